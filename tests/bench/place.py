"""Where the bench measures: a screen, a session bus and a folder of their own, ended with it."""

import json
import os
import shutil
import subprocess
import tempfile
import threading


class Place:
    def __init__(self, binaries):
        self.binaries = binaries
        self.root = tempfile.mkdtemp(prefix="tenantry-bench-")
        self.processes = []
        self.environment = {name: value for name, value in os.environ.items()
                            if not name.lower().endswith("_proxy")}
        self.environment.update(HOME=self.folder("home"), XDG_RUNTIME_DIR=self.folder("run"),
                                LC_ALL="C.UTF-8", QT_QPA_PLATFORM="xcb")
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "DISPLAY"):
            self.environment.pop(name, None)

    def start(self):
        read, write = os.pipe()
        self._begin(["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24",
                     "-nolisten", "tcp", "-noreset"], pass_fds=(write,))
        os.close(write)
        with os.fdopen(read) as pipe:
            self.environment["DISPLAY"] = ":" + pipe.readline().strip()
        bus = self._begin(["dbus-daemon", "--session", "--nofork", "--print-address"],
                          stdout=subprocess.PIPE)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()

    def stop(self):
        for process in reversed(self.processes):
            if process.poll() is None:
                process.terminate()
                process.wait(timeout=20)
        shutil.rmtree(self.root, ignore_errors=True)

    def folder(self, name):
        path = os.path.join(self.root, name)
        os.makedirs(path, mode=0o700, exist_ok=True)
        return path

    def path(self, name):
        return os.path.join(self.root, name)

    def program(self, name):
        return os.path.join(self.binaries, name)

    def run(self, command, patience=600):
        """Runs a program to its end, which must be a good one, and gives its output."""
        done = subprocess.run(command, env=self.environment, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, text=True, timeout=patience, check=False)
        if done.returncode:
            raise RuntimeError(f"{command[0]} ended with {done.returncode}: {done.stderr}")
        return done.stdout

    def measure(self, program, *arguments):
        """What a program of the bench has measured."""
        return json.loads(self.run([self.program(program), *arguments]))

    def _begin(self, command, **options):
        process = subprocess.Popen(command, env=self.environment, stderr=subprocess.DEVNULL,
                                   **options)
        self.processes.append(process)
        return process

    def simulator(self, estate_file, latency):
        return Simulator(self, estate_file, latency)

    def estate_file(self, subscriptions, tenants_each):
        """Invented, and the same in every run."""
        path = self.path(f"estate-{subscriptions}x{tenants_each}.json")
        if not os.path.exists(path):
            self.run([self.program("qlik-cloud-simulator"), "--generate",
                      f"{subscriptions}x{tenants_each}", "--estate-out", path])
        return path

    def data_dir(self, tenants):
        """A data directory with so many tenants in four subscriptions, most of them tested."""
        path = self.path(f"data-{tenants}")
        if not os.path.exists(path):
            self.run([self.program("bench-estate"), str(tenants), path])
        return path

    def copy_of(self, data_dir):
        copy = tempfile.mkdtemp(dir=self.root)
        return shutil.copytree(data_dir, os.path.join(copy, "data"))


class Simulator:
    """The simulated Qlik Cloud, and the requests that it had."""

    def __init__(self, place, estate_file, latency):
        self.ca_file = place.path("authority.pem")
        self.process = place._begin(
            [place.program("qlik-cloud-simulator"), "--estate", estate_file, "--port", "0",
             "--ca-out", self.ca_file, "--latency", str(latency)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.proxy = f"http://127.0.0.1:{json.loads(self.process.stdout.readline())['port']}"
        self.lines = []
        self.listener = threading.Thread(target=self._listen, daemon=True)
        self.listener.start()

    def _listen(self):
        for line in self.process.stdout:
            self.lines.append(line)

    def requests(self):
        """(method, host, path) of each since the last call."""
        lines, self.lines = self.lines, []
        events = map(json.loads, lines)
        return [(event["method"], event["host"], event["path"]) for event in events
                if event["event"] == "request"]

    def stop(self):
        self.process.stdin.close()
        self.process.wait(timeout=20)
