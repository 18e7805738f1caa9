// @ts-check

/** How long a button says that it has copied. */
const SHOWN = 2500;

for (const button of document.querySelectorAll("[data-copy]")) {
  if (!(button instanceof HTMLButtonElement)) continue;
  const { copy = "", done = "" } = button.dataset;
  const source = document.getElementById(copy);
  const label = button.textContent;
  if (!source) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    if (!(await copyText(source))) return;
    button.textContent = done;
    setTimeout(() => {
      button.textContent = label;
    }, SHOWN);
  });
}

/**
 * Browsers give a page the clipboard only over https or on this machine; a school's server speaks plain http, where
 * selecting and copying still works, and what is selected can be copied by hand.
 * @param {HTMLElement} source
 * @returns {Promise<boolean>}
 */
async function copyText(source) {
  if (navigator.clipboard) {
    await navigator.clipboard.writeText(source.innerText);
    return true;
  }
  getSelection()?.selectAllChildren(source);
  return document.execCommand("copy");
}
