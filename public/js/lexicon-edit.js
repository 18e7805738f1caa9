// @ts-check
import { createHistory } from "./draft-history.js";
import { onKeys } from "./bench-keys.js";
import { holdingStill, replacePart } from "./bench-parts.js";
import { press } from "./press.js";

/** Milliseconds after the last key before the server is asked. */
const PAUSE = 180;
/** Parts that typing may replace: not the fields that are typed in. */
const WHILE_TYPING = [
  "bench-notices",
  "bench-problem",
  "bench-check",
  "bench-outcome",
  "bench-preview",
];
const ALL_PARTS = [
  "bench-notices",
  "bench-entries",
  "bench-entry",
  "bench-check",
  "bench-draft",
  "bench-outcome",
  "bench-preview",
];

/** What depends on the fields that change which entries come first. @type {Record<string, string[]>} */
const LISTING = {
  q: ["bench-entries"],
  show: ["bench-entries"],
  collection: ["bench-entries", ...WHILE_TYPING],
};
/** Fields that change nothing but what will be said about the change. */
const ABOUT_THE_CHANGE = ["message", "author"];

const bench = /** @type {HTMLElement} */ (document.querySelector(".bench"));
const form = /** @type {HTMLFormElement} */ (
  document.querySelector("[data-bench]")
);
const history = createHistory(`lexicon-draft ${bench.dataset["axis"]}`);
/** Another request makes the answer to this one out of date. @type {AbortController | undefined} */
let underWay;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting;

/** @param {string} name */
const field = (name) =>
  /** @type {HTMLInputElement} */ (form.elements.namedItem(name));
const changes = () => field("changes").value;

/**
 * Sends the form as if a button had been pressed, and puts the answer into the page.
 * @param {{ name: string, value: string }} button
 * @param {string[]} parts
 */
async function send(button, parts) {
  clearTimeout(waiting);
  underWay?.abort();
  underWay = new AbortController();
  form.setAttribute("aria-busy", "true");
  const data = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    data.append(name, String(value));
  data.set(button.name, button.value);
  const { signal } = underWay;
  let text;
  try {
    const response = await fetch(form.action, {
      method: "POST",
      body: data,
      signal,
    });
    text = await response.text();
  } catch (error) {
    // Whoever aborted it is busy with the next one.
    if (signal.aborted) return;
    form.removeAttribute("aria-busy");
    throw error;
  }
  const page = new DOMParser().parseFromString(text, "text/html");
  form.removeAttribute("aria-busy");
  // A sign-in, a conflict: pages of their own.
  if (!page.querySelector("[data-bench]")) {
    press(form, button);
    return;
  }
  holdingStill(() => {
    for (const id of parts) replacePart(id, page, ABOUT_THE_CHANGE);
  });
  history.note(field("base").value, changes());
  showHistory();
}

/** @param {string} term where to go on */
function focusOn(term) {
  const input = document.getElementById(term);
  if (input instanceof HTMLInputElement) {
    input.focus();
    input.select();
  }
}

/** @param {string} state what `changes` is to be */
async function goTo(state) {
  field("changes").value = state;
  await send({ name: "do", value: "clear" }, ALL_PARTS);
}

function showHistory() {
  const undo = document.querySelector("[data-undo]");
  const redo = document.querySelector("[data-redo]");
  undo?.toggleAttribute("disabled", !history.canUndo());
  redo?.toggleAttribute("disabled", !history.canRedo());
  const author = field("author");
  if (author && author.value === "") author.value = history.author();
}

/** @param {() => string | undefined} step */
function travel(step) {
  const state = step();
  if (state !== undefined) void goTo(state);
}

const actions = {
  search: () => focusOn("q"),
  create: () => {
    void send({ name: "do", value: "clear" }, ALL_PARTS).then(() =>
      focusOn("term"),
    );
  },
  close: () => {
    void send({ name: "do", value: "clear" }, ALL_PARTS).then(() =>
      focusOn("q"),
    );
  },
  apply: () => {
    void send({ name: "do", value: "apply" }, ALL_PARTS).then(() =>
      focusOn("term"),
    );
  },
  undo: () => travel(history.undo),
  redo: () => travel(history.redo),
  save: () => focusOn("message"),
  confirm: () => {
    const button = form.querySelector('button[value="save"]');
    if (button instanceof HTMLButtonElement) button.click();
  },
};

form.addEventListener("submit", (event) => {
  const button = event.submitter;
  if (!(button instanceof HTMLButtonElement)) return;
  if (button.value === "save") {
    const message = field("message");
    message.required = true;
    // The way to the server and back would cost the steps that can be undone.
    if (!message.reportValidity()) {
      event.preventDefault();
      return;
    }
    history.keepAuthor(field("author").value);
    return;
  }
  event.preventDefault();
  const opens = button.name === "open";
  void send(button, ALL_PARTS).then(() => {
    if (opens || button.value === "apply") focusOn("term");
  });
});

form.addEventListener("input", ({ target }) => {
  if (isField(target)) look(target);
});

/**
 * @param {unknown} target
 * @returns {target is HTMLInputElement | HTMLSelectElement}
 */
function isField(target) {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLSelectElement
  );
}

/**
 * Asks the server, after a pause, what a field's new value leads to.
 * @param {HTMLInputElement | HTMLSelectElement} changed
 */
function look(changed) {
  if (ABOUT_THE_CHANGE.includes(changed.name)) return;
  clearTimeout(waiting);
  const listed = LISTING[changed.name];
  if (listed) field("page").value = "1";
  waiting = setTimeout(() => {
    void send({ name: "do", value: "check" }, listed ?? WHILE_TYPING);
  }, PAUSE);
}

document.addEventListener("click", ({ target }) => {
  if (!(target instanceof Element)) return;
  if (target.closest("[data-undo]")) actions.undo();
  if (target.closest("[data-redo]")) actions.redo();
  if (target.closest("[data-discard]")) void goTo("[]");
});

onKeys(form, actions);
// Only whoever saves has to say why.
form.noValidate = true;
document.documentElement.classList.add("has-script");

// A draft that was not saved comes back; one that was saved is done with.
const saved = document.querySelector("[data-saved]") !== null;
if (saved) history.forget();
const kept = changes() === "[]" ? history.kept() : undefined;
if (kept) {
  field("base").value = kept.base;
  field("changes").value = kept.changes;
  void send({ name: "do", value: "check" }, [
    "bench-notices",
    "bench-entries",
    "bench-check",
    "bench-draft",
    "bench-outcome",
    "bench-preview",
  ]);
} else {
  history.note(field("base").value, changes());
  showHistory();
  // Who was quicker than this script has typed already.
  const early = [...form.elements].find(
    (element) =>
      element instanceof HTMLInputElement &&
      element.type !== "hidden" &&
      !ABOUT_THE_CHANGE.includes(element.name) &&
      element.value !== element.defaultValue,
  );
  if (isField(early)) look(early);
}
