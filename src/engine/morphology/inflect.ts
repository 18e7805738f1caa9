/**
 * Inflection: from a lemma to all its forms.
 *
 * Paradigms come from the dictionary. What it lacks gets regular endings: a compound inflects like its
 * longest known head (Duden, Die Grammatik, „Komposition": the last part decides gender and declension),
 * and everything else by the commonest pattern of its ending.
 */
import { fold } from "../text/fold.js";
import type { Dictionary, NounRecord, VerbRecord } from "./dictionary.js";

/** The forms of a verb, as far as matching needs them apart. */
interface VerbForms {
  /** Empty unless the verb is separable. */
  readonly prefix: string;
  /** Finite forms without the separable prefix (`lehnt`). */
  readonly finite: readonly string[];
  /** Finite forms that open a main clause in one word although the verb can be parted, too: `umgeht` besides `geht … um`. */
  readonly unparted: readonly string[];
  /** Everything written in one word: `ablehnt`, `abgelehnte`, `abzulehnen`. */
  readonly joined: readonly string[];
}

const SHORTEST_HEAD = 3;
const ADJECTIVE_ENDINGS = ["", "e", "em", "en", "er", "es"] as const;

/** Separable prefixes, longest first, for verbs that the dictionary lacks (Duden, „Partikelverben"). */
const SEPARABLE_PREFIXES = (
  "auseinander aufrecht entgegen herunter hinunter hinein herein heraus hinaus herauf hinauf herüber hinüber zurecht zurück zusammen " +
  "wieder weiter gegen gleich durch hervor vorbei voran voraus heran herum herbei empor nieder davon darauf hinzu fest fort hoch klein krank schön " +
  "bloß los nach statt teil über unter ab an auf aus bei da dar ein fehl her hin mit um vor weg zu"
)
  .split(" ")
  .map(fold)
  .sort((left, right) => right.length - left.length);

/** With these the verb is more often inseparable: unterwandern, überfallen. */
const MOSTLY_INSEPARABLE = new Set(["über", "unter", "um", "durch", "wieder"]);
const INSEPARABLE =
  /^(?:be|emp|ent|er|ge|hinter|miss|über|unter|ver|wider|zer)/;
const REGULAR_INFINITIVE = /^\p{Ll}{2,}(?:en|eln|ern)$/u;

