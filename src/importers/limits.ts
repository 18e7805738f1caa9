import { LONGEST_ARTICLE } from "./check-text.js";

/** How much may come in at once. */
export interface ImportLimits {
  /** Bytes of all files of one upload. */
  readonly uploadBytes: number;
  /** Files of one upload. */
  readonly uploadFiles: number;
  /** Bytes of one file. */
  readonly fileBytes: number;
  /** Characters of one article. */
  readonly articleCharacters: number;
  /**
   * Characters of a text that is only looked at, never more than an article's: what comes back is many times as long, and
   * anybody may ask for it.
   */
  readonly ownTextCharacters: number;
  /** Characters of one article that `score` reads from its stream, where a line may hold a book. */
  readonly lineCharacters: number;
  /** Bytes of an archive or a Word file after unpacking. */
  readonly unpackedBytes: number;
  /** Files in an archive. */
  readonly archiveFiles: number;
  /** Articles in a table or a file of JSON. */
  readonly rows: number;
  /** Pages of a PDF. */
  readonly pdfPages: number;
  /** Bytes of one web page, uploaded or fetched. */
  readonly pageBytes: number;
  /** Elements of one web page. */
  readonly pageElements: number;
  /** Milliseconds until a page must have arrived. */
  readonly fetchMilliseconds: number;
  /** How often an address may lead to another one. */
  readonly redirects: number;
  /** Pages that are fetched for one form. */
  readonly pages: number;
}

/** Generous for a class and a newsroom's archive, harmless for a small server. */
export const DEFAULT_IMPORT_LIMITS: ImportLimits = {
  uploadBytes: 500_000_000,
  uploadFiles: 5_000,
  fileBytes: 50_000_000,
  articleCharacters: LONGEST_ARTICLE,
  ownTextCharacters: 100_000,
  lineCharacters: 50_000_000,
  unpackedBytes: 200_000_000,
  archiveFiles: 5_000,
  rows: 100_000,
  pdfPages: 500,
  pageBytes: 5_000_000,
  pageElements: 20_000,
  fetchMilliseconds: 15_000,
  redirects: 5,
  pages: 20,
};
