import type {
  Axis,
  Interval,
  OutletProfile,
  PairVerdict,
} from "../../engine/model.js";
import { ENOUGH_EVIDENCE } from "../../engine/score/score.js";
import { LOCALES } from "../../web/locale.js";
import type { CollectionOverview } from "../../workflows/compare-collection.js";

/** In characters, with one for the middle. */
const TRACK_WIDTH = 41;

/** What the terminal calls a verdict. */
export const VERDICTS: Readonly<Record<PairVerdict["verdict"], string>> = {
  different: "differ",
  indistinguishable: "indistinguishable",
  "too-little-evidence": "too little evidence",
};

/** For the terminal: per axis a track from −1 to +1 with each outlet's dot and interval, and the general tone. */
export function comparisonAsTable(
  { comparison }: Pick<CollectionOverview, "comparison">,
  axes: readonly Axis[],
): string {
  const width = Math.max(
    8,
    ...comparison.outlets.map(({ outlet }) => outlet.length),
  );
  const sections = axes.map((axis) => {
    const [first, second] = axis.poles;
    const ends =
      `◂ ${second.title.en}`.padEnd(TRACK_WIDTH - first.title.en.length - 2) +
      `${first.title.en} ▸`;
    const rows = comparison.outlets.flatMap(({ outlet, axes: scores }) => {
      const score = scores[axis.id]?.all;
      if (!score) return [];
      const label = outlet.padEnd(width);
      const thin = score.hits < ENOUGH_EVIDENCE;
      const track = trackOf(score.balance, score.interval, thin);
      return [
        `${label}  ${track}  ${signed(score.balance)}  ${intervalText(score.interval)}  ${String(score.hits).padStart(4)}${thin ? "  too little evidence" : ""}`,
      ];
    });
    const pairs = comparison.verdicts
      .filter((verdict) => verdict.axis === axis.id)
      .map(
        ({ outlets, difference, interval, verdict }) =>
          `  ${outlets.join(" – ")}: ${VERDICTS[verdict]}${difference === null ? "" : ` (${signed(difference)} ${intervalText(interval).trim()})`}`,
      );
    return [
      axis.title.en,
      `${"".padEnd(width)}  ${ends}  balance  95 % interval   hits`,
      ...rows,
      "",
      ...pairs,
      "",
    ].join("\n");
  });
  return [...sections, toneSection(comparison.outlets, width)].join("\n");
}

function toneSection(outlets: readonly OutletProfile[], width: number): string {
  const rows = outlets.map(({ outlet, tone: { score, hits } }) => {
    const thin = hits < ENOUGH_EVIDENCE ? "  too few" : "";
    return `${outlet.padEnd(width)}  ${signed(score)}  ${String(hits).padStart(5)}${thin}`;
  });
  return [
    "General tone (praise and blame of whatever it is; no axis)",
    `${"".padEnd(width)}   tone  words`,
    ...rows,
    "",
  ].join("\n");
}

function trackOf(
  balance: number | null,
  interval: Interval | null,
  thin: boolean,
): string {
  const cells: string[] = Array.from({ length: TRACK_WIDTH }, (_, index) =>
    index === (TRACK_WIDTH - 1) / 2 ? "┼" : "·",
  );
  const at = (value: number): number =>
    Math.round(((value + 1) / 2) * (TRACK_WIDTH - 1));
  if (interval)
    for (let index = at(interval[0]); index <= at(interval[1]); index++)
      cells[index] = "─";
  if (balance !== null) cells[at(balance)] = thin ? "○" : "●";
  return cells.join("");
}

/** A balance in five characters, rounded as on the pages; `toFixed` rounds some values differently. */
export function signed(value: number | null): string {
  return LOCALES.en.balance(value).padStart(5);
}

function intervalText(interval: Interval | null): string {
  return (
    interval ? `[${signed(interval[0])}; ${signed(interval[1])}]` : ""
  ).padEnd(14);
}
