import { Router, type Request, type Response } from "express";
import { UserError } from "../../errors.js";
import { currentNumbers } from "../../workflows/lexicon-versions.js";
import type { Library } from "../library.js";
import { overviewToShow } from "../overview-to-show.js";
import { sendPage } from "../page.js";
import { preferencesOf, type Preferences } from "../preferences.js";
import { axesOf } from "../props/axes.js";
import { comparisonProps, type ComparisonProps } from "../props/comparison.js";
import { validityBadges, type ValidityBadge } from "../props/validity-badge.js";
import { serveTable } from "../serve-table.js";
import type { Validity } from "../validity.js";
import {
  fingerprintParameter,
  voiceParameter,
  wordParameter,
} from "../query.js";
import {
  COMPARISON_TABLE,
  comparisonRows,
  TONE_TABLE,
  toneRows,
  VERDICT_TABLE,
  verdictRows,
} from "../tables/comparison.js";
import type { RowsOf, Table } from "../tables/table.js";

type Badges = Readonly<Record<string, ValidityBadge>>;

/** What the comparison page receives, with how well each lexicon is checked. */
interface ComparisonPageProps extends ComparisonProps {
  /** By axis. */
  readonly badges: Badges;
}

/** The start page and the comparison of any collection. */
export function comparisonRoutes(library: Library, validity: Validity): Router {
  const router = Router();
  const badgesOf = (collection: string, { locale }: Preferences): Badges =>
    validityBadges({ library, validity }, library.lexicons, collection, locale);

  const show = async (
    request: Request,
    response: Response,
    collection: string | undefined,
  ): Promise<void> => {
    const { locale } = preferencesOf(response);
    const data = await overviewToShow(
      library,
      collection ?? firstCollection(library),
      response,
    );
    if (!data) return;
    const props = comparisonProps(
      data,
      axesOf(library),
      {
        collection,
        voice: voiceParameter.parse(request.query["voice"]),
        x: wordParameter.parse(request.query["x"]),
        y: wordParameter.parse(request.query["y"]),
        fingerprint: fingerprintParameter.parse(request.query["fingerprint"]),
        versions: currentNumbers(library.workspace.database),
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

  /** The twins of a table, for the first collection and for every one. */
  const serve = (ending: string, table: Table, rowsOf: RowsOf): void => {
    const find = async (collection: string) => ({
      rows: rowsOf(await library.compare(collection), axesOf(library)),
      name: `${collection}-${table.name}`,
    });
    serveTable(router, `/comparison${ending}`, table, () =>
      find(firstCollection(library)),
    );
    serveTable<{ id: string }>(
      router,
      `/collections/:id${ending}`,
      table,
      ({ params }) => find(params.id),
    );
  };

  router.get("/", (request, response) => show(request, response, undefined));
  serve("", COMPARISON_TABLE, comparisonRows);
  serve("/verdicts", VERDICT_TABLE, verdictRows);
  serve("/tone", TONE_TABLE, toneRows);
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
