/**
 * Building patterns from entries, with the forms that a dictionary gives.
 */
import { exactForm } from "../exact-form.js";
import type { Entry } from "../model.js";
import { compoundTest } from "../morphology/compounds.js";
import type { Dictionary } from "../morphology/dictionary.js";
import { adjectiveLemma, INFLECTION } from "../morphology/adjectives.js";
import { isSeparablePrefix } from "../morphology/verbs.js";
import { KEIN } from "../text/article-words.js";
import { fold } from "../text/fold.js";
import { CONTRACTIONS } from "../text/prepositions.js";
import { CLOSING_NEGATORS } from "./denied-phrase.js";
import {
  type FilingKeys,
  filingNameOf,
  decodeFilingKeys,
} from "./filing-keys.js";
import { CAPITAL, jointsOf, REFLEXIVE, UNINFLECTED } from "./small-words.js";
import type { Joint } from "./gaps.js";
import type { Pattern } from "./pattern.js";
import type { PartedTest } from "./verb-doubts.js";
import { wordClasses } from "./word-classes.js";
import { wordForms } from "./word-forms.js";
import {
  exactPattern,
  wildcardPattern,
  type WordOptions,
  wordPattern,
  type WordPattern,
} from "./word-pattern.js";

function isCapital(term: string): boolean {
  return CAPITAL.test(term);
}

export interface PatternBuilder {
  patternsOf(entry: Entry): readonly Pattern[];
  /** Where an entry is filed, if the build has worked it out. */
  filingKeysOf(entry: Entry): FilingKeys | undefined;
}