/** All forms of a noun, the lemma first; for persons also the feminine ones. */
export function nounForms(
  lemma: string,
  dictionary: Dictionary,
): readonly string[] {
  const key = fold(lemma);
  const known = dictionary.noun(key) ?? headOf(key, dictionary);
  const forms = new Set([key, ...(known?.forms ?? [])]);
  if (known) addGenitiveVariants(forms, key, known);
  else addRegularNounForms(forms, key, dictionary);
  addFeminineForms(forms, key, known);
  return [...forms];
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
  } else if (/(?:ung|heit|keit|schaft|ion|tät|enz|anz|ik|ur)$/.test(key)) {
    forms.add(`${key}en`);
  } else if (/(?:ist|ant|ent|at|loge|ot)$/.test(key)) {
    forms.add(key.endsWith("e") ? `${key}n` : `${key}en`);
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

/** Terrorist → Terroristin, Terroristinnen; also what Terrorist:innen folds to. */
function addFeminineForms(
  forms: Set<string>,
  key: string,
  known: NounRecord | undefined,
): void {
  const person = /(?:ist|er|ent|ant|at|or|eur|loge|ot|ad|ge|rte|ar)$/.test(key);
  if (!person || (known && known.gender !== "m")) return;
  const stem = key.replace(/e$/, "");
  forms.add(`${stem}in`).add(`${stem}innen`);
}

/** All forms of an adjective or participle in every degree (Duden, „Komparation"). */
export function adjectiveForms(
  lemma: string,
  dictionary: Dictionary,
): readonly string[] {
  const key = fold(lemma);
  const stem = adjectiveStem(key, dictionary);
  const superlative = /(?:[dtszx]|sch)$/.test(stem) ? "est" : "st";
  const forms = new Set([key]);
  for (const ending of ADJECTIVE_ENDINGS.slice(1)) {
    forms.add(stem + ending);
    forms.add(`${stem}er${ending}`);
    forms.add(stem + superlative + ending);
  }
  return [...forms.add(`${stem}er`)];
}

/** The base form of an inflected adjective (`offizielle` → `offiziell`), or undefined if it is none. */
export function adjectiveLemma(
  word: string,
  dictionary: Dictionary,
): string | undefined {
  const key = fold(word);
  return [key, key.replace(/e[mnrs]?$/, "")].find(
    (candidate) => dictionary.adjectiveStem(candidate) !== undefined,
  );
}

function adjectiveStem(key: string, dictionary: Dictionary): string {
  const known = dictionary.adjectiveStem(key);
  if (known !== undefined) return known;
  for (let cut = 2; key.length - cut >= SHORTEST_HEAD; cut++) {
    const head = dictionary.adjectiveStem(key.slice(cut));
    if (head !== undefined) return key.slice(0, cut) + head;
  }
  return key.endsWith("e") ? key.slice(0, -1) : key;
}

/** All forms of a verb that the dictionary knows, if need be without its separable prefix. */
export function knownVerbForms(
  lemma: string,
  dictionary: Dictionary,
): VerbForms | undefined {
  const key = fold(lemma);
  const known = dictionary.verb(key);
  if (known) return assemble(key, known);
  const prefix = separablePrefixOf(key);
  const base = dictionary.verb(key.slice(prefix.length));
  return prefix !== "" && base?.prefix === ""
    ? assemble(key, withPrefix(prefix, base))
    : undefined;
}

/** All forms of a verb, regular ones where the dictionary lacks it; undefined if it does not end like a verb. */
export function verbForms(
  lemma: string,
  dictionary: Dictionary,
): VerbForms | undefined {
  const known = knownVerbForms(lemma, dictionary);
  if (known) return known;
  const key = fold(lemma);
  const prefix = separablePrefixOf(key);
  const base = regularVerb(key.slice(prefix.length));
  if (!base) return undefined;
  return assemble(key, prefix === "" ? base : withPrefix(prefix, base));
}

function separablePrefixOf(key: string): string {
  const prefix = SEPARABLE_PREFIXES.find((candidate) =>
    key.startsWith(candidate),
  );
  return prefix === undefined || MOSTLY_INSEPARABLE.has(prefix) ? "" : prefix;
}

/** Weak conjugation (Duden, „Regelmäßige Verben“), for verbs that the dictionary lacks. */
function regularVerb(infinitive: string): VerbRecord | undefined {
  if (!REGULAR_INFINITIVE.test(infinitive)) return undefined;
  const stem = infinitive.replace(/e?n$/, "");
  const link = /(?:[dt]|[^aeiouäöülrh][mn])$/.test(stem) ? "e" : "";
  const past = `${stem}${link}te`;
  const participle = `${stem}${link}t`;
  const takesGe =
    !infinitive.endsWith("ieren") && !INSEPARABLE.test(infinitive);
  return {
    prefix: "",
    finite: [
      `${stem}e`,
      `${stem}${link}st`,
      `${stem}${link}t`,
      infinitive,
      past,
      `${past}st`,
      `${past}n`,
      `${past}t`,
    ],
    participles: [`${infinitive}d`, takesGe ? `ge${participle}` : participle],
    infinitives: [infinitive],
  };
}

/** hoch + stufen → hochgestuft, hochzustufen. */
function withPrefix(prefix: string, base: VerbRecord): VerbRecord {
  return {
    prefix,
    finite: base.finite,
    participles: base.participles.map((form) => prefix + form),
    infinitives: base.infinitives.flatMap((form) => [
      prefix + form,
      `${prefix}zu${form}`,
    ]),
  };
}

function assemble(key: string, verb: VerbRecord): VerbForms {
  const participles = verb.participles.flatMap((participle) =>
    ADJECTIVE_ENDINGS.map((ending) => participle + ending),
  );
  const prefix = verb.prefix.replace(" ", "");
  const finite = verb.finite.map((form) => prefix + form);
  return {
    prefix: verb.prefix,
    finite: verb.finite,
    unparted: isAlsoInseparable(verb) ? finite : [],
    joined: [...new Set([key, ...finite, ...verb.infinitives, ...participles])],
  };
}

/** *umgangen* besides *umgegangen*: two verbs in one (Duden, „Partikelverben“ and „Präfixverben“). */
function isAlsoInseparable({ prefix, participles }: VerbRecord): boolean {
  return (
    MOSTLY_INSEPARABLE.has(prefix) &&
    participles.some(
      (participle) =>
        !participle.endsWith("nd") && !participle.startsWith(`${prefix}ge`),
    )
  );
}
