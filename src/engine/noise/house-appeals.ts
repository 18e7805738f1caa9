/**
 * House appeals: paragraphs in which the outlet says „unser Journalismus“, speaks to its readers and of money. They are longer
 * than other appeals, and most of their sentences ask for nothing.
 */
import type { Block } from "../text/document.js";
import { isQuotationMark } from "../text/quotation-marks.js";
import { keyAt, type Token } from "../text/tokens.js";
import { turnsIn } from "./interviews.js";
import {
  isPersonal,
  isReader,
  OUTLET_WORK,
  requestOf,
  REQUESTED,
} from "./readers.js";
import {
  blocksWith,
  givesHint,
  holdsAny,
  NoiseHint,
  noiseOf,
  type NoiseRule,
} from "./rule.js";

/** In words. */
const SHORTEST = 8;
const LONGEST = 200;
const OUR = new Set("unser unsere unserem unseren unserer unseres".split(" "));
const WORK = new Set([
  ...OUTLET_WORK,
  ..."arbeit autoren autorinnen berichterstattung community lesern leserschaft lesenden leser:innen medienmagazin medium plattform unabhängigkeit webseite website".split(
    " ",
  ),
]);
const MONEY = new Set(
  "€ euro franken abo abonnement bezahlen bezahlt finanziert finanzieren fördern genossenschaft kostenfrei kostenlos mitglied mitglieder spende spenden unterstützung zahlen".split(
    " ",
  ),
);
/** „Unterstützen Sie“ */
const isRequest = requestOf(new Set(REQUESTED));

const ASKS = NoiseHint.requests | NoiseHint.offers | NoiseHint.reader;

/** „Unser Journalismus ist kostenfrei zugänglich. … Mit nur 5 Euro sind Sie dabei!“ */
export const houseAppeals: NoiseRule = (document, _found, hints) => {
  const isTurn = turnsIn(document.blocks);
  return blocksWith(NoiseHint.outlet, document, hints)
    .filter(
      (block) =>
        givesHint(ASKS, block, hints) && isAppeal(block) && !isTurn(block),
    )
    .map((block) =>
      noiseOf({ start: startOf(block), end: block.end }, "appeal"),
    );
};

/** Where the appeal begins: the last paragraph of the article may stand before it in the same line. */
function startOf({ sentences, start }: Block): number {
  const first = sentences.find(
    ({ tokens }) =>
      tokens.some(isOurWork) || tokens.some(isReader) || tokens.some(isRequest),
  );
  return first?.start ?? start;
}

function isAppeal({ tokens, wordCount }: Block): boolean {
  return (
    wordCount >= SHORTEST &&
    wordCount <= LONGEST &&
    isForHouse(tokens) &&
    !isPersonal(tokens) &&
    !tokens.some(({ word }) => isQuotationMark(word))
  );
}

/** A request for „unsere Arbeit“; without one, the outlet speaks of its work twice. */
function isForHouse(tokens: readonly Token[]): boolean {
  const work = tokens.filter(isOurWork).length;
  return (
    work > 0 &&
    (tokens.some(isRequest) ||
      (work > 1 && tokens.some(isReader) && holdsAny(tokens, MONEY)))
  );
}

/** „unser Journalismus“, „unsere unabhängige Redaktion“ */
function isOurWork(
  { word }: Token,
  index: number,
  tokens: readonly Token[],
): boolean {
  if (!OUR.has(word.key)) return false;
  const next = tokens[index + 1]?.word;
  const noun = next?.shape === "lower" ? index + 2 : index + 1;
  return WORK.has(keyAt(tokens, noun));
}
