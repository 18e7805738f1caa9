// @ts-check
import { tooltipElement } from "./tooltip.js";

/** @typedef {{ outlet: string, href: string | null, tooltip: string[] }} Explained */

/**
 * What all our charts have in common: no animation, exact numbers on hover, a click that leads to the text.
 * @param {Explained[]} marks one for each point of the first dataset
 */
export function chartOptions(marks) {
  return {
    animation: false,
    responsive: false,
    events: ["mousemove", "mouseout", "click", "touchstart"],
    interaction: { mode: "nearest", intersect: true },
    onHover: pointAtLinks,
    onClick: followLinks(marks),
    plugins: {
      legend: { display: false },
      tooltip: { enabled: false, external: tooltipElement(marks) },
    },
  };
}

/**
 * A finger cannot hover: its first tap on a dot shows the numbers, the second one follows.
 * @param {Explained[]} marks
 */
function followLinks(marks) {
  let tapped = -1;
  return (
    /** @type {{ native: Event | null }} */ { native },
    /** @type {{ index: number }[]} */ [hit],
  ) => {
    const index = hit?.index ?? -1;
    const byFinger =
      native instanceof PointerEvent && native.pointerType === "touch";
    const href = marks[index]?.href;
    if (href && (!byFinger || tapped === index)) location.assign(href);
    tapped = index;
  };
}

/**
 * @param {{ native: Event | null }} event
 * @param {unknown[]} hits
 */
function pointAtLinks({ native }, hits) {
  const canvas = native?.target;
  if (canvas instanceof HTMLElement) {
    canvas.style.cursor = hits.length > 0 ? "pointer" : "";
  }
}
