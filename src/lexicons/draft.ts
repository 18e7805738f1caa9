/**
 * Drafts: lexicons as their files give them, before they are checked as a whole.
 */
import { exactForm } from "../engine/exact-form.js";
import type { Axis, Entry, PartOfSpeech } from "../engine/model.js";
import type { Dictionary } from "../engine/morphology/dictionary.js";
import { verbForms } from "../engine/morphology/verbs.js";
import { isCapitalised } from "../engine/text/capital.js";
import { fold } from "../engine/text/fold.js";
import { DEFAULT_LEXICON_LIMITS, type LexiconLimits } from "./limits.js";
import type { LexiconProblem, ProblemCode } from "./problem.js";

/** An entry with its line, 1-based. */
export interface DraftEntry extends Entry {
  readonly line: number;
}

/** A lexicon as read from one file. */
export interface LexiconDraft {
  readonly file: string;
  readonly axis: Axis;
  readonly licence: string;
  readonly entries: readonly DraftEntry[];
}

/** The result of reading a file: drafts, unless something essential is missing, and all problems. */
export interface ReadResult {
  readonly drafts: readonly LexiconDraft[];
  readonly problems: readonly LexiconProblem[];
}

export const PARTS_OF_SPEECH: readonly PartOfSpeech[] = [
  "noun",
  "verb",
  "adjective",
  "phrase",
  "form",
];

/** The fields of an entry as a file gives them; absent ones take their defaults. */
export interface RawEntry {
  readonly term: string;
  readonly pole: string;
  readonly pos?: string | undefined;
  readonly weight?: number | undefined;
  readonly compounds?: boolean | undefined;
  readonly except?: readonly string[] | undefined;
  readonly note?: string | undefined;
  readonly source?: string | undefined;
  readonly disabled?: boolean | undefined;
}

/** What can be wrong with one entry by itself. */
export type EntryProblemCode = Extract<
  ProblemCode,
  | "never-matches"
  | "part-of-speech-unknown"
  | "term-empty"
  | "term-too-long"
  | "weight-out-of-range"
  | "wildcard-only"
>;

type Report = (
  code: EntryProblemCode,
  values?: LexiconProblem["values"],
) => void;

/** Checks one entry by itself and fills in defaults; undefined if it cannot be used. */
export function draftEntry(
  raw: RawEntry,
  line: number,
  dictionary: Dictionary,
  report: Report,
  limits: LexiconLimits = DEFAULT_LEXICON_LIMITS,
): DraftEntry | undefined {
  const term = raw.term.normalize("NFC").trim().replace(/\s+/g, " ");
  const weight = raw.weight ?? 1;
  if (!isUsableTerm(term, limits, report)) return undefined;
  if (!(weight > 0 && weight <= 1)) {
    report("weight-out-of-range", { weight });
    return undefined;
  }
  const partOfSpeech =
    raw.pos === undefined || raw.pos === ""
      ? guessPartOfSpeech(term, dictionary)
      : knownPartOfSpeech(raw.pos);
  if (!partOfSpeech) {
    report("part-of-speech-unknown", { value: raw.pos ?? "" });
    return undefined;
  }
  return {
    term,
    pole: raw.pole,
    partOfSpeech,
    weight,
    compounds: raw.compounds ?? partOfSpeech === "noun",
    except: raw.except ?? [],
    note: raw.note === "" ? undefined : raw.note,
    source: raw.source === "" ? undefined : raw.source,
    ...(raw.disabled === true && { disabled: true }),
    line,
  };
}

function isUsableTerm(
  term: string,
  { termCharacters }: LexiconLimits,
  report: Report,
): boolean {
  if (term === "") report("term-empty");
  else if (term.length > termCharacters)
    report("term-too-long", { limit: termCharacters });
  else if (!/[\p{L}\p{N}]/u.test(term))
    report(term.includes("*") ? "wildcard-only" : "never-matches", { term });
  else if (
    term
      .split(" ")
      .some(
        (word) =>
          word.includes("*") &&
          fold(word).replace(/[^\p{L}\p{N}]/gu, "").length < 2,
      )
  )
    report("wildcard-only", { term });
  else return true;
  return false;
}

function knownPartOfSpeech(value: string): PartOfSpeech | undefined {
  return PARTS_OF_SPEECH.find((known) => known === value);
}

/** Capitalised: noun; several words: phrase; in quotation marks: exact form; otherwise as the dictionary says (DESIGN §4). */
export function guessPartOfSpeech(
  term: string,
  dictionary: Dictionary,
): PartOfSpeech {
  if (exactForm(term) !== undefined) return "form";
  if (/\s/.test(term)) return "phrase";
  if (isCapitalised(term)) return "noun";
  const key = fold(term);
  // „untergraben“ is its own participle, which the dictionary has as an adjective, too.
  if (dictionary.verb(key)?.participles.includes(key)) return "verb";
  if (dictionary.adjectiveStem(key) !== undefined) return "adjective";
  return verbForms(key, dictionary) ? "verb" : "adjective";
}
