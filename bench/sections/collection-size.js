import { IN_MEMORY } from "../../dist/storage/database.js";
import { compareCollection } from "../../dist/workflows/compare-collection.js";
import { importCollection } from "../../dist/workflows/import-collection.js";
import { openWorkspace } from "../../dist/workflows/open-workspace.js";
import { articleDrafts } from "../lib/collection.js";
import { race } from "../lib/race.js";
import { milliseconds, ratios, REFERENCE_HEAD, table } from "../lib/report.js";

const TEXT_BYTES = 4_000;

/** Import, first comparison (which analyses) and second one (which reads), per article. */
export async function collectionSize(context) {
  const sizes = context.quick ? [30, 120] : [100, 400, 1_600];
  const workspace = openWorkspace(IN_MEMORY);
  const inputs = sizes.map((size) => ({
    size,
    draft: articleDrafts(`bench-${size}`, size, TEXT_BYTES),
    batches: context.batches(size * TEXT_BYTES, { textBytes: TEXT_BYTES }),
  }));
  const rows = [];
  for (const { size, draft, batches } of inputs) {
    const importing = await race(
      { run: () => importCollection(workspace.database, draft) },
      1,
    );
    const compare = () => compareCollection(workspace, draft.collection.id);
    // Only the first comparison analyses, so that it can be timed only once.
    const first = await race(
      { ...context.references(batches), run: compare },
      1,
    );
    const later = await race(
      { ...context.references(batches), run: compare },
      context.quick ? 2 : 5,
    );
    const steps = [
      ["import", { ...later, run: importing.run }],
      ["first comparison", { ...later, run: first.run }],
      ["later comparison", later],
    ];
    for (const [step, times] of steps)
      rows.push([
        size,
        step,
        milliseconds(times.run),
        milliseconds(times.run / size),
        ...ratios(times.run, times),
      ]);
  }
  workspace.database.close();
  return {
    title: "Growth with the size of the collection",
    note: `Articles of ${TEXT_BYTES / 1e3} KB in a database in memory; the general tone is measured, too.`,
    table: table(
      ["articles", "step", "ms", "ms per article", ...REFERENCE_HEAD],
      rows,
    ),
    goals: [],
  };
}
