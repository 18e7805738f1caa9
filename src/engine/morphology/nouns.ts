/**
 * Nouns: from a lemma to all its forms.
 *
 * Paradigms come from the dictionary. Of what it lacks, a compound inflects like the longest head that the dictionary knows
 * (Duden, Die Grammatik, „Komposition“: the last part decides gender and declension), and everything else by the most common
 * pattern for its ending.
 */
import { fold } from "../text/fold.js";
import { ADJECTIVE_ENDINGS } from "./adjectives.js";
import { longestHead } from "./compounds.js";
import {
  type Dictionary,
  type NounRecord,
  VerbFormFlag,
} from "./dictionary.js";

/** Forms that the dictionary lacks (Duden, „Fremdwörter: Plural“; „Namens, Willens“: gemischte Deklination). */
const FURTHER_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    "bank:banken bonus:boni friede:friedens gedanke:gedankens globus:globen herr:herrn imperium:imperien razzia:razzien referendum:referenden " +
    "risiko:risiken schema:schemata stigma:stigmata szenario:szenarien trauma:traumata ultimatum:ultimaten vasall:vasallen visum:visa votum:voten wille:willens"
  )
    .split(" ")
    .map((line): [string, string[]] => {
      const [lemma = "", ...forms] = line.split(":");
      return [lemma, forms];
    }),
);

/**
 * All forms of a noun, folded, the lemma first; for persons also the feminine ones. A lemma in the plural gives plural
 * forms only (CONTRIBUTING.md, decision 51).
 */
export function nounForms(
  lemma: string,
  dictionary: Dictionary,
): readonly string[] {
  const key = fold(lemma);
  const [singular] = dictionary.noun(key) ? [] : nounLemmas(key, dictionary);
  if (singular !== undefined) return pluralForms(key, singular, dictionary);
  const known =
    dictionary.noun(key) ??
    (key.endsWith("krat") ? undefined : headOf(key, dictionary));
  const forms = new Set([
    key,
    ...(known?.forms ?? []),
    ...(FURTHER_FORMS.get(key) ?? []),
  ]);
  if (known) addGenitiveVariants(forms, key, known);
  else addRegularNounForms(forms, key, dictionary);
  if (known && key.endsWith("e")) addNominalisedForms(forms, key, dictionary);
  // „Putins“, „Berlins“, „Obamas“: what the dictionary lacks may be a name.
  if (!dictionary.noun(key) && !/[sxz]$/.test(key)) forms.add(`${key}s`);
  addFeminineForms(forms, key, known);
  return [...forms];
}

/**
 * The lemmas of the nouns that have this form besides their lemma (`angriffe` → `angriff`, `mächten` → `macht`).
 *
 * @param form folded
 */
export function nounLemmas(
  form: string,
  dictionary: Dictionary,
): readonly string[] {
  const lemmas = new Set<string>();
  for (const ending of ENDINGS) {
    if (!form.endsWith(ending)) continue;
    const stem = form.slice(0, form.length - ending.length);
    if (stem.length < SHORTEST_LEMMA) continue;
    for (const lemma of [stem, withoutUmlaut(stem)])
      if (dictionary.noun(lemma)?.forms.includes(form)) lemmas.add(lemma);
  }
  return [...lemmas];
}

/** Of all cases and both numbers (Duden, „Deklination der Substantive“); a plural may have nothing but an umlaut („Väter“). */
const ENDINGS = ["n", "e", "en", "er", "ern", "s", "es", "nen", ""];
/** In letters: a single one only names itself. */
const SHORTEST_LEMMA = 2;

/** A stem without its last umlaut: `ausbrüch` → `ausbruch`. */
export function withoutUmlaut(stem: string): string {
  return stem.replace(/[äöü](?!.*[äöü])/, (vowel) =>
    vowel.normalize("NFD").charAt(0),
  );
}

/** `Sicherheitsbedrohung` → the paradigm of `Bedrohung` with `sicherheits` before each form. */
function headOf(key: string, dictionary: Dictionary): NounRecord | undefined {
  const compound = longestHead(key, (head) => dictionary.noun(head));
  if (!compound) return undefined;
  const { modifier, found } = compound;
  return {
    gender: found.gender,
    forms: found.forms.map((form) => modifier + form),
  };
}

