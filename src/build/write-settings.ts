/**
 * Writes the table of the settings into README.md, between its two marks: `npm run settings`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../paths.js";
import { settingsTable } from "../settings.js";

const file = join(ROOT, "README.md");
const readme = readFileSync(file, "utf8");
const marked = /(<!-- settings -->\n)[^]*(<!-- \/settings -->)/u;
writeFileSync(
  file,
  readme.replace(
    marked,
    (_, start: string, end: string) => `${start}\n${settingsTable()}\n\n${end}`,
  ),
);
