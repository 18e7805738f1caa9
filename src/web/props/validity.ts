import type { Axis } from "../../engine/model.js";
import type { Locale } from "../locale.js";
import type { Validity, ValidityMeasure } from "../validity.js";

/** One measured figure in plain words. */
interface MeasureRow {
  readonly name: string;
  /** What it says; undefined where the row before has said it. */
  readonly meaning: string | undefined;
  readonly value: string;
  readonly interval: string;
  /** How many articles, sentences or speeches it was measured on. */
  readonly basis: string;
  readonly withoutContext: string;
  readonly majority: string;
}

/** The measured validity as the method page shows it. */
export interface ValidityProps {
  readonly date: string;
  readonly data: string;
  readonly rows: readonly MeasureRow[];
}

/** The names that the evaluation gives its measures; a group holds the id of a pole or an axis. */
const NAMES: readonly (readonly [pattern: RegExp, key: string])[] = [
  [/^traps$/u, "traps"],
  [/^F1 (?<pole>.+)$/u, "pole"],
  [/^macro-F1, sentences$/u, "macro"],
  [/^α lexicon and coding, (?<axis>.+)$/u, "agreement"],
  [/^Spearman, (?<axis>.+)$/u, "order"],
  [/^voice, token F1$/u, "voice-words"],
  [/^voice, sentence F1$/u, "voice-sentences"],
  [/^noise F1$/u, "noise"],
  [/^known groups, AUC$/u, "groups"],
];
const UNITS: readonly string[] = ["articles", "sentences", "speeches"];
const DIGITS = 2;

/** Sets out the measured figures, in their order. */
export function validityProps(
  { date, data, measures }: Validity,
  axes: readonly Axis[],
  locale: Locale,
): ValidityProps {
  return {
    date: locale.date(date),
    data: locale.text(data),
    rows: measures
      .map((measure) => measureRow(measure, axes, locale))
      .map((row, index, all) =>
        row.meaning === all[index - 1]?.meaning
          ? { ...row, meaning: undefined }
          : row,
      ),
  };
}

function measureRow(
  measure: ValidityMeasure,
  axes: readonly Axis[],
  locale: Locale,
): MeasureRow {
  const { value, interval, count, of, withoutContext, majority } = measure;
  const figure = (number: number | undefined): string =>
    number === undefined ? "–" : locale.number(number, DIGITS);
  return {
    ...namesOf(measure.name, axes, locale),
    value: figure(value),
    interval: interval ? locale.range(interval) : "–",
    basis: UNITS.includes(of)
      ? locale.t(`method.units.${of}`, { count })
      : `${locale.number(count)} ${of}`,
    withoutContext: figure(withoutContext),
    majority: figure(majority),
  };
}

/** A measure that is new to this page keeps the name that the evaluation gives it. */
function namesOf(
  name: string,
  axes: readonly Axis[],
  locale: Locale,
): Pick<MeasureRow, "name" | "meaning"> {
  for (const [pattern, key] of NAMES) {
    const found = pattern.exec(name);
    if (!found) continue;
    const { axis = "", pole = "" } = found.groups ?? {};
    return {
      name: locale.t(`method.measures.${key}.name`, {
        axis: titleOf(axes, axis, locale),
        pole: titleOf(
          axes.flatMap(({ poles }) => poles),
          pole,
          locale,
        ),
      }),
      meaning: locale.t(`method.measures.${key}.meaning`),
    };
  }
  return { name, meaning: undefined };
}

function titleOf(
  named: readonly Pick<Axis, "id" | "title">[],
  id: string,
  locale: Locale,
): string {
  const found = named.find((one) => one.id === id);
  return found ? locale.text(found.title) : id;
}
