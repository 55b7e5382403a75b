"""Commands with a token in their environment: the real program, the real keyring, real processes."""

import json
import os
import pty
import signal
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from cloud import CLIENT_ID, SECRET  # noqa: E402
from desktop import wait_for  # noqa: E402
from estates import contoso, make_known, tenant  # noqa: E402
from program import ProgramTest  # noqa: E402

NAMES = [f"acme-{number}" for number in range(1, 7)]

ASK = """
import http.client, json, os, ssl, sys, urllib.parse
tls = ssl.create_default_context(cafile=sys.argv[2])
def ask(path):
    connection = http.client.HTTPSConnection("127.0.0.1", int(sys.argv[1]), context=tls)
    connection.set_tunnel(os.environ["QLIK_HOST"], 443)
    connection.request("GET", path, headers={"Authorization": "Bearer " + os.environ["QLIK_ACCESS_TOKEN"]})
    return connection.getresponse()
answer = ask("/api/v1/users/me")
if answer.status // 100 == 3:
    answer = ask(urllib.parse.urlsplit(answer.headers["Location"]).path)
print(answer.status, json.loads(answer.read())["subject"])
print(os.environ["QLIK_ACCESS_TOKEN"][::-1])
print("QLIK_CLIENT_SECRET" in os.environ)
"""

# Says when it is ready, writes down each signal, and ends a second after the first one.
LISTEN = """
import os, signal, sys, time
def take(number, frame):
    with open(sys.argv[1], "a") as file:
        file.write(f"{number}\\n")
    if sys.argv[2] == "stubborn":
        return
    signal.setitimer(signal.ITIMER_REAL, 1)
for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
    signal.signal(number, take)
signal.signal(signal.SIGALRM, lambda *_: os._exit(5))
print("ready", os.getpid(), flush=True)
while True:
    time.sleep(60)
"""


