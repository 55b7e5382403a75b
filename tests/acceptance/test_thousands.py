"""An estate of ten thousand tenants in the real program, by keyboard alone."""

import datetime
import json
import os
import re
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from cloud import CLIENT_ID, EMEA, SECRET  # noqa: E402
from desktop import wait_for  # noqa: E402
from estates import contoso, tenant  # noqa: E402
from program import ProgramTest  # noqa: E402

COUNT = 10_000
FEW_SECONDS = 20  # with the sanitizers, on two cores; a release needs a fraction of it


def estate():
    """All tenants that the program knows; the cloud has the one with the telling name."""
    later = (datetime.date.today() + datetime.timedelta(days=60)).isoformat()
    tenants = [{"host": EMEA, "name": "acme-emea", "subscription": "Contoso"}]
    for number in range(1, COUNT):
        region = ("eu", "us", "ap")[number % 3]
        tenants.append({"host": f"site-{number:05}.{region}.qlikcloud.com", "name": f"site-{number:05}",
                        "subscription": ("Contoso", "Fabrikam")[number % 2],
                        "remindOn": later if number % 4 == 0 else ""})
    described = contoso(tenants)
    described["subscriptions"].append({"name": "Fabrikam", "licenceNumber": "9999000000004711"})
    described["clients"] = []
    return described


class Thousands(ProgramTest):
    described = contoso([tenant("acme-emea")])

    def prepare(self):
        path = os.path.join(self.desktop.root, "estate.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump(estate(), file)
        self.command_line("import", path)
        self.command_line("add", "client", "eu-main", "--tier", "region", "--client-id", CLIENT_ID,
                          "--subscription", "Contoso", "--region", "eu", text=SECRET)
        self.command_line("test", "--yes", "--filter", "acme-emea")

    def test_everything_is_reached_by_keyboard_alone(self):
        self.window.has_text("All tenants · 10000 tenants", 30)
        self.find_and_use_one()
        self.go_round()
        self.open_every_view()
        self.assertEqual(self.window.presses, 0)
        self.end_program()

    def find_and_use_one(self):
        self.desktop.keys("ctrl+f")
        self.desktop.type_text("acme-em")
        self.window.has_text("All tenants · 1 tenant", FEW_SECONDS)
        before = len(self.cloud.requests())
        self.desktop.keys("F6", "F6", "Down")  # past the tree
        self.window.find("acme-emea", "label", FEW_SECONDS)  # in the details
        self.desktop.keys("ctrl+c")
        wait_for(lambda: self.desktop.clipboard() == CLIENT_ID, FEW_SECONDS, "the client ID")
        self.desktop.keys("F5")
        wait_for(lambda: len(self.cloud.requests()) > before, FEW_SECONDS, "the test")
        wait_for(lambda: "Status: OK" in self.window.cells(), what="its result")
        self.desktop.keys("ctrl+f", "BackSpace")
        self.window.has_text("All tenants · 10000 tenants", FEW_SECONDS)

    def go_round(self):
        """F6 goes from pane to pane, Tab through all that takes the keyboard."""
        self.desktop.keys("F6")
        self.keyboard_is_in("Estate")
        self.desktop.keys("F6")
        self.keyboard_is_in("Tenants")
        self.desktop.keys("ctrl+End", "Up")
        self.window.has_text("site-09998", FEW_SECONDS)
        self.desktop.keys("F6")
        self.keyboard_is_in("Details")
        self.desktop.keys("F6")
        self.keyboard_is_in("Estate")
        self.desktop.keys("shift+F6")
        self.keyboard_is_in("Details")
        self.desktop.keys("ctrl+f", "Tab")
        self.keyboard_is_in("Estate")
        self.desktop.keys("Tab")
        self.keyboard_is_in("Tenants")

    def keyboard_is_in(self, pane):
        wait_for(lambda: pane in self.window.focus_path(), FEW_SECONDS, f"the keyboard in “{pane}”")

    def open_every_view(self):
        self.desktop.keys("F9")  # no details, so that what shows is the view
        self.desktop.keys("ctrl+f", "Tab", "End")
        opened = []
        while "All tenants" not in opened and len(opened) < 30:
            self.keyboard_is_in("Estate")
            item = self.window.focus_path()[-1]
            title = re.sub(r" [\d,]+$", "", item)
            self.window.find(lambda name: name.startswith(title), "label", FEW_SECONDS)  # the scope line
            self.desktop.keys("Return")
            wait_for(self.shows_something, FEW_SECONDS, f"something in “{title}”")
            if "Estate" not in self.window.focus_path():
                self.desktop.keys("shift+F6")
            self.keyboard_is_in("Estate")
            opened.append(title)
            self.desktop.keys("Up")
            wait_for(lambda: self.window.focus_path()[-1:] != [item], FEW_SECONDS, f"the way up from “{title}”")
        for title in ("All tenants", "Needs attention", "Untested", "No secret", "Reminders", "Trash"):
            self.assertIn(title, opened)

    def shows_something(self):
        """The view has the keyboard, or a sentence says why there is nothing in it."""
        path = self.window.focus_path()
        return (path and "Estate" not in path) or self.window.find_now(lambda name: name.endswith("."), "label")


if __name__ == "__main__":
    unittest.main()
