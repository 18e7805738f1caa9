/**
 * Subjects: where the noun phrase stands that a finite verb agrees with.
 *
 * It stands before the verb or, if something else takes the first place, right behind it (Duden, Die Grammatik, „Vorfeld“).
 */
import { BECOMING } from "../text/auxiliaries.js";
import { namesNobody } from "../text/names-nobody.js";
import { PERSONAL_PRONOUNS } from "../text/pronouns.js";
import { keyAt, type Range, type Token } from "../text/tokens.js";
import { mayBeParticiple } from "../text/vocabulary.js";
import {
  endOfSubject,
  LONGEST_SUBJECT,
  opensName,
  startOfSubject,
  openingOf,
} from "./subject-bounds.js";
import {
  ADDRESSED,
  ARTICLE_WORDS,
  CLAUSE_COORDINATORS,
  FEMININE,
  MEDIA,
  OPEN_NO_SUBJECT,
} from "./subject-words.js";

/** In words: a first name, a middle name, a double surname. */
const LONGEST_APPOSITION = 4;

/** Where the subject of the finite verb at `verb` stands; undefined if the verb is impersonal or its subject a pronoun. */
export function subjectRange(
  tokens: readonly Token[],
  verb: number,
): Range | undefined {
  // „*Es* heißt“, „heißt *es*“: there is nobody who says it.
  if (
    isImpersonal(tokens[verb - 1]) ||
    (isImpersonal(tokens[verb + 1]) && !hasSubjectBefore(tokens, verb))
  )
    return undefined;
  // „Der Weg sei frei, sagte *sie*“, „Der Zeitung sagte *sie*“: before the verb stands what is said, or an object.
  if (
    PERSONAL_PRONOUNS.has(keyAt(tokens, verb + 1)) &&
    (tokens[verb - 1]?.word.kind === "mark" ||
      isObject(tokens, { from: startOfSubject(tokens, verb), to: verb }))
  )
    return undefined;
  const range = widestRange(tokens, verb);
  return appositionIn(tokens, range) ?? range;
}

const IMPERSONAL = /^h(?:ei|ie)ss/;

/** „*Die Wirte* halten es für möglich“: *es* is the object here. */
function hasSubjectBefore(tokens: readonly Token[], verb: number): boolean {
  const before = { from: startOfSubject(tokens, verb), to: verb };
  return (
    !IMPERSONAL.test(keyAt(tokens, verb)) &&
    namesFirst(tokens, before) &&
    !isAdverbial(tokens, before) &&
    !isObject(tokens, before)
  );
}

function widestRange(tokens: readonly Token[], verb: number): Range {
  const next = afterAdverbial(tokens, verb + 1);
  const after = { from: next, to: endOfSubject(tokens, next) };
  const before = { from: startOfSubject(tokens, verb), to: verb };
  const opensHere = verb - before.from < LONGEST_SUBJECT;
  const closing = openingOf(tokens, verb - 1) ?? verb;
  const previous = tokens[closing - 1]?.word;
  if (!previous || before.from === verb) return after;
  // „Der Weg, *so* sagt X, …“
  if (previous.key === "so" && tokens[closing - 2]?.word.kind === "mark")
    return after;
  // „X spricht von Y *und fordert* Z“: the subject is the one before.
  if (CLAUSE_COORDINATORS.has(previous.key)) return before;
  // „„…“, sagte X“ – but „Der Sprecher, Lars Beringer, sagte, …“.
  if (previous.kind === "mark")
    return namesFirst(tokens, after) ? after : before;
  return namesFirst(tokens, after) &&
    (isAdverbial(tokens, before) ||
      (opensHere &&
        (isObject(tokens, before) ||
          (isThing(tokens, before) &&
            !MAY_BE_OBJECT.has(keyAt(tokens, next))))))
    ? after
    : before;
}

/** Articles and possessives that are never nominative, as those of subjects are. */
const OBLIQUE = new Set(
  "den dem des einen einem eines diesen diesem dieses seines seinen seinem ihres ihren ihrem".split(
    " ",
  ),
);
/** Pronouns that refer to what has been said before. */
const TAKES_UP = /^(?:das|dies)$/;

/** „*Den Schritt* nannte X richtig“, „*Der Zeitung* sagte X“, „*Das* sagte X“: an object in the first place. */
function isObject(tokens: readonly Token[], { from, to }: Range): boolean {
  const first = keyAt(tokens, from);
  const head = headNoun(tokens, { from, to });
  return (
    OBLIQUE.has(first) ||
    (from === to - 1 && TAKES_UP.test(first)) ||
    (first === "der" &&
      (FEMININE.test(head) || MEDIA.has(keyAt(tokens, to - 1)))) ||
    (from === to - 1 && ADDRESSED.has(head) && !keyAt(tokens, to).endsWith("n"))
  );
}

