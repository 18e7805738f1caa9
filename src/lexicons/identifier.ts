import { fold } from "../engine/text/fold.js";

/** Whether an axis or a pole can be called so: `new` is the address of the form for a new one. */
export function isIdentifier(id: string): boolean {
  return /^[a-z][a-z0-9-]*$/u.test(id) && id !== "new";
}

/** A name as an identifier of an axis or a pole: `Für den Krieg` → `fuer-den-krieg`. */
export function identifierOf(name: string): string {
  const plain = fold(name)
    .replace(/[äöü]/gu, (vowel) => `${vowel.normalize("NFD").charAt(0)}e`)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
  return /^[a-z]/u.test(plain) ? plain : `x-${plain}`;
}
