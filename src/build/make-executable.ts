/**
 * Lets the command be run. npm does so where it links a command, but `npx` keeps its link to a folder that it knows and
 * then finds a file that a later build has written anew.
 *
 * Runs in `npm run build`.
 */
import { chmodSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../paths.js";

chmodSync(join(ROOT, "dist/cli/main.js"), 0o755);
