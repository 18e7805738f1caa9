/**
 * Voice: who speaks where. Direct speech first; around it, what each rule of reported speech finds.
 */
import type { Quote, Span } from "../model.js";
import {
  type Document,
  type Sentence,
  sentencesWithin,
} from "../text/document.js";
import { accordingToReports } from "./according-to.js";
import { kindOfPassage } from "./direct-speech.js";
import { judgedReports } from "./judging.js";
import { type Passage, passagesOf } from "./quotation-marks.js";
import {
  readSentence,
  type Reading,
  type Report,
  type ReportRule,
  type VoiceCues,
} from "./reading.js";
import { sayingReports } from "./saying.js";
import { nameWithin, subjectOf } from "./speaker.js";
import { subjunctiveReports } from "./subjunctive.js";

/** In this order; a later rule adds only what no earlier one has covered. */
const RULES: readonly ReportRule[] = [
  subjunctiveReports,
  sayingReports,
  accordingToReports,
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
    kindOfPassage(passage, document, cues.sayings),
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
    const reading = readSentence(sentence, cues, continues);
    const found = RULES.flatMap((rule) => rule(reading, cues)).map((report) =>
      quoteOf(report, reading, document.text),
    );
    for (const report of found) {
      const free = subtract(report, taken);
      taken.push(...free);
      quotes.push(...free);
    }
    continues = found.some(
      (report) => report.kind === "indirect" && covers(report, sentence),
    );
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

function quoteOf(
  report: Report,
  { tokens, sentence }: Reading,
  text: string,
): Quote {
  const speaker =
    (report.speaker && nameWithin(text, tokens, report.speaker)) ??
    (report.verb === undefined
      ? undefined
      : subjectOf(text, tokens, report.verb));
  const start = tokens[report.from]?.start ?? sentence.start;
  const end = tokens[report.to - 1]?.end ?? sentence.end;
  return speaker === undefined
    ? { start, end, kind: report.kind }
    : { start, end, kind: report.kind, speaker };
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
