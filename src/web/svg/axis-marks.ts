import type { AxisMark } from "../props/axis-chart.js";
import type { Colours } from "./palette.js";
import { element } from "./svg.js";

/** Where a track lies. */
interface Track {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

const RADIUS = 9;
const THICKNESS = 6;
/** Opacity of a voice with too little evidence. */
const PALE = 0.4;

/**
 * What a track shows of an outlet, as `public/js/axis-chart.js` draws it. Shapes tell all without colour: a bar is the
 * interval, an upright the own voice, a dashed ring the cited ones; a hollow dot, or a pale voice, is too little evidence.
 */
export function axisMarks(
  mark: AxisMark,
  track: Track,
  colours: Colours,
): string {
  const { left, right, y } = track;
  const x = (balance: number): number =>
    left + ((balance + 1) / 2) * (right - left);
  const colour = mark.side ? colours[mark.side] : colours.quiet;
  const bar = (from: number, to: number, stroke: string, opacity?: number) =>
    element("line", {
      x1: from,
      y1: y,
      x2: to,
      y2: y,
      stroke,
      "stroke-width": THICKNESS,
      "stroke-linecap": "round",
      "stroke-opacity": opacity,
    });
  const upright = (
    at: number,
    half: number,
    width: number,
    fill: string,
    opacity?: number,
  ) =>
    element("rect", {
      x: at - width / 2,
      y: y - half,
      width,
      height: 2 * half,
      fill,
      opacity,
    });
  return [
    bar(left, right, colours.track),
    upright(x(0), 15, 1.25, colours.quiet),
    mark.interval &&
      bar(x(mark.interval[0]), x(mark.interval[1]), colour, 0.42),
    mark.cited !== null &&
      element("circle", {
        cx: x(mark.cited),
        cy: y,
        r: 6,
        fill: colours.paper,
        stroke: colour,
        "stroke-width": 2,
        "stroke-dasharray": "2.2 1.57",
        "stroke-opacity": mark.citedIsThin ? PALE : undefined,
      }),
    mark.own !== null &&
      upright(x(mark.own), 12.5, 3, colour, mark.ownIsThin ? PALE : undefined),
    mark.balance !== null &&
      element("circle", {
        cx: x(mark.balance),
        cy: y,
        r: RADIUS - 1.25,
        fill: mark.hollow ? colours.paper : colour,
        stroke: colour,
        "stroke-width": 2.5,
      }),
  ]
    .filter((shape) => typeof shape === "string")
    .join("");
}

const ROW = { width: 420, height: 34, end: 14 };

/** One track for a row of the page: without JavaScript, and on paper. */
export function axisRowSvg(mark: AxisMark, colours: Colours): string {
  const { width, height, end } = ROW;
  return element(
    "svg",
    {
      class: "row-track",
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      "aria-hidden": "true",
    },
    axisMarks(mark, { left: end, right: width - end, y: height / 2 }, colours),
  );
}
