import {
  createCorpus,
  type Corpus,
} from "../../../src/engine/suggestions/corpus.js";
import { suggest } from "../../../src/engine/suggestions/suggest.js";
import type { SuggestionReport } from "../../../src/engine/suggestions/suggestion.js";
import { analyze, dictionary, lexicons } from "../../fixtures/engine.js";

/** The only lexicon of the fixtures: danger, with the poles alarm and calm. */
export const [lexicon] = lexicons as [(typeof lexicons)[number]];

/** A corpus of texts, each of an outlet of its own unless it names one: `Bote: Der Text.` */
export function corpusOf(texts: readonly string[]): Corpus {
  const corpus = createCorpus(lexicon, dictionary);
  for (const [index, line] of texts.entries()) {
    const [, outlet = `Blatt ${String(index)}`, text = ""] =
      /^(?:(\w+): )?([\s\S]*)$/u.exec(line) ?? [];
    corpus.add({ id: `t-${String(index)}`, outlet, text }, analyze(text));
  }
  return corpus.corpus();
}

export function suggestionsOf(texts: readonly string[]): SuggestionReport {
  return suggest(corpusOf(texts), dictionary);
}

/** The suggestions of one kind as `pole term`. */
export function listed(
  { suggestions }: SuggestionReport,
  kind: string,
): readonly string[] {
  return suggestions
    .filter(({ reasons }) => reasons.some((reason) => reason.kind === kind))
    .map(({ pole, term }) => `${pole} ${term}`);
}
