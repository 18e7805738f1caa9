/**
 * Consent: what a page asks or tells its visitors because of the law. Articles about data protection use the same words,
 * but do not say what „wir verwenden“, and show nothing „hier“ or with „Ihrer Zustimmung“.
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
/** Without one of these nobody is told or asked. */
export const DATA: ReadonlySet<string> = new Set(
  "zustimmung einverstanden einwilligung klick cookies datenschutzerklärung drittplattformen drittanbieter drittanbietern personenbezogene personenbezogenen".split(
    " ",
  ),
);
const PAGE = new Set("wir unser unsere unserem unseren unserer".split(" "));
const USES = new Set("verwenden nutzen verarbeiten setzen".split(" "));
const YOURS = new Set("ihrer ihre deine deiner hier stelle ich".split(" "));
const EMBEDDED = new Set(
  "inhalt inhalte inhalten externe externer externes externen video umfrage karte netzwerken".split(
    " ",
  ),
);
const SHOWN = new Set(
  "geladen laden angezeigt anzeigen eingeblendet einblenden aktivieren interagieren".split(
    " ",
  ),
);

/** „Wir verwenden Cookies, um …“ */
export const consent: NoiseRule = (document, _found, hints) =>
  blocksWith(NoiseHint.data, document, hints)
    .filter(isNotice)
    .map((block) => noiseOf(block, "navigation"));

function isNotice({ tokens, wordCount }: Block): boolean {
  return (
    wordCount <= LONGEST_NOTICE &&
    ((holdsAny(tokens, PAGE) && holdsAny(tokens, USES)) ||
      [YOURS, EMBEDDED, SHOWN].every((list) => holdsAny(tokens, list)))
  );
}
