"""The morning check in the real program: one key tests everything, and shows what broke overnight."""

import os
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from cloud import Cloud  # noqa: E402
from desktop import wait_for  # noqa: E402
from estates import contoso, make_known, tenant  # noqa: E402
from program import ProgramTest  # noqa: E402

QUICK = [f"acme-{number:02}" for number in range(1, 11)]
EVENING = contoso([tenant(name) for name in [*QUICK, "acme-broken", "acme-slow"]])
MORNING = contoso([*[tenant(name) for name in QUICK],
                   tenant("acme-broken", fault="forbidden"), tenant("acme-slow", latencyMs=5000)])


class Morning(ProgramTest):
    described = EVENING

    def prepare(self):
        make_known(self, EVENING)
        self.command_line("test", "--yes")
        self.cloud.process.terminate()
        self.cloud.process.wait()
        self.cloud = Cloud(self.desktop, MORNING)

    def statuses(self):
        return [cell for cell in self.window.cells() if cell.startswith("Status: ")]

    def test_one_key_tests_everything_and_rows_stream_in(self):
        wait_for(lambda: self.statuses() == ["Status: OK"] * 12, what="yesterday's results")
        self.assertEqual(self.cloud.requests(), [], "a start contacts nobody")
        before = self.steps()
        self.desktop.keys("shift+F5")
        # What is known is shown while the slow one is still being waited for.
        wait_for(lambda: sorted(self.statuses()) == ["Status: No access", *["Status: OK"] * 10, "Status: Testing"],
                 what="rows that stream in")
        wait_for(lambda: sorted(self.statuses()) == ["Status: No access", *["Status: OK"] * 11], 40,
                 what="the end of the test")
        self.window.has_text("1 of 12 tenants needs attention.")
        self.assertEqual(self.steps() - before, 1)
        hosts = {host for method, host, path in self.cloud.requests() if path.endswith("/users/me")}
        self.assertEqual(len(hosts), 12, "each tenant was asked who the client is")


if __name__ == "__main__":
    unittest.main()
