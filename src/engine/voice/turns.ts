/**
 * Turns: whoever is named before a colon speaks after it (Duden, „Doppelpunkt“: he announces speech).
 *
 * In a headline the name is that of a person or an institution, or of what reports („Huber: Weg bleibt zu“,
 * „Bericht: Weg bleibt zu“). In an interview two names or more open paragraph after paragraph; who mostly asks is the
 * outlet itself.
 */
import { groupBy } from "../group.js";
import type { Quote } from "../model.js";
import type { Block, Document } from "../text/document.js";
import type { Token } from "../text/tokens.js";
import { isFiniteVerb } from "../text/vocabulary.js";
import type { Hearing } from "./hearing.js";
import { speakersWithin } from "./named-speakers.js";

/** Who speaks in a block, as its first words say. */
interface Turn {
  readonly block: Block;
  /** As the text has it. */
  readonly label: string;
  /** Tokens `[0, to)` that name the speaker. */
  readonly to: number;
  /** The first token of what is said. */
  readonly said: number;
}

const LONGEST_LABEL = 8;
/** Stand within names. */
const PARTICLES = new Set("von van de der den zu al bin".split(" "));
/** People by what they are, and things that report. */
const SPEAKING_NOUN =
  /(?:minister|kanzler|präsident|chef|sprecher|experte|forscher|völkerrechtler|botschafter|general)(?:in)?$|(?:bericht|studie|umfrage|gutachten|medien|kreise)$/;
/** Turns that a name must have to take part in an interview. */
const FEWEST_TURNS = 2;
/** Words of a turn on average; what says less is a list. */
const FEWEST_WORDS = 5;

/** What is said in turns, sentence by sentence. */
export function spokenInTurns(
  document: Document,
  hearing: Hearing,
): readonly Quote[] {
  const turns = document.blocks.flatMap(
    (block) => turnOf(block, hearing) ?? [],
  );
  if (turns.length === 0) return [];
  const interview = interviewIn(turns);
  return turns.flatMap((turn, index) => {
    const role = interview.get(turn.label);
    if (role === "asks") return [];
    if (role === "answers") {
      const next = turns[index + 1];
      // What follows the last turn may be the outlet again.
      const end = next?.block.index ?? turn.block.index + 1;
      return quotesOf(
        turn,
        document.blocks.slice(turn.block.index, end),
        hearing,
      );
    }
    return isHeadline(turn, hearing)
      ? quotesOf(turn, [turn.block], hearing)
      : [];
  });
}

function turnOf(block: Block, { text }: Hearing): Turn | undefined {
  const tokens = block.sentences[0]?.tokens ?? [];
  const colon = tokens
    .slice(0, LONGEST_LABEL)
    .findIndex(({ word }) => word.key === ":");
  const said = tokens[colon + 1];
  if (colon < 1 || !said || said.word.kind === "mark") return undefined;
  const before = tokens.slice(0, colon);
  if (before.some(({ word }) => word.kind !== "word" || isFiniteVerb(word)))
    return undefined;
  const to = lengthOfName(before);
  const [first] = before;
  const last = before[to - 1];
  if (!first || !last) return undefined;
  const label = text.slice(first.start, last.end);
  return { block, label, to, said: colon + 1 };
}

/** „*Trump* zu Venezuela“ */
function lengthOfName(tokens: readonly Token[]): number {
  const end = tokens.findIndex(
    ({ word }, index) =>
      word.shape === "lower" &&
      (index === 0 ||
        !PARTICLES.has(word.key) ||
        tokens[index + 1]?.word.shape === "lower"),
  );
  return end < 0 ? tokens.length : end;
}

function isHeadline({ block, to }: Turn, { actors, text }: Hearing): boolean {
  const [sentence, ...others] = block.sentences;
  if (!sentence || others.length > 0) return false;
  const name = sentence.tokens.slice(0, to);
  if (SPEAKING_NOUN.test(name.at(-1)?.word.key ?? "")) return true;
  const actor = actors?.find(
    name.map(({ start, end }) => text.slice(start, end)),
  );
  return actor !== undefined && actor.kind !== "state";
}

/** Who asks and who answers, where two or more take turns. */
function interviewIn(
  turns: readonly Turn[],
): ReadonlyMap<string, "asks" | "answers"> {
  const taking = [...groupBy(turns, ({ label }) => label)].filter(
    ([, own]) =>
      own.length >= FEWEST_TURNS &&
      own.reduce((sum, { block }) => sum + block.tokens.length, 0) >=
        own.length * FEWEST_WORDS,
  );
  if (taking.length < 2) return new Map();
  return new Map(
    taking.map(([label, own]) => [
      label,
      own.filter(asks).length * 2 < own.length ? "answers" : "asks",
    ]),
  );
}

function asks({ block }: Turn): boolean {
  return block.tokens.at(-1)?.word.key === "?";
}

function quotesOf(
  { block, to, said }: Turn,
  blocks: readonly Block[],
  { text, actors }: Hearing,
): readonly Quote[] {
  const tokens = block.sentences[0]?.tokens ?? [];
  const speaker = speakersWithin(text, tokens, { from: 0, to }, actors);
  return blocks
    .flatMap(({ sentences }) => sentences)
    .map((sentence): Quote => {
      const start =
        sentence === block.sentences[0]
          ? (tokens[said]?.start ?? sentence.start)
          : sentence.start;
      const quote = { start, end: sentence.end, kind: "attributed" } as const;
      return speaker === undefined ? quote : { ...quote, speaker };
    });
}
