import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Interval, LocalizedText } from "../engine/model.js";
import { round } from "../engine/round.js";
import { LOCALE_FOLDER } from "../paths.js";
import { formatDate } from "./dates.js";

export const LANGUAGES = ["de", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

type Values = Readonly<Record<string, string | number>>;

/** A part of the method page, as it stands in the locale files. */
export interface ProseSection {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly items: readonly string[];
}

/** Everything that is said in one language: sentences, numbers, dates. */
export interface Locale {
  readonly language: Language;
  /** The sentence at `key`; `values.count` chooses the plural. */
  readonly t: (key: string, values?: Values) => string;
  prose(key: string): readonly ProseSection[];
  text(text: LocalizedText): string;
  number(value: number, digits?: number): string;
  /** With sign and true minus, two decimals unless told; a dash for null. */
  balance(value: number | null, digits?: number): string;
  /** The bounds of a balance or a difference, each with its sign, two decimals unless told; empty for null. */
  interval(value: Interval | null, digits?: number): string;
  /** The bounds without a plus sign, of a share, an agreement, the size of a difference; two decimals, empty for null. */
  range(value: Interval | null): string;
  date(edtf: string): string;
}

/** The languages of the interface, each read once. */
export const LOCALES: Readonly<Record<Language, Locale>> = {
  de: createLocale("de"),
  en: createLocale("en"),
};

function createLocale(language: Language): Locale {
  // Read when first asked for: most commands end without a sentence.
  let messages: unknown;
  let plural: Intl.PluralRules | undefined;

  const find = (key: string): unknown =>
    key
      .split(".")
      .reduce<unknown>(
        (node, part) => child(node, part),
        (messages ??= readMessages(language)),
      );

  const fill = (sentence: string, values: Values): string =>
    sentence.replace(/\{(\w+)\}/gu, (placeholder, name: string) => {
      const value = values[name];
      if (value === undefined) return placeholder;
      return typeof value === "number" ? number(value) : value;
    });

  // Rounded first as in every table, so that both agree to the last digit.
  const numbers = numberFormats(language, "auto");
  const number = (value: number, digits = 0): string =>
    trueMinus(numbers(digits).format(round(value)));

  const signed = numberFormats(language, "exceptZero");
  const balance = (value: number | null, digits = 2): string =>
    value === null ? "–" : trueMinus(signed(digits).format(round(value)));

  return {
    language,
    number,
    balance,
    t(key, values = {}) {
      const found = find(key);
      if (typeof found === "string") return fill(found, values);
      plural ??= new Intl.PluralRules(language);
      const form = plural.select(Number(values["count"]));
      const sentence = child(found, form) ?? child(found, "other");
      if (typeof sentence === "string") return fill(sentence, values);
      throw new Error(`locales/${language}.json lacks "${key}"`);
    },
    prose: (key) => find(key) as readonly ProseSection[],
    text: (text) => text[language],
    interval: (value, digits) =>
      boundsText(value, (bound) => balance(bound, digits)),
    range: (value) => boundsText(value, (bound) => number(bound, 2)),
    date: (edtf) => formatDate(edtf, language),
  };
}

function boundsText(
  bounds: Interval | null,
  textOf: (bound: number) => string,
): string {
  return bounds === null ? "" : `[${bounds.map(textOf).join("; ")}]`;
}

/** Formats by their number of decimals, each made once: to make one takes longer than to fill a page of them. */
function numberFormats(
  language: Language,
  signDisplay: "auto" | "exceptZero",
): (digits: number) => Intl.NumberFormat {
  const formats = new Map<number, Intl.NumberFormat>();
  return (digits) => {
    const known = formats.get(digits);
    if (known) return known;
    const format = new Intl.NumberFormat(language, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay,
    });
    formats.set(digits, format);
    return format;
  };
}

function readMessages(language: Language): unknown {
  const file = join(LOCALE_FOLDER, `${language}.json`);
  return JSON.parse(readFileSync(file, "utf8"));
}

function child(node: unknown, name: string): unknown {
  return typeof node === "object" && node !== null && Object.hasOwn(node, name)
    ? (node as Record<string, unknown>)[name]
    : undefined;
}

/** A hyphen is too short for a minus beside figures. */
function trueMinus(text: string): string {
  return text.replace("-", "−");
}
