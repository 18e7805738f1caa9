/**
 * Author boxes: they say, below an article, who has written it and what that person does.
 */
import type { Noise } from "../model.js";
import { DEFINITE_ARTICLES } from "../text/article-words.js";
import {
  type Block,
  type Document,
  sentencesWithin,
} from "../text/document.js";
import { keyAt, type Token } from "../text/tokens.js";
import { isLabelOfAuthors } from "./bylines.js";
import { isDateWord } from "./dates.js";
import { namesBetweenAnd } from "./names.js";
import { isClosed, keysOf, noiseOf, type NoiseRule } from "./rule.js";

const ABOUT = new Set(["über", "zum", "zur"]);
const AUTHORS = new Set(
  "autor autorin autoren autorinnen verfasser verfasserin".split(" "),
);
/** As a share of the text: no author box stands before. */
const EARLIEST_BOX = 0.6;
/** What follows the name of an author who is presented: „Anna Beispiel *ist* Reporterin“; „Anna Beispiel:“ begins an answer. */
const PRESENTS = new Set(
  "ist war sind arbeitet schreibt berichtet lebt leitet forscht lehrt promoviert , (".split(
    " ",
  ),
);
/** What authors do now; nobody else of that name is told of so. */
const DOES = new Set(
  "arbeitet schreibt berichtet lebt leitet forscht lehrt promoviert".split(" "),
);
/** Professions of people who write. */
const WRITES =
  /(?:journalist|autor|redakteur|redaktor|korrespondent|reporter|publizist|kolumnist|wissenschaftler|historiker|politologe|politologin|jurist|professor)(?:in)?$/;
/** In sentences. */
const LONGEST_BOX = 4;
/** In words. */
const LONGEST_NAME = 4;

/** „Über die Autorin“ with the paragraph below it, and paragraphs that present somebody whom a byline names. */
export const authorBoxes: NoiseRule = (document, found) => {
  const { blocks, text } = document;
  const names = authorsOf(document, found);
  return blocks
    .filter(({ start }) => start >= text.length * EARLIEST_BOX)
    .filter(
      (block) =>
        isAuthorHeading(block) ||
        isBelowHeading(blocks, block) ||
        presents(block, names),
    )
    .map((block) => noiseOf(block, "byline"));
};

function isAuthorHeading(block: Block): boolean {
  if (block.wordCount > 3) return false;
  const [first = "", ...others] = keysOf(block);
  const name = others.at(-1) ?? "";
  return (
    ABOUT.has(first) &&
    AUTHORS.has(name) &&
    others.slice(0, -1).every((key) => DEFINITE_ARTICLES.has(key))
  );
}

function isBelowHeading(blocks: readonly Block[], block: Block): boolean {
  const above = blocks[block.index - 1];
  return above !== undefined && isAuthorHeading(above) && isClosed(block);
}

/** „Anna Beispiel ist Reporterin.“, but not „Anna Beispiel war zwölf, als der Krieg begann“. @param names folded */
function presents(
  { tokens, sentences }: Block,
  names: ReadonlySet<string>,
): boolean {
  if (names.size === 0 || sentences.length > LONGEST_BOX) return false;
  let name = keyAt(tokens, 0);
  for (let length = 2; length <= LONGEST_NAME; length++) {
    name += ` ${keyAt(tokens, length - 1)}`;
    if (names.has(name) && PRESENTS.has(keyAt(tokens, length)))
      return (
        DOES.has(keyAt(tokens, length)) ||
        tokens.some(({ word }) => WRITES.test(word.key))
      );
  }
  return false;
}

/** The names in the bylines that have two words or more, folded. */
function authorsOf(
  document: Document,
  found: readonly Noise[],
): ReadonlySet<string> {
  return new Set(
    found
      .filter(({ reason }) => reason === "byline")
      .flatMap((byline) => sentencesWithin(document, byline))
      .flatMap(({ tokens }) => namesBetweenAnd(tokens.filter(isPartOfName)))
      .filter(({ length }) => length >= 2)
      .map((name) => name.map(({ word }) => word.key).join(" ")),
  );
}

function isPartOfName({ word }: Token): boolean {
  return (
    word.key === "und" ||
    (word.kind === "word" &&
      word.shape !== "lower" &&
      !isLabelOfAuthors(word) &&
      !isDateWord(word))
  );
}
