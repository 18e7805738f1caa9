/** Leave out everything else (Duden, Die Grammatik, „Fokuspartikel“), folded. */
export const ONLY: ReadonlySet<string> = new Set(
  "nur bloss allein lediglich ausschliesslich".split(" "),
);
