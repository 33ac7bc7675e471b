// What is to be mended in an answer stands beside its field, as the service said it; it goes when the answer is mended.
// The reply's status line carries each sentence with the name of its field: no field is exchanged for it.
(() => {
  "use strict";
  const SAVING = "form[data-autosave], form[data-saves]";

  function clear(form, names) {
    const card = form.closest(".wp-question") ?? document;
    for (const told of card.querySelectorAll(".wp-problem[data-problem-of]")) {
      if (!names.has(told.dataset.problemOf)) continue;
      told.remove();
      for (const field of form.elements) {
        if (field.name !== told.dataset.problemOf) continue;
        field.removeAttribute("aria-invalid");
        const left = (field.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id && id !== told.id).join(" ");
        if (left) field.setAttribute("aria-describedby", left); else field.removeAttribute("aria-describedby");
      }
    }
  }
  function put(form, name, words) {
    const field = [...form.elements].find((one) => one.name === name && one.type !== "hidden");
    if (!field) return;
    const told = document.createElement("p"), first = document.createElement("span");
    told.className = "wp-problem";
    told.id = `${field.id}-problem`;
    told.dataset.problemOf = name;
    first.className = "govuk-visually-hidden";
    first.textContent = "To mend: ";
    told.append(first, words);
    const set = ["radio", "checkbox"].includes(field.type) && field.closest("fieldset");
    if (set) (set.querySelector("legend") ?? set.firstChild).after(told);
    else (field.closest(".wp-date") ?? field).before(told);
    if (set) return;
    field.setAttribute("aria-invalid", "true");
    field.setAttribute("aria-describedby", `${field.getAttribute("aria-describedby") ?? ""} ${told.id}`.trim());
  }
  function renew(event) {
    const target = event.detail.target, form = document.getElementById(target?.id)?.closest(SAVING);
    const line = form?.querySelector("[data-saved]");
    if (!line || line.id !== target.id || line.dataset.saved === "no") return;
    clear(form, new Set([...form.elements].map((field) => field.name)));
    for (const one of line.querySelectorAll("[data-mend]")) put(form, one.dataset.mend, one.textContent);
  }
  for (const kind of ["htmx:afterSwap", "htmx:oobAfterSwap"]) document.addEventListener(kind, renew);
})();
