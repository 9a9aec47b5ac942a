"""Runs the DuckDB blocks of docs/analysis.md on an export and prints what they give.

usage: query.py ANALYSIS FOLDER FORM

FORM is NDJSON or CSV: which block loads. FOLDER holds the export. The result is JSON,
{"<first line of the block>": [[…], …]}: the rows of each block.
"""

import json
import os
import pathlib
import re
import sys

import duckdb


def plain(value):
    """Rounds floats: DuckDB adds them up in whichever order its threads come."""
    if isinstance(value, (list, tuple)):
        return [plain(each) for each in value]
    if value is None or isinstance(value, (int, str)):
        return value
    return round(float(value), 9)


def main():
    document, folder, form = sys.argv[1:]
    text = pathlib.Path(document).read_text(encoding="utf-8")
    blocks = re.findall(r"^```sql duckdb\n-- ([^\n]*)\n(.*?)^```$", text, re.M | re.S)
    os.chdir(folder)
    base = duckdb.connect()
    results = {}
    for name, query in blocks:
        if name.startswith("load ") and name != f"load {form}":
            continue
        rows = base.execute(query).fetchall()
        if not name.startswith("load "):
            results[name] = plain(rows)
    print(json.dumps(results))


main()
