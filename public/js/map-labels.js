// @ts-check
import { distanceTo, nearestPoint, placeLabels } from "./label-placement.js";

const FONT_SIZE = 14;
/** From this gap on, a line leads from the dot to its name. */
const FAR = 8;

/**
 * The surface behind the map, and a name at every dot.
 * @param {import("./map-chart.js").MapMark[]} marks
 * @param {number} radius of the dots
 * @param {{ ink: string, surface: string, line: string }} colours
 */
export function mapLabels(marks, radius, { ink, surface, line }) {
  return {
    id: "mapLabels",
    /** @param {any} chart */
    beforeDraw({ ctx, chartArea }) {
      const { left, top, width, height } = chartArea;
      ctx.fillStyle = surface;
      ctx.fillRect(left, top, width, height);
      ctx.strokeStyle = line;
      ctx.lineWidth = 1;
      ctx.strokeRect(left + 0.5, top + 0.5, width - 1, height - 1);
    },
    /** @param {any} chart */
    afterDatasetsDraw({ ctx, chartArea, scales, canvas }) {
      ctx.save();
      ctx.font = `600 ${FONT_SIZE}px ${getComputedStyle(canvas).fontFamily}`;
      const points = marks.map((mark) => labelled(mark, ctx, scales));
      const boxes = placeLabels(points, chartArea, radius);
      ctx.textAlign = "left";
      ctx.textBaseline = "middle";
      // A halo keeps names readable where a bar runs through them.
      ctx.lineJoin = "round";
      ctx.fillStyle = ink;
      for (const [index, box] of boxes.entries()) {
        if (!box) continue;
        const label = marks[index]?.label ?? "";
        const middle = (box.top + box.bottom) / 2;
        const point = points[index];
        if (point && distanceTo(box, point) > radius + FAR) {
          drawLeader(ctx, point, nearestPoint(box, point), ink);
        }
        ctx.lineWidth = 4;
        ctx.strokeStyle = surface;
        ctx.strokeText(label, box.left, middle);
        ctx.fillText(label, box.left, middle);
      }
      ctx.restore();
    },
  };
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {{ x: number, y: number }} from
 * @param {{ x: number, y: number }} to
 * @param {string} colour
 */
function drawLeader(ctx, from, to, colour) {
  ctx.lineWidth = 1;
  ctx.strokeStyle = colour;
  ctx.setLineDash([2, 2]);
  ctx.beginPath();
  ctx.moveTo(from.x, from.y);
  ctx.lineTo(to.x, to.y);
  ctx.stroke();
  ctx.setLineDash([]);
}

/**
 * @param {import("./map-chart.js").MapMark} mark
 * @param {CanvasRenderingContext2D} ctx
 * @param {any} scales
 */
function labelled(mark, ctx, scales) {
  const x = scales.x.getPixelForValue(mark.x);
  const y = scales.y.getPixelForValue(mark.y);
  const across = (mark.xInterval ?? [mark.x, mark.x]).map((value) =>
    scales.x.getPixelForValue(value),
  );
  const upwards = (mark.yInterval ?? [mark.y, mark.y]).map((value) =>
    scales.y.getPixelForValue(value),
  );
  return {
    x,
    y,
    width: ctx.measureText(mark.label).width,
    height: FONT_SIZE + 2,
    bars: [
      { left: across[0], right: across[1], top: y - 1, bottom: y + 1 },
      { left: x - 1, right: x + 1, top: upwards[1], bottom: upwards[0] },
    ],
  };
}
