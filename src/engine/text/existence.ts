/**
 * Finite forms of verbs that say that a thing is there (*bestehen, existieren, geben, liegen, drohen, ausgehen, bilden,
 * darstellen*), folded.
 */
export const EXISTING: ReadonlySet<string> = new Set(
  (
    "besteht bestehen bestand bestanden bestehe existiert existieren existierte existierten existiere gibt gab gebe gäbe " +
    "liegt liegen lag lagen liege vorliegt vorlag vorliege droht drohte drohe gehe gehen bilde stelle stellten"
  ).split(" "),
);
