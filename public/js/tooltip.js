// @ts-check

const DISTANCE = 16;

/**
 * Shows a chart's tooltip as an element above the page: it may reach beyond the chart, and over the rows' names.
 * @param {{ outlet: string, tooltip: string[] }[]} marks
 */
export function tooltipElement(marks) {
  /** @type {HTMLElement | undefined} */
  let element;
  return (
    /** @type {{ chart: { canvas: HTMLCanvasElement }, tooltip: any }} */ {
      chart,
      tooltip,
    },
  ) => {
    const holder = chart.canvas.parentElement;
    const mark = marks[tooltip.dataPoints?.[0]?.dataIndex];
    if (!holder || !mark || tooltip.opacity === 0) {
      element?.remove();
      return;
    }
    element ??= document.createElement("div");
    element.className = "chart-tooltip";
    element.replaceChildren(
      ...[mark.outlet, ...mark.tooltip].map((text, index) => {
        const line = document.createElement(index === 0 ? "strong" : "span");
        line.textContent = text;
        return line;
      }),
    );
    holder.append(element);
    place(element, holder, tooltip.caretX, tooltip.caretY);
  };
}

/**
 * Above the dot, or below where the window ends; never beyond its edges.
 * @param {HTMLElement} element
 * @param {HTMLElement} holder
 * @param {number} x
 * @param {number} y
 */
function place(element, holder, x, y) {
  const { offsetWidth: width, offsetHeight: height } = element;
  const frame = holder.getBoundingClientRect();
  const edge = document.documentElement.clientWidth - width - 8;
  const left = Math.min(Math.max(frame.left + x - width / 2, 8), edge);
  const above = y - height - DISTANCE;
  element.style.left = `${left - frame.left}px`;
  element.style.top = `${frame.top + above > 0 ? above : y + DISTANCE}px`;
}
