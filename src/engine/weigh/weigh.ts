/**
 * Weighing: from a match to a piece of evidence, with the rules of context applied in order.
 */
import type { Axis, Evidence, Quote, Span } from "../model.js";
import type { Match } from "../match/find-matches.js";
import type { Dictionary } from "../morphology/dictionary.js";
import type { Document } from "../text/document.js";
import type { Token } from "../text/tokens.js";
import type { Word } from "../text/vocabulary.js";
import { overlapping } from "../spans.js";
import {
  type VerbList,
  verbList,
  type VerbPosition,
} from "../clauses/verb-list.js";
import type { Passage } from "../voice/quotation-marks.js";
import { isNegator } from "../clauses/negators.js";
import { absence, MISSING_VERBS } from "./absence.js";
import { EXISTING_VERBS } from "./closing-negation.js";
import { weighsDescriptions } from "./comparison.js";
import { concession, isTurn } from "./concession.js";
import { denial, DENYING_VERBS, denialsIn } from "./denial.js";
import { hintReader } from "./hints.js";
import { intensification, softening } from "./degree.js";
import { distance } from "./distance.js";
import { negation } from "./negation.js";
import { openQuestion } from "./open-question.js";
import {
  type ContextRule,
  Hint,
  type MatchContext,
  type RuleResult,
} from "./rule.js";
import { scareQuotes } from "./scare-quotes.js";
import { TOLERATING_VERBS } from "./standing.js";
import { FABRICATING_VERBS, PRETENDING_VERBS } from "./pretence.js";
import { WEIGHTS } from "./weights.js";

/**
 * In this order; each may turn the pole and changes the weight. `distance` and `scareQuotes` ask whether a rule before
 * them has turned it already, `openQuestion` whether any has applied.
 */
export const CONTEXT_RULES: readonly ContextRule[] = [
  negation,
  absence,
  denial,
  distance,
  scareQuotes,
  openQuestion,
  concession,
  intensification,
  softening,
];

/** Verbs that change what is said of their object or subject, by how they do it, and the words that hint at a rule. */
export interface ContextWords {
  readonly denying: VerbList;
  readonly missing: VerbList;
  readonly fabricating: VerbList;
  readonly tolerating: VerbList;
  readonly existing: VerbList;
  readonly pretending: VerbList;
  readonly hintsOf: (word: Word) => number;
}

/** The words that the rules look for. */
export function contextWords(dictionary: Dictionary): ContextWords {
  const verbs = {
    denying: verbList(DENYING_VERBS, dictionary),
    missing: verbList(MISSING_VERBS, dictionary),
    fabricating: verbList(FABRICATING_VERBS, dictionary),
    tolerating: verbList(TOLERATING_VERBS, dictionary),
    existing: verbList(EXISTING_VERBS, dictionary),
    pretending: verbList(PRETENDING_VERBS, dictionary),
  };
  const hintsOf = hintReader([
    [Hint.denies, verbs.denying],
    [Hint.misses, verbs.missing],
    [Hint.fabricates, verbs.fabricating],
    [Hint.tolerates, verbs.tolerating],
    [Hint.exists, verbs.existing],
    [Hint.pretends, verbs.pretending],
  ]);
  return { ...verbs, hintsOf };
}

/** What weighing needs besides the matches. */
export interface WeighingInput {
  readonly document: Document;
  readonly axes: ReadonlyMap<string, Axis>;
  readonly quotes: readonly Quote[];
  readonly scareQuotes: readonly Passage[];
  readonly words: ContextWords;
  readonly rules: readonly ContextRule[];
}

