/**
 * Side by side: what two texts have in common, and where, and what only one of them says.
 */
import { groupBy } from "../group.js";
import type { ArticleAnalysis, Quote, Span } from "../model.js";
import { axisEntryKey, type EntryName } from "../score/entry-name.js";
import { tallyEvidence } from "../score/evidence-tally.js";
import { unifyNames } from "../score/speaker-names.js";
import { isWithin, overlapping, overlaps } from "../spans.js";
import { type Token, tokenize } from "../text/tokens.js";
import type { Vocabulary } from "../text/vocabulary.js";
import type { ActorFinder } from "../voice/speaker.js";
import {
  compareNames,
  actorNamesIn,
  type SharedNames,
} from "./named-actors.js";
import { pairUnits, type Unit } from "./shared-units.js";

/** A text with its analysis. */
export interface SideText {
  readonly text: string;
  readonly analysis: Pick<
    ArticleAnalysis,
    "sentences" | "noise" | "quotes" | "evidence"
  >;
}

/** What is needed to read the texts. */
interface SideReader {
  readonly vocabulary: Vocabulary;
  /** Without it, only speakers are known by name. */
  readonly actors?: ActorFinder | undefined;
}

/** Passages that belong together: the same quote, nearly the same sentence, or everything else that one speaker says. */
export interface SharedPassage {
  readonly kind: "quote" | "sentence" | "speaker";
  /** Spans of the left text, in order; a single one unless `kind` is `speaker`. */
  readonly left: readonly Span[];
  readonly right: readonly Span[];
  /** The share of the words that are the same, in (0, 1]; null if `kind` is `speaker`. */
  readonly share: number | null;
  /** Who is quoted, under the longer of both names. */
  readonly speaker?: string | undefined;
}

/** How often either text has an entry, whatever its effective pole. */
interface EntryPair extends EntryName {
  readonly axis: string;
  /** Hits in the left text and in the right one; 0 if only the other has it. */
  readonly hits: readonly [number, number];
}

export interface SideBySide {
  /** In the order of the left text. */
  readonly passages: readonly SharedPassage[];
  /** By the ids of their axes, then those with the most hits first. */
  readonly entries: readonly EntryPair[];
  readonly names: SharedNames;
}

/** From this share on, two quotes are the same: most of the shorter one is in the longer one. */
const SAME_QUOTE = 0.6;
/** From this share on, two sentences are the same. One changed word changes four n-grams, so of twenty words two may differ. */
const SAME_SENTENCE = 0.5;

/** Compares two texts; noise does not count. */
export function sideBySide(
  left: SideText,
  right: SideText,
  reader: SideReader,
): SideBySide {
  const lefts = readSide(left, reader);
  const rights = readSide(right, reader);
  return {
    passages: passagesOf(lefts, rights),
    entries: entriesOf(left, right),
    names: compareNames(lefts.names, rights.names),
  };
}

interface QuoteUnit extends Unit {
  readonly speaker?: string | undefined;
}

interface Side {
  readonly quotes: readonly QuoteUnit[];
  readonly sentences: readonly Unit[];
  readonly names: ReadonlySet<string>;
}

function readSide(
  { text, analysis }: SideText,
  { vocabulary, actors }: SideReader,
): Side {
  const counts = (span: Span): boolean => !isWithin(analysis.noise, span);
  const tokensOf = (span: Span): readonly Token[] =>
    tokenize(text, vocabulary, span);
  const quotes = wholeQuotes(text, analysis.quotes.filter(counts));
  const sentences = analysis.sentences.filter(counts);
  const tokens = sentences.map(tokensOf);
  return {
    quotes: quotes.map((quote: Quote) => ({
      start: quote.start,
      end: quote.end,
      speaker: quote.speaker,
      words: wordsOf(tokensOf(quote)),
    })),
    sentences: sentences.map(({ start, end }, index) => ({
      start,
      end,
      words: wordsOf(tokens[index] ?? []),
    })),
    names: actorNamesIn(text, tokens, quotes, actors),
  };
}

const ENDS_SENTENCE = /[.!?…\n]/u;
const HAS_WORDS = /[^\s\p{P}]/u;

