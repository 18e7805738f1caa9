/**
 * Patterns: what an entry looks for in a text.
 *
 * A verb stands second in a main clause and last in most others, so a phrase with a verb has one pattern for either place
 * (Duden, Die Grammatik, „Satzklammer“). The words of the phrase besides its verb are its companions.
 */
import type { Joint } from "./joints.js";
import type { PartedTest } from "./verb-doubts.js";
import type { WordPattern } from "./word-pattern.js";

/** One word, or several in a row with small gaps between them: `Bedrohung`, `keine Beweise`. */
interface RowPattern {
  readonly kind: "row";
  readonly words: readonly WordPattern[];
  /** How each word hangs together with the next. */
  readonly joints: readonly Joint[];
  /** Only where the row is a single verb in one word. */
  readonly isParted?: PartedTest | undefined;
}

/** A finite verb, its companions, and its separable prefix at the end of the clause: `lehnt … ab`, `nutzt … die Lage … aus`. */
export interface VerbFirstPattern {
  readonly kind: "verb-first";
  readonly finite: WordPattern;
  readonly companions: readonly WordPattern[];
  readonly joints: readonly Joint[];
  readonly isParted?: PartedTest | undefined;
  /** Words that stand together: `wieder her`; none unless the verb is separable. */
  readonly prefix: readonly string[];
}

/**
 * Companions and, after them in their clause, a verb in one word: `die Erzählung infrage *stellt*`, `auf das Öl
 * *zugreifen*`.
 */
export interface VerbLastPattern {
  readonly kind: "verb-last";
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
  RowPattern | VerbFirstPattern | VerbLastPattern | DeniedPattern;
