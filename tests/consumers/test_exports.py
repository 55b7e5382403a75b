"""Each export of the real command line, read by the programs that it is for."""

import json
import os
import re
import stat
import subprocess
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "acceptance"))

import yaml  # noqa: E402

import consumers  # noqa: E402
from cloud import CLIENT_ID, EMEA, NORDICS  # noqa: E402
from estates import contoso, make_known, tenant  # noqa: E402
from program import ProgramTest  # noqa: E402

# What has a meaning somewhere, and yet can be written in every format.
SECRET = "canary" + 'a"b $c `d` #e %{f} =g: \\h @i !j é\U0001f600 ' + "0123456789" * 2 + "end"
VALUES = {"QLIK_HOST": EMEA, "QLIK_REGION": "eu", "QLIK_CLIENT_ID": CLIENT_ID, "QLIK_CLIENT_SECRET": SECRET}
TERRAFORM = {"qlik_tenant_id": "acme-emea", "qlik_region": "eu", "qlik_client_id": CLIENT_ID,
             "qlik_client_secret": SECRET}
POSTMAN = {"region": "eu", "source_tenant": "acme-emea", "client_id": CLIENT_ID, "client_secret": SECRET}

# Format, the dialect whose readers read it, and what they must find.
OF_VALUES = [
    ("shell", "shell", VALUES),
    ("dotenv", "dotenv", VALUES),
    ("docker-env", "docker-env", VALUES),
    ("powershell", "powershell", VALUES),
    ("tfvars", "hcl", TERRAFORM),
    ("tfvars-json", "tfvars-json", TERRAFORM),
    ("postman", "postman", POSTMAN),
]

# Keeps what it is told: its arguments, and the secrets it gets on its standard input.
FAKE_GH = """#!/bin/sh
echo "$*" >> "$GH_FOLDER/arguments"
cat > "$GH_FOLDER/$3"
"""


class Exports(ProgramTest):
    has_window = False
    described = contoso([
        tenant("acme-emea", systemHost="k3x9q7abcd12efg.eu.qlikcloud.com"),
        tenant("acme-nordics", systemHost="m8z2w4efgh56ijk.eu.qlikcloud.com"),
    ])
    described["clients"][0]["secret"] = SECRET

    def prepare(self):
        self.assertIsNone(consumers.what_is_missing(), consumers.what_is_missing())
        make_known(self, self.described, SECRET)

    def export(self, name, *options):
        path = Path(self.desktop.home, name)
        self.command_line("export", name, "--output", str(path), "--yes", *options)
        self.assertEqual(stat.S_IMODE(path.stat().st_mode), 0o600, name)
        return path

    def through_the_proxy(self):
        return {"HTTPS_PROXY": f"http://127.0.0.1:{self.cloud.port}", "NODE_EXTRA_CA_CERTS": self.cloud.ca_file}

    def test_each_reader_finds_the_values(self):
        for name, dialect, expected in OF_VALUES:
            path = self.export(name, "--filter", EMEA)
            for consumer in consumers.readers_of(dialect):
                with self.subTest(format=name, reader=consumer.name):
                    self.assertEqual(dict(consumer.read([path])[0]), expected)

    def test_qlik_cli_finds_a_context_for_each_tenant(self):
        path = self.export("qlik-cli")
        for consumer in consumers.readers_of("yaml"):
            with self.subTest(reader=consumer.name):
                contexts = consumer.read([path])[0]["contexts"]
                self.assertEqual(sorted(contexts), sorted([EMEA, NORDICS]))
                for host, context in contexts.items():
                    self.assertEqual(context["server"], f"https://{host}")
                    self.assertEqual(context["oauth-client-id"], CLIENT_ID)
                    self.assertEqual(context["oauth-client-secret"], SECRET)

    def test_kubernetes_finds_a_secret_for_each_tenant(self):
        path = self.export("kubernetes")
        for manifests in (list(yaml.safe_load_all(consumers.text_of(path))),
                          consumers.by_node("yaml documents")([path])[0]):
            self.assertEqual([manifest["stringData"] for manifest in manifests],
                             [VALUES | {"QLIK_HOST": host} for host in (EMEA, NORDICS)])
            for manifest in manifests:
                self.assertEqual((manifest["apiVersion"], manifest["kind"]), ("v1", "Secret"))
                self.assertRegex(manifest["metadata"]["name"], r"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$")

    def test_github_gets_the_secrets_on_standard_input_only(self):
        path = self.export("github-actions", "--filter", EMEA)
        folder = Path(self.desktop.root, "gh")
        folder.mkdir()
        program = folder / "gh"
        program.write_text(FAKE_GH, encoding="utf-8")
        program.chmod(0o700)
        environment = consumers.ENVIRONMENT | {"PATH": f"{folder}:{os.environ['PATH']}", "GH_FOLDER": str(folder)}
        subprocess.run(["sh", path], env=environment, check=True, timeout=60)
        got = {name: consumers.text_of(folder / name) for name in VALUES}
        self.assertEqual(got, VALUES)
        arguments = consumers.text_of(folder / "arguments")
        self.assertEqual(arguments.splitlines(), [f"secret set {name}" for name in VALUES])

    def test_the_sheet_of_the_connector_has_a_line_a_field(self):
        text = consumers.text_of(self.export("connector"))
        fields = dict(re.findall(r"^(\w[\w ]*): (.*)$", text, re.MULTILINE))
        self.assertEqual(fields["Client ID"], CLIENT_ID)
        self.assertEqual(fields["Client secret"], SECRET)
        self.assertTrue(fields["Connection name"])

    def test_qlik_api_is_the_bot_user_that_the_test_shows(self):
        path = self.export("qlik-api", "--filter", EMEA)
        seen, = consumers.by_node("@qlik/api", **self.through_the_proxy())([path])
        shown = json.loads(self.command_line("test", "--yes", "-o", "json", "--filter", EMEA))[0]
        self.assertEqual((seen["id"], seen["subject"]), (shown["bot"]["userId"], shown["bot"]["subject"]))
        self.assertEqual(seen["tenantId"], shown["tenantId"])

    def test_postman_gets_a_token_with_its_environment(self):
        path = self.export("postman", "--filter", EMEA)
        answer, = consumers.by_node("newman token", **self.through_the_proxy())([path])
        self.assertEqual(answer["status"], 200)
        self.assertGreater(len(answer["access_token"]), 20)
        self.assertEqual(self.cloud.requests(), [("POST", EMEA, "/oauth/token")])


if __name__ == "__main__":
    unittest.main()
