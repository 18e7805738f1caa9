import type { LineCounter, Node } from "yaml";

/** The line (1-based) in which a node of a YAML document begins; the first if the document has no such node. */
export function lineOfNode(lines: LineCounter, node: unknown): number {
  const range = (node as Partial<Node> | null | undefined)?.range;
  return range ? lines.linePos(range[0]).line : 1;
}
