/**
 * Speakers without a verb: a label before a colon („*Darauf Huber:* „…““, „*Hubers Antwort:* „…““), and a name before a
 * bracket („*Huber* („…“)“; Duden, „Doppelpunkt“, „Klammern“: what they hold belongs to what stands before).
 */
import { ARTICLES } from "../text/article-words.js";
import type { Sentence } from "../text/document.js";
import { isInflected } from "../text/attribute.js";
import { keyAt, type Range, type Token } from "../text/tokens.js";
import { isFiniteVerb, isPlainlyFinite } from "../text/vocabulary.js";
import type { Hearing } from "./hearing.js";
import { speakersWithin, subjectOf } from "./named-speakers.js";
import { SOMEBODY, TIME } from "./noun-kinds.js";
import { canSpeak } from "./speaker.js";
import { ARTICLE_WORDS } from "../clauses/subject-words.js";
import { INFLECTION } from "../morphology/adjectives.js";
import { isSayingNoun } from "./nouns-of-saying.js";
import { genitiveAlone } from "./without-article.js";
import type { Passage } from "./quotation-marks.js";

const LONGEST_LABEL = 8;
/** Before a name they say that somebody answers or goes on, and so does *weiter* behind it. */
const LEADING = new Set("so dazu darauf daraufhin und".split(" "));
/** Behind a name: what it is about. */
const ABOUT = new Set("über zu zum zur nach".split(" "));

/** *ABC-Papier (2023)*: „…“ – somebody who is known, a paper that tells whose it is, or a name that a label names. */
export function speakerAsLabel(
  passage: Passage,
  { tokens }: Sentence,
  { text, actors }: Hearing,
): string | undefined {
  const colon = tokens.findIndex(({ start }) => start >= passage.start) - 1;
  const from = tokens.findIndex(({ word }) => word.kind !== "mark");
  if (keyAt(tokens, colon) !== ":" || colon - from > LONGEST_LABEL)
    return undefined;
  if (tokens.slice(from, colon).some(({ word }) => isFiniteVerb(word)))
    return undefined;
  const isLed = LEADING.has(keyAt(tokens, from));
  const label = { from: isLed ? from + 1 : from, to: colon };
  if (isOwned(tokens, label)) {
    const owner = tokens.slice(label.from, colon - 1);
    const name = actors?.find(
      owner.map(({ start, end }) => text.slice(start, end)),
    );
    return name?.name ?? genitiveAlone(text, owner);
  }
  const speaker = speakersWithin(text, tokens, label, actors);
  // „Das Motto: „…““
  const words = speaker?.split(" ") ?? [];
  return isLed ||
    namesSpeaker(tokens, label) ||
    isFullName(tokens, label) ||
    actors?.find(words) !== undefined ||
    /^\p{Lu}{2,}$/u.test(words.join(""))
    ? speaker
    : undefined;
}

/** „Huber *weiter*“, „*Bergwacht-Chef über* den Weg“ */
function namesSpeaker(tokens: readonly Token[], { from, to }: Range): boolean {
  const last = keyAt(tokens, to - 1);
  if (last === "weiter") return true;
  const about = tokens.findIndex(
    ({ word }, at) => at > from && at < to && ABOUT.has(word.key),
  );
  if (about > 0) {
    const noun = keyAt(tokens, about - 1);
    return SOMEBODY.test(noun) && !TIME.test(noun);
  }
  return false;
}

/** „*Anna Huber*: „…““: two words, the first no adjective, and nothing else. */
function isFullName(tokens: readonly Token[], { from, to }: Range): boolean {
  const words = tokens.slice(from, to).map(({ word }) => word);
  return (
    words.length === 2 &&
    words.every(({ shape }) => shape === "capital") &&
    !INFLECTION.test(keyAt(tokens, from)) &&
    !ARTICLE_WORDS.has(keyAt(tokens, from)) &&
    canSpeak(keyAt(tokens, to - 1))
  );
}

const ANSWERING = new Set(
  "antwort reaktion kommentar fazit urteil rat".split(" "),
);

/** „*Hubers* Antwort“ */
function isOwned(tokens: readonly Token[], { from, to }: Range): boolean {
  const noun = keyAt(tokens, to - 1);
  const owner = tokens[to - 2]?.word;
  return (
    to - 2 >= from &&
    (ANSWERING.has(noun) || isSayingNoun(noun)) &&
    owner?.shape === "capital" &&
    owner.key.endsWith("s")
  );
}

/** „*Mit den Worten* „…“ *ging der Wirt*“: whoever acts with words says them (Duden, „Instrumental“). */
export function speakerWithWords(
  passage: Passage,
  { tokens }: Sentence,
  { text, actors }: Hearing,
): string | undefined {
  const mark = tokens.findIndex(({ start }) => start >= passage.start);
  if (keyAt(tokens, mark - 1) !== "worten" || keyAt(tokens, mark - 3) !== "mit")
    return undefined;
  const verb = tokens.findIndex(
    ({ start, word }, at) =>
      isPlainlyFinite(word) && (at < mark || start >= passage.end),
  );
  return verb < 0 ? undefined : subjectOf(text, tokens, verb, actors);
}

/** „*Der Wirt* („Ich gehe“) kam“ */
export function speakerBeforeBracket(
  passage: Passage,
  { tokens }: Sentence,
  { text, actors }: Hearing,
): string | undefined {
  const mark = tokens.findIndex(({ start }) => start >= passage.start);
  const bracket = mark - 1;
  const closing = tokens.find(({ start }) => start >= passage.end);
  if (keyAt(tokens, bracket) !== "(" || closing?.word.key !== ")")
    return undefined;
  let from = bracket;
  while (from > 0 && isOfName(tokens[from - 1])) from--;
  if (ARTICLES.has(keyAt(tokens, from - 1))) from--;
  return speakersWithin(text, tokens, { from, to: bracket }, actors);
}

function isOfName(token: Token | undefined): boolean {
  return (
    token?.word.kind === "word" &&
    (token.word.shape !== "lower" ||
      (isInflected(token) && !ARTICLES.has(token.word.key)))
  );
}
