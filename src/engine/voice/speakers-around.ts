/**
 * Direct speech within a report: „Huber sagte, *der Weg sei* „ein Graus für alle“.“ Whoever is reported is quoted
 * (Duden, Die Grammatik, „Redewiedergabe“: Mischformen).
 */
import type { Quote } from "../model.js";

/** Nothing but these stands between the parts of one report. */
const BETWEEN = /^[\s,–—-]*$/;

const ENDS_SENTENCE = /[.!?]\P{L}?$/u;

/**
 * The quotes, of which direct speech that names nobody has the speaker of the report that it is a part of.
 *
 * @param quotes ascending and not overlapping
 * @param text of the article
 */
export function withSpeakersAround(
  quotes: readonly Quote[],
  text: string,
): readonly Quote[] {
  const goesWith = (quote: Quote, other: Quote | undefined): boolean => {
    if (other?.kind !== "indirect" || other.speaker === undefined) return false;
    const [first, second] =
      other.end <= quote.start ? [other, quote] : [quote, other];
    return (
      BETWEEN.test(text.slice(first.end, second.start)) &&
      !ENDS_SENTENCE.test(text.slice(first.start, first.end))
    );
  };
  return quotes.map((quote, index) => {
    if (quote.kind !== "direct" || quote.speaker !== undefined) return quote;
    const report = [quotes[index - 1], quotes[index + 1]].find((other) =>
      goesWith(quote, other),
    );
    return report?.speaker === undefined
      ? quote
      : { ...quote, speaker: report.speaker };
  });
}
