/**
 * Attribution without a verb of saying of its own clause: *laut X*, *X zufolge*, *nach Ansicht von X*,
 * *aus Sicht X*, *…, so X*, *wie X berichtet*, *glaubt man X*, *demnach* (Duden, „Quellenangabe"; prepositions with genitive or dative).
 *
 * The words that name the source are the outlet's own: they are cut out of what is reported.
 */
import { keyAt, type Range } from "../text/tokens.js";
import { startOf } from "../clauses/clause.js";
import { COORDINATORS } from "../text/openers.js";
import { subjectRange } from "../clauses/subject.js";
import { afterSo } from "./after-so.js";
import { Cue } from "./cues.js";
import {
  ADVERBS_OF_SOURCE,
  NOUN_PREPOSITIONS,
  POSTPOSITIONS_OF_SOURCE,
  PREPOSITIONS_OF_SOURCE,
} from "./nouns-of-saying.js";
import {
  clauseOf,
  type Reading,
  type ReportRule,
  type SourcePhrase,
  withDependents,
} from "./reading.js";
import { believedSource, sourceClause } from "./source-clause.js";
import { endOfNounPhrase, startOfNounPhrase } from "./noun-phrase.js";

/** Sentences that name their source. */
export const accordingToReports: ReportRule = (reading, { sources }) =>
  sources.map(({ from, reach, speaker }) => {
    const clause = clauseOf(reading, from);
    const roots =
      reach === "sentence" || !clause
        ? reading.clauses.filter(({ parent }) => parent === undefined)
        : [clause];
    return {
      ranges: withDependents(reading, roots),
      kind: "attributed",
      speaker,
    };
  });

/** All phrases of the sentence that name a source. */
export function sourcePhrases(reading: Reading): readonly SourcePhrase[] {
  const { cues } = reading;
  const phrases: SourcePhrase[] = [];
  if ((reading.cue & (Cue.source | Cue.view | Cue.says)) === 0) return phrases;
  for (let index = 0; index < cues.length; index++) {
    if (((cues[index] ?? 0) & Cue.opensSource) === 0) continue;
    const phrase = phraseAt(reading, index);
    if (!phrase) continue;
    phrases.push(phrase);
    index = Math.max(index, phrase.to - 1);
  }
  return phrases;
}

function phraseAt(reading: Reading, index: number): SourcePhrase | undefined {
  const { tokens } = reading;
  const key = keyAt(tokens, index);
  if (PREPOSITIONS_OF_SOURCE.has(key) && opensPhrase(reading, index + 1))
    return prepositional(reading, index, index + 1);
  if (POSTPOSITIONS_OF_SOURCE.has(key) || isNachAfterView(reading, index))
    return postpositional(reading, index);
  if (ADVERBS_OF_SOURCE.has(key))
    return {
      from: index,
      to: index + 1,
      speaker: { from: index, to: index },
      reach: isInitial(reading, index) ? "sentence" : "clause",
    };
  if (NOUN_PREPOSITIONS.has(key)) {
    const noun = viewNoun(reading, index);
    if (noun !== undefined) return prepositional(reading, index, noun);
  }
  if (key === "so") return afterSo(reading, index);
  if (key === "wie") return sourceClause(reading, index);
  if (key === "man") return believedSource(reading, index);
  return undefined;
}

/** „laut X“, not „laut werden“, „laut und deutlich“. */
function opensPhrase({ tokens }: Reading, index: number): boolean {
  const word = tokens[index]?.word;
  if (!word || /^[,.;:!?)]$/.test(word.key)) return false;
  // „Kritik wird *laut und* …“
  if (COORDINATORS.has(word.key)) return false;
  return word.verbForm === 0 || word.shape !== "lower";
}

/** „seiner Meinung *nach*“, „dem Vernehmen *nach*“. */
function isNachAfterView({ tokens, cues }: Reading, index: number): boolean {
  return (
    tokens[index]?.word.key === "nach" &&
    // „*nach wie vor*“
    keyAt(tokens, index + 1) !== "wie" &&
    !OWN.test(keyAt(tokens, index - 2)) &&
    ((cues[index - 1] ?? 0) & Cue.view) !== 0 &&
    tokens[index + 1]?.word.shape === "lower" &&
    viewNoun({ tokens, cues }, index) === undefined
  );
}

