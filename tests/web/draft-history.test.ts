/** The states of a draft, in a browser that is none. */
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
// @ts-expect-error a plain script of the browser, without declarations
import { createHistory } from "../../public/js/draft-history.js";

interface History {
  note(version: string, changes: string): void;
  canUndo(): boolean;
  canRedo(): boolean;
  undo(): string | undefined;
  redo(): string | undefined;
  kept(): { base: string; changes: string } | undefined;
  forget(): void;
  author(): string;
  keepAuthor(author: string): void;
}
const history = createHistory as (name: string) => History;

/** The part of a browser's storage that is used. */
function storage() {
  const items = new Map<string, string>();
  return {
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, text: string) => items.set(name, text),
    removeItem: (name: string) => items.delete(name),
  };
}
const refusing = () => {
  throw new Error("SecurityError");
};
const put = (value: object) => {
  Object.assign(globalThis, { localStorage: value });
};

beforeEach(() => {
  put(storage());
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, "localStorage");
});

describe("the history of a draft", () => {
  test("goes back and forth, and a new state ends what was ahead", () => {
    const draft = history("draft");
    for (const changes of ["[]", "[1]", "[1,2]"]) draft.note("3", changes);
    expect(draft.undo()).toBe("[1]");
    // The server's answer to a step is no new state.
    draft.note("3", "[1]");
    expect(draft.redo()).toBe("[1,2]");
    expect(draft.canRedo()).toBe(false);
    draft.undo();
    draft.undo();
    expect(draft.canUndo()).toBe(false);
    expect(draft.undo()).toBeUndefined();
    draft.note("3", "[9]");
    expect(draft.redo()).toBeUndefined();
    expect(draft.undo()).toBe("[]");
  });

  test("keeps the last state under its name until it is forgotten or empty", () => {
    const draft = history("draft");
    draft.note("3", "[1]");
    expect(history("draft").kept()).toEqual({ base: "3", changes: "[1]" });
    expect(history("another").kept()).toBeUndefined();
    draft.forget();
    expect(draft.kept()).toBeUndefined();
    draft.note("3", "[2]");
    draft.note("3", "[]");
    expect(draft.kept()).toBeUndefined();
  });

  test("works where the browser keeps nothing", () => {
    put({ getItem: refusing, setItem: refusing, removeItem: refusing });
    const draft = history("draft");
    draft.note("3", "[]");
    draft.note("3", "[1]");
    draft.keepAuthor("Ada");
    expect(draft.author()).toBe("");
    expect(draft.kept()).toBeUndefined();
    expect(draft.undo()).toBe("[]");
  });
});
