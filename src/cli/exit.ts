import { UserError } from "../errors.js";
import { InvalidLexiconError } from "../lexicons/load.js";
import { explain, explainProblem } from "./messages.js";

/**
 * Ends the command with one clear sentence on standard error. Anything but a `UserError` is a defect and is thrown on
 * with its stack.
 */
export function exitWith(error: unknown): void {
  if (!(error instanceof UserError)) throw error;
  if (error instanceof InvalidLexiconError)
    for (const problem of error.problems)
      process.stderr.write(`${explainProblem(problem)}\n`);
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}
