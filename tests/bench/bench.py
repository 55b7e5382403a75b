"""Measures the figures that Tenantry promises; one row a figure on standard output:
name, value, bar, ok or over, and what there is to say of it, with tabs between."""

import csv
import os
import resource
import shutil
import sys
import time
from statistics import median

import network
from place import Place

ROUNDS = 7


class Rows:
    def __init__(self):
        self.is_good = True

    def tell(self, name, value, bar, unit="", note=""):
        is_good = value <= bar
        self.is_good = self.is_good and is_good
        shown = f"{value:.2f}" if isinstance(value, float) else str(value)
        verdict = "ok" if is_good else "over"
        print(name, f"{shown}{unit}", f"<= {bar}{unit}", verdict, note, sep="\t", flush=True)

    def not_measured(self, name, bar, why):
        print(name, "-", f"<= {bar}", "over", why, sep="\t", flush=True)
        self.is_good = False


def starts(place, rows):
    tenantry = [place.program("tenantry"), "--data-dir", place.data_dir(10_000), "--proxy", "none"]
    programs = {"empty": [place.program("bench-emptywindow")], "tenantry": tenantry}
    if shutil.which("keepassxc"):
        config = os.path.join(place.folder("home/.config/keepassxc"), "keepassxc.ini")
        with open(config, "w", encoding="utf-8") as file:
            file.write("[General]\nConfigVersion=2\n[GUI]\nCheckForUpdates=false\n")
        programs["keepassxc"] = ["keepassxc"]
    seen = {name: [] for name in programs}
    for number in range(ROUNDS + 1):
        for name, command in programs.items():
            figures = place.measure("bench-start", *command)
            if number:  # the first fills the caches of the disk
                seen[name].append(figures)

    def ratio(figure, below):
        return median(ours[figure] / theirs[figure]
                      for ours, theirs in zip(seen["tenantry"], seen[below]))

    def middle(figure, name="tenantry"):
        return median(one[figure] for one in seen[name])

    rows.tell("start to the first mapped window with 10,000 tenants / an empty window",
              ratio("mappedMs", "empty"), 1.5,
              note=f"{middle('mappedMs'):.0f} ms / {middle('mappedMs', 'empty'):.0f} ms; "
                   f"CPU time until all is shown {middle('cpuMs'):.0f} ms")
    memory = f"{middle('pssKib') / 1024:.1f} MiB / {middle('pssKib', 'empty') / 1024:.1f} MiB"
    rows.tell("PSS with 10,000 tenants / an empty window's", ratio("pssKib", "empty"), 2.0,
              note=memory)
    name = "PSS with 10,000 tenants / KeePassXC's without a database"
    if "keepassxc" in seen:
        rows.tell(name, ratio("pssKib", "keepassxc"), 1.0,
                  note=f"{middle('pssKib', 'keepassxc') / 1024:.1f} MiB there")
    else:
        rows.not_measured(name, 1.0, "KeePassXC is not installed")


def window(place, rows):
    small = place.measure("bench-window", place.copy_of(place.data_dir(10_000)), "--changes")
    large = place.measure("bench-window", place.copy_of(place.data_dir(100_000)))
    for tenants, figures, bar in (("10,000", small, 16), ("100,000", large, 100)):
        keys = figures["keystrokes"]
        rows.tell(f"one keystroke in the search over {tenants} tenants, p99", keys["p99Ms"], bar,
                  " ms", f"{keys['count']} keys, all that follows of them painted; median "
                         f"{keys['medianMs']:.1f} ms, CPU time p99 {keys['cpuP99Ms']:.1f} ms")
    kinds = small["changes"]["kinds"]
    slowest = max(kinds, key=lambda kind: kinds[kind]["ms"])
    told = ", ".join(f"{kind} {figures['ms']:.2f} ({figures['cpuMs']:.2f})"
                     for kind, figures in kinds.items())
    resets = small["changes"]["resets"]
    rows.tell("one tenant's change until repainted, 10,000 tenants", kinds[slowest]["ms"], 1, " ms",
              f"medians without the disk (CPU time): {told}; details later: "
              f"{max(figures['laterMs'] for figures in kinds.values()):.2f} ms")
    rows.tell("model resets by the changes of one tenant", resets, 0)
    reads = small["keychainReads"]
    rows.tell("keychain reads at start, while scrolling, while searching", sum(reads.values()), 0,
              note=", ".join(f"{when} {count}" for when, count in reads.items()))


def sweeps(place, rows):
    to_ideal, to_curl, note = network.measure(place)
    rows.tell("1,000 contacts, 50 ms latency, 16 in flight / ideal", to_ideal, 1.15, note=note)
    rows.tell("the same work / curl --parallel --parallel-max 16", to_curl, 1.25)


def imports(place, rows):
    path = place.path("tenants.csv")
    with open(path, "w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(["tenant", "name", "subscription", "environment", "tags", "owner"])
        for number in range(10_000):
            region = ("eu", "us", "ap", "de")[number % 4]
            table.writerow([f"acme-{number:05}.{region}.qlikcloud.com", f"Acme {number}",
                            f"Subscription {number % 4}", "prod" if number % 3 else "test",
                            f"wave-{number % 7}", "Kim"])
    times, cpus = [], []
    for number in range(ROUNDS):
        data = place.path(f"imported-{number}")
        command = [place.program("tenantry-cli"), "--data-dir", data, "import", path]
        used, begin = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
        place.run(command)
        times.append(time.monotonic() - begin)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        cpus.append(after.ru_utime + after.ru_stime - used.ru_utime - used.ru_stime)
    listed = place.run([place.program("tenantry-cli"), "--data-dir", data, "list", "-o", "csv"])
    if listed.count("\n") != 10_001:
        raise RuntimeError("the import did not take all tenants")
    rows.tell("import of 10,000 tenants by CSV, committed", median(times), 1, " s",
              f"the whole of tenantry-cli import; CPU time {median(cpus):.2f} s")


def growth(place, rows):
    sizes = (0, 1_000, 10_000, 100_000)
    folders = {size: place.data_dir(size) if size else place.folder("data-0") for size in sizes}
    seen = {size: [] for size in sizes}
    for number in range(ROUNDS + 1):
        for size in sizes:
            for _ in range(1 if size > 10_000 else 3):  # what is short is measured more often
                figures = place.measure("bench-load", folders[size])
                if number:
                    seen[size].append(figures)

    def each(figure):
        middle = {size: median(one[figure] for one in seen[size]) for size in sizes}
        return [(middle[size] - middle[0]) / size for size in sizes if size]

    for name, figure, unit in (("time", "microseconds", "µs"), ("memory", "bytes", "bytes")):
        costs = each(figure)
        rows.tell(f"{name} for a tenant, 1,000 to 10,000 to 100,000, most / least",
                  max(costs) / min(costs), 1.2,
                  note=", ".join(f"{value:.1f}" for value in costs) + f" {unit} each")


MEASURES = {"starts": starts, "window": window, "sweeps": sweeps, "imports": imports,
            "growth": growth}


def main():
    binaries, *wanted = sys.argv[1:]
    if unknown := [name for name in wanted if name not in MEASURES]:
        sys.exit(f"There is no measure {', '.join(unknown)}; there are {', '.join(MEASURES)}.")
    place, rows = Place(binaries), Rows()
    try:
        place.start()
        for name in wanted or MEASURES:
            MEASURES[name](place, rows)
    finally:
        place.stop()
    return 0 if rows.is_good else 1


if __name__ == "__main__":
    sys.exit(main())
