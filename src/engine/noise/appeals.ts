/**
 * Appeals: requests to donate, subscribe or follow, notes on payment, promotion of the outlet's own offers.
 *
 * An article may well speak of supporting or paying. A sentence is an appeal if it asks for something, addresses its readers or
 * speaks for the outlet (*Sie*, *deine*, *uns*), and is about the outlet's own work.
 */
import {
  type Document,
  type Sentence,
  sentencesWithin,
} from "../text/document.js";
import { isQuotationMark } from "../text/quotation-marks.js";
import { keyAt, type Token } from "../text/tokens.js";
import { isPlainlyFinite } from "../text/vocabulary.js";
import type { Noise } from "../model.js";
import { turnsIn } from "./interviews.js";
import {
  isPersonal,
  isReader,
  OUTLET,
  OUTLET_WORK,
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

/** What readers are asked to do, and the means of doing it. */
export const REQUESTS: ReadonlySet<string> = new Set([
  ...REQUESTED,
  ...(
    "unterstützung unterstützer unterstützerinnen abonnieren abonniere abonniert abo abonnement klicke finanzieren finanziert danke dank " +
    "paypal lastschrift kreditkarte überweisung bezahlschranke paywall newsletter app"
  ).split(" "),
]);
/** The outlet's own work, where it is read, and how it is paid for. */
const WORK_TO_PAY = new Set([
  ...OUTLET_WORK,
  ...(
    "journalistischen journalistische journalistischer bezahlschranke paywall lesern newsletter projekt seite webseite website homepage app handy " +
    "konto paypal spendenkonto iban kreditkarte lastschrift arbeit berichterstattung nachrichten"
  ).split(" "),
]);
/** Words that are about paying the outlet and nothing else. */
export const PAYMENTS: ReadonlySet<string> = new Set(
  "paypal paypal-konto spendenkonto iban bic bezahlschranke paywall patreon steady".split(
    " ",
  ),
);

/** In tokens: appeals that are as short need fewer signs. */
const LONGEST_SHORT_APPEAL = 12;

/** Without one of these a request is none of the outlet's. */
const ADDRESSES = NoiseHint.reader | NoiseHint.outlet | NoiseHint.payments;

/** Sentences in which the outlet asks its readers for something. */
export const appeals: NoiseRule = (document, _found, hints) => {
  const isTurn = turnsIn(document.blocks);
  return blocksWith(ADDRESSES, document, hints).flatMap((block) => {
    if (!givesHint(NoiseHint.requests, block, hints)) return [];
    const asking = block.sentences.filter((one) => isAppeal(one, document));
    return asking.length > 0 && isTurn(block)
      ? []
      : asking.map((sentence) => noiseOf(sentence, "appeal"));
  });
};

function isAppeal(sentence: Sentence, document: Document): boolean {
  const { tokens } = sentence;
  const requests = count(tokens, REQUESTS);
  if (requests === 0) return false;
  const [first] = tokens;
  if (!first || isSpeech(tokens) || isPersonal(tokens)) return false;
  const isShort = tokens.length <= LONGEST_SHORT_APPEAL;
  const isSentence = tokens.some(({ word }) => isPlainlyFinite(word));
  if (
    count(tokens, PAYMENTS) > 0 &&
    (hasAddress(sentence) || (isShort && !isSentence))
  )
    return true;
  if (!hasAddress(sentence) || isOfInterview(sentence)) return false;
  if (isBracketed(document.text, sentence)) return true;
  const work = count(tokens, WORK_TO_PAY);
  const signs = tokens.filter(
    ({ word }) => REQUESTS.has(word.key) || WORK_TO_PAY.has(word.key),
  ).length;
  // „Dann bekommen Sie vierzig Newsletter“: one word is no two signs.
  if (work > 0 && (signs > 1 || holdsAny(tokens, OUTLET)))
    return isAtEnd(sentence, document) || requests + work >= 4;
  // „Danke für eure Unterstützung!“ among other appeals.
  return requests > 1 && isShort && isAtEnd(sentence, document);
}

function hasAddress({ tokens }: Sentence): boolean {
  return tokens.some(isReader) || holdsAny(tokens, OUTLET);
}

/** „‚Spenden Sie!‘, rief er“, „Der Rat schrieb: ‚Wir danken Ihnen‘“. */
function isSpeech(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ word }, index) =>
      isQuotationMark(word) &&
      (index === 0 || keyAt(tokens, index - 1) === ":"),
  );
}

/** „Lesen *Sie* den Newsletter?“; the outlet would ask for *uns*. */
function isOfInterview({ tokens }: Sentence): boolean {
  return keyAt(tokens, tokens.length - 1) === "?" && !holdsAny(tokens, OUTLET);
}

function count(tokens: readonly Token[], list: ReadonlySet<string>): number {
  let found = 0;
  for (const { word } of tokens) if (list.has(word.key)) found++;
  return found;
}

/** „[Wenn Sie alle Nachrichten … haben wollen, …]“ */
function isBracketed(text: string, { start, end }: Sentence): boolean {
  return text[start] === "[" && text.slice(end - 2, end).includes("]");
}

/** The last fifth of the text, or its last three blocks. */
function isAtEnd(sentence: Sentence, { text, blocks }: Document): boolean {
  return (
    sentence.start > text.length * 0.8 || sentence.block >= blocks.length - 3
  );
}

/** One or two sentences between two appeals, which belong to them. */
export const sentencesBetweenAppeals: NoiseRule = (document, found) => {
  const asked = found.filter(({ reason }) => reason === "appeal");
  return asked.slice(1).flatMap((next, index): Noise[] => {
    const previous = asked[index];
    if (!previous) return [];
    const between = sentencesWithin(document, {
      start: previous.end,
      end: next.start,
    });
    const isShort = between.length > 0 && between.length <= 2;
    return isShort
      ? between.map((sentence) => noiseOf(sentence, "appeal"))
      : [];
  });
};
