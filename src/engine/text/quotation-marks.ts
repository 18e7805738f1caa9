/**
 * Quotation marks, in every style that German-language outlets use (DESIGN §7): „…“ and »…« (Germany,
 * Austria), «…» (Switzerland), “…”, "…", and the single ‚…‘, ›…‹, ‹…›.
 */
import type { Word } from "./vocabulary.js";

/** The marks that can close what each opening mark has begun. */
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

/** Marks that can only close. */
export const NEVER_OPENS: ReadonlySet<string> = new Set(["”", "’", "'"]);

const ALL = new Set([...CLOSERS.keys(), ...NEVER_OPENS]);

/** Whether a word is a quotation mark of any style; a free-standing apostrophe is one, too. */
export function isQuotationMark({ kind, key }: Word): boolean {
  return kind === "mark" && ALL.has(key);
}
