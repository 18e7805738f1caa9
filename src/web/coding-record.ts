import type { CodingResults } from "../workflows/coding/coding-results.js";

/** The results as plain data: of articles only their ids. */
export function codingRecord({
  collection,
  lexicon,
  entries,
  sentences,
  ...others
}: CodingResults): unknown {
  return {
    collection: collection.id,
    axis: lexicon.axis.id,
    lexicon: lexicon.version,
    ...others,
    entries: entries.map(({ wrong, ...entry }) => ({
      ...entry,
      wrong: wrong.length,
    })),
    sentences: sentences.map(
      ({ unit, article, start, codes, gold, predicted }) => ({
        article: article.id,
        start,
        text: unit.text,
        codes: Object.fromEntries(codes),
        gold,
        predicted,
      }),
    ),
  };
}
