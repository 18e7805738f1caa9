/**
 * Page words: the buttons, menus and labels that a page puts around an article.
 *
 * A line that consists of them is noise wherever it stands. The names of sections (*Politik*, *Sport*) could be subheadings;
 * they count only above the article, or several together.
 */
import type { Block } from "../text/document.js";
import { keyAt } from "../text/tokens.js";
import { isDateWord } from "./dates.js";
import {
  isCompanion,
  isMenuWord,
  isPageWord,
  isSection,
  TOPICS,
} from "./page-vocabulary.js";
import {
  bodyOf,
  bodyStart,
  isClosed,
  keysOf,
  noiseOf,
  type NoiseRule,
} from "./rule.js";

/** In words. */
const LONGEST_LINE = 25;
const LONGEST_BUTTON = 6;
/** So many names of sections in a line are a menu. */
const MENU = 3;

/** Lines that are buttons as a whole, numbers left out. */
const PAGE_BUTTONS = new Set([
  "mehr",
  "mehr anzeigen",
  "mehr laden",
  "mehr lesen",
  "später lesen",
  "inhalt",
  "live",
  "seite von",
  "auf einer seite lesen",
  "alle anzeigen",
  "alle meldungen",
  "alle beiträge anzeigen",
  "externen inhalt laden",
  "video immer laden",
  "link kopieren",
  "copy url",
  "alle akzeptieren",
  "mehr optionen",
  "schrift grösser schrift kleiner",
  "artikelrechte erwerben",
  "diesen text hören",
  "exklusiv für abonnenten",
  "premium-inhalt",
  "umfragen immer laden",
  "soziale netzwerke aktivieren",
  "eintrag teilen",
  "artikel empfehlen",
  "fehler melden",
  "zurück weiter",
  "bild von",
  "foto von",
  "inhalt laden",
  "externe inhalte laden",
  "umfrage laden",
  "umfrage jetzt laden",
  "beiträge laden",
  "ältere beiträge laden",
  "weitere beiträge laden",
  "weitere kommentare laden",
  "jetzt anzeigen",
]);

/** Lines that are buttons if a number stands in them: „78 Kommentare“, „Forum (64)“. */
const COUNTED = new Set([
  "antworten",
  "aufrufe",
  "beiträge",
  "forum",
  "kommentar",
  "kommentare",
  "kommentare lesen",
  "lesermeinungen",
  "likes",
  "reaktionen",
]);

/**
 * Lines of page words, and menus. Within the article a single word, or one about a topic, could be a subheading, and
 * counts only beside another such line.
 */
export const pageWords: NoiseRule = (document, found) => {
  const body = bodyStart(document);
  const isInBody = bodyOf(document, found);
  const lines = document.blocks.filter(
    (block) => isPageLine(block) || isMenu(block, block.index < body - 1),
  );
  const indexes = new Set(lines.map(({ index }) => index));
  return lines
    .filter(
      (block) =>
        (block.wordCount > 1 && !isTopic(block) && !isCounted(block)) ||
        !isInBody(block) ||
        indexes.has(block.index - 1) ||
        indexes.has(block.index + 1),
    )
    .map((block) => noiseOf(block, "navigation"));
};

/** „Suche nach Antworten“, „Mehr Datenschutz“, „Videos auf TikTok“: one page word, and articles write about it. */
function isTopic(block: Block): boolean {
  const words = keysOf(block).filter(isPageWord);
  return words.length === 1 && TOPICS.has(words[0] ?? "");
}

/** Whether a line is made of page words and their companions. */
export function isPageLine(block: Block): boolean {
  if (block.wordCount > LONGEST_LINE || isClosed(block) || isNumbered(block))
    return false;
  if (block.wordCount <= LONGEST_BUTTON && isPageButton(block)) return true;
  let found = false;
  for (const { word } of block.tokens) {
    if (word.kind === "mark") continue;
    if (isPageWord(word.key)) found = true;
    else if (!isCompanion(word.key) && !isDateWord(word)) return false;
  }
  return found;
}

/** „4. Teilen“: a subheading. */
function isNumbered({ tokens }: Block): boolean {
  return tokens[0]?.word.kind === "number" && keyAt(tokens, 1) === ".";
}

function isPageButton(block: Block): boolean {
  return PAGE_BUTTONS.has(withoutNumbers(block)) || isCounted(block);
}

/** „78 Kommentare“; above a paragraph it may end the article, or not. */
function isCounted(block: Block): boolean {
  return (
    block.index > 0 &&
    block.wordCount <= LONGEST_BUTTON &&
    block.tokens.some(({ word }) => word.kind === "number") &&
    COUNTED.has(withoutNumbers(block))
  );
}

function withoutNumbers(block: Block): string {
  return keysOf(block)
    .filter((key) => !/^\d/.test(key))
    .join(" ");
}

/**
 * Whether a line consists of names of sections and little else: „Politik Wirtschaft Sport Hannover“; a single name counts
 * only above the article.
 */
function isMenu(block: Block, isAbove: boolean): boolean {
  if (block.wordCount > LONGEST_LINE) return false;
  let sections = 0;
  let entries = 0;
  let others = 0;
  for (const { word } of block.tokens) {
    const { key } = word;
    if (word.kind === "mark") {
      if (key !== "&") return false;
    } else if (isPageWord(key)) sections++;
    else if (isMenuWord(key)) entries++;
    else if (word.shape === "lower") return false;
    else if (isSection(key)) sections++;
    else others++;
  }
  return (
    (sections > 0 &&
      sections + entries >= MENU &&
      others < (sections + entries) / 2) ||
    (isAbove && sections > 0 && entries === 0 && others === 0)
  );
}
