/**
 * Signatures: who comments, and when, in the layouts that pages have: „Hilde M. vor 2 Stunden“, „Karl (4. Juni 2025 um
 * 06:52 Uhr)“, „Ilse sagt:“, a name above a date, buttons with a time below what was said.
 */
import { DEFINITE_ARTICLES } from "../text/article-words.js";
import type { Block } from "../text/document.js";
import { isQuotationMark } from "../text/quotation-marks.js";
import { keyAt, type Token } from "../text/tokens.js";
import { isFiniteVerb, type Word } from "../text/vocabulary.js";
import { AGO_BEHIND, areButtons } from "./comment-buttons.js";
import { isDateWord, isOfDay } from "./dates.js";
import { withoutMarks } from "./rule.js";

/** How a signature tells when, from what only comments have to what articles have as well. */
export type SigningKind =
  /** „vor 2 Stunden“, „Ilse sagt:“ above a date. */
  | "ago"
  /** „Ilse sagt:“ */
  | "says"
  /** A day with its year and the time of day. */
  | "minute of year"
  /** A day and the time of day. */
  | "minute"
  /** A time of day, or a day. */
  | "date"
  /** The same behind a bar: „Max | 12. März 2024“. */
  | "barred date";

/** Who comments, and when. */
export interface Signature {
  /** The index of its first block. */
  readonly index: number;
  /** Folded. */
  readonly name: string;
  readonly kind: SigningKind;
}

/** In words. */
const LONGEST_SIGNATURE = 14;
const LONGEST_NAME = 4;

const ENGLISH_MONTHS = new Set(
  "january february march april may june july august september october november december".split(
    " ",
  ),
);
/** Words that say when beside those that date articles. */
const WHEN = new Set([
  ...ENGLISH_MONTHS,
  ...(
    "at pm ago her zuvor std tagen jahr jahre jahren monat monate monaten woche wochen tag tage " +
    "hour hours minute minutes day days week weeks month months year years"
  ).split(" "),
]);
/** „2024“, „12.03.24“ */
const YEAR = /^(?:\d{1,2}\.\d{1,2}\.)?(?:20)?\d\d$/;
const SAYS = new Set("sagt sagte schreibt schrieb meint says wrote".split(" "));
const BY = new Set(["von", "by"]);
/** The signature that begins with a block; undefined if none does. */
export function signatureAt(
  blocks: readonly Block[],
  index: number,
): Signature | undefined {
  const block = blocks[index];
  if (!block || block.wordCount === 0 || block.wordCount > LONGEST_SIGNATURE)
    return undefined;
  const next = blocks[index + 1];
  return (
    speaking(block, next) ??
    inOneLine(block) ??
    inTwoLines(block, next) ??
    aboveButtons(block, blocks[index + 2])
  );
}

/** „Ilse sagt:“; in an article a quotation mark would follow. */
function speaking(
  block: Block,
  next: Block | undefined,
): Signature | undefined {
  const { tokens, wordCount, index } = block;
  const isSpeaking =
    keyAt(tokens, tokens.length - 1) === ":" &&
    wordCount <= LONGEST_NAME &&
    SAYS.has(keyAt(tokens, tokens.length - 2)) &&
    !isDefinite(tokens[0]) &&
    !next?.tokens.slice(0, 1).some(({ word }) => isQuotationMark(word));
  if (!isSpeaking) return undefined;
  const when = withoutMarks(next?.tokens ?? []);
  const isDated = when.length > 0 && when.every(({ word }) => isWhen(word));
  const name = nameOf(tokens.slice(0, -2));
  return { index, name, kind: isDated ? "ago" : "says" };
}

/** „*Der* Rat sagt:“ is of an article; „die ilse sagt:“ is a nickname. */
function isDefinite(token: Token | undefined): boolean {
  return (
    token?.word.shape === "capital" && DEFINITE_ARTICLES.has(token.word.key)
  );
}

