/**
 * Reflexive pronouns: *sich* always, *mich, dich, uns, euch* where their own subject stands beside them (Duden, Die
 * Grammatik, „Reflexivpronomen“).
 */
import { someToken, startOf } from "../clauses/clause.js";
import { COORDINATORS } from "../text/openers.js";
import type { Sentence } from "../text/document.js";
import { keyAt } from "../text/tokens.js";

/** What the *sich* of an entry stands for: „Wir wehren *uns*“. */
export const REFLEXIVE: ReadonlySet<string> = new Set(
  "sich mich dich uns euch".split(" "),
);

const SUBJECT_OF: ReadonlyMap<string, string> = new Map([
  ["mich", "ich"],
  ["dich", "du"],
  ["uns", "wir"],
  ["euch", "ihr"],
]);

/**
 * Whether the pronoun at `pronoun` is reflexive: „*Wir* irren *uns*“, but not „*Sie* täuschen *uns*“. In an infinitive or a
 * request, which has no subject, it is taken to be.
 */
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
