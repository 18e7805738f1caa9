/**
 * Comments: where the readers begin to speak below an article.
 */
import type { Block } from "../text/document.js";
import { isQuotationMark } from "../text/quotation-marks.js";
import { keyAt, type Token } from "../text/tokens.js";
import { isFiniteVerb } from "../text/vocabulary.js";
import { DEFINITE_ARTICLES } from "../text/article-words.js";
import { isDateLine, isDateWord } from "./dates.js";
import { isPersonal, isReader } from "./readers.js";
import {
  firstKey,
  holdsAny,
  isSentence,
  isLine,
  keysOf,
  noiseOf,
  openingOf,
  type NoiseRule,
  withoutMarks,
} from "./rule.js";

/** Headings below which readers speak; those of several words may go on. A heading stands before others that are its beginning. */
const HEADINGS: readonly (readonly string[])[] = [
  "kommentare lesen",
  "kommentare",
  "kommentar schreiben",
  "kommentar verfassen",
  "kommentar hinterlassen",
  "schreiben sie einen kommentar",
  "schreibe einen kommentar",
  "leserkommentare",
  "lesermeinungen",
  "leserbriefe zu",
  "postings",
  "deine meinung zählt",
  "ihre meinung zählt",
  "jetzt mitdiskutieren",
  "diskutieren sie mit",
].map((heading) => heading.split(" "));
/** Last words of headings that do not go on. */
const WHOLE = new Set(["mit", "zählt"]);
/** What is counted in a heading: „4 Gedanken zu ‚…‘“. */
const COUNTED = new Set(["gedanken", "antworten", "reaktionen"]);
/** In words. */
const LONGEST_HEADING = 10;

const READERS = new Set(
  "leser leserin leserinnen nutzer nutzerinnen user community".split(" "),
);
/** What readers are told who want to comment. */
const RULES = new Set(
  "kommentar kommentare kommentieren beiträge beleidigungen netiquette klarnamen freigeschaltet gelöscht moderiert sachlich".split(
    " ",
  ),
);
/** In words. */
const LONGEST_RULES = 60;

/** Whether a block heads the comments: „Kommentare (12)“, „17 Kommentare“, „Liebe Leser, bleiben Sie sachlich!“ */
export function isCommentHeading(block: Block): boolean {
  if (setsRules(block)) return true;
  if (block.wordCount > LONGEST_HEADING || isSentence(block)) return false;
  const keys = keysOf(block);
  if (/^\d+$/.test(keys[0] ?? "") && COUNTED.has(keys[1] ?? ""))
    return keys[2] === "zu" && block.tokens.some(isMarkOfQuotation);
  const words = keys.filter((key) => !/^\d/.test(key) && key !== "forum");
  const heading = openingOf(words, HEADINGS);
  if (!heading || words.length === heading.length) return heading !== undefined;
  // „Leserbriefe zu schreiben ist …“ and „Ihre Meinung zählt nicht“ are of an article.
  return (
    heading.length > 1 &&
    !WHOLE.has(heading.at(-1) ?? "") &&
    !block.tokens.some(
      ({ word }) => isFiniteVerb(word) && !heading.includes(word.key),
    )
  );
}

function setsRules({ tokens, wordCount }: Block): boolean {
  return (
    wordCount <= LONGEST_RULES &&
    keyAt(tokens, 0) === "liebe" &&
    READERS.has(keyAt(tokens, 1)) &&
    tokens.some(isReader) &&
    !isPersonal(tokens) &&
    holdsAny(tokens, RULES)
  );
}

/** Headings below which either readers speak or the article goes on. */
const DOUBTFUL_HEADINGS = new Set(["diskussion", "leserbrief", "leserbriefe"]);

/** Whether a block may head the comments or be a subheading: „Leserbriefe“. */
export function mayHeadComments(block: Block): boolean {
  return block.wordCount === 1 && DOUBTFUL_HEADINGS.has(firstKey(block));
}

/** In words. */
const LONGEST_SIGNATURE = 14;
const LONGEST_NICKNAME = 4;
const LONGEST_BUTTONS = 6;
const COMMENT_BUTTONS = new Set(
  "antworten antwort reply permalink melden gefällt mir".split(" "),
);

