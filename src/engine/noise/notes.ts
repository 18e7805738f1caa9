/**
 * Notes: what the editors say about the article – where it first appeared, what was corrected, whose opinion it is not.
 */
import type { Block } from "../text/document.js";
import { isFiniteVerb } from "../text/vocabulary.js";
import { disclaims } from "./disclaimers.js";
import { isPersonal, isReader } from "./readers.js";
import {
  blocksWith,
  firstKey,
  holdsAny,
  keysOf,
  NoiseHint,
  noiseOf,
  openingOf,
  type NoiseRule,
} from "./rule.js";

/** In words. */
const LONGEST_NOTE = 40;
const LONGEST_SALUTATION = 5;

export const REPRINT_VERBS: ReadonlySet<string> = new Set(
  "erschienen erschien veröffentlicht publiziert übersetzt übernommen".split(
    " ",
  ),
);
const REPRINT_NOUNS = new Set(
  "beitrag artikel text kommentar original originalartikel übersetzung gastbeitrag".split(
    " ",
  ),
);
const REPRINT_ADVERBS = new Set(
  "ursprünglich zuerst zunächst erstmals original vorab".split(" "),
);
/** In tokens. */
const LONGEST_REPRINT_NOTE = 30;

/** Sentences that say where an article first appeared: „Dieser Beitrag ist zuerst auf … erschienen.“ */
export const reprintNotes: NoiseRule = (document, _found, hints) =>
  blocksWith(NoiseHint.reprint, document, hints)
    .flatMap(({ sentences }) => sentences)
    .filter(
      ({ tokens }) =>
        tokens.length <= LONGEST_REPRINT_NOTE &&
        holdsAny(tokens.slice(0, 3), REPRINT_NOUNS) &&
        holdsAny(tokens, REPRINT_VERBS) &&
        holdsAny(tokens, REPRINT_ADVERBS),
    )
    .map((sentence) => noiseOf(sentence, "reprint"));

/** What a paragraph that is a note begins with, word by word. */
const OPENINGS: readonly (readonly string[])[] = [
  "anmerkung der redaktion",
  "anm d red",
  "hinweis der redaktion",
  "redaktioneller hinweis",
  "transparenzhinweis",
  "korrekturhinweis",
  "mit informationen von",
  "mit informationen der",
  "mit material der nachrichtenagentur",
  "mit material der nachrichtenagenturen",
  "mit material der agenturen",
  "alle angaben ohne gewähr",
  "original-content von",
].map((opening) => opening.split(" "));
/** How the outlet speaks to its readers; so do letters and speeches, but they do not ask *Sie* for anything. */
const SALUTATIONS: readonly (readonly string[])[] = [
  "liebe leser",
  "liebe leserin",
  "liebe leserinnen",
  "liebe nutzer",
  "liebe nutzerinnen",
  "liebe user",
].map((opening) => opening.split(" "));
/** What a note on rights begins with, if the text goes on about them. */
const RIGHTS: readonly (readonly string[])[] = [
  "alle rechte bei",
  "alle rechte liegen",
  "nachdruck auch",
  "nachdruck nur",
  "nachdruck und",
  "nachdruck verboten",
  "rechte am artikel",
  "wir danken dem autor",
  "wir danken den autoren",
  "wir danken der autorin",
].map((opening) => opening.split(" "));
const OF_RIGHTS = new Set(
  "autor autorin gestattet nachdruck untersagt verboten recht erlaubnis genehmigung abdruck abdruckrecht veröffentlichung erwerben".split(
    " ",
  ),
);
/** What a note begins with that may also stand above the article, if the text goes on about a way to get it. */
const OPENINGS_ANYWHERE: readonly (readonly string[])[] = [
  "dieser artikel ist auch als",
  "dieser beitrag ist auch als",
  "dieser text ist auch als",
].map((opening) => opening.split(" "));
const OF_COPIES = new Set(
  "verfügbar erhältlich abrufbar erschienen podcast audio video pdf".split(" "),
);
/** What a correction begins with, if the text goes on about the article. */
const VERSIONS: readonly (readonly string[])[] = [
  "in einer früheren fassung",
  "in einer früheren version",
  "in einer ersten fassung",
  "in einer ersten version",
  "in einer vorherigen version",
  "in der ursprünglichen fassung",
  "in der ursprünglichen version",
  "korrektur in einer ersten fassung",
  "korrektur in einer früheren fassung",
  "korrektur in einer früheren version",
].map((opening) => opening.split(" "));
/** What a note on a broadcast begins with, if the text goes on about a programme. */
const BROADCASTS: readonly (readonly string[])[] = [
  "dieses thema im programm",
  "über dieses thema berichtete",
  "diese nachricht wurde am",
].map((opening) => opening.split(" "));
const OF_PROGRAMMES = new Set(["uhr", "programm"]);
const FIRST_WORDS = new Set(
  [
    ...OPENINGS,
    ...OPENINGS_ANYWHERE,
    ...SALUTATIONS,
    ...RIGHTS,
    ...VERSIONS,
    ...BROADCASTS,
  ].map(([word]) => word),
);
/** What follows the opening of a correction: the article … */
const CORRECTED = new Set(
  "haben hatten dieses dieser artikels beitrags berichts textes".split(" "),
);
/** … or what it said; a film or a law has versions, too, but nobody says that these were wrong. */
const SAID = new Set("hiess stand war wurde lautete".split(" "));
const WRONG = new Set(
  "es rede falsch fehler fälschlich fälschlicherweise irrtümlich irrtümlicherweise korrigiert berichtigt richtig".split(
    " ",
  ),
);

