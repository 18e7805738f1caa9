/**
 * Quoted lines, as letters show what they answer: each begins with „>“, and the line before them says who wrote it
 * („*Huber schrieb:*“; Duden, „Doppelpunkt“: er kündigt wörtliche Wiedergabe an).
 */
import type { Quote } from "../model.js";
import type { Block, Document } from "../text/document.js";
import { keyAt } from "../text/tokens.js";
import { type Hearing, speakerOfVerb } from "./hearing.js";

const MARK = ">";

/** What quoted lines say, sentence by sentence. */
export function quotedLines(
  { blocks }: Document,
  hearing: Hearing,
): readonly Quote[] {
  const quotes: Quote[] = [];
  let announcing: Block | undefined;
  for (const block of blocks) {
    if (keyAt(block.tokens, 0) !== MARK) announcing = block;
    else if (announcing) quotes.push(...quotesOf(block, announcing, hearing));
  }
  return quotes;
}

function quotesOf(
  { sentences }: Block,
  announcing: Block,
  hearing: Hearing,
): readonly Quote[] {
  const frame = announcing.sentences.at(-1);
  const saying =
    frame && keyAt(frame.tokens, frame.tokens.length - 1) === ":"
      ? hearing.voiceWords.sayings.find(frame).at(-1)
      : undefined;
  if (!frame || !saying) return [];
  const speaker = speakerOfVerb(frame, saying.verb, hearing);
  return sentences.flatMap(({ tokens, end }) => {
    const first = tokens.find(({ word }) => word.key !== MARK);
    if (!first) return [];
    const quote = { start: first.start, end, kind: "direct" } as const;
    return speaker === undefined ? quote : { ...quote, speaker };
  });
}
