// @ts-check

const field = /** @type {HTMLInputElement} */ (
  document.getElementById("filter")
);
const rows = [
  .../** @type {NodeListOf<HTMLElement>} */ (
    document.querySelectorAll("[data-term]")
  ),
];

document.querySelector("[data-filter]")?.removeAttribute("hidden");
field.addEventListener("input", () => {
  const wanted = field.value.trim().toLocaleLowerCase("de");
  for (const row of rows) {
    const term = row.dataset["term"]?.toLocaleLowerCase("de") ?? "";
    row.hidden = !term.includes(wanted);
  }
  for (const section of document.querySelectorAll(".lexicon-pole")) {
    const found = section.querySelector("[data-term]:not([hidden])");
    section.toggleAttribute("hidden", found === null);
  }
  const none = rows.every((row) => row.hidden);
  document.querySelector("[data-none]")?.toggleAttribute("hidden", !none);
});
