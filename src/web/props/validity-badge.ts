import { ENGINE_VERSION } from "../../engine/engine-version.js";
import type { Axis, Lexicon } from "../../engine/model.js";
import type { CodingSummary } from "../../workflows/coding/coding-results.js";
import type { Library } from "../library.js";
import type { Locale } from "../locale.js";
import { urls } from "../urls.js";
import type { Validity } from "../validity.js";
import { codeLabel } from "./code-labels.js";

/** Fewer coded sentences say nothing of a lexicon. */
export const ENOUGH_SENTENCES = 30;

/** Fewer sentences of a pole say nothing of how well it is found. */
export const ENOUGH_OF_POLE = 10;

/** How well a lexicon does, in one sober line, and where to read more. */
export interface ValidityBadge {
  readonly text: string;
  readonly href: string;
}

/** What a page needs to say how well its lexicons are checked. */
interface BadgeSource {
  readonly library: Pick<Library, "codingSummary">;
  readonly validity: Validity;
}

/**
 * What is known of a lexicon: what people have coded in a collection, and else what was measured before it shipped.
 *
 * @param collection undefined for a text that is in none
 */
export function validityBadge(
  { library, validity }: BadgeSource,
  lexicon: Lexicon,
  collection: string | undefined,
  locale: Locale,
): ValidityBadge {
  const { id } = lexicon.axis;
  const here =
    collection === undefined
      ? undefined
      : library.codingSummary(collection, id);
  const measured = here && measuredHere(here, lexicon.axis, locale);
  const shipped = measuredBefore(validity, lexicon, locale);
  const few =
    here && measured === undefined
      ? locale.t("badge.few", { count: here.settled })
      : undefined;
  return {
    text:
      [measured ?? shipped, few].filter(Boolean).join(" · ") ||
      locale.t("badge.unchecked"),
    // Where nobody has coded, a page of results could only say so.
    href:
      collection !== undefined && here
        ? urls.codingResults(collection, id)
        : urls.method("validity"),
  };
}

/** The F1 of the poles that enough sentences have; undefined where too few sentences were coded to say. */
function measuredHere(
  { settled, poles }: CodingSummary,
  axis: Axis,
  locale: Locale,
): string | undefined {
  const known = poles.flatMap(({ label, f1, sentences }) =>
    f1 && sentences >= ENOUGH_OF_POLE ? [{ pole: label, value: f1.value }] : [],
  );
  if (settled < ENOUGH_SENTENCES || known.length === 0) return undefined;
  return locale.t("badge.checked", {
    count: settled,
    values: figures(known, axis, locale),
  });
}

/** What was measured of this very lexicon by this very engine before it shipped. */
function measuredBefore(
  { engine, lexicons, measures, unseen }: Validity,
  { axis, version }: Lexicon,
  locale: Locale,
): string | undefined {
  const found = axis.poles.flatMap(({ id }) => {
    const measure = measures.find(({ name }) => name === `F1 ${id}`);
    return measure ? [{ ...measure, pole: id }] : [];
  });
  const [first] = found;
  if (!first) return undefined;
  const isThis = engine === ENGINE_VERSION && lexicons?.[axis.id] === version;
  const known = locale.t(isThis ? "badge.shipped" : "badge.earlier", {
    count: first.count,
    values: figures(found, axis, locale),
  });
  if (!unseen) return known;
  const { texts, macroF1 } = unseen;
  // The share of right ones among all that are marked or should be (Jaccard) is F1 ÷ (2 − F1).
  const plain = locale.t("badge.unseen", {
    count: texts,
    tenths: locale.number(Math.round((10 * macroF1) / (2 - macroF1)), 0),
    value: locale.number(macroF1, 2),
  });
  return isThis ? `${plain} · ${known}` : `${known} · ${plain}`;
}

/** Each with its pole, from left to right as in the charts, where the first pole stands on the right. */
function figures(
  known: readonly { readonly pole: string; readonly value: number }[],
  axis: Axis,
  locale: Locale,
): string {
  return known
    .toReversed()
    .map(({ pole, value }) =>
      locale.t(known.length === 1 ? "badge.one-pole" : "badge.pole", {
        value: locale.number(value, 2),
        pole: codeLabel(pole, axis, locale),
      }),
    )
    .join(` ${locale.t("badge.and")} `);
}

/** The badges of all lexicons, by axis. */
export function validityBadges(
  source: BadgeSource,
  lexicons: readonly Lexicon[],
  collection: string | undefined,
  locale: Locale,
): Readonly<Record<string, ValidityBadge>> {
  return Object.fromEntries(
    lexicons.map((lexicon) => [
      lexicon.axis.id,
      validityBadge(source, lexicon, collection, locale),
    ]),
  );
}
