/**
 * Adjectives: from a lemma to all its forms, and from a form to its lemma. A compound inflects like the longest head that the
 * dictionary knows, any other unknown word by its ending.
 */
import { fold } from "../text/fold.js";
import { longestHead } from "./compounds.js";
import type { Dictionary } from "./dictionary.js";

const UMLAUTS: Readonly<Record<string, string>> = { a: "ä", o: "ö", u: "ü" };
/** The ending of an inflected adjective, participle or article word. */
export const INFLECTION = /e[mnrs]?$/;
/** The endings of every case and gender, none first. */
export const ADJECTIVE_ENDINGS = ["", "e", "em", "en", "er", "es"] as const;

/**
 * Irregular adjectives: the comparative, then the stems of the superlative (Duden, Die Grammatik, „Komparation“: Umlaut,
 * Suppletion).
 */
const COMPARATIVE_STEMS: ReadonlyMap<string, readonly string[]> = new Map([
  ["gross", ["grösser", "grösst"]],
  ["gut", ["besser", "best"]],
  ["hoch", ["höher", "höchst"]],
  ["nah", ["näher", "nächst"]],
  ..."alt arm dumm grob hart jung kalt klug krank kurz lang scharf schwach stark warm"
    .split(" ")
    .map((lemma): [string, readonly string[]] => {
      const stem = lemma.replace(/[aou]/, (vowel) => UMLAUTS[vowel] ?? vowel);
      return [lemma, [`${stem}er`, ...superlatives(stem)]];
    }),
]);

/** Every word with every adjective ending, and without one, for look-ups in running text. */
export function withEndings(words: readonly string[]): ReadonlySet<string> {
  return new Set(
    words.flatMap((word) => ADJECTIVE_ENDINGS.map((ending) => word + ending)),
  );
}

/** All forms of an adjective or participle in every degree, folded, the lemma first (Duden, „Komparation“). */
export function adjectiveForms(
  lemma: string,
  dictionary: Dictionary,
): readonly string[] {
  const key = fold(lemma);
  const stem = adjectiveStem(key, dictionary);
  const degrees = degreesOf(key, dictionary);
  const forms = new Set([key, ...degrees.slice(0, 1)]);
  for (const part of [stem, ...degrees])
    for (const ending of ADJECTIVE_ENDINGS.slice(1)) forms.add(part + ending);
  return [...forms];
}

/** The comparative, and the stems of the superlative. */
function degreesOf(key: string, dictionary: Dictionary): readonly string[] {
  const stem = adjectiveStem(key, dictionary);
  return (
    COMPARATIVE_STEMS.get(key) ?? [
      `${stem}er`,
      // „teurer“, but „teuerste“
      ...superlatives(key.endsWith("e") ? stem : key),
    ]
  );
}

/** The forms of an adjective that is used as an adverb: `scharf`, `schärfer`, `schärfsten` (after *am*). @param lemma folded */
export function adverbForms(
  lemma: string,
  dictionary: Dictionary,
): readonly string[] {
  const [comparative = "", ...superlative] = degreesOf(lemma, dictionary);
  return [lemma, comparative, ...superlative.map((stem) => `${stem}en`)];
}

/**
 * With -e- in „härteste, bunteste“, without in „dringendste, kritischste“, either way in „neuste, neueste“ (Duden,
 * „Superlativ“: e-Einschub).
 */
function superlatives(stem: string): readonly string[] {
  if (/(?:eu|au|ei)$/.test(stem)) return [`${stem}st`, `${stem}est`];
  const inserts = /(?:[dtszx]|sch)$/.test(stem) && !/(?:end|isch)$/.test(stem);
  return [inserts ? `${stem}est` : `${stem}st`];
}

/**
 * All forms of an adjective before its noun, from one of them and by its ending alone: `hoher` → `hohe`, `hohem`, …
 *
 * @param inflected folded
 */
export function attributeForms(inflected: string): readonly string[] {
  const stem = inflected.replace(INFLECTION, "");
  return ADJECTIVE_ENDINGS.slice(1).map((ending) => stem + ending);
}

/**
 * The lemma of an adjective, inflected or not, folded (`offizielle` → `offiziell`); undefined if the dictionary has no
 * such adjective.
 */
export function adjectiveLemma(
  word: string,
  dictionary: Dictionary,
): string | undefined {
  const key = fold(word);
  return [key, key.replace(INFLECTION, "")].find(
    (candidate) => dictionary.adjectiveStem(candidate) !== undefined,
  );
}

function adjectiveStem(key: string, dictionary: Dictionary): string {
  const known = dictionary.adjectiveStem(key);
  if (known !== undefined) return known;
  const compound = longestHead(key, (head) => dictionary.adjectiveStem(head));
  if (compound) return compound.modifier + compound.found;
  return key.endsWith("e") ? key.slice(0, -1) : key;
}
