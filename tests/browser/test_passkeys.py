"""A passkey in a real browser: made on a device that shows its owner was there, then used in place of a password."""

import pytest
from playwright.sync_api import Browser, CDPSession, Page

from tests.support.serving import Served

pytestmark = pytest.mark.browser

DEVICE = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


def with_device(page: Page) -> tuple[CDPSession, str]:
    """A device of the browser's own that makes passkeys, and its id."""
    devices = page.context.new_cdp_session(page)
    devices.send("WebAuthn.enable")
    made = devices.send("WebAuthn.addVirtualAuthenticator", {"options": DEVICE})
    return devices, str(made["authenticatorId"])


def test_a_passkey_is_made_used_alone_and_refused_when_its_owner_does_not_show_themselves(
    served: Served, chromium: Browser
) -> None:
    account = next(one for one in served.accounts if one.sign_in_name.startswith("bethan@"))
    at = served.address.replace("127.0.0.1", "localhost")
    with chromium.new_context() as context:
        page = context.new_page()
        devices, device = with_device(page)
        page.goto(f"{at}/sign-in?next=/my-account/passkeys")
        page.get_by_label("Sign-in name").fill(account.sign_in_name)
        page.get_by_label("Password").fill(account.password)
        page.get_by_role("button", name="Sign in", exact=True).click()
        page.get_by_label("What do you call this device?").fill("Work laptop")
        page.get_by_role("button", name="Make the passkey").click()
        page.get_by_role("heading", name="Your recovery codes").wait_for()

        page.get_by_role("button", name="Sign out").click()
        devices.send("WebAuthn.setUserVerified", {"authenticatorId": device, "isUserVerified": False})
        page.get_by_role("button", name="Sign in with a passkey").click()
        page.get_by_text("No passkey was used. Try again, or use another way.").wait_for()
        devices.send("WebAuthn.setUserVerified", {"authenticatorId": device, "isUserVerified": True})
        page.get_by_role("button", name="Sign in with a passkey").click()
        page.wait_for_url(f"{at}/")

        page.goto(f"{at}/my-account")
        assert page.get_by_text("Passkey: Work laptop").is_visible()
        page.get_by_role("button", name="Remove the passkey Work laptop").click()
        page.get_by_text("A passkey", exact=True).wait_for()
