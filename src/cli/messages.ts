import type { UserError } from "../errors.js";
import type { ConversionNote } from "../lexicons/formats/conversion.js";
import { conversionSentence } from "../web/conversion-sentence.js";
import { LOCALES, type Locale } from "../web/locale.js";

/** The language of the terminal: German where the system speaks it, otherwise English. */
export function terminalLocale(): Locale {
  const setting =
    process.env["LC_ALL"] ??
    process.env["LC_MESSAGES"] ??
    process.env["LANG"] ??
    "";
  return LOCALES[setting.startsWith("de") ? "de" : "en"];
}

/** What a problem means and what to do about it, in one sentence; before it the file, where the sentence names none. */
export function explain({ code, values }: UserError): string {
  const sentence = terminalLocale().t(`errors.${code}`, values);
  const path = String(values["path"] ?? "");
  return sentence.includes(path) ? sentence : `${path}: ${sentence}`;
}

/** What a conversion tells of a file, as `file:line kind: sentence`, the way compilers print it. */
export function explainNote(file: string, note: ConversionNote): string {
  const line = note.line === undefined ? "" : `:${String(note.line)}`;
  const sentence = conversionSentence(note, terminalLocale());
  return `${file}${line} ${note.kind}: ${sentence}`;
}