/** Builds patterns from entries with the paradigms of one dictionary. */
export function patternBuilder(dictionary: Dictionary): PatternBuilder {
  const isFirstPart = compoundTest(dictionary);
  const forms = wordForms(dictionary);
  const classes = wordClasses(dictionary);
  // The same few words make up many phrases, and only exceptions tell their patterns apart.
  const shared = new Map<ReadonlySet<string>, WordPattern[]>();
  const phraseWords = new Map<string, WordPattern>();

  function ofForms(
    either: ReadonlySet<string>,
    entry: Entry,
    options: WordOptions = {},
  ): WordPattern {
    const make = (): WordPattern =>
      wordPattern(either, entry, isFirstPart, options);
    if (entry.except.length > 0) return make();
    const { capitalised = false, compounds = false, isNoun } = options;
    const ofSet = shared.get(either) ?? [];
    shared.set(either, ofSet);
    const kind =
      Number(capitalised) * 4 + Number(compounds) * 2 + Number(!!isNoun);
    return (ofSet[kind] ??= make());
  }

  /** „Das löste eine Krise *aus*“: whether the dictionary has a verb of this one and a prefix. */
  function partedTest(infinitive: string): PartedTest {
    const key = fold(infinitive);
    return (prefix) => isSeparablePrefix(prefix) && forms.isVerb(prefix + key);
  }

  function lemma(
    term: string,
    entry: Entry,
    partOfSpeech: string,
  ): WordPattern {
    if (partOfSpeech === "noun")
      return ofForms(forms.noun(term), entry, {
        capitalised: true,
        compounds: entry.compounds,
      });
    const verb = partOfSpeech === "verb" ? forms.verb(term) : undefined;
    const { compounds } = entry;
    return verb
      ? ofForms(verb.joined, entry, { compounds, isNoun: classes.isAnyNoun })
      : ofForms(forms.adjective(term), entry, { compounds });
  }

  function single(term: string, entry: Entry): readonly Pattern[] {
    const verb = entry.partOfSpeech === "verb" ? forms.verb(term) : undefined;
    const together: Pattern = {
      kind: "sequence",
      words: [lemma(term, entry, entry.partOfSpeech)],
      joints: [],
      ...(verb && { isParted: partedTest(term) }),
    };
    if (!verb || verb.prefix.length === 0) return [together];
    return [
      together,
      {
        kind: "verb",
        finite: ofForms(verb.finite, entry, { isNoun: classes.isNoun }),
        companions: [],
        joints: [],
        prefix: verb.prefix,
      },
    ];
  }

  /** @param next the word behind it in the phrase */
  function phraseWord(
    word: string,
    entry: Entry,
    next: string | undefined,
  ): WordPattern {
    const isAttribute = next !== undefined && CAPITAL.test(next);
    const make = (): WordPattern => newPhraseWord(word, entry, isAttribute);
    if (entry.except.length > 0) return make();
    const name = isAttribute ? `${word} +` : word;
    const known = phraseWords.get(name) ?? make();
    phraseWords.set(name, known);
    return known;
  }

  /** A word within a phrase: nouns and adjectives inflect, function words stand as they are. */
  function newPhraseWord(
    word: string,
    entry: Entry,
    isAttribute: boolean,
  ): WordPattern {
    if (word.includes("*")) return wildcardPattern(word, entry);
    const key = fold(word);
    if (KEIN.has(key)) return ofForms(KEIN, entry);
    if (CAPITAL.test(word))
      return ofForms(forms.noun(word), entry, {
        capitalised: true,
        compounds: true,
      });
    if (key === "sich") return ofForms(REFLEXIVE, entry);
    const possessive = isAttribute ? forms.possessive(key) : undefined;
    if (possessive) return ofForms(possessive, entry);
    if (UNINFLECTED.has(key))
      return ofForms(CONTRACTIONS.get(key) ?? forms.unchanged(key), entry);
    const adjective = adjectiveLemma(word, dictionary);
    if (adjective !== undefined)
      return ofForms(
        adjective === key
          ? forms.adjective(adjective)
          : forms.attribute(adjective),
        entry,
      );
    // „völkerrechtswidriger Angriff“, „hohe Kosten“: what the dictionary lacks or knows by another stem.
    if (isAttribute && INFLECTION.test(key))
      return ofForms(forms.unknownAttribute(key), entry);
    return ofForms(forms.knownVerb(word) ?? forms.unchanged(key), entry);
  }

  /** „scharf kritisieren“; „sicherer werden“ is not „eine sichere Zukunft werden“. */
  function besideVerb(word: string, entry: Entry, verb: string): WordPattern {
    const key = fold(word);
    if (classes.isAdverb(word)) return ofForms(forms.adverb(key), entry);
    return /^\p{Ll}.*er$/u.test(word) &&
      !UNINFLECTED.has(key) &&
      adjectiveLemma(word, dictionary) !== undefined
      ? ofForms(forms.unchanged(key), entry)
      : phraseWord(word, entry, verb);
  }

  function phrase(term: string, entry: Entry): readonly Pattern[] {
    const terms = term.split(/\s+/).filter(Boolean);
    const last = terms.at(-1) ?? "";
    const verb = classes.isInfinitive(last) ? forms.verb(last) : undefined;
    if (!verb || terms.length === 1) return inRow(terms, entry);
    const companions = terms
      .slice(0, -1)
      .map((word, index) =>
        index === terms.length - 2
          ? besideVerb(word, entry, last)
          : phraseWord(word, entry, terms[index + 1]),
      );
    const joints = jointsOf(terms.slice(0, -1));
    const isParted = partedTest(last);
    const patterns: Pattern[] = [
      {
        kind: "final-verb",
        companions,
        joints,
        isParted,
        verb: ofForms(verb.joined, entry, { isNoun: classes.isAnyNoun }),
      },
      {
        kind: "verb",
        finite: ofForms(verb.finite, entry, { isNoun: classes.isNoun }),
        companions,
        joints,
        isParted,
        prefix: verb.prefix,
      },
    ];
    if (verb.unparted.size > 0)
      patterns.push({
        kind: "verb",
        finite: ofForms(verb.unparted, entry, { isNoun: classes.isNoun }),
        companions,
        joints,
        isParted,
        prefix: [],
      });
    return patterns;
  }

  /** A phrase without a verb; of what it denies with *kein* the negation may also stand apart. */
  function inRow(terms: readonly string[], entry: Entry): readonly Pattern[] {
    const words = terms.map((word, index) =>
      phraseWord(word, entry, terms[index + 1]),
    );
    const joints = jointsOf(terms);
    const row: Pattern = { kind: "sequence", words, joints };
    if (!KEIN.has(fold(terms[0] ?? "")) || !terms.some(isCapital)) return [row];
    const companions = words.slice(1);
    const negator = ofForms(CLOSING_NEGATORS, entry);
    return [
      row,
      { kind: "denied", companions, joints: joints.slice(1), negator },
    ];
  }

  function patternsOf(entry: Entry): readonly Pattern[] {
    const { term, partOfSpeech } = entry;
    const exact = exactForm(term);
    if (exact !== undefined || partOfSpeech === "form") {
      const words = (exact ?? term)
        .split(/\s+/)
        .map((word) => exactPattern(word, entry));
      const joints = words.slice(1).map((): Joint => "exact");
      return [{ kind: "sequence", words, joints }];
    }
    if (/\s/.test(term.trim())) return phrase(term, entry);
    if (term.includes("*"))
      return [
        { kind: "sequence", words: [wildcardPattern(term, entry)], joints: [] },
      ];
    return single(term, entry);
  }

  return {
    patternsOf,
    filingKeysOf(entry) {
      const written = dictionary.filingKeys(filingNameOf(entry));
      return written === undefined ? undefined : decodeFilingKeys(written);
    },
  };
}