/** Nothing but conjunctions stands before it in its main clause. */
function isInitial(reading: Reading, index: number): boolean {
  const clause = clauseOf(reading, index);
  const from = clause ? startOf(clause) : 0;
  return clause?.kind === "main" && from === 0 && index - from <= 1;
}

/** „Laut X“ in the first place reaches to the finite verb, elsewhere over its noun phrase. */
function prepositional(
  reading: Reading,
  preposition: number,
  noun: number,
): SourcePhrase {
  const clause = clauseOf(reading, preposition);
  const initial = isInitial(reading, preposition);
  const end = endOfNounPhrase(reading, noun);
  const isView = ((reading.cues[noun] ?? 0) & Cue.view) !== 0;
  const own = keyAt(reading.tokens, noun - 1).startsWith("eigene")
    ? ownersOf(reading, preposition)
    : undefined;
  // „nach Angaben *der Polizei*“, „nach *Hubers* Worten“, „laut *Huber*“
  const named = !isView
    ? { from: noun, to: end }
    : end > noun + 1
      ? { from: afterVon(reading, noun + 1), to: end }
      : { from: preposition + 1, to: noun + 1 };
  const speaker = own ?? named;
  const to =
    initial && clause?.finite !== undefined && clause.finite > preposition
      ? clause.finite
      : end;
  return {
    from: preposition,
    to,
    speaker,
    reach: initial ? "sentence" : "clause",
  };
}

/** „*Die Wirte* halfen nach *eigenen* Angaben“: *eigen* refers to the subject (Duden, „reflexives Possessivum“). */
function ownersOf(reading: Reading, preposition: number): Range | undefined {
  const finite = clauseOf(reading, preposition)?.finite;
  return finite === undefined
    ? undefined
    : subjectRange(reading.tokens, finite);
}

/** „nach Angaben *von* Huber“ */
function afterVon({ tokens }: Reading, index: number): number {
  return /^vo[nm]$/.test(keyAt(tokens, index)) ? index + 1 : index;
}

function postpositional(reading: Reading, postposition: number): SourcePhrase {
  const from = startOfNounPhrase(reading, postposition);
  const clause = clauseOf(reading, postposition);
  const initial = isInitial(reading, from);
  return {
    from: initial && clause ? startOf(clause) : from,
    to: postposition + 1,
    speaker: { from, to: postposition },
    reach: initial ? "sentence" : "clause",
  };
}

const OWN = /^(?:mein|unser)(?:e[mnrs]?)?$/;

const GENITIVE = /[sxz]$/;

/** The word at `index` if it has a capital. */
function capitalAt({ tokens }: Pick<Reading, "tokens">, index: number): string {
  return tokens[index]?.word.shape === "capital" ? keyAt(tokens, index) : "";
}

/** „nach Ansicht“, „nach eigenen Angaben“, „aus ihrer Sicht“, „seiner Meinung nach“: at most three words between. */
function viewNoun(
  reading: Pick<Reading, "tokens" | "cues">,
  preposition: number,
): number | undefined {
  const first = reading.tokens[preposition]?.word.key;
  // „nach *unserer* Ansicht“ is the outlet's.
  if (OWN.test(keyAt(reading.tokens, preposition + 1))) return undefined;
  // „Sand *in die* Augen“
  if (first === "in" && keyAt(reading.tokens, preposition + 1) === "die")
    return undefined;
  for (let index = preposition + 1; index <= preposition + 4; index++) {
    const word = reading.tokens[index]?.word;
    if (!word || (word.kind === "mark" && !/^['’]$/.test(word.key)))
      return undefined;
    if (((reading.cues[index] ?? 0) & Cue.view) === 0) {
      // A capital before the noun is its holder, in the genitive: „nach (Anna) Hubers Angaben“.
      if (
        word.shape !== "lower" &&
        !GENITIVE.test(word.key) &&
        !GENITIVE.test(capitalAt(reading, index + 1))
      )
        return undefined;
      continue;
    }
    if (first === "in") return word.key === "augen" ? index : undefined;
    if (first === "unter") return undefined;
    if (first === "aus")
      return /sicht$|perspektive$/.test(word.key) ? index : undefined;
    return index;
  }
  return undefined;
}
