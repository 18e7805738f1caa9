import { Router } from "express";
import type { Lexicon } from "../../engine/model.js";
import { UserError } from "../../errors.js";
import {
  FORMAT_NAMES,
  type FormatName,
} from "../../lexicons/formats/formats.js";
import { currentVersion } from "../../workflows/lexicon-versions.js";
import { writeExchange } from "../../lexicons/exchange.js";
import type { Library } from "../library.js";
import { sendPage } from "../page.js";
import { preferencesOf } from "../preferences.js";
import { axisNamed, type AxisProps } from "../props/axes.js";
import { noteGroups, type NoteGroup } from "../props/lexicon-upload.js";
import { urls } from "../urls.js";

/** What the page of the formats receives. */
interface ExchangeProps {
  readonly axis: AxisProps;
  readonly formats: readonly {
    readonly name: string;
    readonly href: string;
    readonly groups: readonly NoteGroup[];
  }[];
}

const ENDINGS: Readonly<Record<FormatName, string>> = {
  yaml: "yaml",
  csv: "csv",
  quanteda: "quanteda.yaml",
  liwc: "dic",
  "liwc-22": "dicx",
  yoshikoder: "ykd",
  lexicoder: "lc3",
  wordstat: "cat",
};

/** A lexicon as a file of every format, and what each of them cannot hold. */
export function lexiconExchangeRoutes(library: Library): Router {
  const router = Router();
  const { database, dictionary } = library.workspace;

  /** What a format cannot hold; ours hold everything, and writing them takes longest. */
  const notesOf = (lexicon: Lexicon, format: FormatName) =>
    format === "yaml" || format === "csv"
      ? []
      : writeExchange([lexicon], format, dictionary).notes;

  router.get("/lexicons/:axis/exchange", (request, response) => {
    const { locale } = preferencesOf(response);
    const { lexicon } = currentVersion(database, request.params.axis);
    const axis = axisNamed(library.lexicons, lexicon.axis, locale);
    sendPage<ExchangeProps>(request, response, {
      view: "lexicon-exchange",
      title: locale.t("lexicon-exchange.title"),
      section: "lexicons",
      styles: ["forms"],
      props: {
        axis,
        formats: FORMAT_NAMES.map((format) => ({
          name: locale.t(`lexicon-exchange.formats.${format}`),
          href: urls.lexiconFile(axis.id, format),
          groups: noteGroups(notesOf(lexicon, format), locale),
        })),
      },
    });
  });
  router.get("/lexicons/:axis/file/:format", (request, response) => {
    const { axis } = request.params;
    const format = FORMAT_NAMES.find((name) => name === request.params.format);
    if (!format) throw new UserError("page-not-found");
    const { lexicon } = currentVersion(database, axis);
    const { text } = writeExchange([lexicon], format, dictionary);
    response
      .attachment(`${axis}.${ENDINGS[format]}`)
      .type("text/plain")
      .send(text);
  });
  return router;
}
