// @ts-check
import { followStrip } from "./strip.js";
import { startWithSwap } from "./swap.js";

startWithSwap(() => {
  const reading = document.querySelector("[data-reading]");
  if (!(reading instanceof HTMLElement)) return () => undefined;
  // A text that was just measured: reading goes on at its result.
  if (location.hash === "#result") document.getElementById("result")?.focus();
  const stopStrip = followStrip(reading);
  const stopMarks = explainMarks(reading);
  return () => {
    stopStrip();
    stopMarks();
  };
});

/**
 * Choosing a mark, by mouse or keyboard, explains it beside the text.
 * @param {HTMLElement} reading
 * @returns {() => void} stops it
 */
function explainMarks(reading) {
  // From here on we say what is selected; without us the browser's :target does.
  reading.dataset["scripted"] = "";
  const panel = reading.querySelector("[data-panel]");
  const start = reading.querySelector("[data-start]");
  const details = [...reading.querySelectorAll(".panel-detail")];
  const marks = details.map((_detail, index) => [
    ...reading.querySelectorAll(`[data-evidence="${index}"]`),
  ]);
  let selected = -1;

  /** @param {number} index -1 for none */
  const select = (index) => {
    selected = index;
    for (const element of reading.querySelectorAll(".is-selected")) {
      element.classList.remove("is-selected");
    }
    for (const mark of marks[index] ?? []) {
      mark.classList.add("is-selected");
      mark.closest(".sentence")?.classList.add("is-selected");
    }
    for (const [at, detail] of details.entries()) {
      detail.toggleAttribute("hidden", at !== index);
    }
    start?.toggleAttribute("hidden", index >= 0);
    panel?.classList.toggle("is-open", index >= 0);
  };

  /** @param {number} index */
  const goTo = (index) => {
    const mark = marks[index]?.[0];
    if (!(mark instanceof HTMLAnchorElement)) return;
    select(index);
    history.replaceState(null, "", mark.href);
    mark.focus({ preventScroll: true });
    mark.scrollIntoView({ block: "center" });
  };

  /** @param {number} step */
  const walk = (step) => {
    const from = selected < 0 && step < 0 ? 0 : selected;
    goTo((from + step + marks.length) % marks.length);
  };

  const selectFromAddress = () => {
    goTo(marks.findIndex(([mark]) => `#${mark?.id}` === location.hash));
  };

  /** @param {Event} event */
  const onClick = (event) => {
    if (!(event.target instanceof Element)) return;
    const mark = event.target.closest("[data-evidence]");
    const step = event.target.closest("[data-step]");
    if (mark instanceof HTMLAnchorElement) {
      event.preventDefault();
      select(Number(mark.dataset["evidence"]));
      // On a narrow screen the explanation may have risen over it.
      mark.scrollIntoView({ block: "nearest" });
      history.replaceState(null, "", mark.href);
    } else if (step instanceof HTMLElement) {
      walk(Number(step.dataset["step"]));
    } else if (event.target.closest("[data-close]")) {
      select(-1);
    }
  };

  /** @param {KeyboardEvent} event */
  const onKey = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") select(-1);
    // Letters mean something only to whoever is at the text (WCAG 2.1.4).
    const isThere =
      event.target instanceof Element &&
      event.target.closest("[data-text], [data-panel]") !== null;
    if (!isThere) return;
    if (event.key === "n") walk(1);
    if (event.key === "p") walk(-1);
  };

  // A click into the text brings the focus there.
  reading.querySelector("[data-text]")?.setAttribute("tabindex", "-1");
  reading.addEventListener("click", onClick);
  document.addEventListener("keydown", onKey);
  addEventListener("hashchange", selectFromAddress);
  selectFromAddress();
  return () => {
    document.removeEventListener("keydown", onKey);
    removeEventListener("hashchange", selectFromAddress);
  };
}
