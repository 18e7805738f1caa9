import type { Entry } from "./model.js";

/** Everything about an entry that can change a score; its note and source cannot. */
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
