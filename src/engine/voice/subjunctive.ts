/**
 * Indirect speech by its mood: „Der Angriff sei notwendig.“
 *
 * Konjunktiv I marks a report even where no verb of saying stands (Duden, Die Grammatik, „Der Konjunktiv in
 * der indirekten Rede"); where its form equals the indicative, Konjunktiv II takes over, so that a report once
 * begun goes on in it.
 */
import { VerbFormFlag } from "../morphology/dictionary.js";
import type { Token } from "../text/tokens.js";
import type { Clause } from "../text/clauses.js";
import { clauseIndex, type Reading, type ReportRule } from "./reading.js";

/** „es sei denn“, „sei es …“, „wie dem auch sei“, „als sei“: subjunctives that report nothing. */
const SET_PHRASES: readonly (readonly string[])[] = [
  ["sei", "denn"],
  ["sei", "es"],
  ["sei", "dank"],
  ["auch", "sei"],
  ["als", "sei"],
  ["als", "habe"],
  ["als", "ob"],
  ["gott", "sei"],
  ["möge"],
  ["es", "lebe"],
];

const FIRST_PERSON = "ich";

/** Clauses in the subjunctive of report, with what depends on them. */
export const subjunctiveReports: ReportRule = (reading) => {
  const { tokens, clauses } = reading;
  const marked = clauses.flatMap((clause, index) =>
    isMarked(reading, clause) ? [index] : [],
  );
  const first = marked[0];
  const last = marked.at(-1);
  if (first === undefined || last === undefined) return [];
  const frames = reading.sayings.map(({ verb }) => clauseIndex(reading, verb));
  const frame = frames.find((index) => !marked.includes(index));
  const from =
    frame !== undefined && frame < first ? clauses[frame]?.to : undefined;
  const to =
    frame !== undefined && frame > last ? clauses[frame]?.from : undefined;
  return [
    {
      from: from ?? 0,
      to: to ?? tokens.length,
      kind: "indirect",
      verb:
        frame === undefined
          ? undefined
          : reading.sayings[frames.indexOf(frame)]?.verb,
    },
  ];
};

function isMarked(reading: Reading, clause: Clause): boolean {
  const tokens = reading.tokens.slice(clause.from, clause.to);
  if (tokens.some(({ word }) => word.key === FIRST_PERSON)) return false;
  return tokens.some(
    ({ word }, index) =>
      (isReportForm(word.verbForm, word.shape) &&
        !isSetPhrase(tokens, index)) ||
      (reading.continues && clause.from === 0 && isContinuation(word.verbForm)),
  );
}

function isReportForm(form: number, shape: string): boolean {
  return (
    shape === "lower" &&
    (form & VerbFormFlag.subjunctive1) !== 0 &&
    (form & VerbFormFlag.indicative) === 0
  );
}

function isContinuation(form: number): boolean {
  return (
    (form & VerbFormFlag.subjunctive2) !== 0 &&
    (form & VerbFormFlag.indicative) === 0
  );
}

function isSetPhrase(tokens: readonly Token[], index: number): boolean {
  return SET_PHRASES.some((phrase) =>
    phrase.some((_, offset) =>
      phrase.every(
        (word, position) =>
          tokens[index - offset + position]?.word.key === word,
      ),
    ),
  );
}
