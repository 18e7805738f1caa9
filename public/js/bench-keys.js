// @ts-check

/**
 * The keys of the workbench.
 * @param {HTMLFormElement} form
 * @param {Record<"search" | "create" | "close" | "apply" | "undo" | "redo" | "save" | "confirm", () => void>} actions
 */
export function onKeys(form, actions) {
  // A click anywhere into the form brings the focus there.
  form.tabIndex = -1;
  document.addEventListener("keydown", (event) => {
    const { target } = event;
    const types =
      target instanceof HTMLInputElement ||
      target instanceof HTMLSelectElement ||
      target instanceof HTMLTextAreaElement;
    const action = actionOf(event, types);
    if (!action) return;
    event.preventDefault();
    actions[action]();
  });

  /**
   * @param {KeyboardEvent} event
   * @param {boolean} types whether somebody is typing
   */
  function actionOf(event, types) {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey) {
      if (key === "s") return "save";
      // In a field with something in it these belong to the field.
      if (types && !(target instanceof HTMLInputElement && target.value === ""))
        return undefined;
      if (key === "z") return event.shiftKey ? "redo" : "undo";
      return key === "y" ? "redo" : undefined;
    }
    if (event.altKey) return undefined;
    const inEntry =
      target instanceof Element && target.closest("#bench-entry") !== null;
    if (key === "Escape") return inEntry ? "close" : undefined;
    if (key === "Enter" && target instanceof HTMLInputElement) {
      if (inEntry) return "apply";
      return target.closest(".bench-save") ? "confirm" : undefined;
    }
    // Single characters mean something only to whoever is at the form (WCAG 2.1.4).
    if (types || !(target instanceof Node && form.contains(target)))
      return undefined;
    if (key === "/") return "search";
    return key === "n" ? "create" : undefined;
  }
}
