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
import { keyAt } from "../text/tokens.js";
import type { Hearing } from "./hearing.js";
import { subjectOf } from "./speaker.js";

const PERSONAL_PRONOUNS = new Set(["er", "sie"]);

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
  for (const quote of quotes)
    named.push(
      quote.speaker === undefined && quote.kind !== "attributed"
        ? {
            ...quote,
            ...speakerBefore(quote, named, quotes, document, hearing),
          }
        : quote,
    );
  return named;
}

function speakerBefore(
  quote: Quote,
  named: readonly Quote[],
  quotes: readonly Quote[],
  document: Document,
  hearing: Hearing,
): Pick<Quote, "speaker"> | undefined {
  const [sentence] = sentencesWithin(document, quote);
  const before = sentence && document.sentences[sentence.index - 1];
  if (!before) return undefined;
  const own = overlapping(quotes, sentence);
  const speaker = overlapping(named, before).at(-1)?.speaker;
  const verb = verbOfPronoun(sentence, own, hearing);
  if (verb !== undefined) {
    const called = speaker ?? actorOf(before, hearing);
    return called === undefined || differInNumber(verb, called, hearing)
      ? undefined
      : { speaker: called };
  }
  return speaker !== undefined && goesOn(quote, sentence, own, document)
    ? { speaker }
    : undefined;
}

/** The verb of saying beside a pronoun: „…“, *sagte* er; Sie *erklärte*, … */
function verbOfPronoun(
  { tokens }: Sentence,
  quotes: readonly Quote[],
  { cues }: Hearing,
): string | undefined {
  const position = [
    ...cues.sayings.find(tokens),
    ...cues.judgings.find(tokens),
  ].find(({ verb }) => {
    const token = tokens[verb];
    return (
      token !== undefined &&
      !isWithin(quotes, token) &&
      (PERSONAL_PRONOUNS.has(keyAt(tokens, verb - 1)) ||
        PERSONAL_PRONOUNS.has(keyAt(tokens, verb + 1)))
    );
  });
  return position && keyAt(tokens, position.verb);
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

/** The subject of a sentence, if it is a known actor or has a first name or a title. */
function actorOf(
  { tokens, clauses }: Sentence,
  { text, actors }: Hearing,
): string | undefined {
  const main = clauses.all.find(
    ({ kind, finite }) => kind === "main" && finite !== undefined,
  );
  if (main?.finite === undefined) return undefined;
  const name = subjectOf(text, tokens, main.finite, actors);
  const words = name?.split(" ") ?? [];
  return words.length > 1 || actors?.find(words) !== undefined
    ? name
    : undefined;
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
