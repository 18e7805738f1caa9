/**
 * Buttons: short lines that offer something or ask how the article was: „Jetzt kostenlos anmelden“, „Fehler gefunden?“
 */
import type { Block } from "../text/document.js";
import { isQuotationMark } from "../text/quotation-marks.js";
import { keyAt, type Token } from "../text/tokens.js";
import { mayMeanReader, WORK_ON_OFFER } from "./readers.js";
import { holdsAny } from "./rule.js";

/** In words. */
const LONGEST_QUESTION = 8;
const QUESTION_WORDS = new Set(
  "wer was wie wo wann warum wieso weshalb welche welcher welches".split(" "),
);
const LIKED = new Set("gefällt gefallen gefunden entdeckt".split(" "));
const WORK_THAT_WAS_READ = new Set([
  ...WORK_ON_OFFER,
  ..."ausgabe text sendung".split(" "),
]);

/** „Hat Ihnen dieser Text gefallen?“, „Fehler gefunden?“ */
export function asksHowItWas({ tokens, wordCount }: Block): boolean {
  return (
    wordCount <= LONGEST_QUESTION &&
    keyAt(tokens, tokens.length - 1) === "?" &&
    holdsAny(tokens, LIKED) &&
    // „Wer hat den Podcast entdeckt?“ is of an article.
    (mayAskReader(tokens) || keyAt(tokens, 0) === "fehler") &&
    holdsAny(tokens, WORK_THAT_WAS_READ)
  );
}

function mayAskReader(tokens: readonly Token[]): boolean {
  return (
    tokens.some(({ word }) => mayMeanReader(word)) &&
    !QUESTION_WORDS.has(keyAt(tokens, 0))
  );
}

/** In words. */
const LONGEST_BUTTON = 10;
const OPENING = new Set(["jetzt", "hier"]);
const ACTIONS = new Set(
  "abonnieren anmelden beitreten entdecken herunterladen teilnehmen bestellen einloggen klicken lesen mitdiskutieren registrieren reinhören spenden testen unterstützen weiterlesen".split(
    " ",
  ),
);

/** What readers are called to do for „uns“. */
const CALLS = new Set(
  "abonniere abonniert besucht empfehlen empfiehl empfehlt folge folgen folgt kontaktiere kontaktieren kontaktiert schreib schreiben schreibt unterstütze unterstützen unterstützt".split(
    " ",
  ),
);
/** What goes on after „uns“: „… *auf* Insta“; „Schreibt uns *die* Geschichte“ is of an article. */
const AFTER_US = new Set(
  "auf bei per an gern gerne jetzt hier weiter mit und . ! :".split(" "),
);

/** „Unterstützt uns mit einem Kaffee“, „Empfehlen Sie uns weiter.“ */
export function callsForUs({ tokens, wordCount }: Block): boolean {
  if (wordCount > LONGEST_BUTTON) return false;
  const words = tokens.slice(
    tokens.findIndex(({ word }) => word.kind === "word"),
  );
  if (!CALLS.has(keyAt(words, 0))) return false;
  const us = keyAt(words, 1) === "sie" ? 2 : 1;
  return (
    keyAt(words, us) === "uns" &&
    (words.length === us + 1 || AFTER_US.has(keyAt(words, us + 1))) &&
    keyAt(tokens, tokens.length - 1) !== "?" &&
    !tokens.some(({ word }) => isQuotationMark(word))
  );
}

/** „Jetzt weiterlesen *mit* Plus“, „… abonnieren *und* nichts verpassen!“ */
const GOES_ON = new Set(["mit", "und"]);
/** „Hier spenden, dort kürzen“ goes on with a thought, „Jetzt spenden und später bauen?“ asks. */
const NO_BUTTON = new Set([",", "–", "-", "?"]);

/** „Jetzt kostenlos anmelden“, „Jetzt lesen: …“, „Jetzt weiterlesen mit …“; but „Jetzt spenden die Leute mehr“. */
export function isOfferButton({ tokens, wordCount }: Block): boolean {
  if (isDoing(tokens)) return true;
  if (wordCount > LONGEST_BUTTON || !OPENING.has(keyAt(tokens, 0)))
    return false;
  const action = tokens.findIndex(({ word }) => ACTIONS.has(word.key));
  const next = tokens[action + 1]?.word;
  return (
    action > 0 &&
    (!next ||
      (next.kind === "mark" && !NO_BUTTON.has(next.key)) ||
      (GOES_ON.has(next.key) && keyAt(tokens, 0) === "jetzt")) &&
    !/^[.?]$/.test(keyAt(tokens, tokens.length - 1))
  );
}

/** In tokens. */
const LONGEST_DOING = 3;
/** What one does with a subscription or newsletter; „Newsletter lesen“ may be a subheading. */
const DOINGS = new Set(
  "abbestellen abonnieren bestellen kündigen testen verwalten wiederherstellen".split(
    " ",
  ),
);
const SUBSCRIBED = /(?:abo|newsletter|abonnement|e-paper|epaper)$/;

/** „Probeabo bestellen“, „Newsletter abonnieren“ */
function isDoing(tokens: readonly Token[]): boolean {
  return (
    tokens.length > 1 &&
    tokens.length <= LONGEST_DOING &&
    DOINGS.has(keyAt(tokens, tokens.length - 1)) &&
    SUBSCRIBED.test(keyAt(tokens, tokens.length - 2))
  );
}
