/**
 * Shared units: stretches of two texts with the same words, found by hashing their word n-grams.
 *
 * Broder 1997, “On the resemblance and containment of documents”: the share of common n-grams says how far two units have the
 * same words in the same order. Only units that share an n-gram are compared.
 */
import { addTo } from "../group.js";
import type { Span } from "../model.js";

/** A stretch of text with its folded words. */
export interface Unit extends Span {
  readonly words: readonly string[];
}

/** Two stretches with the same words. */
export interface UnitPair<Item extends Unit> {
  readonly left: Item;
  readonly right: Item;
  /** How many of the n-grams of one unit the other has, too, in (0, 1]; see `Measure`. */
  readonly share: number;
}

/** Whose n-grams are the whole: those of the shorter unit (containment), or of the longer one (resemblance). */
type Measure = "containment" | "resemblance";

/** In words; four in a row hardly ever agree by chance. */
const GRAM = 4;
/** In words, for units that have no four; a quote of two words is a mere turn of phrase. */
const SHORT_GRAM = 3;
/** An n-gram in more units is a refrain and says nothing; leaving it out also keeps the time from growing with the square. */
const MOST_UNITS = 8;

/**
 * Pairs units one to one, the most alike before others; the pairs are in the order of the left text.
 *
 * @param least the smallest share of a pair
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
