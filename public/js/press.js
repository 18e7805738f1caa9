// @ts-check

/**
 * Sends a form as if a button had been pressed without any script: the browser leaves for the answer, whatever it is.
 * @param {HTMLFormElement} form
 * @param {{ name: string, value: string }} button
 */
export function press(form, { name, value }) {
  const input = document.createElement("input");
  input.type = "hidden";
  input.name = name;
  input.value = value;
  form.append(input);
  form.submit();
}
