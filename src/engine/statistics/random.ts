/** A source of numbers in [0, 1) that gives the same sequence for the same seed. */
export interface Random {
  next(): number;
}

/** Mulberry32 (T. Ettinger, public domain): 32 bits of state, enough for resampling, fast and reproducible. */
export function seededRandom(seed: number): Random {
  return new Mulberry32(seed | 0);
}

/** How many numbers are kept: enough to draw some thirty sentences, in pairs, a thousand times. */
const KEPT = 16_384;

/**
 * Makes sources that all start with the same seed, as all intervals of articles do; their first numbers are worked out
 * only once.
 */
export function replayedRandom(seed: number): () => Random {
  const source = seededRandom(seed);
  const kept = Float64Array.from({ length: KEPT }, () => source.next());
  return () => new Replay(kept, seed);
}

class Replay implements Random {
  private drawn = 0;
  private rest: Random | undefined = undefined;

  constructor(
    private readonly kept: Float64Array,
    private readonly seed: number,
  ) {}

  next(): number {
    return this.kept[this.drawn++] ?? this.beyond();
  }

  private beyond(): number {
    // The state of Mulberry32 is a counter, so a generator can start anywhere in the sequence.
    this.rest ??= seededRandom(this.seed + Math.imul(KEPT, STEP));
    return this.rest.next();
  }
}

/** What Mulberry32 adds to its state for each number. */
const STEP = 0x6d2b79f5;

/** A class, because V8 updates a field in place, but makes a new number for the variable of a closure. */
class Mulberry32 implements Random {
  constructor(private state: number) {}

  next(): number {
    const state = (this.state = (this.state + STEP) | 0);
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
}
