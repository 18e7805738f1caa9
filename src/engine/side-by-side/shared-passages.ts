/**
 * Shared passages: the quotes, sentences and speakers that two texts have in common.
 */
import { groupBy } from "../group.js";
import type { Span } from "../model.js";
import { unifyNames } from "../score/speaker-names.js";
import { overlapping, overlaps } from "../spans.js";
import { pairUnits, type Unit, type UnitPair } from "./shared-units.js";

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

/** From this share on, two quotes are the same: most of the shorter one is in the longer one. */
const SAME_QUOTE = 0.6;
/** From this share on, two sentences are the same. One changed word changes four n-grams, so of twenty words two may differ. */
const SAME_SENTENCE = 0.5;

/** A quote and whose it is. */
export interface QuoteUnit extends Unit {
  readonly speaker?: string | undefined;
}

/** What a text says, and what it has others say. */
export interface QuotedSide {
  readonly quotes: readonly QuoteUnit[];
  readonly sentences: readonly Unit[];
}

/** The passages of two texts that belong together, in the order of the left text. */
export function passagesOf(
  left: QuotedSide,
  right: QuotedSide,
): readonly SharedPassage[] {
  const unified = unifyNames(
    [...left.quotes, ...right.quotes].flatMap(({ speaker }) => speaker ?? []),
  );
  const nameOf: NameOf = ({ speaker }) =>
    speaker === undefined ? undefined : unified.get(speaker);
  const quotes = pairUnits(
    left.quotes,
    right.quotes,
    "containment",
    SAME_QUOTE,
  );
  const sentences = sentencesBeside(quotes, left, right);
  const passages: readonly SharedPassage[] = [
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
    ...speakersIn(quotes, left, right, nameOf),
  ];
  return passages.toSorted(
    (one, other) => (one.left[0]?.start ?? 0) - (other.left[0]?.start ?? 0),
  );
}

type NameOf = (quote: QuoteUnit) => string | undefined;

/** Nearly equal sentences, without those that the same quote makes equal. */
function sentencesBeside(
  quotes: readonly UnitPair<QuoteUnit>[],
  left: QuotedSide,
  right: QuotedSide,
): readonly UnitPair<Unit>[] {
  const lefts = quotes.map((pair) => pair.left);
  const rightOf = new Map(quotes.map((pair) => [pair.left, pair.right]));
  return pairUnits(
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
}

/** What else those say who are quoted in both texts. */
function speakersIn(
  quotes: readonly UnitPair<QuoteUnit>[],
  left: QuotedSide,
  right: QuotedSide,
  nameOf: NameOf,
): readonly SharedPassage[] {
  const paired = new Set(quotes.flatMap((pair) => [pair.left, pair.right]));
  const bySpeaker = ({ quotes: all }: QuotedSide) =>
    groupBy(
      all.filter((quote) => !paired.has(quote)),
      nameOf,
    );
  const rights = bySpeaker(right);
  return [...bySpeaker(left)].flatMap(
    ([speaker, own]): readonly SharedPassage[] => {
      const others = rights.get(speaker);
      return speaker === undefined || !others
        ? []
        : [{ kind: "speaker", ...passage(own, others), share: null, speaker }];
    },
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
