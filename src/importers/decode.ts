/**
 * Decoding text of any encoding: by its byte order mark or the zero bytes of UTF-16, as UTF-8 if that is valid, and otherwise as
 * Windows-1252, which older German office programs write.
 */
import { UserError } from "../errors.js";
import { bytesOf, headOf, type SourceFile } from "./source-file.js";

/** In bytes: the beginning of a file, by which its encoding is guessed. */
const SAMPLE = 4096;
/** Control characters that no text holds, besides tab, line break and page break. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\x00-\x08\x0e-\x1f]/gu;
/** As a share of all characters: a stray control character is a slip, but one in each line means another kind of file. */
const LARGEST_SHARE = 0.01;

/** The text of a file. @throws UserError `file-binary` */
export async function textOf(file: SourceFile): Promise<string> {
  return decodeText(await bytesOf(file));
}

/** The text of some bytes. @throws UserError `file-binary` */
export function decodeText(bytes: Uint8Array): string {
  const encoding = unicodeOf(bytes) ?? (isUtf8(bytes) ? "utf-8" : LEGACY);
  return checkIsText(decodeWhole(new TextDecoder(encoding), bytes));
}

/**
 * The text of a web page. As in browsers, a byte order mark decides before the declared encoding, and that before what the page
 * says itself.
 *
 * @param declared the encoding that came with the page
 * @throws UserError `file-binary`
 */
export function decodePage(bytes: Uint8Array, declared?: string): string {
  const said = declared ?? charsetIn(bytes);
  const decoder = unicodeOf(bytes) === undefined && said && decoderOf(said);
  return decoder ? checkIsText(decodeWhole(decoder, bytes)) : decodeText(bytes);
}

/**
 * The text of a file piece by piece, in constant memory.
 *
 * @throws UserError `file-binary`
 */
export async function* textChunksOf(file: SourceFile): AsyncGenerator<string> {
  const head = await headOf(file, SAMPLE);
  const utf16 = unicodeOf(head);
  const encoding = utf16 ?? ((await isUtf8File(file)) ? "utf-8" : LEGACY);
  const decoder = new TextDecoder(encoding);
  for await (const chunk of file.open())
    yield checkIsText(decoder.decode(chunk, { stream: true }));
  yield decoder.decode();
}

const LEGACY = "windows-1252";

/**
 * Decodes bytes as a stream of one piece. Without `stream`, Node 20 takes Windows-1252 for Latin-1, in which the quotation marks
 * „ “ and dashes are control characters (CONTRIBUTING.md, decision 17).
 */
function decodeWhole(
  decoder: InstanceType<typeof TextDecoder>,
  bytes: Uint8Array,
): string {
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

/** The encoding if it is UTF-16, or UTF-8 with a byte order mark. */
function unicodeOf(bytes: Uint8Array): string | undefined {
  const [first = 0, second = 0, third = 0] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  return utf16Of(bytes.subarray(0, SAMPLE));
}

/** In UTF-16 nearly every other byte of a German text is zero: the second of each pair, or the first. */
function utf16Of(sample: Uint8Array): string | undefined {
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = sample.length / 3;
  if (odd > many && even === 0) return "utf-16le";
  return even > many && odd === 0 ? "utf-16be" : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  return decodes(new TextDecoder("utf-8", { fatal: true }), bytes, false);
}

async function isUtf8File(file: SourceFile): Promise<boolean> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const chunk of file.open())
    if (!decodes(decoder, chunk, true)) return false;
  return decodes(decoder, new Uint8Array(), false);
}

function decodes(
  decoder: { decode(bytes: Uint8Array, options: object): string },
  bytes: Uint8Array,
  stream: boolean,
): boolean {
  try {
    decoder.decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}

/** The encoding that a page declares within its first kilobytes. */
function charsetIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, SAMPLE));
  return /<meta[^>]{1,200}charset\s*=\s*["']?([\w-]{1,40})/iu.exec(head)?.[1];
}

function decoderOf(encoding: string) {
  try {
    return new TextDecoder(encoding);
  } catch {
    return undefined;
  }
}

function checkIsText(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const controls = sample.match(CONTROL)?.length ?? 0;
  if (text.includes("\0") || controls > sample.length * LARGEST_SHARE)
    throw new UserError("file-binary");
  return text;
}
