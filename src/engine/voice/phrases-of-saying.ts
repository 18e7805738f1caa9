/**
 * Set phrases that report as a verb of saying does: „X *gab zu bedenken*, dass …“, „X *ließ keinen Zweifel* daran, dass …“,
 * „X *machte deutlich*, dass …“ (Duden, Die Grammatik, „Funktionsverbgefüge“).
 */
import { type Clause, someToken } from "../clauses/clause.js";
import { headNoun, subjectRange } from "../clauses/subject.js";
import { ARTICLES } from "../text/article-words.js";
import { THIRD_PERSON } from "../text/pronouns.js";
import { keyAt } from "../text/tokens.js";
import { Cue } from "./cues.js";
import { SOMEBODY } from "./noun-kinds.js";
import {
  type Reading,
  type ReportRule,
  speaksSomebodyElse,
  withDependents,
} from "./reading.js";
import { complementsOf } from "./saying.js";

interface Phrase {
  /** The word of the phrase that is no verb. */
  readonly word: string;
  readonly before: string | undefined;
  readonly verbs: ReadonlySet<string>;
  /** Whether things do it, too: „Der Fall *machte deutlich*, dass …“. */
  readonly ofThings: boolean;
}

function phrase(
  word: string,
  before: string | undefined,
  verbs: string,
  ofThings = false,
): Phrase {
  return { word, before, verbs: new Set(verbs.split(" ")), ofThings };
}

const PHRASES: readonly Phrase[] = [
  phrase("bedenken", "zu", "gibt geben gab gaben gegeben"),
  phrase("zweifel", "keinen", "lässt lassen liess liessen gelassen"),
  phrase("deutlich", undefined, "macht machen machte machten gemacht", true),
];

/** What set phrases of saying report. */
export const phrasedReports: ReportRule = (reading) =>
  (reading.cue & Cue.settles) === 0
    ? []
    : reading.clauses.flatMap((clause) => {
        const { finite } = clause;
        if (
          finite === undefined ||
          !PHRASES.some((one) => holds(reading, clause, one)) ||
          !speaksSomebodyElse(reading, clause)
        )
          return [];
        const said = complementsOf(reading, clause, finite);
        return said.length === 0
          ? []
          : {
              ranges: withDependents(reading, said),
              kind: "indirect",
              verb: finite,
            };
      });

function holds(
  reading: Reading,
  clause: Clause,
  { word, before, verbs, ofThings }: Phrase,
): boolean {
  const { tokens } = reading;
  return (
    someToken(
      clause,
      (index) =>
        keyAt(tokens, index) === word &&
        (before === undefined || keyAt(tokens, index - 1) === before),
    ) &&
    someToken(clause, (index) => verbs.has(keyAt(tokens, index))) &&
    (!ofThings || isSomebody(reading, clause.finite ?? -1))
  );
}

/** A name, a pronoun or a noun for a person as the subject. */
function isSomebody({ tokens }: Reading, finite: number): boolean {
  if (
    [finite - 1, finite + 1].some((at) => THIRD_PERSON.has(keyAt(tokens, at)))
  )
    return true;
  const subject = subjectRange(tokens, finite);
  if (!subject) return false;
  const first = tokens[subject.from]?.word;
  return (
    SOMEBODY.test(headNoun(tokens, subject)) ||
    (first?.shape !== "lower" && !ARTICLES.has(first?.key ?? ""))
  );
}