/** The dictionary has one genitive, where many nouns have two: *des Krieges*, *des Kriegs* (Duden, „Genitiv“). */
function addGenitiveVariants(
  forms: Set<string>,
  key: string,
  noun: NounRecord,
): void {
  if (noun.gender === "f") return;
  if (noun.forms.includes(`${key}s`) || noun.forms.includes(`${key}es`)) {
    forms.add(`${key}s`);
    if (!/(?:e[lnr]?|chen|lein|[aiouy])$/.test(key)) forms.add(`${key}es`);
  }
}

/** Of nouns that are made of adjectives the dictionary lacks most forms: it has *Verdächtige*, but not *ein Verdächtiger*. */
function addNominalisedForms(
  forms: Set<string>,
  key: string,
  dictionary: Dictionary,
): void {
  const stem = key.slice(0, -1);
  const isAdjective =
    dictionary.adjectiveStem(stem) !== undefined ||
    (dictionary.verbForm(stem) & VerbFormFlag.participle) !== 0 ||
    NOMINALISED.test(key);
  if (isAdjective)
    for (const ending of ADJECTIVE_ENDINGS.slice(1)) forms.add(stem + ending);
}

/** Ends a noun that is made of an adjective: suffixes of adjectives, and some words without one. */
const NOMINALISED =
  /(?:ig|lich|isch|bar|sam|haft|los|geordnet|sitzend|bündet|kriminell|überlebend)e$/;

function addRegularNounForms(
  forms: Set<string>,
  key: string,
  dictionary: Dictionary,
): void {
  const stem = dictionary.adjectiveStem(
    key.replace(/[rnsm]?$/, "").replace(/e$/, ""),
  );
  if (stem !== undefined && /e[rnsm]?$/.test(key)) {
    // A nominalised adjective: der Verdächtige, ein Verdächtiger.
    for (const ending of ADJECTIVE_ENDINGS) forms.add(stem + ending);
  } else if (
    /(?:ung|heit|keit|schaft|ion|tät|enz|anz|ik|(?<!e)ur)$/.test(key)
  ) {
    forms.add(`${key}en`);
  } else if (/(?:ist|ant|ent|at|loge|ot)$/.test(key)) {
    forms.add(key.endsWith("e") ? `${key}n` : `${key}en`);
  } else if (key.endsWith("eur")) {
    for (const ending of ["s", "e", "en"]) forms.add(key + ending);
  } else if (key.endsWith("ium")) {
    forms.add(`${key}s`).add(`${key.slice(0, -2)}en`);
  } else if (key.endsWith("in")) {
    forms.add(`${key}nen`);
  } else if (key.endsWith("e")) {
    forms.add(`${key}n`);
  } else if (/(?:er|el|en|ismus)$/.test(key)) {
    for (const ending of ["s", "n"]) forms.add(key + ending);
  } else {
    for (const ending of ["s", "es", "e", "en"]) forms.add(key + ending);
  }
}

/** The plural itself, its dative, and the feminine: `angriffe`, `angriffen`; `soldaten`, `soldatinnen`. */
function pluralForms(
  plural: string,
  singular: string,
  dictionary: Dictionary,
): readonly string[] {
  const stem = personStem(singular, dictionary.noun(singular));
  return [
    plural,
    ...(/[ns]$/.test(plural) ? [] : [`${plural}n`]),
    ...(stem === undefined ? [] : [`${stem}innen`]),
  ];
}

/** *Terroristin*, *Terroristinnen*; *Terrorist:innen* folds to the same. */
function addFeminineForms(
  forms: Set<string>,
  key: string,
  known: NounRecord | undefined,
): void {
  const stem = personStem(key, known);
  if (stem !== undefined) forms.add(`${stem}in`).add(`${stem}innen`);
}

/** The stem that takes the feminine ending; undefined if the noun does not look like one for a person. */
function personStem(
  key: string,
  known: NounRecord | undefined,
): string | undefined {
  const person = /(?:ist|er|ent|ant|at|or|eur|loge|ot|ad|ge|rte|ar)$/.test(key);
  if (!person || (known && known.gender !== "m")) return undefined;
  return key.replace(/e$/, "");
}
