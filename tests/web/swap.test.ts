/** Following links without a reload, in a document without a browser. */
import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { parseHTML } from "linkedom";
// @ts-expect-error a plain script of the browser, without declarations
import { startWithSwap } from "../../public/js/swap.js";

const start = startWithSwap as (start: () => () => void) => void;

const page = (words: string) =>
  `<!doctype html><html><body><main id="main">${words}<a data-swap href="https://host.example/slow">s</a><a data-swap href="https://host.example/fast">f</a></main></body></html>`;
/** What this test needs of a document. */
interface Node {
  readonly textContent: string;
  dispatchEvent(event: object): void;
}
interface Window {
  readonly document: { querySelector(selector: string): Node | null };
  readonly DOMParser: unknown;
  readonly Element: unknown;
  readonly HTMLAnchorElement: unknown;
  readonly Event: new (name: string, options: object) => object;
}

const window = parseHTML(page("start")) as unknown as Window;
const BORROWED = {
  document: window.document,
  DOMParser: window.DOMParser,
  Element: window.Element,
  HTMLAnchorElement: window.HTMLAnchorElement,
  addEventListener: () => undefined,
  location: { href: "https://host.example/", assign: jest.fn() },
  history: { pushState: jest.fn() },
};
const answers = new Map<string, (text: string, redirected?: boolean) => void>();

beforeEach(() => {
  Object.assign(globalThis, BORROWED, {
    fetch: (href: string) =>
      new Promise((resolve) => {
        answers.set(href, (words, redirected = false) => {
          resolve({
            ok: true,
            redirected,
            text: () => Promise.resolve(page(words)),
          });
        });
      }),
  });
});
afterEach(() => {
  for (const name of [...Object.keys(BORROWED), "fetch"])
    Reflect.deleteProperty(globalThis, name);
});

function follow(href: string): void {
  const link = window.document.querySelector(`a[href="${href}"]`);
  const click = new window.Event("click", { bubbles: true, cancelable: true });
  link?.dispatchEvent(Object.assign(click, { button: 0 }));
}

test("shows what was asked for last, whichever answer comes first", async () => {
  start(() => () => undefined);
  follow("https://host.example/slow");
  follow("https://host.example/fast");
  answers.get("https://host.example/fast")?.("fast");
  answers.get("https://host.example/slow")?.("slow");
  await new Promise((resolve) => setImmediate(resolve));
  expect(window.document.querySelector("#main")?.textContent).toMatch(/^fast/u);
  expect(
    BORROWED.history.pushState.mock.calls.map(([, , href]) => href),
  ).toEqual(["https://host.example/fast"]);
});

test("leaves for a page that the server leads to instead", async () => {
  start(() => () => undefined);
  follow("https://host.example/slow");
  answers.get("https://host.example/slow")?.("sign in", true);
  await new Promise((resolve) => setImmediate(resolve));
  expect(window.document.querySelector("#main")?.textContent).not.toContain(
    "sign in",
  );
  expect(BORROWED.location.assign.mock.calls).toEqual([
    ["https://host.example/slow"],
  ]);
});
