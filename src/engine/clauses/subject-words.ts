/**
 * Words that show where a subject begins, and where it cannot (Duden, Die Grammatik, „Artikelwort“, „Konjunktion“).
 */
import { ARTICLES } from "../text/article-words.js";
import { ALL_PREPOSITIONS } from "../text/prepositions.js";
import { COORDINATORS } from "../text/openers.js";

/** Prepositions, adverbs and conjunctions: they may stand before the verb or open a sentence, but open no subject. */
export const OPEN_NO_SUBJECT: ReadonlySet<string> = new Set([
  ...ALL_PREPOSITIONS,
  ...(
    "ausser bezüglich bis gegenüber gemäss " +
    "als wie da denn ob wenn weil dass wobei obwohl nachdem bevor sodass und oder aber doch jedoch sondern " +
    "daraus darin darauf daran dazu dabei damit danach dagegen darüber dafür davor demnach dort hier deshalb daher " +
    "zuvor zudem zuletzt zunächst zugleich gleichzeitig ausserdem auch so nun nur noch weiter weiterhin allerdings bereits besonders insbesondere insgesamt offiziell wörtlich " +
    "je desto davon dazu einerseits andererseits weiteren vereinzelt denen bislang bisher ferner vielmehr indes indessen freilich unterdessen ebenso ebenfalls dennoch trotzdem hingegen ihnen ihm ihn seinerseits ihrerseits " +
    "jetzt gestern heute morgen damals derzeit inzwischen mittlerweile erst schon später anschliessend schliesslich " +
    "also derweil hierbei hiermit hierzu immer selbst seither stattdessen was wieder zeitgleich zusammen aktuell gegenwärtig " +
    "angeblich ausdrücklich deutlich eigentlich endlich gelegentlich glücklicherweise kürzlich möglicherweise nachträglich natürlich neulich offensichtlich öffentlich plötzlich sinngemäss tatsächlich unmissverständlich ursprünglich vermutlich wahrscheinlich"
  ).split(" "),
]);
/** Words that stand before a noun and say which one is meant. */
export const ARTICLE_WORDS: ReadonlySet<string> = new Set([
  ...ARTICLES,
  ..."dieser diese dieses diesem diesen mehrere viele manche einige zahlreiche vieler mehrerer mancher einiger zahlreicher aller beider zweier dreier sein seine seinem seinen seiner ihr ihre ihrem ihren ihrer".split(
    " ",
  ),
]);
/**
 * Conjunctions that after a comma open another main clause with a subject of its own; *sowie* joins no clauses, and *jedoch*
 * may itself take the first place.
 */
export const CLAUSE_COORDINATORS: ReadonlySet<string> = new Set(
  [...COORDINATORS].filter((key) => key !== "sowie" && key !== "jedoch"),
);
/** Feminine nouns, by their suffixes: with *der* they are in the dative (Duden, „Genus und Wortbildung“). */
export const FEMININE =
  /(?:ung|heit|keit|schaft|schrift|ion|tät|ik|enz|anz|ur|presse)$/;
/** Media that are feminine, too. */
export const MEDIA: ReadonlySet<string> = new Set(
  "ard faz taz sz nzz dpa afp welt".split(" "),
);
/** Those who are spoken to, without an article: „*Reportern* sagte X“. */
export const ADDRESSED: ReadonlySet<string> = new Set(
  "reportern journalisten medienvertretern abgeordneten anhängern".split(" "),
);
