import { sideBySide } from "../../src/engine/side-by-side/side-by-side.js";
import { createVocabulary } from "../../src/engine/text/vocabulary.js";
/** A small library of invented texts, so that pages can be tested without the engine. */
import { concordance } from "../../src/engine/kwic/concordance.js";
import type {
  Article,
  Axis,
  Entry,
  Lexicon,
  PairVerdict,
} from "../../src/engine/model.js";
import { createCorpus } from "../../src/engine/suggestions/corpus.js";
import { suggest } from "../../src/engine/suggestions/suggest.js";
import { UserError } from "../../src/errors.js";
import { IN_MEMORY } from "../../src/storage/database.js";
import type { Collection, StoredArticle } from "../../src/storage/records.js";
import { libraryOf, type Library } from "../../src/web/library.js";
import type { Validity } from "../../src/web/validity.js";
import type { AnalyzedArticle } from "../../src/workflows/analyze-article.js";
import { verdictsOf } from "../../src/workflows/side-by-side.js";
import type { CollectionOverview } from "../../src/workflows/compare-collection.js";
import { removeArticle } from "../../src/workflows/edit-articles.js";
import { fingerprintOf } from "../../src/workflows/fingerprint.js";
import { importCollection } from "../../src/workflows/import-collection.js";
import {
  returnToVersion,
  saveVersion,
} from "../../src/workflows/lexicon-versions.js";
import { openWorkspace } from "../../src/workflows/open-workspace.js";
import { createOverviewCounter } from "../../src/workflows/overview-counter.js";
import { dictionary } from "../fixtures/engine.js";
import { analyze } from "./fixture-analysis.js";
import { LEXICONS } from "./fixture-lexicons.js";

/** What no page may show unescaped. */
export const HOSTILE = `<script>alert("x")</script> & 'Zitat' </script><!--`;

export const COLLECTION: Collection = {
  id: "hafen",
  title: { de: "Der Streit um den Hafen", en: "The dispute about the port" },
  description: { de: "Erfundene Texte.", en: "Invented texts." },
};

const DRAFTS: readonly (Omit<StoredArticle, "text" | "collection"> & {
  readonly source: string;
})[] = [
  {
    id: "a-1",
    outlet: "Küstenblatt (Beilage)",
    title: "Der Hafen muss geschützt werden",
    date: "2025-12",
    genre: "opinion",
    source: `Die Flotte ist eine [threat own Bedrohung] für den Hafen. Ihre [threat own Gefahr] wächst.
Der Minister sagte: {„Wir sehen eine [threat cited Bedrohung].“} Die Lage ist eine [threat own akute Gefahr], der Schutz ist [support own notwendig].
Wer das [support own befürwortet], hat [support own gute Gründe]. Es bleibt eine [threat own Bedrohung].
# Unterstützen Sie unsere Zeitung mit einer Spende.`,
  },
  {
    id: "a-2",
    outlet: "Bucht-Recherche",
    date: "2025-23",
    genre: "investigation",
    source: `Es gibt [pretext own keine belastbaren Beweise] für den Plan, und die [pretext own Ausrede] ist alt.
Die Regierung sprach von einer {„[threat cited Gefahr]“}. Das ist ein [pretext own Vorwand], ein [pretext own Ablenkungsmanöver].
Juristen nennen den Einsatz {[criticism cited rechtswidrig]}. Er ist eine [criticism own Eskalation] und [criticism own gefährlich], ein [criticism own Irrweg] und [criticism own falsch].`,
  },
  {
    id: "a-3",
    outlet: "Agentur Nord",
    title: "Meldung vom Hafen",
    date: "2025-11-05",
    genre: "news",
    source: `Der Rat tagt am Montag. Ein Sprecher nannte die Flotte {eine [threat cited Gefahr]}.
Die Opposition hält das für einen {[pretext cited Vorwand]}. Sie [criticism cited kritisiert] den Beschluss.`,
  },
  {
    id: "a-4",
    outlet: HOSTILE,
    title: HOSTILE,
    date: "2025",
    genre: "report",
    author: HOSTILE,
    source: `Hier steht ${HOSTILE} und eine [threat own Bedrohung] dazu.`,
  },
  {
    id: "a-5",
    outlet: "Stadtanzeiger",
    title: "Ein Fest am Kai",
    genre: "gallery",
    source: `Am Kai wurde gefeiert. Es gab Fisch.`,
  },
];

