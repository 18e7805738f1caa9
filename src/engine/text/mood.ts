/**
 * The forms of reported speech: Konjunktiv I, and Konjunktiv II where it takes the place of Konjunktiv I.
 */
import { type Dictionary, VerbFormFlag } from "../morphology/dictionary.js";
import { isAdjectiveForm } from "./adjective-form.js";
import type { Word } from "./vocabulary.js";

/**
 * Whether a form is Konjunktiv I and not indicative (Duden, „Formen des Konjunktivs I“): *er habe, sei, komme*; in
 * the plural only *seien* differs from the indicative.
 */
export function isSubjunctive1({ key, verbForm }: Word): boolean {
  return (
    key === "seien" ||
    ((verbForm & VerbFormFlag.subjunctive1) !== 0 &&
      (verbForm & VerbFormFlag.indicative) === 0)
  );
}

/**
 * Whether a word is Konjunktiv I and hardly anything else; of verbs in *-eln* the dictionary lacks the longer form, *er
 * handele*.
 */
export function isSurelySubjunctive1(
  word: Word,
  dictionary: Dictionary,
): boolean {
  if (word.shape !== "lower" && word.key !== "seien") return false;
  const verbForm = word.key.endsWith("ele")
    ? word.verbForm | dictionary.verbForm(word.key.replace(/ele$/, "le"))
    : word.verbForm;
  return (
    isSubjunctive1({ ...word, verbForm }) &&
    !isAdjectiveForm(word.key, dictionary)
  );
}

/** Whether a form is Konjunktiv II and not indicative (Duden, „Formen des Konjunktivs II“): *er wäre, käme*. */
export function isOnlySubjunctive2({ verbForm }: Word): boolean {
  return (
    (verbForm & VerbFormFlag.subjunctive2) !== 0 &&
    (verbForm & VerbFormFlag.indicative) === 0
  );
}

/**
 * Whether a word is Konjunktiv II in the plural, where it takes the place of Konjunktiv I, which would look like the
 * indicative (Duden, „Ersatzformen“). In the singular it mostly states a condition, in the outlet's own voice.
 */
export function isSubjunctive2(word: Word): boolean {
  return (
    word.shape === "lower" &&
    word.key.endsWith("en") &&
    (isOnlySubjunctive2(word) || word.key === "liessen")
  );
}
