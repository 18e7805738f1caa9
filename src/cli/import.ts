import { Command } from "commander";
import { readDatabasePath, readLimits } from "../config.js";
import { UserError } from "../errors.js";
import { filesIn, type FoundFile } from "../importers/files-in.js";
import type { ImportItem } from "../importers/draft.js";
import type { ImportLimits } from "../importers/limits.js";
import { outletsByFolder } from "../importers/outlet-folders.js";
import { readUpload } from "../importers/read-upload.js";
import type { ImportReport } from "../storage/imports.js";
import { createCollection } from "../workflows/collections.js";
import { startImport } from "../workflows/import-articles.js";
import { importStatus } from "../workflows/import-status.js";
import { openWorkspace } from "../workflows/open-workspace.js";
import { explain, terminalLocale } from "./messages.js";
import { createProgress, NO_PROGRESS, type Progress } from "./progress.js";

/** Files on one's own disk may be of any size, because tables and NDJSON are read in constant memory. */
const OWN_DISK = { fileBytes: Infinity, rows: Infinity } as const;

interface ImportOptions {
  readonly new?: true;
  readonly outlet?: string;
  readonly progress?: true;
}

/** `blickwinkel import`: files into a collection of the app. */
export function importCommand(): Command {
  return new Command("import")
    .summary("take files into a collection of the app")
    .description(
      "Takes articles into a collection, all of them or, interrupted, none; the app may go on running.\n" +
        "Reads what the app reads (text, Markdown, HTML, Word, PDF, CSV, NDJSON, archives) and folders of it.\n" +
        "What cannot be taken is reported on standard error, the rest goes in, and the exit status is 1.",
    )
    .argument(
      "<collection>",
      "the collection, as its address calls it; with --new the title of a new one",
    )
    .argument("<paths...>", "files and folders")
    .option("-n, --new", "make the collection")
    .option(
      "-o, --outlet <name>",
      "the outlet of articles that do not name their own",
    )
    .option(
      "-p, --progress",
      "show progress, rate and remaining time, where standard error is a terminal",
    )
    .addHelpText(
      "after",
      "\nExample:\n  blickwinkel import --new --progress 'Streit um den Hafen' articles.ndjson",
    )
    .action(importFiles);
}

async function importFiles(
  collection: string,
  paths: readonly string[],
  options: ImportOptions,
): Promise<void> {
  const files = paths.flatMap((path) => filesIn(path));
  const limits = readLimits(process.env);
  const workspace = openWorkspace(readDatabasePath(process.env), [], limits);
  const id = options.new
    ? createCollection(workspace, { title: collection, description: "" }).id
    : collection;
  const progress = options.progress
    ? createProgress(process.stderr, totalBytes(files))
    : NO_PROGRESS;
  const started = startImport(
    workspace,
    id,
    {
      files: files.length,
      read: () => readAll(files, limits.imports, progress),
    },
    { outlet: options.outlet },
  );
  process.once("SIGINT", started.cancel);
  await started.ended;
  progress.end();
  const { state, report } = importStatus(workspace, started.id);
  for (const sentence of sentencesAbout(report))
    process.stderr.write(`${sentence}\n`);
  const summary = terminalLocale().t(`imports.summary.${state}`, {
    count: report.articles,
  });
  process.stdout.write(`${id}: ${summary}\n`);
  if (state !== "done" || report.problemCount > 0) process.exitCode = 1;
  workspace.database.close();
}

function* readAll(
  files: readonly FoundFile[],
  limits: ImportLimits,
  progress: Progress,
): Iterable<AsyncIterable<ImportItem>> {
  const outletOf = outletsByFolder(files.map(({ name }) => name));
  for (const file of files) {
    const outlet = outletOf(file.name);
    const items = readUpload(file, { ...limits, ...OWN_DISK }, outlet);
    yield readOne(file, items, progress);
  }
}

/** The items of a file. Whatever it holds besides its articles counts as progress when it has been read. */
async function* readOne(
  file: FoundFile,
  items: AsyncIterable<ImportItem>,
  progress: Progress,
): AsyncGenerator<ImportItem> {
  let left = file.bytes;
  for await (const item of items) {
    if (item.kind === "article") {
      const bytes = Math.min(left, Buffer.byteLength(item.draft.text));
      left -= bytes;
      progress.advance({ bytes, articles: 1 });
    }
    yield item;
  }
  progress.advance({ bytes: left, articles: 0 });
}

function totalBytes(files: readonly FoundFile[]): number {
  return files.reduce((total, { bytes }) => total + bytes, 0);
}

/** Problems and notices as `file:line: sentence`, how many more of either there are, and what else to check. */
function sentencesAbout({
  problems,
  problemCount,
  notices,
  noticeCount,
  copies,
  namedByFile,
}: ImportReport): readonly string[] {
  const { t } = terminalLocale();
  const sentences = problems.map(({ source, line, code, values }) => {
    const sentence = explain(new UserError(code, values));
    const place = [source, line].filter(Boolean).join(":");
    return [place, sentence].filter(Boolean).join(": ");
  });
  const more = problemCount - problems.length;
  if (more > 0) sentences.push(t("imports.more", { count: more }));
  for (const { source, line, code, found } of notices) {
    const place = [source, line].filter(Boolean).join(":");
    sentences.push(`${place}: ${t(`imports.notices.${code}`, { found })}`);
  }
  const moreNotices = noticeCount - notices.length;
  if (moreNotices > 0)
    sentences.push(t("imports.more", { count: moreNotices }));
  if (namedByFile > 0)
    sentences.push(t("imports.named-by-file-count", { count: namedByFile }));
  if (copies > 0) sentences.push(t("imports.copy-count", { count: copies }));
  return sentences;
}
