/**
 * Reports that the next sentence attributes: „Der Weg ist gesperrt. *Das teilte die Bergwacht mit.*“
 *
 * *Das* or *dies* before a verb of saying takes up the whole sentence before (Duden, Die Grammatik,
 * „Textverweis: Anaphorik").
 */
import { startOf } from "../clauses/clause.js";
import type { Quote } from "../model.js";
import { type Document, sentencesWithin } from "../text/document.js";
import { keyAt } from "../text/tokens.js";
import { type Hearing, speakerOfVerb } from "./hearing.js";
import {
  clauseOf,
  readSentence,
  type Reading,
  speaksSomebodyElse,
} from "./reading.js";
import { complementsOf, PLAIN_SAYING, TAKES_UP } from "./saying.js";

/** Say what will be or was kept back, and so take up what was told. */
const ANNOUNCING = new Set(["ankündigen", "einräumen", "zugeben"]);

/** The verb of saying that attributes the sentence before, or undefined. */
export function takesUpBefore(reading: Reading): number | undefined {
  if (reading.sayings.length === 0) return undefined;
  const first = reading.clauses[0];
  if (first?.kind !== "main" || !TAKES_UP.has(first.opener)) return undefined;
  if (first.finite !== startOf(first) + 1) return undefined;
  const position = reading.sayings.find(
    ({ verb, lemma }) =>
      (PLAIN_SAYING.has(lemma) || ANNOUNCING.has(lemma)) &&
      clauseOf(reading, verb) === first,
  );
  if (!position || !speaksSomebodyElse(reading, first)) return undefined;
  return complementsOf(reading, first, position.verb).length === 0
    ? position.verb
    : undefined;
}

/**
 * The quotes, of which those that name nobody have the speaker whom the next sentence names: „„Der Weg ist zu.“ *Das sagte
 * Huber.*“
 */
export function withSpeakersBehind(
  quotes: readonly Quote[],
  document: Document,
  hearing: Hearing,
): readonly Quote[] {
  return quotes.map((quote) => {
    if (quote.speaker !== undefined) return quote;
    const speaker = speakerBehind(quote, document, hearing);
    return speaker === undefined ? quote : { ...quote, speaker };
  });
}

function speakerBehind(
  quote: Quote,
  document: Document,
  hearing: Hearing,
): string | undefined {
  const last = sentencesWithin(document, quote).at(-1);
  const next = last && document.sentences[last.index + 1];
  if (
    next?.block !== last?.block ||
    !next ||
    !TAKES_UP.has(keyAt(next.tokens, 0))
  )
    return undefined;
  const alone = { continues: false, quoted: [] };
  const reading = readSentence(next, hearing.voiceWords, alone);
  const verb = reading && takesUpBefore(reading);
  return verb === undefined ? undefined : speakerOfVerb(next, verb, hearing);
}
