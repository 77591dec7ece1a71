"""The command line: what it prints, what it writes, and what it says when something is wrong."""

import io
import json
import os
import subprocess
import sys

import pytest

import conflictparse as cp
from conflictparse.outputs import batch, cli, sinks
from conflictparse.outputs.summary import summary

REPORT = """Ferry hit in southern port, governor says
MYKOLAIV, March 14 (Wire) - At least three dockers were killed on Friday, governor Olena Hrytsenko said.
"We expect the toll to rise," she added.
"""
DAY = "2025-03-14"


@pytest.fixture
def report(tmp_path):
    path = tmp_path / "report.txt"
    path.write_text(REPORT, encoding="utf-8")
    return str(path)


@pytest.fixture
def reports(tmp_path):
    path = tmp_path / "reports.jsonl"
    rows = [{"id": f"r{number}", "text": f"{REPORT}Report {number}.", "published": DAY} for number in range(40)]
    rows[7] = {"id": "r7", "text": None}
    path.write_text("\n".join(map(json.dumps, rows)) + "\n", encoding="utf-8")
    return str(path)


def read_rows(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_a_report_becomes_a_summary(report, capsys):
    assert cli.main([report, "--published", DAY]) == 0
    printed = capsys.readouterr().out
    assert printed == summary(cp.parse(REPORT, published=DAY))
    assert printed.startswith(
        "Ferry hit in southern port, governor says\nMYKOLAIV, March 14 (Wire)\nPublished 2025-03-14\n"
    )


def test_json_on_standard_output_is_that_of_the_article(report, capsys):
    assert cli.main([report, "--published", DAY, "--json"]) == 0
    assert cp.Article.from_json(capsys.readouterr().out) == cp.parse(REPORT, published=DAY)


def test_standard_input_is_a_file_named_with_a_dash(monkeypatch, capsys):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\xef\xbb\xbf" + REPORT.encode())))
    assert cli.main(["-", "--json", "--title", "Own"]) == 0
    assert cp.Article.from_json(capsys.readouterr().out) == cp.parse(REPORT, title="Own")


def test_line_ends_are_kept_so_that_offsets_hold(tmp_path, capsys):
    path = tmp_path / "windows.txt"
    path.write_bytes(REPORT.replace("\n", "\r\n").encode())
    cli.main([str(path), "--json"])
    assert json.loads(capsys.readouterr().out)["text"] == REPORT.replace("\n", "\r\n")


def test_another_encoding_can_be_named(tmp_path, capsys):
    path = tmp_path / "old.txt"
    path.write_bytes("Kyiv said “no”.".encode("cp1252"))
    assert cli.main([str(path), "--encoding", "cp1252", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["text"] == "Kyiv said “no”."


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["no-such-file.txt"], "no-such-file.txt: No such file or directory"),
        (["{folder}"], "{folder}: Is a directory"),
        (["{report}", "--published", "yesterday"], "not 'yesterday'"),
        (["{report}", "--published", "2025-02-30"], "not '2025-02-30'"),
        (["{latin}"], "{latin} is not utf-8: byte 0x93 at offset 10; name its own with --encoding"),
        (["{report}", "--encoding", "klingon"], "unknown encoding 'klingon'"),
        ([], "the following arguments are required: FILE"),
        (["{report}", "--frobnicate"], "unrecognized arguments: --frobnicate"),
        (["{report}", "--workers", "many"], "invalid int value: 'many'"),
        (["{report}", "{report}", "--workers", "0"], "workers must be 1 or more, not 0"),
        (["{report}", "--json", "--html", "x.html"], "not allowed with argument"),
        (["{report}", "{report}", "--html", "x.html"], "--html shows one report"),
        (["{report}", "--output", "rows.csv"], "--output must end in .jsonl or .parquet, not 'rows.csv'"),
        (["{reports}", "--output", "{reports}"], "is among the inputs"),
        (["{report}", "--output", "no/such/folder/rows.jsonl"], "no/such/folder/rows.jsonl: No such file or directory"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(arguments, said, report, reports, tmp_path, capsys):
    latin = tmp_path / "latin.txt"
    latin.write_bytes("Kyiv said “no”.".encode("cp1252"))
    places = {"folder": str(tmp_path), "report": report, "reports": reports, "latin": str(latin)}
    with pytest.raises(SystemExit) as exit_:
        cli.main([argument.format_map(places) for argument in arguments])
    printed = capsys.readouterr()
    assert exit_.value.code == 2
    assert said.format_map(places) in printed.err
    assert printed.err.startswith("conflictparse: error: ")
    assert printed.err.count("\n") == 1
    assert printed.out == ""


def test_a_batch_prints_a_row_for_each_record_and_exits_1_if_one_failed(reports, capsys):
    assert cli.main([reports, "--json"]) == 1
    printed = capsys.readouterr()
    rows = [json.loads(line) for line in printed.out.splitlines()]
    assert [row["id"] for row in rows] == [f"r{number}" for number in range(40)]
    assert rows[7] == {"id": "r7", "error": "text must be a str, not NoneType"}
    assert rows[8]["article"] == json.loads(cp.parse(f"{REPORT}Report 8.", published=DAY).to_json())
    assert "1 records could not be read" in printed.err


def test_several_files_print_their_summaries(report, tmp_path, capsys):
    other = tmp_path / "other.txt"
    other.write_bytes(b"\x93broken\x94")
    assert cli.main([report, str(other), report]) == 1
    printed = capsys.readouterr()
    assert printed.out.count(summary(cp.parse(REPORT))) == 2
    assert f"{other} is not utf-8" in printed.err


def test_a_batch_file_holds_the_rows_that_would_be_printed(reports, tmp_path, capsys):
    cli.main([reports, "--json"])
    output = tmp_path / "rows.jsonl"
    assert cli.main([reports, "--output", str(output), "--workers", "2"]) == 1
    assert output.read_text(encoding="utf-8") == capsys.readouterr().out


@pytest.mark.parametrize("kept", [0, 1, 1000, 20_000, 10**9])
def test_an_interrupted_batch_goes_on_without_losing_or_doubling_a_row(kept, reports, tmp_path):
    output = tmp_path / "rows.jsonl"
    cli.main([reports, "--output", str(output)])
    whole = output.read_bytes()
    output.write_bytes(whole[:kept])
    cli.main([reports, "--output", str(output)])
    assert output.read_bytes() == whole


def test_rows_survive_an_interruption_in_the_middle(reports, tmp_path, monkeypatch, capsys):
    output = tmp_path / "rows.jsonl"
    cli.main([reports, "--output", str(output)])
    whole = output.read_bytes()
    output.unlink()
    real = batch.answers

    def interrupted(pairs, workers):
        for number, answer in enumerate(real(pairs, workers)):
            if number == 12:
                raise KeyboardInterrupt
            yield answer

    with monkeypatch.context() as patched:
        patched.setattr(batch, "answers", interrupted)
        assert cli.main([reports, "--output", str(output)]) == 130
    assert len(read_rows(output)) == 12
    assert "interrupted" in capsys.readouterr().err
    cli.main([reports, "--output", str(output)])
    assert output.read_bytes() == whole


@pytest.mark.parametrize(
    ("already", "said"),
    [
        ('{"id": "other", "error": "x"}\n', "has 1 rows of other input (its last is 'other', here 'r0')"),
        ('{"id": "x", "error": "x"}\n' * 50, "here the input ends before"),
        ("a shopping list\n", "holds no rows of conflictparse"),
        ("17\n", "holds no rows of conflictparse"),
        ('{"name": "x"}\n', "holds no rows of conflictparse"),
    ],
)
def test_rows_of_something_else_are_left_alone(already, said, reports, tmp_path, capsys):
    output = tmp_path / "rows.jsonl"
    output.write_text(already, encoding="utf-8")
    with pytest.raises(SystemExit):
        cli.main([reports, "--output", str(output)])
    assert said in capsys.readouterr().err
    assert output.read_text(encoding="utf-8") == already


@pytest.mark.parametrize(
    ("line", "error"),
    [
        (b"{", "not JSON: "),
        (b"\xff{}", "not JSON: "),
        (b"[" * 100_000, "not JSON: "),
        (b'{"text": "x", "n": ' + b"9" * 5000 + b"}", "not JSON: "),
        (b"[1]", "a record must be a JSON object, not list"),
        (b'{"id": 5}', "a record needs the field 'text'"),
        (b'{"text": "x", "published": "soon"}', "published must be"),
    ],
)
def test_a_broken_line_becomes_an_error_row(line, error, tmp_path):
    source, output = tmp_path / "in.ndjson", tmp_path / "out.jsonl"
    source.write_bytes(line + b'\n\n{"id": "good", "text": "Kyiv fell silent."}\n')
    assert cli.main([str(source), "--output", str(output), "--published", DAY]) == 1
    broken, good = read_rows(output)
    assert error in broken["error"]
    assert broken["id"] in {"5", f"{source}:1"}
    assert good["article"]["published"] == DAY


def test_parquet_rows_are_a_folder_that_an_interrupted_batch_goes_on_with(reports, tmp_path, monkeypatch):
    parquet = pytest.importorskip("pyarrow.parquet", reason="Parquet needs pyarrow")
    monkeypatch.setattr(sinks, "_ROWS_A_PART", 15)
    output = tmp_path / "rows.parquet"
    assert cli.main([reports, "--output", str(output)]) == 1
    whole = parquet.read_table(output)
    assert whole["id"].to_pylist() == [f"r{number}" for number in range(40)]
    assert whole["error"].to_pylist()[7] == "text must be a str, not NoneType"
    assert [part.name for part in sorted(output.iterdir())] == [f"part-00000{number}.parquet" for number in range(3)]
    (output / "part-000002.parquet").rename(output / "_half-written")
    assert cli.main([reports, "--output", str(output)]) == 0  # the broken record stands in a part that is kept
    assert parquet.read_table(output).equals(whole)
    assert cli.main([reports, "--output", str(output)]) == 0
    assert parquet.read_table(output).equals(whole)


def test_parquet_rows_of_something_else_are_left_alone(reports, tmp_path, capsys):
    pytest.importorskip("pyarrow", reason="Parquet needs pyarrow")
    (tmp_path / "file.parquet").write_bytes(b"no folder")
    (tmp_path / "folder.parquet").mkdir()
    (tmp_path / "folder.parquet" / "part-000000.parquet").write_bytes(b"no parquet")
    for name, said in (("file", "is a file"), ("folder", "holds no rows of conflictparse")):
        with pytest.raises(SystemExit):
            cli.main([reports, "--output", str(tmp_path / f"{name}.parquet")])
        assert said in capsys.readouterr().err


def test_parquet_without_pyarrow_is_said(reports, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(sinks.importlib.util, "find_spec", lambda _: None)
    with pytest.raises(SystemExit):
        cli.main([reports, "--output", str(tmp_path / "rows.parquet")])
    assert "Parquet needs pyarrow: pip install 'conflictparse[arrow]'" in capsys.readouterr().err


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_a_terminal_sees_a_progress_bar_and_a_pipe_does_not(reports, tmp_path, monkeypatch, capsys):
    pytest.importorskip("tqdm", reason="the progress bar needs tqdm")
    cli.main([reports, "--output", str(tmp_path / "piped.jsonl")])
    assert "reports/s" not in capsys.readouterr().err
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    cli.main([reports, "--output", str(tmp_path / "seen.jsonl")])
    assert "40/40" in terminal.getvalue()


def test_without_tqdm_a_batch_runs_without_a_bar(reports, tmp_path, monkeypatch):
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setitem(sys.modules, "tqdm", None)
    assert cli.main([reports, "--output", str(tmp_path / "rows.jsonl")]) == 1
    assert "40/40" not in terminal.getvalue()


def test_the_version_is_the_packages(capsys):
    with pytest.raises(SystemExit) as exit_:
        cli.main(["--version"])
    assert exit_.value.code == 0
    assert capsys.readouterr().out == f"conflictparse {cp.__version__}\n"


def run(*arguments, **options):
    return subprocess.run([sys.executable, "-m", "conflictparse", *arguments], check=False, timeout=60, **options)


def test_it_runs_as_a_module_in_any_locale(report):
    done = run(report, "--json", capture_output=True, env=os.environ | {"LC_ALL": "C", "PYTHONIOENCODING": "ascii"})
    assert done.returncode == 0
    assert cp.Article.from_json(done.stdout.decode("utf-8")) == cp.parse(REPORT)


def test_a_reader_that_stops_early_is_no_error(reports):
    process = subprocess.Popen(
        [sys.executable, "-m", "conflictparse", reports, "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    process.stdout.close()
    said = process.stderr.read()
    process.stderr.close()
    assert process.wait(60) == 0
    assert b"Traceback" not in said