/** Whether a block says who comments, and when: „Hilde M. vor 2 Stunden“, „Karl (4. Juni 2025 um 06:52 Uhr)“, „Ilse sagt:“. */
function isSignature(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  const next = blocks[index + 1];
  if (!block || block.wordCount > LONGEST_SIGNATURE || isDateLine(block))
    return false;
  const { tokens, wordCount } = block;
  if (endsInColon(block))
    return (
      wordCount <= LONGEST_NICKNAME &&
      /^(?:sagt|schreibt|meint)$/.test(keyAt(tokens, tokens.length - 2)) &&
      !isDefinite(tokens[0]) &&
      // In an article, a quotation mark would follow.
      !next?.tokens.slice(0, 1).some(isMarkOfQuotation)
    );
  if (wordCount <= LONGEST_NICKNAME && isLine(block) && next)
    if (isDateLine(next)) return saysMinute(next);
  const words = withoutMarks(tokens);
  const date = words.findIndex(({ word }) => isDateWord(word));
  return (
    date > 0 &&
    date <= LONGEST_NICKNAME &&
    words
      .slice(date)
      .every(({ word }) => isDateWord(word) || word.key === "at") &&
    saysMinute(block)
  );
}

/** „*Der* Rat sagt:“ is of an article; „die ilse sagt:“ is a nickname. */
function isDefinite(token: Token | undefined): boolean {
  return (
    token?.word.shape === "capital" && DEFINITE_ARTICLES.has(token.word.key)
  );
}

function isMarkOfQuotation({ word }: Token): boolean {
  return isQuotationMark(word);
}

/** Whether a block gives a time of day, as comments do: „4. Juni 2025 um 06:52“, „vor 2 Stunden“. */
function saysMinute(block: Block): boolean {
  const keys = block.tokens.map(({ word }) => word.key);
  return (
    isAgo(block) || /(?:^|\s)\d\d?\s?:\s?\d\d(?:\s|$)/.test(keys.join(" "))
  );
}

/** „vor 2 Stunden“ */
function isAgo({ tokens }: Block): boolean {
  return tokens.some(
    ({ word }, index) =>
      word.key === "vor" && /^\d/.test(keyAt(tokens, index + 1)),
  );
}

/** „Antworten“, „212 👍 34 👎“. */
function isButtonLine(block: Block): boolean {
  return (
    block.wordCount > 0 &&
    block.wordCount <= LONGEST_BUTTONS &&
    keysOf(block).every((key) => COMMENT_BUTTONS.has(key) || /^\d/.test(key))
  );
}

/** In blocks: how far above the first signature a heading may stand, with rules of conduct in between. */
const BELOW_HEADING = 4;
/** In blocks: how far below a signature its button may stand. */
const ABOVE_BUTTON = 5;
/** As a share of the text: no reader speaks before. */
const EARLIEST = 0.5;

/** Everything from the first signature of a reader on, or from the heading above it. */
export const readerComments: NoiseRule = ({ blocks, text }) => {
  const signed = blocks.filter(
    ({ start, index }) =>
      start >= text.length * EARLIEST && isSignature(blocks, index),
  );
  const [first] = signed;
  if (!first) return [];
  const { index } = first;
  const heading = blocks
    .slice(Math.max(0, index - BELOW_HEADING), index)
    .find((block) => isCommentHeading(block) || mayHeadComments(block));
  // Chronologies and live tickers are dated, too, but have no buttons.
  const isSure =
    heading !== undefined ||
    blocks.slice(index + 1, index + 1 + ABOVE_BUTTON).some(isButtonLine) ||
    signed.filter((block) => isAgo(block) || endsInColon(block)).length > 1;
  return isSure
    ? blocks
        .slice(heading?.index ?? index)
        .flatMap(({ sentences }) => sentences)
        .map((sentence) => noiseOf(sentence, "comment"))
    : [];
};

function endsInColon({ tokens }: Block): boolean {
  return keyAt(tokens, tokens.length - 1) === ":";
}
