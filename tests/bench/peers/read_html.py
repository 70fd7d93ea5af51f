# The HTML sheets with pandas.read_html, one table a data frame.
import io, json, pathlib, sys
import pandas

FIELDS = {"No.": "no", "課名": "section", "総計・行革・その他": "category", "項目": "initiative", "目標": "goals", "評価": "rating", "成果又は課題": "outcomes"}
LISTS = ("goals", "outcomes")


def record(row):
    return {key: [row[name]] if key in LISTS else str(row[name]) for name, key in FIELDS.items()}


for path in sorted(pathlib.Path(sys.argv[1]).iterdir()):
    tables = pandas.read_html(io.StringIO(path.read_text(encoding="utf-8")))
    records = [record(row) for table in tables for row in table.to_dict(orient="records")]
    print(json.dumps({"source": path.name, "records": records}, ensure_ascii=False))
