import type { AxisChart } from "../props/axis-chart.js";
import { axisMarks } from "./axis-marks.js";
import { legend, type LegendItem } from "./legend.js";
import { fileColours } from "./palette.js";
import {
  MARGIN,
  poleEnds,
  sheet,
  TOP,
  WIDTH,
  type SheetWords,
} from "./sheet.js";
import { element, fitted, text } from "./svg.js";

const ROW_HEIGHT = 52;
const NAMES = 252;
/** Wide enough for the longest label in either language, which a reader must never see cut. */
const COUNTS = 120;
const BETWEEN = 26;

/** One axis of a comparison as a file for slides and papers. */
export function axisChartSvg(
  axis: AxisChart,
  words: SheetWords,
  items: readonly LegendItem[],
): string {
  const colours = fileColours(axis.colours);
  const left = MARGIN + NAMES + BETWEEN;
  const right = WIDTH - MARGIN - COUNTS - BETWEEN;
  const rows = axis.rows.flatMap(
    ({ outlet, details, score, evidenceLabel, mark }, index) => {
      const top = TOP + 12 + index * ROW_HEIGHT;
      const y = top + ROW_HEIGHT / 2;
      return [
        element("line", {
          x1: MARGIN,
          y1: top,
          x2: WIDTH - MARGIN,
          y2: top,
          stroke: colours.line,
        }),
        text(fitted(outlet, 15, NAMES), MARGIN, y - 3, {
          "font-size": 15,
          "font-weight": 600,
        }),
        text(fitted(details, 13, NAMES), MARGIN, y + 15, {
          "font-size": 13,
          fill: colours.quiet,
        }),
        axisMarks(mark, { left: left + 14, right: right - 14, y }, colours),
        text(score.hits, WIDTH - MARGIN, y - 3, {
          "font-size": 15,
          "font-weight": 600,
          "text-anchor": "end",
        }),
        text(fitted(evidenceLabel, 13, COUNTS), WIDTH - MARGIN, y + 15, {
          "font-size": 13,
          fill: colours.quiet,
          "text-anchor": "end",
        }),
      ];
    },
  );
  const bottom = TOP + 12 + axis.rows.length * ROW_HEIGHT;
  return sheet(words, colours, bottom + 40, [
    ...poleEnds(axis, { left: left + 5, right: right - 5, y: TOP }, colours),
    ...rows,
    ...legend(items, MARGIN, bottom + 28, colours),
  ]);
}
