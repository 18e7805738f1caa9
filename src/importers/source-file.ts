import { createReadStream, statSync } from "node:fs";
import { UserError } from "../errors.js";

/** A file on disk or in an archive, which can be opened more than once. */
export interface SourceFile {
  /** With its folders, joined by `/`. */
  readonly name: string;
  readonly bytes: number;
  open(): AsyncIterable<Uint8Array>;
}

/** An uploaded file: the name that the browser gave it, and where it is now. */
export interface UploadedFile {
  readonly name: string;
  readonly path: string;
}

/** A file on disk. @throws UserError `file-not-readable` */
export function fileOnDisk({ name, path }: UploadedFile): SourceFile {
  try {
    const { size } = statSync(path);
    return {
      name: plainName(name),
      bytes: size,
      open: () => createReadStream(path) as AsyncIterable<Uint8Array>,
    };
  } catch (cause) {
    throw new UserError("file-not-readable", { path: name }, { cause });
  }
}

/** A name from outside in a form that can be shown: without control characters, drives, and `..`. */
export function plainName(name: string): string {
  return name
    .replace(/\p{C}/gu, "")
    .split(/[/\\]/u)
    .filter((part) => !/^(?:\.{0,2}|[a-z]:)$/iu.test(part.trim()))
    .join("/");
}

/** Files that systems and browsers add to those that somebody means; they are passed over in silence. */
const BESIDE =
  /(?:^|\/)(?:__MACOSX\/|\.[^/]|[^/]+(?:_files|-Dateien)\/|(?:thumbs\.db|desktop\.ini)$)|\/$/iu;

/** Whether a file lies beside those that are meant. */
export function isBeside(name: string): boolean {
  return BESIDE.test(name);
}

/** The first bytes of a file: at least `count`, or all if there are fewer. */
export async function headOf(
  file: SourceFile,
  count: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of file.open()) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= count) break;
  }
  return Buffer.concat(chunks);
}

/** All bytes of a file. */
export function bytesOf(file: SourceFile): Promise<Uint8Array> {
  return headOf(file, Infinity);
}
