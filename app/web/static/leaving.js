// Leaving a page on which answers are written: what is on its way is waited for, and nobody is sent to a page that cannot come.
// Whoever goes on without a connection stays, is told what waits, and goes on when it is saved and the service answers again.
(() => {
  "use strict";
  const AGAIN = 3000, LONGEST = 8000;
  let now = { onItsWay: 0, waiting: 0, stuck: 0 }, leaving = null, asked = "", timer = null;

  const isAnswering = () => Boolean(document.querySelector("form[data-autosave]"));
  const answers = (count) => (count === 1 ? "1 answer is" : `${count} answers are`);

  function tell(words) {
    let told = document.getElementById("wp-going");
    if (!words) return told?.remove();
    if (!told) {
      told = document.createElement("div");
      told.id = "wp-going";
      told.className = "wp-going";
      const said = document.createElement("p"), stay = document.createElement("button");
      said.setAttribute("role", "status");
      Object.assign(stay, { type: "button", className: "wp-linkbtn", textContent: "Stay on this page" });
      stay.addEventListener("click", cancel);
      told.append(said, stay);
      (document.querySelector(".wp-bar .wp-bar__in") ?? document.getElementById("main")).prepend(told);
    }
    if (told.firstChild.textContent !== words) told.firstChild.textContent = words;
  }
  function cancel() {
    leaving = null;
    clearTimeout(timer);
    tell("");
  }

  async function answersAgain() { // whether the service can be reached, before the browser tries and shows a page of its own
    if (!navigator.onLine) return false;
    try {
      const reply = await fetch("/health", { cache: "no-store", signal: AbortSignal.timeout(LONGEST) });
      return reply.ok && !reply.redirected;
    } catch { return false; }
  }
  async function goOn() {
    const wanted = leaving;
    if (!wanted || wanted.isTrying) return;
    clearTimeout(timer);
    if (now.waiting) return tell(`Waiting to go on: ${answers(now.waiting)} not saved yet. You will go on as soon as ${now.waiting === 1 ? "it is" : "they are"}. Your words are on this page.`);
    if (now.onItsWay) return;
    if (now.stuck) {
      cancel();
      tell(`You are still on this page, because ${answers(now.stuck)} not saved. What to do is said beside it.`);
      return;
    }
    wanted.isTrying = true;
    const reached = await answersAgain();
    wanted.isTrying = false;
    if (leaving !== wanted) return;
    if (now.waiting || now.onItsWay || now.stuck) return goOn();
    if (reached) {
      cancel();
      return wanted.go();
    }
    tell("Everything you wrote is saved. There is no connection now: you will go on when it is back.");
    timer = setTimeout(goOn, AGAIN);
  }

  function hold(event, go, where) {
    if (!isAnswering()) return;
    if (now.stuck && asked === where) return cancel(); // asked twice: the browser itself asks whether to leave
    event.preventDefault();
    asked = where;
    leaving = { go };
    document.dispatchEvent(new Event("wp:flush"));
    goOn();
  }
  document.addEventListener("wp:saving", (event) => {
    now = event.detail;
    if (leaving) goOn();
  });
  window.addEventListener("online", goOn);
  document.addEventListener("input", (event) => { if (leaving && event.isTrusted) cancel(); }); // whoever goes on writing stays

  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href]");
    if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (link.target || link.origin !== location.origin || (link.hash && link.pathname + link.search === location.pathname + location.search)) return;
    hold(event, () => { location.href = link.href; }, link.href);
  });
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.matches("[hx-post], [method=dialog]") || form.dataset.going) return;
    hold(event, () => {
      form.dataset.going = "yes";
      form.requestSubmit(event.submitter);
      delete form.dataset.going;
    }, form.action);
  });
})();