/** Weighs the matches of one sentence. */
export function weigh(
  matches: readonly Match[],
  input: WeighingInput,
): readonly Evidence[] {
  const sentence = matches[0]?.sentence;
  if (!sentence) return [];
  const { tokens } = sentence;
  const { words } = input;
  const hints: number[] = [];
  let hint = 0;
  for (const { word } of tokens) {
    const own = words.hintsOf(word);
    hints.push(own);
    hint |= own;
  }
  const positionsOf = (
    bit: number,
    test: (tokens: readonly Token[], index: number) => boolean,
  ): readonly number[] => {
    const positions: number[] = [];
    if ((hint & bit) === 0) return positions;
    for (let index = 0; index < tokens.length; index++)
      if (((hints[index] ?? 0) & bit) !== 0 && test(tokens, index))
        positions.push(index);
    return positions;
  };
  const verbsOf = (bit: number, list: VerbList): readonly VerbPosition[] =>
    (hint & bit) === 0 ? [] : list.find(sentence);
  const negators = positionsOf(Hint.negates, mayDeny);
  const denials =
    (hint & Hint.denies) === 0 ? [] : denialsIn(sentence, words.denying);
  const absences = verbsOf(Hint.misses, words.missing);
  const fabrications = verbsOf(Hint.fabricates, words.fabricating);
  const isDenied = negators.length > 0;
  const tolerations = isDenied ? verbsOf(Hint.tolerates, words.tolerating) : [];
  const existences = isDenied ? verbsOf(Hint.exists, words.existing) : [];
  const pretences =
    (hint & Hint.unreal) === 0 ? [] : verbsOf(Hint.pretends, words.pretending);
  const turns = positionsOf(Hint.turns, isTurn);
  const scareQuotes = overlapping(input.scareQuotes, sentence);
  const quotes = overlapping(input.quotes, sentence);
  return matches.map((match) => {
    const first = match.tokens[0] ?? 0;
    // Named one by one: there are as many of these as matches, and to spread what they share takes most of the time.
    const context: MatchContext = {
      match,
      tokens,
      first,
      last: match.tokens.at(-1) ?? first,
      hints: hint,
      negators,
      denials,
      absences,
      fabrications,
      tolerations,
      existences,
      pretences,
      turns,
      quote: quoteAt(quotes, tokens[first]),
      scareQuotes,
    };
    return evidenceOf(context, input);
  });
}

function mayDeny(tokens: readonly Token[], index: number): boolean {
  return isNegator(tokens, index) || weighsDescriptions(tokens, index);
}

function evidenceOf(context: MatchContext, input: WeighingInput): Evidence {
  const { match, tokens, first, last, quote } = context;
  const { axis, entry } = match.indexed;
  const results: RuleResult[] = [];
  let { weight } = entry;
  let turned = false;
  for (const rule of input.rules) {
    const result = rule(context, results);
    if (!result) continue;
    results.push(result);
    weight *= WEIGHTS[result.name];
    if (result.turns) turned = !turned;
  }
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? 0;
  return {
    start,
    end,
    text: input.document.text.slice(start, end),
    parts: partsOf(match, context),
    axis,
    pole: turned ? oppositePole(input.axes, axis, entry.pole) : entry.pole,
    weight,
    entry: entry.term,
    entryPole: entry.pole,
    voice: quote ? "cited" : "own",
    speaker: quote?.speaker,
    context: results.map(({ name }) => name),
    sentence: match.sentence.index,
  };
}

function oppositePole(
  axes: ReadonlyMap<string, Axis>,
  axis: string,
  pole: string,
): string {
  const poles = axes.get(axis)?.poles;
  if (!poles) throw new RangeError(`unknown axis ${axis}`);
  return poles[0].id === pole ? poles[1].id : poles[0].id;
}

/** The matched tokens as spans, neighbours joined. */
function partsOf(
  { tokens: positions }: Match,
  { tokens }: MatchContext,
): readonly Span[] {
  const parts: Span[] = [];
  let previous = -2;
  for (const position of positions) {
    const token = tokens[position];
    if (!token) continue;
    const last = parts.at(-1);
    if (last && position === previous + 1)
      parts[parts.length - 1] = { start: last.start, end: token.end };
    else parts.push({ start: token.start, end: token.end });
    previous = position;
  }
  return parts;
}

/** Whose words a token stands in. */
function quoteAt(
  quotes: readonly Quote[],
  token: Token | undefined,
): Quote | undefined {
  return quotes.find(
    (quote) => token && quote.start <= token.start && token.start < quote.end,
  );
}
