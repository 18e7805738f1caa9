import type { Entry } from "../engine/model.js";
import { freeName } from "../free-name.js";
import { type Format, withQuery } from "./address.js";

/** Where the open entry stands in the workbench: below its title and the draft. */
const OPEN_ENTRY = "bench-entry";

/** The addresses of lexicons: a part of `urls`. */
export const lexiconUrls = {
  lexicons: () => "/lexicons",
  lexiconsData: (format: Format) => `/lexicons.${format}`,
  lexicon: (axis: string, term?: string) =>
    withQuery(
      `/lexicons/${encodeURIComponent(axis)}`,
      {},
      term === undefined ? undefined : encodeURIComponent(entryAnchor(term)),
    ),
  /** @param query `entry` opens one, `saved` tells of a version */
  lexiconEdit: (
    axis: string,
    query: {
      readonly entry?: string | undefined;
      readonly collection?: string | undefined;
      readonly saved?: number | undefined;
    } = {},
  ) =>
    withQuery(
      `/lexicons/${encodeURIComponent(axis)}/edit`,
      {
        ...query,
        saved: query.saved === undefined ? undefined : String(query.saved),
      },
      query.entry === undefined ? undefined : OPEN_ENTRY,
    ),
  newLexicon: () => "/lexicons/new",
  lexiconUpload: () => "/lexicons/upload",
  lexiconExchange: (axis: string) =>
    `/lexicons/${encodeURIComponent(axis)}/exchange`,
  lexiconFile: (axis: string, format: string) =>
    `/lexicons/${encodeURIComponent(axis)}/file/${format}`,
  lexiconPreviewData: (axis: string) =>
    `/lexicons/${encodeURIComponent(axis)}/preview.json`,
  /** @param compared two versions, and the collection to compare them on */
  lexiconVersions: (
    axis: string,
    compared: {
      readonly from?: number | undefined;
      readonly to?: number | undefined;
      readonly collection?: string | undefined;
    } = {},
  ) =>
    withQuery(`/lexicons/${encodeURIComponent(axis)}/versions`, {
      from: compared.from === undefined ? undefined : String(compared.from),
      to: compared.to === undefined ? undefined : String(compared.to),
      collection: compared.collection,
    }),
  lexiconAction: (
    axis: string,
    action: "return" | "remove" | "restore" | "file",
  ) => `/lexicons/${encodeURIComponent(axis)}/${action}`,
  lexiconData: (axis: string, format: Format) =>
    `/lexicons/${encodeURIComponent(axis)}.${format}`,

  lexiconHitsData: (axis: string, format: Format) =>
    `/lexicons/${encodeURIComponent(axis)}/hits.${format}`,
  /** @param decided the word that was just decided on */
  suggestions: (axis: string, collection?: string, decided?: string) =>
    withQuery(`/lexicons/${encodeURIComponent(axis)}/suggestions`, {
      collection,
      decided,
    }),
  suggestionsData: (axis: string, format: Format, collection?: string) =>
    withQuery(`/lexicons/${encodeURIComponent(axis)}/suggestions.${format}`, {
      collection,
    }),
  suggestionsTakeBack: (axis: string) =>
    `/lexicons/${encodeURIComponent(axis)}/suggestions/take-back`,
  /** The editor with a new entry begun. */
  lexiconAdd: (axis: string, add: string, pole: string) =>
    withQuery(
      `/lexicons/${encodeURIComponent(axis)}/edit`,
      { add, pole },
      OPEN_ENTRY,
    ),
} as const;

/** The id of a term on its lexicon's page; of several entries with that term the first has it. */
export function entryAnchor(term: string): string {
  return `entry-${term.replace(/\s+/gu, "_")}`;
}

/** The ids of all entries of a lexicon on its page: evidence names its entry by the term alone, but „Klage“ may stand there as a noun and as an exact form. */
export function entryAnchors(
  entries: readonly Entry[],
): ReadonlyMap<Entry, string> {
  const given = new Set<string>();
  return new Map(
    entries.map((entry) => {
      const anchor = freeName(entryAnchor(entry.term), (name) =>
        given.has(name),
      );
      given.add(anchor);
      return [entry, anchor];
    }),
  );
}