/** A report that goes on in quotation marks („er habe gesagt, ‚…‘“) is one quote: each half alone tells little. */
function wholeQuotes(text: string, quotes: readonly Quote[]): readonly Quote[] {
  const whole: Quote[] = [];
  for (const quote of quotes) {
    const last = whole.at(-1);
    const goesOn =
      last?.kind === "indirect" &&
      quote.kind === "direct" &&
      last.speaker === quote.speaker &&
      !ENDS_SENTENCE.test(text.slice(last.end - 1, quote.start)) &&
      !HAS_WORDS.test(text.slice(last.end, quote.start));
    if (goesOn) whole[whole.length - 1] = { ...last, end: quote.end };
    else whole.push(quote);
  }
  return whole;
}

function wordsOf(tokens: readonly Token[]): readonly string[] {
  return tokens
    .filter(({ word }) => word.kind !== "mark")
    .map(({ word }) => word.key);
}

function passagesOf(left: Side, right: Side): readonly SharedPassage[] {
  const unified = unifyNames(
    [...left.quotes, ...right.quotes].flatMap(({ speaker }) => speaker ?? []),
  );
  const nameOf = ({ speaker }: QuoteUnit): string | undefined =>
    speaker === undefined ? undefined : unified.get(speaker);
  const quotes = pairUnits(
    left.quotes,
    right.quotes,
    "containment",
    SAME_QUOTE,
  );
  const lefts = quotes.map((pair) => pair.left);
  const rightOf = new Map(quotes.map((pair) => [pair.left, pair.right]));
  const sentences = pairUnits(
    left.sentences,
    right.sentences,
    "resemblance",
    SAME_SENTENCE,
  ).filter(
    (pair) =>
      !overlapping(lefts, pair.left).some((quote) => {
        const other = rightOf.get(quote);
        return other && overlaps(other, pair.right);
      }),
  );
  const passages: SharedPassage[] = [
    ...quotes.map((pair) => ({
      kind: "quote" as const,
      ...passage([pair.left], [pair.right]),
      share: pair.share,
      speaker: nameOf(pair.left) ?? nameOf(pair.right),
    })),
    ...sentences.map((pair) => ({
      kind: "sentence" as const,
      ...passage([pair.left], [pair.right]),
      share: pair.share,
    })),
  ];
  const paired = new Set(quotes.flatMap((pair) => [pair.left, pair.right]));
  const bySpeaker = (
    side: Side,
  ): ReadonlyMap<string | undefined, QuoteUnit[]> =>
    groupBy(
      side.quotes.filter((quote) => !paired.has(quote)),
      nameOf,
    );
  const rights = bySpeaker(right);
  for (const [speaker, own] of bySpeaker(left)) {
    const others = rights.get(speaker);
    if (speaker !== undefined && others)
      passages.push({
        kind: "speaker",
        ...passage(own, others),
        share: null,
        speaker,
      });
  }
  return passages.sort(
    (one, other) => (one.left[0]?.start ?? 0) - (other.left[0]?.start ?? 0),
  );
}

function passage(
  left: readonly Span[],
  right: readonly Span[],
): Pick<SharedPassage, "left" | "right"> {
  const spans = (units: readonly Span[]): readonly Span[] =>
    units.map(({ start, end }) => ({ start, end }));
  return { left: spans(left), right: spans(right) };
}

function entriesOf(left: SideText, right: SideText): readonly EntryPair[] {
  const pairs = new Map<string, EntryPair>();
  for (const [side, { analysis }] of [left, right].entries())
    for (const tally of tallyEvidence(analysis.evidence)) {
      const { axis, entry, entryPole } = tally;
      const key = axisEntryKey(tally);
      const [here, there] = pairs.get(key)?.hits ?? [0, 0];
      const hits =
        side === 0
          ? ([here + tally.hits, there] as const)
          : ([here, there + tally.hits] as const);
      pairs.set(key, { axis, entry, entryPole, hits });
    }
  return [...pairs.values()].sort(
    (one, other) =>
      (one.axis < other.axis ? -1 : Number(one.axis > other.axis)) ||
      other.hits[0] + other.hits[1] - one.hits[0] - one.hits[1] ||
      one.entry.localeCompare(other.entry, "de"),
  );
}
