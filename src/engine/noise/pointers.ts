/**
 * Pointers: sentences that only send the readers elsewhere: „Leserbriefe zu diesem Beitrag finden Sie hier.“, „Alle
 * Nachrichten gibt es im WhatsApp-Kanal der Redaktion.“
 */
import type { Block } from "../text/document.js";
import { keyAt, type Token } from "../text/tokens.js";
import { isReader, OUTLET } from "./readers.js";
import { firstKey, holdsAny, noiseOf, type NoiseRule } from "./rule.js";

/** In words. */
const LONGEST_POINTER = 20;
const FINDS = new Set(
  "finden findest findet lesen liest nachlesen nachhören erfahren erfährst sehen hören abrufen".split(
    " ",
  ),
);
const ALL = new Set(["alle", "mehr", "weitere"]);
const CHANNEL =
  /^(?:whatsapp|facebook|telegram|instagram|youtube|tiktok)-(?:kanal|channel|seite|gruppe)$/;
const OF_OUTLET = new Set([...OUTLET, "redaktion"]);

/** Sentences of their own paragraph that point to another page or to a channel of the outlet. */
export const pointers: NoiseRule = ({ blocks }) =>
  blocks
    .filter(
      (block) =>
        block.index > 0 &&
        block.wordCount <= LONGEST_POINTER &&
        block.sentences.length === 1 &&
        (pointsHere(block.tokens) || pointsToChannel(block)),
    )
    .map((block) => noiseOf(block, "navigation"));

/** „Frühere Folgen können Sie *hier nachlesen*.“; „Was sehen Sie hier?“ asks. */
function pointsHere(tokens: readonly Token[]): boolean {
  const end = tokens.at(-1)?.word.kind === "mark" ? -2 : -1;
  const last = keyAt(tokens, tokens.length + end);
  const isHere =
    last === "hier" ||
    (FINDS.has(last) && keyAt(tokens, tokens.length + end - 1) === "hier");
  return (
    isHere &&
    keyAt(tokens, tokens.length - 1) !== "?" &&
    tokens.some(isReader) &&
    holdsAny(tokens, FINDS)
  );
}

function pointsToChannel(block: Block): boolean {
  return (
    ALL.has(firstKey(block)) &&
    block.tokens.some(({ word }) => CHANNEL.test(word.key)) &&
    holdsAny(block.tokens, OF_OUTLET)
  );
}
