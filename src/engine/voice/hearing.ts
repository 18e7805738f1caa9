/**
 * Hearing who speaks: what all that looks for a speaker needs, and whom a verb of saying has for its subject.
 *
 * In a main clause the subject stands beside the finite verb, in a dependent clause behind its opener; a relative
 * pronoun stands for the noun before it, and a second verb after *und* shares the subject of the first (Duden, Die
 * Grammatik, „Subjekt“, „Koordinationsellipse“).
 */
import { type Clause, startOf } from "../clauses/clause.js";
import type { Clauses } from "../clauses/clauses.js";
import { RELATIVES } from "../clauses/openers.js";
import type { Sentence } from "../text/document.js";
import { keyAt, type Token } from "../text/tokens.js";
import type { VoiceCues } from "./cues.js";
import type { Range } from "./reading.js";
import {
  type ActorFinder,
  agentOf,
  isPassive,
  speakerWithin,
  subjectOf,
} from "./speaker.js";

/** What is needed to hear who speaks. */
export interface Hearing {
  readonly cues: VoiceCues;
  readonly actors: ActorFinder | undefined;
  readonly text: string;
}

/** Who says what the verb of saying at `verb` announces. */
export function speakerOfVerb(
  { tokens, clauses }: Sentence,
  verb: number,
  { text, actors }: Hearing,
): string | undefined {
  const own = clauses.at(verb);
  if (!own) return subjectOf(text, tokens, verb, actors);
  if (isPassive(tokens, verb, own.finite)) {
    const agent = { from: startOf(own), to: verb };
    return agentOf(text, tokens, agent, actors);
  }
  const clause = sharingSubject(clauses, own);
  const finite = clause.finite ?? verb;
  if (clause.kind !== "subordinate" && clause.kind !== "relative")
    return subjectOf(text, tokens, finite, actors);
  for (const range of subjectsOfDependent(tokens, clause, finite)) {
    const speaker = speakerWithin(text, tokens, range, actors);
    if (speaker !== undefined) return speaker;
  }
  return undefined;
}

/** „X trat vor die Tür *und sagte*“: the clause that has the subject of this one. */
function sharingSubject({ all }: Clauses, clause: Clause): Clause {
  const [piece] = clause.pieces;
  if (!piece?.coordinated || !piece.verbFirst) return clause;
  const before = all.findLast(
    ({ index, kind, finite }) =>
      index < clause.index && kind === clause.kind && finite !== undefined,
  );
  return before ?? clause;
}

/** Where the subject of a dependent clause may stand, the likeliest place first. */
function subjectsOfDependent(
  tokens: readonly Token[],
  clause: Clause,
  finite: number,
): readonly Range[] {
  let from = startOf(clause);
  while (from < finite && keyAt(tokens, from) !== clause.opener) from++;
  const afterPreposition = RELATIVES.has(keyAt(tokens, from + 1)) ? 2 : 1;
  const within = {
    from: from + (RELATIVES.has(clause.opener) ? 1 : afterPreposition),
    to: finite,
  };
  if (clause.kind !== "relative" || !/^(?:der|die|das)$/.test(clause.opener))
    return [within];
  // „die Sperre, die *Huber* kritisiert“, but „Huber, *die* eine Sperre fordert“
  const isNamed = tokens[within.from]?.word.shape !== "lower";
  const antecedent = nameBefore(tokens, from - 1);
  return isNamed ? [within, antecedent] : [antecedent];
}

/** The words with a capital that end before `to`. */
function nameBefore(tokens: readonly Token[], to: number): Range {
  let from = to;
  while (
    from > 0 &&
    tokens[from - 1]?.word.kind === "word" &&
    tokens[from - 1]?.word.shape !== "lower"
  )
    from--;
  return { from, to };
}
