import { sharedPart } from "./sketch.js";

/**
 * From this share on a text is a near-double. A copy in which an editor changes one word in fifteen keeps two thirds of
 * its runs of five words; reports about the same event that were written apart share quotes and names, seldom a tenth.
 */
const NEAR_DOUBLE = 0.6;
/** So many of the smallest hashes of a text are indexed: near-doubles have at least one in common all but surely. */
const INDEXED = 32;
/** What more texts than this begin with says nothing about them: it is a phrase of a newsroom. */
const MOST_TEXTS = 50;
/** So many texts are compared as a whole, those with the most indexed hashes in common. */
const MOST_COMPARED = 50;

/** A text that was there before, and which part of the shorter of the two is in the other, in [.6, 1]; 1 for an exact double. */
interface Double {
  readonly id: string;
  readonly share: number;
}

/** A text by its sketch. */
export interface SketchedText {
  readonly id: string;
  readonly sketch: Uint32Array;
}

/** Finds near-doubles among texts; a look-up costs the same however many there are. */
interface DuplicateIndex {
  add(id: string, sketch: Uint32Array): void;
  /** The text that has most in common with this one, the first of several; undefined where none has enough. */
  find(sketch: Uint32Array): Double | undefined;
}

/** An index without texts. */
export function createDuplicateIndex(): DuplicateIndex {
  const texts: SketchedText[] = [];
  /** Most hashes are those of one text alone: a list for each would be most of the index. */
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

/** The text that has most in common with this one, the first of several; undefined where none has enough. */
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
