/**
 * Date lines: „Mittwoch, 5. November 2025“, „Stand: 5.11.2025, 14:30 Uhr“, „Aktualisiert vor 3 Minuten“.
 */
import type { Noise } from "../model.js";
import { isWithin } from "../spans.js";
import type { Block, Document } from "../text/document.js";
import { MONTHS } from "../text/months.js";
import { keyAt, type Token } from "../text/tokens.js";
import { isFiniteVerb, type Word } from "../text/vocabulary.js";
import { isOfName } from "./names.js";
import {
  bodyOf,
  bodyStart,
  isSentence,
  noiseOf,
  type NoiseRule,
  STANDFIRST,
  withoutMarks,
} from "./rule.js";

/** In words. */
const LONGEST_DATE_LINE = 14;

/** Months, and their abbreviations. */
const MONTHS_AND_SHORT = new Set([
  ...MONTHS,
  ..."jan feb mär apr jun jul aug sep sept okt nov dez".split(" "),
]);
/** Words that say what happened to the article on that date. */
const PUBLISHED = new Set(
  "stand veröffentlicht publiziert erschienen erstpublikation aktualisiert aktualisierung erstellt eingestellt eingefügt gepostet geändert bearbeitet update updated published posted online lesezeit lesedauer redaktionsschluss".split(
    " ",
  ),
);
const DATE_WORDS = new Set([
  ...MONTHS_AND_SHORT,
  ...PUBLISHED,
  ...(
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so uhr um am vom den cet cest mez mesz gmt utc " +
    "zuletzt on seit heute gestern ca min minuten minute sek sekunden date datum vor stunde stunden tag tagen"
  ).split(" "),
]);
const DAY_OR_TIME = /^(?:uhr|:|.*tag|sonnabend|mittwoch|mo|di|mi|do|fr|sa|so)$/;
const NUMBER = /^\d/;
const FULL_DATE = /^\d{1,2}\.\d{1,2}\.\d{2,4}$|^\d{4}-\d\d-\d\d/;
/** „17. 6. 2025“, taken apart. */
const SPACED_DATE = /(?:^| )\d{1,2} \. \d{1,2} \. \d{4}(?: |$)/;
/** „3 min“, „4 Min.“, „02:34“, „1 / 6“: how long it takes to read or to hear, which picture of how many. */
const LENGTH = /^(?:\d+ min(?:uten)?(?: \.)?|\d\d? ?: ?\d\d|\d+ \/ \d+)$/;

/** Whether a word may stand in a line that says when: a number, the name of a month, *Uhr*, *aktualisiert*. */
export function isDateWord({ key }: Word): boolean {
  return NUMBER.test(key) || DATE_WORDS.has(key);
}

/** Whether a word gives a day, or the month of one: „12.03.2024“, *März*. */
export function isOfDay({ key }: Word): boolean {
  return MONTHS_AND_SHORT.has(key) || FULL_DATE.test(key);
}

/** Lines that only say when an article came out; within the article, „24. Februar 2022“ may be a subheading. */
export const dateLines: NoiseRule = (document, found) => {
  const isInBody = bodyOf(document, found);
  const lines = document.blocks.filter(isDateLine);
  // Below the standfirst, a date with its time below it; elsewhere both may be of a calendar.
  const head = bodyStart(document) + STANDFIRST;
  const heads = chronology(lines, document, found, isInBody);
  return [
    ...lines.filter(
      (block) =>
        (saysMore(block) ||
          !isInBody(block) ||
          (block.index < head && isTime(document.blocks[block.index + 1]))) &&
        !heads.has(block),
    ),
    ...document.blocks.filter((block) => isLength(block) && !isInBody(block)),
  ].map((block) => noiseOf(block, "date"));
};

/** So many dates above paragraphs are a chronology … */
const CHRONOLOGY = 3;
/** … and so many if an article has begun before. */
const CHRONOLOGY_IN_BODY = 2;

