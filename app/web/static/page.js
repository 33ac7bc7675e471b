// What every page can do with a script: act now, hide the screen, warn before time runs out, and never lose a reader's place.
// Without it every page still works: links go to pages, all parts are shown, forms are sent whole.
(() => {
  "use strict";
  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  // A page kept in the browser's memory is not shown again: someone may have signed out since.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) { document.documentElement.hidden = true; window.location.reload(); }
  });

  // What is true only with a script is said only by one.
  for (const told of all("[data-with-script]")) told.textContent = told.dataset.withScript;

  // Act now --------------------------------------------------------------------------------------------------
  const panel = document.getElementById("act-now");
  function openNow() {
    if (!panel) return false;
    panel.open = true;
    panel.scrollIntoView({ block: "start" });
    one("summary", panel).focus();
    return true;
  }
  document.addEventListener("click", (event) => {
    if (event.target.closest?.('[data-act-now], a[href="#act-now"]') && openNow()) event.preventDefault();
    else if (panel?.open && !panel.contains(event.target)) panel.open = false;
  }, true);
  panel?.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && panel.open) { panel.open = false; one("summary", panel).focus(); }
  });
  if (location.hash === "#act-now") openNow();

  // Hide the screen: covered at once, everything typed stays ---------------------------------------------------
  const cover = document.getElementById("hidden-screen");
  for (const button of all("[data-hide-screen]")) {
    button.hidden = !cover;
    button.addEventListener("click", () => cover.showModal());
  }
  for (const kind of ["cancel", "keydown"]) { // Escape does not show the screen again: only its own button does
    cover?.addEventListener(kind, (event) => { if (kind === "cancel" || event.key === "Escape") event.preventDefault(); });
  }
  cover?.addEventListener("click", (event) => { if (event.target.closest("[data-show-screen]")) cover.close("shown"); });
  cover?.addEventListener("close", () => { if (cover.returnValue !== "shown") cover.showModal(); cover.returnValue = ""; });

  // Time: said at two minutes, one minute and twenty seconds ----------------------------------------------------
  const timeBox = document.getElementById("session-time"), title = document.title;
  const SAID = [[20, "20 seconds"], [60, "1 minute"], [120, "2 minutes"]];
  const { sessionEnds, sent } = document.body.dataset; // by the service's clock: a tablet's own may be wrong
  let ends = sessionEnds ? Date.now() + (sessionEnds - sent) * 1000 : 0, said = "";
  function watchTime() {
    if (!timeBox || !ends) return;
    const left = (ends - Date.now()) / 1000;
    const near = left <= 0 ? ["", ""] : SAID.find(([seconds]) => left <= seconds);
    const words = !near ? "" : near[1] ? `You will be signed out in ${near[1]}. Nothing you have typed will be lost.`
      : "You have been signed out. Nothing you have typed is lost: you will be asked to sign in when it is saved.";
    if (words === said) return;
    said = words;
    one("[data-time-left]", timeBox).textContent = words;
    timeBox.hidden = !words;
    one("button", timeBox).textContent = near && !near[1] ? "Sign in again" : "Stay signed in";
    document.title = !words ? title : near[1] ? `${near[1]} left – ${title}` : `Signed out – ${title}`;
  }
  setInterval(watchTime, 1000);
  document.addEventListener("htmx:afterRequest", (event) => {
    const xhr = event.detail.xhr, until = xhr?.getResponseHeader?.("X-Session-Ends");
    if (!until) return;
    const sent = Date.parse(xhr.getResponseHeader("Date")) || Date.now();
    ends = Number(until) * 1000 - sent + Date.now();
    watchTime();
  });

  // Signing in again, in place -----------------------------------------------------------------------------------
  const again = document.getElementById("session-panel");
  let before = null;
  again?.addEventListener("focusin", (event) => { if (event.relatedTarget && !again.contains(event.relatedTarget)) before = event.relatedTarget; });
  document.addEventListener("htmx:beforeSwap", (event) => {
    const { xhr, requestConfig, serverResponse } = event.detail;
    if (xhr.status !== 401 && xhr.status !== 403) return;
    const isOld = one("input[name=token]", requestConfig.elt)?.value !== requestConfig.parameters.token; // signed in again since
    if (isOld || (again.childElementCount && !again.contains(requestConfig.elt))) event.detail.shouldSwap = false;
    event.detail.swapOverride = /id="session-panel"/.test(serverResponse) ? "outerHTML" : "innerHTML";
  });
  document.addEventListener("wp:signed-in", (event) => {
    for (const field of all("input[name=token]")) field.value = event.detail.token || field.value;
    setTimeout(() => {
      (before?.isConnected ? before : document.getElementById("main")).focus();
      setTimeout(() => document.getElementById("session-panel").replaceChildren(), 10000);
    });
  });

  // Parts that follow an answer ----------------------------------------------------------------------------------
  function follow(event) {
    for (const part of all("[data-follows]")) {
      const form = document.getElementById(part.dataset.of) ?? part.closest("form");
      const fields = [...(form?.elements ?? [])].filter((field) => field.name === part.dataset.follows);
      const given = fields.filter((field) => !["radio", "checkbox"].includes(field.type) || field.checked).map((field) => field.value);
      const opens = part.hidden;
      part.hidden = !part.dataset.when.split(" ").some((value) => given.includes(value));
      if (event && opens && !part.hidden && part.matches(".wp-yesnow")) bringUp(one("ul", part), event.target);
    }
  }
  function bringUp(numbers, touched) { // as far as there is room: what was touched stays in sight
    const wants = numbers.getBoundingClientRect().bottom - innerHeight + (one(".wp-bar")?.offsetHeight ?? 0) + 24, room = touched.labels[0].getBoundingClientRect().top - 4;
    scrollBy(0, Math.max(0, Math.min(wants, room)));
  }
  document.addEventListener("change", follow);

  // "None of these" and what it denies are never both ticked: what was ticked last stands -----------------------
  document.addEventListener("change", ({ target }) => {
    if (target.type !== "checkbox" || !target.checked) return;
    for (const other of target.form?.elements ?? []) {
      const denies = "alone" in target.dataset || "alone" in other.dataset;
      if (other !== target && other.name === target.name && denies) other.checked = false;
    }
  });

  // One question at a time on a phone -----------------------------------------------------------------------------
  const narrow = window.matchMedia("(max-width: 39.99rem)");
  function cardsOf(deck) { return all(".wp-question", deck).filter((card) => !card.hidden); }
  function turnTo(deck, card, isAsked) {
    const cards = cardsOf(deck), at = Math.max(0, cards.indexOf(card));
    for (const each of cards) each.classList.toggle("wp-question--away", each !== cards[at]);
    const pager = deck.nextElementSibling;
    one("[data-back]", pager).hidden = at === 0;
    one("[data-on]", pager).hidden = at === cards.length - 1;
    one("p", pager).textContent = `Question ${at + 1} of ${cards.length} on this page`;
    pager.hidden = !narrow.matches || cards.length < 2;
    const next = one(".wp-bar a.govuk-button"); // on a phone the filled button goes to the next question, until the last
    if (next) {
      next.dataset.words ??= next.textContent;
      const more = narrow.matches && at < cards.length - 1;
      next.textContent = more ? "Next question" : next.dataset.words;
      next.onclick = more ? (event) => { event.preventDefault(); step(deck, 1); } : null;
    }
    const onward = one("[data-onward]"); // where no bar stands below: the filled button, in the same way
    if (onward) {
      const more = narrow.matches && at < cards.length - 1;
      onward.classList.toggle("govuk-button--secondary", more);
      one("[data-on]", pager).classList.toggle("govuk-button--secondary", !more);
    }
    if (!isAsked) return;
    const heading = one("h2, h3", cards[at]) ?? cards[at];
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    cards[at].scrollIntoView({ block: "start" });
  }
  const shown = (deck) => cardsOf(deck).find((card) => !card.classList.contains("wp-question--away"));
  function step(deck, by) { const cards = cardsOf(deck); turnTo(deck, cards[cards.indexOf(shown(deck)) + by], true); }
  function pagerFor(deck) {
    const pager = document.createElement("nav");
    pager.className = "wp-pager";
    pager.setAttribute("aria-label", "Questions");
    pager.append(document.createElement("p"));
    for (const [words, key, by] of [["Previous question", "back", -1], ["Next question", "on", 1]]) {
      const button = document.createElement("button");
      Object.assign(button, { type: "button", className: "govuk-button govuk-button--secondary", textContent: words });
      button.dataset[key] = "";
      button.addEventListener("click", () => step(deck, by));
      pager.append(button);
    }
    deck.after(pager);
  }
  function turnToHash() { // a link to a question, or to a field inside one
    const aim = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const card = aim && aim.closest("[data-one-at-a-time] .wp-question");
    if (card) { turnTo(card.closest("[data-one-at-a-time]"), card, narrow.matches && aim === card); if (aim !== card) aim.focus(); }
  }
  const decks = all("[data-one-at-a-time]");
  for (const deck of decks) { pagerFor(deck); turnTo(deck, one("[data-resume]", deck)?.closest(".wp-question") ?? cardsOf(deck)[0]); }
  window.addEventListener("hashchange", turnToHash);
  narrow.addEventListener("change", () => decks.forEach((deck) => turnTo(deck, shown(deck))));

  // Focus is never lost when a piece of the page is exchanged ------------------------------------------------------
  let held = null, place = null;
  function hold(event) {
    const active = document.activeElement, target = event.detail.target;
    if (!active || active === document.body || !target?.contains(active)) return;
    held = [];
    for (let near = active; near; near = near.parentElement) if (near.id) held.push(near.id);
  }
  document.addEventListener("htmx:beforeSwap", hold);
  document.addEventListener("htmx:oobBeforeSwap", hold);
  function standing(id) { // a question that is no longer asked leaves an empty place: the one before it is nearest
    let thing = document.getElementById(id);
    while (thing?.matches("[id^=card-]:empty")) thing = thing.previousElementSibling;
    return thing?.getClientRects().length ? thing : null;
  }
  function findPlace() {
    const active = document.activeElement;
    if (active === place && place?.tabIndex < 0) place.tabIndex = -1; // settling takes away what it did not bring
    if (!held || (active && active !== document.body)) return;
    const near = held.map(standing).find(Boolean);
    place = near?.matches("input, textarea, select, button, a, summary") ? near : near && (one("h1, h2, h3, legend", near) ?? near);
    place ??= document.getElementById("main");
    if (place.tabIndex < 0) place.tabIndex = -1;
    place.focus({ preventScroll: true });
  }
  document.addEventListener("htmx:afterSwap", findPlace); // at once: a letter typed before all has settled is not lost
  document.addEventListener("htmx:afterSettle", (event) => {
    follow();
    decks.filter((deck) => deck.isConnected).forEach((deck) => turnTo(deck, shown(deck)));
    if (!event.detail.requestConfig?.elt.matches?.("[data-autosave]")) one("[data-problems]", event.detail.target)?.focus();
    for (const words of all("[data-by-left]")) words.textContent = words.dataset.byLeft.split("|")[all("#inpart-list [data-left]").length] ?? "";
    findPlace();
    held = null;
  });

  follow();
  turnToHash();
  one("[data-problems]")?.focus();
})();
