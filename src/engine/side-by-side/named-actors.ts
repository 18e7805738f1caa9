/**
 * Named actors: the people and institutions in a text, as far as its quotes and the list of actors show.
 */
import type { Quote, Span } from "../model.js";
import { unifyNames } from "../score/speaker-names.js";
import type { Token } from "../text/tokens.js";
import type { ActorFinder, KnownActor } from "../voice/speaker.js";

/** Who occurs in both texts, and who only in one; by name. */
export interface SharedNames {
  readonly both: readonly string[];
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** Words in lower case within names: Ursula von der Leyen, Wolodymyr de Boer. */
const WITHIN_NAMES = new Set("von vom van de der den des du da di".split(" "));

/** The speakers of the quotes, and the actors that the sentences name. */
export function actorNamesIn(
  text: string,
  sentences: readonly (readonly Token[])[],
  quotes: readonly Quote[],
  actors: ActorFinder | undefined,
): ReadonlySet<string> {
  const names = new Set(quotes.flatMap(({ speaker }) => speaker ?? []));
  if (!actors) return names;
  for (const tokens of sentences)
    for (const run of capitalisedRuns(tokens)) {
      const words = run.map(({ start, end }: Span) => text.slice(start, end));
      const actor = actors.find(words);
      if (actor && !isEverydayWord(actor, words)) names.add(actor.name);
    }
  return names;
}

const ARTICLE = /^(?:Der|Die|Das|Ein|Eine) /;

/** „*Das Bild* ist größer“, „*Die Zeit* drängt“, but not „die Bild-Zeitung“. */
function isEverydayWord(
  { name, everyday }: KnownActor,
  words: readonly string[],
): boolean {
  const bare = (text: string): string => text.replace(ARTICLE, "");
  return everyday === true && bare(words.join(" ")) === bare(name);
}

/** Compares the names in two texts; „Hegseth“ in one and „Pete Hegseth“ in the other are the same. */
export function compareNames(
  left: ReadonlySet<string>,
  right: ReadonlySet<string>,
): SharedNames {
  const unified = unifyNames([...left, ...right]);
  const unify = (names: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...names].map((name) => unified.get(name) ?? name));
  const lefts = unify(left);
  const rights = unify(right);
  const sorted = (names: Iterable<string>): readonly string[] =>
    [...names].sort((one, other) => one.localeCompare(other, "de"));
  return {
    both: sorted([...lefts].filter((name) => rights.has(name))),
    left: sorted([...lefts].filter((name) => !rights.has(name))),
    right: sorted([...rights].filter((name) => !lefts.has(name))),
  };
}

/** Capitalised words in a row: `Pete Hegseth`, `Ursula von der Leyen`. */
function* capitalisedRuns(
  tokens: readonly Token[],
): Generator<readonly Token[]> {
  let run: Token[] = [];
  for (const token of tokens) {
    const { kind, shape, key } = token.word;
    const isCapital = kind === "word" && shape !== "lower";
    if (isCapital || (run.length > 0 && WITHIN_NAMES.has(key))) run.push(token);
    else if (run.length > 0) {
      yield run;
      run = [];
    }
  }
  if (run.length > 0) yield run;
}
