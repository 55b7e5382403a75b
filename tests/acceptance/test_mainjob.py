"""The main job in the real program: a client in, its bot user seen, a token copied, a file exported."""

import base64
import os
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import yaml  # noqa: E402

from cloud import CLIENT_ID, EMEA, NORDICS, SECRET  # noqa: E402
from desktop import wait_for  # noqa: E402
from program import ProgramTest  # noqa: E402

BOT = "Bot user: EU OAuth client"


def files_that_hold(text, folder):
    """Files below the folder that contain the text, as bytes of UTF-8 or UTF-16."""
    found = []
    for path, _, names in os.walk(folder):
        for name in names:
            if not os.path.isfile(os.path.join(path, name)):  # a socket
                continue
            with open(os.path.join(path, name), "rb") as file:
                content = file.read()
            if text.encode() in content or text.encode("utf-16-le") in content:
                found.append(os.path.join(path, name))
    return found


class MainJob(ProgramTest):
    def add_tenants(self):
        self.desktop.keys("ctrl+shift+n")
        self.window.find("Add tenant", "dialog")
        self.desktop.type_text(f"{EMEA} {NORDICS}")
        self.desktop.keys("Tab")
        self.desktop.type_text("Contoso")
        self.desktop.keys("Return")
        self.window.is_gone("Add tenant", "dialog")

    def add_client(self):
        self.desktop.put_on_clipboard(f'{{"client_secret": "{SECRET}", "client_id": "{CLIENT_ID}"}}')
        self.desktop.keys("ctrl+n")
        self.window.find("Add client", "dialog")
        self.desktop.keys("ctrl+v")
        wait_for(lambda: self.window.text("Client ID") == CLIENT_ID, what="the pasted client ID")
        self.assertNotIn(SECRET, self.window.text("Client secret"))
        self.desktop.keys("Return")
        self.window.is_gone("Add client", "dialog")

    def test_from_an_empty_estate_to_an_exported_file(self):
        self.assertEqual(self.cloud.requests(), [])
        self.add_tenants()
        self.assertEqual(self.cloud.requests(), [], "adding tenants contacts nobody")

        self.add_client()
        wait_for(self.cloud.requests, what="the proof of the client")
        self.assertEqual(
            self.cloud.requests(), [("POST", "register.eu.qlikcloud.com", "/oauth/token")],
            "a region-level client is proven without touching a tenant",
        )
        self.window.has_text("The client “eu-main” works")
        self.contact_tenants()
        self.copy_token()
        self.export_contexts()
        self.assert_no_secret_is_left_behind()
        self.end_program()
        self.look_again()

    def contact_tenants(self):
        before = len(self.cloud.requests())
        self.desktop.keys("shift+F5")
        self.window.find("First contact", "dialog")
        self.assertEqual(len(self.cloud.requests()), before, "nothing is sent before the yes")
        self.window.press("Contact and create bot users", "push button")
        wait_for(lambda: self.window.cells().count(BOT) == 2, what="both bot users in the table")
        self.assertEqual(len(self.cloud.events("licence")), 1, "one licence a region")

    def copy_token(self):
        self.desktop.click(*self.window.middle("Tenant: acme-emea", "table cell"))
        self.window.find("acme-emea", "label")
        self.desktop.keys("ctrl+shift+c")
        self.window.has_text("Token for acme-emea copied")
        token = self.desktop.clipboard()
        self.assertGreater(len(token), 20)
        self.assertNotIn(SECRET, token)
        self.assertIn("x-kde-passwordManagerHint", self.desktop.clipboard("TARGETS"))
        self.assertEqual(self.desktop.clipboard("x-kde-passwordManagerHint"), "secret")
        self.assertEqual(self.desktop.clipboard(selection="primary"), "")
        self.window.has_text("Clipboard cleared", 40)
        self.assertEqual(self.desktop.clipboard(), "")

    def export_contexts(self):
        folder = os.path.join(self.desktop.home, ".qlik")
        os.makedirs(folder, mode=0o700)
        path = os.path.join(folder, "contexts.yml")
        before = "# mine\ncurrent-context: other\ncontexts:\n  other:\n    server: https://other.example\n"
        with open(path, "w", encoding="utf-8") as file:
            file.write(before)
        self.desktop.keys("ctrl+a", "ctrl+e")
        self.window.find("Export", "dialog")
        self.assertEqual(self.window.text("File", "text"), path)
        self.window.press(lambda name: name.startswith("Also the secrets of region-level"), "check box")
        self.window.press("Export", "push button")
        self.window.is_gone("Export", "dialog")
        with open(path, encoding="utf-8") as file:
            text = file.read()
        self.assertTrue(text.startswith(before), "what was there stays as it was")
        contexts = yaml.safe_load(text)["contexts"]
        self.assertEqual(contexts["other"], {"server": "https://other.example"})
        for host in (EMEA, NORDICS):
            self.assertEqual(contexts[host]["server"], "https://" + host)
            self.assertEqual(contexts[host]["oauth-client-id"], CLIENT_ID)
            self.assertEqual(contexts[host]["oauth-client-secret"], SECRET)
        self.assertEqual(os.stat(path).st_mode & 0o777, 0o600)
        os.remove(path)

    def assert_no_secret_is_left_behind(self):
        self.assertEqual(files_that_hold(SECRET, self.desktop.home), [])
        self.assertEqual(files_that_hold(SECRET, os.path.join(self.desktop.root, "run")), [])
        self.assertNotIn(SECRET, "".join(self.cloud.lines))
        with open(f"/proc/{self.program.pid}/cmdline", "rb") as file:
            self.assertNotIn(SECRET.encode(), file.read())
        self.log.flush()
        with open(self.log.name, "rb") as file:
            self.assertNotIn(SECRET.encode(), file.read())
        kept = subprocess.run(
            ["secret-tool", "search", "--all", "server", "io.github.tenantry.Tenantry"],
            capture_output=True, check=False,
        )
        self.assertIn(base64.b64encode(SECRET.encode()), kept.stdout, "it rests in the keyring")

    def look_again(self):
        before = len(self.cloud.requests())
        self.start_program()
        wait_for(lambda: self.window.cells().count(BOT) == 2, what="the bot users after a restart")
        self.assertEqual(len(self.cloud.requests()), before, "a start contacts nobody")
        self.end_program()


if __name__ == "__main__":
    unittest.main()
