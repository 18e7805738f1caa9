import type {
  ArticleAnalysis,
  Evidence,
  NoiseReason,
  Span,
} from "../../engine/model.js";
import { covers } from "./article-labels.js";

/** A stretch of text that is drawn in one way. */
export interface Segment {
  readonly text: string;
  readonly quoted: boolean;
  readonly noise: boolean;
  /** Index of the evidence that is marked here. */
  readonly mark: number | undefined;
  /** Whether the mark begins here; only there it has an anchor and a place in the tab order. */
  readonly opens: boolean;
}

/** A sentence, or what stands between two. */
export interface Passage {
  readonly segments: readonly Segment[];
}

/** Paragraphs that follow each other and either count or do not. */
export interface TextGroup {
  readonly noise: NoiseReason | undefined;
  readonly blocks: readonly (readonly Passage[])[];
}

/** Cuts a text into paragraphs, sentences and segments; `marked` is the evidence to mark, in its order. */
export function textGroups(
  text: string,
  analysis: ArticleAnalysis,
  marked: readonly Evidence[],
): readonly TextGroup[] {
  const opened = new Set<number>();
  const groups: { noise: NoiseReason | undefined; blocks: Passage[][] }[] = [];
  for (const block of analysis.blocks) {
    const noise = analysis.noise.find((one) => covers(one, block))?.reason;
    const passages = blockPassages(text, block, analysis, marked, opened);
    const last = groups.at(-1);
    if (last?.noise === noise && last) last.blocks.push(passages);
    else groups.push({ noise, blocks: [passages] });
  }
  return groups;
}

function blockPassages(
  text: string,
  block: Span,
  analysis: ArticleAnalysis,
  marked: readonly Evidence[],
  opened: Set<number>,
): Passage[] {
  const sentences = analysis.sentences.filter((one) => overlaps(one, block));
  const quotes = analysis.quotes.filter((one) => overlaps(one, block));
  const noise = analysis.noise.filter((one) => overlaps(one, block));
  const marks = marked
    .map((evidence, index) => ({ evidence, index }))
    .filter(({ evidence }) => overlaps(evidence, block));
  const cuts = cutPoints(block, [
    ...sentences,
    ...quotes,
    ...noise,
    ...marks.flatMap(({ evidence }) => evidence.parts),
  ]);

  const passages: { sentence: Span | undefined; segments: Segment[] }[] = [];
  for (const [index, start] of cuts.slice(0, -1).entries()) {
    const span: Span = { start, end: cuts[index + 1] ?? block.end };
    const mark = marks.find(({ evidence }) =>
      evidence.parts.some((part) => covers(part, span)),
    )?.index;
    const segment: Segment = {
      text: text.slice(span.start, span.end),
      quoted: quotes.some((quote) => covers(quote, span)),
      noise: noise.some((one) => covers(one, span) && !covers(one, block)),
      mark,
      opens: mark !== undefined && !opened.has(mark),
    };
    if (mark !== undefined) opened.add(mark);
    const sentence = sentences.find((one) => covers(one, span));
    const last = passages.at(-1);
    if (last && last.sentence === sentence) last.segments.push(segment);
    else passages.push({ sentence, segments: [segment] });
  }
  return passages;
}

/** Every place within a block where the drawing may change. */
function cutPoints(block: Span, spans: readonly Span[]): readonly number[] {
  const inside = spans
    .flatMap(({ start, end }) => [start, end])
    .filter((at) => block.start < at && at < block.end);
  return [...new Set([block.start, ...inside, block.end])].sort(
    (a, b) => a - b,
  );
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
