/**
 * What a page carries around its article: lists of other articles, headings repeated, contact, template tags.
 */
import type { Noise } from "../model.js";
import type { Block } from "../text/document.js";
import { isLine, keysOf, type NoiseRule } from "./rule.js";

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

const CONTACT_WORDS = new Set(
  "kontakt impressum e-mail email mail telefon tel fax".split(" "),
);

/** Headings of lists of other articles. */
export const navigation: NoiseRule = (document) =>
  document.blocks
    .filter(isNavigation)
    .map((block) => noise(block, "navigation"));

function isNavigation(block: Block): boolean {
  const keys = keysOf(block);
  if (keys.length > LONGEST_HEADING || !isLineOrCommand(block)) return false;
  const tokens = block.tokens;
  return HEADINGS.some(
    (heading) =>
      heading.every((word, index) => keys[index] === word) &&
      (keys.length === heading.length ||
        heading.length > 1 ||
        tokens[1]?.word.key === ":"),
  );
}

function isLineOrCommand(block: Block): boolean {
  return isLine(block) || !/^[.!?]$/.test(block.tokens.at(-1)?.word.key ?? "");
}

/** Lines with an address or nothing but a link. */
export const contacts: NoiseRule = (document) =>
  document.blocks
    .filter((block) => {
      const text = document.text.slice(block.start, block.end);
      const first = keysOf(block)[0] ?? "";
      const isLink = /^https?:\/\/\S+$/.test(text);
      return (
        isLink ||
        (text.length < 120 && CONTACT_WORDS.has(first) && /[:@]/.test(text))
      );
    })
    .map((block) => noise(block, "contact"));

/** Template tags that a site generator left: `{{< image … >}}`. */
export const templateTags: NoiseRule = (document) =>
  document.blocks
    .filter((block) => {
      const text = document.text.slice(block.start, block.end);
      return (
        (text.startsWith("{{") && text.endsWith("}}")) ||
        (text.startsWith("[[") && text.endsWith("]]"))
      );
    })
    .map((block) => noise(block, "markup"));

/** Headlines that stand once more: the first time is the headline. */
export const repeatedHeadlines: NoiseRule = (document) => {
  const seen = new Map<string, Block>();
  const repeated: Noise[] = [];
  for (const block of document.blocks) {
    const keys = keysOf(block);
    if (keys.length < 3 || keys.length > 25) continue;
    const key = keys.join(" ");
    const listed = keys.slice(1).join(" ");
    if (seen.has(key)) repeated.push(noise(block, "repeated-headline"));
    seen.set(key, block);
    // „3. Headline“ in a list, then the headline itself.
    if (/^\d+$/.test(keys[0] ?? "")) seen.set(listed, block);
  }
  return repeated;
};

function noise({ start, end }: Block, reason: Noise["reason"]): Noise {
  return { start, end, reason };
}
