/**
 * A sentence as the rules of reported speech read it.
 */
import { type Clause, someToken } from "../clauses/clause.js";
import type { QuoteKind, Span } from "../model.js";
import type { Sentence } from "../text/document.js";
import { keyAt, type Range, type Token } from "../text/tokens.js";
import type { VerbPosition } from "../clauses/verb-list.js";
import { Cue, type VoiceWords } from "./cues.js";
import { mayReport } from "./reporting-use.js";

export interface Reading {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly sayings: readonly VerbPosition[];
  readonly judgings: readonly VerbPosition[];
  /** Cue bits of each token. */
  readonly cues: readonly number[];
  /** All bits of the sentence. */
  readonly cue: number;
  /** Whether the sentence before ends in a report; a report goes on in the subjunctive. */
  readonly continues: boolean;
  /** Direct speech in the sentence. */
  readonly quoted: readonly Span[];
}

/** What stands around a sentence. */
export type Surroundings = Pick<Reading, "continues" | "quoted">;

/** Reported words in a sentence, and where the speaker is likely to be named. */
export interface Report {
  readonly ranges: readonly Range[];
  readonly kind: QuoteKind;
  /** The verb of saying, if there is one. */
  readonly verb?: number | undefined;
  /** Tokens that name the speaker, if the rule knows them. */
  readonly speaker?: Range | undefined;
}

/** The words of a sentence that name its source. */
export interface SourcePhrase extends Range {
  readonly speaker: Range;
  /** What comes from the source: the clause, or all the sentence. */
  readonly reach: "clause" | "sentence";
}

/** What several rules look at. */
export interface Hints {
  readonly voiceWords: VoiceWords;
  readonly sources: readonly SourcePhrase[];
}

/** One way in which German marks words as somebody else's. */
export type ReportRule = (reading: Reading, hints: Hints) => readonly Report[];

/** Reads a sentence for the rules; undefined if no word of it can report anything. */
export function readSentence(
  sentence: Sentence,
  voiceWords: VoiceWords,
  around: Surroundings,
): Reading | undefined {
  const { tokens } = sentence;
  const cues: number[] = [];
  let cue = 0;
  for (let index = 0; index < tokens.length; index++) {
    const word = tokens[index]?.word;
    const own = word ? voiceWords.cuesOf(word) : 0;
    cues.push(own);
    cue |= own;
    // „…, so der Minister“
    if ((own & Cue.opensSource) !== 0 && word?.key === "so")
      if (tokens[index - 1]?.word.kind === "mark") cue |= Cue.source;
  }
  const silent =
    Cue.opensSource | Cue.points | (around.continues ? 0 : Cue.subjunctive2);
  if ((cue & ~silent) === 0) return undefined;
  const sayings: VerbPosition[] = [];
  const judgings: VerbPosition[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const own = (cues[index] ?? 0) & (Cue.says | Cue.judges);
    if (own === 0 || !mayReport(sentence, index, around.quoted)) continue;
    const saying = own & Cue.says && voiceWords.sayings.at(sentence, index);
    const judging = own & Cue.judges && voiceWords.judgings.at(sentence, index);
    if (saying) sayings.push(saying);
    if (judging) judgings.push(judging);
  }
  return new CuedSentence(sentence, cues, cue, sayings, judgings, around);
}

class CuedSentence implements Reading {
  readonly tokens: readonly Token[];
  readonly continues: boolean;
  readonly quoted: readonly Span[];

  constructor(
    readonly sentence: Sentence,
    readonly cues: readonly number[],
    readonly cue: number,
    readonly sayings: readonly VerbPosition[],
    readonly judgings: readonly VerbPosition[],
    { continues, quoted }: Surroundings,
  ) {
    this.tokens = sentence.tokens;
    this.continues = continues;
    this.quoted = quoted;
  }

  /** Read only where a rule looks at them. */
  get clauses(): readonly Clause[] {
    return this.sentence.clauses.all;
  }
}

/** The clause that holds a token. */
export function clauseOf(
  { sentence }: Reading,
  token: number,
): Clause | undefined {
  return sentence.clauses.at(token);
}

/** A clause with all that depends on it, in textual order. */
export function withDependents(
  { clauses }: Reading,
  roots: readonly Clause[],
): readonly Range[] {
  const isTaken = (clause: Clause | undefined): boolean =>
    clause !== undefined &&
    (roots.includes(clause) ||
      isTaken(clauses[clause.parent ?? clauses.length]));
  const taken: Range[] = [];
  for (const clause of clauses)
    if (isTaken(clause)) taken.push(...clause.pieces);
  return taken.sort((left, right) => left.from - right.from);
}

/** „dass A sei *und B hat*“: clauses that share the opener of a dependent one, behind a conjunction without a comma. */
export function joinedTo(
  { clauses }: Reading,
  { index, kind, opener, parent }: Clause,
): readonly Clause[] {
  return kind === "main"
    ? []
    : clauses.filter(
        (other) =>
          other.index > index &&
          other.kind === kind &&
          other.parent === parent &&
          other.opener === opener &&
          other.pieces[0]?.coordinated === true &&
          other.pieces[0].after === "",
      );
}

/** Whether a cue stands in the clause itself, not in its dependents. */
export function hasCue(
  { cues }: Reading,
  clause: Clause,
  cue: number,
): boolean {
  return someToken(clause, (token) => ((cues[token] ?? 0) & cue) !== 0);
}

/** Whether direct speech stands in the clause. */
export function holdsDirectSpeech(
  { quoted, tokens }: Reading,
  { pieces }: Clause,
): boolean {
  return pieces.some(({ from, to }) => {
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? 0;
    return quoted.some((quote) => quote.start < end && quote.end > start);
  });
}

/** Words by which the outlet or everybody speaks: „ich“, „wir“, „man“ report nobody else. */
const NOBODY_ELSE = new Set(
  "ich wir man uns mich wer niemand keiner".split(" "),
);

/** Whether the clause has somebody else as its subject. */
export function speaksSomebodyElse(
  { tokens }: Pick<Reading, "tokens">,
  clause: Clause,
): boolean {
  return !someToken(
    clause,
    (token) =>
      NOBODY_ELSE.has(keyAt(tokens, token)) ||
      // „*Kaum jemand* hält das für gefährlich“
      (keyAt(tokens, token) === "jemand" &&
        keyAt(tokens, token - 1) === "kaum"),
  );
}
