import type {
  ArticleAnalysis,
  Axis,
  AxisScore,
  Evidence,
  Lens,
  Noise,
  Quote,
  Score,
  Span,
  Tone,
} from "../../src/engine/model.js";
import { LEXICONS } from "./fixture-lexicons.js";

/** Reads a text with marked evidence: `[pole voice words]`; a line that starts with `#` is an appeal, `{…}` is a quotation. */
export function analyze(source: string): {
  text: string;
  analysis: ArticleAnalysis;
} {
  let text = "";
  let quoteStart = -1;
  const drafts: Omit<Evidence, "sentence">[] = [];
  const quotes: Quote[] = [];
  const pattern = /\[(\w+) (own|cited) ([^\]]+)\]|([{}])|([^[{}]+|\[)/gu;
  for (const [, pole, voice, words, brace, plain] of source.matchAll(pattern)) {
    if (plain) text += plain;
    if (brace === "{") quoteStart = text.length;
    if (brace === "}")
      quotes.push({ start: quoteStart, end: text.length, kind: "direct" });
    if (pole && words) {
      const span = { start: text.length, end: text.length + words.length };
      text += words;
      drafts.push({
        ...span,
        text: words,
        parts: [span],
        axis: axisOf(pole),
        pole,
        weight: 1,
        entry: words,
        entryPole: words === "akute Gefahr" ? "pretext" : pole,
        voice: voice === "cited" ? "cited" : "own",
        ...(voice === "cited" ? { speaker: "ein Sprecher" } : {}),
        context: words === "akute Gefahr" ? ["negated"] : [],
      });
    }
  }
  const blocks = spans(text, /[^\n]+/gu);
  const sentences = spans(text, /[^\s.!?][^.!?\n]*[.!?]?“?/gu);
  const evidence = drafts.map((one) => ({
    ...one,
    sentence: sentences.findIndex(({ end }) => one.start < end),
  }));
  const noise: Noise[] = blocks
    .filter(({ start }) => text[start] === "#")
    .map((span) => ({ ...span, reason: "appeal" }));
  const words = text.split(/\s+/u).length;
  return {
    text,
    analysis: {
      words,
      countedSentences: sentences.length,
      sentences,
      blocks,
      noise,
      quotes,
      evidence,
      axes: Object.fromEntries(
        LEXICONS.map(({ axis }) => [axis.id, axisScore(evidence, axis, words)]),
      ),
      tone: toneOf(text),
    },
  };
}

/** An invented tone: every „gute“ praises, every „falsch“ blames. */
function toneOf(text: string): Tone {
  const praise = text.match(/gute/gu)?.length ?? 0;
  const blame = text.match(/falsch/gu)?.length ?? 0;
  const hits = praise + blame;
  return { score: hits === 0 ? null : (praise - blame) / hits, hits };
}

function axisOf(pole: string): string {
  const lexicon = LEXICONS.find(({ axis }) =>
    axis.poles.some(({ id }) => id === pole),
  );
  return lexicon?.axis.id ?? "";
}

function axisScore(
  evidence: readonly Evidence[],
  axis: Axis,
  words: number,
): AxisScore {
  const through = (lens: Lens): Score => {
    const seen = evidence.filter(
      (one) => one.axis === axis.id && (lens === "all" || one.voice === lens),
    );
    const side = (index: 0 | 1) => {
      const own = seen.filter(({ pole }) => pole === axis.poles[index].id);
      return {
        hits: own.length,
        weight: own.reduce((sum, { weight }) => sum + weight, 0),
      };
    };
    const [first, second] = [side(0), side(1)];
    const total = first.weight + second.weight;
    const balance = total === 0 ? null : (first.weight - second.weight) / total;
    return {
      balance,
      interval: balance === null ? null : interval(balance, seen.length),
      hits: seen.length,
      intensity: (1000 * seen.length) / words,
      first,
      second,
    };
  };
  return { all: through("all"), own: through("own"), cited: through("cited") };
}

function interval(balance: number, hits: number): [number, number] {
  const half = 0.9 / Math.sqrt(hits);
  return [Math.max(-1, balance - half), Math.min(1, balance + half)];
}

function spans(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}
