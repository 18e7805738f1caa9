/**
 * Denial: verbs that dispute what is said (*bestreiten, leugnen, zurückweisen*).
 *
 * They reach their object in the same clause and the clause that says what is disputed: with *dass*, *ob* or *wonach*, an
 * infinitive, or a report without an opener (factivity and polarity: Karttunen 1971, „Implicative Verbs"). „Niemand
 * bestreitet, dass …“ disputes nothing.
 */
import { type Clause, holds, startOf } from "../clauses/clause.js";
import { DETERMINER } from "../text/article-words.js";
import type { Sentence } from "../text/document.js";
import { GENITIVE_PREPOSITIONS } from "../text/prepositions.js";
import { keyAt, type Token } from "../text/tokens.js";
import type { VerbList } from "../clauses/verb-list.js";
import { isSayingNoun } from "../voice/nouns-of-saying.js";
import { isDenied } from "../clauses/negators.js";
import { claimingClause, predicates } from "./claim.js";
import { isDefinite } from "./noun-phrase.js";
import { beforePhrase, isActingSubject } from "./object.js";
import {
  clauseOf,
  type ContextRule,
  type Denial,
  type MatchContext,
  matrixClauseOf,
} from "./rule.js";

export const DENYING_VERBS: readonly string[] =
  "bestreiten dementieren leugnen abstreiten zurückweisen widerlegen bezweifeln anzweifeln verneinen entkräften widersprechen wehren verwahren ausschliessen".split(
    " ",
  );

/**
 * „Das widerspricht dem Recht“ disputes no right; „Er *wehrt sich gegen den Vorwurf*, …“ disputes it, „Er wehrt sich dagegen,
 * dass …“ nothing.
 */
const DISPUTES: ReadonlyMap<string, Denial["disputes"]> = new Map([
  ["widersprechen", "claim"],
  ["ausschliessen", "claim"],
  ["wehren", "announced"],
  ["verwahren", "announced"],
]);

/** The verbs of denying in a sentence. */
export function denialsIn(
  sentence: Sentence,
  denyingVerbs: VerbList,
): readonly Denial[] {
  const { tokens, clauses } = sentence;
  return denyingVerbs.find(sentence).map(({ lemma, verb, prefix }) => {
    const clause = clauses.at(verb);
    const inForce =
      keyAt(tokens, (prefix ?? 0) - 1) !== "nicht" &&
      !(clause && (isDenied(tokens, clause) || isRhetorical(tokens, clause)));
    return { verb, inForce, disputes: DISPUTES.get(lemma) ?? "object" };
  });
}

const MODALS = new Set("will wollte kann könnte mag möchte würde".split(" "));

/** „*Wer wollte* bestreiten, dass …?“: nobody; „Wer das bestreiten *will*, …“ is contradicted. */
function isRhetorical(tokens: readonly Token[], clause: Clause): boolean {
  return (
    clause.opener === "wer" && MODALS.has(keyAt(tokens, clause.finite ?? -1))
  );
}

/** Disputed by a verb of denying that is not itself denied. */
export const denial: ContextRule = (context) => {
  const denials = context.denials.filter((one) => reaches(context, one));
  if (denials.length === 0) return undefined;
  const inForce = denials.filter((one) => one.inForce);
  return { name: "denied", turns: inForce.length % 2 === 1 };
};

function reaches(context: MatchContext, { verb, disputes }: Denial): boolean {
  if (context.match.tokens.includes(verb)) return false;
  const clause = clauseOf(context);
  if (holds(clause, verb))
    return (
      disputes === "object" &&
      !isActingSubject(context, verb) &&
      !isVerdict(context) &&
      !isBesideObject(context)
    );
  // „*Ob* eine Gefahr besteht, bezweifelt er.“
  const claimed =
    clause.opener === "ob" && predicates(context, clause)
      ? matrixClauseOf(context)
      : claimingClause(context);
  return (
    claimed !== undefined &&
    holds(claimed, verb) &&
    (disputes !== "announced" ||
      isSayingNoun(keyAt(context.tokens, startOf(clause) - 2)))
  );
}

/** „*Wegen* der Gefahr wies er den Antrag *in aller Schärfe* zurück“: why and how, and not what; nor in what one had a part. */
function isBesideObject(context: MatchContext): boolean {
  const { tokens, first } = context;
  const before = beforePhrase(context);
  return (
    GENITIVE_PREPOSITIONS.has(keyAt(tokens, before)) ||
    // „bestritt die Beteiligung *an der Aggression*“
    (/^a[nm]$/.test(keyAt(tokens, before)) && isDefinite(context)) ||
    OF_MANNER.has(keyAt(tokens, first)) ||
    (OF_MANNER.has(keyAt(tokens, before)) &&
      (keyAt(tokens, before + 1) === "aller" ||
        (!DETERMINER.test(keyAt(tokens, before + 1)) &&
          // „bestreitet *Gespräche mit* Terroristen“
          tokens[before - 1]?.word.shape !== "capital")))
  );
}

const OF_MANNER = new Set(["in", "mit"]);

/** In words, between *als* and its noun. */
const LONGEST_VERDICT = 4;

/** „weist den Bericht *als Lüge* zurück“: what the speaker calls it. */
function isVerdict({ tokens, first }: MatchContext): boolean {
  for (let index = first - 1; index >= first - LONGEST_VERDICT; index--) {
    if (keyAt(tokens, index) === "als") return true;
    if (tokens[index]?.word.shape !== "lower") return false;
  }
  return false;
}
