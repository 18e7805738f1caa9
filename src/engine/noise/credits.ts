/**
 * Photo credits: „Foto: …“ as a line of its own or at the end of a caption.
 */
import type { Noise } from "../model.js";
import type { Block } from "../text/document.js";
import { keyAt, type Token } from "../text/tokens.js";
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
  const { tokens, end } = block;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    // A label can only be told by the mark that follows it.
    if (token?.word.kind !== "mark") continue;
    const first = token.word.key === "©" ? index : labelBefore(tokens, index);
    const start = tokens[first ?? -1]?.start;
    if (start !== undefined && isShortLine(tokens, index + 1))
      return { start, end, reason: "credit" };
  }
  return undefined;
}

/** Where the label stands that the colon at `colon` follows: „Foto:“, „Foto oben:“. */
function labelBefore(
  tokens: readonly Token[],
  colon: number,
): number | undefined {
  if (tokens[colon]?.word.key !== ":") return undefined;
  for (let index = colon + 1 - LONGEST_LABEL; index < colon; index++)
    if (LABELS.has(keyAt(tokens, index))) return index;
  return undefined;
}

/** Whether nothing but a few words without a finite verb follow. */
function isShortLine(tokens: readonly Token[], from: number): boolean {
  return (
    tokens.length - from < LONGEST_CREDIT &&
    !tokens.slice(from).some(({ word }) => isFiniteVerb(word))
  );
}
