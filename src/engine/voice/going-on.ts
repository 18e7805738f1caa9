/**
 * Who goes on speaking: quotes that name nobody themselves, after a sentence that does.
 *
 * Direct speech that stands alone and reports in Konjunktiv belong to whoever spoke before („„A“, sagte Huber. „B.““;
 * Duden, Die Grammatik, „Redewiedergabe“: Fortführung), and *er* or *sie* beside a verb of saying to whoever spoke or
 * acted before (Duden, „Textverweis: Anaphorik“).
 */
import type { Quote } from "../model.js";
import { contains, isWithin, overlapping } from "../spans.js";
import {
  type Document,
  type Sentence,
  sentencesWithin,
} from "../text/document.js";
import { isAttribute } from "../text/attribute.js";
import { keyAt, type Token } from "../text/tokens.js";
import { THIRD_PERSON } from "../text/pronouns.js";
import { finiteOf, type Hearing, speakerOfVerb } from "./hearing.js";
import { fold } from "../text/fold.js";
import { subjectOf } from "./named-speakers.js";
import { SOMEBODY, TIME } from "./noun-kinds.js";
import { canSpeak } from "./speaker.js";

/**
 * The quotes with the speakers that the sentences before them name.
 *
 * @param quotes ascending
 */
export function withSpeakersBefore(
  quotes: readonly Quote[],
  document: Document,
  hearing: Hearing,
): readonly Quote[] {
  const named: Quote[] = [];
  let around: Around | undefined;
  for (const quote of quotes) {
    if (quote.speaker !== undefined) {
      named.push(quote);
      continue;
    }
    const [sentence] = sentencesWithin(document, quote);
    if (around?.sentence !== sentence)
      around =
        sentence && aroundQuotes(sentence, quotes, named, document, hearing);
    const speaker =
      (sentence && announcerOf(quote, quotes, sentence, document, hearing)) ??
      (around && speakerBefore(quote, around, document));
    named.push(speaker === undefined ? quote : { ...quote, speaker });
  }
  return named;
}

/** „*Anna Huber* blieb hart*:* „…““: who acts before a colon, in the same sentence or the one before. */
function announcerOf(
  quote: Quote,
  quotes: readonly Quote[],
  sentence: Sentence,
  { sentences }: Document,
  hearing: Hearing,
): string | undefined {
  if (quote.kind !== "direct") return undefined;
  const before = sentence.tokens.findLast(({ end }) => end <= quote.start);
  const announcing =
    before === undefined ? sentences[sentence.index - 1] : sentence;
  const last = before ?? announcing?.tokens.at(-1);
  return announcing && last?.word.key === ":"
    ? actorOf(announcing, hearing, quotes, isSomebody)
    : undefined;
}

/** „*Der Trainer* legte nach: „…““ */
function isSomebody(name: string): boolean {
  const key = fold(name);
  return SOMEBODY.test(key) && !TIME.test(key) && canSpeak(key);
}

/** What the quotes of one sentence have in common; worked out once. */
interface Around {
  readonly sentence: Sentence;
  /** All quotes of the sentence. */
  readonly own: readonly Quote[];
  /** Who spoke last in the sentence before. */
  readonly before: string | undefined;
  /** Whom *er* or *sie* calls, and the verb beside it; undefined where no pronoun does. */
  readonly called:
    { readonly speaker: string | undefined; readonly verb: Token } | undefined;
}

function aroundQuotes(
  sentence: Sentence,
  quotes: readonly Quote[],
  named: readonly Quote[],
  { sentences }: Document,
  hearing: Hearing,
): Around | undefined {
  const previous = sentences[sentence.index - 1];
  if (!previous) return undefined;
  const own = overlapping(quotes, sentence);
  const last = overlapping(named, previous).at(-1);
  const before =
    last || previous.block !== sentence.block
      ? last?.speaker
      : speakerOfSaying(previous, hearing);
  const verb = verbOfPronoun(sentence, own, hearing);
  if (verb === undefined) return { sentence, own, before, called: undefined };
  const speaker = before ?? actorOf(previous, hearing, quotes);
  const agrees =
    speaker !== undefined && !differInNumber(verb.word.key, speaker, hearing);
  return {
    sentence,
    own,
    before,
    called: { speaker: agrees ? speaker : undefined, verb },
  };
}

