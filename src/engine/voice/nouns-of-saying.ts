/**
 * Nouns and small words that attribute: nouns of view („nach *Ansicht* von X“), nouns of saying that take a clause
 * („die *Forderung*, …“, Duden, „Attributsätze“), prepositions and adverbs of source („laut“, „demnach“).
 */

/** Nouns of view and statement; also as the last part of compounds (*Polizeiangaben*, *Expertenmeinung*). */
const VIEW_NOUNS =
  /(?:ansicht(?:en)?|auffassung(?:en)?|meinung(?:en)?|angaben?|einschätzung(?:en)?|aussagen?|worten|darstellung(?:en)?|berichte?n?|informationen|überzeugung|erkenntnissen|schätzung(?:en)?|mitteilung(?:en)?|beobachtung(?:en)?|berechnungen|meldung(?:en)?|umfragen?|studien?|prognosen?|auskunft|dokument(?:en)?|entwurf|vernehmen|(?<!ka)plan|plänen|wunsch|willen)$/;
const VIEW_WORDS = new Set(
  "sicht augen lesart erkenntnis vorstellung urteil dafürhalten erklärung erklärungen bekunden quelle quellen perspektive information wissen gutachten stellungnahme stellungnahmen".split(
    " ",
  ),
);

/** Whether a folded noun can stand in „nach … von X“, „aus … X“. */
export function isViewNoun(key: string): boolean {
  return VIEW_WORDS.has(key) || VIEW_NOUNS.test(key);
}

const SAYING_NOUNS =
  /(?:ansicht|auffassung|meinung|aussagen?|behauptung(?:en)?|forderung(?:en)?|vorwurf|vorwürfen?|kritik|warnung(?:en)?|erklärung(?:en)?|ankündigung(?:en)?|drohung(?:en)?|befürchtung(?:en)?|vermutung(?:en)?|annahmen?|einschätzung|überzeugung|hoffnung|verdacht|these|argument|argumente|begründung|hinweise?|versprechen|zusage|zusicherung|mitteilung|meldung(?:en)?|berichten?|gerüchten?|vorschlag|vorschläge|appell|aufruf|aufforderung|bitte|wunsch|anschuldigung(?:en)?|darstellung|feststellung|äusserung(?:en)?|bekenntnis|geständnis|eingeständnis|anklage|befehl|anweisung|worte|worten|nachricht|theorie|sorge|sorgen|angst|gedanke|idee|sichtweise|prognose|empfehlung|unterstellung|absicht|absichten|(?<!ka)plan|pläne|plänen|wille|entscheidung|beschluss|erwartung(?:en)?|erlaubnis|mahnung|spekulation(?:en)?|schluss|ergebnis|fazit|befund)$/;

/** Whether a folded noun announces what somebody says: „der Vorwurf, …“. */
export function isSayingNoun(key: string): boolean {
  return SAYING_NOUNS.test(key);
}

export const PREPOSITIONS_OF_SOURCE: ReadonlySet<string> = new Set([
  "laut",
  "gemäss",
]);
export const POSTPOSITIONS_OF_SOURCE: ReadonlySet<string> = new Set([
  "zufolge",
]);
/** Adverbs that point back to a source named before. */
export const ADVERBS_OF_SOURCE: ReadonlySet<string> = new Set(["demnach"]);

/** Words that attribute by themselves. */
export const SOURCE_WORDS: ReadonlySet<string> = new Set([
  ...PREPOSITIONS_OF_SOURCE,
  ...POSTPOSITIONS_OF_SOURCE,
  ...ADVERBS_OF_SOURCE,
]);

/** Prepositions before a noun of view: „*nach* Ansicht“, „*aus* Sicht“. */
export const NOUN_PREPOSITIONS: ReadonlySet<string> = new Set([
  "nach",
  "aus",
  "unter",
  "in",
]);

/** Words at which the words that name a source can be recognised. */
export const SOURCE_OPENERS: ReadonlySet<string> = new Set([
  ...SOURCE_WORDS,
  ...NOUN_PREPOSITIONS,
  "so",
  "wie",
  "man",
]);

/** „Im Bericht *steht*, dass …“, „für X *steht fest*, dass …“ */
export const STANDS: ReadonlySet<string> = new Set(
  "steht stand stehe stünde".split(" "),
);
export const FIRM: ReadonlySet<string> = new Set(["fest"]);
/** „Für X ist *klar*, dass …“ */
export const CLEAR: ReadonlySet<string> = new Set(
  "klar ausgemacht erwiesen offensichtlich".split(" "),
);
/** Words without one of which nothing stands, is clear or is said in a set phrase. */
export const SETTLING: ReadonlySet<string> = new Set([
  ...STANDS,
  ...CLEAR,
  ...["bedenken", "zweifel", "deutlich"],
]);
