"""Job 3 in the real program: a tenant found by its letters, its token on the clipboard, in three steps."""

import os
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from cloud import CLIENT_ID, EMEA, NORDICS, SECRET  # noqa: E402
from desktop import wait_for  # noqa: E402
from program import ProgramTest  # noqa: E402


class QuickSwitch(ProgramTest):
    def prepare(self):
        self.command_line("add", "subscription", "Contoso")
        for host in (EMEA, NORDICS):
            self.command_line("add", "tenant", host, "--subscription", "Contoso")
        self.command_line(
            "add", "client", "eu-main", "--tier", "region", "--region", "eu", "--subscription", "Contoso",
            "--client-id", CLIENT_ID, text=SECRET,
        )
        self.command_line("test", "--filter", "host:emea", "--yes")

    def switch_to(self, letters):
        self.desktop.keys("ctrl+k")
        self.window.find("Find a tenant", "text")
        self.desktop.type_text(letters)
        self.desktop.keys("Return")

    def test_three_steps_bring_a_token_to_the_clipboard(self):
        before = self.steps()
        self.switch_to("eme")
        self.window.has_text("Token for acme-emea copied")
        self.assertEqual(self.steps() - before, 3)
        token = self.desktop.clipboard()
        self.assertGreater(len(token), 20)
        self.assertNotIn(SECRET, token)
        self.assertEqual(self.desktop.clipboard("x-kde-passwordManagerHint"), "secret")
        self.window.is_gone("Find a tenant", "text")
        self.asks_before_a_first_contact()
        self.is_left_by_escape()

    def asks_before_a_first_contact(self):
        requests = len(self.cloud.requests())
        self.switch_to("nor")
        self.window.find("First contact", "dialog")
        self.assertEqual(len(self.cloud.requests()), requests, "nothing is sent before the yes")
        self.desktop.keys("Escape")
        self.window.is_gone("First contact", "dialog")

    def is_left_by_escape(self):
        self.desktop.keys("ctrl+k")
        self.window.find("Find a tenant", "text")
        self.desktop.keys("Escape")
        self.window.is_gone("Find a tenant", "text")
        wait_for(lambda: self.window.find_now("Tenants", "table") is not None, what="the table")


if __name__ == "__main__":
    unittest.main()
