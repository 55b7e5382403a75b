"""Clients out of a contexts.yml in the real program: their secrets into a real keyring, and the file deleted."""

import base64
import os
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from cloud import EMEA, NORDICS  # noqa: E402
from desktop import wait_for  # noqa: E402
from program import ProgramTest  # noqa: E402

CONTEXTS = f"""current-context: emea
contexts:
  emea:
    server: https://{EMEA}
    oauth-client-id: {"1" * 32}
    oauth-client-secret: canary-one
  nordics:
    server: https://{NORDICS}
    oauth-client-id: {"2" * 32}
    oauth-client-secret: canary-two
  by-key:
    server: https://acme-us.us.qlikcloud.com
    headers:
      Authorization: Bearer canary-three
"""


class ImportOfSecrets(ProgramTest):
    def prepare(self):
        self.path = os.path.join(self.desktop.home, "contexts.yml")
        with open(self.path, "w", encoding="utf-8") as file:
            file.write(CONTEXTS)
        self.command_line("add", "subscription", "Contoso")

    def test_contexts_are_taken_in_with_their_secrets_and_the_file_goes(self):
        self.desktop.keys("ctrl+i")
        self.window.find("Import", "dialog")
        self.desktop.type_text(self.path)
        self.desktop.keys("Return")
        self.window.find("Import contexts.yml", "dialog")
        preview = " ".join(self.window.cells())
        for part in (EMEA, NORDICS, "Comes along", "API key"):
            self.assertIn(part, preview)
        self.assertNotIn("canary", preview)
        self.assertEqual(self.kept(), 0, "nothing is stored before it is accepted")
        self.desktop.keys("Return")
        self.window.is_gone("Import contexts.yml", "dialog")

        self.window.has_text("The secrets of 2 clients are in the keychain now.")
        self.assertEqual(self.kept(), 2)
        self.assertTrue(os.path.exists(self.path), "the file goes by a click only")
        self.window.press("Delete the file", "push button")
        self.window.has_text("not shredding")
        self.assertFalse(os.path.exists(self.path))
        self.assertEqual(self.clients(), 2)
        self.desktop.keys("ctrl+z")
        wait_for(lambda: self.clients() == 0, what="the import to be taken back")
        self.assertEqual(self.kept(), 2, "the trash keeps the secrets")
        self.assertEqual(self.cloud.requests(), [], "an import contacts nobody")
        self.end_program()

    def clients(self):
        return len(self.command_line("list", "clients", "-o", "csv").splitlines()) - 1

    @staticmethod
    def kept():
        found = subprocess.run(
            ["secret-tool", "search", "--all", "server", "io.github.tenantry.Tenantry"],
            capture_output=True, check=False)
        return sum(base64.b64encode(secret) in found.stdout for secret in (b"canary-one", b"canary-two"))


if __name__ == "__main__":
    unittest.main()
