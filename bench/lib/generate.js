/**
 * Articles of any number and length, made of the seeds' own sentences: mixed anew in each one, so that no two are alike
 * and German stays German. The same seed always makes the same articles.
 */
import { createWriteStream, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { once } from "node:events";
import { seededRandom } from "../../dist/engine/statistics/random.js";
import { SEED_FOLDER } from "../../dist/paths.js";

const SEED = 20_260;
const OUTLETS = ["Anzeiger", "Bote", "Chronik", "Depesche", "Echo", "Kurier"];
/** Bytes of an article where none are asked for: from a news item to a reportage, 6 KB on average, as in the seeds. */
const LENGTHS = [2_500, 3_500, 5_500, 11_000];

export function pick(list, random) {
  return list[Math.floor(random.next() * list.length)];
}

/** The sentences of the five seeds. */
export function seedSentences() {
  const segmenter = new Intl.Segmenter("de", { granularity: "sentence" });
  return readdirSync(SEED_FOLDER)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((name) =>
      readFileSync(join(SEED_FOLDER, name), "utf8").split("\n"),
    )
    .flatMap((line) => [...segmenter.segment(line)])
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== "");
}

/**
 * Lines of NDJSON without end, each an article.
 *
 * @param textBytes size of each text; without it they differ as the seeds do
 */
export function* articleLines({ textBytes, seed = SEED } = {}) {
  const random = seededRandom(seed);
  const sentences = seedSentences();
  for (let id = 0; ; id++) {
    const wanted = textBytes ?? pick(LENGTHS, random);
    let text = "";
    let size = 0;
    while (size < wanted) {
      const sentence = pick(sentences, random);
      text += sentence + (random.next() < 0.3 ? "\n\n" : " ");
      size += Buffer.byteLength(sentence) + 1;
    }
    const title = pick(sentences, random).slice(0, 80);
    yield `${JSON.stringify({ id: `a${id}`, outlet: pick(OUTLETS, random), title, text })}\n`;
  }
}

/** Lines of at least so many bytes altogether. */
export function takeBytes(lines, bytes) {
  const taken = [];
  let size = 0;
  for (const line of lines) {
    taken.push(line);
    size += Buffer.byteLength(line);
    if (size >= bytes) break;
  }
  return taken;
}

/** Writes articles to a file, in little memory: so many of them, or at least so many bytes. */
export async function writeArticles(
  file,
  { bytes = Infinity, count = Infinity, ...options },
) {
  const stream = createWriteStream(file);
  let size = 0;
  let written = 0;
  for (const line of articleLines(options)) {
    size += Buffer.byteLength(line);
    if (!stream.write(line)) await once(stream, "drain");
    if (size >= bytes || ++written >= count) break;
  }
  stream.end();
  await finished(stream);
}
