import { isDeepStrictEqual } from "node:util";
import { Router, type Request, type Response } from "express";
import { UserError } from "../../errors.js";
import { digestOf } from "../../lexicons/digest.js";
import type { EditProblem, EntryEdit } from "../../lexicons/edits.js";
import type { Draft } from "../../workflows/workbench.js";
import { problemOf, readForm } from "../forms.js";
import {
  type BenchForm,
  editInForm,
  emptyBenchForm,
  readBenchForm,
  withEdit,
} from "../lexicon-form.js";
import type { Library } from "../library.js";
import { sendPage } from "../page.js";
import { preferencesOf } from "../preferences.js";
import { axisNamed } from "../props/axes.js";
import { entryCheck } from "../props/entry-check.js";
import {
  entryForm,
  NO_ENTRY,
  openedFields,
  type EntryFields,
} from "../props/entry-form.js";
import { entryList, hitCounts } from "../props/entry-list.js";
import {
  conflictProps,
  type ConflictProps,
} from "../props/lexicon-conflict.js";
import {
  lexiconEditProps,
  type LexiconEditProps,
} from "../props/lexicon-edit.js";
import { previewProps } from "../props/lexicon-preview.js";
import { versionParameter } from "../query.js";
import { urls } from "../urls.js";
import { firstCollection } from "./comparison.js";

