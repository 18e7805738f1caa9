// @ts-check

/** @typedef {import("./axis-chart.js").AxisMark & { colour: string, y: number }} Row */

const THICKNESS = 6;
/** Opacity of a voice with too little evidence. */
const PALE = 0.4;

/**
 * Everything on a track but the dot: the track itself, the interval, own and cited voice.
 * @param {Row[]} rows
 * @param {{ track: string, middle: string, paper: string }} colours
 */
export function axisMarks(rows, colours) {
  return {
    id: "axisMarks",
    /** @param {any} chart */
    beforeDatasetsDraw({ ctx, scales }) {
      /** @param {number} balance */
      const x = (balance) => scales.x.getPixelForValue(balance);
      ctx.save();
      for (const row of rows) {
        drawLine(ctx, x(-1), x(1), row.y, colours.track, 1);
        drawUpright(ctx, x(0), row.y, 15, 1.25, colours.middle);
        if (row.interval) {
          const [low, high] = row.interval;
          drawLine(ctx, x(low), x(high), row.y, row.colour, 0.42);
        }
        if (row.cited !== null) {
          const alpha = row.citedIsThin ? PALE : 1;
          drawRing(ctx, x(row.cited), row.y, row.colour, colours.paper, alpha);
        }
        if (row.own !== null) {
          ctx.globalAlpha = row.ownIsThin ? PALE : 1;
          drawUpright(ctx, x(row.own), row.y, 12.5, 3, row.colour);
          ctx.globalAlpha = 1;
        }
      }
      ctx.restore();
    },
  };
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {number} from
 * @param {number} to
 * @param {number} y
 * @param {string} colour
 * @param {number} alpha
 */
function drawLine(ctx, from, to, y, colour, alpha) {
  ctx.globalAlpha = alpha;
  ctx.lineCap = "round";
  ctx.lineWidth = THICKNESS;
  ctx.strokeStyle = colour;
  ctx.beginPath();
  ctx.moveTo(from, y);
  ctx.lineTo(to, y);
  ctx.stroke();
  ctx.globalAlpha = 1;
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {number} x
 * @param {number} y
 * @param {number} half
 * @param {number} width
 * @param {string} colour
 */
function drawUpright(ctx, x, y, half, width, colour) {
  ctx.fillStyle = colour;
  ctx.fillRect(x - width / 2, y - half, width, 2 * half);
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {number} x
 * @param {number} y
 * @param {string} colour
 * @param {string} paper
 * @param {number} alpha of the ring, not of the paper in it
 */
function drawRing(ctx, x, y, colour, paper, alpha) {
  ctx.beginPath();
  ctx.arc(x, y, 6, 0, 2 * Math.PI);
  ctx.fillStyle = paper;
  ctx.fill();
  ctx.lineCap = "butt";
  ctx.lineWidth = 2;
  ctx.strokeStyle = colour;
  ctx.setLineDash([2.2, 1.57]);
  ctx.globalAlpha = alpha;
  ctx.stroke();
  ctx.globalAlpha = 1;
  ctx.setLineDash([]);
}
