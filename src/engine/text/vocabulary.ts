/**
 * Words: what can be known about a spelling without its context, worked out once per spelling.
 */
import { type Dictionary, VerbFormFlag } from "../morphology/dictionary.js";
import { isAdjectiveForm } from "./adjective-form.js";
import { isCapitalised } from "./capital.js";
import { fold } from "./fold.js";

export type WordKind = "word" | "number" | "mark";
export type Shape = "lower" | "capital" | "upper";

/** A spelling with what it can be. */
export interface Word {
  /** Position in the vocabulary, or -1 beyond its capacity: a key for what others remember of a word. */
  readonly index: number;
  /** As folded by `fold`. */
  readonly key: string;
  readonly kind: WordKind;
  readonly shape: Shape;
  /** VerbFormFlag bits; 0 unless written in lower case, since a capital makes it a noun. */
  readonly verbForm: number;
}

export interface Vocabulary {
  /** @param kind decided by the tokenizer from the characters */
  word(text: string, kind: WordKind): Word;
}

/** Enough for the words of any one language, small enough for a stream of any length. */
const CAPACITY = 200_000;

/** Letters beyond which nothing is a German word; what takes a word apart would never come to an end. */
export const LONGEST_WORD = 200;

const UPPER = /^\p{Lu}[\p{Lu}\p{N}\p{M}-]+$/u;

/** Forms that are verbs by the book but almost always something else. */
const SELDOM_VERBS = new Set(
  "eine einen eines meine meinen deine deinen seine seinen ihre ihren unsere unseren alle allen ohne statt laut dank trotz heute ehe jene jenen jede jeden beide beiden weite weit nähe klare offen offene reine reinen lose leise weise böse genug zuvor arm bar samt".split(
    " ",
  ),
);

/** „die *schnelle* Hilfe“; not in *-te*, where the past of weak verbs ends („verurteilte“). */
function isAdjective(key: string, dictionary: Dictionary): boolean {
  return !key.endsWith("te") && isAdjectiveForm(key, dictionary);
}

function shapeOf(text: string): Shape {
  if (UPPER.test(text)) return "upper";
  return isCapitalised(text) ? "capital" : "lower";
}

/** A vocabulary that remembers each spelling it has seen. */
export function createVocabulary(dictionary: Dictionary): Vocabulary {
  const known = new Map<string, Word>();
  return {
    word(text, kind) {
      const remembered = known.get(text);
      if (remembered) return remembered;
      const key = kind === "word" ? fold(text) : text;
      const shape = kind === "word" ? shapeOf(text) : "lower";
      const verbForm =
        kind === "word" &&
        !SELDOM_VERBS.has(key) &&
        !isAdjective(key, dictionary)
          ? dictionary.verbForm(key)
          : 0;
      const index = known.size < CAPACITY ? known.size : -1;
      const word: Word = { index, key, kind, shape, verbForm };
      // A slice would keep its whole article alive; the detached copy keeps the vocabulary small.
      if (index >= 0) known.set(detached(text), word);
      return word;
    },
  };
}

/** A copy with memory of its own; in UTF-16, because UTF-8 has no half emoji, and two words would share an index. */
function detached(text: string): string {
  return Buffer.from(text, "utf16le").toString("utf16le");
}

/** Remembers what a test says of a word. */
export function rememberWord(
  test: (word: Word) => boolean,
): (word: Word) => boolean {
  const bits = rememberBits((word) => (test(word) ? 1 : 0));
  return (word) => bits(word) !== 0;
}

/**
 * Remembers what is read of a word, so that running text costs one look into a table.
 *
 * @param read bits of the word, as many as fit into `most`
 */
export function rememberBits(
  read: (word: Word) => number,
  most: 8 | 16 = 8,
): (word: Word) => number {
  // One more than the bits; 0 for a word that has not been read.
  const answers =
    most === 8 ? new Uint8Array(CAPACITY) : new Uint16Array(CAPACITY);
  return (word) => {
    const answer = word.index < 0 ? 0 : (answers[word.index] ?? 0);
    if (answer !== 0) return answer - 1;
    const bits = read(word);
    if (word.index >= 0) answers[word.index] = bits + 1;
    return bits;
  };
}

/** Remembers in which of several lists a word stands, each list with its bit. */
export function rememberLists(
  lists: readonly (readonly [number, ReadonlySet<string>])[],
): (word: Word) => number {
  return rememberBits(({ key }) =>
    lists.reduce(
      (bits, [bit, words]) => (words.has(key) ? bits | bit : bits),
      0,
    ),
  );
}

/** Whether the word can be an infinitive; false for no word. */
export function mayBeInfinitive(word: Word | undefined): boolean {
  return ((word?.verbForm ?? 0) & VerbFormFlag.infinitive) !== 0;
}

/** Whether the word can be a participle; false for no word. */
export function mayBeParticiple(word: Word | undefined): boolean {
  return ((word?.verbForm ?? 0) & VerbFormFlag.participle) !== 0;
}

/** Whether the word can be a finite verb in running text. */
export function isFiniteVerb(word: Word): boolean {
  return (word.verbForm & VerbFormFlag.finite) !== 0 && word.shape === "lower";
}

/** Whether the word can only be a finite verb here (`lehnt`, not `lehnen`). */
export function isPlainlyFinite(word: Word): boolean {
  return isFiniteVerb(word) && !mayBeInfinitive(word) && !mayBeParticiple(word);
}

/** Whether the word is an infinitive or participle and nothing else. */
export function isNonFiniteVerb(word: Word): boolean {
  return (
    (mayBeInfinitive(word) || mayBeParticiple(word)) && word.shape === "lower"
  );
}
