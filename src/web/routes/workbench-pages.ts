/**
 * The pages of the workbench: what the form, the entries and their consequences look like at the moment.
 */
import type { Request, Response } from "express";
import type { Draft } from "../../workflows/workbench.js";
import {
  currentVersion,
  existingVersion,
} from "../../workflows/lexicon-versions.js";
import {
  type BenchForm,
  editInForm,
  isProblemOf,
  withEdit,
} from "../lexicon-form.js";
import type { Library } from "../library.js";
import { sendPage } from "../page.js";
import { preferencesOf } from "../preferences.js";
import { axisNamed } from "../props/axes.js";
import { entryCheck } from "../props/entry-check.js";
import { entryForm, type EntryFields } from "../props/entry-form.js";
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
import { firstCollection } from "./comparison.js";

/** What answers a step at the workbench. */
interface WorkbenchPages {
  /** The collection that a form is about; the first one where it names none that there is. */
  collectionOf(form: BenchForm): string;
  /** The page with its form; `fields` are the entry that is open. */
  show(
    request: Request,
    response: Response,
    axis: string,
    form: BenchForm,
    open: {
      readonly fields: EntryFields;
      readonly problem?: string | undefined;
    },
  ): Promise<void>;
  /** Both versions, where somebody else was faster. */
  showConflict(
    request: Request,
    response: Response,
    axis: string,
    form: BenchForm,
    problem: string,
  ): void;
}

/** The pages of a library's workbench. */
export function workbenchPages(library: Library): WorkbenchPages {
  const { workbench } = library;
  const { database } = library.workspace;

  const collectionOf = (form: BenchForm): string =>
    library.collections().find(({ id }) => id === form.collection)?.id ??
    firstCollection(library);

  const show: WorkbenchPages["show"] = async (
    request,
    response,
    axisId,
    form,
    { fields, problem },
  ) => {
    const { locale } = preferencesOf(response);
    const collection = collectionOf(form);
    const draft: Draft = { axis: axisId, base: form.base, edits: form.edits };
    const base = workbench.edited({ ...draft, edits: [] }).lexicon;
    const open = editInForm({ ...form, ...fields });
    const edits = open
      ? withEdit({ edits: form.edits, slot: fields.slot }, open)
      : form.edits;
    const { lexicon, made, problems } = workbench.edited({ ...draft, edits });
    const own = open && problems.find((problem) => isProblemOf(problem, open));
    const { axis } = lexicon;
    const named = axisNamed(library.lexicons, axis, locale);
    const usage = await library.usage(collection, axisId);
    const checked = open && made[edits.indexOf(open)];
    sendPage<LexiconEditProps>(request, response, {
      view: "lexicon-edit",
      title: locale.t("lexicon-edit.title", { axis: named.title }),
      section: "lexicons",
      styles: [
        "forms",
        "axis-chart",
        "lexicon-edit",
        "lexicon-draft",
        "entry-list",
        "entry-check",
        "lexicon-preview",
      ],
      script: "lexicon-edit",
      props: lexiconEditProps(
        {
          axis,
          named,
          note: existingVersion(database, axisId, form.base),
          currentNumber: currentVersion(database, axisId).number,
          savedNumber: versionParameter.parse(request.query["saved"]),
          collections: library.collections(),
          collection,
          bench: form,
          entries: base.entries,
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
              await workbench.check(lexicon, checked, collection),
              lexicon,
              form.sort,
              locale,
            ),
          preview:
            edits.length > 0
              ? previewProps(
                  await workbench.preview(base, lexicon, collection),
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

  const showConflict: WorkbenchPages["showConflict"] = (
    request,
    response,
    axis,
    form,
    problem,
  ) => {
    const { locale } = preferencesOf(response);
    const conflict = workbench.conflict({ ...form, axis });
    const named = axisNamed(
      library.lexicons,
      conflict.theirs.lexicon.axis,
      locale,
    );
    sendPage<ConflictProps>(request, response, {
      view: "lexicon-conflict",
      title: locale.t("lexicon-conflict.title"),
      section: "lexicons",
      styles: ["forms", "entry-check", "lexicon-diff"],
      props: conflictProps(conflict, named, form, problem, locale),
    });
  };

  return { collectionOf, show, showConflict };
}
