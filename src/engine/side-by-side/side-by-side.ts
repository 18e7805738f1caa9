/**
 * Side by side: what two texts have in common, and where, and what only one of them says.
 */
import type { ArticleAnalysis, Quote, Span } from "../model.js";
import { axisEntryKey, type EntryName } from "../score/entry-name.js";
import { tallyEvidence } from "../score/evidence-tally.js";
import { isWithin } from "../spans.js";
import { type Token, tokenize } from "../text/tokens.js";
import type { Vocabulary } from "../text/vocabulary.js";
import type { ActorFinder } from "../voice/speaker.js";
import {
  compareNames,
  actorNamesIn,
  type SharedNames,
} from "./named-actors.js";
import {
  passagesOf,
  type QuotedSide,
  type SharedPassage,
} from "./shared-passages.js";

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

interface Side extends QuotedSide {
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
