import { patternBuilder } from "../../dist/engine/match/pattern-builder.js";
import { rememberPatterns } from "../../dist/engine/match/remember-patterns.js";
import { consequencesOf } from "../../dist/engine/score/consequences.js";
import { IN_MEMORY } from "../../dist/storage/database.js";
import { importCollection } from "../../dist/workflows/import-collection.js";
import { openWorkspace } from "../../dist/workflows/open-workspace.js";
import { preparedCollections } from "../../dist/workflows/prepared-collections.js";
import { articleDrafts } from "../lib/collection.js";
import { milliseconds, table } from "../lib/report.js";

const COLLECTION = "preview";
const GOAL_MS = 200;
/** From a word that nearly every article has to one that none has. */
const TERMS = ["Regierung", "Bedrohung", "Drogen", "Krieg", "Terror*", "Hagel"];

/** What a changed entry does to a collection, shown before it is saved. */
export async function preview(context) {
  const count = context.quick ? 200 : 1_000;
  const rounds = context.quick ? 3 : 9;
  const workspace = openWorkspace(IN_MEMORY);
  importCollection(workspace.database, articleDrafts(COLLECTION, count, 4_000));
  const builder = rememberPatterns(patternBuilder(workspace.dictionary));
  const start = performance.now();
  const prepared = await preparedCollections(workspace, builder)(COLLECTION);
  const preparing = (performance.now() - start) / 1_000;
  const [lexicon] = workspace.lexicons;
  const before = prepared.under(lexicon).compared;
  const rows = TERMS.map((term) => {
    const times = [];
    let last;
    for (let round = 1; round <= rounds; round++) {
      // Another weight each time, so that nothing is remembered of the whole.
      const after = withEntry(lexicon, term, round / rounds);
      const begin = performance.now();
      last = prepared.under(after);
      consequencesOf(before, last.compared);
      times.push((performance.now() - begin) / 1_000);
    }
    return {
      term,
      best: Math.min(...times),
      sentences: last.changes.length,
      articles: new Set(last.changes.map(({ text }) => text)).size,
    };
  });
  workspace.database.close();
  const slowest = Math.max(...rows.map(({ best }) => best));
  return {
    title: "Preview of a changed entry",
    note: `${count} articles of 4 KB, made ready in ${preparing.toFixed(1)} s when the workbench is first used.`,
    table: table(
      ["entry", "sentences that count otherwise", "articles", "ms"],
      rows.map(({ term, sentences, articles, best }) => [
        term,
        sentences,
        articles,
        milliseconds(best),
      ]),
    ),
    goals: [
      {
        goal: `a preview on 1,000 articles within ${GOAL_MS} ms`,
        measured: `${milliseconds(slowest)} ms`,
        met: slowest * 1_000 <= GOAL_MS,
      },
    ],
  };
}

function withEntry(lexicon, term, weight) {
  const known = lexicon.entries.find((entry) => entry.term === term);
  const changed = {
    term,
    pole: lexicon.axis.poles[0].id,
    partOfSpeech: "noun",
    compounds: true,
    except: [],
    ...known,
    weight,
  };
  return {
    ...lexicon,
    entries: known
      ? lexicon.entries.map((entry) => (entry === known ? changed : entry))
      : [...lexicon.entries, changed],
  };
}
