/** What a verb form can be; one form is often several (`habe`: indicative of *ich*, subjunctive of *er*). */
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
  readonly gender: string;
  /** The forms other than the lemma. */
  readonly forms: readonly string[];
}

export interface VerbRecord {
  /** Empty unless the verb is separable. */
  readonly prefix: string;
  /** Without the separable prefix. */
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
  /** VerbFormFlag bits, 0 for a form of no known verb. */
  verbForm(form: string): number;
}

const NEWLINE = 10;

/**
 * Reads the condensed dictionary (`src/build/condense-dictionary.ts` says how it is laid out) without
 * parsing it: each look-up is a binary search over the sorted bytes.
 */
export function createDictionary(bytes: Uint8Array): Dictionary {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();

  function find(prefixedKey: string): readonly string[] | undefined {
    const key = encoder.encode(`${prefixedKey}\t`);
    let low = 0;
    let high = bytes.length - 1;
    while (low < high) {
      let lineStart = (low + high) >>> 1;
      while (lineStart > low && bytes[lineStart - 1] !== NEWLINE) lineStart--;
      if (bytes[lineStart] === NEWLINE) lineStart++;
      const lineEnd = bytes.indexOf(NEWLINE, lineStart);
      const order = compareAt(bytes, lineStart, key);
      if (order === 0)
        return decoder
          .decode(bytes.subarray(lineStart + key.length, lineEnd))
          .split("\t");
      if (order < 0) low = lineEnd + 1;
      else high = lineStart - 1;
    }
    return undefined;
  }

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
  };
}

function list(column: string | undefined): readonly string[] {
  return column ? column.split(",") : [];
}

/** Order of the line at `start` against `key`: 0 when the line begins with it. */
function compareAt(bytes: Uint8Array, start: number, key: Uint8Array): number {
  for (let offset = 0; offset < key.length; offset++) {
    const difference = (bytes[start + offset] ?? 0) - (key[offset] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
