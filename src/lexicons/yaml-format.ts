/**
 * Our YAML (DESIGN §4): one axis in a file. Everything that is wrong is reported with its line.
 */
import { isIdentifier } from "./identifier.js";
import type { Node, Pair } from "yaml";
import type { Axis, LocalizedText, Pole } from "../engine/model.js";
import type { Dictionary } from "../engine/morphology/dictionary.js";
import { onFirstCall, yaml, zod } from "../libraries.js";
import {
  draftEntry,
  type DraftEntry,
  type RawEntry,
  type ReadResult,
} from "./draft.js";
import {
  checkYamlItems,
  DEFAULT_LEXICON_LIMITS,
  type LexiconLimits,
} from "./limits.js";
import { createProblemList } from "./problem.js";
import { lineOfNode } from "./yaml-lines.js";

/** The shape of a file's parts; made when the first file is read, because zod is loaded late. */
const schemas = onFirstCall(() => {
  const { z } = zod();
  return {
    localized: z.union([
      z.object({ de: z.string(), en: z.string() }),
      z.string().transform((text) => ({ de: text, en: text })),
    ]),
    licence: z.string().catch(""),
    entry: z.object({
      term: z.coerce.string(),
      pos: z.string().optional(),
      weight: z.number().optional(),
      except: z
        .union([
          z.array(z.coerce.string()),
          z.string().transform((form) => [form]),
        ])
        .optional(),
      compounds: z.boolean().optional(),
      note: z.string().optional(),
      source: z.string().optional(),
      disabled: z.boolean().optional(),
    }),
  };
});

/** Reads one YAML lexicon. @throws UserError `lexicon-too-many-entries` */
export function readYaml(
  file: string,
  content: string,
  dictionary: Dictionary,
  limits: LexiconLimits = DEFAULT_LEXICON_LIMITS,
): ReadResult {
  checkYamlItems(content, limits);
  const lines = new (yaml().LineCounter)();
  const document = yaml().parseDocument(content, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
  });
  const { problems, report } = createProblemList(file);
  const lineOf = (node: unknown): number => lineOfNode(lines, node);

  for (const error of document.errors)
    report(lines.linePos(error.pos[0]).line, "syntax", {
      message: error.message,
    });
  const root = document.contents;
  if (!yaml().isMap(root)) {
    if (problems.length === 0) report(1, "axis-missing");
    return { drafts: [], problems };
  }

  const axis = readAxis(
    document.get("axis"),
    document.get("title"),
    document.get("question"),
    root,
  );
  const licence = schemas().licence.parse(document.get("licence"));
  // Entries are read even without an axis, to report what is wrong with them.
  const entries = readEntries(axis?.poles.map(({ id }) => id) ?? poleIds());
  const drafts = axis ? [{ file, axis, licence, entries }] : [];
  return { drafts, problems };

  function readAxis(
    id: unknown,
    title: unknown,
    question: unknown,
    node: Node,
  ): Axis | undefined {
    const isNamed = typeof id === "string" && isIdentifier(id);
    if (!isNamed) report(1, id === undefined ? "axis-missing" : "axis-invalid");
    const titles = toLocalized(title);
    if (!titles) report(lineOf(node), "title-missing");
    const poles = readPoles();
    if (!isNamed || !titles || !poles) return undefined;
    return {
      id,
      title: titles,
      question: toLocalized(question) ?? { de: "", en: "" },
      poles,
    };
  }

  function poleIds(): readonly string[] {
    const node = document.get("poles");
    return yaml().isMap(node) ? node.items.map(keyOf) : [];
  }

  function readPoles(): readonly [Pole, Pole] | undefined {
    const node = document.get("poles");
    const items = yaml().isMap(node) ? node.items : [];
    const poles = items.flatMap((pair): Pole[] => {
      const id = keyOf(pair);
      if (!isIdentifier(id)) report(lineOf(pair.key), "pole-invalid", { id });
      const title = yaml().isMap(pair.value)
        ? toLocalized(pair.value.get("title"))
        : undefined;
      if (!title) report(lineOf(pair.key), "title-missing");
      return [{ id, title: title ?? { de: id, en: id } }];
    });
    const [first, second] = poles;
    if (poles.length === 2 && first && second) return [first, second];
    report(lineOf(node), "poles-not-two", { count: poles.length });
    return undefined;
  }

  function readEntries(poles: readonly string[]): DraftEntry[] {
    const node = document.get("entries");
    const groups = yaml().isMap(node) ? node.items : [];
    for (const pole of poles)
      if (!groups.some((pair) => keyOf(pair) === pole))
        report(lineOf(node), "entries-missing", { pole });
    return groups.flatMap((pair) => {
      const pole = keyOf(pair);
      if (!poles.includes(pole)) {
        report(lineOf(pair.key), "pole-unknown", { pole });
        return [];
      }
      if (!yaml().isSeq(pair.value)) {
        report(lineOf(pair.key), "entries-missing", { pole });
        return [];
      }
      return pair.value.items.flatMap((item) => readEntry(item, pole) ?? []);
    });
  }

  function readEntry(item: unknown, pole: string): DraftEntry | undefined {
    const line = lineOf(item);
    const raw = yaml().isMap(item)
      ? readFields(item.toJSON() as object, line, pole)
      : readTerm(item, line, pole);
    return (
      raw &&
      draftEntry(
        raw,
        line,
        dictionary,
        (code, values) => {
          report(line, code, values);
        },
        limits,
      )
    );
  }

  function readTerm(
    item: unknown,
    line: number,
    pole: string,
  ): RawEntry | undefined {
    const value = yaml().isScalar(item) ? item.value : undefined;
    if (typeof value === "string" || typeof value === "number")
      return { term: String(value), pole };
    report(line, "term-empty");
    return undefined;
  }

  function readFields(
    value: object,
    line: number,
    pole: string,
  ): RawEntry | undefined {
    const { entry } = schemas();
    for (const key of Object.keys(value))
      if (!Object.hasOwn(entry.shape, key))
        report(line, "key-unknown", { key });
    const parsed = entry.safeParse(value);
    if (parsed.success) return { ...parsed.data, pole };
    for (const issue of parsed.error.issues) {
      const key = String(issue.path[0] ?? "term");
      report(line, key === "term" ? "term-empty" : "value-invalid", { key });
    }
    return undefined;
  }
}

function keyOf(pair: Pair): string {
  return yaml().isScalar(pair.key) ? String(pair.key.value) : "";
}

function toLocalized(value: unknown): LocalizedText | undefined {
  const plain: unknown = yaml().isMap(value) ? value.toJSON() : value;
  const parsed = schemas().localized.safeParse(plain);
  return parsed.success ? parsed.data : undefined;
}