/** Adverbs, which govern no noun: „sagte *auch* der Wirt“. */
const ADVERBS = new Set(
  "aber auch jedoch nun nur noch zudem zuletzt zunächst zugleich gleichzeitig ausserdem weiter weiterhin allerdings bereits daher deshalb dagegen indes indessen hingegen ebenso ebenfalls dennoch jetzt inzwischen mittlerweile erst schon später schliesslich wieder".split(
    " ",
  ),
);

/** Articles that may be accusative as well. */
const MAY_BE_OBJECT = new Set(["die", "das", "eine"]);

/** „*Die Lage* nannte X ernst“: a thing cannot speak, and is the object if the other noun can be the subject. */
function isThing(tokens: readonly Token[], range: Range): boolean {
  return (
    ARTICLE_WORDS.has(keyAt(tokens, range.from)) &&
    namesNobody(headNoun(tokens, range))
  );
}

/** The first noun of a phrase, folded; empty if it holds none. */
export function headNoun(tokens: readonly Token[], range: Range): string {
  return keyAt(tokens, headNounAt(tokens, range));
}

/** Where the first noun of a phrase stands; -1 if it holds none. */
export function headNounAt(
  tokens: readonly Token[],
  { from, to }: Range,
): number {
  return tokens.findIndex(
    ({ word }, index) =>
      from <= index &&
      index < to &&
      word.shape === "capital" &&
      !ARTICLE_WORDS.has(word.key),
  );
}

/** „sagte *am Montag in Bergdorf* X“: where the subject begins after prepositions and their nouns. */
function afterAdverbial(tokens: readonly Token[], from: number): number {
  let start = from;
  while (OPEN_NO_SUBJECT.has(keyAt(tokens, start))) {
    const opening = start;
    if (ADVERBS.has(keyAt(tokens, start))) {
      start++;
      continue;
    }
    const noun = tokens.findIndex(
      ({ word }, index) =>
        index > opening && (word.kind === "mark" || word.shape !== "lower"),
    );
    if (noun === -1) return tokens.length;
    // „sprach *von einer* „Gefahr““: no subject follows.
    if (tokens[noun]?.word.kind === "mark") return noun;
    start = noun + 1;
  }
  return start;
}

/** „*Selbst* die Wacht sagte“ (Duden, „Fokuspartikeln“) */
const FOCUS = /^(?:selbst|auch|nur|einzig|sogar)$/;

function opensPhrase(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.word;
  return (
    word !== undefined &&
    (NOMINATIVE.test(word.key) ||
      (word.kind === "word" && word.shape !== "lower"))
  );
}

const NOMINATIVE = /^(?:der|die|das|eine?)$/;

/** „*Ergänzend* sagte X“, „*Tagelang* schwieg X“: participles and adverbs that, at the head of a sentence, look like nouns. */
const HIDDEN_ADVERB = /(?:end|erweise|.{3}lang)$/;

/** „*Am Montag* sagte X“: what stands before the verb is no subject. */
function isAdverbial(tokens: readonly Token[], { from, to }: Range): boolean {
  const first = tokens[from]?.word;
  if (first && FOCUS.test(first.key) && opensPhrase(tokens, from + 1))
    return false;
  if (!first || OPEN_NO_SUBJECT.has(first.key)) return true;
  if (from === 0 && to === 1 && HIDDEN_ADVERB.test(first.key)) return true;
  return !tokens.slice(from, to).some(({ word }) => word.shape !== "lower");
}

/** In words, up to the first noun: „*der ehemalige britische* Premierminister“. */
const LONGEST_OPENING = 6;

/** Whether a phrase begins with a noun or a name, after its article and attributes. */
function namesFirst(tokens: readonly Token[], { from, to }: Range): boolean {
  for (
    let index = from;
    index < Math.min(to, from + LONGEST_OPENING);
    index++
  ) {
    const word = tokens[index]?.word;
    if (opensName(tokens, from, index)) return true;
    if (!word || word.kind === "mark" || OBLIQUE.has(word.key)) return false;
    if (word.shape !== "lower") return true;
  }
  return false;
}

function isImpersonal(token: Token | undefined): boolean {
  return token?.word.key === "es";
}

/** „Die Sprecherin, *Jana Petersen*, sagte“: a name between commas (Duden, „Lockere Apposition“). */
function appositionIn(
  tokens: readonly Token[],
  { from, to }: Range,
): Range | undefined {
  if (tokens[to - 1]?.word.key !== ",") return undefined;
  let start = to - 1;
  while (start > from && tokens[start - 1]?.word.key !== ",") start--;
  const words = tokens.slice(start, to - 1);
  return start > from &&
    words.length > 1 &&
    words.length <= LONGEST_APPOSITION &&
    words.every(({ word }) => word.shape !== "lower")
    ? { from: start, to: to - 1 }
    : undefined;
}

/** Whether the word at `verb` is the participle of a passive: its finite verb is *werden*. */
export function isPassive(
  tokens: readonly Token[],
  verb: number,
  finite: number | undefined,
): boolean {
  return (
    finite !== undefined &&
    finite !== verb &&
    mayBeParticiple(tokens[verb]?.word) &&
    BECOMING.has(keyAt(tokens, finite))
  );
}
