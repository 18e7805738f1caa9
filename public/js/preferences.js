// @ts-check

/**
 * Another theme comes without a reload, and what somebody has typed survives another language.
 * Without this, both are links that load the page again.
 */
const KEPT = "typed";

document.addEventListener("click", (event) => {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
    return;
  const link = event.target instanceof Element && event.target.closest("a");
  if (!link) return;
  const theme = link.dataset["chooseTheme"];
  if (theme !== undefined) {
    event.preventDefault();
    choose(theme, link);
  } else if (link.closest("[data-languages]")) {
    keepFields(link);
  }
});
restoreFields();

/**
 * @param {string} theme
 * @param {HTMLAnchorElement} link
 */
function choose(theme, link) {
  const root = document.documentElement;
  if (theme === "system") delete root.dataset["theme"];
  else root.dataset["theme"] = theme;
  // The link hides behind its opposite, and whoever works with the keyboard goes on there.
  for (const toggle of document.querySelectorAll("a.theme-toggle"))
    if (toggle instanceof HTMLElement && toggle.offsetParent !== null)
      toggle.focus({ preventScroll: true });
  // The answer leads to the page that is shown already; only its cookie counts.
  fetch(link.href, { redirect: "manual" }).catch(() => {
    keepFields(link);
    location.assign(link.href);
  });
}

/** The fields whose loss would hurt. */
function fields() {
  return [
    .../** @type {NodeListOf<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>} */ (
      document.querySelectorAll("[data-keep-typed] [name][id]")
    ),
  ].filter((field) => !["file", "hidden", "submit"].includes(field.type));
}

/** @param {HTMLAnchorElement} link */
function keepFields(link) {
  const path = new URL(link.href).searchParams.get("back");
  const typed = fields().map(({ id, value }) => [id, value]);
  if (typed.some(([, value]) => value !== ""))
    sessionStorage.setItem(KEPT, JSON.stringify({ path, typed }));
}

function restoreFields() {
  const kept = sessionStorage.getItem(KEPT);
  if (kept === null) return;
  sessionStorage.removeItem(KEPT);
  const { path, typed } = JSON.parse(kept);
  if (path !== location.pathname + location.search) return;
  const values = new Map(typed);
  for (const field of fields())
    if (values.has(field.id)) field.value = values.get(field.id);
}
