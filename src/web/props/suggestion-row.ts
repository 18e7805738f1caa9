import type { Occurrences } from "../../engine/keyness/keyness.js";
import type {
  Reason,
  Suggestion,
} from "../../engine/suggestions/suggestion.js";
import type { Locale } from "../locale.js";
import { urls } from "../urls.js";
import type { Side } from "./axes.js";

/** A sentence with the word in it. */
interface ExampleProps {
  readonly left: string;
  readonly keyword: string;
  readonly right: string;
  readonly outlet: string;
  readonly href: string;
}

/** A suggested word with what speaks for it. */
export interface SuggestionRow {
  readonly term: string;
  /** What a button sends: the side and the word. */
  readonly value: string;
  readonly counts: string;
  readonly reasons: readonly {
    readonly sentence: string;
    readonly figures: string;
  }[];
  readonly examples: readonly ExampleProps[];
}

/** Sets out one suggestion. */
export function suggestionRow(
  { term, hits, articles, outlets, reasons, examples }: Suggestion,
  axis: string,
  side: Side,
  locale: Locale,
): SuggestionRow {
  return {
    term,
    value: `${side}:${term}`,
    counts: [
      locale.t("suggestions.hits", { count: hits }),
      locale.t("comparison.texts", { count: articles }),
      locale.t("comparison.outlets", { count: outlets }),
    ].join(" · "),
    reasons: reasons.map((reason) => ({
      sentence: sentenceOf(reason, locale),
      figures: figuresOf(reason, locale),
    })),
    examples: examples.map(
      ({ left, keyword, right, outlet, articleId, sentence }) => ({
        left,
        keyword,
        right,
        outlet,
        href: urls.article(articleId, { axis, sentence: sentence.start }),
      }),
    ),
  };
}

function sentenceOf(reason: Reason, locale: Locale): string {
  switch (reason.kind) {
    case "contrast":
      return locale.t("suggestions.reasons.contrast", {
        here: timesIn(reason.here, locale),
        elsewhere: timesIn(reason.elsewhere, locale),
      });
    case "near":
      return locale.t("suggestions.reasons.near", {
        near: reason.near.count,
        of: reason.of,
        expected: locale.number(reason.expected, 1),
      });
    case "compound":
      return locale.t(`suggestions.reasons.compound.${reason.part}`, {
        entry: reason.entry,
      });
    case "similar":
      return locale.t("suggestions.reasons.similar", {
        entries: listed(
          reason.entries.map(({ entry }) => entry),
          locale,
        ),
        shared: reason.shared.join(", "),
      });
  }
}

function timesIn({ count, articles }: Occurrences, locale: Locale): string {
  return count === 0
    ? locale.t("suggestions.never")
    : locale.t("suggestions.times", {
        times: count,
        count: articles,
      });
}

function figuresOf(reason: Reason, locale: Locale): string {
  switch (reason.kind) {
    case "contrast":
      return locale.t("suggestions.figures.contrast", {
        delta: locale.balance(reason.odds.delta),
        interval: locale.interval(reason.odds.interval),
      });
    case "near":
      return locale.t("suggestions.figures.near", {
        value: locale.number(reason.logLikelihood, 1),
      });
    case "similar":
      return locale.t("suggestions.figures.similar", {
        value: locale.number(reason.similarity, 2),
      });
    case "compound":
      return "";
  }
}

function listed(terms: readonly string[], locale: Locale): string {
  return terms
    .map((term) => locale.t("suggestions.quoted", { term }))
    .join(", ");
}
