/**
 * Prepositions (Duden, Die Grammatik, „Präpositionen“), folded.
 */

/** Simple prepositions, most of them with the dative or the accusative. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  "an auf aus bei durch für gegen hinter in laut mit nach neben ohne seit über um unter von vor zu zwischen".split(
    " ",
  ),
);

/**
 * Each preposition with its contractions, since „Aufruf *zu* Gewalt“ also means „Aufruf *zur* Gewalt“ (Duden,
 * „Verschmelzung von Präposition und Artikel“).
 */
export const CONTRACTIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  "an am ans|auf aufs|bei beim|durch durchs|für fürs|in im ins|über übers|um ums|von vom|zu zum zur"
    .split("|")
    .map((line) => line.split(" "))
    .map((group) => [group[0] ?? "", new Set(group)]),
);

/** Prepositions contracted with an article: *am*, *zur*. */
export const CONTRACTED: ReadonlySet<string> = new Set(
  [...CONTRACTIONS].flatMap(([preposition, forms]) =>
    [...forms].filter((form) => form !== preposition),
  ),
);

/** Prepositions with the genitive, as far as they are common. */
export const GENITIVE_PREPOSITIONS: ReadonlySet<string> = new Set(
  "angesichts aufgrund infolge trotz während wegen".split(" "),
);

/** All prepositions above. */
export const ALL_PREPOSITIONS: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  ...CONTRACTED,
  ...GENITIVE_PREPOSITIONS,
]);
