/**
 * Author boxes: below an article, who wrote it and what that person does.
 */
import type { Noise } from "../model.js";
import {
  type Block,
  type Document,
  sentencesWithin,
} from "../text/document.js";
import { keyAt, type Token } from "../text/tokens.js";
import { isLabelOfAuthors, isName, namesIn } from "./bylines.js";
import { isDateWord } from "./dates.js";
import {
  bodyStart,
  isClosed,
  keysOf,
  noiseOf,
  type NoiseRule,
} from "./rule.js";

const ABOUT = new Set(["über", "zum", "zur"]);
const ARTICLES = new Set(["den", "die"]);
const AUTHORS = new Set(
  "autor autorin autoren autorinnen verfasser verfasserin person".split(" "),
);
/** Of the text, before which nobody is presented. */
const EARLIEST_BOX = 0.6;
/** „Anna Beispiel *ist* Reporterin“; „Anna Beispiel:“ begins an answer. */
const PRESENTS = new Set([
  "",
  ",",
  "(",
  "ist",
  "war",
  "sind",
  "arbeitet",
  "schreibt",
  "berichtet",
  "lebt",
  "leitet",
  "forscht",
  "lehrt",
]);
const LONGEST_BOX = 4;

/**
 * „Über die Autorin“ with the paragraph below it, and below the middle whatever presents somebody whom a byline or a
 * line above the article names.
 */
export const authorBoxes: NoiseRule = (document, found) => {
  const { blocks, text } = document;
  const signed = authorsOf(document, found);
  const named = blocks.slice(0, bodyStart(document)).filter(isName);
  return blocks.flatMap((block, index): Noise[] => {
    if (block.start < text.length * EARLIEST_BOX) return [];
    if (isAuthorHeading(block)) {
      const next = blocks[index + 1];
      return [block, ...(next && isClosed(next) ? [next] : [])].map(asByline);
    }
    if (signed.some((name) => presents(block, name))) return [asByline(block)];
    // „Boris Beispiel“ above an article may well be whom it is about.
    const name = named.find((line) => presents(block, keysOf(line)));
    return name && namesProfession(block) ? [name, block].map(asByline) : [];
  });
};

function asByline(block: Block): Noise {
  return noiseOf(block, "byline");
}

const WRITES =
  /(?:journalist|autor|redakteur|korrespondent|reporter|publizist|kolumnist)(?:in)?$/;

function namesProfession(block: Block): boolean {
  return (
    block.sentences.length <= LONGEST_BOX &&
    block.tokens.some(({ word }) => WRITES.test(word.key))
  );
}

/** Whether a block says who somebody is. */
function presents(
  { tokens, sentences }: Block,
  name: readonly string[],
): boolean {
  return (
    sentences.length <= LONGEST_BOX &&
    name.every((key, index) => keyAt(tokens, index) === key) &&
    PRESENTS.has(keyAt(tokens, name.length))
  );
}

function isAuthorHeading(block: Block): boolean {
  if (block.wordCount > 3) return false;
  const [first = "", ...others] = keysOf(block);
  const name = others.at(-1) ?? "";
  return (
    ABOUT.has(first) &&
    AUTHORS.has(name) &&
    others.slice(0, -1).every((key) => ARTICLES.has(key))
  );
}

/** The names that the bylines give, folded, in two words or more. */
function authorsOf(
  document: Document,
  found: readonly Noise[],
): readonly (readonly string[])[] {
  return found
    .filter(({ reason }) => reason === "byline")
    .flatMap((byline) => sentencesWithin(document, byline))
    .flatMap(({ tokens }) => namesIn(tokens.filter(isPartOfName)))
    .filter(({ length }) => length >= 2)
    .map((name) => name.map(({ word }) => word.key));
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
