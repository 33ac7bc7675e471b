// Passkeys: asks the browser for one, and sends what it signed with the form. Nothing is kept here.
(() => {
  "use strict";
  const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
  const opened = (options) => {
    options.challenge = bytes(options.challenge);
    if (options.user) options.user.id = bytes(options.user.id);
    for (const list of [options.allowCredentials, options.excludeCredentials]) for (const one of list ?? []) one.id = bytes(one.id);
    return options;
  };
  const closed = ({ id, rawId, type, response: said }) => {
    const response = { clientDataJSON: text(said.clientDataJSON) };
    for (const part of ["authenticatorData", "signature", "userHandle", "attestationObject"]) if (said[part]) response[part] = text(said[part]);
    return JSON.stringify({ id, rawId: text(rawId), type, response, clientExtensionResults: {} });
  };
  const ready = (root) => {
    for (const form of root.querySelectorAll("form[data-passkey]")) if (window.PublicKeyCredential) form.hidden = false;
  };
  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (!form.matches("form[data-passkey]") || form.elements.credential.value) return;
    event.preventDefault();
    const told = form.querySelector("[role=status]"), publicKey = opened(JSON.parse(form.dataset.options));
    told.textContent = "Your device is asking you now.";
    try {
      const made = await navigator.credentials[form.dataset.passkey]({ publicKey });
      form.elements.credential.value = closed(made);
      form.submit();
    } catch (fault) {
      told.textContent = fault.name === "InvalidStateError" ? "This device has a passkey here already." : "No passkey was used. Try again, or use another way.";
    }
  });
  ready(document);
})();
