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

/** A text that was there before, and which part of the shorter of the two is in the other, in [.6, 1]; 1 for an exact double. */
export interface Double {
  readonly id: string;
  readonly share: number;
}

/** Finds near-doubles among texts; a look-up costs the same however many there are. */
export interface DuplicateIndex {
  add(id: string, sketch: Uint32Array): void;
  /** The text that has most in common with this one, the first of several; undefined where none has enough. */
  find(sketch: Uint32Array): Double | undefined;
}

/** An index without texts. */
export function createDuplicateIndex(): DuplicateIndex {
  const texts: { readonly id: string; readonly sketch: Uint32Array }[] = [];
  const places = new Map<number, number[]>();

  return {
    add(id, sketch) {
      for (const hash of sketch.subarray(0, INDEXED)) {
        const found = places.get(hash);
        if (!found) places.set(hash, [texts.length]);
        else if (found.length < MOST_TEXTS) found.push(texts.length);
      }
      texts.push({ id, sketch });
    },
    find(sketch) {
      const candidates = new Set(
        Array.from(sketch.subarray(0, INDEXED)).flatMap(
          (hash) => places.get(hash) ?? [],
        ),
      );
      let best: Double | undefined;
      for (const place of [...candidates].sort((a, b) => a - b)) {
        const text = texts[place];
        const share = text ? sharedPart(text.sketch, sketch) : 0;
        if (text && share >= NEAR_DOUBLE && share > (best?.share ?? 0))
          best = { id: text.id, share };
      }
      return best;
    },
  };
}
