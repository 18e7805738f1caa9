/** A source of numbers in [0, 1) that gives the same sequence for the same seed. */
export interface Random {
  next(): number;
}

/** Mulberry32 (T. Ettinger, public domain): 32 bits of state, enough for resampling, fast and reproducible. */
export function seededRandom(seed: number): Random {
  return new Mulberry32(seed | 0);
}

/** A class, because V8 keeps the field of an object in place, but not the variable of a closure. */
class Mulberry32 implements Random {
  constructor(private state: number) {}

  next(): number {
    const state = (this.state = (this.state + 0x6d2b79f5) | 0);
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
}
