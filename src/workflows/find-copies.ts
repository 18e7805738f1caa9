/**
 * Copies: articles that are (nearly) the same as an earlier one of their collection, as those of a news agency are.
 */
import {
  createDuplicateIndex,
  findDouble,
  type SketchedText,
} from "../engine/duplicates/duplicate-index.js";
import { sketchOf } from "../engine/duplicates/sketch.js";
import { sketchesAfter } from "../storage/article-copies.js";
import type { Database } from "../storage/database.js";
import type { StoredArticle } from "../storage/records.js";
import { withPauses } from "./with-pauses.js";

/** What an article is a copy of, and what later ones will be compared with. */
interface Likeness {
  readonly copy: StoredArticle["copy"];
  readonly sketch: Uint32Array;
}

/** Tells of one article after the other what it is a copy of; from then on the article is an earlier one itself. */
export type CopyFinder = (id: string, text: string) => Likeness;

/** Sketches that are read at once. */
const BATCH = 500;

/** A finder that knows the articles of a collection; for many articles. */
export async function createCopyFinder(
  database: Database,
  collection: string,
): Promise<CopyFinder> {
  const index = createDuplicateIndex();
  const sketches = sketchesIn(database, collection);
  for await (const { id, sketch } of withPauses(sketches))
    index.add(id, sketch);
  return (id, text) => {
    const sketch = sketchOf(text);
    const found = index.find(sketch);
    index.add(id, sketch);
    return { copy: copyOf(found), sketch };
  };
}

/**
 * What a single article is a copy of.
 *
 * @param before an article of the collection: only those that came earlier are looked at
 */
export function likenessOf(
  database: Database,
  collection: string,
  text: string,
  before?: string,
): Likeness {
  const sketch = sketchOf(text);
  const earlier = function* (): Iterable<SketchedText> {
    for (const text of sketchesIn(database, collection)) {
      if (text.id === before) return;
      yield text;
    }
  };
  return { copy: copyOf(findDouble(earlier(), sketch)), sketch };
}

function* sketchesIn(
  database: Database,
  collection: string,
): Iterable<SketchedText> {
  let last = 0;
  for (;;) {
    const batch = sketchesAfter(database, collection, last, BATCH);
    yield* batch;
    last = batch.at(-1)?.arrival ?? last;
    if (batch.length < BATCH) return;
  }
}

function copyOf(double: ReturnType<typeof findDouble>): StoredArticle["copy"] {
  return double && { of: double.id, share: double.share };
}
