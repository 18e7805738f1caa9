// @ts-check

/**
 * Changes the page under somebody's hands: the field that is typed in stays where it is on the screen.
 * @param {() => void} change
 */
export function holdingStill(change) {
  const field = document.activeElement;
  const before = field?.getBoundingClientRect().top;
  change();
  if (before === undefined || document.activeElement !== field) return;
  if (!(field instanceof HTMLInputElement)) return;
  const top = field.getBoundingClientRect().top - before;
  window.scrollBy({ top, behavior: "instant" });
}

/**
 * Puts a part of a fresh page in place of the one that is shown; whoever works in it goes on where they were.
 * @param {string} id
 * @param {Document} page
 * @param {string[]} keptNames fields that keep what was typed into them
 */
export function replacePart(id, page, keptNames) {
  const old = document.getElementById(id);
  const now = page.getElementById(id);
  if (!old || !now) return;
  // What is read out when its content changes must stay the same element.
  if (old.hasAttribute("aria-live")) {
    old.replaceChildren(...now.childNodes);
    return;
  }
  const active = document.activeElement;
  const focused = active && old.contains(active) ? active.id : undefined;
  const kept = keptNames.map((name) => old.querySelector(`[name="${name}"]`));
  old.replaceWith(now);
  for (const input of kept) {
    const fresh =
      input instanceof HTMLInputElement
        ? now.querySelector(`[name="${input.name}"]`)
        : null;
    if (fresh instanceof HTMLInputElement && input instanceof HTMLInputElement)
      fresh.value = input.value;
  }
  if (focused === undefined) return;
  // Who works with the keyboard goes on where they were.
  const again = focused === "" ? null : document.getElementById(focused);
  if (again instanceof HTMLElement) {
    again.focus({ preventScroll: true });
    if (again instanceof HTMLInputElement && again.type === "search")
      again.setSelectionRange(again.value.length, again.value.length);
  } else if (id === "bench-draft")
    document.getElementById("draft-title")?.focus();
}
