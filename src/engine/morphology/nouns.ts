/**
 * Nouns: from a lemma to all its forms.
 *
 * Paradigms come from the dictionary. What it lacks gets regular endings: a compound inflects like its
 * longest known head (Duden, Die Grammatik, „Komposition": the last part decides gender and declension),
 * and everything else by the commonest pattern of its ending.
 */
import { fold } from "../text/fold.js";
import { ADJECTIVE_ENDINGS } from "./adjectives.js";
import { SHORTEST_HEAD } from "./compounds.js";
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

/** All forms of a noun, the lemma first; for persons also the feminine ones. A plural stays one: it is chosen for what it means. */
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
  // „Putins“, „Berlins“, „Obamas“: what is no word of the dictionary may be a name.
  if (!dictionary.noun(key) && !/[sxz]$/.test(key)) forms.add(`${key}s`);
  addFeminineForms(forms, key, known);
  return [...forms];
}

/** The nouns that a form other than their lemma belongs to (`angriffe` → `angriff`, `mächten` → `macht`). */
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

/** In all cases and both numbers (Duden, „Deklination der Substantive“); a plural may also only have an umlaut („Väter“). */
const ENDINGS = ["n", "e", "en", "er", "ern", "s", "es", "nen", ""];
/** „das *O*“ names a letter. */
const SHORTEST_LEMMA = 2;

/** `ausbrüch` → `ausbruch`: of several umlauts the last one goes. */
export function withoutUmlaut(stem: string): string {
  return stem.replace(/[äöü](?!.*[äöü])/, (vowel) =>
    vowel.normalize("NFD").charAt(0),
  );
}

/** `Sicherheitsbedrohung` → the paradigm of `Bedrohung` with `sicherheits` before each form. */
function headOf(key: string, dictionary: Dictionary): NounRecord | undefined {
  for (let cut = 2; key.length - cut >= SHORTEST_HEAD; cut++) {
    const head = dictionary.noun(key.slice(cut));
    if (head) {
      const modifier = key.slice(0, cut);
      return {
        gender: head.gender,
        forms: head.forms.map((form) => modifier + form),
      };
    }
  }
  return undefined;
}

/** The dictionary gives one genitive and one dative; both exist with and without -e- (des Krieges, Kriegs). */
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

/** *Verdächtige* is a noun of the dictionary, *ein Verdächtiger* and *Notwendiges* are not. */
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

/** By their suffixes, and some that have none. */
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

/** `angriffe`, `angriffen`; `soldaten`, `soldatinnen`. */
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

/** Terrorist → Terroristin, Terroristinnen; also what Terrorist:innen folds to. */
function addFeminineForms(
  forms: Set<string>,
  key: string,
  known: NounRecord | undefined,
): void {
  const stem = personStem(key, known);
  if (stem !== undefined) forms.add(`${stem}in`).add(`${stem}innen`);
}

/** What takes the feminine ending, if the noun looks like one for a person. */
function personStem(
  key: string,
  known: NounRecord | undefined,
): string | undefined {
  const person = /(?:ist|er|ent|ant|at|or|eur|loge|ot|ad|ge|rte|ar)$/.test(key);
  if (!person || (known && known.gender !== "m")) return undefined;
  return key.replace(/e$/, "");
}
