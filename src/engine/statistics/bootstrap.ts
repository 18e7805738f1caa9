/**
 * Bootstrap: how different a balance could be if the text had other sentences, or the outlet other articles.
 *
 * Efron & Tibshirani 1993, percentile method. Units without evidence do not change a balance. Instead of drawing them, each
 * replicate first draws how many of its units have evidence (binomial); the distribution is the same, and the time it takes
 * depends on the evidence instead of the length of the text.
 */
import { balanceOf } from "../balance.js";
import { binomialTable, drawCount } from "./binomial.js";
import { drawNormals } from "./normal.js";
import type { Random } from "./random.js";

/** How often units are drawn anew. */
export const REPLICATES = 1000;
/** Any number will do; with the same one, the same texts always have the same intervals. */
export const SEED = 20_251_120;

/** Summed weights towards the first and the second pole in one unit (sentence or article). */
export interface Unit {
  readonly first: number;
  readonly second: number;
}

/**
 * Balances of `REPLICATES` resamples; NaN where a resample has no evidence.
 *
 * @param units those with evidence
 * @param unitCount how many units there are, those without evidence included
 */
export function resampleBalances(
  units: readonly Unit[],
  unitCount: number,
  random: Random,
): Float64Array {
  const common = commonBalance(units);
  if (common !== undefined) return balancesAround(common, units.length, random);
  if (isAsGoodAsNormal(units)) return normalBalances(units, unitCount, random);
  const count = units.length;
  const firsts = Float64Array.from(units, ({ first }) => first);
  const seconds = Float64Array.from(units, ({ second }) => second);
  // To halve the work, one random number draws two units at once.
  const isPaired = count <= MOST_PAIRED;
  const pairFirsts = isPaired ? sumsOfPairs(firsts) : firsts;
  const pairSeconds = isPaired ? sumsOfPairs(seconds) : seconds;
  const binomial =
    count < unitCount ? binomialTable(unitCount, count) : undefined;
  const balances = new Float64Array(REPLICATES);
  for (let replicate = 0; replicate < REPLICATES; replicate++) {
    let first = 0;
    let second = 0;
    let left = binomial ? drawCount(binomial, random.next()) : count;
    for (; isPaired && left > 1; left -= 2) {
      const index = (random.next() * pairFirsts.length) | 0;
      first += pairFirsts[index] ?? 0;
      second += pairSeconds[index] ?? 0;
    }
    for (; left > 0; left--) {
      const index = (random.next() * count) | 0;
      first += firsts[index] ?? 0;
      second += seconds[index] ?? 0;
    }
    balances[replicate] = balanceOf(first, second) ?? NaN;
  }
  return balances;
}

/**
 * With evidence for each pole in so many units, the sums differ less from a normal distribution than one draw from the
 * next.
 */
const ENOUGH_FOR_NORMAL = 1000;

function isAsGoodAsNormal(units: readonly Unit[]): boolean {
  if (units.length < ENOUGH_FOR_NORMAL) return false;
  const having = (weight: (unit: Unit) => number): number =>
    units.reduce((sum, unit) => sum + (weight(unit) > 0 ? 1 : 0), 0);
  return (
    having(({ first }) => first) >= ENOUGH_FOR_NORMAL &&
    having(({ second }) => second) >= ENOUGH_FOR_NORMAL
  );
}

/**
 * The same for very many units, where drawing each of them would take seconds in a collection of 40,000 articles. The two sums
 * of a resample of n units are normally distributed around those of the sample (central limit theorem), with n times the
 * covariance of the units.
 */
function normalBalances(
  units: readonly Unit[],
  unitCount: number,
  random: Random,
): Float64Array {
  let [first, second, squaredFirst, squaredSecond, product] = [0, 0, 0, 0, 0];
  for (const unit of units) {
    first += unit.first;
    second += unit.second;
    squaredFirst += unit.first ** 2;
    squaredSecond += unit.second ** 2;
    product += unit.first * unit.second;
  }
  // If all units are alike, rounding may make a variance negative.
  const deviation = Math.sqrt(
    Math.max(0, squaredFirst - first ** 2 / unitCount),
  );
  const covariance = product - (first * second) / unitCount;
  const along = deviation === 0 ? 0 : covariance / deviation;
  const across = Math.sqrt(
    Math.max(0, squaredSecond - second ** 2 / unitCount - along ** 2),
  );
  const balances = new Float64Array(REPLICATES);
  for (let replicate = 0; replicate < REPLICATES; replicate++) {
    const [z, w] = drawNormals(random);
    balances[replicate] =
      balanceOf(first + deviation * z, second + along * z + across * w) ?? NaN;
  }
  return balances;
}

/** The sums of all pairs of more units would not fit in the processor's cache. */
const MOST_PAIRED = 48;

/** The sums of all pairs of values, in either order and of each value with itself. */
function sumsOfPairs(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length ** 2);
  let index = 0;
  for (const left of values)
    for (const right of values) sums[index++] = left + right;
  return sums;
}

/** Balances that differ by less differ by rounding only. */
const EQUAL = 1e-9;

/** The balance that all units share; undefined if they differ, or if there are none. */
function commonBalance(units: readonly Unit[]): number | undefined {
  const [first, ...others] = units;
  const common = first && balanceOf(first.first, first.second);
  return typeof common === "number" &&
    others.every(
      (unit) =>
        Math.abs((balanceOf(unit.first, unit.second) ?? NaN) - common) < EQUAL,
    )
    ? common
    : undefined;
}

/**
 * If all units have the same balance, so has every resample, and the bootstrap would be certain of five words, or of a single
 * sentence. What such a sample leaves open is how much other evidence k equal units could miss by chance. That share is drawn
 * from the distribution behind the exact binomial bound, 1 − U^(1/k) (“rule of three”, Hanley & Lippman-Hand 1983). The other
 * evidence is assumed at the opposite pole or, if the units have evidence at both, at either.
 */
function balancesAround(
  common: number,
  count: number,
  random: Random,
): Float64Array {
  const isUnanimous = Math.abs(common) > 1 - EQUAL;
  const balances = new Float64Array(REPLICATES);
  for (let replicate = 0; replicate < REPLICATES; replicate++) {
    const missed = 1 - (1 - random.next()) ** (1 / count);
    const isFirst = isUnanimous ? common < 0 : random.next() < 0.5;
    balances[replicate] = common * (1 - missed) + (isFirst ? missed : -missed);
  }
  return balances;
}
