import type { Axis, Lens } from "../../engine/model.js";
import type { CollectionOverview } from "../../workflows/compare-collection.js";
import type { Locale } from "../locale.js";
import { urls } from "../urls.js";
import { axesProps } from "./axes.js";
import {
  axisChart,
  type AxisChart,
  type OutletArticles,
} from "./axis-chart.js";
import { voiceChoices, type Choice } from "./choices.js";
import { collectionTabs, type TabProps } from "./collection-tabs.js";
import { judgedNote } from "./judged-note.js";
import { mapProps, type MapProps } from "./map.js";
import { takeAlongProps, type TakeAlongProps } from "./take-along.js";
import { toneRows, type ToneRow } from "./tone.js";
import { verdictsByAxis, type AxisVerdicts } from "./verdicts.js";

/** A bootstrap over fewer units draws almost the same sample again and again: its intervals are too narrow. */
const ENOUGH_TEXTS = 5;

/** What the address asks of the comparison page. */
interface ComparisonRequest {
  /** Undefined on the start page. */
  readonly collection?: string | undefined;
  readonly voice: Lens;
  readonly x?: string | undefined;
  readonly y?: string | undefined;
  readonly fingerprint?: string | undefined;
  /** The numbers of the lexicons' versions, by axis. */
  readonly versions?: ReadonlyMap<string, number> | undefined;
}

/** What the comparison page receives. */
export interface ComparisonProps {
  readonly title: string;
  readonly eyebrow: string;
  readonly lead: string;
  readonly tabs: readonly TabProps[];
  /** The axes with the versions of their lexicons. */
  readonly measuredWith: string;
  readonly lens: readonly Choice[];
  readonly voice: Lens;
  /** Its id, for the names and addresses of files. */
  readonly collection: string;
  readonly axes: readonly AxisChart[];
  readonly map: MapProps | undefined;
  readonly verdicts: readonly AxisVerdicts[];
  /** Whether any outlet has more than one text; otherwise texts are compared, not outlets. */
  readonly singleTexts: boolean;
  /** Whether there is but one outlet, so that nothing can be compared. */
  readonly oneOutlet: boolean;
  /** Whether an outlet has several texts, but too few for the interval drawn over them to be trusted. */
  readonly fewTexts: boolean;
  /** That an outlet has a text twice. */
  readonly ownCopies: string | undefined;
  /** That only some of very many outlets were judged. */
  readonly judgedNote: string | undefined;
  readonly tone: readonly ToneRow[];
  readonly comparisonCsv: string;
  readonly verdictsCsv: string;
  readonly toneCsv: string;
  readonly takeAlong: TakeAlongProps;
  /** What the page's script draws. */
  readonly charts: unknown;
}

/** Sets out the comparison page. */
export function comparisonProps(
  data: CollectionOverview,
  axes: readonly Axis[],
  request: ComparisonRequest,
  locale: Locale,
): ComparisonProps {
  const { voice, collection } = request;
  const outlets = data.comparison.outlets.flatMap(
    (profile, index): readonly OutletArticles[] => {
      const overview = data.outlets[index];
      return overview ? [{ profile, overview }] : [];
    },
  );
  const named = axesProps(axes, locale);
  const charts = axes.flatMap((axis, index) => {
    const props = named[index];
    return props ? [axisChart(axis, props, outlets, voice, locale)] : [];
  });
  const map = mapProps(named, request, outlets, voice, locale);
  return {
    title: locale.text(data.collection.title),
    eyebrow: eyebrow(data, locale),
    lead: locale.text(data.collection.description),
    tabs: collectionTabs(data.collection.id, "comparison", locale),
    measuredWith: named
      .map(({ id, title }) =>
        withVersion(title, request.versions?.get(id), locale),
      )
      .join(" · "),
    voice,
    collection: data.collection.id,
    lens: voiceChoices(voice, locale, (lens) => ({
      href: urls.comparison(collection, {
        voice: lens,
        x: request.x,
        y: request.y,
        fingerprint: request.fingerprint,
      }),
    })),
    axes: charts,
    map,
    verdicts: verdictsByAxis(named, data.comparison.verdicts, locale),
    singleTexts: outlets.every(({ profile }) => profile.articles <= 1),
    oneOutlet: outlets.length === 1,
    ownCopies:
      data.ownCopies === 0
        ? undefined
        : locale.t("comparison.pairs.own-copies", { count: data.ownCopies }),
    fewTexts: outlets.some(
      ({ profile }) => profile.articles > 1 && profile.articles < ENOUGH_TEXTS,
    ),
    judgedNote: judgedNote(
      data.comparison.judgedOutlets,
      data.comparison.outlets.length,
      locale,
    ),
    tone: toneRows(data.comparison.outlets, locale),
    comparisonCsv: urls.comparisonData(collection, "csv"),
    verdictsCsv: urls.verdictsData(collection, "csv"),
    takeAlong: takeAlongProps(data, named, request, locale),
    toneCsv: urls.toneData(collection, "csv"),
    charts: {
      axes: charts.map(({ id, colours, rows }) => ({
        id,
        colours,
        marks: rows.map(({ mark }) => mark),
      })),
      map: map && { marks: map.marks },
    },
  };
}

function withVersion(
  title: string,
  number: number | undefined,
  locale: Locale,
): string {
  return number === undefined
    ? title
    : `${title}, ${locale.t("lexicon-versions.number", { number })}`;
}

function eyebrow(data: CollectionOverview, locale: Locale): string {
  return [
    locale.t("comparison.collection"),
    locale.t("comparison.texts", { count: data.articleCount }),
    locale.t("comparison.outlets", { count: data.comparison.outlets.length }),
    locale.t("comparison.words", { count: data.words }),
  ].join(" · ");
}
