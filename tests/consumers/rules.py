"""The rules of readers that are not at hand here, as their documentation and sources tell them.

Each takes the text of a file and gives its values by name; ValueError where the reader would refuse,
or would put something else in place of what is written.
"""

import json
import re
import unicodedata


def docker_env_file(text):
    """docker run --env-file: a line is NAME=value, and the value is all that is behind the sign."""
    values = {}
    for line in text.removeprefix("\ufeff").split("\n"):
        line = line.removesuffix("\r").lstrip()
        if not line or line.startswith("#"):
            continue
        name, _, value = line.partition("=")
        if not name or " " in name or "\t" in name:
            raise ValueError(f"no name of a variable: {name!r}")
        values[name] = value
    return values


def _compose(text, quoted):
    """Docker Compose: the next value begins where the last one ended, which may be lines further on."""
    values = {}
    start = re.compile(r"\s*(?:#[^\n]*\n\s*)*(?:export\s+)?([\w.]+)[ \t]*=[ \t]*(['\"])")
    at = 0
    while text[at:].strip():
        begin = start.match(text, at)
        if not begin:
            raise ValueError(f"no quoted value: {text[at : at + 40]!r}")
        value = re.compile(quoted[begin[2]], re.DOTALL).match(text, begin.end())
        if not value:
            raise ValueError(f"a value without an end: {begin[1]}")
        if begin[2] == '"' and re.search(r"[$\\]", value[1]):
            raise ValueError(f"expanded or unescaped: {begin[1]}")
        values[begin[1]] = value[1]
        at = value.end()
    return values


def compose_env_file(text):
    """A backslash escapes a quote or a backslash; other backslashes stay."""
    values = _compose(text, {mark: rf"((?:\\.|[^\\{mark}])*){mark}" for mark in "'\""})
    return {name: value.replace("\\'", "'") for name, value in values.items()}


def older_compose_env_file(text):
    """A value ends at the first mark without a backslash before it."""
    return _compose(text, {mark: rf"(.*?)(?<!\\){mark}" for mark in "'\""})


def powershell(text):
    """$env:NAME = '…': any of five characters ends the string, unless a second one follows it."""
    if not text.startswith("\ufeff"):
        raise ValueError("PowerShell 5.1 takes a file without a byte order mark for Windows-1252")
    mark = "['\u2018\u2019\u201a\u201b]"
    line = re.compile(rf"(?:\s*#[^\n]*\n)*\s*\$env:(\w+) = {mark}((?:[^'\u2018-\u201b]|{mark}{mark})*){mark}(?!{mark})")
    values = {}
    at = 1
    while text[at:].strip():
        found = line.match(text, at)
        if not found:
            raise ValueError(f"no assignment: {text[at : at + 40]!r}")
        values[found[1]] = re.sub(f"{mark}({mark})", r"\1", found[2])
        at = found.end()
        if text[at] != "\n":
            raise ValueError(f"more behind the string of {found[1]}")
    return values


def terraform_json(text):
    """Every string of Terraform is brought into Unicode's form C."""
    return {name: unicodedata.normalize("NFC", value) for name, value in json.loads(text).items()}
