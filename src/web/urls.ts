import type { Lens } from "../engine/model.js";
import { type Format, withQuery } from "./address.js";
import { lexiconUrls } from "./lexicon-urls.js";

/** Which part of a comparison is shown. */
export interface ComparisonView {
  readonly voice?: Lens | undefined;
  /** The axes of the map. */
  readonly x?: string | undefined;
  readonly y?: string | undefined;
  /** What the results rested on when somebody kept this address. */
  readonly fingerprint?: string | undefined;
}

/** Which outlets are compared entry by entry. */
interface DifferencesView {
  readonly voice?: Lens | undefined;
  readonly first?: string | undefined;
  readonly second?: string | undefined;
}

/** Which evidence is listed. */
interface PlacesView {
  readonly axis: string;
  readonly entry: string;
  readonly outlet?: string | undefined;
  readonly voice?: Lens | undefined;
}

/** What has just happened to a collection, and which of its texts are listed. */
interface CollectionEditView {
  /** The article that was just taken out. */
  readonly removed?: string | undefined;
  /** The article that was just put in. */
  readonly added?: string | undefined;
  readonly page?: number | undefined;
}

/** Which part of an article is shown; `start` is where a piece of evidence starts, `sentence` where a sentence does. */
interface ReadingView {
  readonly axis?: string | undefined;
  readonly voice?: Lens | undefined;
  /** Set to count noise, too. */
  readonly noise?: "count" | undefined;
  readonly start?: number | undefined;
  readonly sentence?: number | undefined;
}

