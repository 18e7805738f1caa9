/**
 * Negators: the words with which German denies (Duden, Die Grammatik, „Negation": Negationswörter).
 */
import { type Clause, someToken } from "../clauses/clause.js";
import type { Token } from "../text/tokens.js";

export const KEIN: ReadonlySet<string> = new Set(
  "kein keine keinem keinen keiner keines keinerlei".split(" "),
);
/** Deny what follows them in their clause. */
const ADVERBS = new Set(
  "nicht nie niemals keineswegs keinesfalls mitnichten nirgends nimmer kaum weder noch".split(
    " ",
  ),
);
/** Deny their whole clause. */
export const NEGATING_PRONOUNS: ReadonlySet<string> = new Set(
  "niemand niemanden niemandem nichts keiner keines keinen".split(" "),
);
const NEGATORS = new Set([...KEIN, ...ADVERBS, ...NEGATING_PRONOUNS, "ohne"]);
/** „nicht nur“ and „nicht irgendein“ add, „nicht zuletzt, nicht umsonst, nicht ohne Grund“ affirm (litotes). */
const AFTER_AFFIRMING_NICHT = new Set(
  "nur bloss allein lediglich zuletzt umsonst ohne selten wenig wenige wenigen weniger minder grundlos".split(
    " ",
  ),
);

/** Whether the token can deny something; of „alles andere als“ it is the word in the middle. */
export function isNegator(tokens: readonly Token[], index: number): boolean {
  const key = tokens[index]?.word.key ?? "";
  return (
    NEGATORS.has(key) ||
    (key === "andere" &&
      tokens[index - 1]?.word.key === "alles" &&
      tokens[index + 1]?.word.key === "als")
  );
}

/** „Keine Sorge, …“, „Kein Zweifel: …“: exclamations that confirm what follows (Duden, „Satzäquivalent"). */
const EXCLAIMED = new Set("sorge angst bange frage zweifel wunder".split(" "));

/** „nicht nur“, „nicht zuletzt“, „Kein Zweifel:“: a negator that denies nothing. */
export function isAffirmed(tokens: readonly Token[], index: number): boolean {
  const key = tokens[index]?.word.key ?? "";
  const next = tokens[index + 1]?.word.key ?? "";
  if (key === "nicht")
    return AFTER_AFFIRMING_NICHT.has(next) || next.startsWith("irgend");
  return (
    KEIN.has(key) &&
    EXCLAIMED.has(next) &&
    isMark(tokens[index + 2]) &&
    (index === 0 || isMark(tokens[index - 1]))
  );
}

function isMark(token: Token | undefined): boolean {
  return token?.word.kind === "mark";
}

/** Whether a clause denies its verb; for verbs that themselves shift others. */
export function isDenied(tokens: readonly Token[], clause: Clause): boolean {
  return someToken(
    clause,
    (index) =>
      isNegator(tokens, index) &&
      tokens[index]?.word.key !== "ohne" &&
      !isAffirmed(tokens, index),
  );
}
