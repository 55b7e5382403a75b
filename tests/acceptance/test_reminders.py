"""Reminders in the real program: said once a day, settled by a key, and read by another program as a calendar."""

import datetime
import json
import os
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from dateutil import rrule  # noqa: E402
from icalendar import Calendar  # noqa: E402

from cloud import CLIENT_ID, SECRET  # noqa: E402
from desktop import wait_for  # noqa: E402
from estates import contoso, tenant  # noqa: E402
from program import ProgramTest  # noqa: E402

TODAY = datetime.date.today()
NAME = "Zürich, west; the long name of a tenant that no line of seventy-five bytes holds: 🗝🗝🗝🗝🗝"


class Reminders(ProgramTest):
    described = contoso([tenant("acme-emea")])

    def prepare(self):
        known = contoso([{"host": "acme-emea.eu.qlikcloud.com", "name": NAME, "subscription": "Contoso",
                          "remindOn": (TODAY - datetime.timedelta(days=3)).isoformat()}])
        known["clients"] = []
        path = os.path.join(self.desktop.root, "estate.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump(known, file)
        self.command_line("import", path)
        self.command_line("add", "client", "eu-main", "--tier", "region", "--client-id", CLIENT_ID,
                          "--subscription", "Contoso", "--region", "eu", text=SECRET)

    def cells_with(self, part):
        return [cell for cell in self.window.cells() if part in cell]

    def test_what_is_due_is_said_settled_and_written(self):
        self.window.has_text("1 reminder is overdue: Your reminder of the tenant")
        self.window.press("Show the reminders", "push button")
        wait_for(lambda: self.cells_with("3 days ago"), what="the view")
        self.export()
        self.settle()
        self.end_program()
        self.start_program()
        self.window.has_text("All tenants · 1 tenant")
        self.assertIsNone(self.window.find_now(lambda name: "is overdue" in name), "once a day is enough")
        self.assertEqual(self.cloud.requests(), [], "none of it is any tenant's business")
        self.end_program()

    def settle(self):
        self.desktop.click(*self.window.middle(NAME, "table cell"))
        self.desktop.keys("Return")
        self.window.has_text("Done: Your reminder of the tenant")
        wait_for(lambda: not self.cells_with("3 days ago"), what="the reminder to go")
        self.desktop.keys("ctrl+z")
        wait_for(lambda: self.cells_with("3 days ago"), what="the reminder to come back")
        self.desktop.keys("ctrl+shift+z")
        wait_for(lambda: not self.cells_with("3 days ago"), what="the reminder to go again")

    def export(self):
        path = os.path.join(self.desktop.home, "mine.ics")
        self.window.press(lambda name: name.startswith("Export to a calendar"), "push button")
        self.window.find("Export the reminders", "dialog")
        self.desktop.type_text(path)
        self.desktop.keys("Return")
        self.window.has_text(f"3 reminders written to {path}.")
        self.assertEqual(os.stat(path).st_mode & 0o777, 0o600)
        with open(path, "rb") as file:
            written = file.read()
        self.assertNotIn(SECRET.encode(), written)
        self.assertNotIn(CLIENT_ID.encode(), written)
        events = {str(event["SUMMARY"]): event for event in Calendar.from_ical(written).walk("VEVENT")}
        self.assertEqual(set(events), {f"Your reminder of the tenant “{NAME}”", "Audit the clients of “Contoso”",
                                       "Rotate the secret of the client “eu-main”"})
        self.check_rotation(events["Rotate the secret of the client “eu-main”"])
        self.check_audit(events["Audit the clients of “Contoso”"])

    def check_rotation(self, event):
        self.assertIn(event.decoded("DTSTART").year, (TODAY.year + 1, TODAY.year + 2))
        alarms = [alarm.decoded("TRIGGER").days for alarm in event.walk("VALARM")]
        self.assertEqual(alarms, [-30, -7, -1])

    def check_audit(self, event):
        first = datetime.datetime.combine(event.decoded("DTSTART"), datetime.time())
        rule = rrule.rrulestr(event["RRULE"].to_ical().decode(), dtstart=first)
        months = [day.month for day in list(rule[:14])]
        self.assertEqual(months, [(first.month - 1 + step) % 12 + 1 for step in range(14)], "each month once")


if __name__ == "__main__":
    unittest.main()
