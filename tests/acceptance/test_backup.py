"""A new laptop: everything backed up into one encrypted file, and restored where nothing is."""

import base64
import json
import os
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from cloud import CLIENT_ID, EMEA, SECRET  # noqa: E402
from program import ProgramTest  # noqa: E402

PASSPHRASE = "four words are better"
OURS = ["server", "io.github.tenantry.Tenantry"]  # what the keyring finds our secrets by


class Backup(ProgramTest):
    def prepare(self):
        self.command_line("add", "subscription", "Contoso")
        self.command_line("add", "tenant", EMEA, "--subscription", "Contoso", "--tag", "nightly")
        self.command_line(
            "add", "client", "eu-main", "--tier", "region", "--region", "eu", "--client-id", CLIENT_ID,
            text=SECRET,
        )

    def back_up(self):
        before = self.steps()
        self.desktop.keys("ctrl+b")
        self.window.find("Back up", "dialog")
        self.desktop.type_text(PASSPHRASE)
        self.window.focus("The same again")
        self.desktop.type_text(PASSPHRASE)
        self.desktop.keys("Return")
        self.window.is_gone("Back up", "dialog")
        self.window.has_text("Backed up: 1 client, 1 secret")
        self.assertLessEqual(self.steps() - before, 4)

    def restore(self):
        before = self.steps()
        self.desktop.keys("ctrl+shift+b")
        self.window.find("Restore a backup", "dialog")
        self.desktop.type_text(PASSPHRASE)
        self.desktop.keys("Return")
        self.window.has_text("with 1 client, 1 secret")
        self.desktop.keys("Return")
        self.window.is_gone("Restore a backup", "dialog")
        self.window.has_text("1 secret stored in the keychain")
        self.assertLessEqual(self.steps() - before, 4)

    def look_into_the_file(self):
        path = os.path.join(self.desktop.home, "Documents", "tenantry.backup")
        self.assertEqual(os.stat(path).st_mode & 0o777, 0o600)
        with open(path, "rb") as file:
            content = file.read()
        for text in (SECRET, CLIENT_ID, EMEA, PASSPHRASE):
            for form in (text.encode(), text.encode("utf-16-le"), base64.b64encode(text.encode())[:-4]):
                self.assertNotIn(form, content)

    def empty_the_keyring(self):
        subprocess.run(["secret-tool", "clear", *OURS], check=True)
        left = subprocess.run(
            ["secret-tool", "search", "--all", *OURS], capture_output=True, check=False
        )
        self.assertEqual(left.stdout, b"")

    def test_on_a_new_machine_a_client_works_again(self):
        self.back_up()
        self.look_into_the_file()
        self.end_program()
        self.empty_the_keyring()
        self.data = os.path.join(self.desktop.home, "new data")
        self.start_program()
        self.restore()
        self.assertEqual(self.cloud.requests(), [], "a backup contacts nobody")
        self.end_program()
        results = json.loads(self.command_line("test", "--yes", "-o", "json"))
        self.assertEqual([(r["tenant"], r["result"]) for r in results], [(EMEA, "ok")])
        tenants = json.loads(self.command_line("list", "-o", "json"))
        self.assertEqual(tenants[0]["tags"], ["nightly"])


if __name__ == "__main__":
    unittest.main()