/** The workbench: entries edited, checked and seen in their consequences before they are saved. */
export function lexiconEditRoutes(library: Library): Router {
  const router = Router();
  router.use("/lexicons", readForm());
  const { lexiconEditing: editing } = library;

  const collectionOf = (form: BenchForm): string =>
    library.collections().find(({ id }) => id === form.collection)?.id ??
    firstCollection(library);

  /** The page with its form; `fields` are the entry that is open. */
  const show = async (
    request: Request,
    response: Response,
    axisId: string,
    form: BenchForm,
    { fields, problem }: { fields: EntryFields; problem?: string | undefined },
  ): Promise<void> => {
    const { locale } = preferencesOf(response);
    const collection = collectionOf(form);
    const draft: Draft = { axis: axisId, base: form.base, edits: form.edits };
    const base = editing.edited({ ...draft, edits: [] }).lexicon;
    const open = editInForm({ ...form, ...fields });
    const isOpen = open !== undefined && fields.term !== "";
    const edits = isOpen
      ? withEdit({ edits: form.edits, slot: fields.slot }, open)
      : form.edits;
    const { lexicon, problems } = editing.edited({ ...draft, edits });
    const own =
      open && problems.find((problem) => isOpen && isOf(problem, open));
    const { axis } = lexicon;
    const named = axisNamed(library.lexicons, axis, locale);
    const usage = await library.usage(collection, axisId);
    const checked =
      isOpen && !own
        ? lexicon.entries.find((one) => one.term === normal(fields.term))
        : undefined;
    sendPage<LexiconEditProps>(request, response, {
      view: "lexicon-edit",
      title: locale.t("lexicon-edit.title", { axis: named.title }),
      section: "lexicons",
      styles: [
        "collection-edit",
        "axis-chart",
        "lexicon-edit",
        "lexicon-preview",
      ],
      script: "lexicon-edit",
      props: lexiconEditProps(
        {
          axis,
          named,
          note: editing.version(axisId, form.base),
          currentNumber: editing.current(axisId).number,
          savedNumber: versionParameter.parse(request.query["saved"]),
          collections: library.collections(),
          collection,
          bench: form,
          problem,
          list: entryList(
            axis,
            base.entries,
            form,
            hitCounts(usage.entries),
            locale,
          ),
          form: entryForm(fields, axis, form, own, locale),
          check:
            checked &&
            entryCheck(
              await editing.check(lexicon, checked, collection),
              lexicon,
              form.sort,
              locale,
            ),
          preview:
            edits.length > 0
              ? previewProps(
                  await editing.preview(base, lexicon, collection),
                  axis,
                  named,
                  locale,
                )
              : undefined,
        },
        locale,
      ),
    });
  };

  /** What the pressed button makes of the form. */
  const act = async (
    request: Request,
    response: Response,
    axis: string,
    form: BenchForm,
  ): Promise<void> => {
    const showWith = (
      edits: readonly EntryEdit[],
      fields: EntryFields = NO_ENTRY,
    ) => show(request, response, axis, { ...form, edits }, { fields });
    const base = () =>
      editing.edited({ axis, base: form.base, edits: [] }).lexicon;
    if (form.open !== undefined)
      return showWith(
        form.edits,
        openedFields(form.open, base().entries, form),
      );
    if (form.drop !== undefined)
      return showWith(form.edits.filter((_, index) => index !== form.drop));
    const edit = editInForm(form);
    switch (form.do) {
      case "clear":
        return showWith(form.edits);
      case "delete": {
        const key = form.key === "" ? null : form.key;
        return showWith(withEdit(form, { key, entry: null }));
      }
      case "apply": {
        if (!edit) return showWith(form.edits, form);
        const edits = withEdit(form, edit);
        const { problems } = editing.edited({ axis, base: form.base, edits });
        return problems.some((problem) => isOf(problem, edit))
          ? showWith(form.edits, form)
          : showWith(edits);
      }
      case "save":
        return save(request, response, axis, form);
      case "merge": {
        const { theirs, edits } = editing.conflict({ ...form, axis });
        const chosen = edits.filter((_, index) => form.taken.has(index));
        return show(
          request,
          response,
          axis,
          {
            ...form,
            base: theirs.number,
            edits: chosen.map((one) => one.edit),
          },
          { fields: NO_ENTRY },
        );
      }
      default:
        return showWith(form.edits, form);
    }
  };

  /** The edits with the one that still stands in the form: whoever saves means it, too. */
  const withOpenEntry = (
    axis: string,
    form: BenchForm,
  ): readonly EntryEdit[] => {
    const open = editInForm(form);
    const isDeleted = form.slot !== "" && form.edits[form.slot]?.entry === null;
    if (!open || isDeleted) return form.edits;
    const edits = withEdit(form, open);
    const digest = (of: readonly EntryEdit[]): string =>
      digestOf(editing.edited({ axis, base: form.base, edits: of }).lexicon);
    // An entry that was only looked at is no edit.
    return digest(edits) === digest(form.edits) ? form.edits : edits;
  };

  const save = async (
    request: Request,
    response: Response,
    axis: string,
    sent: BenchForm,
  ): Promise<void> => {
    const form = { ...sent, edits: withOpenEntry(axis, sent) };
    try {
      if (form.message === "") throw new UserError("message-missing");
      const { author, message } = form;
      const number = editing.save({ ...form, axis }, { author, message });
      const { collection } = form;
      response.redirect(
        303,
        urls.lexiconEdit(axis, { saved: number, collection }),
      );
    } catch (error) {
      const problem = problemOf(error, response);
      if (error instanceof UserError && error.code === "lexicon-conflict")
        sendConflict(request, response, axis, form, problem);
      else await show(request, response, axis, form, { fields: form, problem });
    }
  };

  const sendConflict = (
    request: Request,
    response: Response,
    axis: string,
    form: BenchForm,
    problem: string,
  ): void => {
    const { locale } = preferencesOf(response);
    const conflict = editing.conflict({ ...form, axis });
    const named = axisNamed(
      library.lexicons,
      conflict.theirs.lexicon.axis,
      locale,
    );
    sendPage<ConflictProps>(request, response, {
      view: "lexicon-conflict",
      title: locale.t("lexicon-conflict.title"),
      section: "lexicons",
      styles: ["collection-edit", "lexicon-edit"],
      props: conflictProps(conflict, named, form, problem, locale),
    });
  };

  router.get("/lexicons/:axis/edit", (request, response) => {
    const { axis } = request.params;
    const { number, lexicon } = editing.current(axis);
    const form = emptyBenchForm(number, request.query);
    const fields =
      form.open === undefined
        ? form
        : openedFields(form.open, lexicon.entries, form);
    editing.prepare(collectionOf(form));
    return show(request, response, axis, form, { fields });
  });
  router.post("/lexicons/:axis/edit", (request, response) =>
    act(request, response, request.params.axis, readBenchForm(request.body)),
  );
  router.post("/lexicons/:axis/preview.json", async (request, response) => {
    const form = readBenchForm(request.body);
    const { axis } = request.params;
    const draft = { axis, base: form.base, edits: form.edits };
    const { consequences, sentences } = await editing.preview(
      editing.edited({ ...draft, edits: [] }).lexicon,
      editing.edited(draft).lexicon,
      collectionOf(form),
    );
    response.json({ ...consequences, sentences: sentences.length });
  });
  return router;
}

/** By content: what is known of a draft may come from an earlier request. */
function isOf(problem: EditProblem, edit: EntryEdit): boolean {
  return isDeepStrictEqual(problem.edit, edit);
}

/** A term as it is kept. */
function normal(term: string): string {
  return term.normalize("NFC").trim().replace(/\s+/gu, " ");
}
