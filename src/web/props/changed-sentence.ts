import type { Axis, Evidence } from "../../engine/model.js";
import type { SentenceChange } from "../../workflows/sentence-changes.js";
import type { Locale } from "../locale.js";
import { urls, wordsInArticle } from "../urls.js";
import { articleTitle } from "./article-labels.js";
import { type Side, sideOf } from "./axes.js";

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

/** Sets out what becomes of a sentence. */
export function sentenceProps(
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
        side: sideOf(place, axis),
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
