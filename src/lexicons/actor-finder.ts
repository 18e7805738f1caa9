/**
 * Finding the actors of a list among words of a text, with wink-nlp's custom entities.
 *
 * Only the language-neutral parts of wink are used. Its tokenizer splits words at foreign letters (Erdo|ğ|an) and its entities
 * ignore capitals; so it is given plain ASCII words, and a match must have the capitals of the name.
 */
import type {
  CustomEntityExample,
  Detail,
  ItsFunction,
  WinkMethods,
} from "wink-nlp";
import { isCapitalised } from "../engine/text/capital.js";
import { isSayingNoun, isViewNoun } from "../engine/voice/nouns-of-saying.js";
import type { ActorFinder, KnownActor } from "../engine/voice/speaker.js";
import { wink } from "../libraries.js";
import { type Actor, ACTOR_FILE, loadActors } from "./actors.js";

/**
 * A finder for the actors that ship. It reads their file (about 0.1 s) only when the first speaker is looked for, so that short
 * commands start at once. The finder throws what `loadActors` throws.
 */
export function shippedActors(): ActorFinder {
  let finder: ActorFinder | undefined;
  return {
    find(words) {
      finder ??= actorFinder(loadActors(ACTOR_FILE));
      return finder.find(words);
    },
  };
}

/** A spelling of an actor's name, in the words that wink is given. */
interface Spelling {
  readonly actor: Actor;
  readonly words: readonly string[];
}

/** The kinds of actors; if several are named together, the first kind counts. */
const ORDER: readonly Actor["kind"][] = ["person", "institution", "state"];
const ARTICLE = /^(?:Der|Die|Das|Ein|Eine)$/;
/** How many ways to name a speaker are remembered; a collection has fewer. */
const REMEMBERED = 20_000;

/** A finder for these actors; it loads wink (about 0.3 s) only when a word of a name turns up. */
export function actorFinder(actors: readonly Actor[]): ActorFinder {
  const spellings = actors.flatMap((actor) =>
    [actor.name, ...actor.aliases].map((name): Spelling => ({
      actor,
      words: asciiWords(name.split(" ")),
    })),
  );
  // „Die Zeit“ is looked for by „Zeit“, because articles are everywhere.
  const tellingWords = new Set(
    spellings.flatMap(({ words }) =>
      formsAt(words, words.length > 1 && ARTICLE.test(words[0] ?? "") ? 1 : 0),
    ),
  );
  const remembered = new Map<string, KnownActor | undefined>();
  let matcher: Matcher | undefined;

  const search = (words: readonly string[]): KnownActor | undefined => {
    if (!words.some((word) => tellingWords.has(word.toLowerCase())))
      return undefined;
    matcher ??= createMatcher(spellings);
    return best(matcher(words.join(" ")), words);
  };
  return {
    find(texts) {
      const text = texts.join(" ");
      const known = remembered.get(text);
      if (known || remembered.has(text)) return known;
      const found = search(asciiWords(texts));
      if (remembered.size < REMEMBERED) remembered.set(text, found);
      return found;
    },
  };
}

interface Match {
  readonly spelling: Spelling;
  readonly words: readonly string[];
}
type Matcher = (text: string) => readonly Match[];

/** The beginning of entities' names, since wink loses one that is called „0“. */
const TYPE = "spelling";

function createMatcher(spellings: readonly Spelling[]): Matcher {
  const { winkNLP, model } = wink();
  const nlp: WinkMethods = winkNLP(model, ["cer"]);
  const examples = spellings.map(({ words }, index): CustomEntityExample => ({
    name: `${TYPE}${String(index)}`,
    patterns: [patternOf(words)],
  }));
  nlp.learnCustomEntities(examples, {
    matchValue: false,
    usePOS: false,
    useEntity: false,
  });
  // wink's types say that `detail` is a method, but it is a plain function.
  const { detail } = nlp.its as unknown as {
    readonly detail: ItsFunction<Detail>;
  };
  return (text) =>
    (
      nlp.readDoc(text).customEntities().out(detail) as readonly Detail[]
    ).flatMap(({ type, value }) => {
      const spelling = spellings[Number(type.slice(TYPE.length))];
      return spelling ? [{ spelling, words: value.split(" ") }] : [];
    });
}

