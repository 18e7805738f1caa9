/**
 * Shared units: which stretches of two texts have the same words, found by hashing their word n-grams.
 *
 * Broder 1997, „On the resemblance and containment of documents“: the share of n-grams in common says how far the
 * words are the same and in the same order. Only units that share one are ever compared.
 */
import { addTo } from "../group.js";
import type { Span } from "../model.js";

/** A stretch of text with its folded words. */
export interface Unit extends Span {
  readonly words: readonly string[];
}

/** Two stretches with the same words. */
interface UnitPair<Item extends Unit> {
  readonly left: Item;
  readonly right: Item;
  /** N-grams in common, by those of the measured one: in (0, 1]. */
  readonly share: number;
}

/** Which unit's n-grams are the whole: the shorter one's (containment), or the longer one's (resemblance). */
type Measure = "containment" | "resemblance";

/** Four words in a row hardly ever agree by chance. */
const GRAM = 4;
/** Shorter quotes have no four words; a quote of two is a turn of phrase. */
const SHORT_GRAM = 3;
/** An n-gram in more units than these is a refrain and tells nothing; it also keeps the time from growing with the square. */
const MOST_UNITS = 8;

/**
 * Pairs units one to one, the most alike first, in the order of the left text.
 *
 * @param least share from which on two units are a pair
 */
export function pairUnits<Item extends Unit>(
  lefts: readonly Item[],
  rights: readonly Item[],
  measure: Measure,
  least: number,
): readonly UnitPair<Item>[] {
  const candidates = [
    ...candidatesOf(lefts, rights, GRAM, measure),
    // Where one of them is too short for four words.
    ...candidatesOf(lefts, rights, SHORT_GRAM, measure).filter(
      ({ left, right }) =>
        Math.min(left.words.length, right.words.length) < GRAM,
    ),
  ];
  const taken = new Set<Item>();
  return candidates
    .filter(({ share }) => share >= least)
    .sort(
      (one, other) =>
        other.share - one.share ||
        one.left.start - other.left.start ||
        one.right.start - other.right.start,
    )
    .filter(({ left, right }) => {
      if (taken.has(left) || taken.has(right)) return false;
      taken.add(left).add(right);
      return true;
    })
    .sort((one, other) => one.left.start - other.left.start);
}

function candidatesOf<Item extends Unit>(
  lefts: readonly Item[],
  rights: readonly Item[],
  size: number,
  measure: Measure,
): readonly UnitPair<Item>[] {
  const rightGrams = new Map(
    rights.map((right) => [right, gramsOf(right, size)]),
  );
  const index = new Map<string, Item[]>();
  for (const [right, grams] of rightGrams)
    for (const gram of grams) addTo(index, gram, right);
  return lefts.flatMap((left) => {
    const grams = gramsOf(left, size);
    const shared = new Map<Item, number>();
    for (const gram of grams) {
      const units = index.get(gram) ?? [];
      if (units.length > MOST_UNITS) continue;
      for (const right of units)
        shared.set(right, (shared.get(right) ?? 0) + 1);
    }
    return [...shared].map(([right, count]): UnitPair<Item> => {
      const sizes = [grams.size, rightGrams.get(right)?.size ?? 0] as const;
      const whole =
        measure === "containment" ? Math.min(...sizes) : Math.max(...sizes);
      return { left, right, share: count / whole };
    });
  });
}

function gramsOf({ words }: Unit, size: number): ReadonlySet<string> {
  const grams = new Set<string>();
  for (let from = 0; from + size <= words.length; from++)
    grams.add(words.slice(from, from + size).join(" "));
  return grams;
}