/** „*Die Wirtin* wies das zurück. Der Weg sei sicher.“: who says or thinks something that the sentence does not tell. */
function speakerOfSaying(
  sentence: Sentence,
  hearing: Hearing,
): string | undefined {
  const { tokens, clauses } = sentence;
  const saying = hearing.voiceWords.sayings
    .find(sentence)
    .findLast(
      ({ verb }) =>
        clauses.at(verb)?.kind === "main" && !isAttribute(tokens, verb),
    );
  return saying && speakerOfVerb(sentence, saying.verb, hearing);
}

function speakerBefore(
  quote: Quote,
  { own, before, called, sentence }: Around,
  document: Document,
): string | undefined {
  // A view holds its verb: „*Er warnte* vor Lawinen“.
  if (quote.kind === "attributed")
    return called && contains(quote, called.verb) ? called.speaker : undefined;
  if (called) return called.speaker;
  return before !== undefined && goesOn(quote, sentence, own, document)
    ? before
    : undefined;
}

/** *Sollen* beside a verb of saying tells what others claim: „Er *soll* gesagt haben“. */
const HEARSAY = /^soll(?:en)?$/;

/** The finite verb of saying beside a pronoun: „…“, *sagte* er; Sie *hat* erklärt, … */
function verbOfPronoun(
  sentence: Sentence,
  quotes: readonly Quote[],
  { voiceWords }: Hearing,
): Token | undefined {
  const { tokens, clauses } = sentence;
  const said = quotes.filter(({ kind }) => kind !== "attributed");
  for (const { verb } of [
    ...voiceWords.sayings.find(sentence),
    ...voiceWords.judgings.find(sentence),
  ]) {
    const finite = finiteOf(tokens, clauses.at(verb), verb);
    const token = tokens[finite];
    if (
      token !== undefined &&
      !isWithin(said, token) &&
      !HEARSAY.test(token.word.key) &&
      (THIRD_PERSON.has(keyAt(tokens, finite - 1)) ||
        THIRD_PERSON.has(keyAt(tokens, finite + 1)))
    )
      return token;
  }
  return undefined;
}

/** „*Sie sagen*“ is no single person. */
function differInNumber(
  verb: string,
  speaker: string,
  { actors }: Hearing,
): boolean {
  return (
    verb.endsWith("n") && actors?.find(speaker.split(" "))?.kind === "person"
  );
}

/** „Gestern lobte *er* Huber“ */
function isPronounAfter(tokens: readonly Token[], verb: number): boolean {
  return THIRD_PERSON.has(keyAt(tokens, verb + 1));
}

/** The subject of a sentence, if it is a known actor or has a first name or a title. */
function actorOf(
  { tokens, clauses }: Sentence,
  { text, actors }: Hearing,
  quotes: readonly Quote[],
  isNamed: (name: string) => boolean = () => false,
): string | undefined {
  const main = clauses.all.find(({ kind, finite }) => {
    const verb = tokens[finite ?? -1];
    return kind === "main" && verb !== undefined && !isDirect(quotes, verb);
  });
  if (main?.finite === undefined || isPronounAfter(tokens, main.finite))
    return undefined;
  const name = subjectOf(text, tokens, main.finite, actors);
  const words = name?.split(" ") ?? [];
  return words.length > 1 ||
    actors?.find(words) !== undefined ||
    isNamed(name ?? "")
    ? name
    : undefined;
}

/** Whether a token is direct speech, of which nothing tells who utters it. */
function isDirect(quotes: readonly Quote[], token: Token): boolean {
  return overlapping(quotes, token).some(({ kind }) => kind === "direct");
}

/** Whether a quote has no frame of its own: nothing but direct speech, or a report from the first word on. */
function goesOn(
  quote: Quote,
  sentence: Sentence,
  own: readonly Quote[],
  document: Document,
): boolean {
  if (quote.kind === "indirect") return own[0]?.start === sentence.start;
  return sentencesWithin(document, quote).every(({ tokens }) =>
    tokens.every(
      (token) =>
        token.word.kind === "mark" ||
        contains(quote, token) ||
        isWithin(own, token),
    ),
  );
}
