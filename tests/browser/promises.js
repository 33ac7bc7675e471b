// What every page promises to whoever uses it, looked at in the page itself. Each function gives sentences; none is the good answer.
window.wpPromises = (() => {
  const name = (e) => {
    const words = (e.getAttribute("aria-label") || e.innerText || e.value || e.name || "").trim().replace(/\s+/g, " ").slice(0, 50);
    return `<${e.tagName.toLowerCase()}${e.id ? ` id=${e.id}` : ""}${e.className ? ` class="${e.className}"` : ""}> “${words}”`;
  };
  const isShown = (e) => e.checkVisibility({ checkOpacity: false, checkVisibilityCSS: true }) && e.getClientRects().length > 0;
  const isForEyes = (e) => { const box = e.getBoundingClientRect(); return box.width > 2 && box.height > 2; };
  const REACHED = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";
  const reached = () => [...document.querySelectorAll(REACHED)].filter((e) => isShown(e) && !e.disabled && e.tabIndex >= 0);

  // A label may be spread over the whole box around it.
  const spreadOver = (label) => getComputedStyle(label, "::after").position === "absolute" ? label.offsetParent : label;

  // The place a finger may land: the thing itself, with the label that stands for it.
  function target(e) {
    const boxes = [e, ...[...(e.labels ?? [])].map(spreadOver)].map((one) => one.getBoundingClientRect());
    const left = Math.min(...boxes.map((b) => b.left)), right = Math.max(...boxes.map((b) => b.right));
    const top = Math.min(...boxes.map((b) => b.top)), bottom = Math.max(...boxes.map((b) => b.bottom));
    return { width: right - left, height: bottom - top };
  }
  // A link inside a sentence is as high as its line: the standard leaves it out.
  function isInSentence(e) {
    if (e.tagName !== "A" || getComputedStyle(e).display !== "inline") return false;
    const around = e.parentElement.closest("p, li, dd, td, figcaption, label, h1, h2, h3") ?? e.parentElement;
    return around.innerText.trim().length > e.innerText.trim().length;
  }
  function targets(smallest, ofChips) {
    const found = [];
    for (const e of reached().filter(isForEyes)) {
      if (isInSentence(e)) continue;
      const { width, height } = target(e);
      const least = e.matches(".govuk-button, .wp-chip__input, .wp-pick__input, .wp-rung__input, .wp-opt-b__i") ? ofChips : smallest;
      if (width < least - 0.5 || height < least - 0.5) found.push(`${name(e)} is ${Math.round(width)} × ${Math.round(height)} px, less than ${least}`);
    }
    return found;
  }

  // A thing that has the focus is never wholly under something that stays in its place.
  function hiddenFocus() {
    const found = [], had = document.activeElement;
    for (const e of reached().filter(isForEyes)) {
      e.focus();
      const box = (e.labels?.[0] && e.matches("[type=radio], [type=checkbox]") ? e.labels[0] : e).getBoundingClientRect();
      const [left, top] = [Math.max(0, box.left), Math.max(0, box.top)]; // of something taller than the window, what is in it
      const [wide, high] = [Math.min(innerWidth, box.right) - left, Math.min(innerHeight, box.bottom) - top];
      const points = [[0.5, 0.5], [0.05, 0.1], [0.95, 0.1], [0.05, 0.9], [0.95, 0.9]]
        .map(([x, y]) => [left + x * wide, top + y * high])
        .filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
      const seen = points.some(([x, y]) => {
        const there = document.elementFromPoint(x, y);
        return there && (e.contains(there) || there.contains(e) || [...(e.labels ?? [])].some((label) => label.contains(there) || there.contains(label)));
      });
      if (!seen) found.push(`${name(e)} has the focus and cannot be seen`);
    }
    had?.focus?.();
    window.scrollTo(0, 0);
    return found;
  }

  function sideways() {
    if (document.documentElement.scrollWidth <= document.documentElement.clientWidth) return [];
    const wide = [...document.querySelectorAll("body *")].filter((e) => isShown(e) && e.getBoundingClientRect().right > document.documentElement.clientWidth + 1);
    return [`it scrolls sideways, by ${document.documentElement.scrollWidth - document.documentElement.clientWidth} px: ${wide.slice(-2).map(name).join(", ")}`];
  }

  // Words that are cut off by the box they stand in.
  function clipped() {
    const found = [];
    for (const e of document.querySelectorAll("body *")) {
      if (!isShown(e) || !isForEyes(e) || e.matches("textarea, select, input, .govuk-visually-hidden, .govuk-visually-hidden *, svg, svg *")) continue;
      const style = getComputedStyle(e);
      if (!/hidden|clip/.test(style.overflowX + style.overflowY) || !e.innerText?.trim()) continue;
      if (e.scrollHeight > e.clientHeight + 2 || e.scrollWidth > e.clientWidth + 2) found.push(`the words of ${name(e)} are cut off`);
    }
    return found;
  }

  // A short word of something to press, or of what stands over other words, that is cut in two and goes on in the next line.
  function cutWords() {
    const found = [], text = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), range = document.createRange();
    for (let node = text.nextNode(); node; node = text.nextNode()) {
      const around = node.parentElement;
      if (!isShown(around) || !around.closest("button, label, summary, h1, h2, h3, dt, th") || around.closest("script, style, textarea, select, svg, .govuk-visually-hidden")) continue;
      for (const { 0: word, index } of node.data.matchAll(/[\p{L}’]{2,14}/gu)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size > 1) found.push(`the word “${word}” of ${name(around)} is cut in two`);
      }
    }
    return found;
  }

  function wearing(css, look) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const found = look();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    return found;
  }
  const SPACED = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";
  const spaced = () => wearing(SPACED, () => [...sideways(), ...clipped()]).map((one) => `with text spaced out, ${one}`);
  const doubled = () => wearing("html { font-size: 200% !important }", () => [...sideways(), ...clipped()]).map((one) => `at 200 % text, ${one}`);

  function page(names) {
    const found = [], h1 = [...document.querySelectorAll("h1")].filter(isShown);
    if (h1.length !== 1) found.push(`it has ${h1.length} h1`);
    for (const one of names) {
      const says = new RegExp(`\\b${one}\\b`, "i");
      for (const [place, words] of [["title", document.title], ["address", decodeURIComponent(location.href)]]) if (says.test(words)) found.push(`its ${place} holds the name ${one}`);
    }
    const kept = [...Object.keys(localStorage), ...Object.keys(sessionStorage).filter((key) => key !== "htmx-current-path-for-history")];
    if (kept.length) found.push(`the browser keeps ${kept.join(", ")}`);
    if (document.cookie) found.push(`a script can read the cookies ${document.cookie.replace(/=[^;]*/g, "")}`);
    return found;
  }
  return { targets, hiddenFocus, sideways, clipped, cutWords, spaced, doubled, page };
})();
