"use strict";
// A page kept in the browser's memory is never shown again after someone has signed out: it is hidden and asked for afresh.
window.addEventListener("pageshow", (event) => {
  if (event.persisted) { document.documentElement.hidden = true; window.location.reload(); }
});
