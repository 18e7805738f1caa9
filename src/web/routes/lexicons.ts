import { Router } from "express";
import {
  currentNumbers,
  removedLexicons,
} from "../../workflows/lexicon-versions.js";
import type { Library } from "../library.js";
import { sendPage } from "../page.js";
import { preferencesOf } from "../preferences.js";
import { axesOf, axesProps, axisNamed } from "../props/axes.js";
import {
  lexiconProps,
  lexiconSummary,
  type LexiconProps,
  type LexiconSummary,
} from "../props/lexicon.js";
import { validityBadge, type ValidityBadge } from "../props/validity-badge.js";
import { serveTable } from "../serve-table.js";
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
interface LexiconsProps {
  readonly lexicons: readonly LexiconSummary[];
  readonly csvHref: string;
  readonly removed: readonly {
    readonly title: string;
    readonly axis: string;
    readonly versionsHref: string;
  }[];
}

/** What the page of a lexicon receives, with how well it is checked. */
interface LexiconPageProps extends LexiconProps {
  readonly badge: ValidityBadge;
}

/** The list of lexicons and the readable page of each. */
export function lexiconRoutes(library: Library, validity: Validity): Router {
  const router = Router();
  const usage = (axis: string) => library.usage(firstCollection(library), axis);

  router.get("/lexicons", (request, response) => {
    const { locale } = preferencesOf(response);
    const named = axesProps(axesOf(library), locale);
    const numbers = currentNumbers(library.workspace.database);
    sendPage<LexiconsProps>(request, response, {
      view: "lexicons",
      title: locale.t("lexicons.title"),
      section: "lexicons",
      styles: ["forms", "lexicons"],
      props: {
        lexicons: library.lexicons.flatMap((lexicon, index) => {
          const axis = named[index];
          return axis
            ? [lexiconSummary(lexicon, axis, numbers.get(axis.id), locale)]
            : [];
        }),
        csvHref: urls.lexiconsData("csv"),
        removed: removedLexicons(library.workspace.database).map((version) => ({
          title: locale.text(version.lexicon.axis.title),
          axis: version.axis,
          versionsHref: urls.lexiconVersions(version.axis),
        })),
      },
    });
  });
  serveTable(router, "/lexicons", LEXICON_TABLE, () => ({
    rows: lexiconRows(library.lexicons),
    name: "lexicons",
  }));

  serveTable<{ axis: string }>(
    router,
    "/lexicons/:axis",
    ENTRY_TABLE,
    async ({ params: { axis } }) => ({
      rows: entryRows(await usage(axis)),
      name: `lexicon-${axis}`,
    }),
  );
  serveTable<{ axis: string }>(
    router,
    "/lexicons/:axis/hits",
    ENTRY_HIT_TABLE,
    async ({ params: { axis } }) => ({
      rows: entryHitRows(await usage(axis)),
      name: `lexicon-${axis}-hits`,
    }),
  );
  router.get("/lexicons/:axis", async (request, response) => {
    const { locale } = preferencesOf(response);
    const data = await usage(request.params.axis);
    const axis = axisNamed(library.lexicons, data.lexicon.axis, locale);
    const collection = library
      .collections()
      .find(({ id }) => id === firstCollection(library));
    sendPage<LexiconPageProps>(request, response, {
      view: "lexicon",
      title: axis.title,
      section: "lexicons",
      styles: ["forms", "lexicons"],
      script: "lexicon",
      props: {
        ...lexiconProps(
          data,
          axis,
          currentNumbers(library.workspace.database).get(axis.id),
          collection,
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
