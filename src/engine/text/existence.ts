/**
 * Finite forms of verbs that say that something exists, folded: *bestehen, existieren, geben, liegen, vorliegen, drohen*, and
 * what is left of *ausgehen, bilden, darstellen* where they are parted or reported.
 */
export const EXISTING: ReadonlySet<string> = new Set(
  (
    "besteht bestehen bestand bestanden bestehe existiert existieren existierte existierten existiere gibt gab gebe gäbe " +
    "liegt liegen lag lagen liege vorliegt vorlag vorliege droht drohte drohe gehe gehen bilde stelle stellten"
  ).split(" "),
);
