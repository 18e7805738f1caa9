import type { CollectionOverview } from "../../workflows/compare-collection.js";
import {
  changesSince,
  type FingerprintChange,
} from "../../workflows/fingerprint.js";
import type { Locale } from "../locale.js";
import { urls, type ComparisonView } from "../urls.js";
import type { AxisProps } from "./axes.js";

/** What one can take along from a comparison besides its tables. */
export interface TakeAlongProps {
  /** The address of these results as they are now. */
  readonly permalink: string;
  readonly fingerprint: string;
  readonly methodNoteHref: string;
  /** What has become of the results that an address with a fingerprint was kept for; undefined without one. */
  readonly kept: KeptResults | undefined;
}

interface KeptResults {
  readonly state: "same" | "changed" | "unreadable";
  readonly sentence: string;
  readonly changes: readonly string[];
  /** The address with the fingerprint of today. */
  readonly todayHref: string;
}

/** Sets out the permalink, and what has changed since the one that was opened. */
export function takeAlongProps(
  {
    collection,
    fingerprint,
  }: Pick<CollectionOverview, "collection" | "fingerprint">,
  axes: readonly AxisProps[],
  view: ComparisonView,
  locale: Locale,
): TakeAlongProps {
  const { voice, x, y } = view;
  const permalink = urls.comparison(collection.id, {
    voice,
    x,
    y,
    fingerprint,
  });
  return {
    permalink,
    fingerprint,
    methodNoteHref: urls.methodNote(collection.id),
    kept:
      view.fingerprint === undefined
        ? undefined
        : keptResults(view.fingerprint, fingerprint, permalink, axes, locale),
  };
}

function keptResults(
  earlier: string,
  now: string,
  todayHref: string,
  axes: readonly AxisProps[],
  locale: Locale,
): KeptResults {
  const changes = changesSince(earlier, now);
  const state =
    changes === undefined
      ? "unreadable"
      : changes.length === 0
        ? "same"
        : "changed";
  return {
    state,
    sentence: locale.t(`take-along.kept.${state}`),
    changes: (changes ?? []).map((change) =>
      changeSentence(change, axes, locale),
    ),
    todayHref,
  };
}

function changeSentence(
  { part, before, after }: FingerprintChange,
  axes: readonly AxisProps[],
  locale: Locale,
): string {
  const say = (key: string, values: Readonly<Record<string, string>> = {}) =>
    locale.t(`take-along.changes.${key}`, values);
  if (part.startsWith("axis-")) {
    const id = part.slice("axis-".length);
    const axis = axes.find((one) => one.id === id)?.title ?? id;
    if (before === undefined) return say("axis-added", { axis });
    if (after === undefined) return say("axis-removed", { axis });
    return say("axis", { axis, before, after });
  }
  if (part === "texts") {
    const [earlier, now] = [countOf(before), countOf(after)];
    return earlier === now
      ? say("texts-other")
      : say("texts", { before: earlier, after: now });
  }
  if (before !== undefined && after !== undefined) {
    if (part === "engine" || part === "seed")
      return say(part, { before, after });
    if (part === "tone" || part === "actors") return say(part);
  }
  return say("other", { part });
}

/** The number before the hash of the texts. */
function countOf(texts: string | undefined): string {
  return /^\d+/u.exec(texts ?? "")?.[0] ?? "?";
}
