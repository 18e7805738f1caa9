import {
  type ConcordanceLine,
  concordance,
  type ConcordanceOrder,
  sortConcordance,
} from "../../engine/kwic/concordance.js";
import type { FormGroup, TermForms } from "../../engine/match/forms.js";
import type { Entry, Lexicon } from "../../engine/model.js";
import type { EntryHit } from "../../engine/rescore/rescore.js";
import type { EntryCheck } from "../../workflows/workbench.js";
import type { Locale } from "../locale.js";
import { urls, wordsInArticle } from "../urls.js";
import { type Side, sideOf } from "./axes.js";

/** So many lines of a concordance are shown. */
const MOST_LINES = 60;
const MOST_NAMES = 5;
/** Characters that fit on a line of the workbench, a hit and what stands around it, so that words are whole. */
const LINE = 76;
const LEAST_CONTEXT = 20;

/** A hit in its context. */
interface KwicLine {
  readonly outlet: string;
  readonly left: string;
  readonly keyword: string;
  readonly right: string;
  readonly href: string;
  /** The pole that it counts for; undefined where it does not. */
  readonly side: Side | undefined;
  readonly remark: string | undefined;
}

/** What is told of an entry before it is saved. */
export interface EntryCheckProps {
  readonly term: string;
  /** One line for each way in which it can stand in a text. */
  readonly forms: readonly string[];
  readonly compounds: string | undefined;
  readonly warnings: readonly string[];
  readonly hits: string;
  readonly byOutlet: readonly {
    readonly outlet: string;
    readonly count: string;
  }[];
  readonly lines: readonly KwicLine[];
  readonly more: string | undefined;
  readonly orders: readonly {
    readonly value: string;
    readonly label: string;
    readonly chosen: boolean;
  }[];
}

type Order = ConcordanceOrder | "outlet";
const ORDERS: readonly Order[] = ["outlet", "left", "right"];

/** Sets out what an entry matches. */
export function entryCheck(
  check: EntryCheck,
  lexicon: Lexicon,
  order: Order,
  locale: Locale,
): EntryCheckProps {
  const { entry, forms, hits } = check;
  const outlets = countBy(hits, ({ text }) => text.article.outlet);
  return {
    term: entry.term,
    forms: forms.map((group) => formsLine(group, locale)),
    compounds: forms.some(hasCompounds)
      ? locale.t("lexicon-edit.check.compounds")
      : undefined,
    warnings: warningsOf(check, lexicon, locale),
    hits: locale.t("lexicon-edit.check.hits", {
      count: hits.length,
      texts: countBy(hits, ({ text }) => text.article.id).length,
    }),
    byOutlet: outlets.map(([outlet, count]) => ({
      outlet,
      count: locale.number(count),
    })),
    lines: linesOf(hits, order)
      .slice(0, MOST_LINES)
      .map((line) => kwicLine(line, lexicon, locale)),
    more:
      hits.length > MOST_LINES
        ? locale.t("lexicon-edit.check.more", {
            count: hits.length - MOST_LINES,
          })
        : undefined,
    orders: ORDERS.map((value) => ({
      value,
      label: locale.t(`lexicon-edit.check.orders.${value}`),
      chosen: value === order,
    })),
  };
}

function formsLine(group: FormGroup, locale: Locale): string {
  const row = (words: readonly TermForms[]): string =>
    words
      .map(({ term, forms }) => (forms.length === 0 ? term : forms.join(", ")))
      .join(" + ");
  if (group.kind === "row") return row(group.words);
  const apart = group.kind === "denied" ? group.negator : group.verb;
  const words = [row([apart]), row(group.words)];
  if (group.kind !== "verb-first") words.reverse();
  return locale.t("lexicon-edit.check.apart", {
    first: words[0] ?? "",
    second: words[1] ?? "",
  });
}

function hasCompounds(group: FormGroup): boolean {
  return group.words.some(({ compounds }) => compounds);
}

function warningsOf(
  { entry, coveredBy, covers, hits }: EntryCheck,
  { axis }: Lexicon,
  locale: Locale,
): readonly string[] {
  const names = (entries: readonly Entry[]): string => {
    const shown = entries.slice(0, MOST_NAMES).map(({ term }) => `„${term}“`);
    return `${shown.join(", ")}${entries.length > MOST_NAMES ? ", …" : ""}`;
  };
  const isOpposed = ({ pole }: Entry): boolean => pole !== entry.pole;
  const agreeing = coveredBy.filter((other) => !isOpposed(other));
  const opposed = [...coveredBy, ...covers].filter(isOpposed);
  const alike = covers.filter((other) => !isOpposed(other));
  const hidden = hits.filter(({ evidence }) => !evidence).length;
  const pole = axis.poles.find(({ id }) => id !== entry.pole);
  return [
    entry.disabled ? locale.t("lexicon-edit.check.off") : "",
    hits.length === 0 ? locale.t("lexicon-edit.check.no-hits") : "",
    agreeing.length > 0
      ? locale.t("lexicon-edit.check.covered", { names: names(agreeing) })
      : "",
    opposed.length > 0 && pole
      ? locale.t("lexicon-edit.check.opposed", {
          names: names(opposed),
          pole: locale.text(pole.title),
        })
      : "",
    alike.length > 0
      ? locale.t("lexicon-edit.check.covers", { names: names(alike) })
      : "",
    hidden > 0 && !entry.disabled
      ? locale.t("lexicon-edit.check.hidden", { count: hidden })
      : "",
  ].filter(Boolean);
}

function linesOf(
  hits: readonly EntryHit[],
  order: Order,
): readonly ConcordanceLine<EntryHit>[] {
  const lines = hits.flatMap((hit) =>
    concordance(
      [hit],
      hit.text.article.text,
      Math.max((LINE - (hit.end - hit.start)) >> 1, LEAST_CONTEXT),
    ),
  );
  return order === "outlet"
    ? lines.toSorted((one, other) =>
        one.hit.text.article.outlet.localeCompare(
          other.hit.text.article.outlet,
          "de",
        ),
      )
    : sortConcordance(lines, order);
}

function kwicLine(
  { hit, left, keyword, right }: ConcordanceLine<EntryHit>,
  { axis }: Lexicon,
  locale: Locale,
): KwicLine {
  const { text, start, evidence } = hit;
  const { id, outlet } = text.article;
  const isMarked = text.analysis.evidence.some(
    (one) => one.axis === axis.id && one.start === start,
  );
  return {
    outlet,
    left,
    keyword,
    right,
    href: isMarked
      ? urls.article(id, { axis: axis.id, start })
      : wordsInArticle(id, axis.id, keyword),
    side: evidence && sideOf(evidence, axis),
    remark: evidence
      ? evidence.context.map((name) => locale.t(`contexts.${name}`)).join(" ")
      : locale.t("lexicon-edit.check.not-counted"),
  };
}

/** How often each name occurs, the most frequent first. */
function countBy<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const item of items)
    counts.set(nameOf(item), (counts.get(nameOf(item)) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}
