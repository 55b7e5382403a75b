"""Random and naughty values through every encoder and back through those who read its files.

    roundtrip.py ENCODE_SAMPLES COUNT [SEED]

Each value comes back as it was, or was refused. No value with a control character is ever written,
and none of plain letters and digits is ever refused.
"""

import base64
import collections
import itertools
import json
import random
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

import consumers

PLAIN = ("hex", "alphanumeric")
NEVER_WRITTEN = re.compile("[\x00-\x1f\x7f-\x9f]")
LINES = ("shell", "dotenv", "docker-env", "powershell")  # dialects in which a line end is an end
IN_A_FILE = 500
SHOWN = 5


class Sample(NamedTuple):
    kind: str
    value: bytes
    encoded: bytes


class RoundTrip:
    def __init__(self, program, count, seed):
        self.kept = {dialect: [] for dialect in consumers.LAYOUTS}
        self.refused = {dialect: collections.Counter() for dialect in consumers.LAYOUTS}
        self.problems = []
        output = subprocess.run([program, str(count), str(seed)], stdout=subprocess.PIPE, check=True).stdout
        for line in output.splitlines():
            self.take(json.loads(line))

    def take(self, line):
        dialect, value = line["dialect"], base64.b64decode(line["value"])
        if "refused" not in line:
            self.kept[dialect].append(Sample(line["kind"], value, base64.b64decode(line["encoded"])))
            if self.must_be_refused(dialect, value):
                self.problems.append(f"{dialect} writes {value!r}")
            return
        self.refused[dialect][line["refused"]] += 1
        if line["kind"] in PLAIN:
            self.problems.append(f"{dialect} refuses {value!r}: {line['refused']}")

    @staticmethod
    def must_be_refused(dialect, value):
        try:
            text = value.decode()
        except UnicodeDecodeError:
            return True
        return NEVER_WRITTEN.search(text) or (dialect in LINES and re.search("[\u2028\u2029]", text))

    def read_back(self, consumer, folder):
        samples = self.kept[consumer.dialect]
        batches = [samples[at : at + IN_A_FILE] for at in range(0, len(samples), IN_A_FILE)]
        paths = []
        for number, batch in enumerate(batches):
            paths.append(Path(folder, f"{consumer.dialect}-{number}"))
            layout = consumers.LAYOUTS[consumer.dialect]
            paths[-1].write_bytes(layout.file_of([sample.encoded for sample in batch]))
        wrong = []
        for batch, values in itertools.zip_longest(batches, consumer.read(paths)):
            for number, sample in enumerate(batch):
                read = values.get(f"K{number}")
                if not isinstance(read, str) or read.encode() != sample.value:
                    wrong.append(f"{consumer.name} reads {read!r} for {sample.value!r} ({sample.kind})")
            if len(values) != len(batch):
                wrong.append(f"{consumer.name} reads {len(values)} values, not {len(batch)}")
        self.problems += wrong[:SHOWN]
        return len(wrong)

    def run(self):
        for consumer in consumers.CONSUMERS:
            begin = time.monotonic()
            with tempfile.TemporaryDirectory() as folder:
                try:
                    wrong = self.read_back(consumer, folder)
                except Exception as error:  # each reader fails in its own way
                    self.problems.append(f"{consumer.name} does not read {consumer.dialect}: {error}")
                    wrong = "all"
            kept, refused = len(self.kept[consumer.dialect]), self.refused[consumer.dialect].total()
            print(f"{consumer.dialect:12} {consumer.name:22} {kept:7} written {refused:6} refused "
                  f"{wrong:>4} wrong {time.monotonic() - begin:6.1f} s", flush=True)
        for dialect, reasons in self.refused.items():
            for reason, times in reasons.most_common():
                print(f"{dialect:12} {times:7} refused: {reason}")


def main():
    if missing := consumers.what_is_missing():
        sys.exit(missing)
    program, count, *rest = sys.argv[1:]
    seed = int(rest[0]) if rest else random.randrange(1 << 32)
    print(f"{count} values and the naughty ones, seed {seed}", flush=True)
    trip = RoundTrip(program, count, seed)
    trip.run()
    if trip.problems:
        sys.exit("\n".join(trip.problems))


if __name__ == "__main__":
    main()
