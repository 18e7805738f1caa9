import type { UserError } from "../errors.js";
import type { LexiconProblem } from "../lexicons/problem.js";
import type { ConversionNote } from "../lexicons/formats/conversion.js";
import { conversionSentence } from "../web/conversion-sentence.js";
import { LOCALES, type Locale } from "../web/locale.js";

/** The language of the terminal: German if the system uses it, otherwise English. */
export function terminalLocale(): Locale {
  const setting =
    process.env["LC_ALL"] ??
    process.env["LC_MESSAGES"] ??
    process.env["LANG"] ??
    "";
  return LOCALES[setting.startsWith("de") ? "de" : "en"];
}

/** What a problem means and what to do about it, in one sentence; the file comes first, unless the sentence names it. */
export function explain({ code, values }: UserError): string {
  const sentence = terminalLocale().t(`errors.${code}`, values);
  const path = String(values["path"] ?? "");
  return sentence.includes(path) ? sentence : `${path}: ${sentence}`;
}

/** A problem in a lexicon file as compilers print it, `file:line severity: sentence`. */
export function explainProblem({
  file,
  line,
  severity,
  code,
  values,
}: LexiconProblem): string {
  const { t } = terminalLocale();
  return `${file}:${String(line)} ${t(`terminal.kinds.${severity}`)}: ${t(`lexicon-problems.${code}`, values)}`;
}

/** A note of a conversion as compilers print it, `file:line kind: sentence`. */
export function explainNote(file: string, note: ConversionNote): string {
  const locale = terminalLocale();
  const line = note.line === undefined ? "" : `:${String(note.line)}`;
  const sentence = conversionSentence(note, locale);
  return `${file}${line} ${locale.t(`terminal.kinds.${note.kind}`)}: ${sentence}`;
}
