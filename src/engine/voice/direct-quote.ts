/**
 * Direct quotes: words in quotation marks with whoever their frame names as the speaker.
 */
import type { Quote } from "../model.js";
import {
  type Document,
  type Sentence,
  sentencesWithin,
} from "../text/document.js";
import { sourcePhrases } from "./according-to.js";
import { type Hearing, speakerOfVerb } from "./hearing.js";
import type { Passage } from "./quotation-marks.js";
import { readSentence } from "./reading.js";
import { speakerWithin } from "./speaker.js";

/** A passage with the speaker that its frame names: X sagte: „…“, „…“, sagte X, „…“, so X. */
export function directQuote(
  passage: Passage,
  document: Document,
  hearing: Hearing,
): Quote {
  const around = {
    start: Math.max(0, passage.start - 1),
    end: passage.end + 1,
  };
  const { start, end } = passage;
  for (const sentence of sentencesWithin(document, around)) {
    const speaker =
      speakerSaying(passage, sentence, hearing) ??
      speakerAsSource(passage, sentence, hearing);
    if (speaker !== undefined) return { start, end, kind: "direct", speaker };
  }
  return { start, end, kind: "direct" };
}

function speakerSaying(
  passage: Passage,
  sentence: Sentence,
  hearing: Hearing,
): string | undefined {
  const position = hearing.cues.sayings
    .find(sentence.tokens)
    .find(({ verb }) => isOutside(passage, sentence, verb));
  return position && speakerOfVerb(sentence, position.verb, hearing);
}

/** „…“, *so X*; *Laut X*: „…“ */
function speakerAsSource(
  passage: Passage,
  sentence: Sentence,
  { cues, text, actors }: Hearing,
): string | undefined {
  const alone = { continues: false, quoted: [] };
  const reading = readSentence(sentence, cues, alone);
  const source =
    reading &&
    sourcePhrases(reading).find(({ from }) =>
      isOutside(passage, sentence, from),
    );
  return source && speakerWithin(text, sentence.tokens, source.speaker, actors);
}

function isOutside(
  passage: Passage,
  sentence: Sentence,
  token: number,
): boolean {
  const found = sentence.tokens[token];
  return (
    found !== undefined &&
    (found.end <= passage.start || found.start >= passage.end)
  );
}
