import { Document, isMap, isSeq } from "yaml";
import type { Entry } from "../engine/model.js";
import type { Dictionary } from "../engine/morphology/dictionary.js";
import { guessPartOfSpeech } from "./draft.js";
import type { WritableLexicon } from "./formats/writing.js";

/**
 * Writes one lexicon as our YAML; reading it gives the same lexicon. Defaults are left out, as people would do.
 */
export function writeYaml(
  { axis, licence, entries }: WritableLexicon,
  dictionary: Dictionary,
): string {
  const document = new Document({
    axis: axis.id,
    title: axis.title,
    question: axis.question,
    licence,
    poles: Object.fromEntries(
      axis.poles.map(({ id, title }) => [id, { title }]),
    ),
    entries: Object.fromEntries(
      axis.poles.map(({ id }) => [
        id,
        entries
          .filter(({ pole }) => pole === id)
          .map((entry) => entryFields(entry, dictionary)),
      ]),
    ),
  });
  for (const path of [
    ["title"],
    ["question"],
    ...axis.poles.map(({ id }) => ["poles", id]),
  ])
    onOneLine(document.getIn(path));
  for (const { id } of axis.poles) {
    const list = document.getIn(["entries", id]);
    if (isSeq(list)) list.items.forEach(onOneLine);
  }
  return document.toString({ lineWidth: 0 });
}

function onOneLine(node: unknown): void {
  if (isMap(node)) node.flow = true;
}

function entryFields(
  entry: Entry,
  dictionary: Dictionary,
): string | Readonly<Record<string, unknown>> {
  const {
    term,
    partOfSpeech,
    weight,
    compounds,
    except,
    note,
    source,
    disabled,
  } = entry;
  const fields = {
    ...(partOfSpeech !== guessPartOfSpeech(term, dictionary) && {
      pos: partOfSpeech,
    }),
    ...(weight !== 1 && { weight }),
    ...(except.length > 0 && { except }),
    ...(compounds !== (partOfSpeech === "noun") && { compounds }),
    ...(note !== undefined && { note }),
    ...(source !== undefined && { source }),
    ...(disabled && { disabled }),
  };
  return Object.keys(fields).length === 0 ? term : { term, ...fields };
}
