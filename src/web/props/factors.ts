import type { ContextName } from "../../engine/model.js";
import { WEIGHTS } from "../../engine/weigh/weights.js";
import type { Locale } from "../locale.js";

/** What a context does to the weight of an entry, as the method page shows it. */
export interface Factor {
  readonly context: string;
  readonly factor: string;
}

/** The factors of all contexts, in the order in which they are listed for the engine. */
export function factorsProps(locale: Locale): readonly Factor[] {
  return (Object.keys(WEIGHTS) as ContextName[]).map((name) => ({
    context: locale.t(`contexts.${name}`),
    factor: locale.number(WEIGHTS[name], 2),
  }));
}
