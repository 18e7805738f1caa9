/**
 * Zip archives, among them Word files. They are checked before anything in them is unpacked.
 */
import type { Readable } from "node:stream";
import {
  type Entry,
  fromBufferPromise,
  getFileNameLowLevel,
  type ZipFile,
} from "yauzl";
import { UserError } from "../errors.js";
import type { ImportLimits } from "./limits.js";
import { plainName, type SourceFile } from "./source-file.js";

/** No text can be compressed by a greater factor. A small file does no harm even so. */
const LARGEST_RATIO = 200;
const HARMLESS_BYTES = 1_000_000;

/**
 * The files of an archive, one by one; they can be opened as long as the generator runs.
 *
 * @throws UserError `archive-too-large`, `archive-too-many-files`, `archive-swells`, `archive-encrypted`, `archive-damaged`
 */
export async function* filesInArchive(
  bytes: Uint8Array,
  limits: ImportLimits,
): AsyncGenerator<SourceFile> {
  const archive = await damaged(() =>
    fromBufferPromise(Buffer.from(bytes), {
      autoClose: false,
      decodeStrings: false,
    }),
  );
  try {
    const entries = await damaged(() => checkedEntries(archive, limits));
    for (const entry of entries) yield fileOf(archive, entry);
  } finally {
    archive.close();
  }
}

/** All entries of an archive, if their declared sizes are harmless; yauzl refuses to unpack more than was declared. */
async function checkedEntries(
  archive: ZipFile,
  { archiveFiles, unpackedBytes }: ImportLimits,
): Promise<readonly Entry[]> {
  if (archive.entryCount > archiveFiles)
    throw new UserError("archive-too-many-files", { limit: archiveFiles });
  const entries: Entry[] = [];
  let total = 0;
  for await (const entry of archive.eachEntry()) {
    const { compressedSize, uncompressedSize } = entry;
    total += uncompressedSize;
    if (total > unpackedBytes)
      throw new UserError("archive-too-large", { limit: unpackedBytes / 1e6 });
    const swells =
      uncompressedSize > HARMLESS_BYTES &&
      uncompressedSize > compressedSize * LARGEST_RATIO;
    if (swells) throw new UserError("archive-swells", { limit: LARGEST_RATIO });
    if (entry.isEncrypted()) throw new UserError("archive-encrypted");
    entries.push(entry);
  }
  return entries;
}

function fileOf(archive: ZipFile, entry: Entry): SourceFile {
  return {
    name: nameOf(entry),
    bytes: entry.uncompressedSize,
    open: () => contentOf(archive, entry),
  };
}

/** The name of an entry; that of a folder still ends in a slash, to tell it from a file. */
function nameOf(entry: Entry): string {
  const name = getFileNameLowLevel(
    entry.generalPurposeBitFlag,
    entry.fileNameRaw,
    entry.extraFields,
    false,
  );
  return name.endsWith("/") ? `${plainName(name)}/` : plainName(name);
}

async function* contentOf(
  archive: ZipFile,
  entry: Entry,
): AsyncGenerator<Uint8Array> {
  let stream: Readable | undefined;
  try {
    stream = await archive.openReadStreamPromise(entry);
    yield* stream as AsyncIterable<Uint8Array>;
  } catch (cause) {
    throw new UserError("archive-damaged", {}, { cause });
  } finally {
    stream?.destroy();
  }
}

/** Turns errors of the library into `archive-damaged`. */
async function damaged<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError("archive-damaged", {}, { cause });
  }
}
