import { fold } from "../engine/text/fold.js";

/** Not an identifier, because the form for a new axis or collection has this address. */
const RESERVED = "new";

/** Whether a text can be the id of an axis or a pole. */
export function isIdentifier(id: string): boolean {
  return /^[a-z][a-z0-9-]*$/u.test(id) && id !== RESERVED;
}

/** Makes an id for an axis, a pole or a collection from its name: `Für den Krieg` → `fuer-den-krieg`. */
export function identifierOf(name: string): string {
  const plain = fold(name)
    .replace(/[äöü]/gu, (vowel) => `${vowel.normalize("NFD").charAt(0)}e`)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
  return isIdentifier(plain) ? plain : `x-${plain}`;
}
