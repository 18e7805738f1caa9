import { ENGINE_VERSION } from "../../engine/engine-version.js";
import type { Lexicon } from "../../engine/model.js";
import { REPLICATES, SEED } from "../../engine/statistics/bootstrap.js";
import { CONFIDENCE } from "../../engine/statistics/percentile.js";
import { ENOUGH_EVIDENCE } from "../../engine/score/score.js";
import { PROGRAM } from "../../paths.js";
import type { CollectionOverview } from "../../workflows/compare-collection.js";
import { bibtex, type BibtexEntry } from "../bibtex.js";
import type { Locale } from "../locale.js";
import { urls } from "../urls.js";

/** What the page with the paragraph for a methods section receives. */
export interface MethodNoteProps {
  readonly collection: string;
  readonly comparisonHref: string;
  readonly paragraph: string;
  /** One work a line. */
  readonly citation: readonly string[];
  readonly bibtex: string;
}

/** Where and when the page is read. */
interface Visit {
  /** The address of this server; undefined where only this machine has it. */
  readonly origin: string | undefined;
  /** As `2026-11-21`. */
  readonly today: string;
}

/** Writes the paragraph and the citations from what was really measured, and with what. */
export function methodNoteProps(
  data: CollectionOverview,
  lexicons: readonly Lexicon[],
  visit: Visit,
  locale: Locale,
): MethodNoteProps {
  const { collection, fingerprint } = data;
  const address =
    visit.origin === undefined
      ? undefined
      : visit.origin + urls.comparison(collection.id, { fingerprint });
  const title = locale.text(collection.title);
  const program = { version: PROGRAM.version, engine: ENGINE_VERSION };
  return {
    collection: title,
    comparisonHref: urls.comparison(collection.id),
    paragraph: paragraphOf(data, lexicons, locale),
    citation: [
      locale.t("method-note.software", {
        ...program,
        licence: PROGRAM.licence,
      }),
      ...lexicons.map((lexicon) =>
        locale.t("method-note.lexicon", {
          ...factsOf(lexicon, locale),
          version: PROGRAM.version,
        }),
      ),
      resultsCitation(title, address, visit, locale),
    ],
    bibtex: bibtex([
      softwareEntry(),
      ...lexicons.map((lexicon) => lexiconEntry(lexicon, locale)),
      {
        type: "misc",
        key: `blickwinkel-${collection.id}`,
        fields: {
          title,
          note: `Blickwinkel ${PROGRAM.version}`,
          ...(address === undefined
            ? { date: visit.today }
            : { url: address, urldate: visit.today }),
        },
      },
    ]),
  };
}

function resultsCitation(
  collection: string,
  address: string | undefined,
  { today }: Visit,
  locale: Locale,
): string {
  const values = {
    collection,
    version: PROGRAM.version,
    date: locale.date(today),
  };
  return address === undefined
    ? locale.t("method-note.results-local", values)
    : locale.t("method-note.results", { ...values, address });
}

function paragraphOf(
  {
    collection,
    comparison,
    articleCount,
    words,
    fingerprint,
  }: CollectionOverview,
  lexicons: readonly Lexicon[],
  locale: Locale,
): string {
  const { outlets } = comparison;
  const oneOutlet = outlets.length === 1;
  const single = outlets.filter(({ articles }) => articles === 1);
  const over =
    single.length === 0
      ? "articles"
      : oneOutlet
        ? "one-text"
        : single.length === outlets.length
          ? "sentences"
          : "both";
  const axes = lexicons.map((lexicon) =>
    locale.t("method-note.axis", factsOf(lexicon, locale)),
  );
  return [
    locale.t(oneOutlet ? "method-note.what-one-outlet" : "method-note.what", {
      count: articleCount,
      texts: locale.t("comparison.texts", { count: articleCount }),
      words: locale.t("comparison.words", { count: words }),
      outlets: locale.t("comparison.outlets", { count: outlets.length }),
      collection: locale.text(collection.title),
    }),
    `${locale.t("method-note.program", { version: PROGRAM.version, engine: ENGINE_VERSION })} ${axes.join(locale.t("method-note.and"))}.`,
    locale.t("method-note.evidence"),
    locale.t("method-note.balance"),
    locale.t("method-note.bootstrap", {
      confidence: 100 * CONFIDENCE,
      replicates: REPLICATES,
      seed: String(SEED),
    }),
    locale.t(`method-note.over.${over}`, { single: single.length }),
    locale.t("method-note.unanimous"),
    ...(oneOutlet
      ? []
      : [locale.t("method-note.verdict", { enough: ENOUGH_EVIDENCE })]),
    locale.t("method-note.fingerprint", { fingerprint }),
  ].join(" ");
}

function factsOf({ axis, entries, version, licence }: Lexicon, locale: Locale) {
  return {
    axis: locale.text(axis.title),
    first: locale.text(axis.poles[0].title),
    second: locale.text(axis.poles[1].title),
    entries: locale.t("lexicons.entries", { count: entries.length }),
    lexicon: version,
    licence: licence === "" ? locale.t("method-note.no-licence") : licence,
  };
}

function softwareEntry(): BibtexEntry {
  return {
    type: "software",
    key: "blickwinkel",
    fields: {
      author: "{The Blickwinkel authors}",
      title: "Blickwinkel",
      version: PROGRAM.version,
      note: `engine version ${ENGINE_VERSION}, licence ${PROGRAM.licence}`,
    },
  };
}

function lexiconEntry(
  { axis, version, licence }: Lexicon,
  locale: Locale,
): BibtexEntry {
  return {
    type: "dataset",
    key: `blickwinkel-lexicon-${axis.id}`,
    fields: {
      title: locale.text(axis.title),
      version,
      note: `lexicon, measured with Blickwinkel ${PROGRAM.version}${licence === "" ? "" : `, licence ${licence}`}`,
    },
  };
}
