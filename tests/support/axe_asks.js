// What axe finds on this page, in sentences. To look behind words for their contrast takes it longer than all else together, so of words
// that look alike (the same elements, colours, sizes and backgrounds all the way up) it is asked of three, and of a kind once in a run.
// Of what is laid over the page with nothing of its own behind it, or stands on a picture, it is asked of every one, every time.
async ([only, kindsAsked]) => {
  const NONE = "rgba(0, 0, 0, 0)", PICTURE = "a picture";
  const looks = new Map(), alike = new Map(), asked = new Set(kindsAsked), every = [];
  const look = (e) => {
    if (!e) return { over: false, as: "" };
    if (looks.has(e)) return looks.get(e);
    const style = getComputedStyle(e), above = look(e.parentElement), within = style.backgroundColor === NONE;
    const over = within && (above.over || /fixed|sticky|absolute/.test(style.position) || style.backgroundImage !== "none");
    const own = [e.tagName, e.className.baseVal ?? e.className, style.color, style.backgroundColor, style.opacity];
    if (style.filter !== "none" || style.mixBlendMode !== "normal" || style.backgroundImage !== "none") own.push(PICTURE);
    looks.set(e, { over, as: `${above.as} ${own.join("|")}` });
    return looks.get(e);
  };
  const number = (words) => { // two halves of 32 bits in one number: a place for each kind
    let one = 0x811c9dc5, two = 5381;
    for (let at = 0; at < words.length; at += 1) {
      one = Math.imul(one ^ words.charCodeAt(at), 0x01000193);
      two = (Math.imul(two, 33) + words.charCodeAt(at)) | 0;
    }
    return (one >>> 0) * 0x100000 + ((two >>> 0) & 0xfffff);
  };
  const hasWords = (e) => e.matches("input, select, textarea") || [...e.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
  const off = (e) => Boolean(e.closest(":disabled, [aria-disabled=true], [inert]") ?? e.closest("label")?.control?.disabled);
  for (const e of document.querySelectorAll("body, body *")) {
    if (!hasWords(e) || !e.checkVisibility({ visibilityProperty: true })) continue;
    const box = e.getBoundingClientRect(), { over, as } = look(e), style = getComputedStyle(e);
    if ((box.width <= 1 && box.height <= 1) || box.right <= 0) continue; // read aloud only, or not there yet
    if (over) every.push(e);
    else {
      const kind = number(`${as} ${style.fontSize} ${style.fontWeight} ${style.textShadow} ${off(e)}`);
      if (!asked.has(kind)) alike.set(kind, [...(alike.get(kind) ?? []), e]);
    }
  }
  for (const them of alike.values()) every.push(...new Set([them[0], them[them.length >> 1], them[them.length - 1]]));
  for (const e of every) e.setAttribute("data-asked-contrast", "");
  axe.configure({ rules: [{ id: "color-contrast", selector: "[data-asked-contrast]" }] });
  const found = await axe.run(only ? { include: only.map((one) => [one]) } : document, { resultTypes: ["violations"] });
  for (const e of every) e.removeAttribute("data-asked-contrast");
  const faults = found.violations.flatMap((rule) => rule.nodes.map((node) => `axe finds ${rule.id}: ${rule.help}, at ${node.target.join(" ")}`));
  return { faults, kinds: faults.length || only ? [] : [...alike.keys()] };
}