/** As a share of the text: no note stands before. */
const EARLIEST_NOTE = 0.6;
/** Paragraphs that are notes of the editors, most of them below the article only. */
export const editorialNotes: NoiseRule = (document, _found, hints) => {
  const earliest = document.text.length * EARLIEST_NOTE;
  const opening = document.blocks.filter((block) =>
    FIRST_WORDS.has(firstKey(block)),
  );
  return [
    ...opening.filter(opensAsNote),
    ...blocksWith(NoiseHint.disclaims, document, hints).filter(disclaims),
  ]
    .filter(({ start }) => start > earliest)
    .concat(opening.filter(opensAnywhere))
    .filter(({ wordCount }) => wordCount <= LONGEST_NOTE)
    .map((block) => noiseOf(block, "note"));
};

function opensAnywhere(block: Block): boolean {
  return goesOn(keysOf(block), OPENINGS_ANYWHERE, OF_COPIES);
}

function opensAsNote(block: Block): boolean {
  const keys = keysOf(block);
  const version = openingOf(keys, VERSIONS);
  return (
    openingOf(keys, OPENINGS) !== undefined ||
    goesOn(keys, BROADCASTS, OF_PROGRAMMES) ||
    goesOn(keys, RIGHTS, OF_RIGHTS) ||
    (version !== undefined && isOfArticle(keys.slice(version.length))) ||
    (openingOf(keys, SALUTATIONS) !== undefined && isToReaders(block))
  );
}

/** Whether a line begins with one of several phrases and holds one of several words. */
function goesOn(
  keys: readonly string[],
  openings: readonly (readonly string[])[],
  words: ReadonlySet<string>,
): boolean {
  return (
    openingOf(keys, openings) !== undefined &&
    keys.some((key) => words.has(key))
  );
}

/** „Liebe Leser!“, „Liebe Leser, bitte bleiben Sie sachlich“; but „Liebe Leserinnen, ich war im Tal“. */
function isToReaders({ tokens, wordCount }: Block): boolean {
  return (
    (wordCount <= LONGEST_SALUTATION &&
      !tokens.some(({ word }) => isFiniteVerb(word))) ||
    (tokens.some(isReader) && !isPersonal(tokens))
  );
}

/** „In einer früheren Version *hieß* es …“; „… *des Abkommens* war …“ is about something else. */
function isOfArticle(keys: readonly string[]): boolean {
  const first = keys.find((key) => key !== "des" && key !== "der") ?? "";
  return (
    CORRECTED.has(first) ||
    (SAID.has(first) && keys.some((key) => WRONG.has(key)))
  );
}
