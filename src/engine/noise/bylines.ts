/**
 * Bylines: lines that say who has written an article.
 */
import { DETERMINER } from "../text/article-words.js";
import type { Block } from "../text/document.js";
import { keyAt, type Token } from "../text/tokens.js";
import type { Word } from "../text/vocabulary.js";
import { AGENCIES } from "./credits.js";
import { isDateWord } from "./dates.js";
import { isName, isOfName, NAME_PARTICLES, namesBetweenAnd } from "./names.js";
import { namesReporter, namesTalk } from "./reporters.js";
import {
  holdsAny,
  isLine,
  keysOf,
  noiseOf,
  type NoiseRule,
  withoutMarks,
} from "./rule.js";

/** In words. */
const LONGEST_BYLINE = 14;

/** Words that introduce an author: „Autor: …“, „Ein Gastbeitrag von …“. */
const AUTHOR_LABELS = new Set(
  "autor autorin autoren verfasser verfasserin redaktion text gastbeitrag gastkommentar kommentar leitartikel kolumne essay artikel beitrag analyse interview bericht reportage porträt protokoll übersetzung standpunkt update".split(
    " ",
  ),
);
/** Words that introduce a name if a colon follows. */
const LABELS_WITH_COLON = new Set(
  "autor autorin autoren verfasser verfasserin text redaktion redakteur redakteurin verantwortlicher übersetzung übersetzer übersetzerin protokoll aufgezeichnet mitarbeit bearbeitung moderation kamera schnitt produktion host".split(
    " ",
  ),
);
/** Whole lines that announce a name in the next one. */
const OPEN_LABELS = new Set([
  "von",
  "kommentar von",
  "ein kommentar von",
  "eine analyse von",
  "ein gastbeitrag von",
  "ein artikel von",
  "ein bericht von",
  "eine reportage von",
  "ein interview von",
  "ein essay von",
  "eine kolumne von",
  "geschrieben von",
  "veröffentlicht von",
  "verfasst von",
  "text von",
]);
const DESKS = new Set("redaktion gastautor gastautorin admin".split(" "));
/** In letters: authors who abbreviate their names, „(uwe)“. */
const LONGEST_INITIALS = 4;

/** Author lines: „Von Anna Beispiel“, „Autor: Redaktion“, and a name below „Von“. */
export const bylines: NoiseRule = ({ blocks }) =>
  blocks
    .filter(
      (block, index) =>
        isByline(block) ||
        (isOpenLabel(block) && isName(blocks[index + 1])) ||
        (isName(block) && isOpenLabel(blocks[index - 1])),
    )
    .map((block) => noiseOf(block, "byline"));

function isByline(block: Block): boolean {
  const { tokens, wordCount } = block;
  if (wordCount === 0 || wordCount > LONGEST_BYLINE) return false;
  if (namesReporter(block) || namesTalk(block)) return true;
  if (!isLineOrStopped(block)) return false;
  if (keyAt(tokens, 1) === ":" && LABELS_WITH_COLON.has(keyAt(tokens, 0)))
    return (
      // „Protokoll: *Das* Ende“ is a headline.
      !DETERMINER.test(keyAt(tokens, 2)) &&
      tokens.slice(2).every(({ word }) => isOfName(word))
    );
  const names = introduced(tokens);
  return (
    isSigned(block) ||
    endsInInitials(tokens) ||
    (names !== undefined &&
      (namesPeople(names) || namesAgencies(names) || namesDesk(names)))
  );
}

/** What follows „Von“, „Ein Kommentar von“, „Reportage /“; undefined if nothing like it opens the line. */
function introduced(tokens: readonly Token[]): readonly Token[] | undefined {
  if (keyAt(tokens, 1) === "/" && AUTHOR_LABELS.has(keyAt(tokens, 0)))
    return tokens.slice(2);
  const by = tokens.findIndex(({ word }) => word.key === "von");
  return by >= 0 && by <= 3 && tokens.slice(0, by).every(isBeforeVon)
    ? tokens.slice(by + 1)
    : undefined;
}

function isBeforeVon({ word }: Token): boolean {
  return (
    word.kind === "mark" ||
    AUTHOR_LABELS.has(word.key) ||
    /^eine?$/.test(word.key)
  );
}

/** Whether a block is a line, possibly with a full stop: „Von Anna Beispiel.“ */
function isLineOrStopped(block: Block): boolean {
  const { tokens } = block;
  return (
    isLine(block) ||
    (keyAt(tokens, tokens.length - 1) === "." &&
      isLine({ ...block, tokens: tokens.slice(0, -1) }))
  );
}

/**
 * Whether the words are names, each of at least two words („Von Angst und Gewalt“ names nobody); a date and initials may
 * follow.
 */
function namesPeople(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ word }) => word.kind === "word");
  const name = words.filter(({ word }) => !isDateWord(word));
  return (
    name.length > 0 &&
    name.every(
      ({ word }, index) =>
        isOfName(word) ||
        (index === name.length - 1 && word.key.length <= LONGEST_INITIALS),
    ) &&
    namesBetweenAnd(name).every(({ length }) => length >= 2)
  );
}

/** „Von Redaktion“, „Von Gastautor“ */
function namesDesk(tokens: readonly Token[]): boolean {
  return tokens.length === 1 && DESKS.has(keyAt(tokens, 0));
}

/** „Von t-online, dpa, lhe“: an agency and what may stand beside it. */
function namesAgencies(tokens: readonly Token[]): boolean {
  return (
    holdsAny(tokens, AGENCIES) &&
    withoutMarks(tokens).every(
      ({ word }) =>
        isOfName(word) ||
        AGENCIES.has(word.key) ||
        word.key === "mit" ||
        word.key === "t-online" ||
        word.key.length <= LONGEST_INITIALS,
    )
  );
}

/** „(Anna Beispiel, 15.10.2024)“: two words or more and a date, in brackets; „(Kiew, 3. März)“ says where. */
function isSigned({ tokens }: Block): boolean {
  const words = withoutMarks(tokens);
  const date = words.findIndex(({ word }) => isDateWord(word));
  return (
    keyAt(tokens, 0) === "(" &&
    keyAt(tokens, tokens.length - 1) === ")" &&
    date >= 2 &&
    words.slice(0, date).every(({ word }) => isOfName(word)) &&
    words.slice(date).every(({ word }) => isDateWord(word))
  );
}

/** „18:00 Uhr; *nyff/port*“: who wrote it, abbreviated, alone or behind a date; „Kim Huber, *sie/ihr*“ has none. */
function endsInInitials(tokens: readonly Token[]): boolean {
  const [first, slash, second] = tokens.slice(-3);
  return (
    slash?.word.key === "/" &&
    [first, second].every(areInitials) &&
    (tokens.length === 3 ||
      tokens.slice(0, -3).some(({ word }) => isDateWord(word)))
  );
}

function areInitials(token: Token | undefined): boolean {
  return (
    token?.word.kind === "word" &&
    token.word.shape === "lower" &&
    token.word.key.length <= LONGEST_INITIALS &&
    token.word.key.length > 1
  );
}

function isOpenLabel(block: Block | undefined): boolean {
  return (
    block !== undefined &&
    block.wordCount <= 3 &&
    OPEN_LABELS.has(keysOf(block).join(" "))
  );
}

/** Whether a word stands before names or within them without being a name: *Kommentar*, *Redaktion*, *von*. */
export function isLabelOfAuthors({ key }: Word): boolean {
  return (
    AUTHOR_LABELS.has(key) ||
    LABELS_WITH_COLON.has(key) ||
    NAME_PARTICLES.has(key)
  );
}
