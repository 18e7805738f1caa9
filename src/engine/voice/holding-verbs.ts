/**
 * Verbs that take somebody's words for their object: what is denounced, praised, demanded or attested in quotation marks
 * are the words of the subject (Duden, Die Grammatik, „Präpositionalobjekt“: the verb asks for its preposition).
 */

/** The preposition stands after the colon; nothing: a plain object. */
const HOLDING = (
  "anprangern kritisieren verurteilen beklagen bemängeln rügen tadeln geisseln loben preisen begrüssen würdigen bedauern beschwören fordern verlangen " +
  "skandieren rufen brüllen grölen attestieren bescheinigen vorwerfen unterstellen nennen " +
  "warnen:vor wettern:gegen wüten:gegen protestieren:gegen polemisieren:gegen verwahren:gegen sprechen:von reden:von schwärmen:von schreiben:von berichten:von " +
  "klagen:über jubeln:über schimpfen:über spotten:über empören:über prahlen:mit drohen:mit aufrufen:zu plädieren:für werben:für " +
  "beschimpfen:als verspotten:als verunglimpfen:als diffamieren:als titulieren:als"
).split(" ");

/** By verb, folded: the prepositions that its object takes; an empty one for a plain object. */
export const TAKES_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  HOLDING.map((item) => {
    const [verb = "", preposition = ""] = item.split(":");
    return [verb, [preposition]];
  }),
);

/** The verbs themselves. */
export const HOLDING_VERBS: readonly string[] = [...TAKES_WORDS.keys()];

/** With these a noun before the words is whom they concern: „attestiert dem Wirt ‚Leichtsinn‘“. */
export const TAKES_WORDS_BEHIND_NOUN: ReadonlySet<string> = new Set(
  "attestieren bescheinigen vorwerfen unterstellen nennen".split(" "),
);

/** With these any noun may stand before the words. */
export const SHOUTING: ReadonlySet<string> = new Set(
  "skandieren rufen brüllen grölen".split(" "),
);
