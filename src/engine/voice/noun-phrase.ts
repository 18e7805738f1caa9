/**
 * Noun phrases, shallowly: German writes its nouns with a capital, and what may stand before and behind them is
 * a small set (articles and adjectives before; a genitive, *von* or a place behind).
 */
import { endsTitle } from "../clauses/subject-bounds.js";
import { isQuotationMark } from "../text/quotation-marks.js";
import { ARTICLES } from "../text/article-words.js";
import { keyAt, type Token } from "../text/tokens.js";
import { isFiniteVerb } from "../text/vocabulary.js";
import { OPEN_NO_SUBJECT } from "../clauses/subject-words.js";
import { Cue } from "./cues.js";
import type { Reading } from "./reading.js";

/** Between the nouns of one phrase: a genitive, or *of* in a foreign name. */
const LINKS = new Set("des der the of".split(" "));
/** After a noun of view its holder: „nach Angaben *von* X“. */
const HOLDER = new Set("von vom aus im in bei beim".split(" "));
const AND = new Set(["und", "sowie"]);
const LONGEST = 14;

/** Many at once: no name follows („laut *US-Medien* Bodeneinsätze plant“). */
const NAMELESS =
  /(?:medien|insider|experten|kreise|quellen|beobachter|kritiker|analysten|diplomaten)n?$/;

/** The token after the noun phrase that begins at `from`. */
export function endOfNounPhrase(reading: Reading, from: number): number {
  const { tokens, cues } = reading;
  const hasHolder = ((cues[from] ?? 0) & Cue.view) !== 0;
  let end = from;
  let index = from;
  let expectsNoun = true;
  const limit = Math.min(tokens.length, from + LONGEST);
  while (index < limit) {
    const word = tokens[index]?.word;
    if (!word) break;
    if (word.kind === "mark") {
      // Names in quotation marks or with a party in brackets go on.
      if (
        !isQuotationMark(word) &&
        !/^[(/]$/.test(word.key) &&
        !endsTitle(tokens, index)
      )
        break;
      index++;
      if (word.key === "(") {
        while (index < limit && tokens[index - 1]?.word.key !== ")") index++;
        end = index;
      }
      continue;
    }
    if (!expectsNoun && word.kind === "number" && counts(tokens[index + 1]))
      break;
    if (word.kind === "number" || word.shape !== "lower") {
      end = ++index;
      expectsNoun = false;
      if (NAMELESS.test(word.key)) break;
      continue;
    }
    const isLink =
      links(word.key, hasHolder) ||
      (hasHolder && isGenitivePlural(tokens, index));
    if (isFiniteVerb(word) || !(expectsNoun || isLink)) break;
    expectsNoun = true;
    index++;
  }
  const last = overApposition(
    tokens,
    Math.max(end, Math.min(from + 1, tokens.length)),
  );
  return joinsDative(reading, last) ? endOfNounPhrase(reading, last + 1) : last;
}

/** „laut Huber *und* der Wirtin“: what is joined stands in the same case (Duden, „Koordination“). */
function joinsDative({ tokens }: Reading, and: number): boolean {
  const next = tokens[and + 1]?.word;
  return (
    AND.has(keyAt(tokens, and)) &&
    next?.kind === "word" &&
    (next.shape !== "lower" ||
      (ARTICLES.has(next.key) && !NO_DATIVES.has(next.key)))
  );
}

/** „laut dem Leiter*, Anna Huber,* …“: a name between commas. */
function overApposition(tokens: readonly Token[], end: number): number {
  if (tokens[end]?.word.key !== ",") return end;
  let index = end + 1;
  while (
    tokens[index]?.word.kind === "word" &&
    tokens[index]?.word.shape !== "lower"
  )
    index++;
  const isName = index - end > 2 && tokens[index]?.word.key === ",";
  return isName ? index + 1 : end;
}

/** „laut Bergwacht *60 Gäste*“: a figure before a noun or adjective opens the next phrase; „laut Kanal *4* ist“ does not. */
function counts(next: Token | undefined): boolean {
  if (next?.word.kind === "number") return true;
  return (
    next?.word.kind === "word" &&
    !LINKS.has(next.word.key) &&
    !isFiniteVerb(next.word)
  );
}

/** „nach Angaben *örtlicher* Wirte“, „nach Ansicht *vieler* Gäste“ (Duden, „Starke Adjektivflexion“). */
function isGenitivePlural(tokens: readonly Token[], index: number): boolean {
  const key = keyAt(tokens, index);
  const next = tokens[index + 1]?.word;
  return (
    key.endsWith("er") &&
    !OPEN_NO_SUBJECT.has(key) &&
    next?.kind === "word" &&
    (next.shape !== "lower" || next.key.endsWith("er"))
  );
}

function links(key: string, hasHolder: boolean): boolean {
  return LINKS.has(key) || (hasHolder && HOLDER.has(key));
}

/** Stand for a subject or an object; what a postposition governs begins behind them. */
const ALONE = new Set("es er sie ihn ihm ihnen sich man dies das".split(" "));
/** No dative has them: „hier leben *die Wirte* | Schätzungen zufolge“. */
const NO_DATIVES = new Set("die das eine ein".split(" "));

/** The first token of the noun phrase in the dative that ends before `to`, where its postposition stands. */
export function startOfNounPhrase({ tokens }: Reading, to: number): number {
  let from = to;
  while (from > 0 && to - from < LONGEST) {
    const word = tokens[from - 1]?.word;
    if (!word || /^[,;:–—]$/.test(word.key) || isFiniteVerb(word)) break;
    if (NO_DATIVES.has(word.key)) return overNoun(tokens, from, to);
    if (ALONE.has(word.key)) break;
    from--;
  }
  return from;
}

/** Behind the first noun from `from` on; `from` itself if none is left then. */
function overNoun(tokens: readonly Token[], from: number, to: number): number {
  let noun = from;
  while (noun < to && tokens[noun]?.word.shape === "lower") noun++;
  return noun + 1 < to ? noun + 1 : from;
}
