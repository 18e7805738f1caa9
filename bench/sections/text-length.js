import { sizeOf } from "../lib/context.js";
import { race } from "../lib/race.js";
import {
  bytesAsText,
  ratios,
  REFERENCE_HEAD,
  speed,
  table,
} from "../lib/report.js";

const SMALL = 5e3;

/** The same bytes in many short articles or in few long ones. */
export async function textLength(context) {
  const lengths = context.quick
    ? [500, 5e3, 5e4, 5e5]
    : [500, 5e3, 5e4, 5e5, 5e6];
  const total = context.quick ? 5e5 : 5e6;
  const score = context.scorer();
  const inputs = lengths.map((length) => {
    const batches = context.batches(total, { textBytes: length });
    return { length, batches, bytes: sizeOf(batches), times: {} };
  });
  // All lengths in one race, so that they can be compared with each other, too.
  const all = await race(
    Object.fromEntries(
      inputs.flatMap(({ length, batches }) =>
        Object.entries({
          ...context.references(batches),
          score: () => batches.forEach((batch) => score(batch)),
        }).map(([name, run]) => [`${name} ${length}`, run]),
      ),
    ),
    context.quick ? 2 : 3,
  );
  for (const { length, times } of inputs)
    for (const name of ["minimal", "minimalThreads", "score"])
      times[name] = all[`${name} ${length}`];

  const perByte = ({ bytes, times }) => times.score / bytes;
  const small = inputs.find(({ length }) => length === SMALL);
  const factor = perByte(inputs.at(-1)) / perByte(small);
  return {
    title: "Growth with the length of the text",
    note: "In one process, from lines to lines.",
    table: table(
      ["text", "MB/s", ...REFERENCE_HEAD],
      inputs.map(({ length, bytes, times }) => [
        bytesAsText(length),
        speed(bytes, times.score),
        ...ratios(times.score, times),
      ]),
    ),
    goals: [
      {
        goal: "a byte of the longest article costs no more than one of a small article",
        measured: `${factor.toFixed(2)} times as much in ${bytesAsText(lengths.at(-1))} as in ${bytesAsText(SMALL)}`,
        met: factor <= 1.1,
      },
    ],
  };
}
