/**
 * Photo credits: „Foto: …“ as a line of its own or at the end of a caption.
 */
import type { Noise } from "../model.js";
import type { Block } from "../text/document.js";
import { isFiniteVerb } from "../text/vocabulary.js";
import { type NoiseRule } from "./rule.js";

const LABELS = new Set(
  "foto fotos bild bilder bildquelle bildnachweis bildrechte fotocredit fotoquelle fotograf titelbild titelfoto symbolbild symbolfoto archivbild archivfoto grafik illustration screenshot copyright credit".split(
    " ",
  ),
);
const LONGEST_LABEL = 3;
const LONGEST_CREDIT = 40;

/** Everything from the label to the end of its line. */
export const photoCredits: NoiseRule = (document) =>
  document.blocks.flatMap((block) => creditIn(block) ?? []);

function creditIn(block: Block): Noise | undefined {
  const tokens = block.tokens;
  for (const [index, { word, start }] of tokens.entries()) {
    const isSign = word.key === "©";
    if (!isSign && !LABELS.has(word.key)) continue;
    const colon = tokens
      .slice(index, index + LONGEST_LABEL)
      .findIndex((token) => token.word.key === ":");
    if (!isSign && colon === -1) continue;
    const rest = tokens.slice(index + Math.max(1, colon));
    const isCredit =
      rest.length <= LONGEST_CREDIT &&
      !rest.some((token) => isFiniteVerb(token.word));
    if (isCredit) return { start, end: block.end, reason: "credit" };
  }
  return undefined;
}
