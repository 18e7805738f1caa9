import { Router, type Request, type Response } from "express";
import { z } from "zod";
import { UserError } from "../../errors.js";
import type { Access } from "../access/access.js";
import { currentVisitor, SESSION_COOKIE } from "../access/guard.js";
import { limitSignIns } from "../access/limit-requests.js";
import { passwordMatches } from "../access/password.js";
import type { Sessions } from "../access/sessions.js";
import { explainError } from "../answer-errors.js";
import { cookiesOf } from "../cookies.js";
import { parseForm, readForm } from "../forms.js";
import { sendPage } from "../page.js";
import { preferencesOf } from "../preferences.js";
import { backParameter } from "../query.js";
import { urls } from "../urls.js";

/** What the page to sign in receives. */
interface SignInProps {
  readonly problem: string | undefined;
  /** Where to go on afterwards. */
  readonly back: string;
  readonly lead: string;
}

type PasswordAccess = Extract<Access, { readonly kind: "password" }>;

/** A longer password would only be work for the server. */
const form = z.object({ password: z.string().max(1000), back: backParameter });

/** Signing in and out. @param signInsPerMinute failed attempts of one address */
export function signInRoutes(
  access: PasswordAccess,
  sessions: Sessions,
  signInsPerMinute: number,
): Router {
  const router = Router();

  const send = (
    request: Request,
    response: Response,
    props: Pick<SignInProps, "back" | "problem">,
  ): void => {
    const { t } = preferencesOf(response).locale;
    const lead =
      access.reading === "open"
        ? t("sign-in.lead-open")
        : t("sign-in.lead-closed");
    sendPage<SignInProps>(request, response, {
      view: "sign-in",
      title: t("sign-in.title"),
      styles: ["forms"],
      props: { ...props, lead },
    });
  };

  router.get(urls.signIn(), (request, response) => {
    const target = backParameter.parse(request.query["back"]);
    if (currentVisitor(response) === "signed-in")
      response.redirect(303, target);
    else send(request, response, { back: target, problem: undefined });
  });

  router.post(
    urls.signIn(),
    limitSignIns(signInsPerMinute),
    readForm(),
    async (request, response) => {
      const sent = parseForm(request.body, form);
      if (!(await passwordMatches(sent.password, access.hash))) {
        const wrong = new UserError("sign-in-failed");
        const { status, sentence } = explainError(wrong, response);
        response.status(status);
        send(request, response, { back: sent.back, problem: sentence });
        return;
      }
      sessions.end(cookiesOf(request).get(SESSION_COOKIE));
      response.cookie(SESSION_COOKIE, sessions.start(), {
        httpOnly: true,
        sameSite: "lax",
        secure: request.secure,
        maxAge: access.sessionHours * 60 * 60 * 1000,
      });
      response.redirect(303, sent.back);
    },
  );

  router.post(urls.signOut(), (request, response) => {
    sessions.end(cookiesOf(request).get(SESSION_COOKIE));
    response.clearCookie(SESSION_COOKIE, { httpOnly: true, sameSite: "lax" });
    response.redirect(303, urls.comparison());
  });
  return router;
}
