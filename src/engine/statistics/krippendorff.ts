/** How the distance of two codes is measured: equal or not, or by how many codes lie between them. */
type Metric = "nominal" | "ordinal";

/**
 * Krippendorff's α: agreement between any number of coders, corrected for chance, with missing codes (Krippendorff 2011,
 * „Computing Krippendorff's Alpha-Reliability“).
 *
 * @param units for each unit its codes as numbers, missing ones left out
 * @returns α in (-∞, 1]; NaN if no unit has two codes, or if all codes are the same
 */
export function krippendorffAlpha(
  units: readonly (readonly number[])[],
  metric: Metric,
): number {
  const pairable = units.filter((codes) => codes.length > 1);
  const values = [...new Set(pairable.flat())].sort(
    (left, right) => left - right,
  );
  const totals = values.map(
    (value) => pairable.flat().filter((code) => code === value).length,
  );
  const count = totals.reduce((sum, total) => sum + total, 0);
  const distance =
    metric === "nominal" ? nominalDistance : ordinalDistance(totals);
  const place = new Map(values.map((value, index) => [value, index]));

  let observed = 0;
  for (const codes of pairable) {
    let disagreement = 0;
    for (const [index, left] of codes.entries())
      for (const [other, right] of codes.entries())
        if (index !== other)
          disagreement += distance(place.get(left) ?? 0, place.get(right) ?? 0);
    observed += disagreement / (codes.length - 1);
  }
  let expected = 0;
  for (const [left, leftTotal] of totals.entries())
    for (const [right, rightTotal] of totals.entries())
      expected += leftTotal * rightTotal * distance(left, right);
  return 1 - ((count - 1) * observed) / expected;
}

/**
 * Nominal α of two coders who coded every unit, from how often each code of the first met each of the second: the same
 * number as `krippendorffAlpha`, without going through the units.
 *
 * @param table square: the first coder's codes as rows, the second's as columns
 * @returns α in (-∞, 1]; NaN without units, or if all codes are the same
 */
export function nominalAlphaOfTwo(
  table: readonly (readonly number[])[],
): number {
  let count = 0;
  let disagreements = 0;
  const totals = table.map(() => 0);
  for (const [left, row] of table.entries())
    for (const [right, units] of row.entries()) {
      count += 2 * units;
      if (left !== right) disagreements += 2 * units;
      totals[left] = (totals[left] ?? 0) + units;
      totals[right] = (totals[right] ?? 0) + units;
    }
  const expected = totals.reduce(
    (sum, total) => sum + total * (count - total),
    0,
  );
  return 1 - ((count - 1) * disagreements) / expected;
}

function nominalDistance(left: number, right: number): number {
  return left === right ? 0 : 1;
}

function ordinalDistance(
  totals: readonly number[],
): (left: number, right: number) => number {
  return (left, right) => {
    const [low, high] = left < right ? [left, right] : [right, left];
    const between = totals
      .slice(low, high + 1)
      .reduce((sum, total) => sum + total, 0);
    const ends = ((totals[low] ?? 0) + (totals[high] ?? 0)) / 2;
    return left === right ? 0 : (between - ends) ** 2;
  };
}
