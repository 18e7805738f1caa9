/**
 * Links: headings of lists that lead away from the article, and the headlines below them.
 */
import type { Noise } from "../model.js";
import type { Block } from "../text/document.js";
import { keyAt } from "../text/tokens.js";
import {
  isClosed,
  isLine,
  isProse,
  firstKey,
  keysOf,
  noiseOf,
  type NoiseRule,
} from "./rule.js";

/** Compared word by word; those of several words may go on. */
const LIST_HEADINGS: readonly (readonly string[])[] = [
  "alle meldungen zu",
  "auch interessant",
  "aus dem archiv",
  "aus unserem archiv",
  "beliebte artikel",
  "das könnte dich auch interessieren",
  "das könnte dich interessieren",
  "das könnte sie auch interessieren",
  "das könnte sie interessieren",
  "am meisten gelesen",
  "empfehlungen der redaktion",
  "empfehlungen unserer redaktion",
  "empfohlene artikel",
  "empfohlene beiträge",
  "lesen sie auch",
  "lesen sie hier",
  "lesen sie mehr",
  "lesen sie dazu",
  "lesen sie weiter",
  "letzte beiträge",
  "lies auch",
  "lies mehr",
  "mehr aus",
  "mehr dazu",
  "mehr lesen",
  "mehr nachrichten",
  "mehr von",
  "mehr zu",
  "mehr zum thema",
  "meist gelesen",
  "meistgelesene artikel",
  "nächster artikel",
  "nächster beitrag",
  "passend zum artikel",
  "passend zum thema",
  "themenverwandte artikel",
  "verwandte artikel",
  "verwandte beiträge",
  "verwandte themen",
  "vorheriger artikel",
  "vorheriger beitrag",
  "weitere artikel",
  "weitere beiträge",
  "weitere meldungen",
  "weitere nachrichten",
  "weitere storys",
  "weitere themen",
  "zum thema",
  "ähnliche artikel",
  "ähnliche beiträge",
  "lesetipp",
  "lesetipps",
  "meistgelesen",
  "weiterlesen",
  "ähnliche",
].map((heading) => heading.split(" "));

/** Buttons and labels that may go on in their line, but announce no list. */
const PHRASES: readonly (readonly string[])[] = [
  "artikel teilen",
  "beitrag teilen",
  "diesen artikel teilen",
  "dieses thema im programm",
  "empfohlener externer inhalt",
  "empfohlener redaktioneller inhalt",
  "externer inhalt",
  "folge uns",
  "folgen sie uns",
  "folgt uns",
  "hier geht es",
  "jetzt teilen",
  "lesen sie nach",
  "nach oben",
  "orte in dieser meldung",
  "skip to content",
  "teilen mit",
  "themen in dieser meldung",
  "veröffentlicht in",
  "zum inhalt springen",
  "zur startseite",
  "zurück zur",
].map((phrase) => phrase.split(" "));

const FIRST_WORDS = new Set(
  [...LIST_HEADINGS, ...PHRASES].map(([word]) => word),
);

/** Labels of a line, or of what follows in the same line. */
const LABELS = new Set(
  "anzeige bildergalerie datenschutz drucken impressum kategorien menü navigation newsletter ressort schlagworte schlagwörter suche tags teilen themen werbung".split(
    " ",
  ),
);

/** Announce something to hear or see, in a line of its own with a colon. */
const MEDIA = new Set(
  "video videos audio podcast bildergalerie mehr".split(" "),
);
const SHOUTED = new Set(["anzeige", "werbung"]);

/** Headings may go on after their fixed words. */
const LONGEST_HEADING = 12;
const LONGEST_TEASER = 20;
const LONGEST_LIST = 10;
/** A heading that says more has its headline in its own line. */
const LONGEST_BARE_HEADING = 5;

/** Headings of lists of other articles with the headlines that follow, labels, and teasers. */
export const links: NoiseRule = ({ blocks }) =>
  blocks.flatMap((block, index): Noise[] => {
    const lines = isListHeading(block)
      ? [block, ...headlinesBelow(blocks, index)]
      : opensWith(block, PHRASES) ||
          isLabel(block) ||
          (index > 0 && isTeaser(block))
        ? [block]
        : [];
    return lines.map((line) => noiseOf(line, "navigation"));
  });

function isListHeading(block: Block): boolean {
  return opensWith(block, LIST_HEADINGS);
}

/** Whether a line begins with one of several phrases: „Lesen Sie auch: Der Krieg *ist* da.“, but not a sentence. */
function opensWith(
  block: Block,
  phrases: readonly (readonly string[])[],
): boolean {
  if (block.wordCount > LONGEST_TEASER || !FIRST_WORDS.has(firstKey(block)))
    return false;
  const isShort = block.wordCount <= LONGEST_HEADING && isLineOrCommand(block);
  const keys = keysOf(block);
  return phrases.some((phrase) => {
    const { length } = phrase;
    return (
      phrase.every((word, at) => keys[at] === word) &&
      (keyAt(block.tokens, length) === ":" ||
        (isShort && (keys.length === length || length > 1)))
    );
  });
}

/** „Anzeige“, „Themen: Mali, Niger“; but „Anzeige: Staatsanwalt *verfolgt* Minister“ is a headline. */
function isLabel(block: Block): boolean {
  return (
    LABELS.has(keyAt(block.tokens, 0)) &&
    block.wordCount <= LONGEST_HEADING &&
    isLine(block) &&
    (block.wordCount <= 1 || hasColonAfterFirst(block))
  );
}

function hasColonAfterFirst({ tokens }: Block): boolean {
  return keyAt(tokens, 1) === ":";
}

/** „► Video: So fährt das Schiff“, „ANZEIGE Jetzt wechseln“; never the first line, which may be a headline. */
function isTeaser(block: Block): boolean {
  if (block.wordCount > LONGEST_TEASER) return false;
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

function isLineOrCommand(block: Block): boolean {
  return isLine(block) || !/^[.!?]$/.test(lastKey(block));
}

function lastKey({ tokens }: Block): string {
  return keyAt(tokens, tokens.length - 1);
}

/** The lines below a heading; where the article goes on after them, the last one may be its subheading. */
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
  return next && isProse(next) ? list.slice(0, -1) : list;
}

function isHeadline(block: Block | undefined): boolean {
  return (
    block !== undefined &&
    block.wordCount <= LONGEST_TEASER &&
    (!isClosed(block) || lastKey(block) === "?")
  );
}
