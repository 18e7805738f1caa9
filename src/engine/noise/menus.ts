/**
 * Menus: the entries that a site lists above and below an article, one in each line.
 *
 * Alone such a line could be a headline or a subheading (*Hilfe*, *Gesellschaft*); among others of its kind it is an entry, and
 * so are the few lines between them that no list of words knows (*Faktenfinder*).
 */
import type { Noise, NoiseReason } from "../model.js";
import { isWithin, overlapping } from "../spans.js";
import type { Block, Document } from "../text/document.js";
import type { Word } from "../text/vocabulary.js";
import {
  isCompanion,
  isMenuWord,
  isPageWord,
  isSection,
} from "./page-vocabulary.js";
import {
  bodyStart,
  firstKey,
  isClosed,
  isProse,
  keysOf,
  noiseOf,
  type NoiseRule,
} from "./rule.js";

/** What one does with an article stands below its headline, and in no menu. */
const ACTIONS = new Set(
  "teilen merken drucken anhören hören vorlesen speichern verschenken kommentieren feedback versenden weiterleiten kopieren zusammenfassen lesezeit lesedauer min minuten".split(
    " ",
  ),
);

/** In words. */
const LONGEST_ENTRY = 3;
/** In lines. */
const SHORTEST_MENU = 3;
/** So many unknown lines may stand between two entries. */
const LONGEST_GAP = 2;

/** Lists of entries above the headline or below the last paragraph, with the name of the site above them. */
export const menus: NoiseRule = (document, found) => {
  const { blocks } = document;
  const end = blocks.findLastIndex(
    (block) => isProse(block) && !isWithin(found, block),
  );
  return [
    ...inHead(document, found, bodyStart(document)),
    ...menusIn(blocks.slice(end + 1)).flatMap((menu) => menu.blocks),
  ].map((block): Noise => noiseOf(block, "navigation"));
};

/** A run of lines from its first entry to its last. */
interface Menu {
  readonly blocks: readonly Block[];
  /** Whether a word in it is of pages only: *Startseite*. */
  readonly isOfPage: boolean;
}

/** The menus above an article; what no list knows counts only if a headline is left below. */
function inHead(
  { blocks }: Document,
  found: readonly Noise[],
  body: number,
): readonly Block[] {
  const head = blocks.slice(0, body);
  const entries = menusIn(head).flatMap((menu) => {
    const [first] = menu.blocks;
    const last = menu.blocks.at(-1);
    if (!first || !last) return [];
    const hasHeadline = head
      .slice(last.index + 1)
      .some((block) => block.wordCount > 1 && !isWithin(found, block));
    if (!hasHeadline) return menu.blocks.filter(isEntry);
    const above = head.slice(0, first.index);
    const isName =
      menu.isOfPage && above.length <= LONGEST_GAP && above.every(isShort);
    return isName ? [...above, ...menu.blocks] : menu.blocks;
  });
  const [name, next, ...others] = head;
  return name && next && isSiteName(name, next, others, found)
    ? [name, ...entries]
    : entries;
}

/** In words: the shortest line that is surely a headline. */
const SHORTEST_HEADLINE = 4;

const OF_SITES: ReadonlySet<NoiseReason> = new Set<NoiseReason>([
  "navigation",
  "appeal",
]);

/** A short first line above the buttons and menus of a page, if the headline stands below them. */
function isSiteName(
  name: Block,
  next: Block,
  others: readonly Block[],
  found: readonly Noise[],
): boolean {
  const headline = others.find((block) => !isWithin(found, block));
  return (
    isShort(name) &&
    overlapping(found, next).some(({ reason }) => OF_SITES.has(reason)) &&
    !keysOf(next).some((key) => ACTIONS.has(key)) &&
    headline !== undefined &&
    headline.wordCount >= SHORTEST_HEADLINE &&
    !isClosed(headline)
  );
}

function menusIn(blocks: readonly Block[]): readonly Menu[] {
  const menus: Menu[] = [];
  let run: Block[] = [];
  let gap: Block[] = [];
  const close = (): void => {
    const entries = run.filter(isEntry);
    if (entries.length >= SHORTEST_MENU && 2 * entries.length >= run.length)
      menus.push({
        blocks: run,
        isOfPage: entries.some(({ tokens }) =>
          tokens.some(({ word }) => isPageWord(word.key)),
        ),
      });
    run = [];
    gap = [];
  };
  for (const block of blocks)
    if (isEntry(block)) {
      run.push(...gap, block);
      gap = [];
    } else if (run.length > 0) {
      gap.push(block);
      if (!isShort(block) || gap.length > LONGEST_GAP) close();
    }
  close();
  return menus;
}

/** Whether a short line is made of words that menus have: „Über uns“, „Mehr Politik“. */
export function isEntry(block: Block): boolean {
  return (
    isShort(block) &&
    (isPath(block) || block.tokens.every(({ word }) => isOfMenu(word))) &&
    !keysOf(block).some((key) => ACTIONS.has(key))
  );
}

/** „Startseite Ausland Afrika“ */
function isPath(block: Block): boolean {
  return firstKey(block) === "startseite";
}

function isOfMenu({ key, kind }: Word): boolean {
  return (
    kind === "mark" ||
    isKnown(key) ||
    (key.includes("-") && key.split("-").every(isKnown))
  );
}

function isKnown(key: string): boolean {
  return (
    isMenuWord(key) || isSection(key) || isPageWord(key) || isCompanion(key)
  );
}

function isShort(block: Block): boolean {
  return (
    block.wordCount > 0 && block.wordCount <= LONGEST_ENTRY && !isClosed(block)
  );
}
