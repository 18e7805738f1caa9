import { readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { UserError } from "../errors.js";
import type { UploadedFile } from "./source-file.js";

/** A file on disk, described as if it had been uploaded, with its size. */
export interface FoundFile extends UploadedFile {
  readonly bytes: number;
}

/**
 * A file, or all files in a folder and its subfolders, by name; they are named as browsers name them.
 *
 * @throws UserError `file-not-readable`
 */
export function filesIn(path: string, name = basename(path)): FoundFile[] {
  try {
    const status = statSync(path);
    if (!status.isDirectory()) return [{ name, path, bytes: status.size }];
    return readdirSync(path)
      .sort()
      .flatMap((child) => filesIn(join(path, child), `${name}/${child}`));
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError("file-not-readable", { path }, { cause });
  }
}
