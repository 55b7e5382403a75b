"""Job 7 in the real program: contexts for qlik-cli written with four steps, and again with one."""

import os
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import yaml  # noqa: E402

from cloud import EMEA, NORDICS, SECRET  # noqa: E402
from desktop import wait_for  # noqa: E402
from program import ProgramTest  # noqa: E402

BEFORE = "# mine\ncurrent-context: other\ncontexts:\n  other:\n    server: https://other.example\n"
HOSTS = (EMEA, NORDICS)


def secret_of(host):
    return SECRET[:-1] + str(HOSTS.index(host))


class Export(ProgramTest):
    def prepare(self):
        self.command_line("add", "subscription", "Contoso")
        for host in HOSTS:
            self.command_line("add", "tenant", host, "--subscription", "Contoso")
            name = host.split(".")[0]
            self.command_line("add", "client", f"{name}-ci", "--tier", "tenant", "--tenant", host,
                              "--client-id", f"id-of-{name}", text=secret_of(host))
        self.path = os.path.join(self.desktop.home, ".qlik", "contexts.yml")
        os.makedirs(os.path.dirname(self.path), mode=0o700)
        with open(self.path, "w", encoding="utf-8") as file:
            file.write(BEFORE)
        os.chmod(self.path, 0o644)

    def written(self):
        with open(self.path, encoding="utf-8") as file:
            return file.read()

    def assert_whole(self):
        text = self.written()
        self.assertTrue(text.startswith(BEFORE), "what was there stays as it was")
        contexts = yaml.safe_load(text)["contexts"]
        self.assertEqual(contexts["other"], {"server": "https://other.example"})
        for host in HOSTS:
            self.assertEqual(contexts[host]["oauth-client-secret"], secret_of(host))
        self.assertEqual(os.stat(self.path).st_mode & 0o777, 0o600)

    def test_four_steps_write_the_contexts_and_one_writes_them_again(self):
        wait_for(lambda: "Tenant: acme-emea" in self.window.cells(), what="the tenants")
        before = self.steps()
        self.desktop.keys("ctrl+a", "ctrl+e")
        self.window.find("Export", "dialog")
        self.desktop.type_text("Contexts")
        self.window.has_text("Other users may read or change this file as it is (mode 0644)")
        self.shows_no_secret()
        self.desktop.keys("Return")
        self.window.is_gone("Export", "dialog")
        self.assertEqual(self.steps() - before, 4)
        self.window.has_text("2 tenants written to ~/.qlik/contexts.yml")
        self.assert_whole()
        self.repeats_with_one_step()
        self.end_program()
        self.repeats_after_a_restart()
        self.assertEqual(self.cloud.requests(), [], "an export contacts nobody")
        self.end_program()

    def shows_no_secret(self):
        self.window.press(lambda name: name.startswith("Lines"), "page tab")
        self.window.presses -= 1  # a look is none of the steps
        changes = wait_for(
            lambda: self.window.text(lambda name: name.startswith("Lines of the file"), "text"), what="the lines")
        self.assertIn("+ ", changes)
        self.assertIn(EMEA, changes)
        for host in HOSTS:
            self.assertNotIn(secret_of(host), changes)

    def repeats_with_one_step(self):
        before = self.steps()
        self.desktop.keys("ctrl+shift+e")
        self.window.has_text("Nothing has changed since: ~/.qlik/contexts.yml holds 2 entries as they should be.")
        self.assertEqual(self.steps() - before, 1)
        self.assert_whole()

    def repeats_after_a_restart(self):
        with open(self.path, "w", encoding="utf-8") as file:
            file.write(BEFORE)
        self.start_program()
        wait_for(lambda: "Tenant: acme-emea" in self.window.cells(), what="the tenants after a restart")
        before = self.steps()
        self.desktop.keys("ctrl+shift+e")
        self.window.has_text("2 of 2 entries changed in ~/.qlik/contexts.yml.")
        self.assertEqual(self.steps() - before, 1)
        self.assert_whole()


if __name__ == "__main__":
    unittest.main()
