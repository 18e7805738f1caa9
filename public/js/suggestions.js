// @ts-check
import { press } from "./press.js";

/**
 * Decides without a reload: the server draws the page as ever, we exchange what changed and stay where we are.
 * Without this, forms work all the same.
 */
const root = /** @type {HTMLElement} */ (
  document.querySelector("[data-suggestions]")
);

root.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.matches("[data-decide]"))
    return;
  event.preventDefault();
  const button = event.submitter;
  const fields = new FormData(form, button);
  decide(form, fields, button).catch(() => {
    // The server has the last word: it shows the page, or says what is wrong. What is decided twice is decided once.
    if (button instanceof HTMLButtonElement) press(form, button);
  });
});

/**
 * @param {HTMLFormElement} form
 * @param {FormData} fields
 * @param {HTMLElement | null} button
 */
async function decide(form, fields, button) {
  const position = positionOf(button);
  const response = await fetch(form.action, {
    method: "POST",
    body: new URLSearchParams(
      [...fields].map(([name, value]) => [name, String(value)]),
    ),
  });
  if (!response.ok) throw new Error(`status ${response.status}`);
  const page = new DOMParser().parseFromString(
    await response.text(),
    "text/html",
  );
  const drawn = page.querySelector("[data-suggestions]");
  if (!drawn) throw new Error("another page");
  const open = [...root.querySelectorAll("details[open][data-keep]")].map(
    (details) => details.getAttribute("data-keep"),
  );
  for (const details of drawn.querySelectorAll("details[data-keep]"))
    details.toggleAttribute(
      "open",
      open.includes(details.getAttribute("data-keep")),
    );
  // The notice stays in place, so that it is read out when its text changes.
  const notice = root.querySelector("[data-notice]");
  const news = drawn.querySelector("[data-notice]");
  notice?.replaceChildren(...(news?.childNodes ?? []));
  if (notice) news?.replaceWith(notice);
  root.replaceChildren(...drawn.childNodes);
  focusAt(position);
}

/**
 * Where a button stands: its group and its place in it.
 * @param {HTMLElement | null} button
 */
function positionOf(button) {
  const row = button?.closest("[data-suggestion]");
  const column = button?.closest("[data-column]");
  if (!row || !column) return undefined;
  return {
    column: column.getAttribute("data-column"),
    index: [...column.querySelectorAll("[data-suggestion]")].indexOf(row),
    name: button?.getAttribute("name"),
  };
}

/**
 * The next suggestion has moved up to where the decided one was: whoever works with the keyboard goes on there.
 * @param {ReturnType<typeof positionOf>} position
 */
function focusAt(position) {
  if (!position) return;
  const column = [...root.querySelectorAll("[data-column]")].find(
    (one) => one.getAttribute("data-column") === position.column,
  );
  const rows = column?.querySelectorAll("[data-suggestion]") ?? [];
  const row = rows[Math.min(position.index, rows.length - 1)];
  // After the last one of a column: what was just decided.
  const button =
    row?.querySelector(`button[name="${position.name}"]`) ??
    root.querySelector("[data-notice] :is(a, button)");
  if (button instanceof HTMLElement) button.focus({ preventScroll: true });
}
