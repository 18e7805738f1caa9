/**
 * Sketches of texts, small enough to store and to compare by the thousand: the smallest hashes of a text's runs of five
 * words (shingling and min-wise sampling, Broder 1997, with a bottom-k sketch, Cohen and Kaplan 2007).
 */
import { FNV_OFFSET, fnvStep } from "../fnv.js";
import { fold } from "../text/fold.js";

/** In words. Five in a row are seldom the same by chance, and one changed word changes no more than five runs. */
const RUN = 5;
/** In hashes. So many tell a share to within ±.07 (95 %) and take less than 1 KB a text. */
const LARGEST_SKETCH = 200;
/** If a sketch is truncated, fewer comparable hashes than this say nothing. */
const FEWEST_COMPARABLE = 8;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The sketch of a text: its smallest hashes, at most 200, ascending. Case and marks do not count. */
export function sketchOf(text: string): Uint32Array {
  const words = (fold(text).match(WORD) ?? []).map(hashOf);
  const runs = Math.max(1, words.length - RUN + 1);
  const hashes = new Set<number>();
  if (words.length > 0)
    for (let start = 0; start < runs; start++)
      hashes.add(hashOfRun(words, start));
  return Uint32Array.from(hashes).sort().slice(0, LARGEST_SKETCH);
}

/**
 * The share of the shorter text that is also in the longer one, in [0, 1], estimated from their sketches.
 *
 * They are compared only as far as both reach: a truncated sketch knows nothing above its largest hash.
 */
export function sharedPart(a: Uint32Array, b: Uint32Array): number {
  const reach = Math.min(reachOf(a), reachOf(b));
  let [i, j, common] = [0, 0, 0];
  for (;;) {
    const left = a[i] ?? Infinity;
    const right = b[j] ?? Infinity;
    if (Math.min(left, right) > reach || Math.min(left, right) === Infinity)
      break;
    if (left === right) common++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  const comparable = Math.min(i, j);
  const enough = reach === Infinity ? 1 : FEWEST_COMPARABLE;
  return comparable < enough ? 0 : common / comparable;
}

function reachOf(sketch: Uint32Array): number {
  return sketch.length < LARGEST_SKETCH
    ? Infinity
    : (sketch.at(-1) ?? Infinity);
}

/** FNV-1a over the code units of a word. */
function hashOf(word: string): number {
  let hash = FNV_OFFSET;
  for (let index = 0; index < word.length; index++)
    hash = fnvStep(hash, word.charCodeAt(index));
  return hash;
}

/**
 * The hash of up to five words. Its bits are mixed as in the last step of MurmurHash3 (Appleby), so that the smallest
 * hashes are a fair sample.
 */
function hashOfRun(words: readonly number[], start: number): number {
  let hash = FNV_OFFSET;
  for (const word of words.slice(start, start + RUN))
    hash = fnvStep((hash << 5) ^ (hash >>> 27), word);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
