import { createAnalyzer } from "../engine/analyze.js";
import {
  concordance,
  type ConcordanceLine,
} from "../engine/kwic/concordance.js";
import type { Article, Entry, Evidence, Lexicon } from "../engine/model.js";
import type { Dictionary } from "../engine/morphology/dictionary.js";

/** A hit with its surroundings and where it stands. */
export interface KwicRow extends ConcordanceLine<Evidence> {
  readonly article: string;
  readonly outlet: string;
}

/** The concordance of one entry in articles, in their order; noise yields no hits, as everywhere. */
export function kwic(
  articles: readonly Article[],
  entry: Entry,
  dictionary: Dictionary,
): readonly KwicRow[] {
  const analyzer = createAnalyzer(dictionary, [lexiconOf(entry)]);
  return articles.flatMap(({ id, outlet, text }) =>
    concordance(analyzer.analyze({ text }).evidence, text).map((line) => ({
      ...line,
      article: id,
      outlet,
    })),
  );
}

/** An axis with this entry alone: what matters are its hits, not what they would count. */
function lexiconOf(entry: Entry): Lexicon {
  const nothing = { de: "", en: "" };
  return {
    axis: {
      id: "kwic",
      title: nothing,
      question: nothing,
      poles: [
        { id: entry.pole, title: nothing },
        { id: `not ${entry.pole}`, title: nothing },
      ],
    },
    licence: "",
    version: "",
    entries: [entry],
  };
}
