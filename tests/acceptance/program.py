"""A test of the real program, on a desktop and before a simulated Qlik Cloud of its own."""

import os
import subprocess
import unittest

from cloud import Cloud
from desktop import Desktop, wait_for


class ProgramTest(unittest.TestCase):
    described = None  # the cloud, as in cloud.ESTATE
    has_window = True  # else the command line is all there is

    def setUp(self):
        self.desktop = Desktop()
        self.addCleanup(self.desktop.stop)
        self.desktop.start(self.has_window)
        self.cloud = Cloud(self.desktop, self.described)
        self.data = os.path.join(self.desktop.home, "data")
        self.prepare()
        if self.has_window:
            self.start_program()

    def prepare(self):
        """What must be there before the program starts."""

    def options(self):
        return ["--data-dir", self.data, "--proxy", f"http://127.0.0.1:{self.cloud.port}",
                "--ca-file", self.cloud.ca_file]

    def start_program(self):
        self.log = open(os.path.join(self.desktop.root, "program.log"), "ab")
        self.addCleanup(self.log.close)
        program = os.path.join(os.environ["TENANTRY_BIN"], "tenantry")
        self.program = self.desktop.run([program, *self.options()], stdout=self.log, stderr=self.log)
        from window import Window  # needs the desktop's accessibility bus

        self.window = Window("tenantry")
        wait_for(self.window.root, 30, "the program on the accessibility bus")

    def end_program(self):
        self.desktop.keys("ctrl+q")
        self.assertEqual(self.program.wait(timeout=20), 0)

    def command_line(self, *arguments, text=None):
        """Runs tenantry-cli on the same data and cloud; gives its output, once it has ended with 0."""
        process = self.desktop.run(
            [os.path.join(os.environ["TENANTRY_BIN"], "tenantry-cli"), *self.options(), *arguments],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.log_of_commands(), text=True,
        )
        output, _ = process.communicate(text, timeout=60)
        self.assertEqual(process.returncode, 0, " ".join(arguments))
        return output

    def log_of_commands(self):
        log = open(os.path.join(self.desktop.root, "commands.log"), "ab")
        self.addCleanup(log.close)
        return log

    def steps(self):
        """The steps of the user so far: a chord, a click, a field filled, a button pressed."""
        return self.desktop.steps + self.window.presses

    def tearDown(self):
        if "TENANTRY_PICTURES" in os.environ:
            self.desktop.picture(os.path.join(os.environ["TENANTRY_PICTURES"], self.id() + ".png"))
