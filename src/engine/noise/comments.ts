/**
 * Comments: where the readers begin to speak below an article.
 */
import type { Block, Document } from "../text/document.js";
import { keyAt } from "../text/tokens.js";
import { isDateLine, isDateWord } from "./dates.js";
import { isLine, keysOf, noiseOf, type NoiseRule } from "./rule.js";

const HEADINGS: readonly (readonly string[])[] = [
  "kommentare",
  "kommentare lesen",
  "kommentar schreiben",
  "kommentar verfassen",
  "kommentar hinterlassen",
  "schreiben sie einen kommentar",
  "schreibe einen kommentar",
  "leserkommentare",
  "lesermeinungen",
  "leserbriefe zu",
  "leserbrief",
  "leserbriefe",
  "postings",
  "diskussion",
  "deine meinung zählt",
  "ihre meinung zählt",
  "jetzt mitdiskutieren",
  "diskutieren sie mit",
  "gedanken zu",
  "antworten zu",
].map((heading) => heading.split(" "));
const LONGEST_HEADING = 10;

/** „Kommentare (12)“, „17 Kommentare“, „Forum: 321 Postings“, „4 Gedanken zu ‚…‘“. */
export function isCommentHeading(block: Block): boolean {
  if (block.wordCount > LONGEST_HEADING) return false;
  const keys = keysOf(block).filter(
    (key) => !/^\d/.test(key) && key !== "forum",
  );
  return HEADINGS.some(
    (heading) =>
      heading.every((word, index) => keys[index] === word) &&
      (heading.length > 1 || keys.length === 1),
  );
}

const LONGEST_SIGNATURE = 14;
const BUTTONS = new Set(
  "antworten antwort reply permalink melden gefällt mir".split(" "),
);

/** Who comments, and when: „Hilde M. vor 2 Stunden“, „Karl (4. Juni 2025 um 06:52 Uhr)“, „Ilse sagt:“. */
export function isSignature(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  const next = blocks[index + 1];
  if (!block || block.wordCount > LONGEST_SIGNATURE) return false;
  const { tokens } = block;
  const words = tokens.filter(({ word }) => word.kind !== "mark");
  if (words.length === 0 || isDateLine(block)) return false;
  const last = keyAt(words, words.length - 1);
  if (
    (last === "sagt" || last === "schreibt" || last === "meint") &&
    keyAt(tokens, tokens.length - 1) === ":"
  )
    return words.length <= 5;
  const isNick = block.wordCount <= 3 && isLine(block);
  if (isNick && next && isDateLine(next)) return saysMinute(next);
  const dated = words.findIndex(({ word }) => isDateWord(word));
  return (
    dated > 0 &&
    dated <= 4 &&
    keyAt(tokens, dated) !== "," &&
    words
      .slice(dated)
      .every(({ word }) => isDateWord(word) || word.key === "at") &&
    saysMinute(block)
  );
}

/** „09:14“, „vor 2 Stunden“: to the minute or hour, as comments are dated and datelines are not. */
function saysMinute({ tokens }: Block): boolean {
  return tokens.some(
    ({ word, start, end }, index) =>
      (word.key === "vor" && /^\d/.test(keyAt(tokens, index + 1))) ||
      (end - start <= 2 &&
        /^\d\d?$/.test(word.key) &&
        keyAt(tokens, index + 1) === ":" &&
        /^\d\d$/.test(keyAt(tokens, index + 2))) ||
      /^\d\d?:\d\d$/.test(word.key),
  );
}

/** „Antworten“, „212 👍 34 👎“. */
export function isButtonLine(block: Block): boolean {
  if (block.wordCount > 6) return false;
  const keys = keysOf(block);
  const rest = keys.filter((key) => !BUTTONS.has(key) && !/^\d/.test(key));
  return (
    rest.length === 0 &&
    (keys.length === 0 ||
      keys.some((key) => BUTTONS.has(key) || /^\d/.test(key)))
  );
}

/** How far above the first signature a heading may stand: „Ihre Meinung zählt.“, rules of conduct. */
const BELOW_HEADING = 4;

/** Everything from where readers sign, be it under a heading or not. */
export const readerComments: NoiseRule = (document) => {
  const first = firstComment(document);
  if (first === undefined) return [];
  const { blocks } = document;
  const above = blocks.slice(Math.max(0, first - BELOW_HEADING), first);
  const start = above.find(isCommentHeading)?.index ?? first;
  return blocks
    .slice(start)
    .flatMap(({ sentences }) => sentences)
    .map((sentence) => noiseOf(sentence, "comment"));
};

/** The index of the first block of two that are signed, or of one with a button below; undefined if there is none. */
function firstComment({ blocks, text }: Document): number | undefined {
  const half = text.length / 2;
  const signed = blocks
    .filter(({ start, index }) => start >= half && isSignature(blocks, index))
    .map(({ index }) => index);
  const [first, second] = signed;
  if (first === undefined) return undefined;
  const hasButton = blocks.slice(first + 1, first + 6).some(isButtonLine);
  return second !== undefined || hasButton ? first : undefined;
}
