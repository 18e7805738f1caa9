/**
 * Tone: how much a text praises or blames anything or anybody; this is no framing axis.
 *
 * `sentiment` looks up the words and adds up their scores; labels and strategy are ours, because its own are English.
 */
import Sentiment from "sentiment";
import type { Tone } from "../model.js";
import type { Dictionary } from "../morphology/dictionary.js";
import type { Token } from "../text/tokens.js";
import { expandLabels, type ToneLexicon } from "./labels.js";
import { BOUNDARY, scoringStrategy, STRONGEST } from "./strategy.js";
import { NO_TONE, type ToneMeter } from "./tone-meter.js";

/** Marks that end a clause, and with it the reach of a negation. */
const CLAUSE_ENDS = new Set([",", ";", ":", "–", "—", "(", ")"]);
/** Takes the place of a number, and of a spelling that `sentiment` would cut in two; it has no score. */
const PLACEHOLDER = "0";
const PLAIN = /^[\p{L}\p{N}\p{M}'-]+$/u;

/** Expands the lexicon once; the same text then always has the same tone. */
export function createToneMeter(
  lexicon: ToneLexicon,
  dictionary: Dictionary,
): ToneMeter {
  const labels = expandLabels(lexicon, dictionary);
  const sentiment = new Sentiment();
  // The package keeps its languages for the whole process, so that every lexicon needs to be a language of its own.
  const language = `de-${lexicon.version}`;
  sentiment.registerLanguage(language, {
    // A copy, because the package adds its emojis.
    labels: { ...labels.scores },
    scoringStrategy: scoringStrategy(labels),
  });
  const evaluative = new Set(Object.keys(labels.scores));
  return {
    measure(sentences) {
      const phrase = phraseOf(sentences, evaluative);
      if (phrase === "") return NO_TONE;
      const { calculation } = sentiment.analyze(phrase, { language });
      return toneOf(calculation.flatMap((word) => Object.values(word)));
    },
  };
}

/** The mean score of the evaluative words, divided by the strongest possible one. */
function toneOf(scores: readonly number[]): Tone {
  const hits = scores.length;
  if (hits === 0) return NO_TONE;
  const sum = scores.reduce((total, score) => total + score, 0);
  return { score: sum / hits / STRONGEST, hits };
}

/** The tone of several texts together; every evaluative word counts the same. */
export function poolTones(tones: readonly Tone[]): Tone {
  const hits = tones.reduce((total, tone) => total + tone.hits, 0);
  if (hits === 0) return NO_TONE;
  const sum = tones.reduce(
    (total, tone) => total + (tone.score ?? 0) * tone.hits,
    0,
  );
  // Rounding may move the mean of means beyond its bounds.
  return { score: Math.max(-1, Math.min(1, sum / hits)), hits };
}

/**
 * The clauses with an evaluative word, as a text for `sentiment`. Handing over the others would take time and change nothing,
 * since no window reaches beyond its clause.
 */
function phraseOf(
  sentences: Iterable<readonly Token[]>,
  evaluative: ReadonlySet<string>,
): string {
  const phrase: string[] = [];
  for (const tokens of sentences) {
    let from = 0;
    let hasLabel = false;
    for (let index = 0; index <= tokens.length; index++) {
      const key = tokens[index]?.word.key ?? BOUNDARY;
      if (evaluative.has(key)) hasLabel = true;
      if (key !== BOUNDARY && !CLAUSE_ENDS.has(key)) continue;
      if (hasLabel) phrase.push(clauseText(tokens, from, index), BOUNDARY);
      from = index + 1;
      hasLabel = false;
    }
  }
  return phrase.join(" ");
}

function clauseText(
  tokens: readonly Token[],
  from: number,
  to: number,
): string {
  return tokens
    .slice(from, to)
    .filter(({ word }) => word.kind !== "mark")
    .map(({ word }) => (PLAIN.test(word.key) ? word.key : PLACEHOLDER))
    .join(" ");
}
