/**
 * Partners: for every pattern a second word, besides its anchor, that must stand in the sentence, too. Most words of phrases
 * are frequent (`nicht zutreffen`, `Krieg rechtfertigen`), and knowing at once that the verb is missing saves most attempts.
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

/** The number of patterns that have no partner. */
const NO_PARTNER = -1;

export interface Partners {
  /** Chooses the partner of a pattern and returns its number; see `anchorOf` for `anchor`. */
  add(pattern: Pattern, anchor: number): number;
  /** Reads a sentence, about which `mayHold` can then be asked. */
  read(sentence: Sentence): void;
  /** False only if the sentence read last does not hold the partner of that number. */
  mayHold(partner: number): boolean;
}

/** The forms that a partner may have in a sentence. */
type Partner = Pick<WordPattern, "forms" | "heads">;

const NONE: readonly number[] = [];

/** An empty collection of partners. */
export function createPartners(): Partners {
  /** By their forms, and by whether compounds count: patterns with the same word share a number. */
  const numbers = new Map<ReadonlySet<string>, Map<boolean, number>>();
  const byBeginning = fileByBeginning<number>();
  const byHead = fileByForm<number>();
  const remembered: (readonly number[] | undefined)[] = [];
  /** How many partners there were when a word was looked up; if there are more by now, what is remembered is out of date. */
  const rememberedOf: number[] = [];
  const ofPrefix = new Map<string, Partner>();
  /** For each partner the number of the last sentence that held it. */
  const seen: number[] = [];
  let sentenceNumber = 0;

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
      sentenceNumber++;
      for (const { word } of tokens) {
        const partners = partnersOf(word);
        if (partners.length > 0)
          for (const partner of partners) seen[partner] = sentenceNumber;
      }
    },
    mayHold: (partner) =>
      partner === NO_PARTNER || seen[partner] === sentenceNumber,
  };
}

/**
 * The verb or the negation; in a row the word whose shortest form is the longest, which is likely to be the rarest. Wildcards
 * have no forms and cannot be partners.
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
