// An organisation's own sign-in, for tests: a certified OpenID provider on this machine that lets anybody in under any name.
// node issuer.mjs PORT REDIRECT_URI TOLD_AT   — says "ready" when it answers. It says at TOLD_AT that somebody signed out.
import { createServer } from "node:http";
import { Provider } from "oidc-provider";

const [port, back, toldAt] = process.argv.slice(2);
const issuer = `http://127.0.0.1:${port}`;
const provider = new Provider(issuer, {
  clients: [
    {
      client_id: "whole-picture",
      client_secret: "made-up-for-tests",
      redirect_uris: [back],
      backchannel_logout_uri: toldAt,
      backchannel_logout_session_required: true,
    },
  ],
  fetch: (url, { dispatcher, ...options }) => fetch(url, options), // it would tell nobody on this machine
  features: { backchannelLogout: { enabled: true } },
  findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, email: `${id}@north.example` }) }),
  subjectTypes: ["public"],
  cookies: { keys: ["made up for tests"] },
  pkce: { required: () => true },
  claims: { openid: ["sub"], acr: null, amr: null, auth_time: null },
  acrValues: ["two-steps"],
  loadExistingGrant: async (ctx) => {
    const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId });
    grant.addOIDCScope("openid");
    await grant.save();
    return grant;
  },
});
provider.on("server_error", (_, fault) => console.error(fault));
createServer(provider.callback()).listen(Number(port), "127.0.0.1", () => console.log("ready"));
