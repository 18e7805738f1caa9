/**
 * Readers: the words with which an outlet addresses its readers and speaks of itself.
 */
import { keyAt, type Token } from "../text/tokens.js";
import type { Word } from "../text/vocabulary.js";

/** Forms of *du* and *ihr*. */
const FAMILIAR = new Set(
  "du dich dir dein deine deinen deiner deinem euch eure eurer euren eurem".split(
    " ",
  ),
);
/** Forms of *Sie* and *Ihr*, which mean the reader only with a capital. */
const POLITE = new Set("sie ihr ihre ihren ihrem ihrer ihnen".split(" "));
const SENTENCE_END = /^[.!?]$/;

/** Whether a word addresses the reader; „*Sie* schreibt …“ at the head of a sentence does not. */
export function isReader(
  { word }: Token,
  index: number,
  tokens: readonly Token[],
): boolean {
  return (
    FAMILIAR.has(word.key) ||
    (isPolite(word) &&
      index > 0 &&
      !SENTENCE_END.test(keyAt(tokens, index - 1)))
  );
}

/** Whether a word can mean the reader. */
export function mayMeanReader(word: Word): boolean {
  return FAMILIAR.has(word.key) || isPolite(word);
}

function isPolite({ key, shape }: Word): boolean {
  return shape === "capital" && POLITE.has(key);
}

/** The outlet as it speaks of itself. */
export const OUTLET: ReadonlySet<string> = new Set(
  "wir uns unser unsere unserem unseren unserer unseres".split(" "),
);

/** What readers are asked to do. */
export const REQUESTED: readonly string[] =
  "unterstützen unterstütze unterstützt spenden spende klicken folgen folge teilen anmelden registrieren empfehlen lesen bestellen".split(
    " ",
  );

/** Tells „*Unterstützen* Sie …“: a verb of the list, as it is said to the reader. @param verbs folded */
export function requestOf(
  verbs: ReadonlySet<string>,
): (token: Token, index: number, tokens: readonly Token[]) => boolean {
  return ({ word }, index, tokens) => {
    const next = tokens[index + 1]?.word;
    return (
      word.shape === "capital" &&
      verbs.has(word.key) &&
      next?.key === "sie" &&
      next.shape === "capital"
    );
  };
}

/** What an outlet produces, and for whom. */
export const OUTLET_WORK: readonly string[] =
  "journalismus redaktion recherche recherchen leser leserinnen portal magazin zeitung artikel beitrag beiträge kanal".split(
    " ",
  );

/** What readers get, and what they write about. */
export const WORK_ON_OFFER: ReadonlySet<string> = new Set([
  ...OUTLET_WORK,
  ..."e-mail mail formular frage fragen kommentare zuschriften artikeln inhalte informationen angebot tageszeitung programm podcast ausgaben mitglied mitgliedschaft anmeldung registrierung fehler meinung feedback anregungen".split(
    " ",
  ),
]);
/** Whether somebody says „ich“, which an outlet never does. */
export function isPersonal(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }) => word.key === "ich");
}
