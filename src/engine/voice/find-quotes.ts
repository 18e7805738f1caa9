/**
 * Voice: who speaks where. Direct speech first; around it, what each rule of reported speech finds.
 */
import type { Quote, Span } from "../model.js";
import {
  type Document,
  type Sentence,
  sentencesWithin,
} from "../text/document.js";
import { accordingToReports, sourcePhrases } from "./according-to.js";
import { announcedReports } from "./announced.js";
import { Cue, type VoiceCues } from "./cues.js";
import { kindOfPassage } from "./direct-speech.js";
import { hearsayReports } from "./hearsay.js";
import { judgedReports } from "./judging.js";
import { type Passage, passagesOf } from "./quotation-marks.js";
import {
  type Range,
  readSentence,
  type Reading,
  type Report,
  type ReportRule,
} from "./reading.js";
import { sayingReports } from "./saying.js";
import { nameWithin, subjectOf } from "./speaker.js";
import { subjunctiveReports } from "./subjunctive.js";

/** In this order; a later rule adds only what no earlier one has covered. */
const RULES: readonly ReportRule[] = [
  subjunctiveReports,
  sayingReports,
  announcedReports,
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
export function findQuotes(document: Document, cues: VoiceCues): Voices {
  const passages = passagesOf(document);
  const kinds = passages.map((passage) =>
    kindOfPassage(passage, document, cues),
  );
  const speech = passages.filter((_, index) => kinds[index] === "speech");
  const direct = speech.map((passage) => directQuote(passage, document, cues));
  const reported = reportsIn(document, cues, direct);
  return {
    quotes: [...direct, ...reported].sort(
      (left, right) => left.start - right.start,
    ),
    scareQuotes: passages.filter((_, index) => kinds[index] === "scare"),
  };
}

/** A passage with the speaker that its frame names: X sagte: „…“, „…“, sagte X. */
function directQuote(
  passage: Passage,
  document: Document,
  cues: VoiceCues,
): Quote {
  const around = {
    start: Math.max(0, passage.start - 1),
    end: passage.end + 1,
  };
  for (const sentence of sentencesWithin(document, around)) {
    const verb = cues.sayings
      .find(sentence.tokens)
      .find(({ verb }) => isOutside(passage, sentence, verb));
    const speaker =
      verb && subjectOf(document.text, sentence.tokens, verb.verb);
    const { start, end } = passage;
    if (speaker !== undefined) return { start, end, kind: "direct", speaker };
  }
  return { start: passage.start, end: passage.end, kind: "direct" };
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

/** Reports around the direct speech; of two rules that overlap the earlier one counts. */
function reportsIn(
  document: Document,
  cues: VoiceCues,
  direct: readonly Quote[],
): readonly Quote[] {
  const quotes: Quote[] = [];
  let continues = false;
  let next = 0;
  for (const sentence of document.sentences) {
    while ((direct[next]?.end ?? Infinity) <= sentence.start) next++;
    const taken = overlapping(direct, next, sentence);
    if (taken.some((quote) => covers(quote, sentence))) {
      continues = false;
      continue;
    }
    const reading = readSentence(sentence, cues, { continues, quoted: taken });
    if (!reading) {
      continues = false;
      continue;
    }
    const frames = sourcePhrases(reading, cues);
    const found = RULES.flatMap((rule) => rule(reading, cues)).flatMap((report) =>
      quotesOf(report, frames, reading, document.text),
    );
    for (const report of found) {
      const free = subtract(report, taken);
      taken.push(...free);
      quotes.push(...free);
    }
    continues =
      found.length > 0 || (reading.cue & (Cue.says | Cue.sayingNoun)) !== 0;
  }
  return quotes;
}

/** The quotes from `first` on that overlap a sentence. */
function overlapping(
  quotes: readonly Quote[],
  first: number,
  sentence: Sentence,
): Quote[] {
  let last = first;
  while ((quotes[last]?.start ?? Infinity) < sentence.end) last++;
  return quotes.slice(first, last);
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The stretches of a report outside the words that name its source. */
function quotesOf(
  report: Report,
  frames: readonly Range[],
  { tokens }: Reading,
  text: string,
): readonly Quote[] {
  const speaker =
    (report.speaker && nameWithin(text, tokens, report.speaker)) ??
    (report.verb === undefined
      ? undefined
      : subjectOf(text, tokens, report.verb));
  return withoutFrames(joined(report.ranges), frames).flatMap((range) => {
    const start = tokens[range.from]?.start;
    const end = tokens[range.to - 1]?.end;
    if (start === undefined || end === undefined) return [];
    return speaker === undefined
      ? [{ start, end, kind: report.kind }]
      : [{ start, end, kind: report.kind, speaker }];
  });
}

/** Ranges with only a mark between them are one. */
function joined(ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = [];
  for (const range of ranges) {
    const last = result.at(-1);
    if (last && range.from - last.to <= 1)
      result[result.length - 1] = { from: last.from, to: range.to };
    else result.push(range);
  }
  return result;
}

function withoutFrames(
  ranges: readonly Range[],
  frames: readonly Range[],
): readonly Range[] {
  let pieces = ranges;
  for (const frame of frames)
    pieces = pieces.flatMap(({ from, to }) =>
      frame.to <= from || frame.from >= to
        ? [{ from, to }]
        : [
            { from, to: Math.min(to, frame.from) },
            { from: Math.max(from, frame.to), to },
          ],
    );
  return pieces.filter(({ from, to }) => to > from);
}

/** What is left of a report outside the quotes found before. */
function subtract(report: Quote, quotes: readonly Quote[]): readonly Quote[] {
  let pieces: readonly Quote[] = [report];
  for (const quote of quotes) {
    if (quote.end <= report.start || quote.start >= report.end) continue;
    pieces = pieces.flatMap((piece) => {
      if (quote.end <= piece.start || quote.start >= piece.end) return [piece];
      return [
        { ...piece, end: Math.min(piece.end, quote.start) },
        { ...piece, start: Math.max(piece.start, quote.end) },
      ];
    });
  }
  return pieces.filter(({ start, end }) => end > start);
}
