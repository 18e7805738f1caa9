import type { Page } from "playwright-core";

/** What a chart shows. */
export interface ChartState {
  readonly outlets: readonly string[];
  readonly dots: readonly { readonly x: number; readonly y: number }[];
}

/** Reads a chart from its canvas and from the data in the page. */
export function readChart(page: Page, canvas: string): Promise<ChartState> {
  return page.evaluate((selector) => {
    const scope = globalThis as unknown as {
      document: {
        querySelector(selector: string): object | null;
        getElementById(id: string): { textContent: string } | null;
      };
      Chart: {
        getChart(canvas: object | null): {
          getDatasetMeta(index: number): { data: { x: number; y: number }[] };
        };
      };
    };
    const chart = scope.Chart.getChart(scope.document.querySelector(selector));
    const data = JSON.parse(
      scope.document.getElementById("charts")?.textContent ?? "",
    ) as {
      axes: { id: string; marks: { outlet: string }[] }[];
      map: { marks: { outlet: string }[] };
    };
    const axis = data.axes.find(({ id }) => selector.includes(id));
    return {
      outlets: (axis ?? data.map).marks.map(({ outlet }) => outlet),
      dots: chart
        .getDatasetMeta(0)
        .data.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) })),
    };
  }, canvas);
}
