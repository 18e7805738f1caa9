import type { Axis } from "../../engine/model.js";
import type { ContestedSentence } from "../../workflows/coding/contested-sentences.js";
import type { Locale } from "../locale.js";
import { urls } from "../urls.js";
import type { Side } from "./axes.js";
import { codeLabel, sideOfCode } from "./code-labels.js";

/** A sentence that people code differently, with who says what. */
export interface ContestedProps {
  readonly text: string;
  readonly href: string;
  readonly outlet: string;
  readonly camps: readonly {
    readonly label: string;
    readonly side: Side | undefined;
    readonly count: string;
    readonly names: string;
  }[];
}

/** Sets out a sentence that people code differently. */
export function contestedProps(
  { article, start, text, camps }: ContestedSentence,
  axis: Axis,
  locale: Locale,
): ContestedProps {
  return {
    text,
    href: urls.article(article.id, { axis: axis.id, sentence: start }),
    outlet: article.outlet,
    camps: camps.map(({ code, coders }) => ({
      label: codeLabel(code, axis, locale),
      side: sideOfCode(code, axis),
      count: locale.number(coders.length),
      names: coders.join(", "),
    })),
  };
}