/** The dates that head paragraphs: „Montag, 3. März“ above what happened then, and „Dienstag, 4. März“ after that. */
export function chronology(
  lines: readonly Block[],
  { blocks }: Document,
  found: readonly Noise[],
  isInBody: (block: Block) => boolean,
): ReadonlySet<Block> {
  if (lines.length < CHRONOLOGY_IN_BODY) return new Set();
  const heads = lines.filter((block) => {
    const below = blocks[block.index + 1];
    return (
      below !== undefined &&
      isSentence(below) &&
      !saysPublished(block) &&
      !isWithin(found, below)
    );
  });
  if (heads.length >= CHRONOLOGY) return new Set(heads);
  const inBody = heads.filter(isInBody);
  return new Set(inBody.length >= CHRONOLOGY_IN_BODY ? inBody : []);
}

function saysPublished({ tokens }: Block): boolean {
  return tokens.some(({ word }) => PUBLISHED.has(word.key));
}

/** Whether a date comes with its weekday, its time, or what happened then. */
function saysMore({ tokens }: Block): boolean {
  return tokens.some(
    ({ word }) => PUBLISHED.has(word.key) || DAY_OR_TIME.test(word.key),
  );
}

/** „15:04 Uhr“ */
export function isTime(block: Block | undefined): boolean {
  return (
    block !== undefined &&
    block.wordCount <= 3 &&
    /^(?:um )?\d{1,2} ?[.:] ?\d\d(?: uhr)?$/.test(spelled(block.tokens))
  );
}

/** Whether a block says how long something takes or is, and nothing else. */
export function isLength(block: Block): boolean {
  return block.wordCount <= 2 && LENGTH.test(spelled(block.tokens));
}

function spelled(tokens: readonly Token[]): string {
  return tokens.map(({ word }) => word.key).join(" ");
}

/** Whether a block gives a date and little else: an author may follow. */
export function isDateLine(block: Block): boolean {
  if (block.wordCount > LONGEST_DATE_LINE) return false;
  const words = withoutMarks(block.tokens);
  if (words.length === 0) return false;
  // „date 2025-11-01 1. Zeitung.de“: behind the label and a full date, anything may follow.
  if (words[0]?.word.key === "date" && /^\d{4}-\d\d-\d\d/.test(keyAt(words, 1)))
    return true;
  const other = words.findIndex(({ word }) => !isDateWord(word));
  const date = other === -1 ? words : words.slice(0, other);
  return (
    date.some(({ word }) => NUMBER.test(word.key)) &&
    (SPACED_DATE.test(spelled(block.tokens)) ||
      date.some(
        ({ word }, index) =>
          isOfDay(word) ||
          PUBLISHED.has(word.key) ||
          // „vor 3 Stunden“; „Vor 30 Tagen“ may be a headline.
          (word.key === "vor" &&
            /^(?:min|stunde)/.test(keyAt(date, index + 2))),
      )) &&
    (other === -1 || isAuthor(words.slice(other)))
  );
}

/** „17. Dezember 2025 Anna Beispiel“; „28. August 1963 Marsch auf Washington“ is of an article. */
export function isDatedName({ tokens, wordCount }: Block): boolean {
  if (wordCount > LONGEST_DATED_NAME) return false;
  const words = withoutMarks(tokens);
  const other = words.findIndex(({ word }) => !isDateWord(word));
  const name = words.slice(other);
  return (
    other >= 3 &&
    (name.length === 2 || name.length === 3) &&
    words.slice(0, other).some(({ word }) => isOfDay(word)) &&
    name.every(({ word }) => word.shape === "capital")
  );
}

/** In words. */
const LONGEST_DATED_NAME = 7;
const BY = new Set(["von", "by"]);
/** In words, *von* included. */
const LONGEST_AUTHOR = 6;

/** „Eingestellt am 8. Juli 2024 *von admin*“, „… *Ein Artikel von: Anna Beispiel*“. */
function isAuthor(words: readonly Token[]): boolean {
  const by = words.findIndex(({ word }) => BY.has(word.key));
  return (
    by !== -1 &&
    by <= 2 &&
    words.length - by <= LONGEST_AUTHOR &&
    // „Seit 3. März von Bomben *getroffen*“
    words.slice(by + 2).every(({ word }) => isOfName(word)) &&
    !words.some(({ word }) => isFiniteVerb(word))
  );
}
