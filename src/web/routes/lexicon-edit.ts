import { Router, type Request, type Response } from "express";
import { UserError } from "../../errors.js";
import { digestOf } from "../../lexicons/digest.js";
import type { EntryEdit } from "../../lexicons/edits.js";
import { currentVersion } from "../../workflows/lexicon-versions.js";
import { formProblem, readForm } from "../forms.js";
import {
  type BenchForm,
  editInForm,
  emptyBenchForm,
  isProblemOf,
  readBenchForm,
  withEdit,
} from "../lexicon-form.js";
import type { Library } from "../library.js";
import {
  NO_ENTRY,
  openedFields,
  type EntryFields,
} from "../props/entry-form.js";
import { urls } from "../urls.js";
import { workbenchPages } from "./workbench-pages.js";

/** The workbench: entries edited, checked and seen in their consequences before they are saved. */
export function lexiconEditRoutes(library: Library): Router {
  const router = Router();
  router.use("/lexicons", readForm());
  const { workbench } = library;
  const pages = workbenchPages(library);

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
    ) => pages.show(request, response, axis, { ...form, edits }, { fields });
    const base = () =>
      workbench.edited({ axis, base: form.base, edits: [] }).lexicon;
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
        const { problems } = workbench.edited({ axis, base: form.base, edits });
        return problems.some((problem) => isProblemOf(problem, edit))
          ? showWith(form.edits, form)
          : showWith(edits);
      }
      case "save":
        return save(request, response, axis, form);
      case "merge": {
        const { theirs, edits } = workbench.conflict({ ...form, axis });
        const chosen = edits.filter((_, index) => form.taken.has(index));
        return pages.show(
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
    const read = (of: readonly EntryEdit[]) =>
      workbench.edited({ axis, base: form.base, edits: of });
    const { lexicon, problems } = read(edits);
    // An entry that was only looked at is no edit; a faulty one is.
    return problems.length === 0 &&
      digestOf(lexicon) === digestOf(read(form.edits).lexicon)
      ? form.edits
      : edits;
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
      const number = workbench.save({ ...form, axis }, { author, message });
      const { collection } = form;
      response.redirect(
        303,
        urls.lexiconEdit(axis, { saved: number, collection }),
      );
    } catch (error) {
      const problem = formProblem(error, response);
      if (error instanceof UserError && error.code === "lexicon-conflict")
        pages.showConflict(request, response, axis, form, problem);
      else
        await pages.show(request, response, axis, form, {
          fields: form,
          problem,
        });
    }
  };

  router.get("/lexicons/:axis/edit", (request, response) => {
    const { axis } = request.params;
    const { number, lexicon } = currentVersion(
      library.workspace.database,
      axis,
    );
    const form = emptyBenchForm(number, request.query);
    const fields =
      form.open === undefined
        ? form
        : openedFields(form.open, lexicon.entries, form);
    workbench.prepare(pages.collectionOf(form));
    return pages.show(request, response, axis, form, { fields });
  });
  router.post("/lexicons/:axis/edit", (request, response) =>
    act(request, response, request.params.axis, readBenchForm(request.body)),
  );
  router.post("/lexicons/:axis/preview.json", async (request, response) => {
    const form = readBenchForm(request.body);
    const { axis } = request.params;
    const draft = { axis, base: form.base, edits: form.edits };
    const { consequences, sentences } = await workbench.preview(
      workbench.edited({ ...draft, edits: [] }).lexicon,
      workbench.edited(draft).lexicon,
      pages.collectionOf(form),
    );
    response.json({ ...consequences, sentences: sentences.length });
  });
  return router;
}
