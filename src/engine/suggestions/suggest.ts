/**
 * Putting the suggestions of a corpus together: each word once for a pole, with everything that speaks for it.
 */
import { addTo, groupBy } from "../group.js";
import { concordance } from "../kwic/concordance.js";
import type { Dictionary } from "../morphology/dictionary.js";
import type { Candidate } from "./candidate.js";
import { compoundsOfEntries } from "./compounds.js";
import { contrasting } from "./contrast.js";
import type {
  Corpus,
  CorpusArticle,
  CorpusSentence,
  CorpusWord,
} from "./corpus.js";
import { nearHits } from "./near-hits.js";
import { similarWords } from "./similar.js";
import type { Example, Suggestion, SuggestionReport } from "./suggestion.js";

const MOST_EXAMPLES = 3;
/** Characters on either side of a word; most sentences fit in as a whole. */
const EXAMPLE_WIDTH = 110;

/** All suggestions that a corpus gives; its lexicon has none of them. */
export function suggest(
  corpus: Corpus,
  dictionary: Dictionary,
): SuggestionReport {
  const similar = similarWords(corpus);
  // In the order of `REASON_KINDS`.
  const candidates = [
    contrasting(corpus),
    nearHits(corpus),
    compoundsOfEntries(corpus, dictionary),
    similar.candidates,
  ].flat();
  const byWord = groupBy(
    candidates,
    ({ term, pole }) => `${String(term)} ${pole}`,
  );
  const places = findPlaces(
    corpus,
    new Set(candidates.map(({ term }) => term)),
  );
  const [first, second] = corpus.lexicon.axis.poles;
  const textsOn = (id: string): number =>
    corpus.articles.filter(({ pole }) => pole === id).length;
  return {
    suggestions: [...byWord.values()].flatMap((reasons) =>
      suggestionOf(reasons, corpus, places),
    ),
    articles: corpus.articles.length,
    onPoles: [textsOn(first.id), textsOn(second.id)],
    comparableEntries: similar.comparableEntries,
  };
}

interface Place {
  readonly article: CorpusArticle;
  readonly sentence: CorpusSentence;
  readonly word: CorpusWord;
}

function findPlaces(
  { articles }: Corpus,
  wanted: ReadonlySet<number>,
): ReadonlyMap<number, readonly Place[]> {
  const places = new Map<number, Place[]>();
  for (const article of articles)
    for (const sentence of article.sentences)
      for (const word of sentence.words)
        if (wanted.has(word.term))
          addTo(places, word.term, { article, sentence, word });
  return places;
}

function suggestionOf(
  candidates: readonly Candidate[],
  { terms }: Corpus,
  places: ReadonlyMap<number, readonly Place[]>,
): readonly Suggestion[] {
  const [first, ...others] = candidates;
  const term = first && terms[first.term];
  if (!term) return [];
  const own = places.get(first.term) ?? [];
  return [
    {
      term: term.written,
      pole: first.pole,
      hits: own.length,
      articles: new Set(own.map(({ article }) => article)).size,
      outlets: new Set(own.map(({ article }) => article.outlet)).size,
      reasons: [first.reason, ...others.map(({ reason }) => reason)],
      examples: chooseExamples(own).map(exampleOf),
    },
  ];
}

/**
 * Examples from as many outlets as possible, then from as many articles; sentences with a hit come first, because they
 * show the word at work.
 */
function chooseExamples(places: readonly Place[]): readonly Place[] {
  const chosen: Place[] = [];
  const inOrder = [
    ...places.filter(({ sentence }) => sentence.hasHit),
    ...places.filter(({ sentence }) => !sentence.hasHit),
  ];
  for (const isNew of [
    ({ article }: Place) =>
      chosen.every((other) => other.article.outlet !== article.outlet),
    ({ article }: Place) => chosen.every((other) => other.article !== article),
    ({ sentence }: Place) =>
      chosen.every((other) => other.sentence !== sentence),
  ])
    for (const place of inOrder)
      if (chosen.length < MOST_EXAMPLES && isNew(place)) chosen.push(place);
  return chosen;
}

function exampleOf({ article, sentence, word }: Place): Example {
  const text = article.text.slice(sentence.start, sentence.end);
  const start = word.start - sentence.start;
  const end = word.end - sentence.start;
  const [line] = concordance([{ start, end }], text, EXAMPLE_WIDTH);
  const left = line?.left ?? "";
  const right = line?.right ?? "";
  return {
    articleId: article.id,
    outlet: article.outlet,
    title: article.title,
    sentence: { start: sentence.start, end: sentence.end },
    left:
      lettersOf(left) < lettersOf(text.slice(0, start)) ? `… ${left}` : left,
    keyword: line?.keyword ?? "",
    right: lettersOf(right) < lettersOf(text.slice(end)) ? `${right} …` : right,
  };
}

/** Characters without white space, of which a concordance keeps less. */
function lettersOf(text: string): number {
  return text.replace(/\s+/gu, "").length;
}
