/**
 * Questions: yes–no questions have their verb at their head (Duden, „Entscheidungsfrage“), and what they expect shows
 * in their words: *nicht* expects a yes („Ist das *nicht* gefährlich?“), *wirklich, etwa, ernsthaft* a no („Ist das
 * *wirklich* nötig?“; Duden, „Modalpartikel“), and so does *warum sollte*.
 */
import { type Clause, someToken, startOf } from "../clauses/clause.js";
import { VerbFormFlag } from "../morphology/dictionary.js";
import { COPULA } from "../text/auxiliaries.js";
import { keyAt, type Token } from "../text/tokens.js";
import { holdsNegator } from "../clauses/negators.js";
import { claimingClause } from "./claim.js";
import { isDefinite } from "./noun-phrase.js";
import { clauseOf, hasKey, isNounMatch, type MatchContext } from "./rule.js";

/** Adverbs that ask whether it is so at all. */
export const REALLY: ReadonlySet<string> = new Set([
  "wirklich",
  "tatsächlich",
  "überhaupt",
]);
/** Particles that only a question uses so; „allen Ernstes“. */
const INCREDULOUS = new Set(["ernsthaft", "ernstlich", "ernstes", "etwa"]);
/** Who asks whether somebody knows or says it does not doubt that it is so. */
const BELIEVING = new Set(
  "glaubt glaube glauben meint meinen denkt denken findet finden annehmen behaupten überzeugt".split(
    " ",
  ),
);
/** „*wie* etwa“ and „*in* etwa“ ask nothing. */
const BEFORE_EXAMPLES = new Set(["wie", "in"]);

/** Ask for a reason. */
export const WHY: ReadonlySet<string> = new Set([
  "warum",
  "weshalb",
  "wieso",
  "wozu",
]);

/** Words without one of which nothing asks in doubt; most do so only beside others („*warum* sollte“). */
export const ASKING_IN_DOUBT: readonly string[] = [
  ...REALLY,
  ...INCREDULOUS,
  ...WHY,
];

/** „Ist das *nicht* gefährlich?“: grants what it seems to deny. */
export function isAskedBack(context: MatchContext): boolean {
  return isYesNoQuestion(context, clauseOf(context));
}

/** „Ist das *wirklich* nötig?“, „Glaubt jemand *ernsthaft*, dass es nötig ist?“, „*Warum sollte* es nötig sein?“ */
export function isAskedInDoubt(context: MatchContext): boolean {
  const own = clauseOf(context);
  if (hasNoReason(context, own)) return true;
  const asking = isYesNoQuestion(context, own) ? own : claimingClause(context);
  return (
    asking !== undefined &&
    (asking === own
      ? isAskedFor(context, own)
      : hasKey(context, asking, BELIEVING)) &&
    (isYesNoQuestion(context, asking) || asking.opener === "wer") &&
    someToken(asking, (index) => isIncredulous(context, index)) &&
    !holdsNegator(context.tokens, asking)
  );
}

/** „*Warum sollte* er lügen?“ expects no reason (Duden, „Rhetorische Frage“). */
function hasNoReason(context: MatchContext, clause: Clause): boolean {
  const { tokens } = context;
  const why = startOf(clause);
  return (
    WHY.has(keyAt(tokens, why)) &&
    clause.finite === why + 1 &&
    SHOULD.has(keyAt(tokens, why + 1)) &&
    endsInQuestionMark(tokens, why) &&
    // „Warum sollte man *die Gefahr* übersehen?“ asks for the overlooking.
    !isNounMatch(context) &&
    !holdsNegator(tokens, clause)
  );
}

const SHOULD = new Set(["sollte", "sollten"]);

/** The question has its verb at its head and no other. */
export function isYesNoQuestion(
  { tokens }: MatchContext,
  clause: Clause,
): boolean {
  let head = startOf(clause);
  // „‚Ist das nicht gefährlich?‘“
  while (tokens[head]?.word.kind === "mark") head++;
  const verbForm = tokens[head]?.word.verbForm ?? 0;
  return (
    clause.kind === "main" &&
    (verbForm & VerbFormFlag.finite) !== 0 &&
    (clause.finite ?? head) === head &&
    endsInQuestionMark(tokens, head)
  );
}

/** Also within a sentence: „‚Ist das nicht gefährlich*?*‘, fragte er.“ */
function endsInQuestionMark(tokens: readonly Token[], from: number): boolean {
  const end = tokens.find(
    ({ word }, index) => index > from && /^[.?!]$/.test(word.key),
  );
  return end?.word.key === "?";
}

function isIncredulous({ tokens }: MatchContext, index: number): boolean {
  const key = keyAt(tokens, index);
  return (
    REALLY.has(key) ||
    (INCREDULOUS.has(key) &&
      !BEFORE_EXAMPLES.has(keyAt(tokens, index - 1)) &&
      // „etwa 20“
      !/^\d/.test(keyAt(tokens, index + 1)))
  );
}

/** „Haben *die Schurken* wirklich Asyl bekommen?“ asks nothing of the rogues. */
export function isAskedFor(context: MatchContext, { finite }: Clause): boolean {
  return (
    !isNounMatch(context) ||
    !isDefinite(context) ||
    COPULA.has(keyAt(context.tokens, finite ?? -1))
  );
}
