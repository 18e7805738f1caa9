/**
 * A sentence as the rules of reported speech read it.
 */
import type { QuoteKind } from "../model.js";
import type { Dictionary } from "../morphology/dictionary.js";
import { type Clause, clausesOf } from "../text/clauses.js";
import type { Sentence } from "../text/document.js";
import type { Token } from "../text/tokens.js";
import { type VerbList, verbList, type VerbPosition } from "../text/verbs.js";
import { JUDGING, SAYING } from "./verbs-of-saying.js";

/** Word lists, compiled once. */
export interface VoiceCues {
  readonly sayings: VerbList;
  readonly judgings: VerbList;
  /** The particle that a judging verb needs („für“ of „halten für“), empty if none. */
  readonly particles: ReadonlyMap<string, readonly string[]>;
}

export interface Reading {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly sayings: readonly VerbPosition[];
  readonly judgings: readonly VerbPosition[];
  /** Whether the sentence before is wholly reported; a report goes on in the subjunctive. */
  readonly continues: boolean;
}

/** Reported words in a sentence: tokens `[from, to)`, and where the speaker is likely to be named. */
export interface Report {
  readonly from: number;
  readonly to: number;
  readonly kind: QuoteKind;
  /** The verb of saying, if there is one. */
  readonly verb?: number | undefined;
  /** Tokens that name the speaker, if the rule knows them. */
  readonly speaker?: { readonly from: number; readonly to: number } | undefined;
}

/** One way in which German marks words as somebody else's. */
export type ReportRule = (
  reading: Reading,
  cues: VoiceCues,
) => readonly Report[];

/** Compiles the word lists. */
export function voiceCues(dictionary: Dictionary): VoiceCues {
  const particles = new Map<string, string[]>();
  for (const item of JUDGING) {
    const [lemma = "", particle = ""] = item.split(":");
    particles.set(lemma, [...(particles.get(lemma) ?? []), particle]);
  }
  return {
    sayings: verbList(SAYING, dictionary),
    judgings: verbList([...particles.keys()], dictionary),
    particles,
  };
}

/** Reads a sentence for the rules. */
export function readSentence(
  sentence: Sentence,
  cues: VoiceCues,
  continues: boolean,
): Reading {
  const { tokens } = sentence;
  return {
    sentence,
    tokens,
    clauses: clausesOf(sentence),
    sayings: cues.sayings.find(tokens),
    judgings: cues.judgings.find(tokens),
    continues,
  };
}

/** Index of the clause that holds a token. */
export function clauseIndex(reading: Reading, token: number): number {
  return reading.clauses.findIndex(
    ({ from, to }) => from <= token && token < to,
  );
}

/** Words by which the outlet or everybody speaks: „ich“, „wir“, „man“ report nobody else. */
const NOBODY_ELSE = new Set("ich wir man uns mich".split(" "));

/** Whether the clause of the verb has somebody else as its subject. */
export function speaksSomebodyElse(reading: Reading, verb: number): boolean {
  const clause = reading.clauses[clauseIndex(reading, verb)];
  if (!clause) return false;
  for (let index = clause.from; index < clause.to; index++)
    if (NOBODY_ELSE.has(reading.tokens[index]?.word.key ?? "")) return false;
  return true;
}
