/**
 * Offers: paragraphs in which the outlet sells, asks and advertises – subscriptions, newsletters, channels.
 *
 * One such word proves nothing, since articles speak of newsletters and donations, too. A paragraph is an offer if there are
 * several signs; one of them must be that it addresses its readers, or that it is no sentence at all.
 */
import type { Noise } from "../model.js";
import type { Block, Sentence } from "../text/document.js";
import { CLOSERS } from "../text/quotation-marks.js";
import { keyAt, type Token } from "../text/tokens.js";
import { isFiniteVerb } from "../text/vocabulary.js";
import { asksHowItWas, callsForUs, isOfferButton } from "./buttons.js";
import { turnsIn } from "./interviews.js";
import {
  isPersonal,
  isReader,
  OUTLET,
  REQUESTED,
  requestOf,
  WORK_ON_OFFER,
} from "./readers.js";
import {
  givesHint,
  holdsAny,
  isLine,
  NoiseHint,
  noiseOf,
  type NoiseRule,
} from "./rule.js";

/** In words. */
const LONGEST_OFFER = 60;
/** Longer questions are of interviews. */
const LONGEST_QUESTION = 8;
/** „Sie haben schon ein Abo?“ */
const OPENS_QUESTION = new Set(["sie", "du", "noch", "schon", "bereits"]);

/** Words that seldom occur outside offers. */
const STRONG = new Set(
  (
    "abo probeabo testabo monatsabo jahresabo digitalabo abonnent abonnenten abonnieren abonniere abonniert abonnement kündbar einloggen newsletter rundbrief postfach merkliste premium-inhalt " +
    "push-nachricht push-nachrichten push-benachrichtigungen browser-push whatsapp whatsapp-kanal telegram-kanal youtube-kanal insta " +
    "iban bic spendenkonto spendenmöglichkeit paypal patreon steady fördermitglied fördermitgliedschaft " +
    "werbeblocker adblocker nutzungsregeln netiquette neukunden"
  ).split(" "),
);
/** Words that open a line which is an offer by itself. */
const OFFER_LABELS = new Set(
  "newsletter spendenkonto iban merkliste push-nachrichten push-benachrichtigungen".split(
    " ",
  ),
);
/** Words that name a bank account. */
const ACCOUNTS = new Set(["iban", "bic"]);
/** Only the last paragraphs of a page can be an offer without one of these. */
export const OFFERING: ReadonlySet<string> = new Set([...STRONG, "@"]);
/** What readers may do; no nouns, because `STRONG` counts them. */
const INVITATIONS = new Set([
  ...REQUESTED,
  ..."spendet helfen folg folgt bezahlen zahlen testen weiterlesen beitreten aktivieren schreiben schreib schreibt schicken mitdiskutieren erhalten verpassen".split(
    " ",
  ),
]);
/** „*Unterstützen* Sie diese Form des Journalismus.“ */
const isImperative = requestOf(INVITATIONS);
const ASKING = new Set(["!", "?"]);
const CALLS = new Set(["!"]);
const SIGNS = [STRONG, OUTLET, WORK_ON_OFFER];
const PRICES = new Set(
  "€ euro franken gratis kostenlos monatlich prozent % rabatt".split(" "),
);

/** So many signs make an offer, where a strong word counts as two. */
const ENOUGH = 4;
/** In words: what is longer may be of an essay, and needs more signs. */
const LONGEST_PLAIN_OFFER = 25;
const ENOUGH_AT_LENGTH = 5;
/** So many make one without a strong word, below the article. */
const ENOUGH_BELOW = 5;
/** As a share of the text: where what stands below the article may begin. */
const BELOW = 0.6;

/** Paragraphs and buttons that offer something. */
export const offers: NoiseRule = ({ blocks, text }, _found, hints) => {
  const isTurn = turnsIn(blocks);
  return blocks.flatMap((block): Noise[] => {
    const isBelow = block.start > text.length * BELOW;
    if (
      isOfferButton(block) ||
      callsForUs(block) ||
      (isBelow && asksHowItWas(block))
    )
      return [noiseOf(block, "appeal")];
    const mayOffer =
      block.wordCount <= LONGEST_OFFER &&
      givesHint(
        isBelow ? NoiseHint.offers | NoiseHint.reader : NoiseHint.offers,
        block,
        hints,
      );
    if (
      !namesAccount(blocks, block) &&
      (!mayOffer || !isOffer(block, text, isBelow) || isTurn(block))
    )
      return [];
    // What precedes it in the same paragraph still belongs to the article.
    const start = block.sentences.find(bearsSign)?.start ?? block.start;
    return [noiseOf({ start, end: block.end }, "appeal")];
  });
};

