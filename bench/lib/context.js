/** What all sections share: the product, ready to run, and the two references. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { scorerOf } from "../../dist/cli/score-lines.js";
import { readLimits } from "../../dist/config.js";
import { dictionaryOf, readDictionary } from "../../dist/lexicons/german.js";
import { chosenLexicons } from "../../dist/lexicons/shipped.js";
import { articleLines, takeBytes, writeArticles } from "./generate.js";
import { createMinimalLoop, createMinimalThreads } from "./minimal.js";

/** As large as what a file gives at once. */
const BATCH = 65_536;

/** @param folder for files that are made for the occasion */
export function createContext(folder, quick) {
  const bytes = readDictionary();
  const dictionary = dictionaryOf(bytes);
  const lexicons = chosenLexicons([], dictionary);
  const words = lexicons.flatMap(({ entries }) =>
    entries.map(({ term }) => term),
  );
  const wordFile = join(folder, "words.json");
  writeFileSync(wordFile, JSON.stringify(words));
  const minimal = createMinimalLoop(words);
  const minimalThreads = createMinimalThreads(words, 2);

  return {
    quick,
    folder,
    wordFile,
    dictionary,
    lexicons,
    scorer: (chosen = lexicons) =>
      scorerOf({
        dictionary: bytes,
        lexicons: chosen,
        longest: readLimits({}).imports.lineCharacters,
      }),
    /** The two references over batches, by the names that `ratios` knows. */
    references: (batches) => ({
      minimal: () => batches.forEach(minimal),
      minimalThreads: () => Promise.all(batches.map(minimalThreads)),
    }),
    /** A file with at least so many bytes of articles. */
    async articleFile(size) {
      const file = join(folder, `${size}.ndjson`);
      await writeArticles(file, { bytes: size });
      return file;
    },
    /** Batches with at least so many bytes of articles. */
    batches: (size, options) =>
      batchesOf(takeBytes(articleLines(options), size)),
  };
}

export function sizeOf(batches) {
  return batches.reduce((sum, batch) => sum + batch.length, 0);
}

function batchesOf(lines) {
  const batches = [];
  let pending = [];
  let size = 0;
  const flush = () => {
    if (pending.length > 0) batches.push(Buffer.concat(pending));
    pending = [];
    size = 0;
  };
  for (const line of lines) {
    const bytes = Buffer.from(line);
    if (size + bytes.length > BATCH) flush();
    pending.push(bytes);
    size += bytes.length;
  }
  flush();
  return batches;
}
