/** Files are asked for before anything is sent: either some of them, or a folder. */
const form = document.getElementById("upload");
const inputs = [...form.querySelectorAll("input[type=file]")];

/** The browser itself says what is missing, where somebody tries to send nothing. */
function check() {
  const isEmpty = inputs.every(({ files }) => files.length === 0);
  inputs[0].setCustomValidity(isEmpty ? form.dataset.empty : "");
}

for (const input of inputs) input.addEventListener("change", check);
check();
