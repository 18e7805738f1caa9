/**
 * Speakers: who is named as the source of a report.
 *
 * The grammatical subject of the verb of saying: the noun phrase before it (verb second) or right after it
 * (inversion, or when something else stands in the first place: Duden, Die Grammatik, „Vorfeld“). Where a
 * known actor is named there, the speaker is called by the actor's name.
 */
import { VerbFormFlag } from "../morphology/dictionary.js";
import type { Token } from "../text/tokens.js";
import type { Word } from "../text/vocabulary.js";
import { isViewNoun } from "./nouns-of-saying.js";
import { PRONOUNS } from "./pronouns.js";
import type { Range } from "./reading.js";

/** Finds people and institutions in the words that name a speaker. */
export interface ActorFinder {
  /** The name of the actor that the words name first of all, or undefined. */
  find(words: readonly string[]): string | undefined;
}

const ARTICLES = new Set(
  "der die das dem den des ein eine einem einer eines mehrere viele einige zahlreiche sein seine seinem seinen seiner ihr ihre ihrem ihren ihrer".split(
    " ",
  ),
);
/** Stand before the verb or open a sentence, and name nobody: prepositions, adverbs, conjunctions. */
const FUNCTION_WORDS = new Set(
  (
    "ausser am im in an auf bei beim nach vor seit gegenüber gegen mit für zu zur zum über unter laut gemäss aus um bis trotz wegen während durch von vom ohne zwischen " +
    "als wie da denn ob wenn weil dass wobei obwohl nachdem bevor sodass und oder aber doch jedoch sondern " +
    "daraus darin darauf daran dazu dabei damit danach dagegen darüber dafür davor demnach dort hier deshalb daher " +
    "zuvor zudem zuletzt zunächst zugleich gleichzeitig ausserdem auch so nun nur noch weiter weiterhin allerdings bereits besonders insbesondere insgesamt offiziell wörtlich " +
    "gestern heute morgen damals derzeit inzwischen mittlerweile erst schon später anschliessend schliesslich"
  ).split(" "),
);
/** Stand between the verb and its subject. */
const SKIPPED = new Set("sich auch dann nun jedoch aber zudem".split(" "));
const LONGEST_NAME = 8;
/** Tokens in which a name is looked for, appositions included. */
const LONGEST_SUBJECT = 14;
const ENDS_SUBJECT = /^[:;„“”»«"().!?]$/;

/** The speaker that a range of tokens names, by the actor's name or as the text has it. */
export function speakerWithin(
  text: string,
  tokens: readonly Token[],
  range: Range,
  actors: ActorFinder | undefined,
): string | undefined {
  const to = Math.min(range.to, range.from + LONGEST_SUBJECT);
  const words =
    actors &&
    tokens
      .slice(range.from, to)
      .map((token) => text.slice(token.start, token.end));
  return (words && actors.find(words)) ?? nameWithin(text, tokens, range);
}

/** The subject of the finite verb at `verb`, by the actor's name or as the text has it. */
export function subjectOf(
  text: string,
  tokens: readonly Token[],
  verb: number,
  actors: ActorFinder | undefined,
): string | undefined {
  return speakerWithin(text, tokens, subjectRange(tokens, verb), actors);
}

/** The agent of a passive („wurde von X gefordert“), or undefined. */
export function agentOf(
  text: string,
  tokens: readonly Token[],
  clause: Range,
  actors: ActorFinder | undefined,
): string | undefined {
  for (let index = clause.from; index < clause.to; index++)
    if (/^vo[nm]$/.test(tokens[index]?.word.key ?? ""))
      return speakerWithin(
        text,
        tokens,
        { from: index + 1, to: clause.to },
        actors,
      );
  return undefined;
}

/** Whether the participle at `verb` is passive: its finite verb is *werden*. */
export function isPassive(
  tokens: readonly Token[],
  verb: number,
  finite: number | undefined,
): boolean {
  const form = tokens[verb]?.word.verbForm ?? 0;
  return (
    finite !== undefined &&
    finite !== verb &&
    (form & VerbFormFlag.participle) !== 0 &&
    /^w[iuü]rde?n?$|^werden?$/.test(tokens[finite]?.word.key ?? "")
  );
}

/** Where the subject of the finite verb stands. */
function subjectRange(tokens: readonly Token[], verb: number): Range {
  const after = { from: verb + 1, to: endOfSubject(tokens, verb + 1) };
  const before = { from: startOfSubject(tokens, verb), to: verb };
  const previous = tokens[verb - 1]?.word;
  if (!previous || before.from === verb) return after;
  // „„…“, sagte X“ – but „Der Sprecher, Lars Beringer, sagte, …“.
  if (previous.kind === "mark")
    return namesFirst(tokens, after) ? after : before;
  return isAdverbial(tokens, before) && namesFirst(tokens, after)
    ? after
    : before;
}

function startOfSubject(tokens: readonly Token[], verb: number): number {
  let from = verb;
  while (
    from > 0 &&
    verb - from < LONGEST_SUBJECT &&
    !ENDS_SUBJECT.test(tokens[from - 1]?.word.key ?? ":")
  )
    from--;
  return from;
}

function endOfSubject(tokens: readonly Token[], from: number): number {
  let to = from;
  while (
    to < tokens.length &&
    to - from < LONGEST_SUBJECT &&
    !ENDS_SUBJECT.test(tokens[to]?.word.key ?? ":") &&
    !(tokens[to]?.word.key === "," && tokens[to + 1]?.word.shape === "lower")
  )
    to++;
  return to;
}

/** „*Am Montag* sagte X“: what stands before the verb is no subject. */
function isAdverbial(tokens: readonly Token[], { from, to }: Range): boolean {
  const first = tokens[from]?.word;
  if (!first || FUNCTION_WORDS.has(first.key)) return true;
  return !tokens.slice(from, to).some(({ word }) => word.shape !== "lower");
}

function namesFirst(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let index = from; index < Math.min(to, from + 3); index++) {
    const word = tokens[index]?.word;
    if (!word || word.kind === "mark") return false;
    if (word.shape !== "lower") return true;
  }
  return false;
}

/** The text of the noun phrase that a range of tokens begins with, or undefined if it names nobody. */
function nameWithin(
  text: string,
  tokens: readonly Token[],
  range: Range,
): string | undefined {
  let from = range.from;
  while (from < range.to && isBeforeName(tokens[from])) from++;
  const opening = tokens[from]?.word;
  if (!opening || !canOpenName(opening)) return undefined;
  let to = from;
  let last: number | undefined;
  while (to < Math.min(range.to, from + LONGEST_NAME)) {
    const word = tokens[to]?.word;
    if (!word || word.kind === "mark") break;
    if (word.shape === "lower") {
      if (last !== undefined || word.verbForm !== 0) break;
    } else last = to;
    to++;
  }
  const first = tokens[from];
  const end = last === undefined ? undefined : tokens[last];
  // „ersten Angaben zufolge“ names nobody.
  if (!first || !end || isViewNoun(tokens[last ?? from]?.word.key ?? ""))
    return undefined;
  const name = text.slice(first.start, end.end);
  return PRONOUNS.has(name.toLowerCase()) ? undefined : name;
}

function isBeforeName(token: Token | undefined): boolean {
  const key = token?.word.key ?? "";
  return ARTICLES.has(key) || SKIPPED.has(key);
}

/** A name opens with a noun or with an adjective („ukrainische Präsident“). */
function canOpenName({ key, shape }: Word): boolean {
  if (FUNCTION_WORDS.has(key) || PRONOUNS.has(key)) return false;
  return shape !== "lower" || /e[mnrs]?$/.test(key);
}
