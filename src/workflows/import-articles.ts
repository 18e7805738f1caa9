/**
 * Importing: drafts go in as articles, are analysed on the way, and are seen only when all of them are there.
 */
import { randomUUID } from "node:crypto";
import { basename, extname } from "node:path";
import { setImmediate as breathe } from "node:timers/promises";
import { UserError } from "../errors.js";
import type { ArticleDraft, ImportItem } from "../importers/draft.js";
import { insertArticle } from "../storage/articles.js";
import {
  dropArticlesOf,
  findImport,
  saveImport,
  type ImportState,
} from "../storage/imports.js";
import { analyzeArticle } from "./analyze-article.js";
import { existingCollection } from "./collections.js";
import { createCopyFinder, type CopyFinder } from "./find-copies.js";
import { ImportLog } from "./import-log.js";
import { STRETCH } from "./with-pauses.js";
import type { Workspace } from "./workspace.js";

/** Articles that are stored at once at most. */
const BATCH = 20;

/** Milliseconds between two signs of life, well below the silence after which an import counts as killed. */
const SIGN_OF_LIFE = 15_000;

/** Files to be read one after the other. */
export interface ImportSource {
  readonly files: number;
  /** The items of every file. */
  readonly read: () => Iterable<AsyncIterable<ImportItem>>;
}

/** What is said of articles that do not say it themselves. */
export interface ImportDefaults {
  readonly outlet?: string | undefined;
}

/** An import that is under way. */
export interface RunningImport {
  readonly id: string;
  /** Ends it at the next article; nothing of it stays. */
  readonly cancel: () => void;
  /** Resolves when it has ended, in whatever way; never rejects. */
  readonly ended: Promise<void>;
}

/** Begins to import files into a collection. @throws UserError `collection-not-found` */
export function startImport(
  workspace: Workspace,
  collection: string,
  source: ImportSource,
  defaults: ImportDefaults = {},
): RunningImport {
  existingCollection(workspace.database, collection);
  const run = new ImportRun(workspace, collection, source, defaults);
  return {
    id: run.id,
    cancel: () => {
      run.cancel();
    },
    ended: run.run(),
  };
}

/** One import from its first file to its end. */
class ImportRun {
  readonly id = randomUUID();
  #isCancelled = false;
  readonly #log: ImportLog;

  constructor(
    private readonly workspace: Workspace,
    private readonly collection: string,
    private readonly source: ImportSource,
    private readonly defaults: ImportDefaults,
  ) {
    this.#log = new ImportLog(source.files);
    this.#save("running");
  }

  cancel(): void {
    this.#isCancelled = true;
  }

  async run(): Promise<void> {
    const signs = setInterval(() => {
      this.#giveSign();
    }, SIGN_OF_LIFE);
    try {
      await this.#readFiles();
      this.#end(this.#isCancelled ? "cancelled" : "done");
    } catch (error) {
      this.#fail(error);
    } finally {
      clearInterval(signs);
    }
  }

  /** A page that is fetched or a large file can take longer than the silence that is granted. */
  #giveSign(): void {
    try {
      this.workspace.database.transaction(() => {
        this.#checkRunning();
        this.#save("running");
      });
    } catch {
      // What is wrong is told when the next article is stored.
    }
  }

  #fail(error: unknown): void {
    const { code, values } =
      error instanceof UserError ? error : new UserError("import-failed");
    this.#log.problem({ source: "", code, values });
    try {
      this.#end("failed");
    } catch {
      // The disk is full, or the database closed: whoever asks for it later clears up.
    }
  }

  async #readFiles(): Promise<void> {
    const { database } = this.workspace;
    const findCopy = await createCopyFinder(database, this.collection);
    for (const items of this.source.read()) {
      let batch: ArticleDraft[] = [];
      for await (const item of items) {
        if (this.#isCancelled) return;
        this.#log.item(item);
        if (item.kind === "article") batch.push(item.draft);
        if (batch.length < BATCH) continue;
        await this.#store(batch, findCopy);
        batch = [];
      }
      this.#log.fileRead();
      await this.#store(batch, findCopy);
    }
  }

  async #store(
    drafts: readonly ArticleDraft[],
    findCopy: CopyFinder,
  ): Promise<void> {
    const { database } = this.workspace;
    const left = [...drafts];
    do {
      const pause = performance.now() + STRETCH;
      database.transaction(() => {
        this.#checkRunning();
        for (const draft of stretch(left, pause)) this.#add(draft, findCopy);
        this.#save("running");
      });
      await breathe();
    } while (left.length > 0);
  }

  #add(draft: ArticleDraft, findCopy: CopyFinder): void {
    const id = randomUUID();
    const { copy, sketch } = findCopy(id, draft.text);
    const outlet = draft.outlet ?? this.defaults.outlet;
    const article = {
      ...draft,
      id,
      copy,
      collection: this.collection,
      outlet: outlet ?? nameOfFile(draft.source),
      genre: draft.genre ?? "other",
    };
    insertArticle(this.workspace.database, article, {
      createdAt: new Date().toISOString(),
      sketch,
      importId: this.id,
    });
    analyzeArticle(this.workspace, article);
    this.#log.stored({
      isCopy: copy !== undefined,
      isNamedByFile: outlet === undefined,
    });
  }

  #end(state: ImportState): void {
    const { database } = this.workspace;
    database.transaction(() => {
      this.#checkRunning();
      this.#save(state);
      dropArticlesOf(database, this.id);
    });
  }

  /** After a minute without a sign (a laptop that slept) the import counts as killed, and its articles are gone. */
  #checkRunning(): void {
    if (findImport(this.workspace.database, this.id)?.state !== "running")
      throw new UserError("import-failed");
  }

  #save(state: ImportState): void {
    saveImport(this.workspace.database, {
      id: this.id,
      collection: this.collection,
      state,
      updatedAt: new Date().toISOString(),
      report: this.#log.report(),
    });
  }
}

/** Takes the first ones away until `pause`; at least one, if there is any. */
function* stretch<Item>(items: Item[], pause: number): Iterable<Item> {
  do {
    const item = items.shift();
    if (item === undefined) return;
    yield item;
  } while (performance.now() < pause);
}

/** A file that names no outlet is one itself, as in a folder for `compare`. */
function nameOfFile(source: string): string {
  return basename(source, extname(source));
}
