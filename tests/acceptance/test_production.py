"""Production in the real program: marked once on a node, it holds below, and nothing goes without a question."""

import os
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from desktop import wait_for  # noqa: E402
from estates import contoso, make_known, tenant  # noqa: E402
from program import ProgramTest  # noqa: E402

CLOUD = contoso([tenant("acme-emea"), tenant("acme-nordics")])


class Production(ProgramTest):
    described = CLOUD

    def prepare(self):
        make_known(self, CLOUD)

    def environments(self):
        return [cell for cell in self.window.cells() if cell.startswith("Env: ")]

    def tenants(self):
        return [cell for cell in self.window.cells() if cell.startswith("Tenant: ")]

    def remove_first(self):
        self.desktop.click(*self.window.middle("Tenant: acme-emea", "table cell"))
        self.window.find("acme-emea", "label")  # of the details
        self.desktop.keys("Delete")

    def test_a_mark_on_the_subscription_guards_what_is_below(self):
        wait_for(lambda: len(self.tenants()) == 2, what="the tenants")
        self.assertNotIn("Env: prod", self.environments())
        before = self.steps()
        self.desktop.click(*self.window.middle("Contoso 2"))
        self.window.has_text("Contoso · 2 tenants")
        self.desktop.keys("ctrl+shift+p")
        wait_for(lambda: self.environments() == ["Env: prod"] * 2, what="the inherited environment")
        self.assertLessEqual(self.steps() - before, 3)

        self.remove_first()
        self.window.find("Remove", "dialog")
        self.window.has_text("This is production. 1 tenant and 0 clients go to the trash")
        self.desktop.keys("Return")  # whoever does not read keeps what there is
        self.window.is_gone("Remove", "dialog")
        self.assertEqual(len(self.tenants()), 2)

        self.remove_first()
        self.window.find("Remove", "dialog")
        self.window.press("Remove", "push button")
        wait_for(lambda: self.tenants() == ["Tenant: acme-nordics"], what="the removal after the yes")

        self.desktop.keys("ctrl+z", "ctrl+z")  # the removal, then the mark
        wait_for(lambda: len(self.tenants()) == 2 and "Env: prod" not in self.environments(),
                 what="what there was")
        self.remove_first()
        wait_for(lambda: self.tenants() == ["Tenant: acme-nordics"], what="the removal without a question")
        self.assertEqual(self.cloud.requests(), [], "none of it is any tenant's business")


if __name__ == "__main__":
    unittest.main()
