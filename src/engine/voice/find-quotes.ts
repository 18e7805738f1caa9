/**
 * Voice: who speaks where. Direct speech first; around it, what each rule of reported speech finds.
 */
import type { Quote, Span } from "../model.js";
import { contains, overlapping } from "../spans.js";
import type { Document } from "../text/document.js";
import type { Range } from "../text/tokens.js";
import { accordingToReports, sourcePhrases } from "./according-to.js";
import { announcedReports } from "./announced.js";
import { Cue, type VoiceWords } from "./cues.js";
import {
  isScareQuoteInSpeech,
  kindOfPassage,
  type PassageKind,
} from "./direct-speech.js";
import { directQuote } from "./direct-quote.js";
import { withSpeakersBefore } from "./going-on.js";
import { type Hearing, speakerOfVerb } from "./hearing.js";
import { hearsayReports } from "./hearsay.js";
import { judgedReports } from "./judging.js";
import { phrasedReports } from "./phrases-of-saying.js";
import { type Passage, passagesOf } from "./quotation-marks.js";
import { quotedLines } from "./quoted-lines.js";
import {
  joined,
  merged,
  subtract,
  withoutEdges,
  withoutFrames,
} from "./quote-spans.js";
import {
  type Hints,
  readSentence,
  type Reading,
  type Report,
  type ReportRule,
  type SourcePhrase,
} from "./reading.js";
import { sayingReports } from "./saying.js";
import { settledReports } from "./settled.js";
import { speakersWithin } from "./named-speakers.js";
import type { ActorFinder } from "./speaker.js";
import { subjunctiveReports } from "./subjunctive.js";
import { withSpeakersAround } from "./speakers-around.js";
import { takesUpBefore, withSpeakersBehind } from "./taken-up.js";
import { spokenInTurns } from "./turns.js";

/** In this order; a later rule adds only what no earlier one has covered. */
const RULES: readonly ReportRule[] = [
  subjunctiveReports,
  sayingReports,
  announcedReports,
  settledReports,
  phrasedReports,
  accordingToReports,
  hearsayReports,
  judgedReports,
];

/** What voice finds in a document. */
export interface Voices {
  /** Ascending, not overlapping. */
  readonly quotes: readonly Quote[];
  /** Words in quotation marks that nobody is quoted with. */
  readonly scareQuotes: readonly Passage[];
}

/** Finds everybody else's words in a document. */
export function findQuotes(
  document: Document,
  voiceWords: VoiceWords,
  actors?: ActorFinder,
): Voices {
  const { speech, scareQuotes } = sortedPassages(document, voiceWords);
  const hearing: Hearing = { voiceWords, actors, text: document.text };
  const direct = speech.map((passage) =>
    directQuote(passage, document, hearing),
  );
  const reports = reportsIn(document, hearing, direct);
  const framed = withSpeakersAround(
    [...direct, ...reports].sort(byStart),
    document.text,
  );
  const told = withSpeakersBefore(
    withSpeakersBehind(framed, document, hearing),
    document,
    hearing,
  );
  const inTurns = [
    ...spokenInTurns(document, hearing),
    ...quotedLines(document, hearing),
  ].flatMap((quote) =>
    subtract(quote, overlapping(told, quote), document.text),
  );
  return {
    quotes: [...told, ...inTurns].sort(byStart),
    scareQuotes,
  };
}

function byStart(left: Span, right: Span): number {
  return left.start - right.start;
}

/** Only the words in quotation marks that nobody is quoted with. */
export function findScareQuotes(
  document: Document,
  voiceWords: VoiceWords,
): readonly Passage[] {
  return sortedPassages(document, voiceWords).scareQuotes;
}

function sortedPassages(
  document: Document,
  voiceWords: VoiceWords,
): { readonly speech: Passage[]; readonly scareQuotes: Passage[] } {
  const { outer, inner } = passagesOf(document);
  const kinds = outer.map((passage) =>
    kindOfPassage(passage, document, voiceWords),
  );
  const ofKind = (kind: PassageKind): Passage[] =>
    outer.filter((_, index) => kinds[index] === kind);
  const inSpeech = inner.filter((passage) =>
    isScareQuoteInSpeech(passage, document, voiceWords),
  );
  const scareQuotes = [...ofKind("scare"), ...inSpeech].sort(byStart);
  return { speech: ofKind("speech"), scareQuotes };
}

