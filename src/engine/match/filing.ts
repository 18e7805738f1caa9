/**
 * Filing things by the forms of a word. Phrases are made of the same few words over and over, so each set of forms is filed
 * only once, with everything that belongs to it; a command spends much of its start on filing.
 */
import { addTo } from "../group.js";

type Forms = ReadonlySet<string>;

interface FormsFile<Item> {
  add(forms: Forms, item: Item): void;
  /** The sets of forms that are filed under this key, each with its items. */
  at(key: string): readonly FiledForms<Item>[];
}

interface FiledForms<Item> {
  readonly forms: Forms;
  readonly items: readonly Item[];
}

/** An empty file. @param keysOf the keys under which a set of forms is filed */
function formsFile<Item>(
  keysOf: (forms: Forms) => Iterable<string>,
): FormsFile<Item> {
  const itemsOf = new Map<Forms, Item[]>();
  const byKey = new Map<string, FiledForms<Item>[]>();
  return {
    add(forms, item) {
      const known = itemsOf.get(forms);
      if (known) {
        known.push(item);
        return;
      }
      const items = [item];
      itemsOf.set(forms, items);
      for (const key of keysOf(forms)) addTo(byKey, key, { forms, items });
    },
    at: (key) => byKey.get(key) ?? NONE,
  };
}

const NONE: readonly never[] = [];

/** Files sets of forms under each of their forms. */
export function fileByForm<Item>(): FormsFile<Item> {
  return formsFile((forms) => forms);
}

/** Files sets of forms under the beginnings of their forms, which are few: the sixty forms of a verb have three. */
export function fileByBeginning<Item>(): FormsFile<Item> {
  return formsFile((forms) => measuresOf(forms).beginnings);
}

/** In letters. */
const BEGINNING = 4;

/** The first four letters of a form. */
export function beginningOf(form: string): string {
  return form.slice(0, BEGINNING);
}

/** In letters; longer than a beginning, because too many German words end in the same four (*-onen*, *-nung*). */
const ENDING = 6;

/** The last six letters of a form. */
export function endingOf(form: string): string {
  return form.slice(-ENDING);
}

/** What `endingOf` gives for all words that a compound may have as its head: its endings of one letter up to six. */
export function endingsOf(word: string): readonly string[] {
  const endings: string[] = [];
  for (let length = 1; length <= Math.min(ENDING, word.length); length++)
    endings.push(word.slice(-length));
  return endings;
}

interface Measures {
  readonly beginnings: ReadonlySet<string>;
  /** In letters; 0 if there are no forms. */
  readonly longest: number;
  /** In letters; Infinity if there are no forms. */
  readonly shortest: number;
}

const measured = new WeakMap<Forms, Measures>();

/** How forms begin and how long they are; worked out once per set. */
export function measuresOf(forms: Forms): Measures {
  const known = measured.get(forms);
  if (known) return known;
  const beginnings = new Set<string>();
  let longest = 0;
  let shortest = Infinity;
  for (const form of forms) {
    beginnings.add(beginningOf(form));
    longest = Math.max(longest, form.length);
    shortest = Math.min(shortest, form.length);
  }
  const measures = { beginnings, longest, shortest };
  measured.set(forms, measures);
  return measures;
}
