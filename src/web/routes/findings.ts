import { Router, type Request, type Response } from "express";
import { z } from "zod";
import { UserError } from "../../errors.js";
import type { CollectionOverview } from "../../workflows/compare-collection.js";
import type { Library } from "../library.js";
import type { Locale } from "../locale.js";
import { overviewToShow } from "../overview-to-show.js";
import { sendPage, type Page } from "../page.js";
import { preferencesOf } from "../preferences.js";
import { axesOf } from "../props/axes.js";
import { differencesProps } from "../props/differences.js";
import { placesProps, type PlacesProps } from "../props/places.js";
import { robustnessProps } from "../props/robustness.js";
import { speakersProps } from "../props/speakers.js";
import { validityBadges } from "../props/validity-badge.js";
import { voiceParameter, wordParameter } from "../query.js";
import { serveTable } from "../serve-table.js";
import {
  CONTRIBUTION_TABLE,
  contributionRows,
  KEY_WORD_TABLE,
  keyWordRows,
  ROBUSTNESS_TABLE,
  robustnessRows,
  SPEAKER_TABLE,
  speakerRows,
} from "../tables/findings.js";
import type { RowsOf, Table } from "../tables/table.js";
import type { Validity } from "../validity.js";

/** What can be taken along. */
const TABLES: readonly {
  readonly table: Table;
  readonly rowsOf: RowsOf;
}[] = [
  { table: CONTRIBUTION_TABLE, rowsOf: contributionRows },
  { table: KEY_WORD_TABLE, rowsOf: keyWordRows },
  { table: SPEAKER_TABLE, rowsOf: speakerRows },
  { table: ROBUSTNESS_TABLE, rowsOf: robustnessRows },
];

/** What can be found out about a comparison: what makes the difference, who speaks, whether the order holds. */
export function findingRoutes(library: Library, validity: Validity): Router {
  const router = Router();

  /** Shows a page on a collection. */
  const show = async <Props extends { readonly title: string }>(
    request: Request<{ id: string }>,
    response: Response,
    page: Omit<Page<Props>, "title" | "props" | "section">,
    propsOf: (data: CollectionOverview, locale: Locale) => Props,
  ): Promise<void> => {
    const { locale } = preferencesOf(response);
    const data = await overviewToShow(library, request.params.id, response);
    if (!data) return;
    const props = propsOf(data, locale);
    const badges = validityBadges(
      { library, validity },
      library.lexicons,
      data.collection.id,
      locale,
    );
    sendPage<Props & { readonly badges: typeof badges }>(request, response, {
      ...page,
      title: `${locale.t(`tabs.${page.view}`)} – ${props.title}`,
      section: "comparison",
      props: { ...props, badges },
    });
  };

  for (const { table, rowsOf } of TABLES)
    serveTable<{ id: string }>(
      router,
      `/collections/:id/${table.name}`,
      table,
      async ({ params: { id } }) => ({
        rows: rowsOf(await library.compare(id), axesOf(library)),
        name: `${id}-${table.name}`,
      }),
    );

  router.get("/collections/:id/differences", (request, response) =>
    show(
      request,
      response,
      { view: "differences", styles: ["findings"] },
      (data, locale) =>
        differencesProps(
          data,
          axesOf(library),
          {
            voice: voiceParameter.parse(request.query["voice"]),
            first: wordParameter.parse(request.query["first"]),
            second: wordParameter.parse(request.query["second"]),
          },
          locale,
        ),
    ),
  );
  router.get("/collections/:id/speakers", (request, response) =>
    show(
      request,
      response,
      { view: "speakers", styles: ["findings", "speakers"] },
      (data, locale) => speakersProps(data, axesOf(library), locale),
    ),
  );
  router.get("/collections/:id/robustness", (request, response) =>
    show(
      request,
      response,
      { view: "robustness", styles: ["findings", "robustness"] },
      (data, locale) => robustnessProps(data, axesOf(library), locale),
    ),
  );

  router.get("/collections/:id/places", async (request, response) => {
    const { locale } = preferencesOf(response);
    const query = placeQuery.safeParse(request.query);
    if (!query.success) throw new UserError("page-not-found");
    const found = await library.places(request.params.id, query.data);
    const props = placesProps(found, query.data, axesOf(library), locale);
    if (!props) throw new UserError("page-not-found");
    sendPage<PlacesProps>(request, response, {
      view: "places",
      title: props.title,
      section: "comparison",
      styles: ["findings", "places"],
      props,
    });
  });
  return router;
}

const placeQuery = z.object({
  axis: z.string().max(200),
  entry: z.string().max(200),
  outlet: wordParameter,
  voice: voiceParameter,
});
