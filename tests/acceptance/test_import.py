"""Job 1 by CSV in the real program: tenants in with four steps, and out again with one."""

import os
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from cloud import EMEA, NORDICS  # noqa: E402
from desktop import wait_for  # noqa: E402
from program import ProgramTest  # noqa: E402

ROWS = f"""Customer,Tenant URL,Stage,Labels
Contoso,https://{EMEA}/,prod,"sales, eu"
Contoso,{NORDICS},test,
Contoso,nobody.example.com,test,
"""


class Import(ProgramTest):
    def prepare(self):
        self.path = os.path.join(self.desktop.home, "tenants.csv")
        with open(self.path, "w", encoding="utf-8") as file:
            file.write(ROWS)

    def test_a_table_is_taken_in_with_four_steps_and_back_with_one(self):
        before = self.steps()
        self.desktop.keys("ctrl+i")
        self.window.find("Import", "dialog")
        self.desktop.type_text(self.path)
        self.desktop.keys("Return")
        self.window.find("Import tenants.csv", "dialog")
        preview = " ".join(self.window.cells())
        for part in (EMEA, NORDICS, "New", "Invalid"):
            self.assertIn(part, preview, "each row is shown before anything is stored")
        self.desktop.keys("Return")
        self.window.is_gone("Import tenants.csv", "dialog")
        self.assertLessEqual(self.steps() - before, 4)

        self.window.has_text("Done: Import 2 tenants")
        wait_for(lambda: "Tenant: acme-emea" in self.window.cells(), what="the tenants in the table")
        self.assertEqual(self.tenants(), 2)
        self.desktop.keys("ctrl+z")
        wait_for(lambda: self.tenants() == 0, what="the import to be taken back")
        self.assertEqual(self.cloud.requests(), [], "an import contacts nobody")
        self.end_program()

    def tenants(self):
        return self.command_line("list", "tenants", "-o", "csv").count("qlikcloud.com")


if __name__ == "__main__":
    unittest.main()
