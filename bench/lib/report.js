/** Tables in Markdown, and how figures are written in them. */

export const REFERENCE_HEAD = ["× minimal", "× minimal, 2 threads"];

/** A speed as a multiple of the references' speeds over the same bytes. */
export function ratios(seconds, times) {
  return [
    (times.minimal / seconds).toFixed(3),
    (times.minimalThreads / seconds).toFixed(3),
  ];
}

export function speed(bytes, seconds) {
  return (bytes / 1e6 / seconds).toFixed(2);
}

export function milliseconds(seconds) {
  return (seconds * 1000).toFixed(seconds < 0.1 ? 1 : 0);
}

/** 500 B, 5 KB, 5 MB */
export function bytesAsText(bytes) {
  if (bytes >= 1e6) return `${bytes / 1e6} MB`;
  return bytes >= 1e3 ? `${bytes / 1e3} KB` : `${bytes} B`;
}

export function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [
    line(head),
    line(head.map((_, column) => (column === 0 ? "---" : "---:"))),
    ...rows.map(line),
  ].join("\n");
}
