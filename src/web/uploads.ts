/**
 * Uploaded files: written to a folder of their own under names of ours, and gone when they have been read.
 */
import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Request, RequestHandler } from "express";
import multer, { type StorageEngine } from "multer";
import { UserError } from "../errors.js";
import type { ImportLimits } from "../importers/limits.js";
import type { UploadedFile } from "../importers/source-file.js";

/** What came with a form: its files and where they lie. */
interface Upload {
  readonly files: readonly UploadedFile[];
  readonly fields: Readonly<Record<string, unknown>>;
  /** Deletes the files. */
  readonly discard: () => Promise<void>;
}

/**
 * Receives the files of a form.
 *
 * @throws UserError `upload-too-large`, `upload-file-too-large`, `upload-too-many`, `upload-invalid`
 */
export async function receiveUpload(
  request: Request,
  response: Parameters<RequestHandler>[1],
  limits: ImportLimits,
): Promise<Upload> {
  const folder = await mkdtemp(join(tmpdir(), "blickwinkel-upload-"));
  const discard = () => rm(folder, { recursive: true, force: true });
  const receive = multer({
    storage: limitedStorage(folder, limits.uploadBytes),
    preservePath: true,
    defParamCharset: "utf8",
    limits: {
      fileSize: limits.fileBytes,
      files: limits.uploadFiles,
      fields: 20,
      fieldSize: 10_000,
    },
  }).array("files");
  try {
    await new Promise<void>((resolve, reject) => {
      receive(request, response, (error: unknown) => {
        if (error === undefined || error === null) resolve();
        else reject(problemOf(error, limits));
      });
    });
  } catch (error) {
    await discard();
    throw error;
  }
  const files = Array.isArray(request.files) ? request.files : [];
  return {
    // A browser sends a file without a name where none was chosen.
    files: files
      .filter(({ originalname }) => originalname !== "")
      .map(({ originalname, path }) => ({ name: originalname, path })),
    fields: (request.body ?? {}) as Record<string, unknown>,
    discard,
  };
}

/** Writes files to a folder as long as they are not too large together, which multer itself does not look at. */
function limitedStorage(folder: string, limit: number): StorageEngine {
  let total = 0;
  const counting = () =>
    new Transform({
      transform(chunk: Buffer, _encoding, done) {
        total += chunk.length;
        if (total <= limit) done(null, chunk);
        else
          done(new UserError("upload-too-large", { limit: megabytes(limit) }));
      },
    });
  return {
    _handleFile(_request, file, done) {
      const path = join(folder, randomUUID());
      pipeline(file.stream, counting(), createWriteStream(path)).then(() => {
        done(null, { path });
      }, done);
    },
    // The folder goes as a whole.
    _removeFile(_request, _file, done) {
      done(null);
    },
  };
}

function problemOf(error: unknown, limits: ImportLimits): UserError {
  if (error instanceof UserError) return error;
  const cause = { cause: error };
  const code = error instanceof multer.MulterError ? error.code : "";
  if (code === "LIMIT_FILE_SIZE")
    return new UserError(
      "upload-file-too-large",
      { limit: megabytes(limits.fileBytes) },
      cause,
    );
  if (code === "LIMIT_FILE_COUNT")
    return new UserError(
      "upload-too-many",
      { limit: limits.uploadFiles },
      cause,
    );
  return new UserError("upload-invalid", {}, cause);
}

function megabytes(bytes: number): number {
  return Math.floor(bytes / 1_000_000);
}
