"""The whole estate in: an organization-level client is pasted, its tenants are listed and imported."""

import copy
import os
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from cloud import Cloud  # noqa: E402
from desktop import wait_for  # noqa: E402
from program import ProgramTest  # noqa: E402

CLIENT_ID = "0a11ce0fa11ce0fa11ce0fa11ce0fa11"
SECRET = "canary" + "fedcba9876543210" * 3 + "fedcba9876"
CONTOSO = ["acme-emea.eu.qlikcloud.com", "acme-nordics.eu.qlikcloud.com", "acme-us.us.qlikcloud.com"]
FABRIKAM = ["fabrikam-lab.de.qlikcloud.com", "fabrikam-plant.de.qlikcloud.com"]
GONE = "acme-nordics"


def tenants(subscription, hosts):
    return [{"host": host, "name": host.split(".")[0], "subscription": subscription} for host in hosts]


ORGANIZATION = {
    "format": "tenantry-estate",
    "version": 1,
    "subscriptions": [
        {"name": "Contoso", "licenceNumber": "9999000000001204"},
        {"name": "Fabrikam", "licenceNumber": "9999000000004711"},
    ],
    "tenants": tenants("Contoso", CONTOSO) + tenants("Fabrikam", FABRIKAM),
    "clients": [
        {"name": "organization", "tier": "organization", "clientId": CLIENT_ID, "secret": SECRET},
    ],
    "contacts": [],
}
NAMES = {f"Tenant: {tenant['name']}" for tenant in ORGANIZATION["tenants"]}


class Discovery(ProgramTest):
    described = ORGANIZATION

    def shown(self):
        return {cell for cell in self.window.cells() if cell.startswith("Tenant: ")}

    def discover(self, found):
        self.desktop.keys("ctrl+d")
        self.window.find("Discover tenants", "dialog")
        self.window.has_text(found)
        self.assertEqual({host for _, host, _ in self.cloud.requests()}, {"console.qlikcloud.com"})

    def import_all(self):
        self.desktop.keys("Return")
        self.window.is_gone("Discover tenants", "dialog")

    def test_the_whole_estate_comes_in_and_goes_back(self):
        before = self.steps()
        self.desktop.put_on_clipboard(f"{CLIENT_ID}\n{SECRET}")
        self.desktop.keys("ctrl+n")
        self.window.find("Add client", "dialog")
        self.desktop.keys("ctrl+v", "alt+o")
        self.window.has_text("Lists tenants and reaches none of them")
        self.desktop.keys("Return")
        self.window.is_gone("Add client", "dialog")
        self.discover("5 new")
        self.assertEqual(self.shown(), set(), "a preview changes nothing")
        self.import_all()
        wait_for(lambda: self.shown() == NAMES, what="the tenants in the table")
        self.assertLessEqual(self.steps() - before, 6)

        self.desktop.keys("ctrl+z")
        wait_for(lambda: not self.shown(), what="the estate as it was")
        self.desktop.keys("ctrl+shift+z")
        wait_for(lambda: self.shown() == NAMES, what="the tenants again")
        self.end_program()
        self.look_a_week_later()

    def look_a_week_later(self):
        """One tenant is not listed any more: it is struck through, and stays."""
        later = copy.deepcopy(ORGANIZATION)
        for tenant in later["tenants"]:
            tenant["simulate"] = {"isListed": tenant["name"] != GONE}
        self.cloud = Cloud(self.desktop, later)
        self.start_program()
        wait_for(lambda: self.shown() == NAMES, what="the tenants after a restart")
        self.assertEqual(self.cloud.requests(), [], "a start contacts nobody")
        self.discover("1 vanished · 4 as before")
        self.import_all()
        spoken = f"Tenant: {GONE}. Not listed by its organization since "
        wait_for(lambda: any(cell.startswith(spoken) for cell in self.shown()), what="what vanished")
        self.assertEqual(len(self.shown()), len(NAMES), "and is kept")
        self.end_program()


if __name__ == "__main__":
    unittest.main()
