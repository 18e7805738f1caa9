/**
 * Speakers: who is named as the source of a report.
 *
 * The grammatical subject of the verb of saying (see `subject.ts`) or the noun after a preposition of source. Where
 * a known actor is named there, the speaker is called by the actor's name.
 */
import { INFLECTION } from "../morphology/adjectives.js";
import { ARTICLES } from "../text/article-words.js";
import { isQuotationMark } from "../text/quotation-marks.js";
import { keyAt, type Range, type Token } from "../text/tokens.js";
import { mayBeParticiple, type Word } from "../text/vocabulary.js";
import { namesNobody } from "../text/names-nobody.js";
import { PRONOUNS } from "../text/pronouns.js";
import { endsTitle, LONGEST_SUBJECT } from "../clauses/subject-bounds.js";
import { ARTICLE_WORDS, OPEN_NO_SUBJECT } from "../clauses/subject-words.js";
import { isDegree, overEstimate, overExtension } from "./before-name.js";
import { isSayingNoun, isViewNoun } from "./nouns-of-saying.js";
import { joinsName } from "./name-particles.js";
import { genitiveAlone, withoutArticle } from "./without-article.js";

/** Somebody who is known to speak. */
export interface KnownActor {
  readonly name: string;
  readonly kind: "person" | "institution" | "state";
  /** Whether the name is an everyday word as well: „das *Bild*“. */
  readonly everyday?: boolean | undefined;
}

/** Finds people and institutions in the words that name a speaker. */
export interface ActorFinder {
  /** The actor that the words name first of all, or undefined. */
  find(words: readonly string[]): KnownActor | undefined;
}

/** Stand between the verb and its subject. */
const SKIPPED = new Set(
  "sich auch dann nun jedoch aber zudem selbst sogar nur einzig meisten entweder".split(
    " ",
  ),
);
const LONGEST_NAME = 8;
/** No name follows these: „dass das *Ministerium* Banden bekämpfe“. */
const COMPLETE =
  /(?:ministerium|regierung|behörde|polizei|armee|gericht|parlament|kommission)s?$/;
/** The speaker that a range of tokens names, by the actor's name or as the text has it. */
export function speakerWithin(
  text: string,
  tokens: readonly Token[],
  range: Range,
  actors: ActorFinder | undefined,
): string | undefined {
  const behindArticle = range.from + 1;
  const head = overExtension(tokens, behindArticle);
  const from = head === behindArticle ? range.from : head;
  const to = beforeOrigin(
    tokens,
    from,
    Math.min(range.to, range.from + LONGEST_SUBJECT),
  );
  const words =
    actors &&
    withoutBrackets(tokens.slice(from, to)).map((token) =>
      text.slice(token.start, token.end),
    );
  const actor = words && actors.find(words);
  return actor && !(actor.kind === "state" && opensLongerName(tokens, from))
    ? actor.name
    : nameWithin(text, tokens, range, actors);
}

const ORIGINS = new Set(["von", "vom"]);

/** „*Anna Huber* von der Wacht“: what follows a name in two words tells where somebody belongs. */
function beforeOrigin(
  tokens: readonly Token[],
  from: number,
  to: number,
): number {
  for (let at = from + 2; at < to; at++)
    if (
      ORIGINS.has(keyAt(tokens, at)) &&
      !joinsName(tokens, at) &&
      [at - 1, at - 2].every((one) => tokens[one]?.word.shape === "capital")
    )
      return at;
  return to;
}

/** „die *Japan* Meteorological Agency“: a state's name, not in the genitive, with more of a name behind it. */
function opensLongerName(tokens: readonly Token[], from: number): boolean {
  let first = from;
  while (ARTICLE_WORDS.has(keyAt(tokens, first))) first++;
  return (
    !keyAt(tokens, first).endsWith("s") &&
    [first, first + 1].every((at) => {
      const word = tokens[at]?.word;
      return word?.kind === "word" && word.shape !== "lower";
    })
  );
}

/** „der Wirt *(SPD)*“: the party does not speak. */
function withoutBrackets(tokens: readonly Token[]): readonly Token[] {
  const open = tokens.findIndex(({ word }) => word.key === "(");
  if (open < 1) return tokens;
  const close = tokens.findIndex(({ word }) => word.key === ")");
  return [
    ...tokens.slice(0, open),
    ...(close < open ? [] : tokens.slice(close + 1)),
  ];
}

