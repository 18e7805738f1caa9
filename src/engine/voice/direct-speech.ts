/**
 * Direct speech: passages in quotation marks that are somebody's words.
 *
 * What is in quotation marks may also be the outlet's own distance to a word (one to three words, nobody
 * named as speaker: scare quotes) or the name of a film, a paper, an operation. Only the first is citation
 * (Duden, „Anführungszeichen", D 33–36: wörtliche Rede; Hervorhebung; Titel).
 */
import { contains, endingBy } from "../spans.js";
import {
  type Document,
  sentencesWithin,
  tokensWithin,
} from "../text/document.js";
import { isFiniteVerb } from "../text/vocabulary.js";
import { Clauses } from "../clauses/clauses.js";
import type { VerbList } from "../clauses/verb-list.js";
import type { Token } from "../text/tokens.js";
import { isQuotationMark } from "../text/quotation-marks.js";
import { Cue, type VoiceWords } from "./cues.js";
import { holderOf } from "./held-words.js";
import { invertedVerb } from "./inverted-verb.js";
import {
  announcesTitle,
  announcesWork,
  isNameBehind,
  isNamed,
  isProperName,
  onlyNames,
} from "./names-in-quotes.js";
import type { Passage } from "./quotation-marks.js";
import { SPEECH_ACTS } from "./verbs-of-saying.js";

export type PassageKind = "speech" | "scare" | "title";

const LONGEST_SCARE_QUOTE = 3;
const LONGEST_TITLE = 6;
/** Characters after a passage in which „, sagte“ must stand. */
const REACH_OF_INTRODUCTION = 24;

/** What a passage in quotation marks is. */
export function kindOfPassage(
  passage: Passage,
  document: Document,
  voiceWords: VoiceWords,
): PassageKind {
  const tokens = tokensWithin(document, passage.inner);
  const words = tokens.filter(isWord);
  const before = tokenBefore(document, passage.start);
  const isTold = hasFinite(words);
  if (
    words.length <= LONGEST_TITLE &&
    (announcesWork(before) || (announcesTitle(before) && !isTold))
  )
    return "title";
  const isShort = words.length <= LONGEST_SCARE_QUOTE;
  if (isTold && !isShort) return "speech";
  if (
    endsSentence(tokens) ||
    (isTold && isBeforeVerb(document, passage)) ||
    isIntroduced(document, passage, voiceWords.sayings)
  )
    return "speech";
  if (isReproach(document, passage, voiceWords)) return "speech";
  if (isProperName(tokens, before)) return "title";
  const held = isShort ? heldIn(document, passage, voiceWords) : undefined;
  if (held) return held;
  if (isNamed(words, before))
    return isShort && !isNameBehind(before, passage, document)
      ? "scare"
      : "title";
  if (isAttributed(document, passage, voiceWords, isShort)) return "speech";
  return isShort ? "scare" : "title";
}

/** „Sie haben *uns* ‚Terroristen‘ genannt“: what others say of the speaker. */
const OF_THE_SPEAKER = new Set(["uns", "mich"]);

/** Whether a speaker puts quotation marks around a word: „Sie reden von ‚Terroristen‘“; not if others are quoted. */
export function isScareQuoteInSpeech(
  passage: Passage,
  document: Document,
  voiceWords: VoiceWords,
): boolean {
  const tokens = tokensWithin(document, passage.inner);
  const inside = tokens.filter(isWord);
  const before = tokenBefore(document, passage.start);
  if (
    inside.length > LONGEST_SCARE_QUOTE ||
    hasFinite(inside) ||
    endsSentence(tokens) ||
    announcesTitle(before) ||
    before?.word.key === ":"
  )
    return false;
  const around = sentencesWithin(document, passage)
    .flatMap((sentence) => sentence.tokens)
    .filter((token) => !contains(passage, token));
  const speech = around.slice(0, lastMarkOf(around));
  const words = { tokens: speech, clauses: new Clauses(speech) };
  const isQuoted =
    voiceWords.sayings.find(words).length > 0 ||
    voiceWords.judgings.find(words).length > 0;
  return !isQuoted || speech.some(({ word }) => OF_THE_SPEAKER.has(word.key));
}

