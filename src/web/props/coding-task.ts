import type { Lexicon } from "../../engine/model.js";
import { NEITHER } from "../../engine/score/sentence-pole.js";
import {
  codesOf,
  type CoderProgress,
} from "../../workflows/coding/coding-desk.js";
import type { Locale } from "../locale.js";
import { urls } from "../urls.js";
import { axisNamed, type Side } from "./axes.js";
import { codeLabel, sideOfCode } from "./code-labels.js";

/** A button that gives a sentence its code. */
interface CodeButton {
  readonly code: string;
  /** The key that does the same. */
  readonly key: number;
  readonly label: string;
  readonly hint: string | undefined;
  readonly side: Side | undefined;
  readonly pressed: boolean;
}

/** What the page of a coder receives. */
export interface CodingTaskPageProps {
  readonly title: string;
  readonly collection: string;
  readonly collectionHref: string;
  readonly axis: string;
  readonly question: string;
  readonly colours: number;
  readonly href: string;
  readonly undoHref: string;
  /** Undefined until somebody has told their name. */
  readonly coder: string | undefined;
  readonly progress: {
    readonly coded: number;
    readonly sentences: number;
    readonly label: string;
  };
  readonly step:
    | {
        readonly label: string;
        readonly unit: number;
        readonly text: string;
        readonly before: string | undefined;
        readonly after: string | undefined;
        readonly codes: readonly CodeButton[];
        readonly previousHref: string | undefined;
        readonly nextHref: string | undefined;
      }
    | undefined;
  readonly resultsHref: string;
}

/** Sets out the sentence that a coder sees. */
export function codingTaskProps(
  { collection, task, axis, sentences, coded, step }: CoderProgress,
  coder: string | undefined,
  lexicons: readonly Lexicon[],
  locale: Locale,
): CodingTaskPageProps {
  const named = axisNamed(lexicons, axis, locale);
  const placeHref = (position: number): string | undefined =>
    position < 1 || position > sentences
      ? undefined
      : urls.codingTask(collection.id, task.id, position);
  return {
    title:
      coder !== undefined && step
        ? locale.t("coding.sentence-of", {
            position: step.position,
            sentences,
          })
        : locale.t("coding.title"),
    collection: locale.text(collection.title),
    collectionHref: urls.coding(collection.id),
    axis: named.title,
    question: named.question,
    colours: named.colours,
    href: urls.codingTask(collection.id, task.id),
    undoHref: urls.codingUndo(collection.id, task.id),
    coder,
    progress: {
      coded,
      sentences,
      label: locale.t("coding.coded-of", { coded, sentences }),
    },
    step:
      coder === undefined
        ? undefined
        : step && {
            label: locale.t("coding.sentence-of", {
              position: step.position,
              sentences,
            }),
            unit: step.unit,
            text: step.text,
            before: step.before,
            after: step.after,
            codes: codesOf(axis).map((code, index) => {
              const side = sideOfCode(code, axis);
              return {
                code,
                key: index + 1,
                label: codeLabel(code, axis, locale),
                hint: side ? undefined : hintOf(code, locale),
                side,
                pressed: code === step.code,
              };
            }),
            previousHref: placeHref(step.position - 1),
            nextHref: placeHref(step.position + 1),
          },
    resultsHref: urls.codingResults(collection.id, axis.id),
  };
}

function hintOf(code: string, locale: Locale): string {
  return locale.t(
    code === NEITHER ? "coding.neither-hint" : "coding.unsure-hint",
  );
}
