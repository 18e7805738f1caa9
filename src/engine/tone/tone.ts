/**
 * Tone: how much a text praises or blames, whatever and whomever; no framing axis.
 *
 * `sentiment` looks the words up and adds them up; labels and strategy are ours, because its own know English only.
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
/** A number, or a spelling that `sentiment` would cut in two, keeps its place and means nothing. */
const PLACEHOLDER = "0";
const PLAIN = /^[\p{L}\p{N}\p{M}'-]+$/u;

/** Expands the lexicon once; the same text then always has the same tone. */
export function createToneMeter(
  lexicon: ToneLexicon,
  dictionary: Dictionary,
): ToneMeter {
  const labels = expandLabels(lexicon, dictionary);
  const sentiment = new Sentiment();
  // The package keeps its languages for the whole process: every lexicon is a language of its own.
  const language = `de-${lexicon.version}`;
  sentiment.registerLanguage(language, {
    // The package adds its emojis to what it is given.
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

/** Mean score of the evaluative words by the strongest possible one: in [-1, 1]. */
function toneOf(scores: readonly number[]): Tone {
  const hits = scores.length;
  if (hits === 0) return NO_TONE;
  const sum = scores.reduce((total, score) => total + score, 0);
  return { score: sum / hits / STRONGEST, hits };
}

/** The tone of several texts together: every evaluative word counts alike. */
export function poolTones(tones: readonly Tone[]): Tone {
  const hits = tones.reduce((total, tone) => total + tone.hits, 0);
  if (hits === 0) return NO_TONE;
  const sum = tones.reduce(
    (total, tone) => total + (tone.score ?? 0) * tone.hits,
    0,
  );
  // Rounding may carry the mean of several means beyond its bounds.
  return { score: Math.max(-1, Math.min(1, sum / hits)), hits };
}

/**
 * The clauses that hold an evaluative word, as `sentiment` reads them; to hand over the others would cost time
 * and change nothing, since no window reaches beyond its clause.
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
