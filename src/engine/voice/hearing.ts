/**
 * Hearing who speaks: what all that looks for a speaker needs.
 */
import { startOf } from "../clauses/clause.js";
import type { Sentence } from "../text/document.js";
import type { VoiceCues } from "./cues.js";
import { type ActorFinder, agentOf, isPassive, subjectOf } from "./speaker.js";

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
  const clause = clauses.at(verb);
  const finite = clause?.finite ?? verb;
  if (clause && isPassive(tokens, verb, finite)) {
    const from = startOf(clause);
    return agentOf(text, tokens, { from, to: verb }, actors);
  }
  return subjectOf(text, tokens, finite, actors);
}