/** Where the outer quotation ends; what follows introduces its speaker. */
function lastMarkOf(tokens: readonly Token[]): number {
  const mark = tokens.findLastIndex(({ word }) => isQuotationMark(word));
  return mark < 0 ? tokens.length : mark;
}

function isWord({ word }: Token): boolean {
  return word.kind !== "mark";
}

/** What somebody holds is speech; „warnte vor der ‚Lawine‘“ is told as a whole (see `judging.ts`). */
function heldIn(
  document: Document,
  passage: Passage,
  voiceWords: VoiceWords,
): PassageKind | undefined {
  for (const sentence of sentencesWithin(document, passage)) {
    const holder = holderOf(passage, sentence, voiceWords);
    if (!holder) continue;
    const isTold = "verb" in holder && SPEECH_ACTS.has(holder.verb.lemma);
    return isTold &&
      isNamed(
        tokensWithin(document, passage.inner),
        tokenBefore(document, passage.start),
      )
      ? "title"
      : "speech";
  }
  return undefined;
}

/** They take a person in the dative, who stands right before what is said: „warf dem Wirt ‚Leichtsinn‘ vor“. */
const REPROACHING = new Set(["vorwerfen", "unterstellen"]);

function isReproach(
  document: Document,
  passage: Passage,
  voiceWords: VoiceWords,
): boolean {
  return sentencesWithin(document, passage).some((sentence) =>
    voiceWords.sayings.find(sentence).some(({ lemma, verb }) => {
      const token = sentence.tokens[verb];
      return REPROACHING.has(lemma) && token && !contains(passage, token);
    }),
  );
}

/**
 * Whether the sentence around the passage reports: by a verb of saying or judging, or in the subjunctive.
 *
 * Where all the sentence is reported anyway („laut X“, Konjunktiv I), marks around one to three words say more: they
 * are the outlet's distance.
 */
function isAttributed(
  document: Document,
  passage: Passage,
  voiceWords: VoiceWords,
  isShort: boolean,
): boolean {
  const mood = isShort ? 0 : Cue.subjunctive1 | Cue.source;
  return sentencesWithin(document, passage).some(({ tokens }) => {
    const outside = tokens.filter(
      ({ start, end }) => end <= passage.start || start >= passage.end,
    );
    const words = { tokens: outside, clauses: new Clauses(outside) };
    const verbs = [
      ...voiceWords.sayings.find(words),
      ...voiceWords.judgings.find(words),
    ].filter(({ verb }) => reports(outside[verb], voiceWords));
    return (
      outside.some(({ word }) => (voiceWords.cuesOf(word) & mood) !== 0) ||
      verbs.some(
        (verb) =>
          !(isShort || verb.lemma === "heissen") || !onlyNames(outside, verb),
      )
    );
  });
}

/** „der *geforderte* „Umbau““ tells nobody's words. */
function reports(token: Token | undefined, words: VoiceWords): boolean {
  return (
    token !== undefined &&
    (words.cuesOf(token.word) & (Cue.says | Cue.judges)) !== 0
  );
}

function hasFinite(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }) => isFiniteVerb(word));
}

function endsSentence(tokens: readonly Token[]): boolean {
  return /^[.!?]$/.test(tokens.at(-1)?.word.key ?? "");
}

function isBeforeVerb(document: Document, passage: Passage): boolean {
  return sentencesWithin(document, passage).some(
    (sentence) => invertedVerb(passage, sentence) !== undefined,
  );
}

/** X sagte: „…“ – or „…“, sagte X. */
function isIntroduced(
  document: Document,
  passage: Passage,
  sayings: VerbList,
): boolean {
  if (tokenBefore(document, passage.start)?.word.key === ":") return true;
  const after = {
    start: passage.end,
    end: passage.end + REACH_OF_INTRODUCTION,
  };
  const [comma, verb] = tokensWithin(document, after);
  return (
    comma?.word.key === "," &&
    verb !== undefined &&
    sayings.mentions(verb.word.key)
  );
}

function tokenBefore(document: Document, offset: number): Token | undefined {
  const sentence = sentencesWithin(document, {
    start: offset,
    end: offset + 1,
  })[0];
  return sentence?.tokens[endingBy(sentence.tokens, offset) - 1];
}
