import { expect, test } from "@jest/globals";
import type { EntryEdit } from "../../src/lexicons/edits.js";
import { emptyBenchForm } from "../../src/web/lexicon-form.js";
import { LOCALES } from "../../src/web/locale.js";
import { entryList } from "../../src/web/props/entry-list.js";
import { entry, lexicon } from "../fixtures/lexicon.js";

const { axis, entries } = lexicon(
  ["Ärger", "Furcht", "Panik", "Ruhe"].map((term) => entry(term)),
);
const hits = new Map([
  ["n:ärger", 0],
  ["n:panik", 3],
  ["n:ruhe", 7],
]);

const terms = (edits: readonly EntryEdit[] = []) =>
  entryList(
    axis,
    entries,
    { ...emptyBenchForm(1, {}), edits },
    hits,
    LOCALES.de,
  ).rows.map(({ term }) => term);

test("what a collection has most of comes first, the rest by the alphabet", () => {
  expect(terms()).toEqual(["Ruhe", "Panik", "Ärger", "Furcht"]);
});

test("a new entry stands above all, a changed one stays where it was", () => {
  const edits: EntryEdit[] = [
    { key: null, entry: { term: "Zorn", pole: "alarm" } },
    { key: "n:panik", entry: { term: "Angst", pole: "alarm" } },
  ];
  expect(terms(edits)).toEqual(["Zorn", "Ruhe", "Angst", "Ärger", "Furcht"]);
});
