/**
 * Clauses that are denied as a whole: by the clause that governs them („Es ist nicht so, *dass …*“, „Es gelang nicht,
 * *… zu …*“), by what opens them („*ohne …* zu“), by a negated antecedent („niemand, *der …*“) or as a reason that is
 * not the reason („nicht, *weil …*, sondern …“; Duden, Die Grammatik, „Negation“: Skopus).
 */
import { type Clause, holds, someToken, startOf } from "../clauses/clause.js";
import { COORDINATORS } from "../text/openers.js";
import { ONLY } from "../text/focus-particles.js";
import { isOnlySubjunctive2 } from "../text/mood.js";
import { keyAt, type Token } from "../text/tokens.js";
import { KEIN } from "../text/article-words.js";
import { isDenied, LACKING, NEGATING_PRONOUNS } from "../clauses/negators.js";
import { isDefinite } from "./noun-phrase.js";
import {
  clauseOf,
  hasKey,
  isInLowerCase,
  type MatchContext,
  matrixClauseOf,
} from "./rule.js";

/** „es ist nicht so/wahr, dass …“, „glaubt nicht, dass …“, „kein Hinweis, dass …“: the negation reaches into the clause. */
const EMBEDDING = new Set(
  "so wahr richtig fall rede sicher klar überzeugt meinung ansicht auffassung heisst heissen hiess bedeutet bedeuten bedeutete trifft traf erwiesen bewiesen belegt bekannt glaube glaubt glauben unterstellen unterstellt meine meint meinen denke denkt denken sage sagt sagen sehe sieht sehen finde findet finden behauptet behaupten stimmt zutrifft davon hinweis hinweise beweis beweise beleg belege nachweis nachweise anzeichen indizien anhaltspunkte spricht sprechen sprach deutet deuten deutete folgt folgte beweisen belegen nachweisen".split(
    " ",
  ),
);
/** „es gelingt nicht, … zu rechtfertigen“, „kein Grund, … zu verurteilen“ (Karttunen 1971, „Implicative Verbs"). */
const ENABLING = new Set(
  "gelang gelingt gelingen gelungen möglich unmöglich imstande fähig lage vermag vermochte schaffte schafft geschafft anlass grund gründe veranlassung recht".split(
    " ",
  ),
);
/** „nicht dagegen, *sondern* dafür, dass …“, „Nichts spricht *dagegen*, dass …“ */
const CONTRASTING = new Set(["sondern", "dagegen"]);
/** „statt ihn *nur* zu tadeln“; „statt ihn *allein* zu lassen“ is another word. */
const MERELY = new Set([...ONLY].filter((key) => key !== "allein"));
/** „Kein *Wort* davon, dass …“: it is so, and nobody says it. */
const UNMENTIONED = new Set(["wort", "silbe"]);
/** „Es *gibt* niemanden, der …“, „Es *fand* sich keiner, der …“ */
const EXISTENTIAL = new Set(
  "gibt gab gäbe gebe findet fand finden fanden kennt kannte kenne".split(" "),
);
const REASONS = new Set(["weil", "um", "damit"]);
const OTHER_REASON = new Set([...REASONS, "aus", "wegen", "zum", "zur"]);

/** Whether the clause of the match is denied; of an infinitive only the verb, not what it is about. */
export function isInDeniedClause(context: MatchContext): boolean {
  const { tokens, match } = context;
  const clause = clauseOf(context);
  if (isDeniedReason(context, clause) || isLacking(context, clause))
    return true;
  const matrix = isReport(context, clause)
    ? match.sentence.clauses.at(startOf(clause) - 2)
    : matrixClauseOf(context);
  if (!matrix || !isDenied(tokens, matrix)) return false;
  // „Niemand *bestreitet*, dass …“ denies the denying, which `denial` weighs.
  if (context.denials.some(({ verb }) => holds(matrix, verb))) return false;
  if (clause.kind === "relative" || clause.opener === "was")
    return isPredicated(context) && isNobody(context, clause, matrix);
  if (clause.kind === "infinitive")
    return isInLowerCase(context) && hasKey(context, matrix, ENABLING);
  if (isTakenToBe(context, clause)) return false;
  return (
    (clause.opener === "dass" || clause.kind === "main") &&
    !hasKey(context, matrix, UNMENTIONED) &&
    (someToken(matrix, (index) => embeds(tokens, index)) ||
      isNotConfirmed(context, matrix)) &&
    !hasKey(context, matrix, CONTRASTING)
  );
}

/** „Er glaubt nicht, dass *die Gefahr* vorüber ist“; of „… dass die Gefahr *besteht*“ the danger is denied. */
function isTakenToBe(context: MatchContext, clause: Clause): boolean {
  return (
    !isInLowerCase(context) &&
    isDefinite(context) &&
    !context.existences.some(({ verb }) => holds(clause, verb))
  );
}

const CONFIRMING = new Set(
  "bestätigt bestätigte bestätigten bewahrheitet bewahrheitete bewahrheiteten erhärtet erhärtete erhärten".split(
    " ",
  ),
);