/** Behind a figure: „um 15:*36 Uhr*“, „*80 Prozent* waren dafür“. */
const UNITS = new Set(
  "uhr prozent seiten euro dollar meter kilometer".split(" "),
);

/** The text of the noun phrase that a range of tokens begins with, or undefined if it names nobody. */
function nameWithin(
  text: string,
  tokens: readonly Token[],
  range: Range,
  actors: ActorFinder | undefined,
): string | undefined {
  let from = range.from;
  while (from < range.to && isBeforeName(tokens, from, range.from)) from++;
  // „die *„Alpenzeitung“*“
  const mark = tokens[from]?.word;
  if (from > range.from && mark && isQuotationMark(mark)) from++;
  from = overExtension(tokens, from);
  const article = keyAt(tokens, from - 1);
  if (isDegree(tokens, from)) from++;
  from = overEstimate(tokens, from);
  const opening = tokens[from]?.word;
  if (!opening || !canOpenName(opening)) return undefined;
  if (opening.kind === "number" && UNITS.has(keyAt(tokens, from + 1)))
    return undefined;
  let to = from;
  let last: number | undefined;
  while (to < Math.min(range.to, from + LONGEST_NAME)) {
    const word = tokens[to]?.word;
    if (!word) break;
    if (word.kind === "mark") {
      if (!endsTitle(tokens, to)) break;
    } else if (word.shape === "lower") {
      const goesOn = joinsName(tokens, to);
      if ((last !== undefined && !goesOn) || word.verbForm !== 0) break;
    } else last = to;
    to++;
    if (last !== undefined && COMPLETE.test(keyAt(tokens, last))) break;
  }
  if (last === undefined) return undefined;
  // „ersten Angaben zufolge“ names nobody.
  if (!canSpeak(keyAt(tokens, last)))
    return last > from && isGenitive(tokens[last - 1])
      ? genitiveAlone(text, tokens.slice(from, last))
      : makerOf(text, tokens, { from: last, to: range.to }, actors);
  // „*Geplant* seien zwei Wege“
  if (last === from && opensSentence(tokens, from) && mayBeParticiple(opening))
    return undefined;
  const name = withoutArticle(text, tokens.slice(from, last + 1), article);
  return PRONOUNS.has(name.toLowerCase()) ? undefined : name;
}

/** Whose paper it is that says something: „der Bericht *des Alpenvereins*“, „das *UN*-Papier“. */
function makerOf(
  text: string,
  tokens: readonly Token[],
  { from, to }: Range,
  actors: ActorFinder | undefined,
): string | undefined {
  const noun = text.slice(tokens[from]?.start, tokens[from]?.end);
  const [maker] = /^.+(?=-)/.exec(noun) ?? [];
  if (maker !== undefined) {
    const name = actors?.find([maker])?.name;
    if (name !== undefined || /^\p{Lu}{2,}$/u.test(maker)) return name ?? maker;
  }
  return /^(?:des|der|von|vom)$/.test(keyAt(tokens, from + 1))
    ? speakerWithin(text, tokens, { from: from + 2, to }, actors)
    : undefined;
}

/** „*Hubers* Vorwurf“ */
function isGenitive(token: Token | undefined): boolean {
  return token?.word.shape === "capital" && token.word.key.endsWith("s");
}

function opensSentence(tokens: readonly Token[], index: number): boolean {
  return index === 0 || tokens[index - 1]?.word.kind === "mark";
}

/** Whether a noun, in small letters, can be a speaker: not a statement, an action, a thing or a time. */
export function canSpeak(key: string): boolean {
  return (
    key.endsWith("quellen") ||
    (!isViewNoun(key) && !isSayingNoun(key) && !namesNobody(key))
  );
}

function isBeforeName(
  tokens: readonly Token[],
  index: number,
  first: number,
): boolean {
  const key = keyAt(tokens, index);
  // „*die das* Lager leitende Wirtin“: the second opens an attribute.
  const isSecond = index > first && ARTICLES.has(keyAt(tokens, index - 1));
  return (ARTICLE_WORDS.has(key) && !isSecond) || SKIPPED.has(key);
}

/** A name opens with a noun, with an adjective („ukrainische Präsident“) or with a figure („30 Wirte“). */
function canOpenName({ key, kind, shape }: Word): boolean {
  if (OPEN_NO_SUBJECT.has(key) || PRONOUNS.has(key)) return false;
  return shape !== "lower" || kind === "number" || INFLECTION.test(key);
}
