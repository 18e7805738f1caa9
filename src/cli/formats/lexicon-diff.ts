import { widest } from "./width.js";
import type { Entry } from "../../engine/model.js";
import type {
  Consequences,
  ScoreChange,
} from "../../engine/score/consequences.js";
import type { EntryChange, EntryField } from "../../lexicons/diff.js";
import type { AxisDiff } from "../../workflows/diff-lexicons.js";
import { signed, VERDICTS } from "./table.js";

/** How many articles are listed; the rest is only counted. */
const MOST_ARTICLES = 10;

/** For the terminal: for each axis the entries added (+), removed (−) and changed (~), and the consequences for a corpus. */
export function lexiconDiffAsTable(diffs: readonly AxisDiff[]): string {
  return diffs.map(axisSection).join("\n");
}

function axisSection({
  axis,
  diff: { added, removed, changed },
  consequences,
}: AxisDiff): string {
  const rows = [
    ...added.map((entry) => ["+", entry, ""] as const),
    ...removed.map((entry) => ["−", entry, ""] as const),
    ...changed.map((change) => ["~", change.after, changesOf(change)] as const),
  ];
  const width = widest(rows.map(([, { term }]) => term));
  const pole = Math.max(...axis.poles.map(({ id }) => id.length));
  return [
    `${axis.id}: ${String(added.length)} added, ${String(removed.length)} removed, ${String(changed.length)} changed`,
    ...rows.map(([sign, entry, changes]) =>
      `  ${sign} ${entry.term.padEnd(width)}  ${entry.pole.padEnd(pole)}  ${changes}`.trimEnd(),
    ),
    ...(consequences ? ["", ...consequenceLines(consequences)] : []),
    "",
  ].join("\n");
}

function changesOf({ before, after, fields }: EntryChange): string {
  return fields
    .map(
      (field) =>
        `${NAMES[field]} ${valueOf(before[field])} → ${valueOf(after[field])}`,
    )
    .join("; ");
}

/** The names that the fields have in a file. */
const NAMES: Readonly<Record<EntryField, string>> = {
  term: "term",
  pole: "pole",
  partOfSpeech: "pos",
  weight: "weight",
  compounds: "compounds",
  except: "except",
  note: "note",
  source: "source",
  disabled: "disabled",
};

function valueOf(value: Entry[EntryField]): string {
  const text = Array.isArray(value) ? value.join(", ") : String(value ?? "");
  return text === "" ? "–" : text;
}

function consequenceLines({
  outlets,
  verdicts,
  articles,
}: Consequences): readonly string[] {
  const names = [
    ...outlets.map(({ outlet }) => outlet),
    ...articles.map(articleName),
  ];
  const width = Math.max(10, ...names.map((name) => name.length));
  const head = (title: string): string =>
    `  ${title.padEnd(width)}  before  after   hits`;
  const line = (name: string, { before, after }: ScoreChange): string =>
    `  ${name.padEnd(width)}   ${signed(before.balance)}  ${signed(after.balance)}   ${String(before.hits)} → ${String(after.hits)}`;
  const rest = articles.length - MOST_ARTICLES;
  return [
    head("outlet"),
    ...outlets.map((change) => line(change.outlet, change)),
    "",
    ...(verdicts.length === 0 ? ["  no verdict changes"] : []),
    ...verdicts.map(
      (verdict) =>
        `  ${verdict.outlets.join(" – ")}: ${VERDICTS[verdict.before]} → ${VERDICTS[verdict.after]}`,
    ),
    "",
    ...(articles.length === 0
      ? ["  no article moves"]
      : [head("article (outlet)")]),
    ...articles
      .slice(0, MOST_ARTICLES)
      .map((change) => line(articleName(change), change)),
    ...(rest > 0 ? [`  … and ${String(rest)} more`] : []),
  ];
}

function articleName({ id, outlet }: Consequences["articles"][number]): string {
  return `${id} (${outlet})`;
}
