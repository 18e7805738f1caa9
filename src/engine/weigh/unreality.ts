/**
 * Unreality: what is said to be no such thing, or only to look like it.
 *
 * Privative adjectives and participles, before a noun or as its predicate („die *erfundene* Gefahr“, „die Gefahr ist
 * *erfunden*“; Partee 2010, „Privative Adjectives“), unreal comparisons („als *wäre* es eine Gefahr“; Duden, „Irreale
 * Vergleichssätze“) and conditions, fables („das *Märchen von* der Gefahr“), and verbs of pretending with *als* („etwas *als* Gefahr *hinstellen*“).
 */
import { keyAt } from "../text/tokens.js";
import { type Clause, holds, startOf } from "../clauses/clause.js";
import { VerbFormFlag } from "../morphology/dictionary.js";
import { isDefinite } from "./negation-scope.js";
import { isDenied } from "./negators.js";
import { clauseOf, hasKey, type MatchContext, matrixClauseOf } from "./rule.js";
import { withEndings } from "./word-forms.js";

const PRIVATIVE =
  "aufgebauscht behauptet eingebildet erfunden fingiert herbeigeredet herbeigezogen imaginär konstruiert unbewiesen übertrieben vorgeschoben vorgetäuscht".split(
    " ",
  );
const BEFORE_NOUNS = withEndings(PRIVATIVE);
/** As a predicate these report what somebody says or does. */
const NO_PREDICATES = new Set(["behauptet", "konstruiert"]);

/** Verbs that make a thing pass for what it is not. */
export const PRETENDING_VERBS: readonly string[] =
  "ausgeben darstellen hinstellen inszenieren tarnen verbrämen verkaufen".split(
    " ",
  );

/** Whether the match names what is not there. */
export function isUnreal(context: MatchContext): boolean {
  const { tokens, first } = context;
  const isNoun = tokens[first]?.word.shape === "capital";
  return (
    (isNoun &&
      (isNoSuchThing(context) ||
        isCalledUnreal(context) ||
        isFabled(context))) ||
    isCompared(context) ||
    isCounterfactual(context) ||
    isPretended(context)
  );
}

/** „die *erfundene* Gefahr“ */
function isNoSuchThing({ tokens, first, match }: MatchContext): boolean {
  const key = keyAt(tokens, first - 1);
  return (
    BEFORE_NOUNS.has(key) &&
    !PRIVATIVE.includes(key) &&
    !match.tokens.includes(first - 1)
  );
}

/** „Die Gefahr ist *erfunden*“: the predicate of the noun that begins the clause. */
function isCalledUnreal(context: MatchContext): boolean {
  const { tokens, first, last, match } = context;
  const clause = clauseOf(context);
  const start = startOf(clause);
  const isSubject =
    first === start ||
    (isDefinite(context) &&
      tokens
        .slice(start + 1, first)
        .every(({ word }) => word.shape === "lower"));
  const predicate = lastWordOf(context, clause);
  const key = keyAt(tokens, predicate);
  return (
    predicate > last &&
    !match.tokens.includes(predicate) &&
    PRIVATIVE.includes(key) &&
    !NO_PREDICATES.has(key) &&
    isSubject &&
    !isDenied(tokens, clause)
  );
}

function lastWordOf({ tokens }: MatchContext, clause: Clause): number {
  let last = (clause.pieces.at(-1)?.to ?? 0) - 1;
  while (
    tokens[last]?.word.kind === "mark" ||
    tokens[last]?.word.key === "worden"
  )
    last--;
  return last;
}

const FABLES = new Set(
  "mär märchen ammenmärchen mythos legende fabel lüge gerede geschwätz".split(
    " ",
  ),
);
const LONGEST_OF = 5;

/** „die *Mär von der* Gefahr“ */
function isFabled({ tokens, first }: MatchContext): boolean {
  for (let at = first - 1; at > first - LONGEST_OF; at--) {
    if (/^vo[nm]$/.test(keyAt(tokens, at)))
      return FABLES.has(keyAt(tokens, at - 1));
    if (tokens[at]?.word.shape !== "lower") return false;
  }
  return false;
}

const UNREAL_PAST = /^(?:wäre|hätte)n?$/;

/** „*Wäre* es gefährlich *gewesen*, hätte …“: what is assumed against the facts (Duden, „Irrealer Konditionalsatz“). */
function isCounterfactual(context: MatchContext): boolean {
  const { tokens } = context;
  const clause = clauseOf(context);
  const last = tokens[lastWordOf(context, clause)]?.word;
  const after = clause.pieces.at(-1)?.to ?? 0;
  return (
    clause.finite === startOf(clause) &&
    UNREAL_PAST.test(keyAt(tokens, clause.finite)) &&
    ((last?.verbForm ?? 0) & VerbFormFlag.participle) !== 0 &&
    keyAt(tokens, after) === "," &&
    /^(?:so|wäre|hätte|würde|könnte|müsste)n?$/.test(keyAt(tokens, after + 1))
  );
}

/** „Es scheint, als sei …“ leaves it open. */
const SEEMING = new Set(
  "scheint scheinen schien schienen wirkt wirken wirkte sieht sehen aussieht klingt fühlt".split(
    " ",
  ),
);

/** „als *wäre* es eine Gefahr“, „als *ob* es gefährlich wäre“ */
function isCompared(context: MatchContext): boolean {
  const { tokens } = context;
  const clause = clauseOf(context);
  if (clause.opener !== "als") return false;
  const second = tokens[startOf(clause) + 1]?.word;
  if (!second) return false;
  const isUnrealClause =
    second.key === "ob" ||
    ((second.verbForm &
      (VerbFormFlag.subjunctive1 | VerbFormFlag.subjunctive2)) !==
      0 &&
      (second.verbForm & VerbFormFlag.indicative) === 0);
  if (!isUnrealClause) return false;
  const matrix = matrixClauseOf(context) ?? clauseBefore(context, clause);
  return !matrix || !hasKey(context, matrix, SEEMING);
}

/** A comparison with its verb second is read as a main clause. */
function clauseBefore(
  { match }: MatchContext,
  clause: Clause,
): Clause | undefined {
  return match.sentence.clauses.at(startOf(clause) - 2);
}

const ARTICLE = /^(?:eine?[nmr]?|de[rmn]|d[ai]e?s?|seine?[nmr]?|ihre?[nmr]?)$/;
const LONGEST_ATTRIBUTES = 4;

/** „etwas *als* Gefahr *hinstellen*“ */
function isPretended(context: MatchContext): boolean {
  const { tokens, first, last, pretences } = context;
  if (pretences.length === 0) return false;
  const clause = clauseOf(context);
  const isGoverned = pretences.some(
    ({ verb }) => (verb < first || verb > last) && holds(clause, verb),
  );
  if (!isGoverned) return false;
  for (let at = first - 1; at >= first - LONGEST_ATTRIBUTES; at--) {
    const word = tokens[at]?.word;
    if (word?.key === "als") return true;
    if (
      word?.shape !== "lower" ||
      !(ARTICLE.test(word.key) || /e[mnrs]?$/.test(word.key))
    )
      return false;
  }
  return false;
}
