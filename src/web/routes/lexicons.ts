import { Router } from "express";
import { sendCsv, sendJson } from "../csv.js";
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
import { validityBadge, type ValidityBadge } from "../props/validity-badge.js";
import {
  ENTRY_HIT_TABLE,
  ENTRY_TABLE,
  entryHitRows,
  entryRows,
  LEXICON_TABLE,
  lexiconRows,
} from "../tables/lexicons.js";
import type { Validity } from "../validity.js";
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

/** What the page of a lexicon receives, with how well it is checked. */
export interface LexiconPageProps extends LexiconProps {
  readonly badge: ValidityBadge;
}

/** The list of lexicons and the readable page of each. */
export function lexiconRoutes(library: Library, validity: Validity): Router {
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
  router.get("/lexicons.json", (_request, response) =>
    sendJson(response, lexiconRows(library.lexicons)),
  );
  router.get("/lexicons.csv", (_request, response) =>
    sendCsv(response, "lexicons", LEXICON_TABLE, lexiconRows(library.lexicons)),
  );

  router.get("/lexicons/:axis.json", async (request, response) => {
    await sendJson(response, entryRows(await usage(request.params.axis)));
  });
  router.get("/lexicons/:axis.csv", async (request, response) => {
    const { axis } = request.params;
    const rows = entryRows(await usage(axis));
    await sendCsv(response, `lexicon-${axis}`, ENTRY_TABLE, rows);
  });
  router.get("/lexicons/:axis/hits.json", async (request, response) => {
    await sendJson(response, entryHitRows(await usage(request.params.axis)));
  });
  router.get("/lexicons/:axis/hits.csv", async (request, response) => {
    const { axis } = request.params;
    const rows = entryHitRows(await usage(axis));
    await sendCsv(response, `lexicon-${axis}-hits`, ENTRY_HIT_TABLE, rows);
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
    sendPage<LexiconPageProps>(request, response, {
      view: "lexicon",
      title: axis.title,
      section: "lexicons",
      styles: ["collection-edit", "lexicons"],
      script: "lexicon",
      props: {
        ...lexiconProps(
          data,
          axis,
          library.lexiconEditing.numbers().get(axis.id),
          collection ? locale.text(collection.title) : "",
          locale,
        ),
        badge: validityBadge(
          { library, validity },
          data.lexicon,
          collection?.id,
          locale,
        ),
      },
    });
  });
  return router;
}