/** „Der Verdacht, …, *bestätigte sich nicht*“; „Er bestätigte nicht, dass …“ leaves it open. */
function isNotConfirmed(context: MatchContext, matrix: Clause): boolean {
  return (
    hasKey(context, matrix, CONFIRMING) && hasKey(context, matrix, REFLEXIVE)
  );
}

const REFLEXIVE = new Set(["sich"]);

/** „Man kann nicht *sagen*, dass …“; „Es genügt nicht *zu sagen*, dass …“ denies no clause. */
function embeds(tokens: readonly Token[], index: number): boolean {
  const key = keyAt(tokens, index);
  if (!EMBEDDING.has(key)) return false;
  // „*So* ist es kein Wunder, dass …“
  if (key === "so") return keyAt(tokens, index + 1) === ",";
  return !(key === "sagen" && keyAt(tokens, index - 1) === "zu");
}

/** „Niemand behauptet, der Weg *sei* gefährlich“: a clause without an opener that says what is claimed. */
function isReport({ tokens }: MatchContext, clause: Clause): boolean {
  const piece = clause.pieces[0];
  const verb = tokens[clause.finite ?? -1]?.word;
  return (
    clause.kind === "main" &&
    piece !== undefined &&
    verb !== undefined &&
    !piece.verbFirst &&
    (piece.reported || isOnlySubjunctive2(verb)) &&
    !piece.coordinated &&
    piece.after === ","
  );
}

/** „niemand, der *gefährlich* ist / *eine Gefahr* sieht“; not „…, der die Gefahr kennt“ */
function isPredicated(context: MatchContext): boolean {
  return (
    isInLowerCase(context) ||
    /^eine?[nmr]?$/.test(keyAt(context.tokens, context.first - 1))
  );
}

/** „nicht, *weil* es gefährlich wäre, *sondern* …“ */
function isDeniedReason(
  { tokens, last }: MatchContext,
  clause: Clause,
): boolean {
  const start = startOf(clause);
  return (
    REASONS.has(clause.opener) &&
    tokens[start - 1]?.word.key === "," &&
    tokens[start - 2]?.word.key === "nicht" &&
    tokens.some(
      ({ word }, index) =>
        index > last &&
        word.key === "sondern" &&
        OTHER_REASON.has(keyAt(tokens, index + 1)),
    )
  );
}

/** „*ohne* ihn zu verurteilen“, „*statt* dass er ihn verurteilt“; only the predicate of such a clause. */
export function isLacking(context: MatchContext, clause: Clause): boolean {
  const { tokens, match } = context;
  const opening = startOf(clause);
  if (!LACKING.has(keyAt(tokens, opening)) || match.tokens.includes(opening))
    return false;
  const isLackingClause =
    (clause.kind === "infinitive" || clause.opener === "dass") &&
    isInLowerCase(context) &&
    !hasKey(context, clause, MERELY);
  if (!isLackingClause) return false;
  const matrix = matrixClauseOf(context);
  return (
    !isReproached(context, opening, matrix) &&
    !(matrix && isDenied(tokens, matrix))
  );
}

const OBLIGATION = new Set(
  "soll sollen sollte sollten muss müssen müsste müssten braucht brauchen bedarf fordert fordern verlangt verlangen".split(
    " ",
  ),
);

/** „*Statt* ihn zu loben, *sollte* er …“: what should be done instead says that this is being done. */
export function isReproached(
  context: MatchContext,
  index: number,
  clause: Clause | undefined,
): boolean {
  return (
    context.tokens[index]?.word.key !== "ohne" &&
    clause !== undefined &&
    hasKey(context, clause, OBLIGATION)
  );
}

/** „Es gibt *niemanden*, der …“, „*kein* Land, das …“: what the relative clause says holds for nobody. */
function isNobody(
  context: MatchContext,
  clause: Clause,
  matrix: Clause,
): boolean {
  const { tokens, negators } = context;
  const start = startOf(clause);
  const comma = start - 1;
  const negator = negators.findLast(
    (index) => index < comma && holds(matrix, index),
  );
  const key = keyAt(tokens, negator ?? -1);
  return (
    negator !== undefined &&
    (KEIN.has(key) || NEGATING_PRONOUNS.has(key)) &&
    agree(key, keyAt(tokens, start)) &&
    hasKey(context, matrix, EXISTENTIAL) &&
    tokens
      .slice(negator + 1, comma - 1)
      .every(({ word }) => word.shape === "lower" && word.kind === "word")
  );
}

/** „keine Frau, *die* …“; after „keine Wege, der …“ a new sentence begins. */
function agree(negator: string, pronoun: string): boolean {
  if (COORDINATORS.has(pronoun)) return false;
  return !(
    (negator === "keine" && /^(?:der|das|dem)$/.test(pronoun)) ||
    (negator === "keinen" && /^(?:die|das)$/.test(pronoun))
  );
}
