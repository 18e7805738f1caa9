/**
 * The form of the workbench: one form that carries everything, unsaved edits included, so that nothing is lost on the
 * way from page to page.
 */
import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { UserError } from "../errors.js";
import type { RawEntry } from "../lexicons/draft.js";
import type { EditProblem, EntryEdit } from "../lexicons/edits.js";
import { parseForm, sentFields } from "./forms.js";

const MOST_EDITS = 20_000;

const rawEntry = z.object({
  term: z.string(),
  pole: z.string(),
  pos: z.string().optional(),
  weight: z.number().optional(),
  compounds: z.boolean().optional(),
  except: z.array(z.string()).optional(),
  note: z.string().optional(),
  source: z.string().optional(),
  disabled: z.boolean().optional(),
});
const editList = z
  .array(z.object({ key: z.string().nullable(), entry: rawEntry.nullable() }))
  .max(MOST_EDITS);

const text = (length: number) => z.string().trim().max(length).catch("");
const position = z.coerce.number().int().min(0);

const schema = z.object({
  base: z.coerce.number().int().min(1),
  changes: z.string().default("[]"),
  collection: z.string().max(200).optional(),
  // What the list of entries shows.
  q: text(200),
  show: text(200),
  page: position.min(1).catch(1),
  // The entry in the form.
  slot: z.literal("").or(position).catch(""),
  key: text(300),
  // However long: what is wrong with it is told in its own sentence.
  term: z.string().catch(""),
  pos: text(20),
  pole: text(200),
  weight: text(20),
  compounds: text(5),
  except: text(4_000),
  note: text(4_000),
  source: text(4_000),
  disabled: text(5),
  sort: z.enum(["left", "right", "outlet"]).catch("outlet"),
  // The button that was pressed.
  do: z
    .enum(["check", "apply", "delete", "clear", "save", "merge"])
    .catch("check"),
  open: z.string().max(300).optional(),
  drop: position.optional().catch(undefined),
  author: text(100),
  message: text(500),
});

/** What the form says; the edits are read. */
export type BenchForm = Omit<z.output<typeof schema>, "changes"> & {
  readonly edits: readonly EntryEdit[];
  /** Edits that were chosen after a conflict, by their position. */
  readonly taken: ReadonlySet<number>;
};

/** Reads the form. @throws UserError `form-invalid` */
export function readBenchForm(body: unknown): BenchForm {
  const { changes, ...form } = parseForm(body, schema);
  const taken = [...sentFields(body).keys()].flatMap((name) => {
    const [, number] = /^take-(\d{1,6})$/u.exec(name) ?? [];
    return number === undefined ? [] : [Number(number)];
  });
  return { ...form, edits: readEdits(changes), taken: new Set(taken) };
}

/** The form before anything was typed; the address may open an entry, or begin a new one with `add` and `pole`. */
export function emptyBenchForm(base: number, query: unknown): BenchForm {
  const { entry, add, pole, collection } = z
    .object({
      entry: z.string().max(300).optional().catch(undefined),
      add: z.string().max(400).optional().catch(undefined),
      pole: z.string().max(200).optional().catch(undefined),
      collection: z.string().max(200).optional().catch(undefined),
    })
    .parse(query);
  const { changes: _, ...form } = schema.parse({
    base,
    collection,
    term: add,
    pole,
  });
  return { ...form, open: entry, edits: [], taken: new Set() };
}

function readEdits(json: string): readonly EntryEdit[] {
  try {
    return editList.parse(JSON.parse(json));
  } catch (cause) {
    throw new UserError("form-invalid", { field: "changes" }, { cause });
  }
}

/** The edit that the entry's fields make; undefined while no term is given. */
export function editInForm(form: BenchForm): EntryEdit | undefined {
  if (form.term.trim() === "") return undefined;
  return { key: form.key === "" ? null : form.key, entry: entryInForm(form) };
}

function entryInForm(form: BenchForm): RawEntry {
  return {
    term: form.term,
    pole: form.pole,
    pos: form.pos,
    // 0,5 as people write it.
    weight:
      form.weight === "" ? undefined : Number(form.weight.replace(",", ".")),
    compounds: form.compounds === "" ? undefined : form.compounds === "yes",
    except: form.except
      .split(/[,;\n]/u)
      .map((one) => one.trim())
      .filter(Boolean),
    note: form.note,
    source: form.source,
    disabled: form.disabled !== "",
  };
}

/** The edits with another one: in place of the one at `slot`, or at the end. */
export function withEdit(
  { edits, slot }: Pick<BenchForm, "edits" | "slot">,
  edit: EntryEdit,
): readonly EntryEdit[] {
  const place =
    slot === ""
      ? edits.findIndex(({ key }) => key !== null && key === edit.key)
      : slot;
  const isNothing = edit.key === null && edit.entry === null;
  if (edits[place] === undefined) return isNothing ? edits : [...edits, edit];
  return edits.flatMap((one, index) => {
    if (index !== place) return [one];
    return isNothing ? [] : [edit];
  });
}

/** Whether a problem is that of an edit: by content, since what is known of a draft may come from an earlier request. */
export function isProblemOf(problem: EditProblem, edit: EntryEdit): boolean {
  return isDeepStrictEqual(problem.edit, edit);
}
