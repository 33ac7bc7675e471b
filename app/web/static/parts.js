// A page of many parts is one form: without scripts each of its buttons sends all of it, and nothing typed elsewhere on it is lost.
// Where scripts run, each part becomes a form of its own, which saves itself (capture.js), before anything else looks at the page.
(() => {
  "use strict";
  for (const whole of document.querySelectorAll("form[data-parts]")) {
    const page = document.createElement("div");
    page.className = whole.className;
    for (const field of [...whole.elements]) field.setAttribute("form", whole.id); // what is in no part goes with the whole
    whole.before(page);
    page.append(...whole.childNodes);
    for (const part of page.querySelectorAll("[data-part]")) {
      const own = document.createElement("form"), before = part.dataset.part;
      for (const { name, value } of part.attributes) own.setAttribute(name, value);
      Object.assign(own, { method: "post", action: part.getAttribute("hx-post"), noValidate: true, autocomplete: "off" });
      own.append(...part.childNodes);
      part.replaceWith(own);
      for (const field of own.querySelectorAll("[form]")) {
        field.removeAttribute("form");
        if (field.name.startsWith(before)) field.name = field.name.slice(before.length);
        else if (field.type === "submit") field.removeAttribute("name");
      }
    }
    page.append(whole);
    page.addEventListener("keydown", (event) => { // Enter presses the button of its own part, not the first of the page
      const part = event.key === "Enter" && event.target.matches("input") && event.target.closest("[data-by-button]");
      if (!part) return;
      event.preventDefault();
      part.querySelector("button[type=submit]").click();
    });
  }
})();
