/**
 * Partners: of every pattern a second word that must stand in the sentence, too. Most words of phrases are frequent
 * (`nicht zutreffen`, `Krieg rechtfertigen`); to know at once that the verb is missing saves most of the attempts.
 */
import type { Sentence } from "../text/document.js";
import { LONGEST_WORD, type Word } from "../text/vocabulary.js";
import { AT_VERB } from "./anchor.js";
import {
  beginningOf,
  fileByBeginning,
  fileByForm,
  measuresOf,
} from "./filing.js";
import type { Pattern } from "./pattern.js";
import { spellingsOf, type WordPattern } from "./word-pattern.js";

/** Stands for no partner. */
const NO_PARTNER = -1;

export interface Partners {
  /** A number for the partner of a pattern that is filed under its word at `anchor`. */
  add(pattern: Pattern, anchor: number): number;
  /** From now on `mayHold` speaks of this sentence. */
  read(sentence: Sentence): void;
  /** False only if the partner of that number is not in the sentence. */
  mayHold(partner: number): boolean;
}

/** What tells that a partner is in the sentence. */
type Partner = Pick<WordPattern, "forms" | "heads">;

const NONE: readonly number[] = [];

/** Partners of no pattern yet. */
export function createPartners(): Partners {
  /** By their forms, and whether compounds count: patterns of the same word share a number. */
  const numbers = new Map<ReadonlySet<string>, Map<boolean, number>>();
  const byBeginning = fileByBeginning<number>();
  const byHead = fileByForm<number>();
  const remembered: (readonly number[] | undefined)[] = [];
  /** How many partners there were when a word was last looked up. */
  const rememberedOf: number[] = [];
  const ofPrefix = new Map<string, Partner>();
  /** The reading in which each partner was seen last. */
  const seen: number[] = [];
  let reading = 0;

  function find({ key }: Word): readonly number[] {
    const found = new Set<number>();
    for (const spelling of spellingsOf(key))
      for (const { forms, items } of byBeginning.at(beginningOf(spelling)))
        if (forms.has(spelling)) for (const number of items) found.add(number);
    for (let cut = 1; cut < key.length; cut++)
      for (const { items } of byHead.at(key.slice(cut)))
        for (const number of items) found.add(number);
    return found.size === 0 ? NONE : [...found];
  }

  function partnersOf(word: Word): readonly number[] {
    if (word.key.length > LONGEST_WORD) return NONE;
    if (word.index < 0) return find(word);
    const known = remembered[word.index];
    if (known && rememberedOf[word.index] === seen.length) return known;
    const found = find(word);
    remembered[word.index] = found;
    rememberedOf[word.index] = seen.length;
    return found;
  }

  function prefixPartner(prefix: string): Partner {
    const known = ofPrefix.get(prefix) ?? {
      forms: new Set([prefix]),
      heads: new Set(),
    };
    ofPrefix.set(prefix, known);
    return known;
  }

  return {
    add(pattern, anchor) {
      const partner = partnerOf(pattern, anchor, prefixPartner);
      if (!partner) return NO_PARTNER;
      const { forms, heads } = partner;
      const compounds = heads.size > 0;
      const ofForms = numbers.get(forms) ?? new Map<boolean, number>();
      numbers.set(forms, ofForms);
      const known = ofForms.get(compounds);
      if (known !== undefined) return known;
      const number = seen.push(0) - 1;
      ofForms.set(compounds, number);
      byBeginning.add(forms, number);
      if (compounds) byHead.add(heads, number);
      return number;
    },
    read({ tokens }) {
      reading++;
      for (const { word } of tokens) {
        const partners = partnersOf(word);
        if (partners.length > 0)
          for (const partner of partners) seen[partner] = reading;
      }
    },
    mayHold: (partner) => partner === NO_PARTNER || seen[partner] === reading,
  };
}

/**
 * The verb or the negation, or of other words the one whose shortest form is the longest; none among wildcards, which
 * have no forms.
 */
function partnerOf(
  pattern: Pattern,
  anchor: number,
  ofPrefix: (prefix: string) => Partner,
): Partner | undefined {
  if (pattern.kind === "verb-last") return withForms(pattern.verb);
  if (pattern.kind === "denied") return pattern.negator;
  if (pattern.kind === "verb-first")
    return anchor === AT_VERB
      ? pattern.prefix.slice(0, 1).map(ofPrefix)[0]
      : withForms(pattern.finite);
  const others = pattern.words.filter(
    (word, place) => place !== anchor && withForms(word),
  );
  if (others.length < 2) return others[0];
  const lengths = others.map(({ forms }) => measuresOf(forms).shortest);
  return others[lengths.indexOf(Math.max(...lengths))];
}

function withForms(word: WordPattern | undefined): WordPattern | undefined {
  return word && word.forms.size > 0 ? word : undefined;
}
