/**
 * Polls: a question to the readers with its answers and how many chose them. Articles report polls in sentences, and results
 * of elections in tables, but there nobody is asked to vote, and nobody has counted clicks.
 */
import type { Block } from "../text/document.js";
import { keyAt } from "../text/tokens.js";
import { isFiniteVerb } from "../text/vocabulary.js";
import { firstKey, keysOf, noiseOf, type NoiseRule } from "./rule.js";

/** In words. */
const LONGEST_QUESTION = 25;
const LONGEST_ANSWER = 12;
/** Lines below the question. */
const LONGEST_POLL = 14;
const FEWEST_ANSWERS = 2;
const BUTTONS = new Set(["abstimmen", "ergebnis anzeigen", "zum ergebnis"]);
const VOTES = new Set(["abstimmungen", "teilnehmer"]);

/** From the question to the line that only a poll has: a button, or how many took part below their shares. */
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
  const hasShares = lines.some(
    ({ tokens }) => keyAt(tokens, tokens.length - 1) === "%",
  );
  const last = lines.findLastIndex(
    (block) => isButton(block) || (hasShares && countsVotes(block)),
  );
  if (last >= FEWEST_ANSWERS) return question + 2 + last;
  return isYesOrNo(lines) ? question + 3 : question;
}

/** „Abstimmen“ */
function isButton(block: Block): boolean {
  return BUTTONS.has(keysOf(block).join(" "));
}

/** „4318 Abstimmungen“ */
function countsVotes({ tokens }: Block): boolean {
  return (
    tokens.length === 2 &&
    tokens[0]?.word.kind === "number" &&
    VOTES.has(keyAt(tokens, 1))
  );
}

/**
 * „Ja, das muss sein“, „Nein, nie“: two answers; in a dialogue they end in full stops or quotation marks, and „Ja, *sagen* die
 * einen“ reports.
 */
function isYesOrNo([yes, no]: readonly Block[]): boolean {
  return isAnswer(yes, "ja") && isAnswer(no, "nein");
}

function isAnswer(block: Block | undefined, word: string): boolean {
  if (!block || firstKey(block) !== word) return false;
  const [, comma, verb, subject] = block.tokens;
  return (
    (!comma || comma.word.key === ",") &&
    !(verb && subject && isFiniteVerb(verb.word)) &&
    block.tokens.at(-1)?.word.kind === "word"
  );
}