/** Every address of the app. An undefined collection is the first one, which is the start page. */
export const urls = {
  asset: (path: string) => `/assets/${path}`,

  comparison: (collection?: string, view: ComparisonView = {}) =>
    withQuery(comparisonPath(collection), { ...view, voice: lens(view.voice) }),
  comparisonData: (collection: string | undefined, format: Format) =>
    `${dataPath(collection)}.${format}`,
  verdictsData: (collection: string | undefined, format: Format) =>
    `${dataPath(collection)}/verdicts.${format}`,
  toneData: (collection: string | undefined, format: Format) =>
    `${dataPath(collection)}/tone.${format}`,

  axisSvg: (collection: string, axis: string, view: ComparisonView) =>
    withQuery(
      `${comparisonPath(collection)}/axes/${encodeURIComponent(axis)}.svg`,
      { voice: lens(view.voice) },
    ),
  mapSvg: (collection: string, { voice, x, y }: ComparisonView) =>
    withQuery(`${comparisonPath(collection)}/map.svg`, {
      voice: lens(voice),
      x,
      y,
    }),
  methodNote: (collection: string) =>
    `${comparisonPath(collection)}/method-note`,
  differences: (collection: string, view: DifferencesView = {}) =>
    withQuery(`${comparisonPath(collection)}/differences`, {
      ...view,
      voice: lens(view.voice),
    }),
  differencesData: (collection: string, format: Format) =>
    `${comparisonPath(collection)}/differences.${format}`,
  keyWordsData: (collection: string, format: Format) =>
    `${comparisonPath(collection)}/key-words.${format}`,
  speakers: (collection: string) => `${comparisonPath(collection)}/speakers`,
  speakersData: (collection: string, format: Format) =>
    `${comparisonPath(collection)}/speakers.${format}`,
  robustness: (collection: string) =>
    `${comparisonPath(collection)}/robustness`,
  robustnessData: (collection: string, format: Format) =>
    `${comparisonPath(collection)}/robustness.${format}`,
  places: (collection: string, view: PlacesView) =>
    withQuery(`${comparisonPath(collection)}/places`, {
      ...view,
      voice: lens(view.voice),
    }),

  newCollection: () => "/collections/new",
  collections: () => "/collections",
  collectionEdit: (id: string, { page, ...view }: CollectionEditView = {}) =>
    withQuery(`${comparisonPath(id)}/edit`, {
      ...view,
      page: page === undefined ? undefined : String(page),
    }),
  collectionAction: (
    id: string,
    action: "remove" | "restore" | "articles" | "imports",
  ) => `${comparisonPath(id)}/${action}`,
  importReport: (id: string) => `/imports/${encodeURIComponent(id)}`,
  importData: (id: string) => `/imports/${encodeURIComponent(id)}.json`,
  importCancel: (id: string) => `/imports/${encodeURIComponent(id)}/cancel`,
  articleEdit: (id: string) => `/articles/${encodeURIComponent(id)}/edit`,
  articleAction: (id: string, action: "remove" | "restore") =>
    `/articles/${encodeURIComponent(id)}/${action}`,

  /** @param removed the collection that was just removed */
  articles: (removed?: string) => withQuery("/articles", { removed }),
  articlesData: (format: Format, collection?: string) =>
    `${collection === undefined ? "" : comparisonPath(collection)}/articles.${format}`,
  collectionArticles: (collection: string, page?: number) =>
    withQuery(`${comparisonPath(collection)}/articles`, {
      page: page === undefined ? undefined : String(page),
    }),
  article: (id: string, view: ReadingView = {}) =>
    withQuery(
      `/articles/${encodeURIComponent(id)}`,
      { axis: view.axis, voice: lens(view.voice), noise: view.noise },
      readingAnchor(view),
    ),
  /** Two texts side by side; without `other` where a form sends its choice. */
  sideBySide: (
    id: string,
    other?: string,
    view: Pick<ReadingView, "axis" | "voice"> = {},
  ) =>
    withQuery(
      `/articles/${encodeURIComponent(id)}/with${other === undefined ? "" : `/${encodeURIComponent(other)}`}`,
      { axis: view.axis, voice: lens(view.voice) },
    ),
  articleData: (
    id: string,
    format: Format,
    view: Pick<ReadingView, "noise"> = {},
  ) => withQuery(`/articles/${encodeURIComponent(id)}.${format}`, { ...view }),

  tryOut: () => "/try",
  tryOutData: (format: Format) => `/try.${format}`,

  ...lexiconUrls,

  codebook: (table?: string) => withQuery("/codebook", {}, table),
  codebookData: (format: Format) => `/codebook.${format}`,

  api: () => "/api",
  openApi: () => "/api/openapi.json",
  coding: (collection: string) => codingPath(collection),
  /** @param position the place in the coder's order, from 1; without it the next sentence */
  codingTask: (collection: string, task: string, position?: number) =>
    withQuery(`${codingPath(collection)}/tasks/${encodeURIComponent(task)}`, {
      position: position === undefined ? undefined : String(position),
    }),
  codingUndo: (collection: string, task: string) =>
    `${codingPath(collection)}/tasks/${encodeURIComponent(task)}/undo`,
  codingRemoval: (collection: string, task: string) =>
    `${codingPath(collection)}/tasks/${encodeURIComponent(task)}/remove`,
  codingResults: (collection: string, axis: string) =>
    `${codingPath(collection)}/results/${encodeURIComponent(axis)}`,
  codingResultsData: (collection: string, axis: string, format: Format) =>
    `${codingPath(collection)}/results/${encodeURIComponent(axis)}.${format}`,
  codingsData: (collection: string, format: Format) =>
    `${codingPath(collection)}/codings.${format}`,
  codingImport: (collection: string) => `${codingPath(collection)}/import`,
  coder: () => "/coder",
  method: (section?: string) => withQuery("/method", {}, section),
  methodData: () => "/method.json",

  /** @param back where to go on afterwards */
  signIn: (back?: string) => withQuery("/sign-in", { back }),
  signOut: () => "/sign-out",

  preferences: (change: { lang?: string; theme?: string; back: string }) =>
    withQuery("/preferences", change),
};

/** The address of words in an article that are no evidence yet: browsers scroll to them. */
export function wordsInArticle(id: string, axis: string, words: string) {
  // The syntax of the fragment takes a hyphen for its own.
  const text = encodeURIComponent(words).replaceAll("-", "%2D");
  return `${urls.article(id, { axis })}#:~:text=${text}`;
}

/** The id of a mark in the text. */
export function evidenceAnchor(start: number): string {
  return `e-${String(start)}`;
}

/** The id of a sentence in the text. */
export function sentenceAnchor(start: number): string {
  return `s-${String(start)}`;
}

function readingAnchor({ start, sentence }: ReadingView): string | undefined {
  if (start !== undefined) return evidenceAnchor(start);
  return sentence === undefined ? undefined : sentenceAnchor(sentence);
}

function comparisonPath(collection: string | undefined): string {
  return collection === undefined
    ? "/"
    : `/collections/${encodeURIComponent(collection)}`;
}

/** Where the start page keeps the twins of its tables: `/.json` would be no name. */
function dataPath(collection: string | undefined): string {
  return collection === undefined ? "/comparison" : comparisonPath(collection);
}

function codingPath(collection: string): string {
  return `${comparisonPath(collection)}/coding`;
}

/** All voices are the default and need no mention. */
function lens(voice: Lens | undefined): Lens | undefined {
  return voice === "all" ? undefined : voice;
}
