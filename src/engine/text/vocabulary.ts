/**
 * The vocabulary: what can be known about a spelling without its context, worked out once per spelling.
 */
import { type Dictionary, VerbFormFlag } from "../morphology/dictionary.js";
import { isAdjectiveForm } from "./adjective-form.js";
import { isCapitalised } from "./capital.js";
import { fold } from "./fold.js";
import { openingOf } from "./openers.js";

export type WordKind = "word" | "number" | "mark";
type Shape = "lower" | "capital" | "upper";

/** A spelling, and what it can be. */
export interface Word {
  /** Position in the vocabulary, by which others remember what they know of the word; -1 if the vocabulary was full. */
  readonly index: number;
  /** As folded by `fold`. */
  readonly key: string;
  readonly kind: WordKind;
  readonly shape: Shape;
  /** `VerbFormFlag` bits of the folded spelling; 0 for words that are hardly ever verbs. */
  readonly verbForm: number;
  /** `Opening` bits: what it can do between clauses. */
  readonly opening: number;
}

export interface Vocabulary {
  /** @param kind decided by the tokenizer from the characters */
  word(text: string, kind: WordKind): Word;
}

/** Enough for the words of any one language, small enough for a stream of any length. */
const CAPACITY = 200_000;

/** In letters. No German word is longer, and taking apart what is would take too long. */
export const LONGEST_WORD = 200;

const UPPER = /^\p{Lu}[\p{Lu}\p{N}\p{M}-]+$/u;

/** Words that can be verb forms but almost never are. */
const SELDOM_VERBS = new Set(
  "eine einen eines meine meinen deine deinen seine seinen ihre ihren unsere unseren alle allen ohne statt laut dank trotz heute ehe jene jenen jede jeden beide beiden weite weit nähe klare offen offene reine reinen lose leise weise böse genug zuvor arm bar samt".split(
    " ",
  ),
);

/** „die *schnelle* Hilfe“; not if it ends in *-te*, as the past of weak verbs does („verurteilte“). */
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
      const opening = openingOf(key);
      const word: Word = { index, key, kind, shape, verbForm, opening };
      // A slice would keep its whole article in memory.
      if (index >= 0) known.set(detached(text), word);
      return word;
    },
  };
}

/**
 * A copy with memory of its own. In UTF-16, because UTF-8 cannot hold half a surrogate pair, and different words would
 * become one.
 */
function detached(text: string): string {
  return Buffer.from(text, "utf16le").toString("utf16le");
}

/**
 * The same reading of words, which remembers its answers, so that running text needs one look into a table for each word.
 *
 * @param read gives at most 16 bits, not all of them set
 */
export function rememberBits(
  read: (word: Word) => number,
): (word: Word) => number {
  // Each answer plus one: 0 is a word that has not been read.
  const answers = new Uint16Array(CAPACITY);
  return (word) => {
    const answer = word.index < 0 ? 0 : (answers[word.index] ?? 0);
    if (answer !== 0) return answer - 1;
    const bits = read(word);
    if (word.index >= 0) answers[word.index] = bits + 1;
    return bits;
  };
}

/** Whether the word can be an infinitive; false for no word. */
export function mayBeInfinitive(word: Word | undefined): boolean {
  return ((word?.verbForm ?? 0) & VerbFormFlag.infinitive) !== 0;
}

/** Whether the word can be a participle; false for no word. */
export function mayBeParticiple(word: Word | undefined): boolean {
  return ((word?.verbForm ?? 0) & VerbFormFlag.participle) !== 0;
}

/** Whether the word can be a finite verb; with a capital it is a noun. */
export function isFiniteVerb(word: Word): boolean {
  return (word.verbForm & VerbFormFlag.finite) !== 0 && word.shape === "lower";
}

/** Whether the word can be a finite verb, but no infinitive or participle (`lehnt`, not `lehnen`). */
export function isPlainlyFinite(word: Word): boolean {
  return isFiniteVerb(word) && !mayBeInfinitive(word) && !mayBeParticiple(word);
}

/** Whether the word can be an infinitive or a participle; with a capital it is a noun. */
export function isNonFiniteVerb(word: Word): boolean {
  return (
    (mayBeInfinitive(word) || mayBeParticiple(word)) && word.shape === "lower"
  );
}
