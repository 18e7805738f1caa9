/**
 * A chart as a file: what every one of them has around its drawing.
 */
import { element, escapeXml, fitted, text } from "./svg.js";
import type { Colours } from "./palette.js";

/** What a chart says about itself. */
export interface SheetWords {
  readonly collection: string;
  readonly title: string;
  /** The question of the axis, or what is shown. */
  readonly subtitle: string;
  /** Whose voices count. */
  readonly lens: string;
  /** Program, day and licence. */
  readonly source: string;
  readonly fingerprint: string;
}

export const WIDTH = 960;
export const MARGIN = 36;
/** Where the drawing begins. */
export const TOP = 138;
const FOOT = 74;

const SANS = "'Source Sans 3', 'Segoe UI', Helvetica, Arial, sans-serif";
const SERIF = "'Source Serif 4', Georgia, 'Times New Roman', serif";

/** The whole file: title above, source below, on white. @param bottom where the drawing ends */
export function sheet(
  words: SheetWords,
  colours: Colours,
  bottom: number,
  drawing: readonly string[],
): string {
  const height = bottom + FOOT;
  const inner = WIDTH - 2 * MARGIN;
  const quiet = { fill: colours.quiet };
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: WIDTH,
      height,
      viewBox: `0 0 ${String(WIDTH)} ${String(height)}`,
      role: "img",
      "font-family": SANS,
      fill: colours.ink,
    },
    element("title", {}, escapeXml(`${words.title} – ${words.collection}`)),
    element("rect", { width: WIDTH, height, fill: colours.paper }),
    text(
      fitted(`${words.collection} · ${words.lens}`, 14, inner),
      MARGIN,
      MARGIN + 8,
      { ...quiet, "font-size": 14 },
    ),
    text(fitted(words.title, 28, inner), MARGIN, MARGIN + 42, {
      "font-size": 28,
      "font-weight": 600,
      "font-family": SERIF,
    }),
    text(fitted(words.subtitle, 16, inner), MARGIN, MARGIN + 68, {
      ...quiet,
      "font-size": 16,
    }),
    ...drawing,
    text(fitted(words.source, 12, inner), MARGIN, bottom + 34, {
      ...quiet,
      "font-size": 12,
    }),
    // Not cut: it is of use only as a whole.
    text(words.fingerprint, MARGIN, bottom + 52, {
      ...quiet,
      "font-size": Math.min(11, (1.6 * inner) / words.fingerprint.length),
      "font-family": "'DejaVu Sans Mono', Consolas, Menlo, monospace",
    }),
  );
}

/** The ends of an axis. */
export function poleEnds(
  ends: { readonly first: string; readonly second: string },
  { left, right, y }: { left: number; right: number; y: number },
  colours: Colours,
): readonly string[] {
  const half = (right - left) / 2 - 8;
  const style = { "font-size": 15, "font-weight": 600 };
  return [
    text(`◂ ${fitted(ends.second, 15, half)}`, left, y, {
      ...style,
      fill: colours.second,
    }),
    text(`${fitted(ends.first, 15, half)} ▸`, right, y, {
      ...style,
      fill: colours.first,
      "text-anchor": "end",
    }),
  ];
}
