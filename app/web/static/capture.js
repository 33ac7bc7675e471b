// Keeping answers while people write: the status beside each answer is always true, and nothing typed is lost.
// A form with data-autosave saves itself; one with data-saves saves on its button. Both are tried again until they are kept.
// Nothing is stored on the device: what waits, waits on the page. Documented for templates in templates/_parts.html.
(() => {
  "use strict";
  const SAVING = "form[data-autosave], form[data-saves]";
  const HERE = "Your words are still on this page. Do not close it.";
  const WHY = {
    connection: `Not saved: no connection. ${HERE}`,
    service: `Not saved: the service could not keep this. ${HERE}`,
    stranger: `Not saved: the reply did not come from Whole Picture. Is there a wifi page to agree to? ${HERE}`,
    session: `Not saved: sign in again at the top of this page. ${HERE}`,
    not_yours: `Not saved: the top of this page says why. ${HERE}`,
    long: `Not saved: this is longer than one answer can be. Shorten it, or move part of it to another answer. ${HERE}`,
    refused: `Not saved: the service would not keep this here. ${HERE} Copy them somewhere safe, then open the page again.`,
  };
  const TRIED_AGAIN = new Set(["connection", "service", "stranger"]);
  const UNSAFE = new Set(["due", "sending", "waiting", "stuck", "answered"]);
  const TYPING_PAUSE = 800, LONGEST_PAUSE = 5000, LONGEST_WAIT = 60, LONGEST_REPLY = 20000, QUIET = 10000;
  const states = new WeakMap();
  const queue = [];
  let tries = 0, retryAt = 0, ticker = null, lastSaved = "";

  const forms = () => [...document.querySelectorAll(SAVING)];
  const isSaving = (thing) => thing instanceof HTMLFormElement && thing.matches(SAVING);
  const clock = () => new Date().toLocaleTimeString("en-GB", { hour: "numeric", minute: "2-digit", hour12: true }).replace(" ", "");

  function uuid() { // randomUUID is missing where the page is not served over TLS
    if (crypto.randomUUID) return crypto.randomUUID();
    const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((byte, at) =>
      (at === 6 ? (byte & 15) | 64 : at === 8 ? (byte & 63) | 128 : byte).toString(16).padStart(2, "0")).join("");
    return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, "$1-$2-$3-$4-$5");
  }

  // What a person has put in a form; hidden fields are the service's own. asServed: as it was when the page came.
  function content(form, asServed = false) {
    const pairs = [];
    for (const field of form.elements) {
      if (!field.name || field.disabled || ["hidden", "submit", "button", "fieldset"].includes(field.type)) continue;
      if (field.type === "radio" || field.type === "checkbox") {
        if (asServed ? field.defaultChecked : field.checked) pairs.push([field.name, field.value]);
      } else if (field.options) {
        const served = [...field.options].filter((one) => one.defaultSelected);
        const chosen = asServed ? (served.length || field.multiple ? served : [field.options[0]]) : field.selectedOptions;
        for (const one of chosen) pairs.push([field.name, one?.value]);
      } else pairs.push([field.name, asServed ? field.defaultValue : field.value]);
    }
    return JSON.stringify(pairs);
  }

  function state(form) {
    if (!states.has(form)) states.set(form, { phase: "saved", standing: content(form, true), unsure: false, served: served(form) });
    return states.get(form);
  }

  // The status line ------------------------------------------------------------------------------------------
  const line = (form) => form.querySelector("[data-saved]");
  function served(form) {
    const at = line(form);
    return at && { words: at.querySelector("[data-saved-words]").textContent, saved: at.dataset.saved, mark: at.querySelector("use")?.getAttribute("href") };
  }
  function show(form, words, mark = "#m-waiting", saved = "no") {
    const at = line(form);
    if (!at) return;
    at.dataset.saved = saved;
    at.classList.toggle("wp-saved--not", mark === "#m-act_now");
    const said = at.querySelector("[data-saved-words]");
    if (said.textContent !== words) said.textContent = words;
    at.querySelector("use")?.setAttribute("href", mark);
  }
  function sumUp() {
    const phases = forms().filter((form) => states.has(form)).map((form) => (form.matches("[data-autosave]") || states.get(form).phase !== "due") && states.get(form).phase);
    const count = phases.filter((phase) => UNSAFE.has(phase)).length;
    const failing = phases.filter((phase) => ["waiting", "stuck", "answered"].includes(phase)).length;
    const kept = phases.filter((phase) => phase === "kept").length;
    const byButton = forms().some((form) => form.matches("[data-saves]") && states.get(form)?.phase === "due");
    const now = failing ? `Not saved: ${count} answer${count === 1 ? "" : "s"} waiting. Your words are on this page. Do not close it.` : phases.includes("sending") ? "Saving" : count ? "Not saved yet" : byButton ? "Not saved yet: what you typed is kept when you press its own button" : kept ? `${kept} answer${kept === 1 ? "" : "s"} kept, to look at again` : "";
    for (const bar of document.querySelectorAll("[data-all-saved] [data-saved-words]")) {
      bar.dataset.atFirst ??= bar.textContent;
      const told = document.createElement(failing ? "b" : "span");
      told.textContent = now;
      if (failing) bar.replaceChildren(told); // trouble first, and whole
      else if (now || lastSaved) bar.replaceChildren(lastSaved ? `Saved ${lastSaved}${now ? ". " : ""}` : "", told);
      else bar.textContent = bar.dataset.atFirst; // what was typed was taken back: nothing is left to say
    }
    const many = (...some) => phases.filter((phase) => some.includes(phase)).length;
    const detail = { onItsWay: many("due", "sending"), waiting: many("waiting"), stuck: many("stuck", "answered") };
    document.dispatchEvent(new CustomEvent("wp:saving", { detail }));
  }

  // Saying it aloud: good news politely and seldom, trouble at once -------------------------------------------
  let lastSaid = 0, sayLater = null;
  function say(words) {
    clearTimeout(sayLater);
    const told = () => { lastSaid = Date.now(); document.getElementById("wp-said").textContent = words; };
    const wait = lastSaid + QUIET - Date.now();
    if (wait > 0) sayLater = setTimeout(told, wait); else told();
  }
  function warn(words) {
    clearTimeout(sayLater);
    const place = document.getElementById("wp-alert");
    place.textContent = "";
    setTimeout(() => { place.textContent = words; }, 50);
  }

  // Writing --------------------------------------------------------------------------------------------------
  function edited(form, pause) {
    const s = state(form);
    clearTimeout(s.timer);
    if (s.phase === "sending") return; // looked at again when the reply comes
    if (["stuck", "answered", "kept"].includes(s.phase) && content(form) === s.sent) return; // the same words would fare the same
    if (content(form) === s.standing && !s.unsure) {
      s.phase = "saved";
      if (s.served) show(form, s.served.words, s.served.mark, s.served.saved);
    } else if (s.phase !== "waiting") {
      if (s.phase !== "due") s.since = Date.now();
      s.phase = "due";
      show(form, "Not saved yet");
      if (form.matches("[data-autosave]")) s.timer = setTimeout(send, Date.now() - s.since > LONGEST_PAUSE ? 0 : pause, form);
    }
    sumUp();
  }
  function send(form) {
    const s = state(form);
    if (!form.isConnected || s.phase === "sending") return;
    if (!navigator.onLine) return failed(form, s, "connection");
    htmx.trigger(form, form.matches("[data-autosave]") ? "autosave" : "submit");
  }
  document.addEventListener("input", (event) => {
    const form = event.target.form;
    if (isSaving(form)) edited(form, ["radio", "checkbox", "select-one"].includes(event.target.type) ? 0 : TYPING_PAUSE);
  });
  document.addEventListener("change", (event) => { if (isSaving(event.target.form)) edited(event.target.form, 0); });
  document.addEventListener("htmx:configRequest", (event) => {
    const form = event.detail.elt;
    if (!isSaving(form)) return;
    const s = state(form), now = content(form);
    clearTimeout(s.timer);
    if (s.operationFor !== now) Object.assign(s, { operation: uuid(), operationFor: now });
    Object.assign(s, { sent: now, phase: "sending", began: Date.now(), token: tokenOf(form) });
    if (form.matches("[data-saves]")) readOnly(form, true); // its reply takes the form's place: nothing is typed into it meanwhile
    event.detail.parameters.operation = s.operation;
    show(form, "Saving");
    sumUp();
  });

  // What became of it ----------------------------------------------------------------------------------------
  function outcome(form, xhr) {
    const code = xhr.status;
    if (code === 0) return "connection";
    if (code < 300 && xhr.getResponseHeader("X-Saved") === state(form).operation) return "saved";
    if (code === 409 || code === 422) return /data-saved="(no|kept)"/.exec(xhr.responseText)?.[1] || "refused";
    if (code === 401 || code === 403) return code === 401 ? "session" : "not_yours";
    if (code === 413) return "long";
    return code < 400 ? "stranger" : code >= 500 || [408, 425, 429].includes(code) ? "service" : "refused";
  }
  document.addEventListener("htmx:beforeSwap", (event) => {
    const { xhr, requestConfig } = event.detail;
    if (!isSaving(requestConfig.elt)) return;
    const how = outcome(requestConfig.elt, xhr);
    if (["no", "kept"].includes(how) && !event.detail.serverResponse.includes(`id="${event.detail.target.id}"`)) {
      event.detail.shouldSwap = false; // a refusal in other words: they are said in the status line, which must stay
      show(requestConfig.elt, `Not saved: ${wordsOf(event.detail.serverResponse)}`, "#m-act_now", how);
    } else if (!["saved", "no", "kept", "session", "not_yours"].includes(how)) event.detail.shouldSwap = false;
  });
  function wordsOf(html) {
    const found = new DOMParser().parseFromString(html, "text/html").body;
    return [...found.querySelectorAll("p, li")].map((part) => part.textContent.trim()).join(" ").replace(/\s+/g, " ") || found.textContent.trim();
  }
  document.addEventListener("htmx:oobBeforeSwap", (event) => { // a card whose words are not kept yet stays as it is
    const inside = [...event.detail.target.querySelectorAll(SAVING)].filter((form) => states.has(form) && UNSAFE.has(states.get(form).phase));
    if (inside.length) event.detail.shouldSwap = false;
  });
  document.addEventListener("htmx:oobAfterSwap", (event) => { // a block that ran into another is well again: its line says so
    const form = event.detail.target.closest?.(SAVING) ?? document.getElementById(event.detail.target.id)?.closest(SAVING);
    if (!form || line(form)?.dataset.saved !== "yes") return;
    Object.assign(state(form), { phase: "saved", standing: state(form).sent ?? state(form).standing, served: served(form) });
    if (content(form) !== state(form).standing) edited(form, TYPING_PAUSE);
  });
  const readOnly = (form, is) => { for (const field of form.elements) if ("readOnly" in field && field.type !== "hidden") field.readOnly = is; };
  setInterval(() => { // whatever happened to a form or its reply, what the bar says comes true again
    for (const form of forms()) {
      const s = states.get(form);
      if (s?.phase === "sending" && Date.now() - s.began > LONGEST_REPLY) failed(form, s, "connection");
    }
    sumUp();
  }, 2000);
  document.addEventListener("htmx:afterRequest", (event) => {
    const form = event.detail.requestConfig?.elt;
    if (!isSaving(form)) return;
    const s = state(form), how = outcome(form, event.detail.xhr);
    readOnly(form, false);
    if (TRIED_AGAIN.has(how)) failed(form, s, how);
    else if (WHY[how]) stuck(form, s, how);
    else answered(form, s, how);
    sumUp();
  });
  function answered(form, s, how) {
    leaveQueue(form);
    Object.assign(s, { unsure: false, phase: { saved: "saved", kept: "kept", no: "answered" }[how] });
    if (how === "saved") {
      s.standing = s.sent;
      lastSaved = line(form)?.dataset.savedAt || clock();
      if (line(form)?.dataset.saved !== "yes") show(form, `Saved ${lastSaved}`, "#m-done", "yes");
      say(queue.length ? `Saved ${lastSaved}. ${queue.length} waiting.` : `Saved ${lastSaved}`);
    } else {
      s.operationFor = null;
      if (form.isConnected && line(form)) warn(line(form).textContent.trim());
    }
    s.served = served(form);
    tries = 0;
    if (form.isConnected && content(form) !== s.sent) edited(form, TYPING_PAUSE);
    if (queue.length) tryNext();
  }
  const tokenOf = (form) => form.querySelector("input[name=token]")?.value;
  function stuck(form, s, how) {
    leaveQueue(form);
    if (tokenOf(form) !== s.token) { // somebody signed in again while this was on its way
      s.phase = "due";
      return send(form);
    }
    Object.assign(s, { phase: "stuck", why: how });
    show(form, WHY[how], "#m-act_now");
    warn(WHY[how]);
    if (queue.length) tryNext(); // the others are still tried, one after another
  }

  // Trying again: one after another, a little later each time, at once when the connection is back --------------
  function leaveQueue(form) { if (queue.includes(form)) queue.splice(queue.indexOf(form), 1); }
  function failed(form, s, how) {
    const isNews = !queue.length;
    leaveQueue(form);
    queue.push(form);
    Object.assign(s, { phase: "waiting", why: how, unsure: true });
    if (isNews) warn(WHY[how]);
    if (!ticker) {
      tries += 1;
      retryAt = Date.now() + 1000 * Math.min(LONGEST_WAIT, 2 ** tries);
      ticker = setInterval(countDown, 1000);
    }
    countDown();
    sumUp();
  }
  function countDown() {
    const left = Math.ceil((retryAt - Date.now()) / 1000);
    if (left <= 0) return tryNext();
    for (const form of queue) show(form, `${WHY[state(form).why]} Trying again in ${left} second${left === 1 ? "" : "s"}.`, "#m-act_now");
  }
  function tryNext() {
    clearInterval(ticker);
    ticker = null;
    for (const gone of queue.filter((form) => !form.isConnected)) leaveQueue(gone);
    for (const form of queue) show(form, `${WHY[state(form).why]} Trying again in a moment.`, "#m-act_now");
    if (queue.length && !queue.some((form) => state(form).phase === "sending")) send(queue[0]);
  }
  window.addEventListener("online", () => { tries = 0; if (queue.length) tryNext(); });
  document.addEventListener("wp:signed-in", () => {
    for (const form of forms()) {
      if (states.has(form) && states.get(form).phase === "stuck" && ["session", "not_yours"].includes(states.get(form).why)) {
        Object.assign(states.get(form), { phase: "waiting", why: "service" });
        queue.push(form);
      }
    }
    tries = 0;
    setTimeout(tryNext);
  });

  // Leaving is leaving.js: it hears of every change, and asks for what is due to be sent -------------------------
  function flush() { for (const form of forms()) if (states.get(form)?.phase === "due" && form.matches("[data-autosave]")) send(form); }
  document.addEventListener("wp:flush", flush);
  document.addEventListener("visibilitychange", () => { if (document.hidden) flush(); });
  let sent = null; // a form that the browser itself sends takes its words along
  document.addEventListener("submit", (event) => { sent = event.defaultPrevented ? null : event.target; });
  window.addEventListener("beforeunload", (event) => {
    if (forms().some((form) => form !== sent && UNSAFE.has(states.get(form)?.phase))) event.preventDefault();
  });
  window.addEventListener("pageshow", (event) => { // words that the browser itself put back are kept like any others
    if (!event.persisted) for (const form of forms()) if (content(form) !== state(form).standing) edited(form, 0);
  });
})();
