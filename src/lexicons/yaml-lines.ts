import type { LineCounter, Node } from "yaml";

/** The line that a node of a YAML document begins in; the first where the document has no such node. */
export function lineOfNode(lines: LineCounter, node: unknown): number {
  const range = (node as Partial<Node> | null | undefined)?.range;
  return range ? lines.linePos(range[0]).line : 1;
}
