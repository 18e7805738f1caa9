/**
 * Preparing texts: what must be known about analysed texts to tell at once what another lexicon would find in them.
 */
import { countLeading } from "../count-leading.js";
import type { Article, ArticleAnalysis, Span } from "../model.js";
import type { Dictionary } from "../morphology/dictionary.js";
import { withoutNoise } from "../noise/without-noise.js";
import { segment, type Sentence, sentenceAt } from "../text/document.js";
import { createVocabulary, type Vocabulary } from "../text/vocabulary.js";
import { voiceWords } from "../voice/cues.js";
import { findScareQuotes } from "../voice/find-quotes.js";
import type { Passage } from "../voice/quotation-marks.js";
import { createWordPlaces, type WordPlaces } from "./word-places.js";

/** An article with its analysis. */
interface AnalyzedText {
  readonly article: Pick<Article, "id" | "outlet" | "title" | "text">;
  readonly analysis: ArticleAnalysis;
}

/** An article whose sentences can be read again one by one. */
export interface PreparedText extends AnalyzedText {
  readonly scareQuotes: readonly Passage[];
  /** For each sentence the index of its block. */
  readonly blocks: Uint32Array;
}

/** A sentence of a prepared article. */
export interface SentencePlace {
  readonly text: PreparedText;
  readonly sentence: Sentence;
}

/** Analysed texts, and the sentences in which each word stands. */
export interface PreparedTexts {
  readonly texts: readonly PreparedText[];
  readonly words: WordPlaces;
  /** The sentence at one of the places that `words` gives. */
  at(place: number): SentencePlace;
}

interface Preparation extends PreparedTexts {
  add(text: AnalyzedText): void;
}

/** Starts without texts; adding one takes about as long as analysing it. */
export function prepareTexts(dictionary: Dictionary): Preparation {
  const vocabulary = createVocabulary(dictionary);
  const voice = voiceWords(dictionary);
  const texts: PreparedText[] = [];
  const words = createWordPlaces();
  /** For each text the place of its first sentence. */
  const firstPlaces: number[] = [];
  let nextPlace = 0;
  return {
    texts,
    words,
    add({ article: { id, outlet, title, text }, analysis }) {
      const document = segment(text, vocabulary);
      for (const { index, tokens } of withoutNoise(document, analysis.noise))
        words.add(
          tokens.map(({ word }) => word),
          nextPlace + index,
        );
      texts.push({
        article: { id, outlet, title, text },
        analysis,
        scareQuotes: findScareQuotes(document, voice),
        blocks: Uint32Array.from(document.sentences, ({ block }) => block),
      });
      firstPlaces.push(nextPlace);
      nextPlace += document.sentences.length;
    },
    at(place) {
      const position = countLeading(firstPlaces, (first) => first <= place) - 1;
      const text = texts[position];
      const index = place - (firstPlaces[position] ?? 0);
      const span = text?.analysis.sentences[index];
      if (!text || !span) throw new RangeError(`no sentence ${String(place)}`);
      return { text, sentence: readAgain(text, span, index, vocabulary) };
    },
  };
}

function readAgain(
  { article, blocks }: PreparedText,
  span: Span,
  index: number,
  vocabulary: Vocabulary,
): Sentence {
  return sentenceAt(article.text, vocabulary, span, index, blocks[index] ?? 0);
}
