import { Router, type Request, type Response } from "express";
import type { Axis } from "../../engine/model.js";
import { UserError } from "../../errors.js";
import type { CollectionOverview } from "../../workflows/compare-collection.js";
import { sendCsv, sendJson } from "../csv.js";
import type { Library } from "../library.js";
import { sendPage } from "../page.js";
import { preferencesOf, type Preferences } from "../preferences.js";
import { comparisonProps, type ComparisonProps } from "../props/comparison.js";
import { validityBadges, type ValidityBadge } from "../props/validity-badge.js";
import type { Validity } from "../validity.js";
import {
  fingerprintParameter,
  voiceParameter,
  wordParameter,
} from "../query.js";
import { urls } from "../urls.js";
import {
  COMPARISON_TABLE,
  comparisonRows,
  TONE_TABLE,
  toneRows,
  VERDICT_TABLE,
  verdictRows,
} from "../tables/comparison.js";
import type { Row, Table } from "../tables/table.js";

type DataTable = "comparison" | "verdicts" | "tone";

/** The twins of the page's tables. */
const DATA_TABLES: Readonly<
  Record<
    DataTable,
    {
      readonly table: Table;
      readonly rowsOf: (
        data: CollectionOverview,
        axes: readonly Axis[],
      ) => readonly Row[];
    }
  >
> = {
  comparison: { table: COMPARISON_TABLE, rowsOf: comparisonRows },
  verdicts: { table: VERDICT_TABLE, rowsOf: verdictRows },
  tone: { table: TONE_TABLE, rowsOf: toneRows },
};

type Badges = Readonly<Record<string, ValidityBadge>>;

/** What the comparison page receives, with how well each lexicon is checked. */
export interface ComparisonPageProps extends ComparisonProps {
  /** By axis. */
  readonly badges: Badges;
}

/** The start page and the comparison of any collection. */
export function comparisonRoutes(library: Library, validity: Validity): Router {
  const router = Router();
  const axes = () => library.lexicons.map(({ axis }) => axis);
  const badgesOf = (collection: string, { locale }: Preferences): Badges =>
    validityBadges({ library, validity }, library.lexicons, collection, locale);

  const show = async (
    request: Request,
    response: Response,
    collection: string | undefined,
  ): Promise<void> => {
    const { locale } = preferencesOf(response);
    const data = await library.compare(collection ?? firstCollection(library));
    if (data.articleCount === 0) {
      response.redirect(urls.collectionEdit(data.collection.id));
      return;
    }
    const props = comparisonProps(
      data,
      axes(),
      {
        collection,
        voice: voiceParameter.parse(request.query["voice"]),
        x: wordParameter.parse(request.query["x"]),
        y: wordParameter.parse(request.query["y"]),
        fingerprint: fingerprintParameter.parse(request.query["fingerprint"]),
        versions: library.lexiconEditing.numbers(),
      },
      locale,
    );
    sendPage<ComparisonPageProps>(request, response, {
      view: "comparison",
      title: props.title,
      section: "comparison",
      styles: ["comparison", "axis-chart", "map", "verdicts", "take-along"],
      vendorScripts: ["chart.umd.min.js", "index.umd.min.js"],
      script: "comparison",
      props: {
        ...props,
        badges: badgesOf(data.collection.id, preferencesOf(response)),
      },
    });
  };

  const sendData = async (
    response: Response,
    format: string,
    collection: string,
    name: DataTable,
  ): Promise<void> => {
    const { table, rowsOf } = DATA_TABLES[name];
    const rows = rowsOf(await library.compare(collection), axes());
    if (format === "json") await sendJson(response, rows);
    else await sendCsv(response, `${collection}-${name}`, table, rows);
  };

  router.get("/", (request, response) => show(request, response, undefined));
  for (const format of ["json", "csv"]) {
    router.get(`/comparison.${format}`, (_request, response) =>
      sendData(response, format, firstCollection(library), "comparison"),
    );
    router.get(`/collections/:id.${format}`, (request, response) =>
      sendData(response, format, request.params["id"], "comparison"),
    );
    for (const table of ["verdicts", "tone"] as const) {
      router.get(`/comparison/${table}.${format}`, (_request, response) =>
        sendData(response, format, firstCollection(library), table),
      );
      router.get(`/collections/:id/${table}.${format}`, (request, response) =>
        sendData(response, format, request.params["id"], table),
      );
    }
  }
  router.get("/collections/:id", (request, response) =>
    show(request, response, request.params.id),
  );
  return router;
}

/** The collection that the start page shows. */
export function firstCollection(library: Library): string {
  const [first] = library.collections();
  if (!first) throw new UserError("collection-empty");
  return first.id;
}
