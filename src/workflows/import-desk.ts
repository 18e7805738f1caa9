import type { Network } from "../importers/download.js";
import type { ImportItem } from "../importers/draft.js";
import { outletsByFolder } from "../importers/outlet-folders.js";
import { readAddress } from "../importers/read-address.js";
import { readUpload } from "../importers/read-upload.js";
import type { UploadedFile } from "../importers/source-file.js";
import {
  startImport,
  type ImportDefaults,
  type ImportSource,
  type RunningImport,
} from "./import-articles.js";
import type { Workspace } from "./workspace.js";

/** Where imports are begun, and ended before their time; how far one is tells `importStatus`. */
export interface ImportDesk {
  /** @throws UserError `collection-not-found` */
  start(
    collectionId: string,
    files: readonly UploadedFile[],
    defaults: ImportDefaults,
  ): RunningImport;
  /** Begins to import the pages at these addresses; undefined where the server fetches none. */
  readonly startFetch:
    | ((collectionId: string, addresses: readonly string[]) => RunningImport)
    | undefined;
  /** Ends an import that is under way; one that has ended stays as it is. */
  cancel(id: string): void;
  /** Ends all imports; resolves when they have ended. */
  cancelAll(): Promise<void>;
}

/**
 * The imports into the collections of an open workspace.
 *
 * @param network where pages may be fetched from; none are without it
 * @param onEnd called with the collection once an import into it has ended; its failure is nobody's
 */
export function createImportDesk(
  workspace: Workspace,
  network: Network | undefined,
  onEnd: (collectionId: string) => Promise<unknown>,
): ImportDesk {
  const limits = workspace.limits.imports;
  const running = new Map<string, RunningImport>();
  const start = (
    collectionId: string,
    source: ImportSource,
    defaults?: ImportDefaults,
  ): RunningImport => {
    const started = startImport(workspace, collectionId, source, defaults);
    running.set(started.id, started);
    void started.ended
      .finally(() => running.delete(started.id))
      .then(() => onEnd(collectionId))
      .catch(() => undefined);
    return started;
  };
  return {
    start: (collectionId, files, defaults) => {
      const outletOf = outletsByFolder(files.map(({ name }) => name));
      return start(
        collectionId,
        {
          files: files.length,
          read: () =>
            eachOf(files, (file) =>
              readUpload(file, limits, outletOf(file.name)),
            ),
        },
        defaults,
      );
    },
    startFetch:
      network &&
      ((collectionId, addresses) =>
        start(collectionId, {
          files: addresses.length,
          read: () =>
            eachOf(addresses, (address) =>
              readAddress(address, limits, network),
            ),
        })),
    cancel: (id) => running.get(id)?.cancel(),
    cancelAll: async () => {
      const imports = [...running.values()];
      for (const { cancel } of imports) cancel();
      await Promise.allSettled(imports.map(({ ended }) => ended));
    },
  };
}

/** Each is begun only when the one before has been read. */
function* eachOf<Item>(
  items: readonly Item[],
  read: (item: Item) => AsyncIterable<ImportItem>,
): Generator<AsyncIterable<ImportItem>> {
  for (const item of items) yield read(item);
}
