import { Router, type Request, type Response } from "express";
import { z } from "zod";
import { UserError } from "../../errors.js";
import type { EditProblem } from "../../lexicons/edits.js";
import { InvalidLexiconError } from "../../lexicons/load.js";
import type { PolePair } from "../../lexicons/formats/to-axes.js";
import {
  draftAxis,
  uploadLexicons,
  type AxisDescription,
} from "../../workflows/new-lexicons.js";
import { createLexicon } from "../../workflows/lexicon-versions.js";
import { formProblem, parseForm, readForm } from "../forms.js";
import type { Library } from "../library.js";
import type { Locale } from "../locale.js";
import { sendPage } from "../page.js";
import { preferencesOf } from "../preferences.js";
import { editProblem } from "../props/entry-form.js";
import {
  lexiconProblem,
  uploadProps,
  type UploadProps,
} from "../props/lexicon-upload.js";
import { receiveUpload } from "../uploads.js";
import { urls } from "../urls.js";

const text = (length: number) => z.string().trim().max(length).default("");
const LONGEST_LIST = 200_000;
const form = z.object({
  title: text(200),
  titleEn: text(200),
  question: text(500),
  questionEn: text(500),
  first: text(200),
  firstEn: text(200),
  second: text(200),
  secondEn: text(200),
  licence: text(100),
  firstTerms: text(LONGEST_LIST),
  secondTerms: text(LONGEST_LIST),
  author: text(100),
});
type Fields = z.output<typeof form>;
const uploadForm = z.object({
  first: text(200),
  second: text(200),
  author: text(100),
});

/** What the page for a new axis receives. */
interface NewLexiconProps {
  readonly fields: Fields;
  readonly problems: readonly string[];
}

/** A new axis from a form or from a file. */
export function lexiconNewRoutes({ workspace, limits }: Library): Router {
  const router = Router();
  router.use("/lexicons", readForm());

  const show = (
    request: Request,
    response: Response,
    fields: Fields,
    problems: readonly string[],
  ): void => {
    sendPage<NewLexiconProps>(request, response, {
      view: "lexicon-new",
      title: preferencesOf(response).locale.t("lexicon-new.title"),
      section: "lexicons",
      styles: ["forms"],
      back: urls.newLexicon(),
      props: { fields, problems },
    });
  };

  router.get("/lexicons/new", (request, response) => {
    show(request, response, form.parse({}), []);
  });
  router.post("/lexicons", (request, response) => {
    const { locale } = preferencesOf(response);
    const fields = parseForm(request.body, form);
    const missing = (["title", "first", "second"] as const).filter(
      (name) => fields[name] === "",
    );
    if (missing.length > 0) {
      response.status(422);
      const names = missing.map((name) =>
        locale.t(`lexicon-new.${name === "title" ? "name" : name}`),
      );
      show(request, response, fields, [
        locale.t("lexicon-new.missing", { names: names.join(", ") }),
      ]);
      return;
    }
    const { lexicon, problems } = draftAxis(workspace, descriptionOf(fields));
    if (problems.length > 0) {
      response.status(422);
      show(
        request,
        response,
        fields,
        problems.map((problem) =>
          problem.code === "duplicate"
            ? duplicateProblem(problem, fields, locale)
            : editProblem(problem, lexicon.axis, locale),
        ),
      );
      return;
    }
    createLexicon(workspace.database, {
      lexicon,
      origin: "new",
      author: fields.author,
      message: locale.t("lexicon-new.message"),
    });
    response.redirect(303, urls.lexiconEdit(lexicon.axis.id));
  });

  router.post("/lexicons/upload", async (request, response) => {
    const { locale } = preferencesOf(response);
    const { files, fields, discard } = await receiveUpload(
      request,
      response,
      limits,
    );
    try {
      const [file] = files;
      if (!file) throw new UserError("upload-empty");
      const { author, ...names } = uploadForm.parse(fields);
      const message = locale.t("lexicon-upload.message", { file: file.name });
      const upload = uploadLexicons(workspace.pinned(), file, pairOf(names), {
        author,
        message,
      });
      sendPage<UploadProps>(request, response, {
        view: "lexicon-upload",
        title: locale.t("lexicon-upload.title"),
        section: "lexicons",
        styles: ["forms"],
        props: uploadProps(upload, locale),
      });
    } catch (error) {
      const sentence = formProblem(error, response);
      show(request, response, form.parse({}), [
        sentence,
        ...fileProblems(error, locale),
      ]);
    } finally {
      await discard();
    }
  });
  return router;
}

/** So many problems of a file are told; whoever has mended them uploads it again. */
const MOST_PROBLEMS = 100;

function fileProblems(error: unknown, locale: Locale): readonly string[] {
  if (!(error instanceof InvalidLexiconError)) return [];
  return error.problems
    .slice(0, MOST_PROBLEMS)
    .map((problem) => lexiconProblem(problem, locale));
}

/** Nothing is in the lexicon yet: both places stand in the form. */
function duplicateProblem(
  { values }: EditProblem,
  fields: Fields,
  locale: Locale,
): string {
  const term = String(values["term"]);
  const isOnBoth = [fields.firstTerms, fields.secondTerms].every((terms) =>
    linesOf(terms).includes(term),
  );
  return isOnBoth
    ? locale.t("lexicon-new.both-sides", { term })
    : locale.t("lexicon-new.twice", { term });
}

function pairOf({
  first,
  second,
}: {
  readonly first: string;
  readonly second: string;
}): readonly PolePair[] {
  return first === "" || second === "" ? [] : [[first, second]];
}

function descriptionOf(fields: Fields): AxisDescription {
  const both = (de: string, en: string) => ({ de, en: en === "" ? de : en });
  return {
    title: both(fields.title, fields.titleEn),
    question: both(fields.question, fields.questionEn),
    poles: [
      both(fields.first, fields.firstEn),
      both(fields.second, fields.secondEn),
    ],
    licence: fields.licence,
    terms: [linesOf(fields.firstTerms), linesOf(fields.secondTerms)],
  };
}

function linesOf(terms: string): readonly string[] {
  return terms
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}
