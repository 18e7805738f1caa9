/**
 * Consent: what the law makes a page ask or tell its visitors. Articles about data protection use the same words, but do not
 * speak of what „wir verwenden“, and show nothing „hier“ or with „Ihrer Zustimmung“.
 */
import type { Block } from "../text/document.js";
import { keyAt, type Token } from "../text/tokens.js";
import { isReader } from "./readers.js";
import {
  blocksWith,
  holdsAny,
  keysOf,
  NoiseHint,
  noiseOf,
  type NoiseRule,
  openingOf,
} from "./rule.js";

/** In words. */
const LONGEST_NOTICE = 60;
/** Words without one of which there is no such notice. */
export const DATA: ReadonlySet<string> = new Set(
  "externe externen zustimmung einverstanden einwilligung klick cookies datenschutzerklärung drittplattformen drittanbieter drittanbietern personenbezogene personenbezogenen".split(
    " ",
  ),
);
/** What pages collect: „Wir setzen auf Zustimmung“ is of politics. */
const COLLECTED = new Set(
  "cookies datenschutzerklärung drittanbieter drittanbietern".split(" "),
);
/** Pages say what for, and whose data: „Wir nutzen Cookies, ohne es zu wissen“ is of an article. */
const PURPOSES = new Set("um unser unsere unserem unseren unserer".split(" "));
const USES = new Set("verwenden nutzen verarbeiten setzen".split(" "));
/** Open notices that do not speak to the visitor. */
const OPENINGS = ["hier", "an dieser stelle", "ich bin"].map((opening) =>
  opening.split(" "),
);
const EMBEDDED = new Set(
  "inhalt inhalte inhalten externe externer externes externen video umfrage karte netzwerken".split(
    " ",
  ),
);
const SHOWN = new Set(
  "geladen laden angezeigt anzeigen eingeblendet einblenden aktivieren interagieren ergänzt".split(
    " ",
  ),
);

/** „Wir verwenden Cookies, um …“ */
export const consent: NoiseRule = (document, _found, hints) =>
  blocksWith(NoiseHint.data, document, hints)
    .filter(isNotice)
    .map((block) => noiseOf(block, "navigation"));

function isNotice(block: Block): boolean {
  const { tokens, wordCount } = block;
  return (
    wordCount <= LONGEST_NOTICE &&
    ((holdsAny(tokens, COLLECTED) &&
      tokens.some(saysWeUse) &&
      (holdsAny(tokens, PURPOSES) || tokens.some(isReader))) ||
      (!asks(block) &&
        holdsAny(tokens, EMBEDDED) &&
        holdsAny(tokens, SHOWN) &&
        (tokens.some(isReader) ||
          openingOf(keysOf(block), OPENINGS) !== undefined)))
  );
}

/** „*Wir verwenden* Cookies“, „*verwenden wir*“; but „Konzerne *verarbeiten unsere* Daten“. */
function saysWeUse(
  { word }: Token,
  index: number,
  tokens: readonly Token[],
): boolean {
  return (
    USES.has(word.key) &&
    (keyAt(tokens, index - 1) === "wir" || keyAt(tokens, index + 1) === "wir")
  );
}

/** Whether a block is a question, which interviewers put. */
function asks({ tokens }: Block): boolean {
  return keyAt(tokens, tokens.length - 1) === "?";
}
