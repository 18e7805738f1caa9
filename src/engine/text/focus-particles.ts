/** Focus particles that exclude everything else, folded (Duden, Die Grammatik, „Fokuspartikel“). */
export const ONLY: ReadonlySet<string> = new Set(
  "nur bloss allein lediglich ausschliesslich".split(" "),
);
