/**
 * Notes: what the desk says about the article – where it appeared first, what was corrected, whose opinion it is not.
 */
import type { Block } from "../text/document.js";
import type { Token } from "../text/tokens.js";
import {
  blocksWith,
  firstKey,
  keysOf,
  NoiseHint,
  noiseOf,
  type NoiseRule,
} from "./rule.js";

const LONGEST_NOTE = 40;

const REPRINT_VERBS = new Set(
  "erschienen erschien veröffentlicht publiziert übersetzt übernommen".split(
    " ",
  ),
);
const REPRINT_NOUNS = new Set(
  "beitrag artikel text kommentar original originalartikel übersetzung gastbeitrag".split(
    " ",
  ),
);
const REPRINT_ADVERBS = new Set(
  "ursprünglich zuerst zunächst erstmals original vorab".split(" "),
);
const LONGEST_REPRINT_NOTE = 30;

/** „Dieser Beitrag ist zuerst auf … erschienen.“ */
export const reprintNotes: NoiseRule = (document) =>
  document.sentences
    .filter(
      ({ tokens }) =>
        tokens.length <= LONGEST_REPRINT_NOTE &&
        holds(tokens.slice(0, 3), REPRINT_NOUNS) &&
        holds(tokens, REPRINT_VERBS) &&
        holds(tokens, REPRINT_ADVERBS),
    )
    .map((sentence) => noiseOf(sentence, "reprint"));

/** Openings of a paragraph that is a note, word by word. */
const OPENINGS: readonly (readonly string[])[] = [
  "anmerkung der redaktion",
  "anm d red",
  "hinweis der redaktion",
  "redaktioneller hinweis",
  "transparenzhinweis",
  "korrekturhinweis",
  "in einer früheren fassung",
  "in einer früheren version",
  "in einer ersten fassung",
  "in einer ersten version",
  "in der ursprünglichen fassung",
  "in der ursprünglichen version",
  "in einer vorherigen version",
  "korrektur in einer",
  "mit material der",
  "rechte am artikel",
  "diese nachricht wurde am",
  "über dieses thema berichtete",
  "dieser beitrag ist auch als",
  "wir danken dem autor",
  "wir danken der autorin",
  "alle rechte vorbehalten",
  "all rights reserved",
  "original-content von",
].map((opening) => opening.split(" "));
const FIRST_WORDS = new Set(OPENINGS.map(([word]) => word));

/** „Meinungsbeiträge geben nicht die *Meinung* der *Redaktion wieder*“: a word of each. */
const DISCLAIMER: readonly ReadonlySet<string>[] = [
  "redaktion autor autors autoren autorin verfasser verfassers vorbehalten lizenz",
  "geben gibt wieder entspricht entsprechen widerspiegeln vorbehalten steht",
  "meinung ansicht auffassung haltung rechte text beitrag artikel werk",
].map((words) => new Set(words.split(" ")));
/** The words of which there is one in every disclaimer. */
export const DISCLAIMING: ReadonlySet<string> = DISCLAIMER[0] ?? new Set();
/** Of the text, before which nothing is disclaimed. */
const EARLIEST_DISCLAIMER = 0.6;

/** Notes of the desk, whole paragraphs. */
export const deskNotes: NoiseRule = (document, _found, hints) =>
  [
    ...document.blocks.filter(opensAsNote),
    ...blocksWith(NoiseHint.disclaims, document, hints).filter((block) =>
      isDisclaimer(block, document.text.length),
    ),
  ].map((block) => noiseOf(block, "note"));

function opensAsNote(block: Block): boolean {
  if (!FIRST_WORDS.has(firstKey(block))) return false;
  const keys = keysOf(block);
  return OPENINGS.some((opening) =>
    opening.every((word, index) => keys[index] === word),
  );
}

function isDisclaimer(block: Block, length: number): boolean {
  return (
    block.start > length * EARLIEST_DISCLAIMER &&
    block.wordCount <= LONGEST_NOTE &&
    DISCLAIMER.every((words) => holds(block.tokens, words))
  );
}

function holds(tokens: readonly Token[], list: ReadonlySet<string>): boolean {
  return tokens.some(({ word }) => list.has(word.key));
}
