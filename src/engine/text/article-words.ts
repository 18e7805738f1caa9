/**
 * Articles, and the words that take their place (Duden, Die Grammatik, „Artikelwort“), folded.
 */

export const DEFINITE_ARTICLES: ReadonlySet<string> = new Set(
  "der die das den dem des".split(" "),
);
/** Definite and indefinite articles. */
export const ARTICLES: ReadonlySet<string> = new Set([
  ...DEFINITE_ARTICLES,
  ..."ein eine einen einem einer eines".split(" "),
]);

/** All forms of *kein*. */
export const KEIN: ReadonlySet<string> = new Set(
  "kein keine keinem keinen keiner keines keinerlei keinster keinstem".split(
    " ",
  ),
);

/** Articles, *kein*, demonstratives and possessives in every form, and *jeder*. */
export const DETERMINER =
  /^(?:d(?:er|ie|as|en|em|es)|(?:k?ein|dies|jen|jed|sein|ihr|unser|mein|euer|eur)e?[mnrs]?)$/;
