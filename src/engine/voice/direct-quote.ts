/**
 * Direct quotes: words in quotation marks with whoever their frame names as the speaker.
 */
import type { Quote } from "../model.js";
import {
  type Document,
  type Sentence,
  sentencesWithin,
} from "../text/document.js";
import { isAttribute } from "../text/attribute.js";
import { keyAt } from "../text/tokens.js";
import { sourcePhrases } from "./according-to.js";
import { type Hearing, speakerOfVerb } from "./hearing.js";
import { holderOf } from "./held-words.js";
import { invertedVerb } from "./inverted-verb.js";
import {
  speakerAsLabel,
  speakerBeforeBracket,
  speakerWithWords,
} from "./label.js";
import type { Passage } from "./quotation-marks.js";
import { readSentence } from "./reading.js";
import { speakersWithin } from "./named-speakers.js";

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
      speakerHolding(passage, sentence, hearing) ??
      speakerSaying(passage, sentence, hearing) ??
      speakerAsSource(passage, sentence, hearing) ??
      speakerWithWords(passage, sentence, hearing) ??
      speakerFeeling(passage, sentence, hearing) ??
      speakerAsLabel(passage, sentence, hearing) ??
      speakerBeforeBracket(passage, sentence, hearing);
    if (speaker !== undefined) return { start, end, kind: "direct", speaker };
  }
  return { start, end, kind: "direct" };
}

/** „Bei *der Bergwacht* war von ‚Leichtsinn‘ die Rede“ */
function speakerHolding(
  passage: Passage,
  sentence: Sentence,
  hearing: Hearing,
): string | undefined {
  const { text, actors, voiceWords } = hearing;
  const holder = holderOf(passage, sentence, voiceWords);
  if (!holder) return undefined;
  return "verb" in holder
    ? speakerOfVerb(sentence, holder.verb.verb, hearing)
    : speakersWithin(text, sentence.tokens, holder.speaker, actors);
}

function speakerSaying(
  passage: Passage,
  sentence: Sentence,
  hearing: Hearing,
): string | undefined {
  const verb = announcingVerb(passage, sentence, hearing);
  return verb === undefined
    ? undefined
    : speakerOfVerb(sentence, verb, hearing);
}

/** „„…“, *freute sich X*“: a reflexive verb behind direct speech tells how somebody speaks. */
function speakerFeeling(
  passage: Passage,
  sentence: Sentence,
  hearing: Hearing,
): string | undefined {
  const verb = invertedVerb(passage, sentence);
  return verb !== undefined && keyAt(sentence.tokens, verb + 1) === "sich"
    ? speakerOfVerb(sentence, verb, hearing)
    : undefined;
}

/** With these the quoted words are what somebody calls a thing: „bezeichnete ihn als „…““, „sprach von „…““. */
const CALLING = new Set(
  "halten nennen bezeichnen beschreiben charakterisieren brandmarken sprechen werten bewerten einstufen ansehen betrachten sehen".split(
    " ",
  ),
);
/** Modal verbs announce nothing: „dass er ein „…“ haben *möchte*“. */
const MODAL = new Set(["wollen", "mögen"]);
/** In tokens, the comma included: „„…“*, sagte* X“. */
const INVERTED = 2;

/** The verb that the passage belongs to: right behind it, else the last before it, else the next. */
function announcingVerb(
  passage: Passage,
  sentence: Sentence,
  { voiceWords }: Hearing,
): number | undefined {
  const { tokens } = sentence;
  const naming = voiceWords.judgings
    .find(sentence)
    .filter(({ lemma }) => CALLING.has(lemma));
  const verbs = [...voiceWords.sayings.find(sentence), ...naming]
    .filter(({ lemma }) => !MODAL.has(lemma))
    .map(({ verb }) => verb)
    .filter(
      (verb) =>
        isOutside(passage, sentence, verb) && !isAttribute(tokens, verb),
    )
    .sort((left, right) => left - right);
  const after = tokens.findIndex(({ start }) => start >= passage.end);
  const next = after < 0 ? undefined : verbs.find((verb) => verb >= after);
  const isInverted = next !== undefined && next - after < INVERTED;
  const before = verbs.findLast(
    (verb) => (tokens[verb]?.end ?? Infinity) <= passage.start,
  );
  return isInverted ? next : (before ?? next);
}

/** „…“, *so X*; *Laut X*: „…“ */
function speakerAsSource(
  passage: Passage,
  sentence: Sentence,
  { voiceWords, text, actors }: Hearing,
): string | undefined {
  const alone = { continues: false, quoted: [] };
  const reading = readSentence(sentence, voiceWords, alone);
  const source =
    reading &&
    sourcePhrases(reading).find(({ from }) =>
      isOutside(passage, sentence, from),
    );
  return (
    source && speakersWithin(text, sentence.tokens, source.speaker, actors)
  );
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
