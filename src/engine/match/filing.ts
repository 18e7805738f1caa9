/**
 * Filing things by the forms of a word. The same few words make up many phrases, so each set of forms is filed once,
 * with all that belongs to it: filing is much of the time that a command takes to start.
 */
import { addTo } from "../group.js";

type Forms = ReadonlySet<string>;

interface FormsFile<Item> {
  add(forms: Forms, item: Item): void;
  /** What belongs to each set of forms that is filed under this key. */
  at(key: string): readonly FiledForms<Item>[];
}

interface FiledForms<Item> {
  readonly forms: Forms;
  readonly items: readonly Item[];
}

/** A file of sets of forms, each under the keys that `keysOf` gives. */
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

/** Sets of forms by each form that they hold. */
export function fileByForm<Item>(): FormsFile<Item> {
  return formsFile((forms) => forms);
}

/** Sets of forms by how these begin: the sixty forms of a verb begin in three ways. */
export function fileByBeginning<Item>(): FormsFile<Item> {
  return formsFile((forms) => measuresOf(forms).beginnings);
}

const BEGINNING = 4;

/** The first letters of a form. */
export function beginningOf(form: string): string {
  return form.slice(0, BEGINNING);
}

/** Longer than a beginning: in the same four letters end too many German words (*-onen*, *-nung*). */
const ENDING = 6;

/** The last letters of a form. */
export function endingOf(form: string): string {
  return form.slice(-ENDING);
}

/** The endings of all shorter words that a word may end in. */
export function endingsOf(word: string): readonly string[] {
  const endings: string[] = [];
  for (let length = 1; length <= Math.min(ENDING, word.length); length++)
    endings.push(word.slice(-length));
  return endings;
}

interface Measures {
  readonly beginnings: ReadonlySet<string>;
  /** In letters; 0 and Infinity of no forms. */
  readonly longest: number;
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
