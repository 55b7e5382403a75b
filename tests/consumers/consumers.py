"""How a value of each dialect stands in a file, and the programs that read such files."""

import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Callable, NamedTuple

import dotenv
import yaml

import rules

HERE = Path(__file__).resolve().parent
PACKAGES = Path(os.environ.get("TENANTRY_CONSUMERS", HERE.parents[1] / "build/consumers")).resolve()
ENVIRONMENT = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TENANTRY_CONSUMERS": str(PACKAGES)}


class Layout(NamedTuple):
    line: str
    between: str = ""
    head: str = ""
    tail: str = ""

    def file_of(self, encoded):
        """The file with the values (bytes) under the names K0, K1, …"""
        lines = []
        for number, value in enumerate(encoded):
            before, behind = self.line.split("VALUE")
            lines.append(before.replace("NAME", f"K{number}").encode() + value + behind.encode())
        return self.head.encode() + self.between.encode().join(lines) + self.tail.encode()


JSON = Layout('"NAME": VALUE', ",\n", "{\n", "\n}\n")
LAYOUTS = {
    "shell": Layout("export NAME=VALUE\n"),
    "dotenv": Layout("NAME=VALUE\n"),
    "docker-env": Layout("NAME=VALUE\n"),
    "powershell": Layout("$env:NAME = VALUE\n", head="\ufeff"),
    "hcl": Layout("NAME = VALUE\n"),
    "tfvars-json": JSON,
    "postman": Layout(
        '{"key": "NAME", "value": VALUE, "type": "secret", "enabled": true}', ",\n",
        '{"name": "round trip", "values": [\n', '\n], "_postman_variable_scope": "environment"}\n'),
    "json": JSON,
    "yaml": Layout("NAME: VALUE\n"),
}


def text_of(path):
    return path.read_bytes().decode()


def output_of(command, **options):
    """What a reader prints; ValueError with what it complains of."""
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False,
                          **({"env": ENVIRONMENT} | options))
    if done.returncode or done.stderr:
        raise ValueError(done.stderr or f"{command[0]} ended with {done.returncode}")
    return done.stdout


def each(read):
    """A reader of one file, as a reader of many."""
    return lambda paths: [read(path) for path in paths]


def by_rules(rule):
    return each(lambda path: rule(text_of(path)))


def by_shell(shell):
    """Sources the files one after the other in one shell, which prints what each has exported."""

    def read(paths):
        names = [re.findall(r"^export (\w+)=", text_of(path), re.MULTILINE) for path in paths]
        script = []
        for path, exported in zip(paths, names):
            words = " ".join(f'"${name}"' for name in exported)
            script.append(f". {path}\nprintf '%s\\0' {words}\n")
        values = iter(output_of([shell], input="".join(script)).split("\0"))
        return [{name: next(values) for name in exported} for exported in names]

    return read


def by_node(name, **environment):
    """One of readers.js, which prints what it has read of each file."""

    def read(paths):
        command = ["node", HERE / "readers.js", name, *paths]
        lines = output_of(command, env=ENVIRONMENT | environment).split("\n")
        return [json.loads(line) for line in lines if line]

    return read


class Consumer(NamedTuple):
    dialect: str
    name: str
    read: Callable  # the paths of files -> for each the values by name


CONSUMERS = [
    Consumer("shell", "dash", by_shell("dash")),
    Consumer("shell", "bash", by_shell("bash")),
    Consumer("dotenv", "python-dotenv", each(lambda path: dotenv.dotenv_values(path, encoding="utf-8"))),
    Consumer("dotenv", "dotenv of Node.js", by_node("dotenv")),
    Consumer("dotenv", "Compose (rules)", by_rules(rules.compose_env_file)),
    Consumer("dotenv", "older Compose (rules)", by_rules(rules.older_compose_env_file)),
    Consumer("docker-env", "docker run (rules)", by_rules(rules.docker_env_file)),
    Consumer("powershell", "PowerShell (rules)", by_rules(rules.powershell)),
    Consumer("hcl", "hcl2-parser", by_node("hcl")),
    Consumer("tfvars-json", "Terraform (rules)", by_rules(rules.terraform_json)),
    Consumer("postman", "newman", by_node("newman")),
    Consumer("json", "json of Python", by_rules(json.loads)),
    Consumer("json", "JSON of Node.js", by_node("json")),
    Consumer("yaml", "PyYAML", by_rules(yaml.safe_load)),
    Consumer("yaml", "js-yaml", by_node("yaml")),
]


def readers_of(dialect):
    return [consumer for consumer in CONSUMERS if consumer.dialect == dialect]


def what_is_missing():
    """A sentence that says how to get what is missing; nothing where all is there."""
    if shutil.which("node") and (PACKAGES / "node_modules").is_dir():
        return None
    return f"The readers of exports are not in {PACKAGES}: run packaging/install-consumers."
