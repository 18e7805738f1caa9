import type { Axis, Evidence } from "./model.js";

/** `(P − N) / (P + N)`, in [-1, 1]; null if there is no weight. */
export function balanceOf(first: number, second: number): number | null {
  const total = first + second;
  return total === 0 ? null : (first - second) / total;
}

/** The weight of evidence, positive towards the first pole of its axis and negative towards the second. */
export function signedWeight(
  { pole, weight }: Pick<Evidence, "pole" | "weight">,
  { poles: [first] }: Axis,
): number {
  return pole === first.id ? weight : -weight;
}
