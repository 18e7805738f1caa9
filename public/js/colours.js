// @ts-check

/**
 * The colour that a custom property of the stylesheet has here and now, in a form that a canvas understands.
 * @param {Element} element
 * @param {string} property
 * @returns {string}
 */
export function colourOf(element, property) {
  // A custom property keeps light-dark() as it is written; a real property resolves it.
  const probe = document.createElement("span");
  probe.style.color = `var(${property})`;
  element.append(probe);
  const colour = getComputedStyle(probe).color;
  probe.remove();
  return colour;
}

/**
 * Calls back whenever colours may have changed.
 * @param {() => void} callback
 * @returns {() => void} stops it
 */
export function onThemeChange(callback) {
  const query = matchMedia("(prefers-color-scheme: dark)");
  query.addEventListener("change", callback);
  const chosen = new MutationObserver(callback);
  chosen.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => {
    query.removeEventListener("change", callback);
    chosen.disconnect();
  };
}
