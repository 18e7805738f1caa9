/**
 * Web archives: a saved page in one file with its images and styles (`.mht`, MIME HTML, RFC 2557).
 */
import { UserError } from "../errors.js";
import { decodePage } from "./decode.js";
import type { ImportLimits } from "./limits.js";

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

/** In levels: parts can hold parts, deeper than browsers ever nest them. */
const DEEPEST = 5;
/** In bytes, of all headers of a part. */
const LONGEST_HEAD = 65_536;

/**
 * The page in a web archive and the address that it was saved from.
 *
 * @throws UserError `page-without-article` where the archive holds no page, `archive-too-many-files`, `file-binary`
 */
export function pageInArchive(
  bytes: Uint8Array,
  { archiveFiles }: ImportLimits,
): {
  readonly html: string;
  readonly address: string | undefined;
} {
  const archive = partOf(Buffer.from(bytes));
  const page = findPage(archive, archiveFiles);
  if (!page) throw new UserError("page-without-article");
  const charset = parameter(page.headers.get("content-type"), "charset");
  return {
    html: decodePage(contentOf(page), charset),
    address:
      archive.headers.get("snapshot-content-location") ??
      page.headers.get("content-location"),
  };
}

/** The page that was saved: the first one, since all others are frames in it. */
function findPage(archive: Part, limit: number): Part | undefined {
  let count = 0;
  for (const part of partsIn(archive, DEEPEST)) {
    if (/^text\/html\b/iu.test(typeOf(part))) return part;
    // The archive itself is none of its parts.
    if (count++ > limit)
      throw new UserError("archive-too-many-files", { limit });
  }
  return undefined;
}

/** The part itself, and what it holds. */
function* partsIn(part: Part, depth: number): Generator<Part> {
  yield part;
  const boundary = parameter(typeOf(part), "boundary");
  if (depth === 0 || boundary === undefined) return;
  for (const inner of partsBetween(part.body, boundary))
    yield* partsIn(inner, depth - 1);
}

function typeOf({ headers }: Part): string {
  return headers.get("content-type") ?? "";
}

function* partsBetween(body: Buffer, boundary: string): Generator<Part> {
  const mark = `--${boundary}`;
  let start = body.indexOf(mark);
  while (start !== -1) {
    const end = body.indexOf(mark, start + mark.length);
    if (end === -1) return;
    const part = body.subarray(start, end);
    const lineEnd = part.indexOf("\n");
    // A mark that does not stand on its own line counts, too, so that the number of parts is bounded.
    yield partOf(part.subarray(lineEnd === -1 ? part.length : lineEnd + 1));
    start = end;
  }
}

function partOf(bytes: Buffer): Part {
  const head = bytes.toString("latin1", 0, LONGEST_HEAD);
  const blank = /\r?\n\r?\n/u.exec(head);
  const end = blank?.index ?? head.length;
  // A long header goes on in lines that begin with white space.
  const lines = head
    .slice(0, end)
    .replace(/\r?\n[ \t]+/gu, " ")
    .split(/\r?\n/u);
  return {
    headers: new Map(
      lines.flatMap((line) => {
        const [, name, value] = /^([\w-]+):\s*(.*)$/u.exec(line) ?? [];
        return name === undefined || value === undefined
          ? []
          : [[name.toLowerCase(), value]];
      }),
    ),
    body: bytes.subarray(end + (blank?.[0].length ?? 0)),
  };
}

function parameter(header: string | undefined, name: string) {
  const found = new RegExp(`;\\s*${name}="?([^";]+)`, "iu").exec(header ?? "");
  return found?.[1]?.trim();
}

function contentOf({ headers, body }: Part): Buffer {
  switch (headers.get("content-transfer-encoding")?.trim().toLowerCase()) {
    case "base64":
      return Buffer.from(body.toString("latin1"), "base64");
    case "quoted-printable":
      return Buffer.from(
        body
          .toString("latin1")
          .replace(/=[ \t]*\r?\n/gu, "")
          .replace(/=([0-9a-f]{2})/giu, (_, hex: string) =>
            String.fromCharCode(parseInt(hex, 16)),
          ),
        "latin1",
      );
    default:
      return body;
  }
}
