import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "../../paths.js";
import type { MapMark, MapProps } from "../props/map.js";
import { legend, type LegendItem } from "./legend.js";
import { type Colours, fileColours, PAGE_COLOURS } from "./palette.js";
import {
  MARGIN,
  poleEnds,
  sheet,
  TOP,
  WIDTH,
  type SheetWords,
} from "./sheet.js";
import { element, estimateWidth, text } from "./svg.js";

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
interface Point {
  readonly x: number;
  readonly y: number;
}
/** The part of the browser's script that the server needs, too, so that both put names where the other would. */
interface LabelPlacement {
  readonly placeLabels: (
    points: readonly (Point & {
      readonly width: number;
      readonly height: number;
      readonly bars: readonly Box[];
    })[],
    bounds: Box,
    radius: number,
  ) => readonly (Box | null)[];
  readonly distanceTo: (box: Box, point: Point) => number;
  readonly nearestPoint: (box: Box, point: Point) => Point;
}
const script = join(ROOT, "public", "js", "label-placement.js");
const { placeLabels, distanceTo, nearestPoint } = (await import(
  pathToFileURL(script).href
)) as LabelPlacement;

const RADIUS = 8;
const FONT_SIZE = 14;
/** As in `public/js/map-chart.js`: a dot at ±1 is whole; from this gap on a line leads to its name. */
const EDGE = 1.08;
const FAR = 8;

/** The map as a file for slides and papers. */
export function mapChartSvg(
  map: MapProps,
  words: SheetWords,
  items: readonly LegendItem[],
): string {
  const side = 30;
  const area: Box = {
    left: MARGIN + side,
    top: TOP,
    right: WIDTH - MARGIN,
    bottom: TOP + 640,
  };
  const [x, y] = [fileColours(map.x.colours), fileColours(map.y.colours)];
  return sheet(words, x, area.bottom + 68, [
    plot(map.marks, area, x),
    ...poleEnds(
      map.x,
      { left: area.left, right: area.right, y: area.bottom + 24 },
      x,
    ),
    element(
      "g",
      { transform: `translate(${String(MARGIN + 14)} 0) rotate(-90)` },
      ...poleEnds(map.y, { left: -area.bottom, right: -area.top, y: 0 }, y),
    ),
    ...legend(items, area.left, area.bottom + 56, x),
  ]);
}

/** The map within a page: without JavaScript, and on paper. */
export function mapFigureSvg(marks: readonly MapMark[]): string {
  const [width, height] = [500, 410];
  return element(
    "svg",
    {
      class: "map-drawn",
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      "aria-hidden": "true",
    },
    plot(
      marks,
      { left: 1, top: 1, right: width - 1, bottom: height - 1 },
      PAGE_COLOURS,
    ),
  );
}

function plot(marks: readonly MapMark[], area: Box, colours: Colours): string {
  const x = (value: number): number =>
    area.left + ((value + EDGE) / (2 * EDGE)) * (area.right - area.left);
  const y = (value: number): number =>
    area.bottom - ((value + EDGE) / (2 * EDGE)) * (area.bottom - area.top);
  const line = (from: Point, to: Point, stroke: string, more = {}) =>
    element("line", {
      x1: from.x,
      y1: from.y,
      x2: to.x,
      y2: to.y,
      stroke,
      ...more,
    });
  const points = marks.map((mark) => {
    const at = { x: x(mark.x), y: y(mark.y) };
    const [low, high] = (mark.xInterval ?? [mark.x, mark.x]).map(x);
    const [down, up] = (mark.yInterval ?? [mark.y, mark.y]).map(y);
    const across = { left: low ?? at.x, right: high ?? at.x };
    const upwards = { top: up ?? at.y, bottom: down ?? at.y };
    return {
      ...at,
      width: estimateWidth(mark.label, FONT_SIZE),
      height: FONT_SIZE + 2,
      bars: [
        { ...across, top: at.y - 1, bottom: at.y + 1 },
        { ...upwards, left: at.x - 1, right: at.x + 1 },
      ],
    };
  });
  const bars = points.flatMap(({ x: atX, y: atY, bars: [across, upwards] }) =>
    across && upwards
      ? [
          line(
            { x: across.left, y: atY },
            { x: across.right, y: atY },
            colours.quiet,
            { "stroke-width": 1.5 },
          ),
          line(
            { x: atX, y: upwards.top },
            { x: atX, y: upwards.bottom },
            colours.quiet,
            { "stroke-width": 1.5 },
          ),
        ]
      : [],
  );
  const dots = points.map((point, index) =>
    element("circle", {
      cx: point.x,
      cy: point.y,
      r: RADIUS - 1.25,
      fill: marks[index]?.hollow ? colours.paper : colours.ink,
      stroke: colours.ink,
      "stroke-width": 2.5,
    }),
  );
  const names = placeLabels(points, area, RADIUS).flatMap((box, index) => {
    if (!box) return [];
    const point = points[index];
    const leader =
      point && distanceTo(box, point) > RADIUS + FAR
        ? [
            line(point, nearestPoint(box, point), colours.ink, {
              "stroke-dasharray": "2 2",
            }),
          ]
        : [];
    return [
      ...leader,
      text(
        marks[index]?.label ?? "",
        box.left,
        (box.top + box.bottom) / 2 + 5,
        {
          "font-size": FONT_SIZE,
          "font-weight": 600,
          fill: colours.ink,
          // A halo keeps names readable where a bar runs through them.
          stroke: colours.paper,
          "stroke-width": 4,
          "stroke-linejoin": "round",
          "paint-order": "stroke",
        },
      ),
    ];
  });
  return [
    element("rect", {
      x: area.left,
      y: area.top,
      width: area.right - area.left,
      height: area.bottom - area.top,
      fill: colours.paper,
      stroke: colours.line,
    }),
    line({ x: x(0), y: area.top }, { x: x(0), y: area.bottom }, colours.line),
    line({ x: area.left, y: y(0) }, { x: area.right, y: y(0) }, colours.line),
    ...bars,
    ...dots,
    ...names,
  ].join("");
}
