import { fold } from "../engine/text/fold.js";

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
