/**
 * Yoshikoder's `.ykd` (W. Lowe): XML, categories within one root category, patterns with `*` as a wildcard.
 */
import { attribute, readNodes } from "./xml.js";
import {
  fitLexicons,
  type WritableLexicon,
  type WrittenAxis,
  type Written,
} from "./writing.js";

export const readYoshikoder = readNodes;

/** Writes lexicons as one Yoshikoder dictionary; it has a single root category, so that several axes get one above them. */
export function writeYoshikoder(lexicons: readonly WritableLexicon[]): Written {
  const { axes, notes } = fitLexicons(lexicons, {
    weights: false,
    freeWildcards: true,
    unwritable: /[?]/u,
  });
  const nodes = axes.flatMap(axisLines);
  const body = axes.length === 1 ? nodes : inCategory("Blickwinkel", "", nodes);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<dictionary style="050805" patternengine="substring">',
    ...body.map(indented),
    "</dictionary>",
    "",
  ];
  return { text: lines.join("\n"), notes };
}

function axisLines({ axis, poles }: WrittenAxis): readonly string[] {
  const lines = poles.flatMap(({ id, title, terms }) =>
    inCategory(
      id,
      title,
      terms.map(({ text }) => `<pnode name="${attribute(text)}"/>`),
    ),
  );
  return inCategory(axis.id, axis.title.de, lines);
}

function inCategory(
  name: string,
  description: string,
  lines: readonly string[],
): readonly string[] {
  return [
    `<cnode name="${attribute(name)}" desc="${attribute(description)}">`,
    ...lines.map(indented),
    "</cnode>",
  ];
}

function indented(line: string): string {
  return `\t${line}`;
}
