import type { Entry } from "../../engine/model.js";
import type { Locale } from "../locale.js";

/** What kind of word an entry is; a word with a wildcard is a part of one, whatever its part of speech. */
export function partOfSpeechLabel(
  { term, partOfSpeech }: Pick<Entry, "term" | "partOfSpeech">,
  locale: Locale,
): string {
  if (!/^\S*\*\S*$/u.test(term) || partOfSpeech === "form")
    return locale.t(`parts-of-speech.${partOfSpeech}`);
  if (/^[^*]+\*$/u.test(term)) return locale.t("word-parts.beginning");
  if (/^\*[^*]+$/u.test(term)) return locale.t("word-parts.end");
  return locale.t("word-parts.part");
}
