/**
 * What a page carries around its article: lists of other articles, headings repeated, contact, template tags.
 */
import type { Noise } from "../model.js";
import type { Block, Document } from "../text/document.js";
import {
  isLine,
  isLongerThan,
  keysOf,
  noiseOf,
  type NoiseRule,
} from "./rule.js";

/** Headings of lists that lead away from the article; compared word by word. */
const HEADINGS: readonly (readonly string[])[] = [
  "empfohlene artikel",
  "empfohlene beiträge",
  "weitere artikel",
  "weitere beiträge",
  "weitere themen",
  "weitere nachrichten",
  "weitere meldungen",
  "ähnliche artikel",
  "ähnliche beiträge",
  "verwandte artikel",
  "verwandte themen",
  "verwandte beiträge",
  "meistgelesene artikel",
  "meistgelesen",
  "meist gelesen",
  "am meisten gelesen",
  "beliebte artikel",
  "lesen sie auch",
  "lesen sie mehr",
  "lesen sie hier",
  "lies auch",
  "mehr zum thema",
  "mehr zu",
  "mehr aus",
  "mehr dazu",
  "mehr lesen",
  "weiterlesen",
  "zum thema",
  "auch interessant",
  "das könnte sie auch interessieren",
  "das könnte sie interessieren",
  "das könnte dich auch interessieren",
  "zur startseite",
  "zurück zur",
  "nach oben",
  "diesen artikel teilen",
  "artikel teilen",
  "teilen",
  "drucken",
  "ressort",
  "themen",
  "schlagwörter",
  "schlagworte",
  "tags",
  "anzeige",
  "werbung",
  "empfohlener redaktioneller inhalt",
  "externer inhalt",
  "zum inhalt springen",
  "menü",
  "navigation",
  "suche",
  "impressum",
  "datenschutz",
  "newsletter",
  "folgen sie uns",
  "bildergalerie",
  "hier geht es",
].map((heading) => heading.split(" "));

/** Headings that may go on after their fixed words. */
const LONGEST_HEADING = 10;
/** In words; shorter lines may well stand twice. */
const SHORTEST_HEADLINE = 3;
const LONGEST_HEADLINE = 25;
/** In characters. */
const LONGEST_CONTACT = 120;

const CONTACT_WORDS = new Set(
  "kontakt impressum e-mail email mail telefon tel fax".split(" "),
);

/** Headings of lists of other articles. */
export const navigation: NoiseRule = (document) =>
  document.blocks
    .filter(isNavigation)
    .map((block) => noiseOf(block, "navigation"));

function isNavigation(block: Block): boolean {
  if (isLongerThan(block, LONGEST_HEADING) || !isLineOrCommand(block))
    return false;
  const keys = keysOf(block);
  const tokens = block.tokens;
  return HEADINGS.some(
    (heading) =>
      heading.every((word, index) => keys[index] === word) &&
      (keys.length === heading.length ||
        heading.length > 1 ||
        // „Anzeige: Staatsanwalt *verfolgt* Minister“ is a headline.
        (tokens[1]?.word.key === ":" && isLine(block))),
  );
}

function isLineOrCommand(block: Block): boolean {
  return isLine(block) || !/^[.!?]$/.test(block.tokens.at(-1)?.word.key ?? "");
}

/** Lines with an address or nothing but a link. */
export const contacts: NoiseRule = (document) =>
  document.blocks
    .filter((block) => isLink(block, document) || isContact(block, document))
    .map((block) => noiseOf(block, "contact"));

function isLink({ start, end }: Block, { text }: Document): boolean {
  return (
    text.startsWith("http", start) &&
    /^https?:\/\/\S+$/.test(text.slice(start, end))
  );
}

function isContact(block: Block, { text }: Document): boolean {
  const { start, end } = block;
  return (
    end - start < LONGEST_CONTACT &&
    CONTACT_WORDS.has(keysOf(block)[0] ?? "") &&
    /[@\d]/.test(text.slice(start, end))
  );
}

/** Template tags that a site generator left: `{{< image … >}}`. */
export const templateTags: NoiseRule = (document) =>
  document.blocks
    .filter(
      (block) =>
        isBetween(block, document, "{{", "}}") ||
        isBetween(block, document, "[[", "]]"),
    )
    .map((block) => noiseOf(block, "markup"));

function isBetween(
  { start, end }: Block,
  { text }: Document,
  opening: string,
  closing: string,
): boolean {
  return (
    text.startsWith(opening, start) && text.slice(start, end).endsWith(closing)
  );
}

/** Headlines that stand once more: the first time is the headline. */
export const repeatedHeadlines: NoiseRule = (document) => {
  const seen = new Map<string, Block>();
  const repeated: Noise[] = [];
  for (const block of document.blocks) {
    if (isLongerThan(block, LONGEST_HEADLINE)) continue;
    const keys = keysOf(block);
    if (keys.length < SHORTEST_HEADLINE) continue;
    const key = keys.join(" ");
    if (seen.has(key)) repeated.push(noiseOf(block, "repeated-headline"));
    seen.set(key, block);
    // „3. Headline“ in a list, then the headline itself.
    if (/^\d+$/.test(keys[0] ?? "")) seen.set(keys.slice(1).join(" "), block);
  }
  return repeated;
};
