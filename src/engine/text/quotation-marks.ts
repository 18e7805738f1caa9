/**
 * Quotation marks as characters, in every style that German-language outlets use (DESIGN §7): „…“ and »…« (Germany,
 * Austria), «…» (Switzerland), “…”, "…", and the single ‚…‘, ›…‹, ‹…›.
 */
import type { Word } from "./vocabulary.js";

/** Which marks close what an opening mark began. */
export const CLOSERS: ReadonlyMap<string, string> = new Map([
  ["„", '“”"'],
  ["“", '”"“'],
  ["»", "«"],
  ["«", "»"],
  ['"', '"“”'],
  ["‚", "‘’'"],
  ["‘", "’"],
  ["›", "‹"],
  ["‹", "›"],
]);

/** Marks that only close. */
export const NEVER_OPENS: ReadonlySet<string> = new Set(["”", "’", "'"]);

/** Whether a token is a quotation mark of some style; an apostrophe on its own is one, too. */
export function isQuotationMark({ kind, key }: Word): boolean {
  return kind === "mark" && (CLOSERS.has(key) || NEVER_OPENS.has(key));
}
