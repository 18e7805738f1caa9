/**
 * Attribution without a verb of saying of its own clause: *laut X*, *X zufolge*, *nach Ansicht von X*,
 * *aus Sicht X*, *…, so X*, *wie X berichtet* (Duden, „Quellenangabe"; prepositions with genitive or dative).
 */
import {
  clauseIndex,
  type Reading,
  type Report,
  type ReportRule,
  type VoiceCues,
} from "./reading.js";
import { VIEW_NOUNS } from "./verbs-of-saying.js";

const PREPOSITIONS = new Set(["laut", "gemäss"]);
const POSTPOSITIONS = new Set(["zufolge"]);
const NOUN_PREPOSITIONS = new Set(["nach", "aus", "unter", "in"]);

/** Sentences that name their source. */
export const accordingToReports: ReportRule = (reading, cues) => {
  const { tokens } = reading;
  for (let index = 0; index < tokens.length; index++) {
    const key = tokens[index]?.word.key ?? "";
    if (PREPOSITIONS.has(key)) return [whole(reading, index + 1, index + 4)];
    if (POSTPOSITIONS.has(key))
      return [whole(reading, Math.max(0, index - 4), index)];
    if (NOUN_PREPOSITIONS.has(key)) {
      const noun = viewNoun(reading, index);
      if (noun !== undefined) return [whole(reading, noun + 1, noun + 5)];
    }
    if (
      key === "so" &&
      tokens[index - 1]?.word.kind === "mark" &&
      isSpeakerAfterSo(reading, index)
    )
      return [beforeSo(reading, index)];
    if (key === "wie" && startsSourceClause(reading, index, cues))
      return [aroundClause(reading, index)];
  }
  return [];
};

function whole(reading: Reading, from: number, to: number): Report {
  return {
    from: 0,
    to: reading.tokens.length,
    kind: "attributed",
    speaker: { from, to: Math.min(to, reading.tokens.length) },
  };
}

/** „nach Ansicht“, „nach eigenen Angaben“, „aus ihrer Sicht“: at most two words between. */
function viewNoun(reading: Reading, preposition: number): number | undefined {
  const first = reading.tokens[preposition]?.word.key;
  for (let index = preposition + 1; index <= preposition + 3; index++) {
    const word = reading.tokens[index]?.word;
    if (!word || word.kind === "mark") return undefined;
    if (VIEW_NOUNS.has(word.key) && word.shape !== "lower") {
      if (first === "in" && word.key !== "augen") return undefined;
      if (first === "unter" && word.key !== "berufung") return undefined;
      return index;
    }
  }
  return undefined;
}

/** „…, so der Minister“, „…, so Merkel weiter.“ – not „so dass“, „so lange“. */
function isSpeakerAfterSo(reading: Reading, so: number): boolean {
  const next = reading.tokens[so + 1]?.word;
  if (!next) return false;
  if (next.shape !== "lower") return true;
  return (
    /^(?:der|die|das|ein|eine)$/.test(next.key) &&
    reading.tokens[so + 2]?.word.shape === "capital"
  );
}

function beforeSo(reading: Reading, so: number): Report {
  return {
    from: 0,
    to: so,
    kind: "attributed",
    speaker: { from: so + 1, to: Math.min(so + 6, reading.tokens.length) },
  };
}

/** „wie X berichtet“: a clause that begins with *wie* and holds a verb of saying. */
function startsSourceClause(
  reading: Reading,
  wie: number,
  cues: VoiceCues,
): boolean {
  const clause = reading.clauses[clauseIndex(reading, wie)];
  if (!clause || wie - clause.from > 1) return false;
  return reading.tokens
    .slice(clause.from, clause.to)
    .some(
      ({ word }) => word.shape === "lower" && cues.sayings.mentions(word.key),
    );
}

function aroundClause(reading: Reading, wie: number): Report {
  const clause = reading.clauses[clauseIndex(reading, wie)];
  const speaker = {
    from: wie + 1,
    to: Math.max(wie + 1, (clause?.to ?? wie + 2) - 2),
  };
  return { from: 0, to: reading.tokens.length, kind: "attributed", speaker };
}
