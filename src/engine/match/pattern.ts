/**
 * Patterns: what an entry looks for in a text.
 */
import type { Joint } from "./gaps.js";
import type { PartedTest } from "./verb-doubts.js";
import type { WordPattern } from "./word-pattern.js";

/** One word or several in a row, small gaps allowed. */
export interface SequencePattern {
  readonly kind: "sequence";
  readonly words: readonly WordPattern[];
  /** How each word hangs together with the next. */
  readonly joints: readonly Joint[];
  /** Of a verb that is not parted itself. */
  readonly isParted?: PartedTest | undefined;
}

/** A finite verb with its companions and its separable prefix at the end of the clause: `lehnt … ab`, `nutzt … die Lage … aus`. */
export interface VerbPattern {
  readonly kind: "verb";
  readonly finite: WordPattern;
  readonly companions: readonly WordPattern[];
  readonly joints: readonly Joint[];
  readonly isParted?: PartedTest | undefined;
  /** Words that stand together: `wieder her`; none unless the verb is separable. */
  readonly prefix: readonly string[];
}

/** Companions and, after them in their clause, a verb in one word: `die Erzählung infrage *stellt*`, `auf das Öl *zugreifen*`. */
export interface FinalVerbPattern {
  readonly kind: "final-verb";
  readonly companions: readonly WordPattern[];
  readonly joints: readonly Joint[];
  readonly isParted?: PartedTest | undefined;
  readonly verb: WordPattern;
}

/** What a phrase with *kein* denies, first in its clause, and the negation at the end: `Beweise gibt es dafür nicht`. */
export interface DeniedPattern {
  readonly kind: "denied";
  readonly companions: readonly WordPattern[];
  readonly joints: readonly Joint[];
  readonly negator: WordPattern;
}

export type Pattern =
  SequencePattern | VerbPattern | FinalVerbPattern | DeniedPattern;
