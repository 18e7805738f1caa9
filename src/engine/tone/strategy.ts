/**
 * Scoring strategy: how the words around an evaluative word change its score.
 *
 * A negation reverses an evaluation and weakens it („nicht gut“ is milder than „schlecht“); words of degree strengthen or weaken
 * it (Taboada et al. 2011, “Lexicon-Based Methods for Sentiment Analysis”). The reading is shallow on purpose: a window of three
 * words that ends with the clause. A negation stands before what it negates, except that *nicht* follows a finite verb or closes
 * its clause (Duden, Die Grammatik, „Negation“).
 */
import { INFLECTION } from "../morphology/adjectives.js";
import { KEIN } from "../text/article-words.js";
import { ONLY } from "../text/focus-particles.js";
import { fold } from "../text/fold.js";
import type { ToneLabels } from "./labels.js";

/** Stands between clauses, so that no window reaches beyond its own; `sentiment` leaves it as it is. */
export const BOUNDARY = "|";
/** The strongest evaluation that a word can carry, with or without words of degree. */
export const STRONGEST = 3;

/** In words, on either side. */
const WINDOW = 3;
/** Factors of a score. */
const NEGATED = -0.5;
const INTENSIFIED = 1.5;
const SOFTENED = 0.5;

const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(" ").map(fold));

const NEGATIONS = new Set([
  ...KEIN,
  ...words(
    "nicht nie niemals niemand nichts nirgends keineswegs keinesfalls mitnichten weder ohne kaum",
  ),
]);
const INTENSIFIERS = words(
  "sehr extrem äußerst höchst überaus besonders absolut total völlig vollkommen komplett enorm ungemein unglaublich zutiefst außerordentlich außergewöhnlich ausgesprochen restlos rundum durchweg echt wirklich groß riesig gewaltig",
);
const DOWNTONERS = words(
  "etwas leicht bisschen wenig eher relativ vergleichsweise halbwegs einigermaßen teilweise teils gewiss mäßig klein gering ansatzweise",
);

/** The strategy for these labels, with the interface of `sentiment`. */
export function scoringStrategy({ verbs }: ToneLabels): {
  apply: (tokens: readonly string[], cursor: number, label: number) => number;
} {
  return {
    apply(tokens, cursor, label) {
      const negations =
        negationsBefore(tokens, cursor) +
        (verbs.has(tokens[cursor] ?? "") && isNegatedAfter(tokens, cursor)
          ? 1
          : 0);
      const score =
        label *
        degreeBefore(tokens, cursor) *
        (negations % 2 === 1 ? NEGATED : 1);
      return Math.max(-STRONGEST, Math.min(STRONGEST, score));
    },
  };
}

function negationsBefore(tokens: readonly string[], cursor: number): number {
  let count = 0;
  for (let back = 1; back <= WINDOW; back++) {
    const token = tokens[cursor - back];
    if (token === undefined || token === BOUNDARY) break;
    // „nicht nur gut, sondern auch …“ negates nothing.
    if (
      NEGATIONS.has(token) &&
      !(token === "nicht" && ONLY.has(tokens[cursor - back + 1] ?? ""))
    )
      count++;
  }
  return count;
}

/** „überzeugt nicht“, „überzeugt die Kritiker nicht“ */
function isNegatedAfter(tokens: readonly string[], cursor: number): boolean {
  for (let ahead = 1; ahead <= WINDOW; ahead++) {
    const token = tokens[cursor + ahead];
    if (token === undefined || token === BOUNDARY) return false;
    const next = tokens[cursor + ahead + 1] ?? BOUNDARY;
    if (token === "nicht")
      return ahead === 1 ? !ONLY.has(next) : next === BOUNDARY;
  }
  return false;
}

/**
 * The factor by which the word right before, inflected or not, changes a score: „sehr gut“, „völliger Unsinn“, „ein wenig
 * enttäuschend“.
 */
function degreeBefore(tokens: readonly string[], cursor: number): number {
  const token = tokens[cursor - 1] ?? BOUNDARY;
  const stem = token.replace(INFLECTION, "");
  if (INTENSIFIERS.has(token) || INTENSIFIERS.has(stem)) return INTENSIFIED;
  return DOWNTONERS.has(token) || DOWNTONERS.has(stem) ? SOFTENED : 1;
}
