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
import {
  isPersonal,
  isReader,
  OUTLET,
  OUTLET_WORK,
  REQUESTED,
} from "./readers.js";
import {
  givesHint,
  holdsAny,
  NoiseHint,
  noiseOf,
  type NoiseRule,
} from "./rule.js";

/** In words. */
const LONGEST_OFFER = 60;
const LONGEST_BUTTON = 10;

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
/** What readers get, and what they write about. */
const WORK_ON_OFFER = new Set([
  ...OUTLET_WORK,
  ..."e-mail mail formular frage fragen kommentare zuschriften artikeln inhalte informationen angebot tageszeitung programm podcast ausgaben mitglied mitgliedschaft anmeldung registrierung fehler meinung feedback anregungen".split(
    " ",
  ),
]);
const ASKING = new Set(["!", "?"]);
const SIGNS = [STRONG, OUTLET, WORK_ON_OFFER];
const PRICES = new Set(
  "€ euro franken gratis kostenlos monatlich prozent % rabatt".split(" "),
);

/** So many signs make an offer, where a strong word counts as two. */
const ENOUGH = 4;
/** So many make one without a strong word, below the article. */
const ENOUGH_BELOW = 5;
/** As a share of the text: where what stands below the article may begin. */
const BELOW = 0.6;

/** Paragraphs and buttons that offer something. */
export const offers: NoiseRule = ({ blocks, text }, _found, hints) =>
  blocks.flatMap((block): Noise[] => {
    const isBelow = block.start > text.length * BELOW;
    if (isOfferButton(block) || (isBelow && asksHowItWas(block)))
      return [noiseOf(block, "appeal")];
    const mayOffer =
      block.wordCount <= LONGEST_OFFER &&
      givesHint(
        isBelow ? NoiseHint.offers | NoiseHint.reader : NoiseHint.offers,
        block,
        hints,
      );
    if (!mayOffer || !isOffer(block, text, isBelow)) return [];
    // What precedes it in the same paragraph still belongs to the article.
    const start = block.sentences.find(bearsSign)?.start ?? block.start;
    return [noiseOf({ start, end: block.end }, "appeal")];
  });

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
  if (!isSentence && block.index > 0 && isLabelled(tokens)) return true;
  const signs = [
    asks,
    toReaders,
    fromOutlet,
    holds(INVITATIONS),
    holds(WORK_ON_OFFER),
    holds(PRICES),
  ].filter(Boolean).length;
  return strong > 0
    ? 2 * Math.min(strong, 2) + signs >= ENOUGH
    : signs >= ENOUGH_BELOW;
}

/** „Newsletter“, „Lunch-Newsletter“ */
function isStrong({ word: { key } }: Token): boolean {
  return (
    STRONG.has(key) ||
    (key.includes("-") && key.split("-").some((part) => STRONG.has(part)))
  );
}

/** „Spendenkonto: …“, „GLS Bank, IBAN DE00 …“ */
function isLabelled(tokens: readonly Token[]): boolean {
  return OFFER_LABELS.has(keyAt(tokens, 0)) || holdsAny(tokens, ACCOUNTS);
}

/** „*Unterstützen* Sie diese Form des Journalismus.“ */
function isImperative(
  { word }: Token,
  index: number,
  tokens: readonly Token[],
): boolean {
  const next = tokens[index + 1]?.word;
  return (
    word.shape === "capital" &&
    INVITATIONS.has(word.key) &&
    next?.key === "sie" &&
    next.shape === "capital"
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

/** In words. */
const LONGEST_QUESTION = 8;
const LIKED = new Set("gefällt gefallen gefunden entdeckt".split(" "));
const WORK_THAT_WAS_READ = new Set([
  ...WORK_ON_OFFER,
  ..."ausgabe text sendung".split(" "),
]);

/** „Hat Ihnen dieser Text gefallen?“, „Fehler gefunden?“ */
function asksHowItWas({ tokens, wordCount }: Block): boolean {
  return (
    wordCount <= LONGEST_QUESTION &&
    keyAt(tokens, tokens.length - 1) === "?" &&
    holdsAny(tokens, LIKED) &&
    holdsAny(tokens, WORK_THAT_WAS_READ)
  );
}

const OPENING = new Set(["jetzt", "hier"]);
const ACTIONS = new Set(
  "abonnieren anmelden beitreten entdecken herunterladen teilnehmen bestellen einloggen klicken lesen mitdiskutieren registrieren reinhören spenden testen unterstützen weiterlesen".split(
    " ",
  ),
);

/** „Jetzt weiterlesen *mit* Plus“, „… abonnieren *und* nichts verpassen!“ */
const GOES_ON = new Set(["mit", "und"]);

/** „Jetzt kostenlos anmelden“, „Jetzt lesen: …“, „Jetzt weiterlesen mit …“; but „Jetzt spenden die Leute mehr“. */
function isOfferButton({ tokens, wordCount }: Block): boolean {
  if (wordCount > LONGEST_BUTTON || !OPENING.has(keyAt(tokens, 0)))
    return false;
  const action = tokens.findIndex(({ word }) => ACTIONS.has(word.key));
  const next = tokens[action + 1]?.word;
  return (
    action > 0 &&
    (!next || next.kind === "mark" || GOES_ON.has(next.key)) &&
    keyAt(tokens, tokens.length - 1) !== "."
  );
}
