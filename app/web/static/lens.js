// The language lens: when a box is left alone for a moment, the service is asked for a thought about its words, shown under it.
// It never stops anybody and keeps nothing; without an answer nothing is said. Somebody else’s own words are left alone.
(() => {
  "use strict";
  const PAUSE = 1500, SHORTEST = 8;
  const RECORD = /^\/families\/[0-9a-f-]{36}(\/assessments\/[0-9a-f-]{36})?(?=\/|$)/;
  const waiting = new WeakMap(), kept = new WeakMap(), asked = new WeakMap();

  const where = () => `${RECORD.exec(location.pathname)?.[0] ?? ""}/words/look`;
  const isTheirs = (box) => {
    if (box.dataset.lens === "off" || document.body.classList.contains("wp-round")) return true;
    const exact = box.form && [...box.form.elements].find((one) => one.name === box.name.replace(/[^.]*$/, "exact") && one.checked);
    return box.classList.contains("wp-words-in") || Boolean(exact);
  };
  function place(box) { // there before anything is said in it, so that it is read out
    let at = document.getElementById(`${box.id}-lens`);
    if (!at) {
      at = document.createElement("div");
      at.id = `${box.id}-lens`;
      at.setAttribute("role", "status");
      box.after(at);
    }
    return at;
  }
  async function look(box) {
    const words = box.value, token = document.querySelector("input[name=token]")?.value;
    if (!box.isConnected || !token || isTheirs(box) || !navigator.onLine) return;
    if (words.trim().length < SHORTEST) return show(box, "");
    asked.set(box, words);
    try {
      const reply = await fetch(where(), { method: "POST", body: new URLSearchParams({ words, token }), headers: { "HX-Request": "true" } });
      if (reply.ok && !reply.redirected && asked.get(box) === words) show(box, await reply.text());
    } catch { /* no signal: a thought can wait */ }
  }
  function show(box, html) {
    const at = place(box), made = document.createElement("template");
    made.innerHTML = html;
    const gone = kept.get(box) ?? new Set();
    for (const one of made.content.querySelectorAll("[data-thought]")) if (gone.has(one.dataset.thought)) one.remove();
    if (!made.content.querySelector("[data-thought]")) made.innerHTML = "";
    if (at.innerHTML !== made.innerHTML) at.replaceChildren(made.content);
  }
  document.addEventListener("focusin", (event) => { if (event.target instanceof HTMLTextAreaElement && event.target.id && !isTheirs(event.target)) place(event.target); });
  document.addEventListener("input", (event) => {
    const box = event.target;
    if (!(box instanceof HTMLTextAreaElement) || !box.id) return;
    clearTimeout(waiting.get(box));
    waiting.set(box, setTimeout(look, PAUSE, box));
  });
  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("[data-lens-keep]");
    if (!button) return;
    const at = button.closest("[role=status]"), box = document.getElementById(at.id.replace(/-lens$/, ""));
    const gone = kept.get(box) ?? new Set();
    for (const one of at.querySelectorAll("[data-thought]")) gone.add(one.dataset.thought);
    kept.set(box, gone);
    at.replaceChildren();
    box.focus();
  });
})();
