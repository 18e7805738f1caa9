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
  /** Empty unless the verb is separable; two with a blank between where both stand alone (*stellt … wieder her*). */
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
  /** What the build has worked out for an entry of this name; see `match/filing-keys.ts`. */
  filingKeys(name: string): string | undefined;
}

const NEWLINE = 10;

/** Begins the key of what is no word, but an entry. */
export const FILING_KEYS = "k:";

/** What stands in the dictionary under a key, its columns with tabs between them; undefined if nothing does. */
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
      // Native, because a command looks thousands of words up before anything of ours is compiled.
      const order = lines.compare(key, 0, key.length, lineStart, keyEnd);
      const lineEnd = lines.indexOf(NEWLINE, lineStart);
      if (order === 0) return lines.toString("utf8", keyEnd, lineEnd);
      if (order < 0) low = lineEnd + 1;
      else high = lineStart - 1;
    }
    return undefined;
  };
}

/** What the look-ups say of German. */
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
