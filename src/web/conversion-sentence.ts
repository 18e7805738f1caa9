import type { ConversionNote } from "../lexicons/formats/conversion.js";
import type { Locale } from "./locale.js";

/** Digits of a weight at most; most have two. */
const WEIGHT_DIGITS = 6;

/** What a conversion tells of one entry or of the file, in one sentence. */
export function conversionSentence(
  { code, term = "", values }: ConversionNote,
  locale: Locale,
): string {
  const readable: Record<string, string> = { term };
  for (const [name, value] of Object.entries(values))
    readable[name] =
      typeof value === "number"
        ? value.toLocaleString(locale.language, {
            maximumFractionDigits: WEIGHT_DIGITS,
          })
        : value;
  return locale.t(`conversion.${code}`, readable);
}
