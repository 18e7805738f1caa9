// @ts-check
import { axisMarks } from "./axis-marks.js";
import { chartOptions } from "./chart-options.js";
import { colourOf } from "./colours.js";

/**
 * @typedef {{
 *   outlet: string, href: string | null, tooltip: string[],
 *   balance: number | null, interval: [number, number] | null,
 *   own: number | null, cited: number | null, ownIsThin: boolean, citedIsThin: boolean,
 *   side: "first" | "second" | null, hollow: boolean,
 * }} AxisMark
 */

const DOT_RADIUS = 9;
/** Room at both ends of a track, so that a dot at ±1 is whole. */
const END = 14;

/**
 * Draws one axis over the tracks of its rows, wherever the page has put them.
 * @param {HTMLElement} element the `.axis-chart`
 * @param {AxisMark[]} marks one for each row
 */
export function drawAxisChart(element, marks) {
  const holder = /** @type {HTMLElement} */ (
    element.querySelector(".axis-canvas")
  );
  const canvas = /** @type {HTMLCanvasElement} */ (
    holder.querySelector("canvas")
  );
  element.classList.add("has-chart");
  holder.hidden = false;

  const tracks = [...element.querySelectorAll(".axis-track")].map((track) =>
    track.getBoundingClientRect(),
  );
  const [first] = tracks;
  const last = tracks.at(-1);
  if (!first || !last) return undefined;
  const frame = element.getBoundingClientRect();
  const size = { width: first.width, height: last.bottom - first.top };
  holder.style.left = `${first.left - frame.left}px`;
  holder.style.top = `${first.top - frame.top}px`;
  canvas.width = size.width;
  canvas.height = size.height;

  const colours = marks.map(({ side }) =>
    colourOf(element, side ? `--${side}` : "--quiet"),
  );
  const paper = colourOf(element, "--paper");
  const rows = marks.map((mark, index) => {
    const track = tracks[index] ?? first;
    return {
      ...mark,
      colour: colours[index] ?? paper,
      y: (track.top + track.bottom) / 2 - first.top,
    };
  });
  return new Chart(canvas, {
    type: "scatter",
    data: {
      datasets: [
        {
          data: rows.map(({ balance, y }) => ({ x: balance ?? NaN, y })),
          clip: false,
          pointRadius: DOT_RADIUS,
          pointHoverRadius: DOT_RADIUS + 2,
          pointHitRadius: 6,
          pointBackgroundColor: rows.map(({ hollow, colour }) =>
            hollow ? paper : colour,
          ),
          pointHoverBackgroundColor: rows.map(({ hollow, colour }) =>
            hollow ? paper : colour,
          ),
          pointBorderColor: colours,
          pointHoverBorderColor: colours,
          pointBorderWidth: 2.5,
          pointHoverBorderWidth: 2.5,
        },
      ],
    },
    options: {
      ...chartOptions(marks),
      layout: { autoPadding: false, padding: { left: END, right: END } },
      scales: {
        x: { type: "linear", min: -1, max: 1, display: false },
        y: {
          type: "linear",
          min: 0,
          max: size.height,
          reverse: true,
          display: false,
        },
      },
    },
    plugins: [
      axisMarks(rows, {
        track: colourOf(element, "--track"),
        middle: colourOf(element, "--quiet"),
        paper,
      }),
    ],
  });
}
