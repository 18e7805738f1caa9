// @ts-check
/** Nothing is sent without a file: the browser itself says what is missing, as it does for any other field. */
const form = /** @type {HTMLFormElement} */ (document.getElementById("upload"));
const inputs = [
  .../** @type {NodeListOf<HTMLInputElement>} */ (
    form.querySelectorAll("input[type=file]")
  ),
];

/** Either files or a folder will do. */
function check() {
  const isEmpty = inputs.every(({ value }) => value === "");
  inputs[0]?.setCustomValidity(isEmpty ? (form.dataset["empty"] ?? "") : "");
}

for (const input of inputs) input.addEventListener("change", check);
check();
