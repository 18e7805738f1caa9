// @ts-check
/**
 * Keys for coding: whatever carries `data-key` is pressed by that key, as long as the focus is on the sentence or what
 * belongs to it, so that nothing happens to somebody who types or reads elsewhere.
 */
const step = /** @type {HTMLElement} */ (
  document.querySelector("[data-coding]")
);

step.addEventListener("keydown", (event) => {
  if (event.metaKey || event.ctrlKey || event.altKey) return;
  const pressed = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const target = step.querySelector(`[data-key="${CSS.escape(pressed)}"]`);
  if (!(target instanceof HTMLElement)) return;
  event.preventDefault();
  target.click();
});

step.focus({ preventScroll: true });
