// @ts-check
import { chartOptions } from "./chart-options.js";
import { colourOf } from "./colours.js";
import { mapLabels } from "./map-labels.js";

/**
 * @typedef {{
 *   label: string, outlet: string, href: string, tooltip: string[],
 *   x: number, y: number,
 *   xInterval: [number, number] | null, yInterval: [number, number] | null,
 *   hollow: boolean,
 * }} MapMark
 */

const DOT_RADIUS = 8;
/** A little more than the scale of balances, so that a dot at ±1 is whole. */
const EDGE = 1.08;

/**
 * Draws the map of two axes with its intervals in both directions.
 * @param {HTMLElement} figure the `.map-figure`
 * @param {MapMark[]} marks
 */
export function drawMapChart(figure, marks) {
  figure.classList.add("has-chart");
  const holder = /** @type {HTMLElement} */ (
    figure.querySelector(".map-canvas")
  );
  const canvas = /** @type {HTMLCanvasElement} */ (
    holder.querySelector("canvas")
  );
  canvas.width = holder.clientWidth;
  canvas.height = holder.clientHeight;
  const ink = colourOf(figure, "--ink");
  const quiet = colourOf(figure, "--quiet");
  const surface = colourOf(figure, "--surface");
  const line = colourOf(figure, "--line");
  const fills = marks.map(({ hollow }) => (hollow ? surface : ink));
  const scale = {
    type: "linear",
    min: -EDGE,
    max: EDGE,
    border: { display: false },
    grid: { color: line, drawTicks: false },
    ticks: { display: false },
    /** @param {{ ticks: object[] }} axis */
    afterBuildTicks: (axis) => {
      axis.ticks = [{ value: 0 }];
    },
  };
  return new Chart(canvas, {
    data: {
      // The first dataset lies on top: dots over bars.
      datasets: [
        {
          type: "scatter",
          data: marks.map(({ x, y }) => ({ x, y })),
          clip: false,
          pointRadius: DOT_RADIUS,
          pointHoverRadius: DOT_RADIUS + 2,
          pointHitRadius: 6,
          pointBackgroundColor: fills,
          pointHoverBackgroundColor: fills,
          pointBorderColor: ink,
          pointHoverBorderColor: ink,
          pointBorderWidth: 2.5,
          pointHoverBorderWidth: 2.5,
        },
        {
          type: "scatterWithErrorBars",
          data: marks.map(bars),
          clip: false,
          radius: 0,
          hoverRadius: 0,
          hitRadius: 0,
          errorBarColor: quiet,
          errorBarLineWidth: 1.5,
          errorBarWhiskerSize: 0,
          errorBarWhiskerLineWidth: 0,
          errorBarWhiskerColor: quiet,
        },
      ],
    },
    options: {
      ...chartOptions(marks),
      layout: { autoPadding: false },
      scales: { x: scale, y: scale },
    },
    plugins: [mapLabels(marks, DOT_RADIUS, { ink, surface, line })],
  });
}

/** @param {MapMark} mark */
function bars({ x, y, xInterval, yInterval }) {
  return {
    x,
    y,
    ...(xInterval && { xMin: xInterval[0], xMax: xInterval[1] }),
    ...(yInterval && { yMin: yInterval[0], yMax: yInterval[1] }),
  };
}
