import { stringify } from "csv-stringify/sync";
import type { Entry } from "../engine/model.js";
import { withoutFormulas } from "../formulas.js";
import { ENTRY_COLUMNS, joinForms } from "./csv-format.js";
import type { WritableLexicon } from "./formats/writing.js";

const COLUMNS = [
  "axis",
  "axis_de",
  "axis_en",
  "question_de",
  "question_en",
  "licence",
  "pole",
  "pole_de",
  "pole_en",
  ...ENTRY_COLUMNS,
] as const;

/**
 * Writes lexicons as our CSV; reading it gives the same lexicons. A pole without entries has a row of its own. The byte order
 * mark makes spreadsheets show umlauts.
 */
export function writeCsv(lexicons: readonly WritableLexicon[]): string {
  const rows = lexicons.flatMap(({ axis, licence, entries }) =>
    axis.poles.flatMap((pole) => {
      const head = {
        axis: axis.id,
        axis_de: axis.title.de,
        axis_en: axis.title.en,
        question_de: axis.question.de,
        question_en: axis.question.en,
        licence,
        pole: pole.id,
        pole_de: pole.title.de,
        pole_en: pole.title.en,
      };
      const own = entries.filter((entry) => entry.pole === pole.id);
      return own.length === 0
        ? [head]
        : own.map((entry) => ({ ...head, ...entryCells(entry) }));
    }),
  );
  return stringify(rows, {
    header: true,
    bom: true,
    columns: [...COLUMNS],
    cast: { string: withoutFormulas },
    quoted_string: true,
    quoted_empty: false,
  });
}

function entryCells({
  term,
  partOfSpeech,
  weight,
  except,
  compounds,
  note,
  source,
  disabled,
}: Entry): Readonly<Record<string, string | undefined>> {
  return {
    term,
    pos: partOfSpeech,
    weight: String(weight),
    except: joinForms(except),
    compounds: String(compounds),
    note,
    source,
    disabled: disabled && "true",
  };
}
