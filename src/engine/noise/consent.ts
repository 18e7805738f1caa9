/**
 * Consent: what the law makes a page ask or tell its visitors. Articles about data protection use the same words, but do not
 * speak of what „wir verwenden“.
 */
import type { Block } from "../text/document.js";
import {
  blocksWith,
  holdsAny,
  NoiseHint,
  noiseOf,
  type NoiseRule,
} from "./rule.js";

/** In words. */
const LONGEST_NOTICE = 60;
/** Words without one of which there is no such notice. */
export const DATA: ReadonlySet<string> = new Set(
  "cookies datenschutzerklärung drittplattformen drittanbieter drittanbietern personenbezogene personenbezogenen".split(
    " ",
  ),
);
const PAGE = new Set("wir unser unsere unserem unseren unserer".split(" "));
const USES = new Set("verwenden nutzen verarbeiten setzen".split(" "));

/** „Wir verwenden Cookies, um …“ */
export const consent: NoiseRule = (document, _found, hints) =>
  blocksWith(NoiseHint.data, document, hints)
    .filter(isNotice)
    .map((block) => noiseOf(block, "navigation"));

function isNotice({ tokens, wordCount }: Block): boolean {
  return (
    wordCount <= LONGEST_NOTICE &&
    holdsAny(tokens, PAGE) &&
    holdsAny(tokens, USES)
  );
}
