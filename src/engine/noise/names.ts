/**
 * Names: what lines look like that name somebody.
 */
import { DETERMINER } from "../text/article-words.js";
import type { Block } from "../text/document.js";
import { ALL_PREPOSITIONS } from "../text/prepositions.js";
import type { Token } from "../text/tokens.js";
import type { Word } from "../text/vocabulary.js";
import { isLine, withoutMarks } from "./rule.js";

/** In words. */
const LONGEST_NAME = 5;
/** Words in lower case that stand in bylines between the parts of a name. */
export const NAME_PARTICLES = new Set(
  "von und van de der den del della di da bei in aus a".split(" "),
);
/** „Moderation: *Anna Huber*“, but not „Moderation: *Guten Abend und willkommen*“. */
export function isOfName(word: Word): boolean {
  return (
    word.kind !== "word" ||
    word.shape !== "lower" ||
    NAME_PARTICLES.has(word.key)
  );
}

/** Two to five capitalised words and nothing else. */
export function isName(block: Block | undefined): boolean {
  if (!block || block.wordCount > LONGEST_NAME || !isLine(block)) return false;
  const words = withoutMarks(block.tokens);
  return (
    words.length > 1 &&
    words.every(({ word }) => word.kind === "word" && isOfName(word))
  );
}

const OF_NAME_LINES = new Set([",", "(", ")", "/", "-", "."]);

/**
 * „Anna Beispiel“, „Anna Beispiel, Bern“, „Anna Beispiel (aus Goma)“: like a name, but „Neue Kämpfe“ is so, too; it
 * depends on what stands beside.
 */
export function isNameLine(block: Block): boolean {
  if (block.wordCount < 2 || block.wordCount > LONGEST_NAME || !isLine(block))
    return false;
  const words = withoutMarks(block.tokens);
  return (
    words.slice(0, 2).every(({ word }) => word.shape === "capital") &&
    !DETERMINER.test(words[0]?.word.key ?? "") &&
    !ALL_PREPOSITIONS.has(words[0]?.word.key ?? "") &&
    block.tokens.every(({ word }) =>
      word.kind === "mark" ? OF_NAME_LINES.has(word.key) : isOfName(word),
    )
  );
}

/** „Aus Kairo Anna Beispiel“: a place and a name of two words or three. */
export function isNameFromPlace(block: Block): boolean {
  const [from, place, ...name] = withoutMarks(block.tokens);
  return (
    from?.word.key === "aus" &&
    place?.word.shape === "capital" &&
    (name.length === 2 || name.length === 3) &&
    name.every(({ word }) => word.shape === "capital")
  );
}

/** The capitalised words of each name between *und*. */
export function namesBetweenAnd(
  tokens: readonly Token[],
): readonly (readonly Token[])[] {
  const names: Token[][] = [[]];
  for (const token of tokens)
    if (token.word.key === "und") names.push([]);
    else if (token.word.shape !== "lower") names.at(-1)?.push(token);
  return names;
}
