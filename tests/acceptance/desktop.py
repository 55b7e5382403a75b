"""A private desktop for acceptance tests: screen, window manager, session bus, keyring, accessibility.

Everything runs in a directory of its own and is ended by process id, also when a test fails.
Importing this module starts nothing; Desktop().start() exports DISPLAY and the bus to this process,
so pyatspi must be imported after it.
"""

import os
import shutil
import signal
import subprocess
import tempfile
import time

KEYRING_PASSWORD = "keyring password of the test"


def wait_for(condition, seconds=20.0, what="the condition"):
    """Polls until condition() gives something true, and gives that; AssertionError when it does not."""
    end = time.monotonic() + seconds
    while True:
        found = condition()
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"waited {seconds} s in vain for {what}")
        time.sleep(0.1)


class Desktop:
    def __init__(self):
        self.root = tempfile.mkdtemp(prefix="tenantry-desktop-")
        self.home = os.path.join(self.root, "home")
        self.runtime = os.path.join(self.root, "run")
        self.processes = []
        self.steps = 0  # of a user: chords, clicks, fields typed

    def start(self, has_screen=True):
        """Without a screen there are the bus and the keyring only: enough for the command line."""
        for folder in (self.home, self.runtime):
            os.makedirs(folder, mode=0o700)
        os.environ.update(
            HOME=self.home,
            XDG_RUNTIME_DIR=self.runtime,
            XDG_DATA_HOME=os.path.join(self.home, ".local/share"),
            XDG_CONFIG_HOME=os.path.join(self.home, ".config"),
            LC_ALL="C.UTF-8",
            QT_QPA_PLATFORM="xcb",
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
        )
        for name in ("http_proxy", "https_proxy", "all_proxy", "DBUS_SESSION_BUS_ADDRESS"):
            os.environ.pop(name, None)
            os.environ.pop(name.upper(), None)
        if has_screen:
            self._start_screen()
        self._start_bus()
        self._start_keyring()
        if has_screen:
            self._start_accessibility()
            self.run(["openbox"])

    def _start_screen(self):
        read, write = os.pipe()
        self.run(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
            pass_fds=(write,),
        )
        os.close(write)
        with os.fdopen(read) as pipe:
            os.environ["DISPLAY"] = ":" + pipe.readline().strip()

    def _start_bus(self):
        bus = self.run(
            ["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE
        )
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()

    def _start_keyring(self):
        keyring = self.run(
            ["gnome-keyring-daemon", "--unlock", "--foreground", "--components=secrets"],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
        )
        keyring.stdin.write(KEYRING_PASSWORD.encode())
        keyring.stdin.close()
        wait_for(self._has_keyring, what="the keyring on the bus")

    def _start_accessibility(self):
        self.run(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"])
        wait_for(self._has_accessibility_bus, what="the accessibility bus")

    @staticmethod
    def _has_keyring():
        question = [
            "dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus",
            "/org/freedesktop/DBus", "org.freedesktop.DBus.NameHasOwner",
            "string:org.freedesktop.secrets",
        ]
        answer = subprocess.run(question, capture_output=True, text=True, check=False)
        return "boolean true" in answer.stdout

    @staticmethod
    def _has_accessibility_bus():
        question = [
            "dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus",
            "/org/a11y/bus", "org.a11y.Bus.GetAddress",
        ]
        return subprocess.run(question, capture_output=True, check=False).returncode == 0

    def run(self, command, **options):
        """Starts a program of this desktop; it ends with the desktop."""
        options.setdefault("stdout", subprocess.DEVNULL)
        options.setdefault("stderr", subprocess.DEVNULL)
        process = subprocess.Popen(command, **options)
        self.processes.append(process)
        return process

    def stop(self):
        for process in reversed(self.processes):
            if process.poll() is None:
                process.send_signal(signal.SIGTERM)
                try:
                    process.wait(timeout=5)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()
        shutil.rmtree(self.root, ignore_errors=True)

    def keys(self, *chords):
        """Presses key chords, in xdotool's names."""
        self.steps += len(chords)
        subprocess.run(["xdotool", "key", "--clearmodifiers", *chords], check=True)

    def click(self, x, y):
        self.steps += 1
        subprocess.run(["xdotool", "mousemove", str(x), str(y), "click", "1"], check=True)

    def type_text(self, text):
        self.steps += 1
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "8", "--", text], check=True)

    @staticmethod
    def put_on_clipboard(text):
        # xclip keeps serving the selection in the background, so its outputs must not be pipes.
        subprocess.run(
            ["xclip", "-selection", "clipboard", "-i"],
            input=text.encode(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True,
        )

    @staticmethod
    def clipboard(target="UTF8_STRING", selection="clipboard"):
        """What another program would paste; empty where there is nothing."""
        command = ["xclip", "-selection", selection, "-t", target, "-o"]
        try:
            answer = subprocess.run(command, capture_output=True, timeout=3, check=False)
        except subprocess.TimeoutExpired:
            return ""
        return answer.stdout.decode() if answer.returncode == 0 else ""

    @staticmethod
    def picture(path):
        subprocess.run(["import", "-window", "root", path], check=False)
