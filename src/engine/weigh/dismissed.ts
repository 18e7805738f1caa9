/**
 * Dismissal: what is only named, as the content of a noun for what somebody says, and said to be wrong („Der *Vorwurf des*
 * Kriegs ist *absurd*“, „Die *Berufung auf* die Gefahr ist *Unsinn*“; Duden, Die Grammatik, „Attribute“), what whoever
 * says it is wrong about („*Wer* den Weg für gefährlich hält, *irrt*“), and what a relative clause says is not there („eine
 * Gefahr, *die es nicht gibt*“).
 */
import { type Clause, lastWordOf, startOf } from "../clauses/clause.js";
import { holdsNegator, isDenied } from "../clauses/negators.js";
import { withEndings } from "../morphology/adjectives.js";
import { isInflected } from "../text/attribute.js";
import { COPULA } from "../text/auxiliaries.js";
import { keyAt, type Token } from "../text/tokens.js";
import { isDefinite } from "./noun-phrase.js";
import { beforePhrase } from "./object.js";
import {
  clauseOf,
  hasKey,
  Hint,
  isNounMatch,
  type MatchContext,
  matrixClauseOf,
} from "./rule.js";

/** Of a claim, that it is not true; of a deed these would blame it: „Es ist falsch, dass sie kommen“. */
export const UNTRUE: ReadonlySet<string> = new Set([
  ...withEndings(
    "falsch absurd haltlos unbegründet widerlegt lächerlich abwegig irrig".split(
      " ",
    ),
  ),
  // „führt in die *Irre*“
  ...["irre", "irrtum"],
]);
/** The same as nouns. */
const NONSENSE = new Set(
  "unsinn quatsch humbug blödsinn irrtum märchen lüge hirngespinst erfindung".split(
    " ",
  ),
);
/** Whoever says it is wrong. */
const ERRING = new Set("irrt irren lügt lügen".split(" "));
/** Words without one of which nothing is dismissed. */
export const DISMISSING_WORDS: ReadonlySet<string> = new Set([
  ...UNTRUE,
  ...NONSENSE,
  ...ERRING,
]);

/** Whether the match is only named, and dismissed. */
export function isDismissed(context: MatchContext): boolean {
  return (
    ((context.hints & Hint.dismisses) !== 0 &&
      (isContentOfNonsense(context) || isErredAbout(context))) ||
    (context.negators.length > 0 && isSaidNotToBe(context))
  );
}

/** Nouns for what somebody says, by the preposition before what it is about; *des* stands for the genitive. */
const MENTIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["von", new Set("rede gerede these vorstellung erzählung".split(" "))],
  ["auf", new Set("berufung hinweis verweis".split(" "))],
  [
    "des",
    new Set(
      "vorwurf these behauptung vorstellung verdacht narrativ".split(" "),
    ),
  ],
]);
const MERGED: ReadonlyMap<string, string> = new Map([
  ["vom", "von"],
  ["der", "des"],
  ["eines", "des"],
  ["einer", "des"],
]);
/** „*nannte* den Vorwurf des Kriegs absurd“ */
const CALLING = new Set("nennt nennen nannte nannten".split(" "));
const LONGEST_ATTRIBUTES = 4;

/** „Die *Rede von* der Gefahr ist *Unsinn*“: the match closes the phrase that a noun of saying opens. */
function isContentOfNonsense(context: MatchContext): boolean {
  const { tokens, last } = context;
  if (!isNounMatch(context) || !isMentioned(context)) return false;
  const clause = clauseOf(context);
  const { finite = -1 } = clause;
  const predicate = lastWordOf(tokens, clause);
  const key = keyAt(tokens, predicate);
  return (
    predicate > last &&
    (COPULA.has(keyAt(tokens, finite)) || CALLING.has(keyAt(tokens, finite))) &&
    (UNTRUE.has(key) || NONSENSE.has(key)) &&
    !holdsNegator(tokens, clause)
  );
}

function isMentioned({ tokens, first }: MatchContext): boolean {
  let at = first - 1;
  while (at > first - LONGEST_ATTRIBUTES && opensPhrase(tokens, at)) {
    const key = keyAt(tokens, at);
    const nouns = MENTIONS.get(MERGED.get(key) ?? key);
    if (nouns?.has(keyAt(tokens, at - 1))) return true;
    at--;
  }
  return false;
}

function opensPhrase(tokens: readonly Token[], at: number): boolean {
  const key = keyAt(tokens, at);
  return MENTIONS.has(key) || MERGED.has(key) || isInflected(tokens[at]);
}

/** Verbs that say what somebody takes a thing for, and the prepositions before it. */
const TAKING = new Set(
  "hält halten bezeichnet bezeichnen betrachtet betrachten spricht sprechen redet reden".split(
    " ",
  ),
);
const BEFORE_VIEW = /^(?:für|als|von)$/;

/** „*Wer* das eine Gefahr *nennt*, *irrt*“ */
function isErredAbout(context: MatchContext): boolean {
  const { tokens, first } = context;
  const clause = clauseOf(context);
  if (clause.opener !== "wer") return false;
  const verb = keyAt(tokens, clause.finite ?? -1);
  const isView =
    (TAKING.has(verb) &&
      BEFORE_VIEW.test(
        isNounMatch(context)
          ? keyAt(tokens, beforePhrase(context))
          : keyAt(tokens, first - 1),
      )) ||
    (CALLING.has(verb) && !isDefinite(context));
  const matrix = matrixClauseOf(context);
  return (
    isView &&
    matrix !== undefined &&
    hasKey(context, matrix, ERRING) &&
    !isDenied(tokens, matrix)
  );
}

const BEING_THERE = new Set(
  "gibt gab gäbe gebe existiert existieren existierte existierten besteht bestehen bestand bestanden".split(
    " ",
  ),
);
const PREFIX = /^(?:herauf|vor|aus|an|ab)$/;

/** „eine Gefahr, *die es nicht gibt*“, „vor einer Gefahr, *die keine ist*“ */
function isSaidNotToBe(context: MatchContext): boolean {
  const { tokens, last, match } = context;
  if (!isNounMatch(context)) return false;
  const comma = PREFIX.test(keyAt(tokens, last + 1)) ? last + 2 : last + 1;
  if (keyAt(tokens, comma) !== ",") return false;
  const clause = match.sentence.clauses.at(comma + 1);
  return (
    clause?.kind === "relative" &&
    startOf(clause) === comma + 1 &&
    isNoSuchClause(tokens, clause)
  );
}

const LONGEST_CLAUSE = 5;

function isNoSuchClause(tokens: readonly Token[], clause: Clause): boolean {
  const start = startOf(clause);
  const verb = keyAt(tokens, clause.finite ?? -1);
  const isShort = lastWordOf(tokens, clause) - start < LONGEST_CLAUSE;
  return (
    isShort &&
    ((BEING_THERE.has(verb) && isDenied(tokens, clause)) ||
      (COPULA.has(verb) && /^keine[rs]?$/.test(keyAt(tokens, start + 1))))
  );
}
