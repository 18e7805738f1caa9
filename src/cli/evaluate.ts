import { Command } from "commander";
import { readLimits } from "../config.js";
import type { Interval } from "../engine/model.js";
import { readGold } from "../importers/gold.js";
import { loadDictionary } from "../lexicons/german.js";
import { chosenLexicons } from "../lexicons/shipped.js";
import { evaluate } from "../workflows/evaluate/evaluate.js";
import type { UnitResult } from "../workflows/evaluate/framing.js";
import type { Measure } from "../workflows/evaluate/measure.js";
import type { TrapResult } from "../workflows/evaluate/traps.js";
import { lexiconOption } from "./lexicon-option.js";

/** `blickwinkel evaluate`: the validity of engine and lexicons. */
export function evaluateCommand(): Command {
  return new Command("evaluate")
    .summary("measure engine and lexicons against coded data")
    .description(
      "Measures forms, context, voice, noise and framing against a folder of coded data (framing/, voice/, stance/, traps/),\n" +
        "each figure with its bootstrap interval and beside two baselines: the same lexicons without context, voice and noise, and the majority.",
    )
    .argument("<folder>", "the folder with the coded data")
    .addOption(lexiconOption())
    .option(
      "--errors",
      "list the sentences that went wrong, with the entries that did it",
    )
    .option("--json", "print the measures as JSON")
    .addHelpText("after", "\nExample:\n  blickwinkel evaluate gold --errors")
    .action(
      (
        folder: string,
        {
          lexicon,
          errors,
          json,
        }: { lexicon: string[]; errors?: true; json?: true },
      ) => {
        const dictionary = loadDictionary();
        const evaluation = evaluate(
          readGold(folder),
          chosenLexicons(lexicon, dictionary, readLimits(process.env).lexicons),
          dictionary,
        );
        process.stdout.write(
          json
            ? `${JSON.stringify(evaluation.measures, null, 2)}\n`
            : tableOf(evaluation.measures),
        );
        if (errors)
          process.stdout.write(
            [
              ...evaluation.failedTraps.map(trapLine),
              ...evaluation.errors.map(errorLine),
              "",
            ].join("\n"),
          );
      },
    );
}

function tableOf(measures: readonly Measure[]): string {
  const width = Math.max(...measures.map(({ name }) => name.length));
  const head = `${"".padEnd(width)}  value  95 % interval   n                no context  majority`;
  const rows = measures.map(
    ({ name, value, interval, count, of, withoutContext, majority }) =>
      [
        name.padEnd(width),
        figure(value),
        intervalOf(interval),
        `${String(count)} ${of}`.padEnd(15),
        figure(withoutContext).padStart(10),
        figure(majority).padStart(8),
      ].join("  "),
  );
  return `${[head, ...rows].join("\n")}\n`;
}

function figure(value: number | undefined): string {
  return value === undefined || Number.isNaN(value)
    ? "    –"
    : value.toFixed(3).padStart(5);
}

function intervalOf(interval: Interval | null): string {
  return (
    interval ? `[${interval.map((value) => value.toFixed(3)).join("; ")}]` : ""
  ).padEnd(14);
}

function trapLine({ trap, found }: TrapResult): string {
  return `${trap.id}\texpected ${trap.expect.join(" ")}\tfound ${found.join(" ")}\t${trap.text}`;
}

function errorLine({
  article,
  axis,
  gold,
  predicted,
  evidence,
  text,
}: UnitResult): string {
  const entries = evidence.map(
    ({ entry, pole, weight, context }) =>
      `${entry}→${pole} ${weight.toFixed(2)}${context.map((name) => ` ${name}`).join("")}`,
  );
  return `${article}\t${axis}\tcoded ${gold}\tfound ${predicted}\t${entries.join("; ")}\t${text.replaceAll(/\s+/g, " ")}`;
}
