import type { Axis, Evidence, Score } from "../../engine/model.js";
import type { ScoreChange } from "../../engine/score/consequences.js";
import type { SentenceChange } from "../../workflows/sentence-changes.js";
import type { Preview } from "../../workflows/workbench.js";
import type { Locale } from "../locale.js";
import { urls, wordsInArticle } from "../urls.js";
import { articleTitle } from "./article-labels.js";
import { isThin, leaning, type AxisProps, type Side } from "./axes.js";

/** So many are listed; of the rest the number is told. */
const LISTED = { articles: 8, sentences: 8, swaps: 8, verdicts: 12 } as const;

/** A score as it is drawn on its track; positions in percent. */
export interface TrackMark {
  readonly x: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly side: Side | undefined;
  readonly hollow: boolean;
}

/** An outlet or a text before and after. */
export interface ChangeRow {
  readonly name: string;
  readonly href: string | undefined;
  readonly before: TrackMark | undefined;
  readonly after: TrackMark | undefined;
  readonly balances: string;
  /** How much evidence, and whether the balance moved less than its digits show. */
  readonly hits: string;
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

/** A sentence that counts otherwise. */
export interface SentenceProps {
  readonly outlet: string;
  readonly title: string;
  readonly href: string;
  /** The sentence in pieces, those that matter with what becomes of them. */
  readonly pieces: readonly {
    readonly text: string;
    readonly change: PieceChange | undefined;
    readonly side: Side | undefined;
  }[];
  readonly changes: readonly string[];
}

type PieceChange = "new" | "gone" | "changed";

/** Sets out what a change does. */
export function previewProps(
  { collection, consequences, sentences }: Preview,
  axis: Axis,
  named: AxisProps,
  locale: Locale,
): PreviewProps {
  const { outlets, swaps, verdicts, articles } = consequences;
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
    summary: locale.t("lexicon-preview.summary", {
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
  const [old, now] = [before, after].map(({ balance }) =>
    locale.balance(balance),
  ) as [string, string];
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
    hits: [hits, barely].filter(Boolean).join(" · "),
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

function sentenceProps(
  { text, sentence, before, after }: SentenceChange,
  axis: Axis,
  locale: Locale,
): SentenceProps {
  const { article, analysis } = text;
  const span = analysis.sentences[sentence] ?? { start: 0, end: 0 };
  const words = article.text.slice(span.start, span.end);
  const named = ({ pole }: Evidence): string => {
    const found = axis.poles.find(({ id }) => id === pole);
    return found ? locale.text(found.title) : pole;
  };
  const figure = (one: Evidence): string =>
    `${named(one)} ${locale.number(one.weight, 2)}`;
  const partner = (one: Evidence, others: readonly Evidence[]) =>
    others.find((other) => other.start === one.start && other.end === one.end);
  const changes = [
    ...after.map((now) => ({ place: now, now, old: partner(now, before) })),
    ...before
      .filter((old) => !partner(old, after))
      .map((old) => ({ place: old, now: undefined, old })),
  ]
    .filter(({ now, old }) => JSON.stringify(now) !== JSON.stringify(old))
    .map((change) => ({ ...change, kind: kindOf(change) }))
    .sort((one, other) => one.place.start - other.place.start);
  const start = before[0]?.start;
  return {
    outlet: article.outlet,
    title: articleTitle(article, analysis, locale),
    href:
      start === undefined
        ? wordsInArticle(article.id, axis.id, after[0]?.text ?? words)
        : urls.article(article.id, { axis: axis.id, start }),
    pieces: piecesOf(article.text, span, changes, axis),
    changes: changes.map(({ kind, place, now, old }) =>
      locale.t(`lexicon-preview.changes.${kind}`, {
        words: place.text,
        before: old ? figure(old) : "",
        after: now ? figure(now) : "",
      }),
    ),
  };
}

function kindOf({
  now,
  old,
}: {
  readonly now: Evidence | undefined;
  readonly old: Evidence | undefined;
}): PieceChange {
  if (!now) return "gone";
  return old ? "changed" : "new";
}

function piecesOf(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  marked: readonly { readonly kind: PieceChange; readonly place: Evidence }[],
  axis: Axis,
): SentenceProps["pieces"] {
  const pieces: SentenceProps["pieces"][number][] = [];
  let from = start;
  for (const { kind, place } of marked) {
    // Where two overlap, the first one is shown.
    if (place.start < from) continue;
    pieces.push(
      {
        text: text.slice(from, place.start),
        change: undefined,
        side: undefined,
      },
      {
        text: text.slice(place.start, place.end),
        change: kind,
        side: place.pole === axis.poles[0].id ? "first" : "second",
      },
    );
    from = place.end;
  }
  pieces.push({
    text: text.slice(from, end),
    change: undefined,
    side: undefined,
  });
  return pieces.filter((piece) => piece.text !== "");
}
