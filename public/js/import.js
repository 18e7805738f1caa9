// @ts-check
/** How far an import is, until it has ended; then the page shows its report. */
const INTERVAL = 700;
/** Milliseconds after an answer that did not come. */
const PATIENCE = 5000;

const element = /** @type {HTMLElement} */ (
  document.querySelector("#progress")
);
const bar = /** @type {HTMLProgressElement} */ (
  element.querySelector("progress")
);
const sentence = /** @type {HTMLElement} */ (
  element.querySelector("[data-sentence]")
);
const numbers = new Intl.NumberFormat(document.documentElement.lang);

async function ask() {
  const answer = await fetch(element.dataset["href"] ?? "");
  return answer.ok ? answer.json() : undefined;
}

async function update() {
  const status = await ask().catch(() => undefined);
  if (status === undefined) {
    // Busy, or out of reach for a moment: the import goes on, and so do we.
    setTimeout(update, PATIENCE);
    return;
  }
  const { state, report } = status;
  if (state !== "running") {
    location.reload();
    return;
  }
  bar.value = report.filesRead;
  sentence.textContent = (sentence.dataset["sentence"] ?? "")
    .replace("{files}", numbers.format(report.filesRead))
    .replace("{articles}", numbers.format(report.articles));
  setTimeout(update, INTERVAL);
}

setTimeout(update, INTERVAL);
