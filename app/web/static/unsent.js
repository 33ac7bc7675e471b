// Words in a form that only its own button sends: whoever would leave without them is asked first, by the browser itself.
// Answers that save themselves are capture.js's; words one looks for are nobody's to keep. What came back to be mended, or waits
// on its page for the button that sends it (data-waiting), is not kept either: it counts like words just typed.
(() => {
  "use strict";
  const BY_BUTTON = 'form[method="post"]:not([data-autosave], [data-saves], [role=search])';
  const NOT_TYPED = "[type=hidden], [type=password], [type=checkbox], [type=radio], [type=file]";
  const forms = () => [...document.querySelectorAll(BY_BUTTON)].filter((form) => !form.querySelector("[type=password]"));
  const words = (form, how) => JSON.stringify([...form.elements].filter((field) => "defaultValue" in field && !field.matches(NOT_TYPED)).map(how));
  const now = (form) => words(form, (field) => field.value);

  const sent = new WeakMap(); // form → its words when they were sent
  let going = null; // the form whose sending leads away from the page
  const came = document.body.matches("[data-given-back]") ? forms() : [], mended = came.filter((form) => form.querySelector(".wp-problem"));
  const back = new Set(mended.length ? mended : came);

  function isUnsent(form) {
    if (form.matches("[data-waiting]") && !sent.has(form)) return true;
    return now(form) !== (sent.get(form) ?? words(form, (field) => (back.has(form) ? "" : field.defaultValue)));
  }
  document.addEventListener("submit", (event) => {
    if (event.defaultPrevented || !event.target.matches(BY_BUTTON)) return;
    going = event.target;
    sent.set(going, now(going));
  });
  document.addEventListener("htmx:afterRequest", (event) => {
    const form = event.detail.elt;
    if (event.detail.successful && form.matches?.(BY_BUTTON)) sent.set(form, now(form));
  });
  window.addEventListener("beforeunload", (event) => {
    if (!forms().some(isUnsent)) return;
    event.preventDefault();
    sent.delete(going); // who stays has not sent it
  });
})();
