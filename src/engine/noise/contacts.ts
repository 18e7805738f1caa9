/**
 * Contacts: addresses, and lines that say how to reach the outlet.
 */
import type { Block, Document } from "../text/document.js";
import { holdsAny, isLine, keysOf, noiseOf, type NoiseRule } from "./rule.js";

/** In characters. */
const LONGEST_CONTACT = 120;

const CONTACT_WORDS = new Set(
  "doi issn isbn rückfragehinweis rückfragen pressestelle kontakt pressekontakt impressum e-mail email mail telefon tel fax url permalink".split(
    " ",
  ),
);

/** „talblatt.de“: the name of a site, alone in its line. */
const SITE =
  /^(?:www\.)?[\p{L}\d-]{2,40}\.(?:de|at|ch|com|org|net|info|eu|tv|news|blog|online|example)$/iu;

/** Legal forms: „Talblatt Medien GmbH, Bern“; articles use them in sentences. */
const COMPANIES = new Set(["gmbh", "mbh", "hrb"]);
/** In words. */
const LONGEST_COMPANY = 14;

/** Lines that are nothing but an address or a link, and lines such as „Kontakt: …“. */
export const contacts: NoiseRule = (document) =>
  document.blocks
    .filter(
      (block) =>
        isAddress(block, document) ||
        isContact(block, document) ||
        isImprint(block, document),
    )
    .map((block) => noiseOf(block, "contact"));

function isAddress(
  { start, end, wordCount }: Block,
  { text }: Document,
): boolean {
  if (wordCount <= 3 && SITE.test(text.slice(start, end))) return true;
  if (text.startsWith("http", start))
    return /^https?:\/\/\S+(?:\s[\d.,:\s]+)?$/.test(text.slice(start, end));
  return (
    end - start < LONGEST_CONTACT &&
    /^(?:[^\s@]+@[^\s@]+\.[a-z]+|(?:\S+ ){0,2}(?:https?:\/\/|www\.)\S+)$/.test(
      text.slice(start, end),
    )
  );
}

function isContact(block: Block, { text }: Document): boolean {
  const { start, end } = block;
  return (
    end - start < LONGEST_CONTACT &&
    isLine(block) &&
    CONTACT_WORDS.has(keysOf(block)[0] ?? "") &&
    // „Kontakt: Mangelware“ and „Tel Aviv: Raketen am Abend“ are subheadings.
    /@|:$|:\/\/|www\.|\d{5}|\d{3}[\s/-]+\d/.test(text.slice(start, end))
  );
}

/** As a share of the text: no imprint stands before. */
const EARLIEST_IMPRINT = 0.6;

/** „Talblatt Medien GmbH, Bern, HRB 000“ below the article. */
function isImprint(block: Block, { text }: Document): boolean {
  return (
    block.start > text.length * EARLIEST_IMPRINT &&
    block.wordCount <= LONGEST_COMPANY &&
    holdsAny(block.tokens, COMPANIES) &&
    block.tokens.some(
      ({ word }) => word.key === "," || word.kind === "number",
    ) &&
    isLine(block)
  );
}
