// @ts-check

const field = /** @type {HTMLInputElement} */ (
  document.getElementById("filter")
);
const rows = [
  .../** @type {NodeListOf<HTMLElement>} */ (
    document.querySelectorAll("[data-term]")
  ),
];
const folded = [
  .../** @type {NodeListOf<HTMLDetailsElement>} */ (
    document.querySelectorAll(".unused-entries")
  ),
];

document.querySelector("[data-filter]")?.removeAttribute("hidden");
field.addEventListener("input", () => {
  const wanted = field.value.trim().toLocaleLowerCase("de");
  for (const row of rows) {
    const term = row.dataset["term"]?.toLocaleLowerCase("de") ?? "";
    row.hidden = !term.includes(wanted);
  }
  for (const details of folded)
    details.open =
      wanted !== "" &&
      details.querySelector("[data-term]:not([hidden])") !== null;
  for (const part of document.querySelectorAll(
    ".lexicon-pole, .lexicon-pole .table-scroll, .unused-entries",
  )) {
    const found = part.querySelector("[data-term]:not([hidden])");
    part.toggleAttribute("hidden", found === null);
  }
  const none = rows.every((row) => row.hidden);
  document.querySelector("[data-none]")?.toggleAttribute("hidden", !none);
});

/** A link to an entry opens what it is folded into. */
function openTarget() {
  const target = document.querySelector(":target");
  const details = target?.closest("details");
  if (!details || details.open) return;
  details.open = true;
  target?.scrollIntoView();
}
addEventListener("hashchange", openTarget);
openTarget();
