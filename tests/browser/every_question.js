// What a walk through every question asks of a page: its forms, what may be pressed in them, and whether all is saved.
window.wpWalk = (() => {
  const squeezed = (words) => (words ?? "").replace(/\s+/g, " ").trim();
  const ours = () => [...document.querySelectorAll("form[action*='/answers/']")];
  const kindOf = (e) => ({ TEXTAREA: "words", SELECT: "choice" })[e.tagName] ?? e.type;
  const labelOf = (e) => [...(e.labels ?? [])].map((one) => squeezed(one.textContent)).join(" ");

  const hintsOf = (e) => (e.getAttribute("aria-describedby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent ?? "");
  const isAhead = (e) => hintsOf(e).some((hint) => hint.includes("today or later"));

  // Every form that answers a question, with its fields in order, as a browser would send them.
  const forms = () => ours().map((form) => ({
    id: form.id,
    action: form.getAttribute("action"),
    fields: [...form.elements].filter((e) => e.name && e.tagName !== "BUTTON" && !e.matches(":disabled")).map((e) => ({
      name: e.name, kind: kindOf(e), value: e.value, checked: Boolean(e.checked), alone: "alone" in e.dataset, label: labelOf(e),
      ahead: isAhead(e), offered: e.tagName === "SELECT" ? [...e.options].map((one) => one.value) : [],
    })),
  }));

  const found = (form, name, value) => [...document.getElementById(form).elements]
    .filter((e) => e.name === name && (value === null || e.value === value));

  // Where a choice or a box would be seen and touched; nothing when it is out of sight.
  function inSight(form, name, value) {
    const e = found(form, name, value)[0];
    const seen = e && (["radio", "checkbox"].includes(e.type) ? e.labels[0] : e);
    return Boolean(seen && seen.checkVisibility({ checkVisibilityCSS: true }) && seen.getClientRects().length);
  }
  // What of this is not chosen, or does not hold these words.
  const missing = (form, wanted) => wanted.filter(([name, value, isChoice]) => {
    const there = found(form, name, isChoice ? value : null);
    return there.length && !there.some((e) => (isChoice ? e.checked : e.value === value));
  });
  const saidOf = (form) => document.getElementById(form)?.querySelector("[data-saved]")?.dataset.saved;
  const unsaved = (all) => all.filter((form) => !["yes", undefined].includes(saidOf(form)));

  // The words of every question on a page where answers are read; and of a whole page, with what stands in its boxes.
  const read = () => Object.fromEntries([...document.querySelectorAll("main [id^='q-']")].map((e) => [e.id.slice(2), squeezed(e.textContent)]));
  const whole = () => squeezed([document.body.textContent, ...[...document.querySelectorAll("textarea, input")].map((e) => e.value)].join(" "));
  return { forms, inSight, missing, unsaved, read, whole };
})();
