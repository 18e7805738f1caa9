/**
 * Uploaded files: written to a folder of their own under names of ours, and gone when they have been read.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Request, RequestHandler } from "express";
import multer from "multer";
import { UserError } from "../errors.js";
import { DEFAULT_LIMITS } from "../importers/limits.js";
import type { UploadedFile } from "../importers/source-file.js";

/** Files of one form. */
const MOST_FILES = 5_000;

/** What came with a form: its files and where they lie. */
export interface Upload {
  readonly files: readonly UploadedFile[];
  readonly fields: Readonly<Record<string, unknown>>;
  /** Deletes the files. */
  readonly discard: () => Promise<void>;
}

/**
 * Receives the files of a form.
 *
 * @throws UserError `upload-too-large`, `upload-too-many`, `upload-invalid`
 */
export async function receiveUpload(
  request: Request,
  response: Parameters<RequestHandler>[1],
): Promise<Upload> {
  const folder = await mkdtemp(join(tmpdir(), "blickwinkel-upload-"));
  const discard = () => rm(folder, { recursive: true, force: true });
  const receive = multer({
    dest: folder,
    preservePath: true,
    defParamCharset: "utf8",
    limits: {
      fileSize: DEFAULT_LIMITS.fileBytes,
      files: MOST_FILES,
      fields: 20,
      fieldSize: 10_000,
    },
  }).array("files");
  try {
    await new Promise<void>((resolve, reject) => {
      receive(request, response, (error: unknown) => {
        if (error === undefined || error === null) resolve();
        else reject(problemOf(error));
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

function problemOf(error: unknown): UserError {
  const code = error instanceof multer.MulterError ? error.code : "";
  if (code === "LIMIT_FILE_SIZE")
    return new UserError(
      "upload-too-large",
      { limit: Math.floor(DEFAULT_LIMITS.fileBytes / 1_000_000) },
      { cause: error },
    );
  if (code === "LIMIT_FILE_COUNT")
    return new UserError(
      "upload-too-many",
      { limit: MOST_FILES },
      { cause: error },
    );
  return new UserError("upload-invalid", {}, { cause: error });
}
