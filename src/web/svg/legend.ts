import type { Colours } from "./palette.js";
import { element, estimateWidth, text } from "./svg.js";

/** A sign of a chart and what it means. */
export interface LegendItem {
  readonly sign: "dot" | "bar" | "ring" | "hollow" | "cross";
  readonly label: string;
}

const SIZE = 13;

/** Signs and their meaning in one line. */
export function legend(
  items: readonly LegendItem[],
  left: number,
  y: number,
  colours: Colours,
): readonly string[] {
  let x = left;
  return items.flatMap(({ sign, label }) => {
    const at = x;
    const width = sign === "dot" || sign === "cross" ? 30 : 16;
    x += width + 8 + estimateWidth(label, SIZE) + 22;
    return [
      signOf(sign, at, y - 4.5, colours),
      text(label, at + width + 8, y, {
        "font-size": SIZE,
        fill: colours.quiet,
      }),
    ];
  });
}

function signOf(
  sign: LegendItem["sign"],
  x: number,
  y: number,
  { quiet, paper }: Colours,
): string {
  const circle = (
    cx: number,
    more: Readonly<Record<string, string | number>>,
  ) => element("circle", { cx, cy: y, r: 5.5, stroke: quiet, ...more });
  const line = (x1: number, y1: number, x2: number, y2: number) =>
    element("line", { x1, y1, x2, y2, stroke: quiet, "stroke-width": 1.5 });
  switch (sign) {
    case "dot":
      return (
        element("rect", {
          x,
          y: y - 2.5,
          width: 30,
          height: 5,
          rx: 2.5,
          fill: quiet,
          "fill-opacity": 0.42,
        }) + circle(x + 15, { fill: quiet })
      );
    case "cross":
      return (
        line(x, y, x + 30, y) +
        line(x + 15, y - 8, x + 15, y + 8) +
        circle(x + 15, { fill: quiet })
      );
    case "bar":
      return element("rect", {
        x: x + 6.5,
        y: y - 7.5,
        width: 3,
        height: 15,
        fill: quiet,
      });
    case "ring":
      return circle(x + 8, {
        fill: paper,
        "stroke-width": 2,
        "stroke-dasharray": "2.2 1.57",
      });
    case "hollow":
      return circle(x + 8, { fill: paper, "stroke-width": 2.5 });
  }
}
