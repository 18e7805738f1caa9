import type { Axis, Entry } from "../../engine/model.js";
import type { EditProblem } from "../../lexicons/edits.js";
import { entryKey } from "../../lexicons/entry-key.js";
import { PARTS_OF_SPEECH, type RawEntry } from "../../lexicons/draft.js";
import type { BenchForm } from "../lexicon-form.js";
import type { Locale } from "../locale.js";
import { slotName } from "./entry-list.js";

/** The fields of an entry as the form holds them. */
export type EntryFields = Pick<
  BenchForm,
  | "slot"
  | "key"
  | "term"
  | "pos"
  | "pole"
  | "weight"
  | "compounds"
  | "except"
  | "note"
  | "source"
  | "disabled"
>;

interface FieldChoice {
  readonly value: string;
  readonly label: string;
  readonly chosen: boolean;
}

/** What the form of an entry receives. */
export interface EntryFormProps {
  readonly fields: EntryFields;
  readonly isNew: boolean;
  readonly isDeleted: boolean;
  readonly partsOfSpeech: readonly FieldChoice[];
  readonly poles: readonly (FieldChoice & { readonly side: string })[];
  readonly compounds: readonly FieldChoice[];
  readonly problem: string | undefined;
  /** Opens the entry that is in the way of this one. */
  readonly existing: string | undefined;
}

/** The fields of no entry: for a new one. */
export const NO_ENTRY: EntryFields = {
  slot: "",
  key: "",
  term: "",
  pos: "",
  pole: "",
  weight: "",
  compounds: "",
  except: "",
  note: "",
  source: "",
  disabled: "",
};

/** The fields of the entry that a button of the list opens; those of a new one where there is none. */
export function openedFields(
  open: string,
  entries: readonly Entry[],
  { edits }: BenchForm,
): EntryFields {
  const slot = edits.findIndex(
    ({ key }, index) => slotName(index) === open || key === open,
  );
  const edit = edits[slot];
  const entry = entries.find((one) => entryKey(one) === (edit?.key ?? open));
  const raw = edit?.entry ?? (entry && rawOf(entry));
  if (!raw) return NO_ENTRY;
  return {
    ...fieldsOf(raw),
    slot: edit ? slot : "",
    key: entry ? entryKey(entry) : "",
  };
}

/** What is as usual is not said, so that it shows what is not. */
function rawOf(entry: Entry): RawEntry {
  const { compounds, partOfSpeech } = entry;
  const isUsual = compounds === (partOfSpeech === "noun");
  return {
    ...entry,
    pos: partOfSpeech,
    compounds: isUsual ? undefined : compounds,
  };
}

function fieldsOf(raw: RawEntry): Omit<EntryFields, "slot" | "key"> {
  const { compounds } = raw;
  return {
    term: raw.term,
    pos: raw.pos ?? "",
    pole: raw.pole,
    weight: raw.weight === undefined ? "" : String(raw.weight),
    compounds: compounds === undefined ? "" : compounds ? "yes" : "no",
    except: (raw.except ?? []).join(", "),
    note: raw.note ?? "",
    source: raw.source ?? "",
    disabled: raw.disabled ? "yes" : "",
  };
}

/** Sets out the form of an entry. */
export function entryForm(
  fields: EntryFields,
  axis: Axis,
  { edits }: BenchForm,
  problem: EditProblem | undefined,
  locale: Locale,
): EntryFormProps {
  const choice = (value: string, label: string, chosen: string) => ({
    value,
    label,
    chosen: value === chosen,
  });
  return {
    fields: {
      ...fields,
      weight:
        locale.language === "de"
          ? fields.weight.replace(".", ",")
          : fields.weight,
    },
    isNew: fields.key === "" && fields.slot === "",
    isDeleted: fields.slot !== "" && edits[fields.slot]?.entry === null,
    partsOfSpeech: [
      choice("", locale.t("lexicon-edit.guess"), fields.pos),
      ...PARTS_OF_SPEECH.map((pos) =>
        choice(pos, locale.t(`parts-of-speech.${pos}`), fields.pos),
      ),
    ],
    poles: axis.poles.map(({ id, title }, index) => ({
      ...choice(
        id,
        locale.text(title),
        fields.pole === "" ? axis.poles[0].id : fields.pole,
      ),
      side: index === 0 ? "first" : "second",
    })),
    compounds: [
      choice("", locale.t("lexicon-edit.as-usual"), fields.compounds),
      choice("yes", locale.t("lexicon-edit.yes"), fields.compounds),
      choice("no", locale.t("lexicon-edit.no"), fields.compounds),
    ],
    problem: problem && editProblem(problem, axis, locale),
    existing: problem?.existing,
  };
}

/** Why an edit cannot be carried out, in a sentence. */
export function editProblem(
  { code, values }: EditProblem,
  axis: Axis,
  locale: Locale,
): string {
  return locale.t(`entry-problems.${code}`, {
    ...values,
    poles: axis.poles.map(({ title }) => locale.text(title)).join(", "),
  });
}
