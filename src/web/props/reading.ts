import type {
  Article,
  ArticleAnalysis,
  Evidence,
  Lens,
  Lexicon,
} from "../../engine/model.js";
import type { Locale } from "../locale.js";
import { evidenceAnchor } from "../urls.js";
import {
  axesOf,
  axesProps,
  type AxisProps,
  isThin,
  scoreOf,
  type Side,
  sideOf,
} from "./axes.js";
import { voiceChoices, type Choice } from "./choices.js";
import { evidenceExplainer, type EvidenceProps } from "./evidence.js";
import { textGroups, type TextGroup } from "./passages.js";
import { counts } from "./strongest-evidence.js";

/** A place on the strip; `y` in thousandths of the text. */
interface StripMark {
  readonly y: number;
  readonly side: Side;
  readonly voice: "own" | "cited";
  readonly href: string;
}

/** What the reading view of a text receives. */
export interface ReadingProps {
  readonly axis: AxisProps;
  readonly axisSwitch: readonly Choice[];
  readonly voiceSwitch: readonly Choice[];
  readonly balance: string;
  readonly interval: string;
  readonly words: string;
  readonly evidenceCount: string;
  /** Set where there is evidence, but too little to rely on. */
  readonly thin: string | undefined;
  readonly ignoredCount: string | undefined;
  /** Where everything counts, paragraphs of noise included; undefined where that would change nothing. */
  readonly countAllHref: string | undefined;
  /** How the balance comes about, in one sentence. */
  readonly sum: string;
  readonly groups: readonly (Omit<TextGroup, "noise"> & {
    readonly noise: string | undefined;
  })[];
  readonly evidence: readonly EvidenceProps[];
  readonly strip: readonly StripMark[];
}

/** What the address asks of a reading view, and where its switches lead. */
interface ReadingRequest {
  readonly axis: string | undefined;
  readonly voice: Lens;
  readonly target: (
    axis: string,
    voice: Lens,
  ) => Pick<Choice, "href" | "value">;
  /** The same view with noise counted; undefined where there is none. */
  readonly withNoise?: ((axis: string, voice: Lens) => string) | undefined;
}

/** Sets out a text with the evidence of one axis. */
export function readingProps(
  article: Article,
  analysis: ArticleAnalysis,
  lexicons: readonly Lexicon[],
  request: ReadingRequest,
  locale: Locale,
): ReadingProps {
  const { voice, target } = request;
  const lexicon = chosenLexicon(lexicons, request.axis);
  const named = axesProps(axesOf({ lexicons }), locale);
  const axis = named[lexicons.indexOf(lexicon)];
  if (!axis) throw new Error("an axis without a name");
  const score = scoreOf(analysis.axes, axis.id, voice);
  const evidence = analysis.evidence
    .filter((one) => one.axis === axis.id && counts(voice, one))
    .sort((a, b) => a.start - b.start);
  const groups = textGroups(article.text, analysis, evidence);
  return {
    axis,
    axisSwitch: named.map((one) => ({
      label: `${one.title} ${locale.balance(scoreOf(analysis.axes, one.id, voice).balance)}`,
      current: one.id === axis.id,
      ...target(one.id, voice),
    })),
    voiceSwitch: voiceChoices(voice, locale, (lens) => target(axis.id, lens)),
    balance: locale.balance(score.balance),
    interval: locale.interval(score.interval),
    words: locale.t("comparison.words", { count: analysis.words }),
    evidenceCount: locale.t("reading.evidence", { count: evidence.length }),
    thin:
      evidence.length > 0 && isThin(score)
        ? locale.t("comparison.little-evidence")
        : undefined,
    ignoredCount: ignoredCount(groups, locale),
    countAllHref:
      analysis.noise.length === 0
        ? undefined
        : request.withNoise?.(axis.id, voice),
    sum: locale.t("reading.sum", {
      count: evidence.length,
      balance: locale.balance(score.balance),
    }),
    groups: groups.map((group) => ({
      ...group,
      noise: noiseLabel(group, locale),
    })),
    evidence: evidence.map(
      evidenceExplainer(article.text, lexicon, axis, score, locale),
    ),
    strip: evidence.map((one) => stripMark(one, article, lexicon)),
  };
}

/** The lexicon of an axis; the first one where none or an unknown one is asked for. */
export function chosenLexicon(
  lexicons: readonly Lexicon[],
  axis: string | undefined,
): Lexicon {
  const chosen = lexicons.find((one) => one.axis.id === axis) ?? lexicons[0];
  if (!chosen) throw new Error("the app needs at least one lexicon");
  return chosen;
}

/** Why paragraphs do not count, in words. */
export function noiseLabel(
  { noise }: TextGroup,
  locale: Locale,
): string | undefined {
  return noise?.map((reason) => locale.t(`noise.${reason}`)).join(", ");
}

/** How many paragraphs, and places in others, do not count. */
function ignoredCount(
  groups: readonly TextGroup[],
  locale: Locale,
): string | undefined {
  const blocksOf = (isNoise: boolean) =>
    groups
      .filter(({ noise }) => (noise !== undefined) === isNoise)
      .flatMap(({ blocks }) => blocks);
  const paragraphs = blocksOf(true).length;
  const places = blocksOf(false)
    .flat()
    .flatMap(({ segments }) => segments)
    .filter(({ closesNoise }) => closesNoise).length;
  const what = [
    paragraphs > 0 && locale.t("reading.paragraphs", { count: paragraphs }),
    places > 0 && locale.t("reading.places", { count: places }),
  ].filter((part) => part !== false);
  return what.length === 0
    ? undefined
    : locale.t("reading.ignored", { what: what.join(", ") });
}

function stripMark(
  evidence: Evidence,
  article: Article,
  lexicon: Lexicon,
): StripMark {
  return {
    y: Math.round((1000 * evidence.start) / article.text.length),
    side: sideOf(evidence, lexicon.axis),
    voice: evidence.voice,
    href: `#${evidenceAnchor(evidence.start)}`,
  };
}
