import { UserError } from "../errors.js";

/** Of so many bytes the encoding is guessed. */
const SAMPLE = 4096;

/**
 * The text of a file, whatever it is encoded in: by its byte order mark, by the zero bytes of UTF-16, as UTF-8 where
 * that is valid, otherwise as Windows-1252, which older German office programs write.
 *
 * @throws UserError `file-binary`
 */
export function decodeText(bytes: Uint8Array): string {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  if (text.includes("\0")) throw new UserError("file-binary");
  return text;
}

function encodingOf(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return utf16Of(bytes) ?? (isUtf8(bytes) ? "utf-8" : "windows-1252");
}

/** In UTF-16 nearly every other byte of a German text is zero: the second of each pair, or the first. */
function utf16Of(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = sample.length / 3;
  if (odd > many && even === 0) return "utf-16le";
  return even > many && odd === 0 ? "utf-16be" : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
