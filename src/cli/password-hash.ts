import { Command } from "commander";
import { UserError } from "../errors.js";
import { hashPassword, SHORTEST_PASSWORD } from "../web/access/password.js";
import { linesIn, wholeLines } from "./lines.js";

/** `blickwinkel password-hash`: what `BLICKWINKEL_PASSWORD_HASH` wants. */
export function passwordHashCommand(): Command {
  return new Command("password-hash")
    .summary("make a hash of the password")
    .description(
      "Reads a password from the first line of standard input and prints its hash for BLICKWINKEL_PASSWORD_HASH.",
    )
    .addHelpText(
      "after",
      "\nExample:\n  read -rs PASSWORD && printf '%s' \"$PASSWORD\" | blickwinkel password-hash",
    )
    .action(async () => {
      const password = await firstLine(process.stdin);
      if (password.length < SHORTEST_PASSWORD)
        throw new UserError("password-too-short", { least: SHORTEST_PASSWORD });
      process.stdout.write(`${hashPassword(password)}\n`);
    });
}

async function firstLine(stream: AsyncIterable<Buffer>): Promise<string> {
  for await (const batch of wholeLines(stream))
    for (const line of linesIn(batch))
      return new TextDecoder().decode(line).replace(/\r?\n$/u, "");
  return "";
}