function bearsSign({ tokens }: Sentence): boolean {
  return tokens.some(isReader) || SIGNS.some((list) => holdsAny(tokens, list));
}

function isOffer(block: Block, text: string, isBelow: boolean): boolean {
  const tokens = unquoted(block.tokens);
  const holds = (list: ReadonlySet<string>): boolean => holdsAny(tokens, list);
  if (tokens.length === 0 || isPersonal(tokens)) return false;
  const strong =
    tokens.filter(isStrong).length + (givesAddress(text, block) ? 1 : 0);
  if (strong === 0 && !isBelow) return false;
  const asks = holds(ASKING) || tokens.some(isImperative);
  // „Sie haben schon ein Abo?“, „… – hier klicken und abonnieren!“
  const toReaders =
    tokens.some(isReader) ||
    (asks && (keyAt(tokens, 0) === "sie" || tokens.some(isClickHere)));
  const fromOutlet = holds(OUTLET);
  const isSentence = tokens.some(({ word }) => isFiniteVerb(word));
  if (isSentence && !toReaders) return false;
  if (toReaders && !fromOutlet && isOfInterview(block)) return false;
  if (!isSentence && block.index > 0 && isLabelled(tokens)) return true;
  const isLong = block.wordCount > LONGEST_PLAIN_OFFER;
  // „Wenn Sie für eine Zeitung bezahlen, …“: an essay speaks to its readers, too, but not for the outlet.
  if (isLong && !fromOutlet && !tokens.some(isImperative) && !holds(CALLS))
    return false;
  const signs = [
    asks,
    toReaders,
    fromOutlet,
    holds(INVITATIONS),
    holds(WORK_ON_OFFER),
    holds(PRICES),
  ].filter(Boolean).length;
  return strong > 0
    ? 2 * Math.min(strong, 2) + signs >= (isLong ? ENOUGH_AT_LENGTH : ENOUGH)
    : signs >= ENOUGH_BELOW;
}

/** „Was halten Sie von einem Abo für 49 Euro, Herr Huber?“: offers ask nothing at length without an answer. */
function isOfInterview({ tokens, wordCount }: Block): boolean {
  return (
    (wordCount > LONGEST_QUESTION || !OPENS_QUESTION.has(keyAt(tokens, 0))) &&
    keyAt(tokens, tokens.length - 1) === "?"
  );
}

/** „Newsletter“, „Lunch-Newsletter“ */
function isStrong({ word: { key } }: Token): boolean {
  return (
    STRONG.has(key) ||
    (key.includes("-") && key.split("-").some((part) => STRONG.has(part)))
  );
}

/** „Spendenkonto: …“, „Newsletter ‚…‘“, „GLS Bank, IBAN DE00 …“; but „Spendenkonto geplündert“ is a headline. */
function isLabelled(tokens: readonly Token[]): boolean {
  const next = tokens[1]?.word;
  return (
    (OFFER_LABELS.has(keyAt(tokens, 0)) && next?.kind !== "word") ||
    givesAccount(tokens)
  );
}

function givesAccount(tokens: readonly Token[]): boolean {
  return (
    holdsAny(tokens, ACCOUNTS) && tokens.some(({ word }) => /\d/.test(word.key))
  );
}

/** „Spendenkonto der Bergwacht“, if its number stands below. */
function namesAccount(blocks: readonly Block[], block: Block): boolean {
  return (
    keyAt(block.tokens, 0) === "spendenkonto" &&
    isLine(block) &&
    blocks
      .slice(block.index + 1, block.index + 3)
      .some(({ tokens }) => givesAccount(tokens))
  );
}

function isClickHere(
  { word }: Token,
  index: number,
  tokens: readonly Token[],
): boolean {
  return word.key === "hier" && keyAt(tokens, index + 1) === "klicken";
}

/** The tokens that are not between quotation marks: whoever is quoted there offers nothing to the reader. */
function unquoted(tokens: readonly Token[]): readonly Token[] {
  let closers: string | undefined;
  return tokens.filter(({ word }) => {
    if (closers === undefined) closers = CLOSERS.get(word.key);
    else if (closers.includes(word.key)) {
      closers = undefined;
      return false;
    }
    return closers === undefined;
  });
}

function givesAddress(text: string, { start, end }: Block): boolean {
  return /[\p{L}\p{N}_]@[\p{L}\p{N}]/u.test(text.slice(start, end));
}
