import { diffEntries } from "../../lexicons/diff.js";
import type { Conflict } from "../../workflows/workbench.js";
import type { BenchForm } from "../lexicon-form.js";
import type { Locale } from "../locale.js";
import { urls } from "../urls.js";
import type { AxisProps } from "./axes.js";
import { diffProps, entryWords, type DiffProps } from "./lexicon-diff.js";
import { draftItem, type DraftItem } from "./lexicon-edit.js";
import { versionLabel } from "./lexicon-versions.js";

/** What the page of a conflict receives. */
export interface ConflictProps {
  readonly axis: AxisProps;
  readonly action: string;
  readonly problem: string;
  readonly base: number;
  readonly changes: string;
  readonly collection: string | undefined;
  readonly author: string;
  readonly message: string;
  readonly theirs: { readonly label: string; readonly message: string };
  readonly theirDiff: DiffProps;
  readonly mine: readonly (DraftItem & {
    readonly after: string;
    /** What stands there by now, where both sides have changed the same entry. */
    readonly clash: string | undefined;
  })[];
}

/** Sets out what both sides have changed since the version that both began with. */
export function conflictProps(
  { base, theirs, edits }: Conflict,
  axis: AxisProps,
  form: BenchForm,
  problem: string,
  locale: Locale,
): ConflictProps {
  const { axis: own } = theirs.lexicon;
  return {
    axis,
    action: urls.lexiconEdit(own.id),
    problem,
    base: base.number,
    changes: JSON.stringify(form.edits),
    collection: form.collection,
    author: form.author,
    message: form.message,
    theirs: { label: versionLabel(theirs, locale), message: theirs.message },
    theirDiff: diffProps(
      diffEntries(base.lexicon.entries, theirs.lexicon.entries),
      own,
      locale,
    ),
    mine: edits.map(({ edit, mine, theirs: now, clashes }) => ({
      ...draftItem(edit, theirs.lexicon.entries, own, locale),
      after: mine ? entryWords(mine, own, locale) : "",
      clash: clashes
        ? locale.t("lexicon-conflict.clash", {
            now: now
              ? entryWords(now, own, locale)
              : locale.t("lexicon-edit.states.deleted"),
          })
        : undefined,
    })),
  };
}