/** „Karl (4. Juni 2025 um 06:52 Uhr)“, „Am 12. März 2024 um 14:05 von Karl“, „1. Karl schrieb am 3.3.2024 um 12:00:“ */
function inOneLine({ tokens, index }: Block): Signature | undefined {
  const all = withoutMarks(tokens);
  const isNumbered =
    /^\d+$/.test(all[0]?.word.key ?? "") && !isWhen(all[1]?.word);
  const words = isNumbered ? all.slice(1) : all;
  const date = words.findIndex(({ word }) => isWhen(word));
  if (date === 0) return dateFirst(words, index);
  const name = words.slice(0, date);
  if (SAYS.has(name.at(-1)?.word.key ?? "")) name.pop();
  const signature =
    date > 0 && isName(name)
      ? signed(index, name, words.slice(date))
      : undefined;
  const before = words[date];
  return signature?.kind === "date" &&
    before !== undefined &&
    BARS.has(keyAt(tokens, tokens.indexOf(before) - 1))
    ? { ...signature, kind: "barred date" }
    : signature;
}

const BARS = new Set(["|", "/"]);

function dateFirst(
  words: readonly Token[],
  index: number,
): Signature | undefined {
  const by = words.findIndex(({ word }) => BY.has(word.key));
  const name = words.slice(by + 1);
  return by > 0 && isName(name)
    ? signed(index, name, words.slice(0, by))
    : undefined;
}

/** A name, and below it „#1 — vor 2 Stunden“. */
function inTwoLines(
  { tokens, index }: Block,
  next: Block | undefined,
): Signature | undefined {
  const name = withoutMarks(tokens);
  return next && isName(name) && !endsAsSentence(tokens)
    ? signed(index, name, withoutMarks(next.tokens))
    : undefined;
}

/** A name, what was said, and below it „2 Std. Gefällt mir Antworten“. */
function aboveButtons(
  { tokens, index }: Block,
  buttons: Block | undefined,
): Signature | undefined {
  const name = withoutMarks(tokens);
  return buttons &&
    isName(name) &&
    !endsAsSentence(tokens) &&
    areButtons(buttons) &&
    buttons.tokens.some(({ word }) => AGO_BEHIND.has(word.key))
    ? { index, name: nameOf(name), kind: "ago" }
    : undefined;
}

function signed(
  index: number,
  name: readonly Token[],
  when: readonly Token[],
): Signature | undefined {
  if (when.length === 0 || !when.every(({ word }) => isWhen(word)))
    return undefined;
  const kind = kindOf(when);
  return kind && { index, name: nameOf(name), kind };
}

function kindOf(when: readonly Token[]): SigningKind | undefined {
  const saysAgo = when.some(
    ({ word }, index) =>
      (word.key === "vor" && /^\d/.test(keyAt(when, index + 1))) ||
      (AGO_BEHIND.has(word.key) && /^\d/.test(keyAt(when, 0))),
  );
  if (saysAgo) return "ago";
  const saysTime = when.some(isTime);
  const isDay = when.some(
    ({ word }) => isOfDay(word) || ENGLISH_MONTHS.has(word.key),
  );
  if (isDay && saysTime)
    return when.some(({ word }) => YEAR.test(word.key))
      ? "minute of year"
      : "minute";
  return isDay || saysTime ? "date" : undefined;
}

/** „14:05“, „14.05“: one token or two with a mark between them. */
function isTime(
  { word, end }: Token,
  index: number,
  when: readonly Token[],
): boolean {
  const next = when[index + 1];
  return (
    /^\d\d?[:.]\d\d$/.test(word.key) ||
    (/^\d\d?$/.test(word.key) &&
      /^\d\d$/.test(keyAt(when, index + 1)) &&
      next?.start === end + 1)
  );
}

function isWhen(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (isDateWord(word) || WHEN.has(word.key) || /^#\d/.test(word.key))
  );
}

/** One to four words, none of them a verb or a number. */
function isName(words: readonly Token[]): boolean {
  return (
    words.length > 0 &&
    words.length <= LONGEST_NAME &&
    !words.some(({ word }) => isFiniteVerb(word) || isWhen(word))
  );
}

function nameOf(words: readonly Token[]): string {
  return words.map(({ word }) => word.key).join(" ");
}

/** „So nicht!“; „Hilde M.“ is a name. */
function endsAsSentence(tokens: readonly Token[]): boolean {
  return (
    /^[.!?…:]$/.test(keyAt(tokens, tokens.length - 1)) &&
    keyAt(tokens, tokens.length - 2).length > 1
  );
}
