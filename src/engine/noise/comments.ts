/**
 * Comments: where the readers begin to speak below an article.
 */
import type { Block } from "../text/document.js";
import { isQuotationMark } from "../text/quotation-marks.js";
import { keyAt } from "../text/tokens.js";
import { isFiniteVerb } from "../text/vocabulary.js";
import { areButtons } from "./comment-buttons.js";
import { isPersonal, isReader } from "./readers.js";
import {
  firstKey,
  holdsAny,
  isProse,
  isSentence,
  keysOf,
  noiseOf,
  openingOf,
  type NoiseRule,
} from "./rule.js";
import { type Signature, signatureAt } from "./signatures.js";

/**
 * Headings below which readers speak; those of several words may go on. A heading stands before others that are its
 * beginning.
 */
const HEADINGS: readonly (readonly string[])[] = [
  "kommentare lesen",
  "kommentare zu",
  "kommentare zum",
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
  if (keys.length === 2 && keys[0] === "1" && keys[1] === "kommentar")
    return true;
  if (/^\d+$/.test(keys[0] ?? "") && COUNTED.has(keys[1] ?? ""))
    return (
      keys[2] === "zu" && block.tokens.some(({ word }) => isQuotationMark(word))
    );
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

/** In blocks: how far above the first signature a heading may stand, with rules of conduct in between. */
const BELOW_HEADING = 4;
/** In blocks: how far below a signature its button may stand. */
const ABOVE_BUTTON = 5;
/** As a share of the text: no reader speaks before, unless many sign. */
const EARLIEST = 0.5;
/** In words: the least that an article says before many readers sign. */
const SHORTEST_ARTICLE = 60;
/** In characters: what follows a signature at greater length is the article, signed by its author. */
const LONGEST_COMMENT = 3000;
/** So many different names are many. */
const MANY = 3;

/** Everything from the first signature of a reader on, or from the heading above it. */
export const readerComments: NoiseRule = ({ blocks, text }) => {
  const signatures = blocks.flatMap(
    ({ index }) => signatureAt(blocks, index) ?? [],
  );
  const first =
    firstOfMany(signatures, blocks) ??
    firstOfFew(
      signatures,
      blocks,
      ({ index }) => (blocks[index]?.start ?? 0) >= EARLIEST * text.length,
    );
  return first === undefined
    ? []
    : blocks
        .slice(headingAbove(blocks, first)?.index ?? first.index)
        .flatMap(({ sentences }) => sentences)
        .map((sentence) => noiseOf(sentence, "comment"));
};

/** The first signature, if many readers sign; a diary has its places and dates without the year. */
function firstOfMany(
  signatures: readonly Signature[],
  blocks: readonly Block[],
): Signature | undefined {
  const below = belowArticle(signatures, blocks);
  const isHeaded = below.some((signature) => {
    const heading = headingAbove(blocks, signature);
    return heading !== undefined && isCommentHeading(heading);
  });
  const sure = below.filter(
    ({ kind }) => isHeaded || kind === "ago" || kind === "minute of year",
  );
  const fewest =
    sure.filter(({ kind }) => kind === "ago").length > 1 ? 1 : MANY;
  return new Set(sure.map(({ name }) => name)).size >= fewest &&
    !isCalendar(sure)
    ? sure[0]
    : undefined;
}

/** The signatures that an article stands above, without that of its author. */
function belowArticle(
  signatures: readonly Signature[],
  blocks: readonly Block[],
): readonly Signature[] {
  if (signatures.length < 2) return [];
  let words = 0;
  const end = blocks.findIndex((block) => {
    if (isProse(block)) words += block.wordCount;
    return words >= SHORTEST_ARTICLE;
  });
  const below = end < 0 ? [] : signatures.filter(({ index }) => index > end);
  const [first, second] = below.map(({ index }) => blocks[index]?.start ?? 0);
  return (second ?? 0) - (first ?? 0) > LONGEST_COMMENT
    ? below.slice(1)
    : below;
}

/** The first signature below the article, if a heading, a button or another signature shows that it is a reader's. */
function firstOfFew(
  signatures: readonly Signature[],
  blocks: readonly Block[],
  isBelow: (signature: Signature) => boolean,
): Signature | undefined {
  const below = signatures.filter(isBelow);
  const [first] = below;
  if (!first) return undefined;
  // Chronologies and live tickers are dated, too, but have no buttons.
  const isSure =
    headingAbove(blocks, first) !== undefined ||
    blocks
      .slice(first.index + 1, first.index + 1 + ABOVE_BUTTON)
      .some(areButtons) ||
    below.filter(({ kind }) => kind === "ago" || kind === "says").length > 1 ||
    signByMinute(signatures, first) ||
    signBehindBars(below);
  return isSure ? first : undefined;
}

function headingAbove(
  blocks: readonly Block[],
  { index }: Signature,
): Block | undefined {
  return blocks
    .slice(Math.max(0, index - BELOW_HEADING), index)
    .find((block) => isCommentHeading(block) || mayHeadComments(block));
}

/** Whether several sign to the minute, and nothing above them is dated so. */
function signByMinute(
  signatures: readonly Signature[],
  first: Signature,
): boolean {
  const byMinute = signatures.filter(({ kind }) => kind.startsWith("minute"));
  return (
    byMinute[0] === first &&
    new Set(byMinute.map(({ name }) => name)).size > 1 &&
    !isCalendar(byMinute)
  );
}

/** Whether several sign „Max | 12. März 2024“, each above what was said; a diary has commas. */
function signBehindBars(below: readonly Signature[]): boolean {
  const barred = below.filter(({ kind }) => kind === "barred date");
  return (
    barred[0] === below[0] &&
    new Set(barred.map(({ name }) => name)).size > 1 &&
    !isCalendar(barred)
  );
}

/** „Lesung, 3. März 2025, 19.30 Uhr“: in a calendar one date follows the other. */
function isCalendar(signatures: readonly Signature[]): boolean {
  const following = signatures.filter(
    ({ index }, at) => signatures[at + 1]?.index === index + 1,
  );
  return following.length >= Math.max(1, signatures.length / 2);
}