class Exec(ProgramTest):
    described = contoso([tenant(name) for name in NAMES])

    def start_program(self):
        """Not the window: the command line alone."""

    def prepare(self):
        make_known(self, self.described)
        self.command_line("test", "--yes", "-o", "json")
        self.folder = tempfile.mkdtemp(dir=self.desktop.root)

    def script(self, text):
        path = os.path.join(self.folder, f"script{len(os.listdir(self.folder))}.py")
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return path

    def start(self, *arguments, before=(), **options):
        program = os.path.join(os.environ["TENANTRY_BIN"], "tenantry-cli")
        options.setdefault("stdin", subprocess.DEVNULL)
        options.setdefault("stdout", subprocess.PIPE)
        options.setdefault("stderr", subprocess.PIPE)
        return self.desktop.run([*before, program, *self.options(), *arguments], text=True, **options)

    def exec(self, *arguments, text=None, **options):
        process = self.start("exec", *arguments, stdin=subprocess.PIPE, **options)
        output, errors = process.communicate(text, timeout=60)
        return process.returncode, output, errors

    def test_one_tenant_as_if_the_command_was_run_by_itself(self):
        code, output, errors = self.exec("acme-1", "--", "python3", self.script(ASK), str(self.cloud.port),
                                         self.cloud.ca_file)
        self.assertEqual((code, errors), (0, ""))
        lines = output.splitlines()
        self.assertEqual(lines[0], "200 qlikbot\\" + CLIENT_ID)
        self.assertEqual(lines[2], "False", "the client secret is not handed out")
        token = lines[1][::-1]
        self.assertGreater(len(token), 20)

        code, output, errors = self.exec("acme-1", "--", "sh", "-c", "cat; echo bad >&2; exit 37", text="in\n")
        self.assertEqual((code, output, errors), (37, "in\n", "bad\n"))
        code, _, _ = self.exec("acme-1", "--", "sh", "-c", "kill -9 $$")
        self.assertEqual(code, 128 + 9)
        code, _, errors = self.exec("acme-1", "--", "no-such-program")
        self.assertEqual(code, 127)
        self.assertIn("no-such-program", errors)
        code, _, _ = self.exec("acme-1", "--", self.script("no permission to run it"))
        self.assertEqual(code, 126)

    def test_neither_token_nor_secret_is_shown(self):
        code, output, errors = self.exec(
            "acme-1", "--", "sh", "-c",
            'printf %.20s "$QLIK_ACCESS_TOKEN"; printf "%s\\n" "$QLIK_ACCESS_TOKEN" >&2; sleep 0.3; '
            'printf "%s\\n" "${QLIK_ACCESS_TOKEN#????????????????????}"; cat; '
            'printf "%s" "$QLIK_ACCESS_TOKEN" | rev', text=SECRET)
        self.assertEqual(code, 0)
        self.assertEqual(output.splitlines()[0], "••••")
        self.assertTrue(output.splitlines()[1].startswith("••••"))
        self.assertEqual(errors, "••••\n")
        self.assertNotIn(SECRET, output)
        token = output.splitlines()[1].removeprefix("••••")[::-1]
        self.assertGreater(len(token), 20)
        self.assertNotIn(token, output)

    def test_many_tenants_four_at_a_time(self):
        code, output, errors = self.exec(
            "--jobs", "4", "-o", "json", "--", "sh", "-c",
            'echo "$QLIK_HOST"; cat; printf "no end"; [ "$QLIK_HOST" != acme-2.eu.qlikcloud.com ]',
            text="not for them\n")
        self.assertEqual(code, 7)
        hosts = [f"{name}.eu.qlikcloud.com" for name in NAMES]
        expected = [f"{host}: {host}" for host in hosts] + [f"{host}: no end" for host in hosts]
        self.assertEqual(sorted(output.splitlines()), sorted(expected))
        report = {row["tenant"]: row for row in json.loads(errors)}
        self.assertEqual(sorted(report), hosts)
        self.assertEqual(report[hosts[1]]["exitCode"], 1)
        self.assertEqual([row["result"] for row in report.values()].count("ok"), 5)
        code, _, errors = self.exec("--", "false")
        self.assertEqual(code, 1)
        self.assertTrue(errors.startswith("TENANT"), errors)

    def test_a_signal_ends_all_that_runs_and_begins_nothing_else(self):
        marks = [os.path.join(self.folder, f"mark{number}") for number in range(2)]
        script = self.script(LISTEN.replace("sys.argv[1]", 'sys.argv[1] + os.environ["QLIK_HOST"][5]'))
        process = self.start("exec", "--jobs", "2", "--", "python3", script, marks[0], "once")
        self.assertIn("ready", process.stdout.readline())
        self.assertIn("ready", process.stdout.readline())
        process.send_signal(signal.SIGTERM)
        output, errors = process.communicate(timeout=30)
        self.assertEqual(process.returncode, 128 + signal.SIGTERM, errors)
        self.assertEqual(output, "", "no third one was begun")
        for number in "12":
            with open(marks[0] + number, encoding="utf-8") as file:
                self.assertEqual(file.read(), "15\n", "told once")
        self.assertEqual(errors.count("cancelled"), len(NAMES) - 2)

    def in_terminal(self, *arguments):
        """Runs the program in a terminal of its own; gives the process and the terminal's end."""
        master, slave = pty.openpty()
        self.addCleanup(os.close, master)

        def lead():
            import fcntl
            import termios
            os.setsid()
            fcntl.ioctl(slave, termios.TIOCSCTTY, 0)

        process = self.start("exec", *arguments, stdin=slave, preexec_fn=lead)
        os.close(slave)
        return process, master

    def test_ctrl_c_reaches_each_command_once(self):
        for tenants in (["acme-1"], ["acme-1", "acme-2"]):
            mark = os.path.join(self.folder, f"mark{len(tenants)}")
            process, terminal = self.in_terminal(*tenants, "--", "python3", self.script(LISTEN), mark, "once")
            self.assertIn("ready", process.stdout.readline())
            os.write(terminal, b"\x03")
            process.communicate(timeout=30)
            self.assertEqual(process.returncode, 130)
            with open(mark, encoding="utf-8") as file:
                self.assertEqual(file.read(), "2\n", tenants)

    def test_a_second_ctrl_c_kills(self):
        for tenants in (["acme-1"], ["acme-1", "acme-2"]):
            mark = os.path.join(self.folder, f"stubborn{len(tenants)}")
            process, terminal = self.in_terminal(*tenants, "--", "python3", self.script(LISTEN), mark, "stubborn")
            pid = int(process.stdout.readline().split()[-1])
            os.write(terminal, b"\x03")
            wait_for(lambda: os.path.exists(mark), what="the first signal")  # noqa: B023
            self.assertIsNone(process.poll(), "it waits for the command")
            os.write(terminal, b"\x03")
            process.communicate(timeout=30)
            self.assertEqual(process.returncode, -signal.SIGINT)
            wait_for(lambda: not os.path.exists(f"/proc/{pid}"), what="the end of the command")  # noqa: B023

    def test_no_argument_and_no_file_holds_token_or_secret(self):
        trace = os.path.join(self.folder, "trace")
        code, output, errors = self.exec(
            "acme-1", "--", "python3", self.script(ASK), str(self.cloud.port), self.cloud.ca_file,
            before=["strace", "-f", "-s", "1000000", "-o", trace, "-e",
                    "trace=execve,openat,write,writev,pwrite64,sendto,sendmsg"],
            env={**os.environ, "ASAN_OPTIONS": "detect_leaks=0"})
        self.assertEqual(code, 0, errors)
        token = output.splitlines()[1][::-1]
        with open(trace, encoding="utf-8", errors="replace") as file:
            calls = file.read()
        self.assertIn(token[::-1], calls, "what is written is seen")
        self.assertRegex(calls, r'execve\("[^"]*python3".* vars \*/')
        self.assertNotIn(token, calls)
        self.assertNotIn(SECRET, calls)

    def test_the_shell_takes_the_variables_over(self):
        program = os.path.join(os.environ["TENANTRY_BIN"], "tenantry-cli")
        script = 'eval "$("$@" env acme-1)" && python3 "$ASK" "$PORT" "$CA"'
        answer = subprocess.run(
            ["sh", "-c", script, "sh", program, *self.options()], capture_output=True, text=True, check=False,
            env={**os.environ, "ASK": self.script(ASK), "PORT": str(self.cloud.port), "CA": self.cloud.ca_file})
        self.assertEqual(answer.stdout.splitlines()[0], "200 qlikbot\\" + CLIENT_ID, answer.stderr)


if __name__ == "__main__":
    unittest.main()
