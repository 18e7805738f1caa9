/**
 * Polls: a question to the readers with its answers and how many chose them. Articles report polls in sentences.
 */
import type { Block } from "../text/document.js";
import { keyAt } from "../text/tokens.js";
import { firstKey, keysOf, noiseOf, type NoiseRule } from "./rule.js";

/** In words. */
const LONGEST_QUESTION = 25;
const LONGEST_ANSWER = 12;
/** Lines below the question. */
const LONGEST_POLL = 14;
const BUTTONS = new Set(["abstimmen", "ergebnis anzeigen", "zum ergebnis"]);
const VOTES = new Set(["abstimmungen", "stimmen", "teilnehmer"]);

/** From the question to the last line that only a poll has: a share, a count of votes, a button. */
export const polls: NoiseRule = ({ blocks }) =>
  blocks
    .filter(isQuestion)
    .flatMap(({ index }) => blocks.slice(index, endOfPoll(blocks, index)))
    .map((block) => noiseOf(block, "navigation"));

function isQuestion({ tokens, wordCount }: Block): boolean {
  return (
    wordCount > 2 &&
    wordCount <= LONGEST_QUESTION &&
    keyAt(tokens, tokens.length - 1) === "?"
  );
}

/** The index after the last line of a poll; that of its question if it is none. */
function endOfPoll(blocks: readonly Block[], question: number): number {
  const below = blocks.slice(question + 1, question + 1 + LONGEST_POLL);
  const longest = below.findIndex(
    ({ wordCount }) => wordCount > LONGEST_ANSWER,
  );
  const lines = longest === -1 ? below : below.slice(0, longest);
  const last = lines.findLastIndex(isOfPoll);
  if (last > 0) return question + 2 + last;
  return isYesOrNo(lines) ? question + 3 : question;
}

/** „58%“, „4318 Abstimmungen“, „Abstimmen“. */
function isOfPoll(block: Block): boolean {
  const [first, second, ...others] = block.tokens;
  return (
    BUTTONS.has(keysOf(block).join(" ")) ||
    (first?.word.kind === "number" &&
      others.length === 0 &&
      (second?.word.key === "%" || VOTES.has(second?.word.key ?? "")))
  );
}

/** „Ja, das muss sein“, „Nein, nie“: two answers; in a dialogue they end in full stops or quotation marks. */
function isYesOrNo([yes, no]: readonly Block[]): boolean {
  return isAnswer(yes, "ja") && isAnswer(no, "nein");
}

function isAnswer(block: Block | undefined, word: string): boolean {
  return (
    block !== undefined &&
    firstKey(block) === word &&
    block.tokens.at(-1)?.word.kind === "word"
  );
}
