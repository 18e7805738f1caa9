import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@jest/globals";
import { ROOT } from "../../src/paths.js";

/** `npm run soak` sends ten thousand. */
const REQUESTS = "400";

test("many requests are answered rightly, and the server keeps nothing of them", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(ROOT, "tests/soak/soak.js"),
    REQUESTS,
  ]);
  expect(stdout).toContain("400 requests");
  expect(stdout).toContain("0 wrong answers");
});
