/**
 * What a verb takes as its object, as far as a shallow reading tells: not the subject that acts, and nobody in the dative
 * (Duden, Die Grammatik, „Subjekt“, „Dativobjekt“).
 */
import { isInflected } from "../text/attribute.js";
import { DETERMINER } from "../text/article-words.js";
import { keyAt } from "../text/tokens.js";
import { isPassive } from "../voice/speaker.js";
import { headNounAt, subjectRange } from "../voice/subject.js";
import { PREPOSITIONS } from "../clauses/openers.js";
import { clauseOf, type MatchContext } from "./rule.js";

/** By their ends, nouns for somebody who acts. */
const ACTOR =
  /(?:er|ist|or|ant|ent|bande|gruppe|junta|kartell|mafia|macht|miliz|organisation|regime|schurke|staat)(?:in|innen|e|en|es|n|s)?$/;

/** Whether the match names somebody, by the end of its last word. */
export function isActor({ tokens, last }: MatchContext): boolean {
  return ACTOR.test(keyAt(tokens, last));
}

/** „Das *Regime* bestreitet den Vorwurf“: the match is the subject of the verb, and somebody who can act. */
export function isActingSubject(context: MatchContext, verb: number): boolean {
  const { tokens, first, match } = context;
  const { kind, finite } = match.sentence.clauses.at(verb) ?? {};
  if (kind !== "main" || finite === undefined) return false;
  const range = subjectRange(tokens, finite);
  return (
    range !== undefined &&
    !isPassive(tokens, verb, finite) &&
    isActor(context) &&
    (headNounAt(tokens, range) === first ||
      // „Das bestreiten *die Schurken*“
      (finite < first && headNounAt(tokens, { from: 0, to: first }) < 0))
  );
}

const DATIVE = /^(?:de[mnr]|(?:k?ein|sein|ihr|unser|dies)e[mnr])$/;
const LONGEST_ATTRIBUTES = 4;

/** What stands before the noun phrase of the match; only its determiner and adjectives come between. */
export function beforePhrase({ tokens, first }: MatchContext): number {
  let at = first - 1;
  while (
    at >= first - LONGEST_ATTRIBUTES &&
    !PREPOSITIONS.has(keyAt(tokens, at)) &&
    (isInflected(tokens[at]) || DETERMINER.test(keyAt(tokens, at)))
  )
    at--;
  return at;
}

/** „*dem* Regime eine Tat andichten“, „*von* einer Gefahr“: in the dative, or after a preposition. */
export function isOblique(context: MatchContext): boolean {
  const { tokens, first } = context;
  const before = beforePhrase(context);
  const { kind, pieces } = clauseOf(context);
  // „*um* eine Gefahr vorzutäuschen“
  const opensClause = kind === "infinitive" && before === pieces[0]?.from;
  return (
    (PREPOSITIONS.has(keyAt(tokens, before)) && !opensClause) ||
    tokens.slice(before + 1, first).some(({ word }) => DATIVE.test(word.key))
  );
}
