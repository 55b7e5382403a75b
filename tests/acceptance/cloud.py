"""The simulated Qlik Cloud of a test, and what it has received."""

import json
import os
import subprocess
import threading

EMEA = "acme-emea.eu.qlikcloud.com"
NORDICS = "acme-nordics.eu.qlikcloud.com"
CLIENT_ID = "5f1c0ffee0ddba11c0dedbadcafef00d"
SECRET = "canary" + "0123456789abcdef" * 3 + "0123456789"

ESTATE = {
    "format": "tenantry-estate",
    "version": 1,
    "subscriptions": [{"name": "Contoso", "licenceNumber": "9999000000001204", "entitlement": "multiple"}],
    "tenants": [
        {"host": EMEA, "name": "acme-emea", "subscription": "Contoso",
         "simulate": {"systemHost": "k3x9q7abcd12efg.eu.qlikcloud.com"}},
        {"host": NORDICS, "name": "acme-nordics", "subscription": "Contoso",
         "simulate": {"systemHost": "m8z2w4efgh56ijk.eu.qlikcloud.com"}},
    ],
    "clients": [
        {"name": "eu-main", "tier": "region", "subscription": "Contoso", "region": "eu",
         "clientId": CLIENT_ID, "secret": SECRET},
    ],
    "contacts": [],
}


class Cloud:
    def __init__(self, desktop, described=None):
        """`described`: what the cloud consists of, as in ESTATE."""
        estate = os.path.join(desktop.root, "cloud.json")
        self.ca_file = os.path.join(desktop.root, "ca.pem")
        with open(estate, "w", encoding="utf-8") as file:
            json.dump(described or ESTATE, file)
        self.lines = []
        self.process = desktop.run(
            [os.environ["TENANTRY_SIMULATOR"], "--estate", estate, "--port", "0", "--ca-out", self.ca_file],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        self.port = json.loads(self.process.stdout.readline())["port"]
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self):
        for line in self.process.stdout:
            self.lines.append(line.decode())

    def events(self, kind):
        return [event for event in map(json.loads, list(self.lines)) if event["event"] == kind]

    def requests(self):
        return [(event["method"], event["host"], event["path"]) for event in self.events("request")]
