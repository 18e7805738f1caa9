/**
 * Nouns that announce a report, and whose statement it is: „die Behauptung *der Regierung*, …“ (Duden, „Genitivus
 * subiectivus“), „*Hubers* Vorwurf, …“, „*Huber* vertritt die Ansicht, …“ (Duden, „Funktionsverbgefüge“: the verb only
 * says that somebody has or utters what the noun names).
 */
import { type Clause, holds, startOf } from "../clauses/clause.js";
import { isAttribute } from "../text/attribute.js";
import { COPULA } from "../text/auxiliaries.js";
import { keyAt } from "../text/tokens.js";
import { Cue, type VoiceWords } from "./cues.js";
import { clauseOf, type Reading, type Report } from "./reading.js";

/** Words that may stand between a noun and its clause: „der Vorwurf *der Verteidigung*, …“. */
const NEAR = 8;
const BEFORE_OWNERS = new Set(["des", "der", "von", "vom", "seitens"]);

/** With these verbs the subject utters what the noun names. */
export const UTTERING: readonly string[] =
  "vertreten äussern hegen erheben wiederholen bekräftigen erneuern machen geben gelangen kommen bringen haben unterbreiten formulieren aussprechen verbreiten streuen erwecken teilen richten erteilen ziehen".split(
    " ",
  );
/** „Sie ist *der Meinung*, …“ */
const HELD = /^(?:ansicht|auffassung|einschätzung|meinung|überzeugung)$/;

/**
 * The noun that announces the clause right behind it; undefined if none does.
 *
 * @param wanted the cues of which it must give one
 */
export function announcingNoun(
  { tokens, cues, sentence }: Reading,
  clause: Clause,
  wanted: number = Cue.sayingNoun | Cue.view,
): number | undefined {
  const comma = startOf(clause) - 1;
  const before = sentence.clauses.at(comma - 1);
  if (keyAt(tokens, comma) !== "," || !before) return undefined;
  for (let noun = comma - 1; noun >= comma - NEAR; noun--) {
    if (!holds(before, noun) || noun === before.finite) return undefined;
    if (((cues[noun] ?? 0) & wanted) !== 0) return noun;
  }
  return undefined;
}

/** Whether a clause says that its subject has the view that the noun names: „Sie *ist der Meinung*, …“. */
export function isHeld(
  { tokens }: Reading,
  noun: number,
  { finite = -1 }: Clause,
): boolean {
  return (
    HELD.test(keyAt(tokens, noun)) &&
    (COPULA.has(keyAt(tokens, finite)) || keyAt(tokens, finite) === "bin") &&
    finite < noun
  );
}

/** Where whoever says it is named: the owner of the noun, else the verb whose subject utters it. */
export function statedBy(
  reading: Reading,
  noun: number,
  voiceWords: VoiceWords,
): Pick<Report, "speaker" | "verb"> {
  const { tokens } = reading;
  const clause = clauseOf(reading, noun);
  const piece = clause?.pieces.find(
    ({ from, to }) => from <= noun && noun < to,
  );
  if (!clause || !piece) return {};
  if (BEFORE_OWNERS.has(keyAt(tokens, noun + 1)) && noun + 2 < piece.to)
    return { speaker: { from: noun + 2, to: piece.to } };
  // „die Behauptung *Hubers*, …“
  const behind = tokens[noun + 1]?.word;
  if (behind?.shape === "capital" && noun + 1 < piece.to)
    return { speaker: { from: noun + 1, to: piece.to } };
  const owner = tokens[noun - 1]?.word;
  if (owner?.shape === "capital" && owner.key.endsWith("s"))
    return { speaker: { from: noun - 1, to: noun + 1 } };
  if (isHeld(reading, noun, clause) && noun + 1 === piece.to)
    return { verb: clause.finite };
  const uttering = voiceWords.uttering
    .find(reading.sentence)
    .find(({ verb }) => holds(clause, verb) && !isAttribute(tokens, verb));
  return uttering ? { verb: uttering.verb } : {};
}
