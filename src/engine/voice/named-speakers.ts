/**
 * Whom a noun phrase names, one or several: „*Huber und die Wirtin* sagten“ (Duden, Die Grammatik, „Koordination“,
 * „Kongruenz“: joined subjects have a plural verb, and one person of two callings a singular one).
 */
import { subjectRange } from "../clauses/subject.js";
import { endsTitle } from "../clauses/subject-bounds.js";
import { ARTICLE_WORDS, OPEN_NO_SUBJECT } from "../clauses/subject-words.js";
import { isQuotationMark } from "../text/quotation-marks.js";
import { keyAt, type Range, type Token } from "../text/tokens.js";
import { isPlainlyFinite } from "../text/vocabulary.js";
import { type ActorFinder, speakerWithin } from "./speaker.js";

const AND = new Set(["und", "sowie"]);
/** Begin an attribute of the noun before them: „der Leiter *der* Wacht“. */
const LINKS = new Set("des der von vom für".split(" "));
/** Behind an attribute these are no part of it: „der Leiter der Wacht und *die* Wirtin“. */
const NOMINATIVES = new Set("die das ein eine sein seine ihr ihre".split(" "));
const PLURAL = /(?:n|sind)$/;

/** The speakers that a range of tokens names together, else the one that it names first. */
export function speakersWithin(
  text: string,
  tokens: readonly Token[],
  range: Range,
  actors: ActorFinder | undefined,
): string | undefined {
  const ranges = joinedIn(tokens, range);
  const names =
    ranges.length < 2
      ? []
      : ranges.map((one) => speakerWithin(text, tokens, one, actors));
  const last = names.pop();
  return last === undefined || names.includes(undefined)
    ? speakerWithin(text, tokens, range, actors)
    : `${names.join(", ")} und ${last}`;
}

/** The subject of the finite verb at `verb`, by the actors' names or as the text has it. */
export function subjectOf(
  text: string,
  tokens: readonly Token[],
  verb: number,
  actors: ActorFinder | undefined,
): string | undefined {
  const subject = subjectRange(tokens, verb);
  if (!subject) return undefined;
  if (!PLURAL.test(keyAt(tokens, verb)))
    return speakerWithin(text, tokens, ofTwoCallings(tokens, subject), actors);
  const find = leadsToAnother(tokens, verb, subject)
    ? speakerWithin
    : speakersWithin;
  return find(text, tokens, subject, actors);
}

/** „Der Wirt und *Bote Lars Huber* sagte“: of one person the calling beside the name. */
function ofTwoCallings(tokens: readonly Token[], subject: Range): Range {
  const last = joinedIn(tokens, subject).at(-1);
  const isNamed =
    last !== undefined &&
    [1, 2].every((back) => tokens[last.to - back]?.word.shape === "capital") &&
    !ARTICLE_WORDS.has(keyAt(tokens, last.from));
  return isNamed ? last : subject;
}

/** „Das sagten Huber, Gäste und Wirte *hätten* …“: behind the verb, a finite verb ends another subject. */
function leadsToAnother(
  tokens: readonly Token[],
  verb: number,
  { from, to }: Range,
): boolean {
  if (from <= verb) return false;
  const next = tokens[joinedIn(tokens, { from, to }).at(-1)?.to ?? verb]?.word;
  return next !== undefined && isPlainlyFinite(next);
}

/** The agent of a passive („wurde von X gefordert“), or undefined. */
export function agentOf(
  text: string,
  tokens: readonly Token[],
  clause: Range,
  actors: ActorFinder | undefined,
): string | undefined {
  for (let index = clause.from; index < clause.to; index++)
    if (/^vo[nm]$/.test(keyAt(tokens, index)))
      return speakersWithin(
        text,
        tokens,
        { from: index + 1, to: clause.to },
        actors,
      );
  return undefined;
}

/** Each of the phrases that a conjunction joins at the beginning of a range; none if nothing is joined. */
function joinedIn(tokens: readonly Token[], range: Range): readonly Range[] {
  const phrases: Range[] = [];
  let { from } = range;
  for (;;) {
    const to = endOfPhrase(tokens, from, range.to);
    if (to === from) return [];
    const phrase = { from, to };
    const before = phrases.at(-1);
    if (before && belongsToAttribute(tokens, before, phrase)) return [];
    phrases.push(phrase);
    if (AND.has(keyAt(tokens, from - 1))) break;
    const mark = keyAt(tokens, to);
    if (mark !== "," && !AND.has(mark)) return [];
    from = to + 1;
  }
  return phrases;
}

/** „die Leiter der Wacht *und der Alm*“, „die Wirte Bergdorfs *und Talheims*“: the conjunction joins attributes. */
function belongsToAttribute(
  tokens: readonly Token[],
  before: Range,
  { from, to }: Range,
): boolean {
  if (NOMINATIVES.has(keyAt(tokens, from))) return false;
  const isGenitive = (end: number): boolean =>
    keyAt(tokens, end - 1).endsWith("s");
  if (before.to - before.from > 1 && isGenitive(before.to) && isGenitive(to))
    return true;
  for (let at = before.from + 1; at < before.to; at++)
    if (LINKS.has(keyAt(tokens, at))) return true;
  return false;
}

/** Where the noun phrase ends that begins at `from`; `from` itself if none does. */
function endOfPhrase(
  tokens: readonly Token[],
  from: number,
  limit: number,
): number {
  let end = from;
  let expectsNoun = true;
  for (let at = from; at < limit; at++) {
    const word = tokens[at]?.word;
    if (!word) break;
    if (word.kind === "mark") {
      if (word.key === "(" && !expectsNoun) {
        while (at < limit && keyAt(tokens, at) !== ")") at++;
        end = at + 1;
      } else if (!isQuotationMark(word) && !endsTitle(tokens, at)) break;
      else end = expectsNoun ? end : at + 1;
    } else if (at === from && ARTICLE_WORDS.has(word.key)) continue;
    else if (word.shape !== "lower") {
      end = at + 1;
      expectsNoun = false;
    } else if (expectsNoun) {
      if (isPlainlyFinite(word)) break;
      if (at === from && OPEN_NO_SUBJECT.has(word.key)) break;
    } else if (LINKS.has(word.key)) expectsNoun = true;
    else if (word.kind !== "number") break;
  }
  return end;
}
