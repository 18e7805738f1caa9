/**
 * Terms: how a word of a text would be written as an entry of a lexicon.
 */
import { createHeadwords } from "../keyness/headwords.js";
import { compoundTest, longestHead } from "../morphology/compounds.js";
import { type Dictionary, VerbFormFlag } from "../morphology/dictionary.js";
import { adjectiveLemma } from "../morphology/adjectives.js";
import { knownVerbForms } from "../morphology/verbs.js";
import type { Word } from "../text/vocabulary.js";

/** What a word is counted under. */
export interface Term {
  /** The lemma if the dictionary has it, otherwise the form; folded. */
  readonly key: string;
  readonly noun: boolean;
  /** False for names, abbreviations and whatever else the dictionary lacks: they say who and where, but frame nothing. */
  readonly proposable: boolean;
}

/** Gives the term of a word; undefined for function words, numbers and marks. */
export type TermFinder = (word: Word) => Term | undefined;

const SHORTEST_LOWER = 4;
/** How many endings are remembered; a collection has fewer. */
const MOST_HEADS = 200_000;
/** The endings of weak verbs (Duden, Die Grammatik, „Konjugation: regelmäßige Verben“). */
const VERB_ENDINGS = "e st est t et te test ten tet ete etest eten en n".split(
  " ",
);

/** A finder for the words of one vocabulary; it looks every spelling up only once. */
export function createTermFinder(dictionary: Dictionary): TermFinder {
  const headwordOf = createHeadwords(dictionary);
  const isFirstPart = compoundTest(dictionary);
  const known = new Map<number, Term | undefined>();
  const heads = new Map<string, string>();

  function ofCapital(word: Word, head: string): Term {
    if (dictionary.noun(head))
      return { key: head, noun: true, proposable: true };
    // An adjective at the head of a sentence, or one that is used as a noun.
    if (adjectiveLemma(head, dictionary) !== undefined)
      return { key: head, noun: false, proposable: true };
    const compound = compoundLemma(word.key);
    return compound === undefined
      ? { key: word.key, noun: true, proposable: false }
      : { key: compound, noun: true, proposable: true };
  }

  function ofLower(word: Word, head: string): Term {
    const isAdjective = dictionary.adjectiveStem(head) !== undefined;
    const flags = head === word.key ? word.verbForm : dictionary.verbForm(head);
    // Dictionaries list participles as adjectives, too: begrüßte, begrüßter.
    const mayBeVerb = isAdjective
      ? (flags & VerbFormFlag.participle) !== 0
      : flags !== 0;
    const verb = mayBeVerb ? infinitiveOf(head) : undefined;
    return {
      key: verb ?? head,
      noun: false,
      // Shorter words that are no function words are foreign or parts of names: de, van, of.
      proposable: head.length >= SHORTEST_LOWER,
    };
  }

  /** `bedrohungslagen` → `bedrohungslage`, by the longest head that the dictionary knows. */
  function compoundLemma(key: string): string | undefined {
    const compound = longestHead(key, (form, modifier) => {
      const head = headOf(form);
      return head !== undefined && isFirstPart(modifier, form)
        ? head
        : undefined;
    });
    return compound && compound.modifier + compound.found;
  }

  /** The noun that an ending is a form of; endings come again and again. */
  function headOf(ending: string): string | undefined {
    const known = heads.get(ending);
    if (known !== undefined) return known === "" ? undefined : known;
    const head = headwordOf({ ...CAPITAL, key: ending });
    const noun = head !== undefined && dictionary.noun(head) ? head : "";
    if (heads.size < MOST_HEADS) heads.set(ending, noun);
    return noun === "" ? undefined : noun;
  }

  /** The infinitive of a form of a regular verb, if only one verb of the dictionary has that form. */
  function infinitiveOf(key: string): string | undefined {
    const found = infinitivesLike(key).filter(
      (infinitive) =>
        (dictionary.verbForm(infinitive) & VerbFormFlag.infinitive) !== 0 &&
        knownVerbForms(infinitive, dictionary)?.joined.includes(key),
    );
    return found.length === 1 ? found[0] : undefined;
  }

  function find(word: Word): Term | undefined {
    const head = headwordOf(word);
    if (head === undefined) return undefined;
    switch (word.shape) {
      case "upper":
        return { key: head, noun: true, proposable: false };
      case "capital":
        return ofCapital(word, head);
      case "lower":
        return ofLower(word, head);
    }
  }

  return (word) => {
    if (word.index < 0) return find(word);
    if (!known.has(word.index)) known.set(word.index, find(word));
    return known.get(word.index);
  };
}

const CAPITAL = {
  index: -1,
  kind: "word",
  shape: "capital",
  verbForm: 0,
  opening: 0,
} as const;

/** What the infinitive of a regular form could be: `warnte`, `gewarnt` → `warnen`. */
function infinitivesLike(key: string): readonly string[] {
  const stems = [key, key.replace(/^(\p{L}*?)(?:ge|zu)(?=\p{L})/u, "$1")];
  const found = new Set<string>();
  for (const stem of stems)
    for (const ending of ["", ...VERB_ENDINGS]) {
      if (!stem.endsWith(ending)) continue;
      const root = stem.slice(0, stem.length - ending.length);
      found.add(`${root}en`);
      if (/e[lr]$/.test(root)) found.add(`${root}n`);
    }
  return [...found];
}
