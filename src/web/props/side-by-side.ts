import type { Lens, Lexicon } from "../../engine/model.js";
import type { ArticlePair } from "../../workflows/side-by-side.js";
import type { Locale } from "../locale.js";
import { urls } from "../urls.js";
import { articleOrigin, articleTitle } from "./article-labels.js";
import {
  axesOf,
  axesProps,
  type AxisProps,
  scoreOf,
  scoreProps,
  type ScoreProps,
  sideOf,
} from "./axes.js";
import { voiceChoices, type Choice } from "./choices.js";
import { textGroups, type SharedSpan, type TextGroup } from "./passages.js";
import { chosenLexicon, noiseLabel } from "./reading.js";
import { sharedLists, type SharedLists } from "./shared-passages.js";
import { counts } from "./strongest-evidence.js";
import { verdictRow, type VerdictRow } from "./verdicts.js";

/** What only the left text has, what both have, and what only the right one has. */
interface Split {
  readonly left: readonly string[];
  readonly both: readonly string[];
  readonly right: readonly string[];
}

/** One of the two texts. */
interface SideProps {
  readonly side: "left" | "right";
  readonly other: "left" | "right";
  readonly href: string;
  /** What sets it apart from the other: its outlet, or its title where one outlet has both. */
  readonly name: string;
  readonly title: string;
  readonly origin: string;
  readonly score: ScoreProps;
  readonly evidenceCount: string;
  readonly groups: readonly (Omit<TextGroup, "noise"> & {
    readonly noise: string | undefined;
  })[];
  /** By the index of a mark. */
  readonly marks: readonly {
    readonly side: "first" | "second";
    readonly voice: "own" | "cited";
    readonly href: string;
  }[];
}

/** What the page with two texts receives. */
export interface SideBySideProps extends SharedLists {
  readonly title: string;
  readonly axis: AxisProps;
  readonly axisSwitch: readonly Choice[];
  readonly voiceSwitch: readonly Choice[];
  readonly sides: readonly [SideProps, SideProps];
  readonly entries: Split;
  readonly names: Split;
  readonly verdicts: readonly {
    readonly axis: AxisProps;
    readonly row: VerdictRow;
    /** What it means to be named first; undefined where the texts cannot be put in an order. */
    readonly order: string | undefined;
  }[];
  /** Whether it is one text, twice. */
  readonly sameText: boolean;
  readonly swapHref: string;
}

/** What the address asks for. */
interface SideBySideRequest {
  readonly axis: string | undefined;
  readonly voice: Lens;
}

/** Sets out two texts side by side. */
export function sideBySideProps(
  pair: ArticlePair,
  lexicons: readonly Lexicon[],
  { axis: asked, voice }: SideBySideRequest,
  locale: Locale,
): SideBySideProps {
  const { left, right, shared } = pair;
  const lexicon = chosenLexicon(lexicons, asked);
  const named = axesProps(axesOf({ lexicons }), locale);
  const axis = named[lexicons.indexOf(lexicon)];
  if (!axis) throw new Error("an axis without a name");
  const target = (nextAxis: string, nextVoice: Lens) => ({
    href: urls.sideBySide(left.article.id, right.article.id, {
      axis: nextAxis,
      voice: nextVoice,
    }),
  });
  const entries = shared.entries.filter((entry) => entry.axis === axis.id);
  const only = (side: 0 | 1): readonly string[] =>
    entries
      .filter(({ hits }) => hits[side] > 0 && hits[1 - side] === 0)
      .map(({ entry }) => entry);
  return {
    title: pageTitle(pair, locale),
    axis,
    axisSwitch: named.map((one) => ({
      label: one.title,
      current: one.id === axis.id,
      ...target(one.id, voice),
    })),
    voiceSwitch: voiceChoices(voice, locale, (lens) => target(axis.id, lens)),
    sides: [
      sideProps(pair, "left", lexicon, voice, locale),
      sideProps(pair, "right", lexicon, voice, locale),
    ],
    ...sharedLists(shared.passages, left.article.text, locale),
    entries: {
      left: only(0),
      both: entries
        .filter(({ hits }) => hits[0] > 0 && hits[1] > 0)
        .map(({ entry }) => entry),
      right: only(1),
    },
    names: shared.names,
    verdicts: verdictRows(pair, named, locale),
    sameText: left.article.id === right.article.id,
    swapHref: urls.sideBySide(right.article.id, left.article.id, {
      axis: axis.id,
      voice,
    }),
  };
}

function pageTitle({ left, right }: ArticlePair, locale: Locale): string {
  const { outlet } = left.article;
  if (left.article.id === right.article.id) return outlet;
  return outlet === right.article.outlet
    ? locale.t("side-by-side.title-one-outlet", { outlet })
    : locale.t("side-by-side.title", {
        left: outlet,
        right: right.article.outlet,
      });
}

/** The outlet of a text, or its title where one outlet has both. */
function nameOf(
  { left, right }: ArticlePair,
  side: "left" | "right",
  locale: Locale,
): string {
  const { article, analysis } = side === "left" ? left : right;
  return left.article.outlet === right.article.outlet
    ? articleTitle(article, analysis, locale)
    : article.outlet;
}

function verdictRows(
  pair: ArticlePair,
  axes: readonly AxisProps[],
  locale: Locale,
): SideBySideProps["verdicts"] {
  const named = (id: string): string =>
    nameOf(pair, id === pair.left.article.id ? "left" : "right", locale);
  return axes.flatMap((axis) =>
    pair.verdicts
      .filter((verdict) => verdict.axis === axis.id)
      .map((verdict) => ({
        axis,
        row: verdictRow(
          {
            ...verdict,
            outlets: [named(verdict.outlets[0]), named(verdict.outlets[1])],
          },
          locale,
        ),
        order: verdict.difference
          ? locale.t("side-by-side.order", { pole: axis.first })
          : undefined,
      })),
  );
}

function sideProps(
  pair: ArticlePair,
  side: "left" | "right",
  { axis }: Lexicon,
  voice: Lens,
  locale: Locale,
): SideProps {
  const { article, analysis } = pair[side];
  const evidence = analysis.evidence
    .filter((one) => one.axis === axis.id && counts(voice, one))
    .sort((a, b) => a.start - b.start);
  const spans = pair.shared.passages.flatMap((passage, index) =>
    passage[side].map((span): SharedSpan => ({ ...span, number: index + 1 })),
  );
  return {
    side,
    other: side === "left" ? "right" : "left",
    href: urls.article(article.id, { axis: axis.id, voice }),
    name: nameOf(pair, side, locale),
    title: articleTitle(article, analysis, locale),
    origin: articleOrigin(article, locale),
    score: scoreProps(scoreOf(analysis.axes, axis.id, voice), locale),
    evidenceCount: locale.t("reading.evidence", { count: evidence.length }),
    groups: textGroups(article.text, analysis, evidence, spans).map(
      (group) => ({
        ...group,
        noise: noiseLabel(group, locale),
      }),
    ),
    marks: evidence.map((one) => ({
      side: sideOf(one, axis),
      voice: one.voice,
      href: urls.article(article.id, {
        axis: axis.id,
        voice,
        start: one.start,
      }),
    })),
  };
}
