import type { Axis, Entry } from "../../engine/model.js";
import { fold } from "../../engine/text/fold.js";
import { PARTS_OF_SPEECH, type RawEntry } from "../../lexicons/draft.js";
import type { EntryEdit } from "../../lexicons/edits.js";
import { entryKey } from "../../lexicons/entry-key.js";
import type { BenchForm } from "../lexicon-form.js";
import type { Locale } from "../locale.js";
import { type Side, sideOf } from "./axes.js";
import { partOfSpeechLabel } from "./part-of-speech.js";

/** So many entries are listed at once. */
const PAGE_LENGTH = 40;

type EntryState = "same" | "new" | "changed" | "deleted";

/** A line of the list. */
interface ListedEntry {
  /** What the button that opens it sends. */
  readonly open: string;
  readonly term: string;
  readonly side: Side;
  readonly pole: string;
  readonly details: string;
  readonly hits: string | undefined;
  readonly state: EntryState;
  readonly stateLabel: string | undefined;
  readonly disabled: boolean;
}

/** What the list of entries receives. */
export interface EntryListProps {
  readonly query: string;
  readonly filters: readonly {
    readonly value: string;
    readonly label: string;
    readonly current: boolean;
  }[];
  readonly count: string;
  readonly rows: readonly ListedEntry[];
  readonly page: string;
  readonly pageNumber: number;
  readonly previousPage: number | undefined;
  readonly nextPage: number | undefined;
}

/** Hits of an entry in the collection, by `entryKey`. */
type HitCounts = ReadonlyMap<string, number>;

/** The hits of entries, for the list. */
export function hitCounts(
  entries: readonly { readonly entry: Entry; readonly total: number }[],
): HitCounts {
  return new Map(entries.map(({ entry, total }) => [entryKey(entry), total]));
}

interface Row {
  readonly open: string;
  readonly entry: RawEntry;
  readonly key: string | undefined;
  readonly state: EntryState;
}

/** Sets out the entries with their edits, as far as the filter shows them. */
export function entryList(
  axis: Axis,
  entries: readonly Entry[],
  form: BenchForm,
  hits: HitCounts,
  locale: Locale,
): EntryListProps {
  const wanted = fold(form.q);
  const rows = rowsOf(entries, form.edits, hits).filter(
    ({ entry, state }) =>
      (wanted === "" || fold(entry.term).includes(wanted)) &&
      (form.show === "" ||
        (form.show === EDITED ? state !== "same" : entry.pole === form.show)),
  );
  const pages = Math.max(1, Math.ceil(rows.length / PAGE_LENGTH));
  const page = Math.min(form.page, pages);
  const [first, second] = axis.poles;
  return {
    query: form.q,
    filters: [
      { value: "", label: locale.t("lexicon-edit.all") },
      { value: first.id, label: locale.text(first.title) },
      { value: second.id, label: locale.text(second.title) },
      { value: EDITED, label: locale.t("lexicon-edit.edited") },
    ].map((filter) => ({ ...filter, current: filter.value === form.show })),
    count: locale.t("lexicon-edit.listed", { count: rows.length }),
    rows: rows
      .slice((page - 1) * PAGE_LENGTH, page * PAGE_LENGTH)
      .map((row) => listed(row, axis, hits, locale)),
    page: locale.t("pager.page", { page, pages }),
    pageNumber: page,
    previousPage: page > 1 ? page - 1 : undefined,
    nextPage: page < pages ? page + 1 : undefined,
  };
}

/** Not the name of a pole: those begin with a letter. */
const EDITED = "*";

/** New entries first, then what the collection has most of: whoever changes that changes results. */
function rowsOf(
  entries: readonly Entry[],
  edits: readonly EntryEdit[],
  hits: HitCounts,
): readonly Row[] {
  const byKey = new Map(edits.map((edit, slot) => [edit.key, { edit, slot }]));
  const added = edits.flatMap(({ key, entry }, slot): Row[] =>
    key === null && entry
      ? [
          {
            open: slotName(slot),
            entry,
            key: undefined,
            state: "new",
          },
        ]
      : [],
  );
  const others = entries.map((entry): Row => {
    const key = entryKey(entry);
    const edited = byKey.get(key);
    const as = { ...entry, pos: entry.partOfSpeech };
    if (!edited) return { open: key, entry: as, key, state: "same" };
    const { entry: now } = edited.edit;
    return {
      open: slotName(edited.slot),
      entry: now ?? as,
      key,
      state: now ? "changed" : "deleted",
    };
  });
  const order = new Intl.Collator("de");
  const total = ({ key = "" }: Row): number => hits.get(key) ?? 0;
  return [
    ...added.toReversed(),
    ...others.sort(
      (one, other) =>
        total(other) - total(one) ||
        order.compare(one.entry.term, other.entry.term),
    ),
  ];
}

/** What opens an edited entry; no key looks like it. */
export function slotName(slot: number): string {
  return `#${String(slot)}`;
}

function listed(
  { open, entry, key, state }: Row,
  axis: Axis,
  hits: HitCounts,
  locale: Locale,
): ListedEntry {
  const side = sideOf(entry, axis);
  const pole = axis.poles[side === "first" ? 0 : 1];
  const partOfSpeech = PARTS_OF_SPEECH.find((known) => known === entry.pos);
  const weight = entry.weight ?? 1;
  const count = key === undefined ? undefined : hits.get(key);
  return {
    open,
    term: entry.term,
    side,
    pole: locale.text(pole.title),
    details: [
      partOfSpeech &&
        partOfSpeechLabel({ term: entry.term, partOfSpeech }, locale),
      weight === 1
        ? undefined
        : locale.t("lexicons.weighs", { weight: locale.number(weight, 2) }),
      entry.disabled ? locale.t("lexicon-edit.off") : undefined,
      entry.note,
    ]
      .filter(Boolean)
      .join(" · "),
    hits:
      count === undefined
        ? undefined
        : locale.t("lexicon-edit.hits", { count }),
    state,
    stateLabel:
      state === "same" ? undefined : locale.t(`lexicon-edit.states.${state}`),
    disabled: entry.disabled === true,
  };
}
