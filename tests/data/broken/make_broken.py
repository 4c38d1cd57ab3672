#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the broken plans of this folder, each wrong in one way. What a reader has to say about
each stands in tests/core/project/broken_files_test.cpp."""

import io
import pathlib
import random
import struct
import warnings
import zipfile

FOLDER = pathlib.Path(__file__).resolve().parent
MEDIA_TYPE = b"application/vnd.kfplan+zip"
DATE = (1980, 1, 1, 0, 0, 0)
MANIFEST = "format: kfplan\nversion: 1\n"
PLAN = 'name: Broken\nstart: "2027-01"\ntypical_date: "2027-01-15"\n'
ZEROS = ", ".join(["0"] * 24)
DEMAND = f"""day_types:
  - id: typical
    days_per_year: 365
groups:
  - id: etl
    name: Nightly
    kind: scheduled
    accelerator: h100
    demand:
      typical: [{ZEROS}]
"""


def add(archive, name, data, method=zipfile.ZIP_DEFLATED, mode=0o100644):
    info = zipfile.ZipInfo(name, DATE)
    info.compress_type = method
    info.create_system = 3
    info.external_attr = mode << 16
    archive.writestr(info, data.encode() if isinstance(data, str) else data)


def pack(entries, mimetype=MEDIA_TYPE):
    """Bytes of an archive; an entry is (name, data) or (name, data, method, mode)."""
    out = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(out, "w") as archive:
        warnings.simplefilter("ignore")
        if mimetype is not None:
            add(archive, "mimetype", mimetype, zipfile.ZIP_STORED)
        for entry in entries:
            add(archive, *entry)
    return out.getvalue()


def entries(demand=DEMAND, plan=PLAN, manifest=MANIFEST, more=()):
    return [("manifest.yaml", manifest), ("plan.yaml", plan), ("demand.yaml", demand), *more]


def write(name, data):
    (FOLDER / f"{name}.kfplan").write_bytes(data)


def text(name, demand=DEMAND, plan=PLAN):
    """A plan that is whole as an archive and wrong in its text."""
    write(name, pack(entries(demand, plan)))


def headers_of(data, name):
    """Offsets of the local and the central header of an entry."""
    local = central = -1
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        local = archive.getinfo(name).header_offset
    at = data.index(b"PK\x01\x02")
    while central < 0:
        length = struct.unpack_from("<H", data, at + 28)[0]
        if data[at + 46 : at + 46 + length] == name.encode():
            central = at
        at = data.index(b"PK", at + 46 + length)
    return local, central


def patched(fields, name="demand.yaml", data=None):
    """The good archive with fields of one entry's headers changed: (local, central, format, value)."""
    out = bytearray(data or pack(entries()))
    local, central = headers_of(bytes(out), name)
    for in_local, in_central, layout, value in fields:
        struct.pack_into(layout, out, local + in_local, value)
        struct.pack_into(layout, out, central + in_central, value)
    return bytes(out)


