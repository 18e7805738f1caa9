/**
 * Complements: whether a word can belong to the verb of its phrase (Duden, Die Grammatik, „Ergänzungen“).
 *
 * These cannot: a noun that depends on a preposition („*Nach dem Krieg* beendete er sein Studium“ ends no war), a genitive
 * that depends on such a noun („bei der Geburt *eines Kindes* sterben“), a date („*Ende Mai* forderte er …“), and an adverb
 * within a noun phrase („der *militärisch* gestützte Versuch scheiterte“).
 */
import { holds, startOf } from "../clauses/clause.js";
import { OPEN_INFINITIVES } from "../text/openers.js";
import { DETERMINER } from "../text/article-words.js";
import { isAttribute, isInflected } from "../text/attribute.js";
import type { Sentence } from "../text/document.js";
import { MONTHS } from "../text/months.js";
import { ALL_PREPOSITIONS } from "../text/prepositions.js";
import { keyAt, type Token } from "../text/tokens.js";
import { isPlainlyFinite, mayBeParticiple } from "../text/vocabulary.js";
import { UNINFLECTED } from "./uninflected.js";

/**
 * Prepositions that in the passive name who acts, who does belong to the verb: „Er wurde *von* Rebellen überfallen“
 * (Duden, „Passiv“).
 */
const BEFORE_AGENT = new Set(["von", "vom"]);
/**
 * Complete a preposition by themselves, so that it does not govern what follows: „gegen *sie* keinen Sieg“, „vor *allem*
 * den Krieg“.
 */
const COMPLETE_PREPOSITION = new Set(["allem", "sie", "ihnen"]);
/**
 * The preposition behind them governs nothing: „von *hier* aus den Krieg führen“, „von *da* an“ (Duden,
 * „Zirkumpositionen“).
 */
const HERE = new Set(["hier", "da", "dort"]);
/** Articles that are always genitive. */
const GENITIVE = /^(?:des|(?:k?ein|sein|ihr|unser|mein|eur)es)$/;
/** Nouns that seldom stand without a genitive, so that *der* behind them opens one: „im *Rahmen* der Mission“. */
const RELATIONAL =
  /(?:ung|heit|keit|schaft|tion|nahme|tät)$|^(?:rahmen|lauf|laufe|zug|zuge|fall|falle|name|namen|sinn|sinne|interesse|hinblick|seite|seiten|zeit|zeiten)$/;

/**
 * Whether the companions of a phrase can belong to the verb at `verb`, which stands in their clause; the first one decides.
 *
 * @param companions ascending
 */
export function areComplements(
  sentence: Sentence,
  companions: readonly number[],
  verb: number,
): boolean {
  const [first = 0] = companions;
  const { tokens } = sentence;
  if (tokens[first]?.word.shape === "capital")
    return !isGoverned(sentence, first, verb) && !isDate(tokens, first);
  const isAlone = companions.length === 1;
  return (
    !isWithinPhrase(tokens, first) && !(isAlone && isBeforeNoun(tokens, first))
  );
}

/** „*falscher* Angaben schuldig sein“: before a noun, „falscher“ is not the comparative that „falscher sein“ looks for. */
function isBeforeNoun(tokens: readonly Token[], adverb: number): boolean {
  let noun = adverb + 1;
  while (isInflected(tokens[noun])) noun++;
  return (
    keyAt(tokens, adverb).endsWith("er") &&
    !UNINFLECTED.has(keyAt(tokens, adverb)) &&
    tokens[noun]?.word.shape === "capital"
  );
}

/** „*Ende* Mai“, „*Anfang* 2003“ (Duden, „Adverbialer Akkusativ“). */
function isDate(tokens: readonly Token[], noun: number): boolean {
  const next = keyAt(tokens, noun + 1);
  return (
    /^(?:anfang|mitte|ende)$/.test(keyAt(tokens, noun)) &&
    (MONTHS.has(next) || /^\d{4}$/.test(next))
  );
}

/** „der *militärisch* gestützte Versuch“ */
function isWithinPhrase(tokens: readonly Token[], adverb: number): boolean {
  return (
    !isInflected(tokens[adverb]) &&
    !UNINFLECTED.has(keyAt(tokens, adverb)) &&
    DETERMINER.test(keyAt(tokens, adverb - 1)) &&
    isAttribute(tokens, adverb + 1)
  );
}

/** Whether the noun at `noun` depends on a preposition instead of on the verb at `verb`. */
function isGoverned(sentence: Sentence, noun: number, verb: number): boolean {
  const { tokens, clauses } = sentence;
  const clause = clauses.at(noun);
  for (let index = noun - 1; clause && holds(clause, index); index--) {
    const key = keyAt(tokens, index);
    // „die *von ihr* gesetzten Ziele“
    if (key === "ihr" && BEFORE_AGENT.has(keyAt(tokens, index - 1)))
      return false;
    if (BEFORE_AGENT.has(key)) return !isParticiple(sentence, verb);
    // „*um* den Krieg zu beenden“, „der Tag, *an* dem der Krieg endet“ open a clause.
    if (ALL_PREPOSITIONS.has(key) && !HERE.has(keyAt(tokens, index - 1)))
      return (
        index > startOf(clause) ||
        clause.kind === "main" ||
        (clause.kind === "infinitive" && !OPEN_INFINITIVES.has(key))
      );
    if (COMPLETE_PREPOSITION.has(key)) return false;
    if (opensGenitive(tokens, index))
      return isGoverned(sentence, index - 1, verb);
    if (!DETERMINER.test(key) && !isAdjectival(tokens[index])) return false;
  }
  return false;
}

/** „bei der Geburt *eines* Kindes“: whether an article opens a genitive, right behind the noun on which that depends. */
function opensGenitive(tokens: readonly Token[], article: number): boolean {
  const before = tokens[article - 1]?.word;
  const key = keyAt(tokens, article);
  return (
    before?.shape === "capital" &&
    (GENITIVE.test(key) || (key === "der" && RELATIONAL.test(before.key)))
  );
}

function isAdjectival(token: Token | undefined): boolean {
  return (
    token !== undefined && isInflected(token) && !isPlainlyFinite(token.word)
  );
}

/** Whether the verb can be a participle; a form that the dictionary lacks may be anything. */
function isParticiple({ tokens }: Sentence, verb: number): boolean {
  const word = tokens[verb]?.word;
  return !word?.verbForm || mayBeParticiple(word);
}
