"""Opens workbooks with openpyxl, has LibreOffice work their formulas out, and compares the scores.

usage: recalculate.py FOLDER

FOLDER holds the workbooks and manifest.json: [{"file", "score", "change": null or
{"number", "value", "score"}}]. What LibreOffice gets has no results stored, so that every
number that comes back is worked out by it from the formulas alone.
"""

import json
import pathlib
import subprocess
import sys

import openpyxl

TOLERANCE = 1e-9


def cells(book, name):
    """Returns the sheet and the range that a name stands for."""
    sheet, cells = next(book.defined_names[name].destinations)
    return book[sheet], cells.replace("$", "")


def score(path):
    book = openpyxl.load_workbook(path, data_only=True)
    sheet, cell = cells(book, "tenken_score")
    value = sheet[cell].value
    if not isinstance(value, (int, float)):
        raise SystemExit(f"{path}: the score is {value!r}")
    return value


def change(book, wanted):
    sheet, numbers = cells(book, "tenken_numbers")
    _, inputs = cells(book, "tenken_inputs")
    found = 0
    for number, (cell,) in zip(sheet[numbers], sheet[inputs]):
        if number[0].value == wanted["number"]:
            cell.value = wanted["value"]
            found += 1
    if found != 1:
        raise SystemExit(f"question {wanted['number']} is there {found} times")


def main():
    folder = pathlib.Path(sys.argv[1])
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    stripped, done = folder / "stripped", folder / "done"
    stripped.mkdir()
    expected = {}
    for entry in manifest:
        path = folder / entry["file"]
        stored = score(path)
        if abs(stored - entry["score"]) > TOLERANCE:
            raise SystemExit(f"{path}: stored {stored}, expected {entry['score']}")
        book = openpyxl.load_workbook(path)
        book.save(stripped / entry["file"])
        expected[entry["file"]] = entry["score"]
        if entry["change"]:
            change(book, entry["change"])
            name = "changed-" + entry["file"]
            book.save(stripped / name)
            expected[name] = entry["change"]["score"]
    command = ["soffice", "--headless", f"-env:UserInstallation={(folder / 'profile').as_uri()}"]
    command += ["--convert-to", "xlsx", "--outdir", str(done)]
    command += [str(stripped / name) for name in expected]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wrong = []
    for name, wanted in expected.items():
        worked_out = score(done / name)
        if abs(worked_out - wanted) > TOLERANCE:
            wrong.append(f"{name}: worked out {worked_out}, expected {wanted}")
    if wrong:
        raise SystemExit("\n".join(wrong))
    print(len(expected))


main()
