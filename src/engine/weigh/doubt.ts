/**
 * Doubt: clauses whose content another clause calls doubtful or untrue („Es ist unwahrscheinlich, *dass …*“, „Die
 * Behauptung, *der Weg sei …*, ist falsch“), or that ask whether it is really so (Duden, „Indirekter Fragesatz“: what is
 * asked is left open).
 */
import { type Clause, someToken, startOf } from "../clauses/clause.js";
import { COPULA } from "../text/auxiliaries.js";
import { keyAt } from "../text/tokens.js";
import { holdsNegator } from "../clauses/negators.js";
import { beforePhrase } from "./object.js";
import { withEndings } from "../morphology/adjectives.js";
import {
  claimingClause,
  clauseAroundReport,
  isDisputed,
  isTakenForGranted,
} from "./claim.js";
import {
  clauseOf,
  hasKey,
  Hint,
  isInLowerCase,
  type MatchContext,
  matrixClauseOf,
} from "./rule.js";
import { ASKING_IN_DOUBT, isAskedInDoubt, REALLY, WHY } from "./question.js";
import { UNTRUE } from "./dismissed.js";
import { FABLES } from "./unreality.js";

const QUESTIONING = new Set(["ob", "inwiefern", "inwieweit"]);
const ASKING = new Set("frage fragen fragt fragte unklar offen".split(" "));
/** „Er *gibt vor*, …“, apart and in one word. */
const GIVING = new Set(["gibt", "geben", "gab", "gaben", "gebe"]);
const PRETENDING = "vorgibt vorgab vorgaben vorgegeben vorzugeben".split(" ");
/** Forms of *zweifeln*. */
const IN_DOUBT = "zweifle zweifelt zweifeln zweifelte zweifelten".split(" ");

/** Predicates that doubt the clause that they govern. */
const DOUBTING = new Set([
  ...withEndings(
    "unwahrscheinlich zweifelhaft fraglich unwahr unbelegt unbewiesen erfunden erlogen".split(
      " ",
    ),
  ),
  ...IN_DOUBT,
  ...["zweifel", "unsinn", "erfindung"],
  ...FABLES,
]);
/** „*außer* Zweifel“, „Die Zweifel sind *ausgeräumt*“ */
const ENDED = new Set(
  "ausser wenig ausgeräumt ausräumen ausräumt räumt räumte räumten beseitigt beseitigen verflogen zerstreut zerstreuen".split(
    " ",
  ),
);
/** Words without one of which nothing is doubted. */
export const DOUBTING_WORDS: ReadonlySet<string> = new Set([
  ...ASKING_IN_DOUBT,
  ...GIVING,
  ...PRETENDING,
  ...DOUBTING,
  ...UNTRUE,
]);

/** Whether what the clause of the match says is doubted. */
export function isDoubted(context: MatchContext): boolean {
  if ((context.hints & Hint.doubts) === 0) return false;
  const clause = clauseOf(context);
  if (
    (isQuestioned(context, clause) || isAskedInDoubt(context)) &&
    !asksItself(context)
  )
    return true;
  if (isObjectOfDoubt(context, clause)) return true;
  if (isTakenForGranted(context)) return false;
  const isCalled = (
    governing: Clause | undefined,
    predicates: ReadonlySet<string>,
  ): boolean =>
    governing !== undefined &&
    hasKey(context, governing, predicates) &&
    !hasKey(context, governing, ENDED) &&
    !holdsNegator(context.tokens, governing);
  const governing =
    clause.opener === "ob" ? matrixClauseOf(context) : claimingClause(context);
  const claim =
    clause.opener === "wonach" ? governing : clauseAroundReport(context);
  return (
    (isCalled(governing, DOUBTING) &&
      !(governing && isDisputed(context, governing))) ||
    (governing !== undefined && isPretext(context, clause, governing)) ||
    (isStatement(context, clause) && isCalled(governing, UNTRUE)) ||
    (claim !== undefined &&
      isCalled(claim, UNTRUE) &&
      !isDisputed(context, claim))
  );
}

/** „Es ist *falsch*, dass das gefährlich *ist*“ / „von einer Gefahr *zu sprechen*“, „ihn *für* gefährlich *zu halten*“: said, and not done. */
function isStatement(context: MatchContext, clause: Clause): boolean {
  const { tokens, first, last } = context;
  if (clause.kind === "infinitive")
    return (
      (hasKey(context, clause, SPEAKING) && hasKey(context, clause, OF)) ||
      (hasKey(context, clause, TAKING) &&
        AS.has(
          keyAt(
            tokens,
            isInLowerCase(context) ? first - 1 : beforePhrase(context),
          ),
        ))
    );
  return (
    clause.opener === "dass" &&
    COPULA.has(keyAt(tokens, clause.finite ?? -1)) &&
    (last + 1 === clause.finite || last + 2 === clause.finite)
  );
}

const SPEAKING = new Set(["sprechen", "reden"]);
const OF = new Set(["von", "vom"]);
const TAKING = new Set(["bezeichnen", "halten", "betrachten", "einzustufen"]);
const AS = new Set(["als", "für"]);

/** „Er *gibt vor*, bedroht zu sein“; „Er *gibt dem Wirt vor*, was zu tun ist“ prescribes. */
function isPretext(
  context: MatchContext,
  clause: Clause,
  governing: Clause,
): boolean {
  const isApart =
    keyAt(context.tokens, startOf(clause) - 2) === "vor" &&
    hasKey(context, governing, GIVING);
  return (
    (isApart || hasKey(context, governing, PRETEXTS)) &&
    !hasKey(context, governing, DATIVE)
  );
}

const PRETEXTS = new Set(PRETENDING);
const DATIVE = new Set(["dem", "ihm", "ihnen", "uns"]);

/** In words, between *an* and its noun. */
const LONGEST_OBJECT = 4;

/** „Er *zweifelt an der* Gefahr“, „*Zweifel an der* Gefahr“ */
function isObjectOfDoubt(context: MatchContext, clause: Clause): boolean {
  const { tokens, first } = context;
  let at = first - 1;
  while (
    at > first - LONGEST_OBJECT &&
    tokens[at]?.word.shape === "lower" &&
    !/^a[nm]$/.test(keyAt(tokens, at))
  )
    at--;
  if (!/^a[nm]$/.test(keyAt(tokens, at))) return false;
  return (
    (keyAt(tokens, at - 1) === "zweifel" ||
      someToken(
        clause,
        (index) =>
          IN_DOUBT.includes(keyAt(tokens, index)) &&
          tokens[index]?.word.shape === "lower",
      )) &&
    !hasKey(context, clause, ENDED) &&
    !holdsNegator(tokens, clause)
  );
}

/** „… ob das *wirklich* gefährlich ist“; *wie* also tells: „zeigt, wie gefährlich das wirklich ist“. */
function isQuestioned(context: MatchContext, clause: Clause): boolean {
  if (!hasKey(context, clause, REALLY)) return false;
  const matrix = clause.opener === "wie" ? matrixClauseOf(context) : undefined;
  return (
    QUESTIONING.has(clause.opener) ||
    (matrix !== undefined && hasKey(context, matrix, ASKING))
  );
}

/** An entry that holds the doubt („ob *wirklich*“, „*warum* dann“, „*ausgerechnet* jetzt“) is not doubted by it. */
function asksItself({ match, tokens }: MatchContext): boolean {
  return match.tokens.some((index) => OWN_DOUBT.has(keyAt(tokens, index)));
}

const OWN_DOUBT = new Set([...REALLY, ...WHY, "ausgerechnet"]);
