/**
 * Words in quotation marks that somebody holds who is named: „Er prangerte die ‚Willkür‘ an“, „Bei der Bergwacht war
 * von ‚Leichtsinn‘ die Rede“, „Der Bericht beklagt ‚schwere Mängel‘“, „Huber zufolge gab es ‚schwere Mängel‘“.
 *
 * They are the object, plain or with its preposition, of a verb that tells what somebody denounces, praises or calls
 * out (Duden, Die Grammatik, „Präpositionalobjekt“, „Genitivattribut“), or stand beside a source for all the sentence:
 * whoever is named so said them, and the outlet takes no distance.
 */
import type { Clause } from "../clauses/clause.js";
import { isPassive, subjectRange } from "../clauses/subject.js";
import type { Span } from "../model.js";
import { contains } from "../spans.js";
import { isAttribute } from "../text/attribute.js";
import { HAVING } from "../text/auxiliaries.js";
import type { Sentence } from "../text/document.js";
import { VerbFormFlag } from "../morphology/dictionary.js";
import { keyAt, type Range, type Token } from "../text/tokens.js";
import type { VerbPosition } from "../clauses/verb-list.js";
import type { Word } from "../text/vocabulary.js";
import { sourcePhrases } from "./according-to.js";
import type { VoiceWords } from "./cues.js";
import { governorOf, type Governor } from "./governor.js";
import { finiteOf } from "./hearing.js";
import {
  SHOUTING,
  TAKES_WORDS,
  TAKES_WORDS_BEHIND_NOUN,
} from "./holding-verbs.js";
import { readSentence, speaksSomebodyElse } from "./reading.js";
import { placeOfTalk } from "./talk.js";
import { textAsSource } from "./text-as-source.js";

/** Where the holder is named: the subject of a verb, or tokens. */
export type Holder =
  { readonly verb: VerbPosition } | { readonly speaker: Range };

/** Who holds the words between the marks of a passage; undefined if nobody is named. */
export function holderOf(
  passage: Span,
  sentence: Sentence,
  voiceWords: VoiceWords,
): Holder | undefined {
  const { tokens } = sentence;
  const mark = tokens.findIndex((token) => contains(passage, token));
  const first = mark + 1;
  const word = tokens[first]?.word;
  // A passage of several sentences holds all the words of the others.
  if (tokens[mark]?.start !== passage.start || !word) return undefined;
  const governor = governorOf(tokens, mark);
  const verbs = voiceWords.holding.find(sentence);
  const isOfTalk = governor.preposition === "von";
  // „der ‚Morgen‘“ may be a name, „Welle (‚wave‘)“ is a translation.
  const mayHaveSource =
    word.shape === "lower" && keyAt(tokens, mark - 1) !== "(";
  // Most passages have no such words beside them, and the clauses need not be read.
  if (verbs.length === 0 && !isOfTalk && !mayHaveSource) return undefined;
  const clause = sentence.clauses.at(first);
  if (!clause || !speaksSomebodyElse(sentence, clause)) return undefined;
  const verb = verbs.find((one) =>
    takesWords(sentence, clause, one, governor, word),
  );
  if (verb !== undefined && !holdsToken(passage, tokens[verb.verb]))
    return { verb };
  const place = isOfTalk ? placeOfTalk(tokens, clause) : undefined;
  if (place) return { speaker: place };
  if (!mayHaveSource) return undefined;
  const speaker =
    textAsSource(sentence, clause, first) ??
    sourceOf(passage, sentence, voiceWords, clause);
  return speaker && { speaker };
}

function holdsToken(passage: Span, token: Token | undefined): boolean {
  return token !== undefined && contains(passage, token);
}

/** Whether the verb belongs to the clause and takes the words for its object. */
function takesWords(
  { tokens, clauses }: Sentence,
  clause: Clause,
  { verb, lemma }: VerbPosition,
  governor: Governor,
  word: Word,
): boolean {
  return (
    clauses.at(verb) === clause &&
    !isAttribute(tokens, verb) &&
    !isPassive(tokens, verb, clause.finite) &&
    !isOnlyParticiple(tokens, clause, verb) &&
    // „Was der Wirt ‚Ruhe‘ nennt, …“: the outlet has another name for it.
    !(lemma === "nennen" && clause.kind !== "main") &&
    (TAKES_WORDS.get(lemma) ?? []).includes(governor.preposition) &&
    mayStandBehind(governor, lemma, word) &&
    !isSubject(tokens, clause, verb, governor)
  );
}

/** „skandierten in Bergdorf ‚…‘“, „attestiert dem Wirt ‚…‘“; „kritisiert das Amt ‚…‘“ names the office. */
function mayStandBehind(
  { behind }: Governor,
  lemma: string,
  { shape }: Word,
): boolean {
  if (behind === "other" || SHOUTING.has(lemma)) return behind !== "owned";
  return (
    (behind === "noun" || (behind === "governed noun" && shape === "lower")) &&
    TAKES_WORDS_BEHIND_NOUN.has(lemma)
  );
}

/** „der *geforderte* ‚Umbau‘“, „auch *genannt* ‚Umbau‘“: a participle takes no words, but for the perfect's. */
function isOnlyParticiple(
  tokens: Sentence["tokens"],
  { finite = -1 }: Clause,
  verb: number,
): boolean {
  const word = tokens[verb]?.word;
  return (
    word !== undefined &&
    (word.verbForm === 0 ||
      ((word.verbForm & VerbFormFlag.participle) !== 0 &&
        verb !== finite &&
        !HAVING.has(keyAt(tokens, finite))))
  );
}

/** „Die ‚Retter‘ kritisierten das Dorf“, „weil die ‚Retter‘ es kritisierten“: whoever is named so holds nothing. */
function isSubject(
  tokens: Sentence["tokens"],
  clause: Clause,
  verb: number,
  { from, preposition }: Governor,
): boolean {
  if (preposition !== "") return false;
  const [piece] = clause.pieces;
  if (!piece || clause.kind === "relative" || clause.kind === "infinitive")
    return false;
  if (clause.kind === "subordinate") return from <= piece.from + 1;
  // „… und lobte die ‚Ruhe‘“ has its subject before.
  if (piece.verbFirst && piece.coordinated) return false;
  const subject = subjectRange(tokens, finiteOf(tokens, clause, verb));
  return subject !== undefined && subject.from <= from + 1 && from < subject.to;
}

/** „*Huber zufolge* soll er ‚schwere Mängel‘ verschwiegen haben“ */
function sourceOf(
  passage: Span,
  sentence: Sentence,
  voiceWords: VoiceWords,
  clause: Clause,
): Range | undefined {
  const reading = readSentence(sentence, voiceWords, {
    continues: false,
    quoted: [],
  });
  const { tokens, clauses } = sentence;
  const source =
    reading &&
    sourcePhrases(reading).find(
      ({ from, to, speaker, reach }) =>
        speaker.to > speaker.from &&
        (reach === "sentence" || clauses.at(from) === clause) &&
        ((tokens[to - 1]?.end ?? 0) <= passage.start ||
          (tokens[from]?.start ?? 0) >= passage.end),
    );
  return source && keyAt(tokens, source.from) !== "wie"
    ? source.speaker
    : undefined;
}
