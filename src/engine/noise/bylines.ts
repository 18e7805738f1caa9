/**
 * Bylines and dates: lines that say who wrote an article, when, or for whom.
 */
import type { Block } from "../text/document.js";
import { keyAt, type Token } from "../text/tokens.js";
import {
  isLine,
  isLongerThan,
  keysOf,
  noiseOf,
  type NoiseRule,
} from "./rule.js";

const LONGEST_BYLINE = 12;
const LONGEST_DATE_LINE = 12;
const LONGEST_REPRINT_NOTE = 30;

/** Words that introduce an author: „Autor: …“, „Ein Gastbeitrag von …“. */
const AUTHOR_LABELS = new Set(
  "autor autorin autoren verfasser verfasserin redaktion text gastbeitrag kommentar analyse interview bericht reportage".split(
    " ",
  ),
);
const LABELS_WITH_COLON = new Set(
  "autor autorin autoren verfasser verfasserin text redaktion redakteur redakteurin".split(
    " ",
  ),
);
const NAME_PARTICLES = new Set(
  "von und van de der den del di da zu zur bei in aus".split(" "),
);

const DATE_WORDS = new Set(
  (
    "januar jänner februar märz april mai juni juli august september oktober november dezember jan feb mär apr jun jul aug sep sept okt nov dez " +
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so uhr um am vom den stand veröffentlicht aktualisiert erstellt zuletzt lesezeit min minuten minute date datum updated"
  ).split(" "),
);
const REPRINT_VERBS = new Set(
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

/** Author lines: „Von Anna Beispiel“, „Autor: Redaktion“. */
export const bylines: NoiseRule = (document) =>
  document.blocks.filter(isByline).map((block) => noiseOf(block, "byline"));

function isByline(block: Block): boolean {
  if (isLongerThan(block, LONGEST_BYLINE)) return false;
  const tokens = block.tokens;
  const keys = keysOf(block);
  if (keys.length === 0) return false;
  if (!isLine(block)) return false;
  if (LABELS_WITH_COLON.has(keys[0] ?? "") && tokens[1]?.word.key === ":")
    return true;
  const by = keys.indexOf("von");
  if (
    by === -1 ||
    by > 2 ||
    keys
      .slice(0, by)
      .some((key) => !AUTHOR_LABELS.has(key) && key !== "ein" && key !== "eine")
  )
    return false;
  const name = tokens.slice(by + 1).filter(({ word }) => word.kind === "word");
  return (
    name.length <= LONGEST_BYLINE - by &&
    name.every(
      ({ word }) => word.shape !== "lower" || NAME_PARTICLES.has(word.key),
    ) &&
    namesIn(name).every(({ length }) => length >= 2)
  );
}

/** The capitalised words of each name between *und*: „Von Angst und Gewalt“ names nobody. */
function namesIn(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const names: Token[][] = [[]];
  for (const token of tokens)
    if (token.word.key === "und") names.push([]);
    else if (token.word.shape !== "lower") names.at(-1)?.push(token);
  return names;
}

/** Date lines: „Mittwoch, 5. November 2025“, „Stand: 5.11.2025, 14:30 Uhr“. */
export const dateLines: NoiseRule = (document) =>
  document.blocks.filter(isDateLine).map((block) => noiseOf(block, "date"));

function isDateLine(block: Block): boolean {
  if (isLongerThan(block, LONGEST_DATE_LINE)) return false;
  const words = block.tokens.filter(({ word }) => word.kind !== "mark");
  if (words.length === 0) return false;
  const hasNumber = words.some(({ word }) => /^\d/.test(word.key));
  // „date 2025-11-01 1. Zeitung.de“: a label, a full date, whatever the list says after it.
  if (words[0]?.word.key === "date" && /^\d{4}-\d\d-\d\d/.test(keyAt(words, 1)))
    return true;
  return (
    hasNumber &&
    words.every(({ word }) => /^\d/.test(word.key) || DATE_WORDS.has(word.key))
  );
}

/** „Dieser Beitrag ist zuerst auf … erschienen.“ */
export const reprintNotes: NoiseRule = (document) =>
  document.sentences
    .filter(
      ({ tokens }) =>
        tokens.length <= LONGEST_REPRINT_NOTE &&
        holds(tokens.slice(0, 3), REPRINT_NOUNS) &&
        holds(tokens, REPRINT_VERBS) &&
        holds(tokens, REPRINT_ADVERBS),
    )
    .map((sentence) => noiseOf(sentence, "reprint"));

function holds(tokens: readonly Token[], list: ReadonlySet<string>): boolean {
  return tokens.some(({ word }) => list.has(word.key));
}
