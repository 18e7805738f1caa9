import type { Axis, Score } from "../../engine/model.js";
import type { ScoreChange } from "../../engine/score/consequences.js";
import type { Preview } from "../../workflows/workbench.js";
import type { Locale } from "../locale.js";
import { urls } from "../urls.js";
import { articleTitle } from "./article-labels.js";
import { isThin, leaning, type AxisProps, type Side } from "./axes.js";
import { judgedNote } from "./judged-note.js";
import { sentenceProps, type SentenceProps } from "./changed-sentence.js";

/** So many are listed; of the rest the number is told. */
const LISTED = { articles: 8, sentences: 8, swaps: 8, verdicts: 12 } as const;

/** A score as it is drawn on its track; positions in percent. */
interface TrackMark {
  readonly x: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly side: Side | undefined;
  readonly hollow: boolean;
}

/** An outlet or a text before and after. */
interface ChangeRow {
  readonly name: string;
  readonly href: string | undefined;
  readonly before: TrackMark | undefined;
  readonly after: TrackMark | undefined;
  readonly balances: string;
  /** How much evidence, and whether the balance moved less than its digits show. */
  readonly details: string;
  readonly moved: boolean;
}

/** What a change does to a collection. */
export interface PreviewProps {
  readonly axis: AxisProps;
  readonly collection: string;
  /** Told where the collection is too large to be looked at as a whole. */
  readonly partly: string | undefined;
  readonly summary: string;
  readonly outlets: readonly ChangeRow[];
  /** That verdicts and ranks are those of some of very many outlets. */
  readonly judgedNote: string | undefined;
  readonly swaps: readonly string[];
  readonly moreSwaps: string | undefined;
  readonly verdicts: readonly {
    readonly outlets: string;
    readonly before: string;
    readonly after: string;
  }[];
  readonly moreVerdicts: string | undefined;
  readonly articles: readonly (ChangeRow & { readonly outlet: string })[];
  readonly moreArticles: string | undefined;
  readonly sentences: readonly SentenceProps[];
  readonly moreSentences: string | undefined;
}

/** Sets out what a change does. */
export function previewProps(
  { collection, consequences, sentences }: Preview,
  axis: Axis,
  named: AxisProps,
  locale: Locale,
): PreviewProps {
  const { outlets, judgedOutlets, swaps, verdicts, articles } = consequences;
  const texts = new Map(
    articles.length === 0
      ? []
      : collection.texts.map((text) => [text.article.id, text]),
  );
  const more = (list: keyof typeof LISTED, count: number) =>
    count > LISTED[list]
      ? locale.t("lexicon-preview.more", { count: count - LISTED[list] })
      : undefined;
  return {
    axis: named,
    collection: locale.text(collection.collection.title),
    partly:
      collection.count < collection.ofAll
        ? locale.t("lexicon-preview.partly", {
            count: collection.count,
            all: collection.ofAll,
          })
        : undefined,
    summary:
      sentences.length === 0
        ? locale.t("lexicon-preview.no-change")
        : locale.t("lexicon-preview.summary", {
            sentences: locale.t("lexicon-preview.sentences", {
              count: sentences.length,
            }),
            articles: locale.t("lexicon-preview.articles", {
              count: articles.length,
            }),
            verdicts: locale.t("lexicon-preview.verdicts", {
              count: verdicts.length,
            }),
          }),
    outlets: outlets
      .toSorted(
        (one, other) => (other.after.balance ?? -2) - (one.after.balance ?? -2),
      )
      .map((change) => changeRow(change.outlet, undefined, change, locale)),
    judgedNote: judgedNote(judgedOutlets, outlets.length, locale),
    swaps: swaps.slice(0, LISTED.swaps).map(([first, second]) =>
      locale.t("lexicon-preview.swap", {
        first,
        second,
        pole: named.first,
      }),
    ),
    moreSwaps: more("swaps", swaps.length),
    verdicts: verdicts.slice(0, LISTED.verdicts).map((verdict) => ({
      outlets: verdict.outlets.join(" ↔ "),
      before: locale.t(`verdicts.${verdict.before}`),
      after: locale.t(`verdicts.${verdict.after}`),
    })),
    moreVerdicts: more("verdicts", verdicts.length),
    articles: articles.slice(0, LISTED.articles).map((change) => {
      const text = texts.get(change.id);
      const title = text
        ? articleTitle(text.article, text.analysis, locale)
        : change.id;
      const href = urls.article(change.id, { axis: axis.id });
      return {
        ...changeRow(title, href, change, locale),
        outlet: change.outlet,
      };
    }),
    moreArticles: more("articles", articles.length),
    sentences: sentences
      .slice(0, LISTED.sentences)
      .map((change) => sentenceProps(change, axis, locale)),
    moreSentences: more("sentences", sentences.length),
  };
}

function changeRow(
  name: string,
  href: string | undefined,
  { before, after }: ScoreChange,
  locale: Locale,
): ChangeRow {
  const moved = before.balance !== after.balance || before.hits !== after.hits;
  const old = locale.balance(before.balance);
  const now = locale.balance(after.balance);
  const hits =
    before.hits === after.hits
      ? locale.t("reading.evidence", { count: after.hits })
      : locale.t("lexicon-preview.hits", {
          before: before.hits,
          after: after.hits,
        });
  const barely =
    before.balance !== after.balance && old === now
      ? locale.t("lexicon-preview.barely")
      : undefined;
  return {
    name,
    href,
    before: trackMark(before),
    after: trackMark(after),
    balances: old === now ? now : `${old} → ${now}`,
    details: [hits, barely].filter(Boolean).join(" · "),
    moved,
  };
}

/** Room at both ends of a track, in percent, so that a dot at ±1 is whole. */
const END = 4;

function trackMark(score: Score): TrackMark | undefined {
  const { balance, interval } = score;
  if (balance === null) return undefined;
  const at = (value: number): number =>
    Number((50 + value * (50 - END)).toFixed(2));
  return {
    x: at(balance),
    low: interval ? at(interval[0]) : undefined,
    high: interval ? at(interval[1]) : undefined,
    side: leaning(balance),
    hollow: isThin(score),
  };
}