def archives():
    good = pack(entries())
    write("good", good)
    write("truncated", good[: len(good) // 2])
    write("empty", b"")
    write("random", random.Random(7).randbytes(2048))
    write("encrypted", patched([(6, 8, "<H", 1)]))
    write("method", pack(entries(more=[("notes.txt", "x" * 99, zipfile.ZIP_BZIP2)])))
    write("checksum", patched([(14, 16, "<I", 0x12345678)]))
    write("size_too_small", patched([(22, 24, "<I", 100)]))
    write("size_too_large", patched([(22, 24, "<I", 1 << 20)]))
    write("size_huge", patched([(22, 24, "<I", 0xFFFFFFF0)]))
    stored = pack([("manifest.yaml", MANIFEST), ("plan.yaml", PLAN, zipfile.ZIP_STORED)])
    write("stored_too_short", patched([(18, 20, "<I", 20)], "plan.yaml", stored))
    write("twice", pack(entries(more=[("plan.yaml", PLAN)])))
    write("twice_by_case", pack(entries(more=[("Notes.txt", "a"), ("notes.TXT", "b")])))
    for name, path in {"path_up": "../evil.yaml", "path": "sub/evil.yaml", "drive": "C:evil"}.items():
        write(name, pack(entries(more=[(path, "a")])))
    write("backslash", pack(entries(more=[("evil.yaml", "a")])).replace(b"evil.yaml", b"ev\\l.yaml"))
    write("link", pack(entries(more=[("notes", "/etc/passwd", zipfile.ZIP_STORED, 0o120777)])))
    many = [(f"note-{i}.txt", "") for i in range(62)]
    write("entries_65", pack(entries(more=many[:61])))
    write("bomb", pack(entries(more=[("zeros.bin", bytes(65 << 20))])))
    write("mimetype_missing", pack(entries(), None))
    write("mimetype_second", pack([*entries(), ("mimetype", MEDIA_TYPE, zipfile.ZIP_STORED)], None))
    write("mimetype_packed", pack([("mimetype", MEDIA_TYPE), *entries()], None))
    write("mimetype_other", pack(entries(), b"application/epub+zip"))
    write("manifest_missing", pack(entries()[1:]))
    write("manifest_names_missing", pack(entries(manifest=MANIFEST + "entries:\n  - plan.yaml\n  - cost.yaml\n")))
    write("manifest_other", pack(entries(manifest="format: other\nversion: 1\n")))
    write("newer", pack(entries(manifest="format: kfplan\nversion: 2\nentries: {a: b}\n")))
    write("plan_missing", pack([entries()[0], entries()[2]]))
    write("harmless_folder", pack(entries(more=[("sub/", "")])))
    notes = [(f"__MACOSX/._{name}", bytes.fromhex("00051607") + bytes(22)) for name in ("plan.yaml", "demand.yaml")]
    write("finder_notes", pack(entries(more=[("__MACOSX/", ""), *notes]), None))


def texts():
    """Structure of the text."""
    text("too_deep", DEMAND + "extra: " + "[" * 32 + "]" * 32 + "\n")
    text("key_twice", DEMAND + "groups: []\n")
    text("alias", DEMAND + "one: &a 1\ntwo: *a\n")
    text("alias_only", DEMAND + "two: *a\n")
    text("second_document", DEMAND + "---\nname: again\n")
    text("after_the_end", DEMAND + "...\ngarbage\n")
    text("cut_in_double_quotes", DEMAND + '    note: "cut\n')
    text("cut_in_single_quotes", DEMAND + "    note: 'cut\n")
    text("cut_in_list", DEMAND + "    labels: {a: b,\n")
    text("cut_in_numbers", DEMAND[: DEMAND.rindex(", 0]")] + ", 0,\n")
    text("latin1", DEMAND.encode() + b"    note: M\xfcnchen\n")
    text("overlong", DEMAND.encode() + b"    note: \xc0\xaf\n")
    text("utf16", DEMAND.encode("utf-16"))
    text("nul", DEMAND + '    note: "a\0b"\n')
    text("control", DEMAND + '    note: "a\x07b"\n')
    text("merge_key", DEMAND + "    labels:\n      <<: {a: b}\n")
    text("tag", DEMAND + "    note: !!str x\n")
    text("not_yaml", DEMAND + "  - ]\n")


def values():
    """One wrong value each."""
    event = "events:\n  - {month: %s, group: %s, add: %s}\n"
    text("octal", DEMAND + event % ("010", "etl", "1"))
    text("hexadecimal", DEMAND + event % ("0x1F", "etl", "1"))
    text("underscore", DEMAND + event % ("1", "etl", "1_000"))
    text("fraction", DEMAND + event % ("1.5", "etl", "1"))
    text("quoted_number", DEMAND + event % ("'1'", "etl", "1"))
    text("yes", DEMAND.replace("scheduled", "scheduled\n    growth: {annual: yes}"))
    text("nan", DEMAND.replace("scheduled", "scheduled\n    growth: {annual: .nan}"))
    datasets = "datasets:\n  - id: a\n    tier: b\n    existing_expires: yes\n"
    write("truth", pack(entries(more=[("storage.yaml", datasets)])))
    text("negative", DEMAND.replace(f"[{ZEROS}]", f"[{ZEROS[:-1]}-1]"))
    text("zone", DEMAND.replace("scheduled", "scheduled\n    time_zone: Mars/Olympus"))
    text("dangling", DEMAND + event % ("1", "research", "1"))
    text("id_twice", DEMAND + DEMAND[DEMAND.index("  - id: etl") :])
    text("cells_23", DEMAND.replace(f"[{ZEROS}]", f"[{ZEROS[3:]}]"))
    text("cells_25", DEMAND.replace(f"[{ZEROS}]", f"[0, {ZEROS}]"))
    text("wrong_type", DEMAND[: DEMAND.index("groups")] + "groups: 5\n")
    text("wrong_word", DEMAND.replace("scheduled", "batch"))
    text("missing_key", DEMAND.replace("    kind: scheduled\n", ""))
    text("no_value", DEMAND.replace("scheduled", ""))
    text("no_value_number", DEMAND, PLAN + "horizon_months: ~\n")
    text("hour_key", DEMAND + "    cell_notes: {typical: {nine: a}}\n")
    text("hour_key_twice", DEMAND + "    cell_notes: {typical: {9: a, +9: b}}\n")
    text("range_beside_type", DEMAND.replace("scheduled", "batch"), PLAN + "horizon_months: 5\n")
    text("sixty", DEMAND + "events:\n" + "".join(f"  - {{month: m{i}, group: etl, add: 1}}\n" for i in range(60)))
    text("two_entries", DEMAND.replace("scheduled", "batch"), PLAN + "horizon_months: many\n")


if __name__ == "__main__":
    archives()
    texts()
    values()
