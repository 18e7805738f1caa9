import { fold } from "../engine/text/fold.js";

/** The address of the form for a new axis or collection. */
const RESERVED = "new";

/** Whether an axis or a pole can be called so. */
export function isIdentifier(id: string): boolean {
  return /^[a-z][a-z0-9-]*$/u.test(id) && id !== RESERVED;
}

/** A name as an identifier of an axis, a pole or a collection: `Für den Krieg` → `fuer-den-krieg`. */
export function identifierOf(name: string): string {
  const plain = fold(name)
    .replace(/[äöü]/gu, (vowel) => `${vowel.normalize("NFD").charAt(0)}e`)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
  return isIdentifier(plain) ? plain : `x-${plain}`;
}
