/**
 * Names in quotation marks: titles, inscriptions, slogans, names of ships and bands, which nobody is quoted with (Duden,
 * „Anführungszeichen“: Titel; „Enge Apposition“; „Mehrteilige Eigennamen“).
 */
import type { Span } from "../model.js";
import { INFLECTION } from "../morphology/adjectives.js";
import { type Document, sentencesWithin } from "../text/document.js";
import { VerbFormFlag } from "../morphology/dictionary.js";
import { BECOMING, HAVING } from "../text/auxiliaries.js";
import { keyAt, type Token } from "../text/tokens.js";
import type { VerbPosition } from "../clauses/verb-list.js";
import { isFiniteVerb } from "../text/vocabulary.js";

/** Nouns that announce a title or name; folded. */
const TITLE_NOUNS = new Set(
  (
    "wort wörter begriff ausdruck vokabel bezeichnung stichwort kategorie bereich ziel ziele zielen formel parole ruf rufe rufen sprechchor sprechchöre sprechchören deckname decknamen " +
    "aufschrift inschrift schriftzug transparent transparenten plakat plakaten schild schildern graffito hashtag codename codenamen codewort spitzname spitznamen beiname beinamen überschrift rubrik " +
    "film buch roman serie sendung zeitung tageszeitung wochenzeitung zeitschrift magazin nachrichtenmagazin sender fernsehsender artikel titel schlagzeile motto slogan lied song album theaterstück stück oper ausstellung konferenz projekt programm plattform kampagne initiative " +
    "operation mission manöver schiff frachter tanker flugzeugträger fregatte boot segelschiff satellit sonde gruppe band partei organisation bündnis verein stiftung netzwerk portal blatt ausgabe namen name"
  ).split(" "),
);

/** Whether the word before a passage says that a name follows. */
export function announcesTitle(before: Token | undefined): boolean {
  return before !== undefined && TITLE_NOUNS.has(before.word.key);
}

/** What is made and has a title, be it a sentence: „das Lied „Wir gehen heim““; folded. */
const WORKS = new Set(
  "film buch roman serie sendung lied song album theaterstück stück oper ausstellung konferenz kampagne initiative bündnis motto".split(
    " ",
  ),
);

/** Whether the word before a passage names a work, whose title may hold a verb. */
export function announcesWork(before: Token | undefined): boolean {
  return before !== undefined && WORKS.has(before.word.key);
}

/** Before a name stands its article or its class: „die „…““, „das Institut „…““. */
const BEFORE_NAMES = new Set(
  "der die das dem den des im am zum zur vom beim".split(" "),
);

/** Whether words are named as names are: with a capital behind an article or a noun. */
export function isNamed(
  words: readonly Token[],
  before: Token | undefined,
): boolean {
  return (
    words[0]?.word.shape !== "lower" &&
    before?.word.kind === "word" &&
    (BEFORE_NAMES.has(before.word.key) || before.word.shape !== "lower")
  );
}

/** Whether words are the name of the noun before them: „das *Bündnis* „Freie Wege““. */
export function isNameBehind(
  before: Token | undefined,
  passage: Span,
  document: Document,
): boolean {
  const [sentence] = sentencesWithin(document, passage);
  if (!before || !sentence) return false;
  const at = sentence.tokens.indexOf(before);
  return (
    before.word.kind === "word" &&
    before.word.shape !== "lower" &&
    // „*Die* „Retter““
    at > 0 &&
    // „*Was* der Wirt „Ruhe“ nennt, …“: the outlet calls it otherwise.
    sentence.clauses.at(at)?.opener !== "was"
  );
}

/** Whether two words with a capital stand behind an article: „der „*Goldene Steig*““; elsewhere adjectives have none. */
export function isProperName(
  [first, second]: readonly Token[],
  before: Token | undefined,
): boolean {
  return (
    before !== undefined &&
    BEFORE_NAMES.has(before.word.key) &&
    first?.word.shape === "capital" &&
    INFLECTION.test(first.word.key) &&
    second?.word.kind === "word" &&
    second.word.shape !== "lower"
  );
}

const NAMING_IN_PASSIVE = new Set(["bezeichnen", "nennen", "einstufen"]);
const AGENT = /^(?:von|vom|durch)$/;

/**
 * „was als „Sonnenwind“ *bezeichnet wird*“, „auch „Föhn“ *genannt*“, „der Hof *heißt* „Zum Hirsch““: by a passive without
 * an agent and by *heißen* things have their names, and nobody is quoted (Duden, Die Grammatik, „Passiv“).
 */
export function onlyNames(
  tokens: readonly Token[],
  { lemma, verb }: VerbPosition,
): boolean {
  if (lemma === "bekannt") return true;
  if (lemma === "heissen")
    return ![verb - 1, verb + 1].some((at) => keyAt(tokens, at) === "es");
  if (!NAMING_IN_PASSIVE.has(lemma)) return false;
  const word = tokens[verb]?.word;
  const isParticiple =
    word !== undefined && (word.verbForm & VerbFormFlag.participle) !== 0;
  return (
    isParticiple &&
    (!isFiniteVerb(word) ||
      tokens.some((token) => BECOMING.has(token.word.key))) &&
    !tokens.some(
      (token) => AGENT.test(token.word.key) || HAVING.has(token.word.key),
    )
  );
}
