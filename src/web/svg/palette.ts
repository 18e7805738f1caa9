/** Colours for the marks of a chart: names of CSS within a page, plain colours in a file. */
export interface Colours {
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly track: string;
  readonly paper: string;
  readonly first: string;
  readonly second: string;
}

/** Within a page, whose stylesheet knows theme and axis. */
export const PAGE_COLOURS: Colours = {
  ink: "var(--ink)",
  quiet: "var(--quiet)",
  line: "var(--line)",
  track: "var(--track)",
  paper: "var(--paper)",
  first: "var(--first)",
  second: "var(--second)",
};

/** The light theme's pairs of pole colours, as in `public/css/tokens.css`; a test compares them. */
const PAIRS = [
  { first: "#b1481f", second: "#136f7a" },
  { first: "#5a4aa0", second: "#9a6f00" },
  { first: "#a52a63", second: "#3a7a34" },
  { first: "#2a5fa8", second: "#8a5a3c" },
] as const;

/** In a file, on white. @param pair which pair of pole colours, from 1 */
export function fileColours(pair: number): Colours {
  return {
    ink: "#1f1d1a",
    quiet: "#625d55",
    line: "#ddd8ce",
    track: "#e9e6de",
    paper: "#ffffff",
    ...(PAIRS[(pair - 1) % PAIRS.length] ?? PAIRS[0]),
  };
}
