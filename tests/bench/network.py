"""A thousand contacts on a slow cloud: against what is possible, and against curl."""

import json
import os
import time
from statistics import median

CONTACTS = 1000
LATENCY = 50  # milliseconds before each answer
WINDOW = 16
ROUNDS = 5


class Curl:
    """The same requests again, by curl."""

    def __init__(self, place, simulator, estate_file, requests):
        self.place, self.simulator, self.requests = place, simulator, requests
        with open(estate_file, encoding="utf-8") as file:
            estate = json.load(file)
        secrets = {client["clientId"]: client["secret"] for client in estate["clients"]}
        self.credentials = {contact["tenant"]: (contact["clientId"], secrets[contact["clientId"]])
                            for contact in estate["contacts"]}
        self.tokens = self._tokens()
        self.config = self._config("all.curl", requests, lambda host: "/dev/null")

    def seconds(self):
        begin = time.monotonic()
        codes = self._run(self.config).split()
        seconds = time.monotonic() - begin
        bad = [code for code in codes if not code.startswith(("2", "3"))]
        if bad or len(codes) != len(self.requests):
            raise RuntimeError(f"curl: {len(codes)} answers, of them bad: {bad[:5]}")
        return seconds

    def _tokens(self):
        folder = self.place.folder("tokens")
        posts = [request for request in self.requests if request[0] == "POST"]
        self.tokens = {}
        self._run(self._config("tokens.curl", posts, lambda host: os.path.join(folder, host)))
        tokens = {}
        for host in os.listdir(folder):
            with open(os.path.join(folder, host), encoding="utf-8") as file:
                tokens[host] = json.load(file)["access_token"]
        return tokens

    def _config(self, name, requests, output):
        lines = ["parallel", f"parallel-max = {WINDOW}", "no-progress-meter"]
        for number, (method, host, path) in enumerate(requests):
            lines += ["next"] if number else []
            lines += [f'url = "https://{host}{path}"', f'proxy = "{self.simulator.proxy}"',
                      f'cacert = "{self.simulator.ca_file}"', f'output = "{output(host)}"',
                      'write-out = "%{http_code}\\n"']
            if method == "POST":
                client_id, secret = self.credentials[host]
                body = json.dumps({"client_id": client_id, "client_secret": secret,
                                   "grant_type": "client_credentials"})
                lines += ['header = "Content-Type: application/json"',
                          f"data = {json.dumps(body)}"]
            else:
                lines += [f'header = "Authorization: Bearer {self.tokens[host]}"']
        path = self.place.path(name)
        with open(path, "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
        return path

    def _run(self, config):
        return self.place.run(["curl", "--disable", "--config", config])


def measure(place):
    """(ratio to the ideal, ratio to curl, what there is to say)"""
    estate = place.estate_file(4, CONTACTS // 4)
    simulator = place.simulator(estate, LATENCY)
    curl = None
    to_ideal, to_curl, cpu = [], [], []
    for number in range(ROUNDS):
        data = place.path(f"sweep-{number}")
        sweep = place.measure("bench-sweep", "--estate", estate, "--data-dir", data,
                              "--proxy", simulator.proxy, "--ca-file", simulator.ca_file)
        requests = simulator.requests()
        curl = curl or Curl(place, simulator, estate, sorted(requests, key=order))
        ideal = len(requests) * LATENCY / 1000 / WINDOW
        to_ideal.append(sweep["seconds"] / ideal)
        to_curl.append(sweep["seconds"] / curl.seconds())
        cpu.append(sweep["cpuSeconds"])
        simulator.requests()
    simulator.stop()
    note = (f"{len(requests)} requests of {sweep['contacts']} contacts, ideal {ideal:.2f} s; "
            f"our CPU time {median(cpu):.2f} s")
    return median(to_ideal), median(to_curl), note


def order(request):
    """First all tokens, then what needs them."""
    return (request[0] != "POST", request[2].count("/"), request[1])
