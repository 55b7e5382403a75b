"""Job 11 without a backup: the estate in a file without secrets, taken in elsewhere, the secrets pasted."""

import os
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from cloud import CLIENT_ID, EMEA, SECRET  # noqa: E402
from desktop import wait_for  # noqa: E402
from program import ProgramTest  # noqa: E402


class HandOver(ProgramTest):
    def prepare(self):
        self.path = os.path.join(self.desktop.home, "handed-over.json")
        self.command_line("add", "subscription", "Contoso", "--entitlement", "multiple")
        self.command_line("add", "tenant", EMEA, "--subscription", "Contoso", "--env", "prod")
        self.command_line("add", "client", "eu-main", "--tier", "region", "--subscription", "Contoso",
                          "--region", "eu", "--client-id", CLIENT_ID, text=SECRET)

    def test_an_estate_is_handed_over_without_its_secrets(self):
        self.hand_over()
        self.end_program()
        self.data = os.path.join(self.desktop.home, "data of somebody else")
        self.start_program()
        self.take_over()
        self.paste_the_secret()
        self.assertEqual(self.cloud.requests(), [], "nobody was contacted")
        self.end_program()

    def hand_over(self):
        before = self.steps()
        self.desktop.keys("ctrl+alt+e")
        self.window.find("Export", "dialog")
        self.desktop.keys("alt+i")
        self.desktop.type_text(self.path)
        self.desktop.keys("Return")
        self.window.has_text("without secrets")
        self.assertLessEqual(self.steps() - before, 4)
        with open(self.path, encoding="utf-8") as file:
            text = file.read()
        self.assertIn(CLIENT_ID, text)
        self.assertNotIn(SECRET, text)

    def take_over(self):
        before = self.steps()
        self.desktop.keys("ctrl+i")
        self.window.find("Import", "dialog")
        self.desktop.type_text(self.path)
        self.desktop.keys("Return")
        self.window.find("Import handed-over.json", "dialog")
        self.desktop.keys("Return")
        self.window.is_gone("Import handed-over.json", "dialog")
        self.window.has_text("0 of 1 secret is there.")
        self.assertLessEqual(self.steps() - before, 4, "to the list of the missing secrets")
        self.assertIn("eu-main", self.window.cells())
        self.assertEqual(self.secrets(), ["missing"])

    def paste_the_secret(self):
        self.desktop.put_on_clipboard(f"{CLIENT_ID}\n{SECRET}")
        before = self.steps()
        self.desktop.keys("ctrl+v")
        self.window.has_text("The secret of the client “eu-main” is in the keychain.")
        self.assertEqual(self.steps() - before, 1, "one step a secret")
        self.window.has_text("1 of 1 secret is there.")
        wait_for(lambda: "eu-main" not in self.window.cells(), what="the list to be done")
        self.assertEqual(self.secrets(), ["stored"])

    def secrets(self):
        lines = self.command_line("list", "clients", "-o", "csv").splitlines()
        return [line.split(",")[lines[0].split(",").index("secret")] for line in lines[1:]]


if __name__ == "__main__":
    unittest.main()