/** Reports around the direct speech; of two rules that overlap the earlier one counts. */
function reportsIn(
  document: Document,
  hearing: Hearing,
  direct: readonly Quote[],
): readonly Quote[] {
  const quotes: Quote[] = [];
  let continues = false;
  let before: readonly Quote[] = [];
  for (const sentence of document.sentences) {
    const quoted = overlapping(direct, sentence);
    const reading = quoted.some((quote) => contains(quote, sentence))
      ? undefined
      : readSentence(sentence, hearing.voiceWords, { continues, quoted });
    if (!reading) {
      continues = false;
      before = quoted;
      continue;
    }
    const taken = [...quoted];
    quotes.push(...takenUp(reading, document, before, hearing));
    for (const report of reportsOf(reading, hearing)) {
      const free = subtract(report, taken, document.text);
      if (free.length === 0) continue;
      taken.push(...free);
      taken.sort((left, right) => left.start - right.start);
      quotes.push(...free);
    }
    continues = leadsOn(reading, taken);
    before = taken;
  }
  return quotes;
}

/** What the rules find, without the words that name the source. */
function reportsOf(reading: Reading, hearing: Hearing): readonly Quote[] {
  const sources = sourcePhrases(reading);
  const frames = merged(sources);
  const hints: Hints = { voiceWords: hearing.voiceWords, sources };
  const quotes: Quote[] = [];
  for (const rule of RULES)
    for (const report of rule(reading, hints)) {
      const speaker = speakerOf(report, sources, reading, hearing);
      quotes.push(...quotesOf(report, speaker, frames, reading));
    }
  return quotes;
}

const FIRST_PERSON = new Set(["ich", "wir"]);

/** Whether a report may go on in the sentence after this one. */
function leadsOn({ cue, tokens }: Reading, taken: readonly Quote[]): boolean {
  if (taken.length > 0) return true;
  return (
    (cue & (Cue.says | Cue.sayingNoun)) !== 0 &&
    // „*Ich* weise darauf hin, dass …“
    !tokens.some(({ word }) => FIRST_PERSON.has(word.key))
  );
}

/** The sentence before, if „Das sagte X“ takes it up, as far as it is not quoted already. */
function takenUp(
  reading: Reading,
  { sentences }: Document,
  quoted: readonly Quote[],
  hearing: Hearing,
): readonly Quote[] {
  const verb = takesUpBefore(reading);
  const { index, block } = reading.sentence;
  const before = sentences[index - 1];
  if (verb === undefined || before?.block !== block) return [];
  // What has a frame of its own is attributed already.
  if (quoted.some((quote) => quote.speaker !== undefined)) return [];
  const { start, end } = before;
  const report: Quote = { start, end, kind: "attributed" };
  const speaker = speakerOfVerb(reading.sentence, verb, hearing);
  return subtract(
    speaker === undefined ? report : { ...report, speaker },
    quoted,
    hearing.text,
  );
}

/** Whoever a report is of, as its rule, its verb or a source of the whole sentence tells. */
function speakerOf(
  { speaker, verb }: Report,
  sources: readonly SourcePhrase[],
  { sentence, tokens }: Reading,
  hearing: Hearing,
): string | undefined {
  const { text, actors } = hearing;
  // „Gefordert wird, den Weg zu öffnen*, so Huber*“
  const behind = sources.find(({ reach }) => reach === "sentence")?.speaker;
  return (
    (speaker && speakersWithin(text, tokens, speaker, actors)) ??
    (verb === undefined ? undefined : speakerOfVerb(sentence, verb, hearing)) ??
    (behind && speakersWithin(text, tokens, behind, actors))
  );
}

/** The stretches of a report outside the words that name its source. */
function quotesOf(
  { ranges, kind }: Report,
  speaker: string | undefined,
  frames: readonly Range[],
  { tokens }: Reading,
): readonly Quote[] {
  const quotes: Quote[] = [];
  for (const untrimmed of withoutFrames(joined(ranges), frames)) {
    const range = withoutEdges(untrimmed, tokens);
    const start = tokens[range.from]?.start;
    const end = tokens[range.to - 1]?.end;
    if (start === undefined || end === undefined) continue;
    quotes.push(
      speaker === undefined
        ? { start, end, kind }
        : { start, end, kind, speaker },
    );
  }
  return quotes;
}
