import type { Article, LocalizedText } from "../engine/model.js";

/** Articles about one story; the unit of comparison. */
export interface Collection {
  /** Also its address: lower-case words joined by hyphens. */
  readonly id: string;
  readonly title: LocalizedText;
  readonly description: LocalizedText;
}

/** What kind of text an article is. */
export const GENRES = [
  "opinion",
  "investigation",
  "news",
  "report",
  "gallery",
  "interview",
  "other",
] as const;
export type Genre = (typeof GENRES)[number];

/** An article in a collection. `date` follows EDTF: 2025, 2025-11, 2025-11-05, or a season such as 2025-23 (autumn). */
export interface StoredArticle extends Article {
  readonly collection: string;
  readonly genre: Genre;
  readonly author?: string | undefined;
  /** The file or the address that it came from. */
  readonly source?: string | undefined;
  /** The earlier article of which it is a copy, if known, and which share of the shorter one both have, in (0, 1]. */
  readonly copy?: { readonly of: string; readonly share: number } | undefined;
}
