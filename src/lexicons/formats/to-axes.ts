/**
 * From categories to axes: two sibling categories are the poles of the category above them. Any other shape is reported, and
 * needs the poles to be named.
 */
import { UserError } from "../../errors.js";
import { freeName } from "../../free-name.js";
import { fold } from "../../engine/text/fold.js";
import type { Axis, LocalizedText, Pole } from "../../engine/model.js";
import { identifierOf } from "../identifier.js";
import {
  allTerms,
  type Category,
  withDescendants,
  withoutEmpty,
} from "./category.js";
import type { Reporter } from "./conversion.js";

/** Names of two categories; the first is the positive side of the balance. */
export type PolePair = readonly [first: string, second: string];

/** An axis with the categories that are its poles. */
export interface PlannedAxis {
  readonly axis: Axis;
  readonly poles: readonly [Category, Category];
}

/**
 * The axes in a tree of categories.
 *
 * @param file the file as a category, called by its name
 * @param pairs the poles of each axis; if empty, these are every two siblings without others beside them
 * @throws UserError `lexicon-poles-unclear`, `lexicon-pole-unknown`
 */
export function planAxes(
  file: Category,
  pairs: readonly PolePair[],
  { report }: Reporter,
): readonly PlannedAxis[] {
  const root = withoutEmpty(
    file,
    (category) => pairs.flat().some((name) => isCalled(category, name)),
    ({ line, name }) => {
      report({
        line,
        kind: "dropped",
        code: "category-empty",
        values: { category: name },
      });
    },
  );
  const planned =
    pairs.length > 0
      ? pairs.map((pair) => axisOfPair(root, pair))
      : axesBelow(root);
  const used = new Set(planned.flatMap(({ poles }) => poles));
  if (planned.length === 0)
    throw new UserError("lexicon-poles-unclear", {
      categories: namesOf(withDescendants(root).filter(hasTerms)),
    });
  reportUnused(root);
  for (const one of planned) reportPlanned(one);
  return withDistinctIds(planned);

  function axesBelow(category: Category): readonly PlannedAxis[] {
    const [first, second, ...others] = category.children;
    const isAxis =
      first && second && others.length === 0 && isLeaf(first) && isLeaf(second);
    if (isAxis) return [planAxis(category, first, second)];
    const leaves = category.children.filter(isLeaf);
    if (leaves.length > 0 && category.children.length > 1)
      report({
        line: category === root ? undefined : category.line,
        kind: "note",
        code: "shape-unclear",
        values: { category: category.name, names: namesOf(category.children) },
      });
    return category.children.flatMap(axesBelow);
  }

  function reportPlanned({ axis, poles }: PlannedAxis): void {
    report({
      kind: "note",
      code: "titles-from-names",
      values: { axis: axis.id },
    });
    for (const pole of poles)
      if (pole.children.length > 0)
        report({
          line: pole.line,
          kind: "changed",
          code: "subcategories-merged",
          values: { category: pole.name, names: namesOf(pole.children) },
        });
  }

  /** Reports terms that belong to no pole, category by category. */
  function reportUnused(category: Category): void {
    if (used.has(category)) return;
    const holdsPole = withDescendants(category).some((one) => used.has(one));
    const count = holdsPole ? category.terms.length : allTerms(category).length;
    if (count > 0)
      report({
        line: category.line,
        kind: "dropped",
        code: holdsPole ? "terms-beside-poles" : "category-dropped",
        values: { category: category.name, count },
      });
    if (holdsPole) category.children.forEach(reportUnused);
  }
}

function hasTerms({ terms }: Category): boolean {
  return terms.length > 0;
}

function isLeaf({ children }: Category): boolean {
  return children.length === 0;
}

/** How many names a message lists; a dictionary may have hundreds. */
const MOST_NAMES = 12;

function namesOf(categories: readonly Category[]): string {
  const names = categories.slice(0, MOST_NAMES).map(({ name }) => name);
  return `${names.join(", ")}${categories.length > MOST_NAMES ? ", …" : ""}`;
}

/** @throws UserError `lexicon-pole-unknown` */
function axisOfPair(root: Category, [one, other]: PolePair): PlannedAxis {
  const all = withDescendants(root).slice(1);
  const find = (name: string): Category => {
    const [found, ...others] = all.filter((category) =>
      isCalled(category, name),
    );
    if (!found || others.length > 0)
      throw new UserError("lexicon-pole-unknown", {
        pole: name,
        categories: namesOf(all),
      });
    return found;
  };
  const first = find(one);
  const second = find(other);
  const parent = all.find(
    ({ children }) => children.includes(first) && children.includes(second),
  );
  return parent?.children.length === 2
    ? planAxis(parent, first, second)
    : planAxis({ name: `${first.name}-${second.name}` }, first, second);
}

/** Whether a user may mean a category by a name: its own name, or the name with its title, as in the file. */
function isCalled({ name, title }: Category, called: string): boolean {
  const names = title === undefined ? [name] : [name, `${name} (${title})`];
  return names.some((one) => fold(one) === fold(called.trim()));
}

function planAxis(
  { name, title = name }: Pick<Category, "name" | "title">,
  first: Category,
  second: Category,
): PlannedAxis {
  const one = poleOf(first);
  const other = poleOf(second);
  const axis: Axis = {
    id: identifierOf(name),
    title: inBoth(title),
    question: inBoth(""),
    poles: [
      one,
      one.id === other.id ? { ...other, id: `${other.id}-2` } : other,
    ],
  };
  return { axis, poles: [first, second] };
}

function poleOf({ name, title = name }: Category): Pole {
  return { id: identifierOf(name), title: inBoth(title) };
}

function inBoth(text: string): LocalizedText {
  return { de: text, en: text };
}

function withDistinctIds(
  planned: readonly PlannedAxis[],
): readonly PlannedAxis[] {
  const given = new Set<string>();
  return planned.map((one) => {
    const id = freeName(one.axis.id, (name) => given.has(name));
    given.add(id);
    return { ...one, axis: { ...one.axis, id } };
  });
}
