/**
 * LIWC's `.dic` (2007, 2015): between two lines with `%` the numbers and names of the categories, levels by tabs; below
 * them a word with the numbers of its categories. `*` stands only at the end of a word.
 */
import { UserError } from "../../errors.js";
import {
  allTerms,
  type ForeignFile,
  growTree,
  type OpenCategory,
  openCategory,
} from "./category.js";
import { createReporter } from "./conversion.js";
import { fitLexicons, type WritableLexicon, type Written } from "./writing.js";

const CATEGORY = /^(\d+)\s+(\S.*)$/u;
/** `posemo (Positive Emotions)`, as in LIWC2015: a short name and what it stands for. */
const TITLED = /^(\S+)\s+\((.+)\)$/u;
/** Where a word ends without a tab behind it. */
const END_OF_WORD = /\s(?:\d+(?:\s|$)|\()/u;

const CONDITION = /\([^()]*\)\S*/gu;

/** Reads a LIWC dictionary. @throws UserError `file-invalid` */
export function readLiwcDic(content: string, path: string): ForeignFile {
  const { notes, report, notUnderstood } = createReporter();
  const lines = content.split("\n");
  const start = lines.findIndex((line) => line.trim() === "%");
  const end = lines.findIndex(
    (line, index) => index > start && line.trim() === "%",
  );
  if (start === -1 || end === -1)
    throw new UserError("file-invalid", { path, problem: "% … %" });

  const tree = growTree();
  const byNumber = new Map<number, OpenCategory>();
  for (let index = start + 1; index < end; index++) {
    const text = lines[index] ?? "";
    if (text.trim() === "") continue;
    const [, number, name = ""] = CATEGORY.exec(text.trim()) ?? [];
    if (number === undefined) {
      notUnderstood(index + 1, text.trim());
      continue;
    }
    const [, short = name, title] = TITLED.exec(name) ?? [];
    const category = openCategory(short, index + 1, title);
    byNumber.set(Number(number), category);
    const [tabs = ""] = /^\t*/u.exec(text) ?? [];
    tree.add(tabs.length, category);
  }
  for (let index = end + 1; index < lines.length; index++) {
    const text = (lines[index] ?? "").trim();
    if (text !== "") readWord(index, text);
  }
  tree.categories.forEach(dropRepeated);
  return { categories: tree.categories, regularExpressions: false, notes };

  function readWord(index: number, text: string): void {
    const line = index + 1;
    const [word, rest] = partsOf(text);
    if (word === "" || word.includes("<")) {
      notUnderstood(line, text);
      return;
    }
    // „kind (02 134)125/464“: another category after certain words.
    const conditions: string[] = rest.match(CONDITION) ?? [];
    const references = rest.replace(CONDITION, " ").split(/\s+/u);
    for (const reference of references) {
      const category =
        reference === "" ? undefined : byNumber.get(Number(reference));
      if (category) category.terms.push({ text: word, line, weight: 1 });
      else if (/^\d+$/u.test(reference))
        report({
          line,
          term: word,
          kind: "dropped",
          code: "category-unknown",
          values: { number: reference },
        });
      else if (reference !== "") conditions.push(reference);
    }
    if (conditions.length > 0)
      report({
        line,
        term: word,
        kind: "dropped",
        code: "condition-dropped",
        values: { condition: conditions.join(" ") },
      });
  }
}

/** Splits a line into its word, which may hold spaces and numbers if a tab follows, and its conditions and categories. */
function partsOf(text: string): readonly [word: string, rest: string] {
  const tab = text.indexOf("\t");
  const condition = text.indexOf(" (");
  const end =
    tab !== -1 && condition !== -1 && condition < tab
      ? condition
      : tab !== -1
        ? tab
        : text.search(END_OF_WORD);
  return end === -1 ? ["", text] : [text.slice(0, end).trim(), text.slice(end)];
}

/** LIWC lists a word with its category and with all categories above that; one is enough. */
function dropRepeated(category: OpenCategory): void {
  category.children.forEach(dropRepeated);
  const below = new Set(
    category.children.flatMap(allTerms).map(({ text }) => text),
  );
  const own = category.terms.filter(({ text }) => !below.has(text));
  category.terms.length = 0;
  for (const term of own) category.terms.push(term);
}

/** Writes lexicons as one LIWC dictionary in the form of 2015, with a level for the axes. */
export function writeLiwcDic(lexicons: readonly WritableLexicon[]): Written {
  const { axes, notes } = fitLexicons(lexicons, {
    weights: false,
    freeWildcards: false,
    unwritable: /[<()?%\t]|\s\d+(?:\s|$)/u,
  });
  let number = 0;
  const categories: string[] = [];
  const words = new Map<string, number[]>();
  for (const { axis, poles } of axes) {
    const above = ++number;
    categories.push(`${String(above)}\t${axis.id}`);
    for (const { id, terms } of poles) {
      const own = ++number;
      categories.push(`\t${String(own)}\t${id}`);
      for (const { text } of terms)
        words.set(text, [...(words.get(text) ?? []), above, own]);
    }
  }
  const lines = [
    "%",
    ...categories,
    "%",
    ...[...words].map(([text, numbers]) => [text, ...numbers].join("\t")),
  ];
  return { text: `${lines.join("\r\n")}\r\n`, notes };
}
