import {
  Router,
  type ErrorRequestHandler,
  type Request,
  type Response,
} from "express";
import { z } from "zod";
import type { ArticleAnalysis, Lexicon } from "../../engine/model.js";
import { UserError } from "../../errors.js";
import { formProblem, parseForm, readForm } from "../forms.js";
import type { Library } from "../library.js";
import { sendPage } from "../page.js";
import { preferencesOf } from "../preferences.js";
import {
  chosenLexicon,
  readingProps,
  type ReadingProps,
} from "../props/reading.js";
import { validityBadge, type ValidityBadge } from "../props/validity-badge.js";
import { voiceParameter } from "../query.js";
import { sendCsv } from "../serve-table.js";
import { EVIDENCE_TABLE, evidenceRows } from "../tables/articles.js";
import type { Validity } from "../validity.js";

/** What the page for one's own text receives. */
interface TryProps {
  readonly text: string;
  readonly problem: string | undefined;
  readonly reading: ReadingProps | undefined;
  readonly badge: ValidityBadge | undefined;
}

const form = z.object({
  text: z.string(),
  /** Axis and voice in one value, since one button sends both. */
  view: z.string().max(200).optional().catch(undefined),
});

/** One's own text, measured and not kept. */
export function tryRoutes(library: Library, validity: Validity): Router {
  const router = Router();
  const readBody = readForm();

  router.get("/try", (request, response) => {
    send(request, response, {
      text: "",
      problem: undefined,
      reading: undefined,
      badge: undefined,
    });
  });
  router.post("/try", readBody, (request, response) => {
    const { text, view } = parseForm(request.body, form);
    try {
      const reading = read(library, text, view, response);
      const { locale } = preferencesOf(response);
      const lexicon = chosenLexicon(library.lexicons, reading.axis.id);
      const source = { library, validity };
      const badge = validityBadge(source, lexicon, undefined, locale);
      send(request, response, { text, problem: undefined, reading, badge });
    } catch (error) {
      sendProblem(error, request, response, text);
    }
  });
  router.post("/try.json", readBody, (request, response) => {
    response.json(library.analyze(parseForm(request.body, form).text));
  });
  router.post("/try.csv", readBody, (request, response) => {
    const { article, analysis } = library.analyze(
      parseForm(request.body, form).text,
    );
    const rows = evidenceRows(article, analysis, library.lexicons);
    return sendCsv(response, "evidence", EVIDENCE_TABLE, rows);
  });

  router.use(explainUnreadableForm(library.limits.ownTextCharacters));
  return router;
}

function read(
  library: Library,
  text: string,
  view: string | undefined,
  response: Response,
): ReadingProps {
  const { article, analysis } = library.analyze(text);
  const [asked, voice] = view?.split(":") ?? [];
  // Unasked, what opens is an axis on which there is something to see.
  const axis = asked ?? firstAxisWithEvidence(library.lexicons, analysis);
  return readingProps(
    article,
    analysis,
    library.lexicons,
    {
      axis,
      voice: voiceParameter.parse(voice),
      target: (nextAxis, nextVoice) => ({ value: `${nextAxis}:${nextVoice}` }),
    },
    preferencesOf(response).locale,
  );
}

function firstAxisWithEvidence(
  lexicons: readonly Lexicon[],
  { evidence }: ArticleAnalysis,
): string | undefined {
  const axes = new Set(evidence.map(({ axis }) => axis));
  return lexicons.find(({ axis }) => axes.has(axis.id))?.axis.id;
}

function send(request: Request, response: Response, props: TryProps): void {
  sendPage<TryProps>(request, response, {
    view: "try",
    title: preferencesOf(response).locale.t("try.title"),
    section: "try",
    styles: ["reading", "evidence"],
    script: "reading",
    props,
  });
}

/** A problem with the text is told above the form, and the text is not lost. */
function sendProblem(
  error: unknown,
  request: Request,
  response: Response,
  text: string,
): void {
  send(request, response, {
    text,
    problem: formProblem(error, response),
    reading: undefined,
    badge: undefined,
  });
}

/** A form that is too large cannot be read, so its text cannot be shown again. */
function explainUnreadableForm(limit: number): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const status = z.object({ status: z.number() }).safeParse(error);
    if (!status.success || error instanceof UserError) {
      next(error);
      return;
    }
    const told =
      status.data.status === 413
        ? new UserError("article-too-long", { limit })
        : new UserError("form-invalid", { field: "text" });
    if (request.path === "/try") sendProblem(told, request, response, "");
    else next(told);
  };
}
