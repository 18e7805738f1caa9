/**
 * Concession: what is granted weighs less than what is held against it (*zwar p, aber q*).
 *
 * Adversative and concessive clauses (Duden, „Adversativsatz", „Konzessivsatz") argue for what follows *aber, doch,
 * jedoch* and for the matrix clause of *obwohl* (Anscombre & Ducrot 1977, „Deux mais en français ?").
 */
import { type Clause, someToken, startOf } from "../clauses/clause.js";
import { keyAt, type Token } from "../text/tokens.js";
import { isFiniteVerb } from "../text/vocabulary.js";
import { clauseOf, type ContextRule, Hint, type MatchContext } from "./rule.js";

const CONCESSIVE = new Set(["obwohl", "obgleich", "obschon", "wenngleich"]);
const ADVERBS = ["dennoch", "trotzdem", "gleichwohl", "allerdings"];
/** Words with which a sentence can turn, after a mark. */
export const TURNING: ReadonlySet<string> = new Set([
  "aber",
  "doch",
  "jedoch",
  ...ADVERBS,
]);
/** Also after the verb of their clause: „…, hält ihn *aber* für richtig“. */
const AFTER_VERB = new Set(["aber", "jedoch", ...ADVERBS]);
/** Words with which a clause can concede. */
export const CONCEDING: ReadonlySet<string> = new Set([
  ...CONCESSIVE,
  "wenn",
  "zwar",
]);
const MARKS = new Set([",", ";", "–", "—"]);

/** Where a sentence turns against what it said before. */
export function isTurn(tokens: readonly Token[], index: number): boolean {
  const key = keyAt(tokens, index);
  if (!TURNING.has(key)) return false;
  const before = tokens[index - 1]?.word;
  if (!before) return false;
  return (
    MARKS.has(before.key) || (AFTER_VERB.has(key) && followsVerb(tokens, index))
  );
}

/** A pronoun or two may stand between: „…, hält *es ihm* aber vor“. */
function followsVerb(tokens: readonly Token[], index: number): boolean {
  for (let before = index - 1; before >= index - 3; before--) {
    const word = tokens[before]?.word;
    if (word?.shape !== "lower" || word.kind === "mark") return false;
    if (isFiniteVerb(word)) return true;
  }
  return false;
}

/** „Der Einsatz ist zwar *gefährlich*, aber …“ */
export const concession: ContextRule = (context) =>
  ((context.hints & Hint.concedes) !== 0 && isGranted(context)) ||
  isBeforeTurn(context)
    ? { name: "conceded", turns: false }
    : undefined;

/** „obwohl es *gefährlich* ist“, „auch wenn es *gefährlich* ist“, „Zwar ist es *gefährlich*.“ */
function isGranted(context: MatchContext): boolean {
  const { tokens, first } = context;
  const clause = clauseOf(context);
  return (
    CONCESSIVE.has(clause.opener) ||
    (clause.opener === "wenn" &&
      /^(?:auch|selbst)$/.test(keyAt(tokens, startOf(clause)))) ||
    someToken(
      clause,
      (index) =>
        keyAt(tokens, index) === "zwar" &&
        // „und *zwar* gefährlich“ only adds.
        keyAt(tokens, index - 1) !== "und" &&
        !context.turns.some((turn) => index < turn && turn < first),
    )
  );
}

function isBeforeTurn(context: MatchContext): boolean {
  return context.turns.some((turn) => {
    if (turn <= context.last) return false;
    const { clauses } = context.match.sentence;
    const own = clauseOf(context);
    const turned = clauses.at(turn) ?? clauses.at(turn + 1);
    if (!turned) return false;
    // „…, hält ihn aber für richtig“: what precedes the turn in its own clause is not conceded.
    if (turned === own) return context.tokens[turn - 1]?.word.kind === "mark";
    return (
      startOf(turned) > context.last &&
      !depends(clauses.all, turned, own) &&
      // „Weil er *gefährlich* ist, blieb er aber da“, „…, sagte er allerdings“
      !depends(clauses.all, own, turned) &&
      !(turned.pieces[0]?.verbFirst && turn > startOf(turned) + 1)
    );
  });
}

/** „Die Bedrohung, die klein, *aber* real ist“ concedes nothing about the threat. */
function depends(all: readonly Clause[], clause: Clause, on: Clause): boolean {
  let parent = clause.parent;
  while (parent !== undefined) {
    if (parent === on.index) return true;
    parent = all[parent]?.parent;
  }
  return false;
}
