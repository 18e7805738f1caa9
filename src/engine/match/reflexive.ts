/**
 * Reflexive pronouns: *sich* always, *mich, dich, uns, euch* beside their own subject (Duden, Die Grammatik,
 * „Reflexivpronomen“).
 */
import { someToken, startOf } from "../clauses/clause.js";
import { COORDINATORS } from "../clauses/openers.js";
import type { Sentence } from "../text/document.js";
import { keyAt } from "../text/tokens.js";

const SUBJECT_OF: ReadonlyMap<string, string> = new Map([
  ["mich", "ich"],
  ["dich", "du"],
  ["uns", "wir"],
  ["euch", "ihr"],
]);

/** Whether a pronoun is reflexive: „*Wir* irren *uns*“, but „*Sie* täuschen *uns*“; without a subject an infinitive or a request may mean either. */
export function refersToSubject(
  { tokens, clauses }: Sentence,
  pronoun: number,
): boolean {
  const subject = SUBJECT_OF.get(keyAt(tokens, pronoun));
  const clause = clauses.at(pronoun);
  if (subject === undefined || clause?.finite === undefined) return true;
  // „Wir kamen *und wehrten uns*“, „*Wehrt euch*“
  const start = startOf(clause);
  const opening = COORDINATORS.has(keyAt(tokens, start)) ? start + 1 : start;
  return (
    clause.finite === opening ||
    someToken(clause, (index) => keyAt(tokens, index) === subject)
  );
}
