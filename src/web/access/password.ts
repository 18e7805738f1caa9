/**
 * Passwords are kept as scrypt hashes (RFC 7914), written `scrypt:cost:block:parallel:salt:key`:
 * colons, because a `$` means something to shells and compose files.
 */
import {
  randomBytes,
  scrypt,
  scryptSync,
  timingSafeEqual,
  type ScryptOptions,
} from "node:crypto";

/** A parsed hash. */
export interface PasswordHash {
  readonly options: ScryptOptions;
  readonly salt: Buffer;
  readonly key: Buffer;
}

/** Characters of a password at least; attempts are limited per minute, so this is enough. */
export const SHORTEST_PASSWORD = 10;

/** 2^15 blocks of 1 KB, three times: OWASP's setting for 32 MB, about a fifth of a second on an old machine. */
const COST = { exponent: 15, blockSize: 8, parallelization: 3 };
const SALT_BYTES = 16;
const KEY_BYTES = 32;
/** Twice what the dearest setting that we accept needs. */
const MOST_MEMORY = 256 * 1024 * 1024;

/** The hash of a password, with a salt of its own, as one line of text. */
export function hashPassword(password: string): string {
  const { exponent, blockSize, parallelization } = COST;
  const salt = randomBytes(SALT_BYTES);
  const key = scryptSync(
    normalized(password),
    salt,
    KEY_BYTES,
    optionsOf(exponent, blockSize, parallelization),
  );
  return [
    "scrypt",
    exponent,
    blockSize,
    parallelization,
    salt.toString("base64url"),
    key.toString("base64url"),
  ].join(":");
}

/** What `hashPassword` has written; undefined for anything else. */
export function parsePasswordHash(text: string): PasswordHash | undefined {
  const parts =
    /^scrypt:(1[0-7]):(8):([1-9]):([\w-]{22,86}):([\w-]{43})$/u.exec(text);
  if (!parts) return undefined;
  const [, exponent, blockSize, parallelization, salt = "", key = ""] = parts;
  return {
    options: optionsOf(
      Number(exponent),
      Number(blockSize),
      Number(parallelization),
    ),
    salt: Buffer.from(salt, "base64url"),
    key: Buffer.from(key, "base64url"),
  };
}

/** Whether a password is the one; takes as long for a wrong one as for the right one. */
export async function passwordMatches(
  password: string,
  { options, salt, key }: PasswordHash,
): Promise<boolean> {
  const derived = await new Promise<Buffer>((resolve, reject) => {
    scrypt(normalized(password), salt, key.length, options, (error, made) => {
      if (error) reject(error);
      else resolve(made);
    });
  });
  return timingSafeEqual(derived, key);
}

function optionsOf(
  exponent: number,
  blockSize: number,
  parallelization: number,
): ScryptOptions {
  return {
    N: 2 ** exponent,
    r: blockSize,
    p: parallelization,
    maxmem: MOST_MEMORY,
  };
}

/** An umlaut is one character on one keyboard and two on another. */
function normalized(password: string): string {
  return password.normalize("NFC");
}
