import type { Lexicon } from "../../engine/model.js";
import type { ReasonKind } from "../../engine/suggestions/suggestion.js";
import { REASON_KINDS } from "../../engine/suggestions/suggestion.js";
import type { Collection } from "../../storage/records.js";
import type { SuggestionDecision } from "../../storage/suggestion-decisions.js";
import type { EntrySuggestions } from "../../workflows/suggest-entries.js";
import type { Locale } from "../locale.js";
import { urls } from "../urls.js";
import type { AxisProps, Side } from "./axes.js";
import { suggestionRow, type SuggestionRow } from "./suggestion-row.js";

/** What one group has for one pole. */
interface SuggestionColumn {
  readonly side: Side;
  readonly title: string;
  readonly shown: readonly SuggestionRow[];
  /** Those that are folded away. */
  readonly more: readonly SuggestionRow[];
  readonly moreLabel: string;
}

/** Words that are suggested for the same kind of reason. */
interface SuggestionGroup {
  readonly kind: ReasonKind;
  readonly title: string;
  readonly meaning: string;
  readonly method: string;
  /** Why there is nothing, where the collection does not allow of any. */
  readonly missing: string | undefined;
  readonly columns: readonly SuggestionColumn[];
}

/** What was decided on a word. */
interface DecisionRow {
  readonly term: string;
  readonly sentence: string;
  readonly by: string;
  /** Where it can be added; only for accepted words that the lexicon does not have yet. */
  readonly addHref: string | undefined;
}

/** What the page of suggestions receives. */
export interface SuggestionsProps {
  readonly axis: AxisProps;
  readonly lexiconHref: string;
  readonly collectionId: string;
  readonly lead: string;
  readonly basis: string;
  readonly collections: readonly {
    readonly id: string;
    readonly title: string;
    readonly current: boolean;
  }[];
  readonly author: string;
  /** The decision that was just made. */
  readonly justDecided: DecisionRow | undefined;
  readonly groups: readonly SuggestionGroup[];
  readonly decisions: readonly DecisionRow[];
  readonly csvHref: string;
}

/** What the address and the visitor add. */
interface SuggestionsView {
  readonly collections: readonly Collection[];
  /** The name that the visitor gave before. */
  readonly author: string;
  /** The word that was just decided on. */
  readonly decided: string | undefined;
}

/** So many words of a group stand open; the others are a click away. */
const SHOWN = 5;

/** No more than this are on the page at a time; what is decided on makes room for the next. */
const LISTED = 20;

/** Comparing by company wants so many entries of a pole; see `similar.ts`. */
const FEWEST_COMPARABLE = 3;

/** Sets out the suggestions of a collection for an axis. */
export function suggestionsProps(
  found: EntrySuggestions,
  axis: AxisProps,
  { collections, author, decided }: SuggestionsView,
  locale: Locale,
): SuggestionsProps {
  const { collection, lexicon, report, articleCount } = found;
  const terms = new Set(lexicon.entries.map(({ term }) => term));
  const decisions = found.decisions.map((decision) => ({
    term: decision.term,
    row: decisionRow(decision, lexicon, terms, axis, locale),
  }));
  return {
    axis,
    lexiconHref: urls.lexicon(axis.id),
    collectionId: collection.id,
    lead: locale.t("suggestions.lead", {
      collection: locale.text(collection.title),
    }),
    basis:
      report.articles < articleCount
        ? locale.t("suggestions.sample", {
            read: report.articles,
            count: articleCount,
          })
        : locale.t("suggestions.basis", { count: articleCount }),
    collections: collections.map(({ id, title }) => ({
      id,
      title: locale.text(title),
      current: id === collection.id,
    })),
    author,
    justDecided: decisions.find(({ term }) => term === decided)?.row,
    groups: REASON_KINDS.map((kind) => {
      const own = report.suggestions.filter(
        ({ reasons }) => reasons[0].kind === kind,
      );
      const column = (side: Side): SuggestionColumn => {
        const pole = lexicon.axis.poles[side === "first" ? 0 : 1].id;
        const rows = own
          .filter((suggestion) => suggestion.pole === pole)
          .slice(0, LISTED)
          .map((suggestion) =>
            suggestionRow(suggestion, axis.id, side, locale),
          );
        return {
          side,
          title: axis[side],
          shown: rows.slice(0, SHOWN),
          more: rows.slice(SHOWN),
          moreLabel: locale.t("suggestions.more", {
            count: rows.length - SHOWN,
          }),
        };
      };
      return {
        kind,
        title: locale.t(`suggestions.kinds.${kind}.title`),
        meaning: locale.t(`suggestions.kinds.${kind}.meaning`),
        method: locale.t(`suggestions.kinds.${kind}.method`),
        missing: missing(kind, found, axis, locale),
        // As in the charts: the first pole is the right one.
        columns: [column("second"), column("first")],
      };
    }).sort((one, other) => Number(isEmpty(one)) - Number(isEmpty(other))),
    decisions: decisions.map(({ row }) => row),
    csvHref: urls.suggestionsData(axis.id, "csv", collection.id),
  };
}

/** What there is to decide on comes before why there is nothing else. */
function isEmpty({ columns }: SuggestionGroup): boolean {
  return columns.every(({ shown }) => shown.length === 0);
}

function missing(
  kind: ReasonKind,
  { report }: EntrySuggestions,
  axis: AxisProps,
  locale: Locale,
): string | undefined {
  const [first, second] = report.onPoles;
  if (kind === "contrast" && Math.min(first, second) === 0)
    return locale.t("suggestions.missing.contrast", {
      firstPole: axis.first,
      first,
      secondPole: axis.second,
      second,
    });
  if (kind === "similar" && report.comparableEntries < FEWEST_COMPARABLE)
    return locale.t("suggestions.missing.similar");
  return undefined;
}

function decisionRow(
  { term, pole, verdict, author, decidedAt }: SuggestionDecision,
  lexicon: Lexicon,
  terms: ReadonlySet<string>,
  axis: AxisProps,
  locale: Locale,
): DecisionRow {
  const [first] = lexicon.axis.poles;
  const isIn = terms.has(term);
  return {
    term,
    sentence: locale.t(
      `suggestions.verdicts.${isIn && verdict === "accepted" ? "added" : verdict}`,
      { pole: pole === first.id ? axis.first : axis.second },
    ),
    by: locale.t("suggestions.by", {
      author,
      date: locale.date(decidedAt.slice(0, 10)),
    }),
    addHref:
      verdict === "accepted" && !isIn
        ? urls.lexiconAdd(axis.id, term, pole)
        : undefined,
  };
}
