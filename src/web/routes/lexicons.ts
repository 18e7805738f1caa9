import { Router } from "express";
import { sendCsv } from "../csv.js";
import type { Library } from "../library.js";
import { sendPage } from "../page.js";
import { preferencesOf } from "../preferences.js";
import { axesProps } from "../props/axes.js";
import {
  lexiconProps,
  lexiconSummary,
  type LexiconProps,
  type LexiconSummary,
} from "../props/lexicon.js";
import { entryTable, lexiconTable } from "../tables.js";
import { urls } from "../urls.js";
import { firstCollection } from "./comparison.js";

/** What the list of lexicons receives. */
export interface LexiconsProps {
  readonly lexicons: readonly LexiconSummary[];
  readonly csvHref: string;
  readonly removed: readonly {
    readonly title: string;
    readonly axis: string;
    readonly versionsHref: string;
  }[];
}

/** The list of lexicons and the readable page of each. */
export function lexiconRoutes(library: Library): Router {
  const router = Router();
  const axes = () => library.lexicons.map(({ axis }) => axis);
  const usage = (axis: string) => library.usage(firstCollection(library), axis);

  router.get("/lexicons", (request, response) => {
    const { locale } = preferencesOf(response);
    const named = axesProps(axes(), locale);
    const numbers = library.lexiconEditing.numbers();
    sendPage<LexiconsProps>(request, response, {
      view: "lexicons",
      title: locale.t("lexicons.title"),
      section: "lexicons",
      styles: ["collection-edit", "lexicons"],
      props: {
        lexicons: library.lexicons.flatMap((lexicon, index) => {
          const axis = named[index];
          return axis
            ? [lexiconSummary(lexicon, axis, numbers.get(axis.id), locale)]
            : [];
        }),
        csvHref: urls.lexiconsData("csv"),
        removed: library.lexiconEditing.removed().map(({ version }) => ({
          title: locale.text(version.lexicon.axis.title),
          axis: version.axis,
          versionsHref: urls.lexiconVersions(version.axis),
        })),
      },
    });
  });
  router.get("/lexicons.json", (_request, response) => {
    response.json(lexiconTable(library.lexicons));
  });
  router.get("/lexicons.csv", (_request, response) =>
    sendCsv(response, "lexicons", lexiconTable(library.lexicons)),
  );

  router.get("/lexicons/:axis.json", async (request, response) => {
    response.json(await usage(request.params.axis));
  });
  router.get("/lexicons/:axis.csv", async (request, response) => {
    const { axis } = request.params;
    await sendCsv(response, `lexicon-${axis}`, entryTable(await usage(axis)));
  });
  router.get("/lexicons/:axis", async (request, response) => {
    const { locale } = preferencesOf(response);
    const data = await usage(request.params.axis);
    const axis = axesProps(axes(), locale).find(
      ({ id }) => id === data.lexicon.axis.id,
    );
    if (!axis) throw new Error("a lexicon without a name");
    const collection = library
      .collections()
      .find(({ id }) => id === firstCollection(library));
    sendPage<LexiconProps>(request, response, {
      view: "lexicon",
      title: axis.title,
      section: "lexicons",
      styles: ["collection-edit", "lexicons"],
      script: "lexicon",
      props: lexiconProps(
        data,
        axis,
        library.lexiconEditing.numbers().get(axis.id),
        collection ? locale.text(collection.title) : "",
        locale,
      ),
    });
  });
  return router;
}
