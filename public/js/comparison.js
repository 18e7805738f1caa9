// @ts-check
import { drawAxisChart } from "./axis-chart.js";
import { onThemeChange } from "./colours.js";
import { drawMapChart } from "./map-chart.js";
import { offerPng } from "./png.js";
import { startWithSwap } from "./swap.js";

const narrow = matchMedia("(max-width: 40rem)");

startWithSwap(() => {
  // On a phone the charts come first; the legend is a touch away.
  for (const legend of document.querySelectorAll("[data-fold-narrow]"))
    legend.toggleAttribute("open", !narrow.matches);
  offerPng();
  const data = JSON.parse(document.getElementById("charts")?.textContent ?? "");
  /** @type {{ destroy(): void }[]} */
  let charts = [];

  const draw = () => {
    for (const chart of charts) chart.destroy();
    charts = drawAll(data);
  };
  // Rows grow when a window narrows or a font arrives; the charts follow.
  const observer = new ResizeObserver(draw);
  const elements = document.querySelectorAll(".axis-chart, .map-canvas");
  for (const element of elements) observer.observe(element);
  const stopListening = onThemeChange(draw);
  draw();

  return () => {
    observer.disconnect();
    stopListening();
    for (const chart of charts) chart.destroy();
  };
});

/** @param {any} data what `src/web/props/comparison.ts` put into the page */
function drawAll({ axes, map }) {
  const charts = [];
  const elements = document.querySelectorAll(".axis-chart");
  for (const [index, element] of elements.entries()) {
    if (element instanceof HTMLElement) {
      charts.push(drawAxisChart(element, axes[index].marks));
    }
  }
  const figure = document.querySelector(".map-figure");
  if (figure instanceof HTMLElement && map) {
    charts.push(drawMapChart(figure, map.marks));
  }
  return charts.filter((chart) => chart !== undefined);
}
