/**
 * Contacts: lines with an address of the outlet, or nothing but a link.
 */
import type { Block, Document } from "../text/document.js";
import { isLine, keysOf, noiseOf, type NoiseRule } from "./rule.js";

/** In characters. */
const LONGEST_CONTACT = 120;

const CONTACT_WORDS = new Set(
  "kontakt pressekontakt impressum e-mail email mail telefon tel fax url permalink".split(
    " ",
  ),
);

/** Lines with an address or nothing but a link. */
export const contacts: NoiseRule = (document) =>
  document.blocks
    .filter((block) => isAddress(block, document) || isContact(block, document))
    .map((block) => noiseOf(block, "contact"));

function isAddress({ start, end }: Block, { text }: Document): boolean {
  const line = text.slice(start, Math.min(end, start + LONGEST_CONTACT + 1));
  return (
    (line.startsWith("http") &&
      /^https?:\/\/\S+(?:\s[\d.,:\s]+)?$/.test(line)) ||
    /^[^\s@]+@[^\s@]+\.[a-z]+$/.test(line)
  );
}

function isContact(block: Block, { text }: Document): boolean {
  const { start, end } = block;
  return (
    end - start < LONGEST_CONTACT &&
    isLine(block) &&
    CONTACT_WORDS.has(keysOf(block)[0] ?? "") &&
    /@|:|\d{5}/.test(text.slice(start, end))
  );
}
