import type { Entry } from "./model.js";

/** Everything of an entry that can change a score; notes and sources cannot. */
export function scoringParts({
  term,
  pole,
  partOfSpeech,
  weight,
  compounds,
  except,
}: Entry): readonly unknown[] {
  return [term, pole, partOfSpeech, weight, compounds, except];
}
