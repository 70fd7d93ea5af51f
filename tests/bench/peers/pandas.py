# The HTML sheets with pandas.read_html, one table a data frame.
import io, json, pathlib, sys
import pandas

for path in sorted(pathlib.Path(sys.argv[1]).iterdir()):
    tables = pandas.read_html(io.StringIO(path.read_text(encoding="utf-8")))
    records = [row for table in tables for row in json.loads(table.to_json(orient="records", force_ascii=False))]
    print(json.dumps({"source": path.name, "records": records}, ensure_ascii=False))
