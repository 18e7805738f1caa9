/**
 * What a verb takes as its object, as far as a shallow reading tells: not the subject that acts, and nobody in the dative
 * (Duden, Die Grammatik, „Subjekt“, „Dativobjekt“).
 */
import { isAttribute, isInflected } from "../text/attribute.js";
import { isAuxiliary } from "../text/auxiliaries.js";
import { DETERMINER } from "../text/article-words.js";
import { ALL_PREPOSITIONS } from "../text/prepositions.js";
import { keyAt } from "../text/tokens.js";
import { isNonFiniteVerb, isPlainlyFinite } from "../text/vocabulary.js";
import { headNounAt, isPassive, subjectRange } from "../clauses/subject.js";
import { holds, startOf } from "../clauses/clause.js";
import { clauseOf, type MatchContext } from "./rule.js";

/** By their ends, most nouns for somebody who acts. */
const ACTOR =
  /(?:er|ist|or|ant|ent|bande|gruppe|junta|kartell|mafia|macht|miliz|organisation|regime|schurke|staat)(?:in|innen|e|en|es|n|s)?$/;
/** End so, too, and are things. */
const THING =
  /(?:terror|horror|massaker|fehler|feuer|hunger|faktor|sektor|moment|argument|dokument|element|instrument|experiment|opfer|lager|desaster|manöver|abenteuer|muster|theater|folter|trauer|dauer|ärger|schleier|wunder|kriegslist|hinterlist|zwist|geist|ohnmacht|vollmacht)s?$/;

/** Whether the match names somebody, by the end of its last word. */
export function isActor({ tokens, last }: MatchContext): boolean {
  const key = keyAt(tokens, last);
  return ACTOR.test(key) && !THING.test(key);
}

/**
 * „Das *Regime* bestreitet den Vorwurf“, „Die Anwälte der *Schurken* bestreiten ihn“: in the subject of the verb, and
 * somebody who can act.
 */
export function isActingSubject(context: MatchContext, verb: number): boolean {
  const { tokens, first, match } = context;
  const { kind, finite } = match.sentence.clauses.at(verb) ?? {};
  if (kind !== "main" || finite === undefined) return false;
  const range = subjectRange(tokens, finite);
  return (
    range !== undefined &&
    !isPassive(tokens, verb, finite) &&
    isActor(context) &&
    ((range.from <= first && first < range.to) ||
      // „Das bestreiten *die Schurken*“
      (finite < first &&
        headNounAt(tokens, { from: finite + 1, to: first }) < 0 &&
        headNounAt(tokens, { from: startOf(clauseOf(context)), to: finite }) <
          0))
  );
}

const DATIVE = /^(?:de[mnr]|(?:k?ein|sein|ihr|unser|dies)e[mnr])$/;
const LONGEST_ATTRIBUTES = 4;

/** What stands before the noun phrase of the match; only its determiner and adjectives come between. */
export function beforePhrase({ tokens, first }: MatchContext): number {
  let at = first - 1;
  while (
    at >= first - LONGEST_ATTRIBUTES &&
    !ALL_PREPOSITIONS.has(keyAt(tokens, at)) &&
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
    (ALL_PREPOSITIONS.has(keyAt(tokens, before)) && !opensClause) ||
    tokens.slice(before + 1, first).some(({ word }) => DATIVE.test(word.key))
  );
}

/**
 * Whether a verb of a list is the verb of the clause of the match: not an attribute („*fehlende* Kontrollen“), and no
 * other verb parts the two („Die Gefahr *wächst* und Helfer *fehlen*“).
 */
export function isVerbOfMatch(context: MatchContext, verb: number): boolean {
  const { tokens, first, last, match } = context;
  const clause = clauseOf(context);
  const word = tokens[verb]?.word;
  if (!word || !holds(clause, verb) || match.tokens.includes(verb))
    return false;
  const isVerb = clause.finite === verb || isNonFiniteVerb(word);
  return (
    isVerb &&
    !isAttribute(tokens, verb) &&
    !tokens
      .slice(Math.min(verb, last) + 1, Math.max(verb, first))
      .some(
        ({ word: between }) =>
          isPlainlyFinite(between) && !isAuxiliary(between.key),
      )
  );
}
