/**
 * What stands in spite of a negation.
 *
 * Things that a negated clause takes to be there: what is to be averted (final and volitional clauses; Duden,
 * „Finalsätze"), what somebody does not dispute, and the objects of tolerating and overlooking, which nobody tolerates
 * or overlooks unless they are there („Niemand darf die Gefahr *unterschätzen*"; presuppositions survive negation:
 * Karttunen 1973, „Presuppositions of Compound Sentences"). What nobody may or can do (Duden, „Modalverben"), what
 * somebody is told not to do („Gefährden Sie uns nicht!“, Duden, „Imperativ“), what nothing surpasses („Nichts ist
 * gefährlicher als …“, Duden, „Komparativ“), and what a negative question expects to be granted („Ist das nicht
 * gefährlich?“, Duden, „Entscheidungsfrage“).
 */
import { type Clause, holds, someToken, startOf } from "../clauses/clause.js";
import { VerbFormFlag } from "../morphology/dictionary.js";
import { fold } from "../text/fold.js";
import { keyAt, type Token } from "../text/tokens.js";
import type { VerbPosition } from "../clauses/verb-list.js";
import { isNonFiniteVerb } from "../text/vocabulary.js";
import { isAskedBack } from "./question.js";
import {
  clauseOf,
  hasKey,
  isNounMatch,
  type MatchContext,
  matrixClauseOf,
} from "./rule.js";
import { isUnsurpassed } from "./unsurpassed.js";

/** Verbs that take their object to be there. */
export const TOLERATING_VERBS: readonly string[] =
  "dulden tolerieren hinnehmen ertragen unterschätzen ignorieren übersehen vergessen verharmlosen verkennen verschweigen".split(
    " ",
  );

/** Verbs, nouns and adjectives of wanting: *dass … nicht* after them says what is wanted, not what is so. */
const VOLITION = new Set(
  "will wollen wollte wollten möchte möchten fordert fordern forderte forderten verlangt verlangen verlangte hofft hoffen hoffte wünscht wünschen sorgt sorgen sorgte sicherstellen sicherstellt sichergestellt gewährleisten gewährleistet erreichen garantieren achten interesse ziel aufgabe wichtig".split(
    " ",
  ),
);

/** *Dürfte* says what is likely. */
const PROHIBITION = new Set("darf dürfen dürfe".split(" "));

/** Whether a negation in its clause leaves the match as it is. */
export function stands(context: MatchContext): boolean {
  return (
    isPurpose(context) ||
    isProhibited(context) ||
    isImperative(context) ||
    isUnsurpassed(context) ||
    isAskedBack(context) ||
    isObjectOf(context, context.denials) ||
    isObjectOf(context, context.tolerations)
  );
}

/** „damit X nicht gefährlich wird“, „wir wollen, dass es keine Gefahr gibt“ */
function isPurpose(context: MatchContext): boolean {
  const { kind, opener } = clauseOf(context);
  // „Damit ist die Gefahr gebannt“ is a main clause.
  if (opener === "damit") return kind === "subordinate";
  if (kind === "infinitive" && opener === "um") return !isJudged(context);
  const matrix = matrixClauseOf(context);
  if (matrix === undefined) return false;
  return (
    (opener === "dass" && hasKey(context, matrix, VOLITION)) ||
    (kind === "infinitive" &&
      !isJudged(context) &&
      hasKey(context, matrix, DEMANDING))
  );
}

/** „*mahnte*, den Nachbarn nicht zu bedrohen“; apart: „*rief* dazu auf, …“ */
const DEMANDING = new Set(
  "mahnt mahnen mahnte mahnten gemahnt bittet bitten bat baten gebeten ruft rufen rief riefen aufgerufen fordert fordern forderte forderten aufgefordert drängt drängen drängte drängten appelliert appellieren appellierte appellierten".split(
    " ",
  ),
);

/** Verbs of judging and of succeeding: what is said of these with *nicht* is denied whatever their modal verb. */
const JUDGED = new Set(
  "akzeptieren anerkennen befürworten begrüssen begründen belegen besiegen beweisen billigen dulden erreichen gewinnen gutheissen hinnehmen kritisieren legitimieren liefern loben lösen mittragen rechtfertigen schaffen schützen sichern siegen stoppen tolerieren unterstützen verteidigen verurteilen zustimmen ablehnen".split(
    " ",
  ),
);
/** „*Wir* können nicht …“, „*Man* kann nicht …“, „Das können *Sie* nicht …“ */
const ALL_OF_US = new Set(["wir", "man", "uns"]);
const ABILITY = new Set("kann können könne könnten konnten konnte".split(" "));

/**
 * „Von dort *darf* keine Gefahr ausgehen“, „Das Dorf *darf* sich nicht wegducken“, „*Wir können* nicht wegsehen“: what is
 * forbidden, or what nobody can do in good conscience, is no judgement that is denied (Duden, „Modalverben": *nicht
 * dürfen*, *nicht können*).
 */
function isProhibited(context: MatchContext): boolean {
  const { tokens, last } = context;
  const clause = clauseOf(context);
  const isForbidden = hasKey(context, clause, PROHIBITION);
  if (isNounMatch(context))
    return isForbidden || cannotBeAfforded(context, clause);
  const word = tokens[last]?.word;
  return (
    word !== undefined &&
    isNonFiniteVerb(word) &&
    !isJudged(context) &&
    (isForbidden ||
      (hasKey(context, clause, ABILITY) &&
        (hasKey(context, clause, ALL_OF_US) ||
          someToken(clause, (index) => index > 0 && isPolite(tokens[index])))))
  );
}

function isJudged({ match }: MatchContext): boolean {
  return JUDGED.has(fold(match.indexed.entry.term.split(" ").at(-1) ?? ""));
}

/** „Das Dorf *kann sich* keine Gefahr *leisten*“ */
function cannotBeAfforded(context: MatchContext, clause: Clause): boolean {
  return (
    hasKey(context, clause, AFFORDING) &&
    hasKey(context, clause, ABILITY) &&
    hasKey(context, clause, REFLEXIVE)
  );
}

const REFLEXIVE = new Set(["sich", "mich", "uns"]);

const AFFORDING = new Set(["leisten"]);

/** Before an imperative. */
const LEADING_IN = new Set("also bitte dann und aber doch".split(" "));

/** „*Gefährden Sie* uns nicht!“: who is told not to do it is told that he does (Duden, „Imperativ“, „Höflichkeitsform“). */
function isImperative(context: MatchContext): boolean {
  const { tokens } = context;
  const clause = clauseOf(context);
  let verb = startOf(clause);
  while (
    tokens[verb]?.word.kind === "mark" ||
    LEADING_IN.has(keyAt(tokens, verb))
  )
    verb++;
  return (
    clause.kind === "main" &&
    isPolite(tokens[verb + 1]) &&
    ((tokens[verb]?.word.verbForm ?? 0) & VerbFormFlag.infinitive) !== 0 &&
    !tokens.some(({ word }) => word.key === "?")
  );
}

function isPolite(token: Token | undefined): boolean {
  return token?.word.key === "sie" && token.word.shape === "capital";
}

/** „Niemand *leugnet* die Gefahr“ denies the denying, which `denial` weighs. */
function isObjectOf(
  context: MatchContext,
  verbs: readonly Pick<VerbPosition, "verb">[],
): boolean {
  return verbs.some(
    ({ verb }) =>
      holds(clauseOf(context), verb) && !context.match.tokens.includes(verb),
  );
}
