import base from "./jest.config.js";

/** Browser journeys against the real server; they need Debian's chromium. */
export default {
  ...base,
  testMatch: ["**/tests/e2e/**/*.test.ts"],
  testPathIgnorePatterns: [],
  testTimeout: 60_000,
  maxWorkers: 1,
};
