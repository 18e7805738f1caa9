import type { Axis, Span } from "../../engine/model.js";
import type { EntryResult } from "../../workflows/coding/coding-results.js";
import type { MeasuredSentence } from "../../workflows/coding/coded-sentences.js";
import type { Locale } from "../locale.js";
import { urls } from "../urls.js";
import type { Side } from "./axes.js";
import { codeLabel, sideOfCode } from "./code-labels.js";

/** A coded sentence with what people and what the lexicon say of it. */
export interface CodedExample {
  readonly segments: readonly {
    readonly text: string;
    readonly marked: boolean;
  }[];
  readonly href: string;
  readonly outlet: string;
  readonly people: string;
  readonly machine: string;
}

/** An entry with how often it is right. */
export interface CodedEntry {
  readonly term: string;
  readonly href: string;
  readonly side: Side | undefined;
  readonly pole: string;
  readonly sentences: string;
  readonly right: string;
  readonly wrong: number;
  readonly precision: string;
  readonly interval: string;
  /** Whether it was found too rarely to say anything. */
  readonly thin: boolean;
  readonly examples: readonly CodedExample[];
}

/** Fewer sentences say nothing of an entry. */
const ENOUGH_OF_ENTRY = 5;
const LISTED_EXAMPLES = 3;

/** Sets out how often an entry is right, with sentences where it is not. */
export function entryProps(
  { entry, entryPole, sentences, right, interval, wrong }: EntryResult,
  axis: Axis,
  locale: Locale,
): CodedEntry {
  return {
    term: entry,
    href: urls.lexicon(axis.id, entry),
    side: sideOfCode(entryPole, axis),
    pole: codeLabel(entryPole, axis, locale),
    sentences: locale.number(sentences),
    right: locale.number(right),
    wrong: wrong.length,
    precision: locale.number(right / sentences, 2),
    interval: locale.range(interval),
    thin: sentences < ENOUGH_OF_ENTRY,
    examples: wrong.slice(0, LISTED_EXAMPLES).map((sentence) => {
      const own = sentence.evidence.filter(
        (piece) => piece.entry === entry && piece.entryPole === entryPole,
      );
      return exampleProps(
        sentence,
        own.flatMap(({ parts }) => parts),
        axis,
        locale,
      );
    }),
  };
}

/** Sets out a coded sentence; `marked` are spans of its article. */
export function exampleProps(
  { article, start, unit, gold, predicted, evidence }: MeasuredSentence,
  marked: readonly Span[],
  axis: Axis,
  locale: Locale,
): CodedExample {
  const place = marked[0]?.start ?? evidence[0]?.start;
  const end = start + unit.text.length;
  return {
    segments: segmentsOf(article.text, { start, end }, marked),
    href: urls.article(article.id, { axis: axis.id, start: place }),
    outlet: article.outlet,
    people: codeLabel(gold, axis, locale),
    machine: codeLabel(predicted, axis, locale),
  };
}

function segmentsOf(
  text: string,
  { start, end }: Span,
  marked: readonly Span[],
): CodedExample["segments"] {
  const segments: { text: string; marked: boolean }[] = [];
  let place = start;
  for (const span of marked.toSorted((a, b) => a.start - b.start)) {
    // Two pieces of evidence can share a word.
    if (span.start < place) continue;
    segments.push({ text: text.slice(place, span.start), marked: false });
    segments.push({ text: text.slice(span.start, span.end), marked: true });
    place = span.end;
  }
  segments.push({ text: text.slice(place, end), marked: false });
  return segments.filter(({ text: words }) => words !== "");
}
