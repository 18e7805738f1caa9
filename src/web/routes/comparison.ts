import { Router, type Request, type Response } from "express";
import { UserError } from "../../errors.js";
import type { CollectionOverview } from "../../workflows/compare-collection.js";
import { sendCsv, type CsvRow } from "../csv.js";
import type { Library } from "../library.js";
import { sendPage } from "../page.js";
import { preferencesOf } from "../preferences.js";
import { comparisonProps, type ComparisonProps } from "../props/comparison.js";
import { voiceParameter, wordParameter } from "../query.js";
import { urls } from "../urls.js";
import { comparisonTable, toneTable, verdictTable } from "../tables.js";

type DataTable = "comparison" | "verdicts" | "tone";

/** The twins of the page's tables. */
const DATA_TABLES: Readonly<
  Record<
    DataTable,
    {
      readonly asJson: (data: CollectionOverview) => unknown;
      readonly asRows: (data: CollectionOverview) => readonly CsvRow[];
    }
  >
> = {
  comparison: {
    asJson: ({ collection, comparison }) => ({ collection, ...comparison }),
    asRows: comparisonTable,
  },
  verdicts: {
    asJson: ({ comparison }) => comparison.verdicts,
    asRows: verdictTable,
  },
  tone: { asJson: toneTable, asRows: toneTable },
};

/** The start page and the comparison of any collection. */
export function comparisonRoutes(library: Library): Router {
  const router = Router();

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
      library.lexicons.map(({ axis }) => axis),
      {
        collection,
        voice: voiceParameter.parse(request.query["voice"]),
        x: wordParameter.parse(request.query["x"]),
        y: wordParameter.parse(request.query["y"]),
        versions: library.lexiconEditing.numbers(),
      },
      locale,
    );
    sendPage<ComparisonProps>(request, response, {
      view: "comparison",
      title: props.title,
      section: "comparison",
      styles: ["comparison", "axis-chart", "map"],
      vendorScripts: ["chart.umd.min.js", "index.umd.min.js"],
      script: "comparison",
      props,
    });
  };

  const sendData = async (
    response: Response,
    format: string,
    collection: string,
    table: DataTable,
  ): Promise<void> => {
    const data = await library.compare(collection);
    const { asJson, asRows } = DATA_TABLES[table];
    if (format === "json") response.json(asJson(data));
    else await sendCsv(response, `${collection}-${table}`, asRows(data));
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
