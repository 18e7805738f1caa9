/**
 * Verbs: from an infinitive to all its forms. A verb that the dictionary lacks is conjugated as a weak one.
 */
import { fold } from "../text/fold.js";
import { ADJECTIVE_ENDINGS } from "./adjectives.js";
import type { Dictionary, VerbRecord } from "./dictionary.js";

/** The forms of a verb, all folded, in the groups that matching needs. */
interface VerbForms {
  /** As in `VerbRecord`. */
  readonly prefix: string;
  /** Finite forms without the separable prefix (`lehnt`). */
  readonly finite: readonly string[];
  /** Finite forms in one word, where the verb is both separable and inseparable: `umgeht` besides `geht … um`. */
  readonly unparted: readonly string[];
  /** Everything written in one word: `ablehnt`, `abgelehnte`, `abzulehnen`. */
  readonly joined: readonly string[];
}

/** Separable prefixes, longest first, for verbs that the dictionary lacks (Duden, Die Grammatik, „Partikelverben“). */
const SEPARABLE_PREFIXES = (
  "auseinander aufrecht entgegen herunter hinunter hinein herein heraus hinaus herauf hinauf herüber hinüber zurecht zurück zusammen " +
  "wieder weiter gegen gleich durch hervor vorbei voran voraus heran herum herbei empor nieder davon darauf hinzu fest fort hoch klein krank schön " +
  "bloß los nach statt teil über unter ab an auf aus bei da dar ein fehl her hin mit um vor weg zu"
)
  .split(" ")
  .map(fold)
  .sort((left, right) => right.length - left.length);

/** Whether a folded word is a prefix that can be parted from its verb. */
export function isSeparablePrefix(word: string): boolean {
  return SEPARABLE_PREFIXES.includes(word);
}

/** With these prefixes, most verbs are inseparable: *unterwandern*, *überfallen*. */
const MOSTLY_INSEPARABLE = new Set(["über", "unter", "um", "durch", "wieder"]);
/** Prefixes of verbs whose participle has no *ge-* (Duden, „Präfixverben“). */
const INSEPARABLE =
  /^(?:be|emp|ent|er|ge|hinter|miss|über|unter|ver|wider|zer)/;
const REGULAR_INFINITIVE = /^\p{Ll}{2,}(?:en|eln|ern)$/u;

/** All forms of a verb that the dictionary has, with its separable prefix or without it; undefined for any other. */
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

/** All forms of a verb, regular ones if the dictionary lacks it; undefined for what does not end like a verb. */
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
  // „die abzulehnende Forderung“ (Duden, „Gerundiv“)
  const gerundives = verb.infinitives
    .filter((form) => form !== key)
    .map((form) => `${form}d`);
  const participles = [...verb.participles, ...gerundives].flatMap(
    (participle) => ADJECTIVE_ENDINGS.map((ending) => participle + ending),
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

/**
 * Whether one spelling stands for two verbs, one of them inseparable: *umgangen* besides *umgegangen* (Duden,
 * „Partikelverben“ and „Präfixverben“).
 */
function isAlsoInseparable({ prefix, participles }: VerbRecord): boolean {
  return (
    MOSTLY_INSEPARABLE.has(prefix) &&
    participles.some(
      (participle) =>
        !participle.endsWith("nd") && !participle.startsWith(`${prefix}ge`),
    )
  );
}
