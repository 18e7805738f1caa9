/**
 * Finding near-doubles: texts that are, but for a few words, copies of others.
 */
import { sharedPart } from "./sketch.js";

/**
 * From this share on, a text is a near-double. A copy in which an editor changes one word in fifteen keeps two thirds of its
 * runs of five words; independent reports about the same event share quotes and names, but seldom a tenth of their runs.
 */
const NEAR_DOUBLE = 0.6;
/** How many of the smallest hashes of a text are indexed; it is almost certain that near-doubles share at least one of them. */
const INDEXED = 32;
/** A hash that more texts share says nothing about them; it belongs to a stock phrase. */
const MOST_TEXTS = 50;
/** How many texts are compared with all their hashes: those that share the most indexed ones. */
const MOST_COMPARED = 50;

/** An earlier text, and the share of the shorter of the two that is also in the other, in [.6, 1]; 1 for an exact double. */
interface Double {
  readonly id: string;
  readonly share: number;
}

/** A text by its sketch. */
export interface SketchedText {
  readonly id: string;
  readonly sketch: Uint32Array;
}

/** Finds near-doubles among texts; the time for a look-up does not depend on their number. */
interface DuplicateIndex {
  add(id: string, sketch: Uint32Array): void;
  /** The text that shares most with this one, the first if there are several; undefined if none shares enough. */
  find(sketch: Uint32Array): Double | undefined;
}

/** An index without texts. */
export function createDuplicateIndex(): DuplicateIndex {
  const texts: SketchedText[] = [];
  /**
   * Positions of texts by hash. Most hashes belong to a single text, and a list for each of these would be most of the
   * index.
   */
  const places = new Map<number, number | number[]>();

  const placesOf = (hash: number): readonly number[] => {
    const found = places.get(hash);
    return typeof found === "number" ? [found] : (found ?? []);
  };

  return {
    add(id, sketch) {
      const place = texts.length;
      for (const hash of sketch.subarray(0, INDEXED)) {
        const found = places.get(hash);
        if (found === undefined) places.set(hash, place);
        else if (typeof found === "number") places.set(hash, [found, place]);
        else if (found.length < MOST_TEXTS) found.push(place);
      }
      texts.push({ id, sketch });
    },
    find(sketch) {
      const common = new Map<number, number>();
      for (const hash of sketch.subarray(0, INDEXED))
        for (const place of placesOf(hash))
          common.set(place, (common.get(place) ?? 0) + 1);
      const candidates = [...common]
        .sort(([, left], [, right]) => right - left)
        .slice(0, MOST_COMPARED)
        .map(([place]) => place)
        .sort((left, right) => left - right);
      return findDouble(
        candidates.flatMap((place) => texts[place] ?? []),
        sketch,
      );
    },
  };
}

/** The text that shares most with this one, the first if there are several; undefined if none shares enough. */
export function findDouble(
  texts: Iterable<SketchedText>,
  sketch: Uint32Array,
): Double | undefined {
  let best: Double | undefined;
  for (const { id, sketch: other } of texts) {
    const share = sharedPart(other, sketch);
    if (share >= NEAR_DOUBLE && share > (best?.share ?? 0))
      best = { id, share };
  }
  return best;
}
