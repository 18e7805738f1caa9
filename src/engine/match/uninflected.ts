import { CONTRACTED, PREPOSITIONS } from "../text/prepositions.js";

/** Lower-case words of phrases that do not inflect, although the dictionary has a verb or an adjective that is spelt alike. */
export const UNINFLECTED: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  ...CONTRACTED,
  ..."der die das des dem den ein eine einen einem einer eines und oder als wie nicht nie gegenüber statt sich ist sind war wird nur noch auch so länger mehr weiter weit genug sein seine ihre".split(
    " ",
  ),
]);
