/**
 * Building patterns from entries: which ways of standing in a sentence an entry has.
 */
import { exactForm } from "../exact-form.js";
import type { Entry } from "../model.js";
import type { Dictionary } from "../morphology/dictionary.js";
import { isSeparablePrefix } from "../morphology/verbs.js";
import { KEIN } from "../text/article-words.js";
import { isCapitalised } from "../text/capital.js";
import { fold } from "../text/fold.js";
import { CLOSING_NEGATORS } from "./denied-phrase.js";
import { entryWords } from "./entry-words.js";
import {
  type FilingKeys,
  filingNameOf,
  decodeFilingKeys,
} from "./filing-keys.js";
import { type Joint, jointsOf } from "./joints.js";
import type { Pattern, VerbFirstPattern } from "./pattern.js";
import type { PartedTest } from "./verb-doubts.js";
import { wordClasses } from "./word-classes.js";
import { wordForms } from "./word-forms.js";
import { exactPattern, wildcardPattern } from "./word-pattern.js";

export interface PatternBuilder {
  /** At least one pattern. */
  patternsOf(entry: Entry): readonly Pattern[];
  /** Where an entry is filed, if the build has worked it out. */
  filingKeysOf(entry: Entry): FilingKeys | undefined;
}

/** Builds patterns from entries with the paradigms of one dictionary. */
export function patternBuilder(dictionary: Dictionary): PatternBuilder {
  const forms = wordForms(dictionary);
  const classes = wordClasses(dictionary);
  const words = entryWords(dictionary, forms, classes);

  function patternsOf(entry: Entry): readonly Pattern[] {
    const { term, partOfSpeech } = entry;
    const exact = exactForm(term);
    if (exact !== undefined || partOfSpeech === "form")
      return [exactRow(exact ?? term, entry)];
    if (/\s/.test(term.trim())) return phrase(term, entry);
    if (term.includes("*"))
      return [
        { kind: "row", words: [wildcardPattern(term, entry)], joints: [] },
      ];
    return singleWord(term, entry);
  }

  function exactRow(form: string, entry: Entry): Pattern {
    const row = form.split(/\s+/).map((word) => exactPattern(word, entry));
    const joints = row.slice(1).map((): Joint => "exact");
    return { kind: "row", words: row, joints };
  }

  function singleWord(term: string, entry: Entry): readonly Pattern[] {
    const verb = entry.partOfSpeech === "verb" ? forms.verb(term) : undefined;
    const inOneWord: Pattern = {
      kind: "row",
      words: [words.alone(term, entry)],
      joints: [],
      ...(verb && { isParted: partedTest(term) }),
    };
    if (!verb || verb.prefix.length === 0) return [inOneWord];
    const { finite, prefix } = verb;
    return [
      inOneWord,
      verbFirst(entry, finite, { companions: [], joints: [], prefix }),
    ];
  }

  function verbFirst(
    entry: Entry,
    finite: ReadonlySet<string>,
    rest: Omit<VerbFirstPattern, "kind" | "finite">,
  ): VerbFirstPattern {
    return {
      kind: "verb-first",
      finite: words.anyOf(finite, entry, { isNoun: classes.isNoun }),
      ...rest,
    };
  }

  /** „Das löste eine Krise *aus*“: whether the dictionary has a verb that is made of this one and a prefix. */
  function partedTest(infinitive: string): PartedTest {
    const key = fold(infinitive);
    return (prefix) => isSeparablePrefix(prefix) && forms.isVerb(prefix + key);
  }

  function phrase(term: string, entry: Entry): readonly Pattern[] {
    const terms = term.split(/\s+/).filter(Boolean);
    const infinitive = terms.at(-1) ?? "";
    const verb = classes.isInfinitive(infinitive)
      ? forms.verb(infinitive)
      : undefined;
    if (!verb || terms.length === 1) return phraseWithoutVerb(terms, entry);
    const others = terms.slice(0, -1);
    const companions = others.map((word, index) =>
      index === others.length - 1
        ? words.beforeVerb(word, entry, infinitive)
        : words.inPhrase(word, entry, others[index + 1]),
    );
    const joints = jointsOf(others);
    const isParted = partedTest(infinitive);
    const { finite, unparted, prefix } = verb;
    const shared = { companions, joints, isParted };
    return [
      {
        kind: "verb-last",
        ...shared,
        verb: words.anyOf(verb.joined, entry, { isNoun: classes.isAnyNoun }),
      },
      verbFirst(entry, finite, { ...shared, prefix }),
      ...(unparted.size > 0
        ? [verbFirst(entry, unparted, { ...shared, prefix: [] })]
        : []),
    ];
  }

  /** Words in a row; where the phrase begins with *kein*, the negation may also stand apart. */
  function phraseWithoutVerb(
    terms: readonly string[],
    entry: Entry,
  ): readonly Pattern[] {
    const all = terms.map((word, index) =>
      words.inPhrase(word, entry, terms[index + 1]),
    );
    const joints = jointsOf(terms);
    const row: Pattern = { kind: "row", words: all, joints };
    if (!KEIN.has(fold(terms[0] ?? "")) || !terms.some(isCapitalised))
      return [row];
    return [
      row,
      {
        kind: "denied",
        companions: all.slice(1),
        joints: joints.slice(1),
        negator: words.anyOf(CLOSING_NEGATORS, entry),
      },
    ];
  }

  return {
    patternsOf,
    filingKeysOf(entry) {
      const written = dictionary.filingKeys(filingNameOf(entry));
      return written === undefined ? undefined : decodeFilingKeys(written);
    },
  };
}
