import type {
  ArticleAnalysis,
  Evidence,
  Noise,
  NoiseReason,
  Span,
} from "../../engine/model.js";
import { contains } from "../../engine/spans.js";
import { withWordsJoined } from "../../engine/text/lines.js";
import { sentenceAnchor } from "../urls.js";
import { noiseOfBlock } from "./shown-noise.js";

/** A stretch of text that is drawn in one way. */
interface Segment {
  /** Words whole that a line end parts. */
  readonly text: string;
  readonly quoted: boolean;
  /** Why it does not count though its paragraph does. */
  readonly noise: NoiseReason | undefined;
  /** Whether such a place ends here. */
  readonly closesNoise: boolean;
  /** Index of the evidence that is marked here. */
  readonly mark: number | undefined;
  /** Whether the mark begins here; only there it has an anchor and a place in the tab order. */
  readonly opens: boolean;
  /** Number of the passage that another text shares. */
  readonly shared: number | undefined;
  /** Whether it begins here. */
  readonly opensShared: boolean;
}

/** A stretch that another text shares. */
export interface SharedSpan extends Span {
  readonly number: number;
}

/** A sentence, or what stands between two. */
interface Passage {
  /** Of a sentence; what stands between two has none. */
  readonly anchor: string | undefined;
  readonly segments: readonly Segment[];
}

/** Paragraphs that follow each other and either count or do not. */
export interface TextGroup {
  /** Why they do not. */
  readonly noise: readonly NoiseReason[] | undefined;
  readonly blocks: readonly (readonly Passage[])[];
}

/** Cuts a text into paragraphs, sentences and segments; `marked` is the evidence to mark, in its order, `shared` what another text has, too. */
export function textGroups(
  text: string,
  analysis: ArticleAnalysis,
  marked: readonly Evidence[],
  shared: readonly SharedSpan[] = [],
): readonly TextGroup[] {
  const { blocks, sentences, quotes, noise } = analysis;
  const parts = marked.flatMap((evidence, mark) =>
    evidence.parts.map(({ start, end }) => ({ start, end, mark })),
  );
  const noiseOf = blocks.map((block) => noiseOfBlock(text, block, noise));
  const noisePlaces = noiseOf.flatMap(({ places }) => places);
  const cuts = cutPoints(
    [blocks, sentences, quotes, noisePlaces, parts, shared].flat(),
  );
  const drawing: Drawing = {
    sentence: sweep(sentences),
    quote: sweep(quotes),
    noise: sweep(noisePlaces),
    part: sweep(parts),
    shared: sweep(shared),
    opened: new Set(),
    openedShared: new Set(),
  };

  const groups: { noise: TextGroup["noise"]; blocks: Passage[][] }[] = [];
  let next = 0;
  for (const [index, block] of blocks.entries()) {
    while ((cuts[next] ?? block.start) < block.start) next++;
    const first = next;
    while ((cuts[next] ?? block.end) < block.end) next++;
    const passages = blockPassages(
      text,
      block,
      cuts.slice(first, next + 1),
      drawing,
    );
    const reasons = noiseOf[index]?.whole;
    const last = groups.at(-1);
    if (last && last.noise?.join() === reasons?.join())
      last.blocks.push(passages);
    else groups.push({ noise: reasons, blocks: [passages] });
  }
  return groups;
}

/** What covers a span, to be asked from the start of the text to its end. */
interface Drawing {
  readonly sentence: Sweep<Span>;
  readonly quote: Sweep<Span>;
  readonly noise: Sweep<Noise>;
  readonly part: Sweep<Span & { readonly mark: number }>;
  readonly shared: Sweep<SharedSpan>;
  /** Marks that have begun. */
  readonly opened: Set<number>;
  readonly openedShared: Set<number>;
}

function blockPassages(
  text: string,
  block: Span,
  cuts: readonly number[],
  drawing: Drawing,
): Passage[] {
  const passages: {
    sentence: Span | undefined;
    anchor: string | undefined;
    segments: Segment[];
  }[] = [];
  for (const [index, start] of cuts.slice(0, -1).entries()) {
    const span: Span = { start, end: cuts[index + 1] ?? block.end };
    const marks = drawing.part(span).map(({ mark }) => mark);
    const mark = marks.length === 0 ? undefined : Math.min(...marks);
    const shared = drawing.shared(span)[0]?.number;
    const [noise] = drawing.noise(span);
    const segment: Segment = {
      text: withWordsJoined(text.slice(span.start, span.end)),
      quoted: drawing.quote(span).length > 0,
      noise: noise?.reason,
      closesNoise: noise?.end === span.end,
      mark,
      opens: mark !== undefined && !drawing.opened.has(mark),
      shared,
      opensShared: shared !== undefined && !drawing.openedShared.has(shared),
    };
    if (shared !== undefined) drawing.openedShared.add(shared);
    if (mark !== undefined) drawing.opened.add(mark);
    const [sentence] = drawing.sentence(span);
    const last = passages.at(-1);
    if (last && last.sentence === sentence) last.segments.push(segment);
    else
      passages.push({
        sentence,
        anchor: sentence && sentenceAnchor(sentence.start),
        segments: [segment],
      });
  }
  return passages;
}

/** Every place where the drawing may change. */
function cutPoints(spans: readonly Span[]): readonly number[] {
  const places = new Set(spans.flatMap(({ start, end }) => [start, end]));
  return [...places].sort((a, b) => a - b);
}

type Sweep<Item extends Span> = (span: Span) => readonly Item[];

/** Finds the items that cover a span, for spans in ascending order: a long text is walked through once. */
function sweep<Item extends Span>(items: readonly Item[]): Sweep<Item> {
  const waiting = [...items].sort((a, b) => a.start - b.start);
  let next = 0;
  let open: Item[] = [];
  return (span) => {
    for (
      let item = waiting[next];
      item && item.start <= span.start;
      item = waiting[++next]
    )
      open.push(item);
    open = open.filter(({ end }) => end > span.start);
    return open.filter((item) => contains(item, span));
  };
}
