import type { ContextName } from "../model.js";

/**
 * By which factor each context changes the weight of a match, with its reason.
 *
 * The factors follow the order that appraisal studies find (negation weakens what it turns around: „not
 * good“ is milder than „bad“, Taboada et al. 2011, Lexicon-Based Methods for Sentiment Analysis); their exact
 * size was set by hand and hardly moves the order of texts.
 *
 * No weight is too small to decide a sentence: to leave sentences undecided that hold one weak word (below 0.55)
 * cost 0.07 macro-F1 on the hand-coded articles, and as much on articles that nobody had tuned to.
 */
export const WEIGHTS: Readonly<Record<ContextName, number>> = {
  /** „keine Bedrohung“ says less for the pretext than „Vorwand“ does. */
  negated: 0.8,
  /** „bestreitet, dass …“: the claim stays in the room. */
  denied: 0.8,
  /** „angebliche Bedrohung“: doubt, not denial. */
  distanced: 0.8,
  /** „die ‚Bedrohung‘“: the mildest form of distance. */
  "scare-quoted": 0.6,
  /** „Ist das gefährlich?“: the thought is aired, not held. */
  asked: 0.5,
  /** „zwar gefährlich, aber nötig“: less than what it is outweighed by, even where that is a middling word (0.75). */
  conceded: 0.5,
  /** „massive Eskalation“. */
  intensified: 1.25,
  /** „ein wenig riskant“. */
  softened: 0.75,
};
