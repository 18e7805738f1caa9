/**
 * Links: lists of other articles with their headings, labels and teasers.
 */
import type { Noise } from "../model.js";
import type { Block } from "../text/document.js";
import { isQuotationMark } from "../text/quotation-marks.js";
import { keyAt } from "../text/tokens.js";
import {
  BARE_LIST_HEADINGS,
  LIST_HEADINGS,
  PAGE_SENTENCES,
  PHRASES,
} from "./link-headings.js";
import { isOfName } from "./names.js";
import {
  firstKey,
  isClosed,
  isLine,
  isProse,
  isSentence,
  keysOf,
  noiseOf,
  openingOf,
  type NoiseRule,
} from "./rule.js";

/** The first words of all of these: a line that begins with any other needs no closer look. */
const FIRST_WORDS = new Set(
  [
    ...LIST_HEADINGS,
    ...PAGE_SENTENCES.map(({ opening }) => opening),
    ...PHRASES,
    ...[...BARE_LIST_HEADINGS].map((heading) => heading.split(" ")),
  ].map(([word]) => word),
);

/** Labels for what follows in the same line. */
const LINE_LABELS = new Set(
  "anzeige bildergalerie dokumentnummer drucken kategorien ressort rubrik schlagworte schlagwörter suche tags teilen themen werbung wörter zeichen".split(
    " ",
  ),
);

/** Words that, before a colon, announce something to hear or see. */
const MEDIA = new Set("video videos audio podcast bildergalerie".split(" "));
/** Words of links behind the end of a sentence. */
const MORE = new Set(["mehr", "weiterlesen", "weiter"]);
/** Words that, in capitals, announce an advertisement. */
const SHOUTED = new Set(["anzeige", "werbung"]);

/** In words, whatever follows the fixed words of a heading included. */
const LONGEST_HEADING = 12;
/** In words. */
const LONGEST_TEASER = 20;
/** In lines. */
const LONGEST_LIST = 10;
/** In words. A longer heading has its headline in its own line. */
const LONGEST_BARE_HEADING = 5;

/** Headings of lists of other articles with the headlines below them, labels, and teasers. */
export const links: NoiseRule = ({ blocks }) =>
  blocks.flatMap((block, index): Noise[] => {
    const mayOpen =
      block.wordCount <= LONGEST_TEASER && FIRST_WORDS.has(firstKey(block));
    const lines =
      mayOpen && isListHeading(block)
        ? [block, ...headlinesBelow(blocks, index)]
        : (mayOpen && (opensWith(block, PHRASES) || isOfSoftware(block))) ||
            isLabel(block) ||
            isTeaser(block) ||
            goesOnElsewhere(block)
          ? [block]
          : [];
    return lines.map((line) => noiseOf(line, "navigation"));
  });

function isListHeading(block: Block): boolean {
  return opensWith(block, LIST_HEADINGS) || isBareListHeading(block);
}

/**
 * Whether a line begins with one of several phrases; if it is a sentence, a colon or dash must follow the phrase: „Lesen
 * Sie auch: …“.
 */
function opensWith(
  block: Block,
  phrases: readonly (readonly string[])[],
): boolean {
  const phrase = openingOf(keysOf(block), phrases);
  return (
    phrase !== undefined &&
    ((block.wordCount <= LONGEST_HEADING && isLine(block)) ||
      block.wordCount === phrase.length ||
      /^[:–-]$/.test(keyAt(block.tokens, phrase.length)))
  );
}

/** „Die Wiedergabe wurde unterbrochen.“ */
function isOfSoftware(block: Block): boolean {
  const keys = keysOf(block);
  return PAGE_SENTENCES.some(
    ({ opening, words }) =>
      openingOf(keys, [opening]) !== undefined &&
      (words.size === 0 || keys.some((key) => words.has(key))),
  );
}

function isBareListHeading(block: Block): boolean {
  const { tokens } = block;
  const colon = tokens.findIndex(({ word }) => word.key === ":");
  const heading = colon === -1 ? tokens : tokens.slice(0, colon);
  return (
    BARE_LIST_HEADINGS.has(heading.map(({ word }) => word.key).join(" ")) &&
    (colon === -1 || !isSentence(block))
  );
}

/** „Anzeige“, „Themen: Mali, Niger“; but „Anzeige: Staatsanwalt *verfolgt* Minister“ is a headline. */
function isLabel(block: Block): boolean {
  const { tokens, wordCount } = block;
  return (
    LINE_LABELS.has(keyAt(tokens, 0)) &&
    wordCount <= LONGEST_HEADING &&
    isLine(block) &&
    (keyAt(tokens, 1) === ":" ||
      (wordCount === 1 && keyAt(tokens, 0) === "anzeige"))
  );
}

/** „► Video: So fährt das Schiff“, „ANZEIGE Jetzt wechseln“; not the first line, which may be the headline. */
function isTeaser(block: Block): boolean {
  if (block.index === 0 || block.wordCount > LONGEST_TEASER) return false;
  const words = block.tokens.filter(({ word }) => word.kind === "word");
  const [first] = words;
  if (!first) return false;
  const { key, shape } = first.word;
  if (SHOUTED.has(key)) return shape === "upper" && words.length > 1;
  const after = block.tokens[block.tokens.indexOf(first) + 1];
  return (
    MEDIA.has(key) && after?.word.key === ":" && !/^[.!]$/.test(lastKey(block))
  );
}

/** „Der Rat vertagt sich. mehr“ */
function goesOnElsewhere({ tokens, wordCount, index }: Block): boolean {
  const last = tokens.at(-1)?.word;
  return (
    index > 0 &&
    wordCount <= LONGEST_TEASER &&
    last?.shape === "lower" &&
    MORE.has(last.key) &&
    /^[.!?…]$/.test(keyAt(tokens, tokens.length - 2))
  );
}

function lastKey({ tokens }: Block): string {
  return keyAt(tokens, tokens.length - 1);
}

/** The headlines below a heading; if prose follows, the last of them may be its subheading and is left out. */
function headlinesBelow(
  blocks: readonly Block[],
  heading: number,
): readonly Block[] {
  const own = blocks[heading];
  if (!own || own.wordCount > LONGEST_BARE_HEADING) return [];
  let end = heading + 1;
  while (end <= heading + LONGEST_LIST && isHeadline(blocks[end])) end++;
  const list = blocks.slice(heading + 1, end);
  const next = blocks[end];
  const announced = lastKey(own) === ":" ? 1 : 0;
  return next && isProse(next) && !endsInByline(list.at(-1))
    ? list.slice(0, Math.max(announced, list.length - 1))
    : list;
}

/** „So sieht der Weg heute aus Von Anna Beispiel“ */
function endsInByline(block: Block | undefined): boolean {
  const words = block?.tokens.slice(-3) ?? [];
  return keyAt(words, 0) === "von" && words.every(({ word }) => isOfName(word));
}

function isHeadline(block: Block | undefined): boolean {
  return (
    block !== undefined &&
    block.wordCount <= LONGEST_TEASER &&
    (!isClosed(block) || lastKey(block) === "?" || endsInTitle(block))
  );
}

/** „Der Wirt: ‚Im Zweifel sagt keiner was‘“: a sentence of an article has a full stop before the quotation mark. */
function endsInTitle({ tokens }: Block): boolean {
  const last = tokens.at(-1);
  return (
    last !== undefined &&
    isQuotationMark(last.word) &&
    tokens.at(-2)?.word.kind !== "mark"
  );
}
