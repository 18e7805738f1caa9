/**
 * Libraries that `score` rarely needs and that take long to load (together about 0.1 s): loaded when first asked for
 * wherever it would load them. Code that it never loads (other formats, importers) imports them as usual.
 */
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** What `make` makes, made at the first call. */
export function onFirstCall<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

/** Reads and writes YAML; the lexicons that ship were read by the build. */
export function yaml(): typeof import("yaml") {
  return require("yaml") as typeof import("yaml");
}

/** Says what is wrong with data from outside; what is plainly right needs no saying. */
export function zod(): typeof import("zod") {
  return require("zod") as typeof import("zod");
}

/** Reads CSV at once. */
export function csvParser(): typeof import("csv-parse/sync") {
  return require("csv-parse/sync") as typeof import("csv-parse/sync");
}

/** Finds names in texts; with its model. */
export function wink(): {
  readonly winkNLP: typeof import("wink-nlp").default;
  readonly model: Parameters<typeof import("wink-nlp").default>[0];
} {
  return {
    winkNLP: require("wink-nlp") as typeof import("wink-nlp").default,
    model: require("wink-eng-lite-web-model") as Parameters<
      typeof import("wink-nlp").default
    >[0],
  };
}