export const ARTICLES: readonly AnalyzedArticle[] = DRAFTS.map(
  ({ source, ...draft }) => {
    const { text, analysis } = analyze(source);
    return { article: { ...draft, collection: COLLECTION.id, text }, analysis };
  },
);

export const VALIDITY: Validity = {
  date: "2026-01-05",
  data: { de: "Erfundene Daten.", en: "Invented data." },
  measures: [
    { name: "traps", of: "sentences", count: 1, value: 1, interval: [1, 1] },
    {
      name: "F1 pretext",
      of: "articles",
      count: 17,
      value: 0.5,
      interval: [0.25, 0.75],
      withoutContext: 0.4,
      majority: 0,
    },
    {
      name: "Spearman, justification",
      of: "articles",
      count: 13,
      value: -0.125,
      interval: null,
    },
    { name: "something new", of: "moons", count: 2, value: 0, interval: null },
  ],
};

/** The same texts in a database, the first one removed: what pages ask of the workflows themselves. */
const WORKSPACE = openWorkspace(IN_MEMORY);
importCollection(WORKSPACE.database, {
  collection: COLLECTION,
  articles: ARTICLES.map(({ article }) => article),
});
removeArticle(WORKSPACE, "a-1");
// Its third version counts.
const BY_NOBODY = { author: "", message: "" };
for (const lexicon of LEXICONS.slice(0, 1))
  saveVersion(WORKSPACE.database, {
    ...BY_NOBODY,
    lexicon,
    origin: "edit",
    parent: 1,
  });
returnToVersion(
  WORKSPACE.database,
  "justification",
  { number: 1, parent: 2 },
  BY_NOBODY,
);
const LIBRARY = libraryOf(WORKSPACE);

/** The library of the fixture. */
export function fixtureLibrary(
  lexicons: readonly Lexicon[] = LEXICONS,
): Library {
  return {
    ...LIBRARY,
    lexicons,
    collections: () => [COLLECTION],
    collection: (id) => {
      existing(id);
      return COLLECTION;
    },
    compare: (id) => Promise.resolve(overviewOf(id, lexicons)),
    articles: (id, page = 1) => {
      existing(id);
      return {
        collection: COLLECTION,
        count: ARTICLES.length,
        page,
        articles: ARTICLES,
      };
    },
    everyArticle: (id) => {
      existing(id);
      return ARTICLES;
    },
    read: (id) => {
      const found = ARTICLES.find(({ article }) => article.id === id);
      if (!found) throw new UserError("article-not-found", { id });
      return { ...found, collection: COLLECTION };
    },
    readWithNoise: (article) => {
      const found = ARTICLES.find((one) => one.article.id === article.id);
      if (!found) throw new Error("an article from elsewhere");
      return { ...found.analysis, noise: [], words: 1000 };
    },
    analyze: (text) => {
      if (text.trim() === "") throw new UserError("article-empty");
      if (text.includes("kaputt")) throw new Error("secret /srv/path");
      const article: Article = { id: "own-text", outlet: "", text };
      return { article, analysis: analyze(text).analysis };
    },
    usage: (_collection, axis) => {
      const lexicon = lexicons.find((one) => one.axis.id === axis);
      if (!lexicon) throw new UserError("lexicon-not-found", { axis });
      return Promise.resolve({
        lexicon,
        outlets: ARTICLES.map(({ article }) => article.outlet),
        entries: lexicon.entries.map((entry) => usageOf(entry)),
      });
    },
    sideBySide: (left, right) => {
      const [one, other] = [left, right].map((id) => {
        const found = ARTICLES.find(({ article }) => article.id === id);
        if (!found) throw new UserError("article-not-found", { id });
        return { ...found, collection: COLLECTION };
      });
      if (!one || !other) throw new Error("two texts");
      return {
        left: one,
        right: other,
        verdicts: verdictsOf(one, other, lexicons),
        shared: sideBySide(
          { text: one.article.text, analysis: one.analysis },
          { text: other.article.text, analysis: other.analysis },
          { vocabulary: createVocabulary(dictionary) },
        ),
      };
    },
    places: (id, { axis, entry, outlet }) => {
      existing(id);
      const places = ARTICLES.filter(
        ({ article }) => outlet === undefined || article.outlet === outlet,
      ).flatMap(({ article, analysis }) =>
        concordance(
          analysis.evidence.filter(
            (one) => one.axis === axis && one.entry === entry,
          ),
          article.text,
        ).map((line) => ({ ...line, article })),
      );
      return Promise.resolve({ collection: COLLECTION, places, isCut: false });
    },
    suggestions: {
      ...LIBRARY.suggestions,
      suggestions: (id, axis) => {
        existing(id);
        const lexicon = lexicons.find((one) => one.axis.id === axis);
        if (!lexicon) throw new UserError("lexicon-not-found", { axis });
        const corpus = createCorpus(lexicon, dictionary);
        for (const { article, analysis } of ARTICLES)
          corpus.add(article, analysis);
        return Promise.resolve({
          collection: COLLECTION,
          lexicon,
          report: suggest(corpus.corpus(), dictionary),
          articleCount: ARTICLES.length,
          decisions: [
            {
              axis,
              term: "Bedrohungslage",
              pole: lexicon.axis.poles[0].id,
              verdict: "accepted",
              author: HOSTILE,
              decidedAt: "2026-11-20T10:00:00.000Z",
            },
          ],
        });
      },
    },
  };
}