/** A pattern for wink, with an alternative for each form that a German name can have: `[weisse|weissen|…] [haus|hauses]`. */
function patternOf(words: readonly string[]): string {
  return words.map((_, index) => alternatives(formsAt(words, index))).join(" ");
}

function alternatives(forms: readonly string[]): string {
  return forms.length === 1 ? forms.join("") : `[${forms.join("|")}]`;
}

/** The forms of a word of a name: the last one may be genitive, the first one an adjective. */
function formsAt(words: readonly string[], index: number): readonly string[] {
  const key = (words[index] ?? "").toLowerCase();
  // wink splits words with digits (G7), so that they cannot stand among alternatives.
  if (/\d/.test(key)) return [key];
  if (index === words.length - 1)
    return key.endsWith("s") ? [key, `${key}es`] : [key, `${key}s`, `${key}es`];
  const stem = index === 0 ? /^(.{3,}?)e[srn]?$/.exec(key)?.[1] : undefined;
  return stem === undefined
    ? [key]
    : ["e", "en", "er", "es", "em"].map((ending) => stem + ending);
}

/** The first person, or else the first institution, or else a state with which the words begin. */
function best(
  matches: readonly Match[],
  words: readonly string[],
): Actor | undefined {
  const firstName = words.findIndex(
    (word) => isCapitalised(word) && !ARTICLE.test(word),
  );
  const valid = matches.filter(
    ({ spelling, words: matched }) =>
      spelling.words.every(
        (word, index) =>
          hasCapitalsOf(word, matched[index] ?? "") ||
          (index === 0 && isAdjectiveOf(spelling)),
      ) &&
      (spelling.actor.kind !== "state" || words[firstName] === matched[0]) &&
      !(
        spelling.actor.kind !== "institution" &&
        isPossessor(spelling, matched, words)
      ),
  );
  for (const kind of ORDER) {
    const found = valid.find(({ spelling }) => spelling.actor.kind === kind);
    if (found) return found.spelling.actor;
  }
  return undefined;
}

const SPEAKS_FOR =
  /(?:sprecher|berater|anwalt|vertrauter|beauftragter)(?:s|in)?$/i;

/** Whether an actor is named only as the one for whom somebody else speaks: „*Putins* Sprecher“, „der Sprecher *Putins*“. */
function isPossessor(
  spelling: Spelling,
  matched: readonly string[],
  words: readonly string[],
): boolean {
  const name = spelling.words.at(-1) ?? "";
  const genitive = matched.at(-1) ?? "";
  const last = words.indexOf(genitive);
  const next = words[last + 1] ?? "";
  const before = words[last - matched.length] ?? "";
  return (
    genitive.length > name.length &&
    (SPEAKS_FOR.test(before) ||
      (isCapitalised(next) && !isStatement(next.toLowerCase())))
  );
}

/** Whether a noun names a statement: „Putins *Behauptung*“ is his own. */
function isStatement(noun: string): boolean {
  return isViewNoun(noun) || isSayingNoun(noun);
}

/** Whether a name begins with an adjective: „das *russische* Außenministerium“, but not „die Zeit“. */
function isAdjectiveOf({ words }: Spelling): boolean {
  return words.length > 1 && /^.{3,}e[srn]?$/.test(words[0] ?? "");
}

function hasCapitalsOf(name: string, word: string): boolean {
  const isUpper = (text: string): boolean => text.toUpperCase() === text;
  if (isUpper(name.slice(0, 1)) !== isUpper(word.slice(0, 1))) return false;
  return (
    name.length === 1 || !isUpper(name) || isUpper(word.slice(0, name.length))
  );
}

const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  ł: "l",
  Ł: "L",
  ø: "o",
  Ø: "O",
  đ: "d",
  Đ: "D",
  ı: "i",
  æ: "ae",
  œ: "oe",
};

/** Words with nothing but ASCII letters and digits: Erdoğan → Erdogan, US-Regierung → USRegierung; marks are left out. */
function asciiWords(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) =>
    PLAIN.test(text) ? text : text.split("/").flatMap(asciiWord),
  );
}

const PLAIN = /^[A-Za-z0-9]+$/;

function asciiWord(text: string): readonly string[] {
  const word = text
    .normalize("NFD")
    .replace(/[ßłŁøØđĐıæœ]/g, (letter) => LETTERS[letter] ?? "")
    .replace(/[^A-Za-z0-9]/g, "");
  return word === "" ? [] : [word];
}
