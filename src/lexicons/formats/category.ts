/**
 * Categories, of which the dictionaries of other programs consist. They know no axes, only names with words below them.
 */
import { groupBy } from "../../engine/group.js";
import type { ConversionReport } from "./conversion.js";

/** A word or pattern as the file has it. */
export interface ForeignTerm {
  readonly text: string;
  readonly line: number;
  /** Any number; 1 if the file does not give one. */
  readonly weight: number;
}

export interface Category {
  readonly name: string;
  /** Only if the file has one besides the name. */
  readonly title?: string | undefined;
  readonly line: number;
  readonly terms: readonly ForeignTerm[];
  readonly children: readonly Category[];
}

/** What a reader of a foreign format gives. */
export interface ForeignFile {
  readonly categories: readonly Category[];
  /** Whether its terms are regular expressions; otherwise `*` stands for any letters and `?` for one. */
  readonly regularExpressions: boolean;
  readonly notes: ConversionReport;
}

/** A category while its file is being read. */
export interface OpenCategory extends Category {
  readonly terms: ForeignTerm[];
  readonly children: OpenCategory[];
}

/** An empty category, to be filled. */
export function openCategory(
  name: string,
  line: number,
  title?: string,
): OpenCategory {
  return { name, title, line, terms: [], children: [] };
}

/** The terms of a category and of everything below it. */
export function allTerms(category: Category): readonly ForeignTerm[] {
  return [...category.terms, ...category.children.flatMap(allTerms)];
}

/** A category and everything below it. */
export function withDescendants(category: Category): readonly Category[] {
  return [category, ...category.children.flatMap(withDescendants)];
}

/** A category without the empty ones below it; wanted ones stay, and so do pairs without further terms, which may be poles. */
export function withoutEmpty(
  category: Category,
  isWanted: (empty: Category) => boolean,
  onEmpty: (empty: Category) => void,
): Category {
  const arePoles =
    category.children.length === 2 && category.terms.length === 0;
  const children = category.children.filter((child) => {
    const isKept = arePoles || allTerms(child).length > 0 || isWanted(child);
    if (!isKept) onEmpty(child);
    return isKept;
  });
  return {
    ...category,
    children: children.map((child) => withoutEmpty(child, isWanted, onEmpty)),
  };
}

/** More levels than any dictionary has, so that no file can make the stack overflow. */
export const DEEPEST_LEVEL = 50;

/** A tree that grows line by line, each of which says how deep it stands. */
interface CategoryTree {
  readonly categories: readonly OpenCategory[];
  add(depth: number, category: OpenCategory): void;
  /** The category that was added last. */
  current(): OpenCategory | undefined;
}

/** An empty tree. A category that stands too deep is added to the deepest level allowed. */
export function growTree(): CategoryTree {
  const categories: OpenCategory[] = [];
  const open: { readonly depth: number; readonly category: OpenCategory }[] =
    [];
  return {
    categories,
    add(depth, category) {
      while ((open.at(-1)?.depth ?? -1) >= depth || open.length > DEEPEST_LEVEL)
        open.pop();
      (open.at(-1)?.category.children ?? categories).push(category);
      open.push({ depth, category });
    },
    current: () => open.at(-1)?.category,
  };
}

/** Gives the categories of a format without levels two of them, if every name has the form `axis.pole`. */
export function nestByDots(
  categories: readonly Category[],
): readonly Category[] {
  const parts = categories.map(({ name }) => name.split("."));
  if (!parts.every((names) => names.length === 2)) return categories;
  const groups = groupBy(categories, ({ name }) => name.split(".")[0] ?? "");
  return [...groups].map(([name, children]) => ({
    name,
    line: children[0]?.line ?? 1,
    terms: [],
    children: children.map((child) => ({
      ...child,
      name: child.name.slice(name.length + 1),
    })),
  }));
}
