import { NEITHER } from "../../engine/score/sentence-pole.js";
import type { Axis } from "../../engine/model.js";
import { UNSURE } from "../../storage/codings.js";
import type { Locale } from "../locale.js";
import type { Side } from "./axes.js";

/** What a code is called. */
export function codeLabel(code: string, axis: Axis, locale: Locale): string {
  if (code === NEITHER) return locale.t("coding.neither");
  if (code === UNSURE) return locale.t("coding.unsure");
  const pole = axis.poles.find(({ id }) => id === code);
  return pole ? locale.text(pole.title) : code;
}

/** The side of the axis that a code stands for, if any. */
export function sideOfCode(code: string, axis: Axis): Side | undefined {
  if (code === axis.poles[0].id) return "first";
  return code === axis.poles[1].id ? "second" : undefined;
}
