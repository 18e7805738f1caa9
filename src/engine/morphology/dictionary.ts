/**
 * The dictionary: what the engine asks of German words, and how the condensed file answers.
 */

/** What a verb form can be, as bits; one form is often several things (`habe`: indicative of *ich*, subjunctive of *er*). */
export const VerbFormFlag = {
  finite: 1,
  /** Third person indicative, present or past. */
  indicative: 2,
  /** Konjunktiv I, third person singular. */
  subjunctive1: 4,
  /** Konjunktiv II, third person. */
  subjunctive2: 8,
  infinitive: 16,
  participle: 32,
} as const;

export interface NounRecord {
  /** `m`, `f`, `n`, or empty where the dictionary does not say. */
  readonly gender: string;
  /** The forms other than the lemma. */
  readonly forms: readonly string[];
}

export interface VerbRecord {
  /** Empty unless the verb is separable; two words with a space between them where both stand apart (*stellt … wieder her*). */
  readonly prefix: string;
  /** Finite forms without the separable prefix. */
  readonly finite: readonly string[];
  readonly participles: readonly string[];
  /** The infinitive and, of a separable verb, the one with *zu* (`abzulehnen`). */
  readonly infinitives: readonly string[];
}

/** Paradigms of German words; every key and every form is folded. */
export interface Dictionary {
  noun(lemma: string): NounRecord | undefined;
  verb(lemma: string): VerbRecord | undefined;
  /** The stem that takes the endings (`hoch` → `hoh`). */
  adjectiveStem(lemma: string): string | undefined;
  /** The `VerbFormFlag` bits of a form; 0 if no known verb has it. */
  verbForm(form: string): number;
  /** What the build has stored for the entry of this name; see `match/filing-keys.ts`. */
  filingKeys(name: string): string | undefined;
}

const NEWLINE = 10;

/** Begins the keys of entries, as other prefixes begin those of words. */
export const FILING_KEYS = "k:";

/** Gives what stands under a key: columns with tabs between them; undefined if nothing does. */
export type LookUp = (key: string) => string | undefined;

/**
 * Looks up in the condensed dictionary (`src/build/condense-dictionary.ts` says how it is laid out) without parsing
 * it: each look-up is a binary search over the sorted bytes.
 */
export function lookUpIn(bytes: Uint8Array): LookUp {
  const lines = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (wanted) => {
    const key = Buffer.from(`${wanted}\t`);
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      let lineStart = middle;
      while (lineStart > low && lines[lineStart - 1] !== NEWLINE) lineStart--;
      if (lines[lineStart] === NEWLINE) lineStart++;
      const keyEnd = Math.min(lineStart + key.length, lines.length);
      // A native comparison, because a command looks up thousands of words before V8 has compiled any code of ours.
      const order = lines.compare(key, 0, key.length, lineStart, keyEnd);
      const lineEnd = lines.indexOf(NEWLINE, lineStart);
      if (order === 0) return lines.toString("utf8", keyEnd, lineEnd);
      if (order < 0) low = lineEnd + 1;
      else high = lineStart - 1;
    }
    return undefined;
  };
}

/** A dictionary that rests on these look-ups. */
export function createDictionary(lookUp: LookUp): Dictionary {
  const find = (key: string): readonly string[] | undefined =>
    lookUp(key)?.split("\t");

  return {
    noun(lemma) {
      const columns = find(`n:${lemma}`);
      return columns && { gender: columns[0] ?? "", forms: list(columns[1]) };
    },
    verb(lemma) {
      const columns = find(`v:${lemma}`);
      return (
        columns && {
          prefix: columns[0] ?? "",
          finite: list(columns[1]),
          participles: list(columns[2]),
          infinitives: list(columns[3]),
        }
      );
    },
    adjectiveStem(lemma) {
      const columns = find(`a:${lemma}`);
      return columns && (columns[0] === "" ? lemma : columns[0]);
    },
    verbForm(form) {
      return parseInt(find(`f:${form}`)?.[0] ?? "0", 16);
    },
    filingKeys: (name) => lookUp(`${FILING_KEYS}${name}`),
  };
}

function list(column: string | undefined): readonly string[] {
  return column ? column.split(",") : [];
}
