/**
 * Interviews: who speaks stands before a colon, again and again. What they say to each other is not said to the readers.
 */
import type { Block } from "../text/document.js";
import { keyAt } from "../text/tokens.js";

/** In tokens: „Dr. Anna Huber:“ */
const LONGEST_LABEL = 5;

/** Tells whether a block begins with a name and a colon, as another one does; „Newsletter:“ stands once. */
export function turnsIn(blocks: readonly Block[]): (block: Block) => boolean {
  // Counted when first asked: most pages have nothing to ask about.
  let counts: Map<string, number> | undefined;
  return (block) => {
    const own = labelOf(block);
    if (own === undefined) return false;
    if (!counts) {
      counts = new Map();
      for (const other of blocks) {
        const label = labelOf(other);
        if (label !== undefined)
          counts.set(label, (counts.get(label) ?? 0) + 1);
      }
    }
    return (counts.get(own) ?? 0) > 1;
  };
}

/** What stands before the colon, folded: „Anna Huber: Das glaube ich nicht.“ */
function labelOf({ tokens }: Block): string | undefined {
  const colon = tokens
    .slice(0, LONGEST_LABEL + 1)
    .findIndex(({ word }) => word.key === ":");
  if (colon < 1 || colon === tokens.length - 1) return undefined;
  return tokens
    .slice(0, colon)
    .map((_, index) => keyAt(tokens, index))
    .join(" ");
}