function existing(id: string): void {
  if (id !== COLLECTION.id) throw new UserError("collection-not-found", { id });
}

/** Counted as ever, but with scores and verdicts of our own. */
export function overviewOf(
  id: string,
  lexicons: readonly Lexicon[] = LEXICONS,
): CollectionOverview {
  existing(id);
  const counter = createOverviewCounter(
    lexicons.map(({ axis }) => axis),
    dictionary,
  );
  for (const article of ARTICLES) counter.add(article);
  const overview = counter.overview();
  const outlets = ARTICLES.flatMap(({ article }) =>
    overview.outlets.filter(({ outlet }) => outlet === article.outlet),
  );
  return {
    ...overview,
    outlets,
    collection: COLLECTION,
    fingerprint: fingerprintOf(
      { lexicons, fingerprint: "1 tone@5 actors@6" },
      overview.texts,
    ),
    comparison: {
      outlets: ARTICLES.map(({ article, analysis }) => ({
        outlet: article.outlet,
        articles: 1,
        words: analysis.words,
        axes: analysis.axes,
        tone: analysis.tone,
      })),
      judgedOutlets: ARTICLES.length,
      verdicts: lexicons.flatMap(({ axis }) => verdicts(axis)),
    },
  };
}

function usageOf(entry: Entry) {
  const hits = ARTICLES.map(
    ({ analysis }) =>
      analysis.evidence.filter((one) => one.entry === entry.term).length,
  );
  return {
    entry,
    hits,
    total: hits.reduce((sum, count) => sum + count, 0),
  };
}

function verdicts(axis: Axis): readonly PairVerdict[] {
  return ARTICLES.flatMap((a, index) =>
    ARTICLES.slice(index + 1).map((b): PairVerdict => {
      const first = a.analysis.axes[axis.id]?.all;
      const second = b.analysis.axes[axis.id]?.all;
      const outlets = [a.article.outlet, b.article.outlet] as const;
      if (!first || !second || first.hits < 5 || second.hits < 5)
        return {
          axis: axis.id,
          outlets,
          singleText: true,
          difference: null,
          interval: null,
          verdict: "too-little-evidence",
        };
      const difference = (first.balance ?? 0) - (second.balance ?? 0);
      return {
        axis: axis.id,
        outlets,
        singleText: true,
        difference,
        interval: [difference - 0.3, difference + 0.3],
        verdict: Math.abs(difference) > 0.3 ? "different" : "indistinguishable",
      };
    }),
  );
}
