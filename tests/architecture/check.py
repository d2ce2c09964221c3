#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the source tree against the rules of src/README.md; with --self-test, checks the checker.

usage: check.py TREE | check.py --self-test
Prints one line per violation (file:line: rule: what) and exits 1 if there is any.
"""
import pathlib
import re
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

# What a module may include beside itself. This is the dependency rule; CMake links by the same table.
MAY_INCLUDE = {
    "base": set(),
    "domain": {"base"},
    "journal": {"base", "domain"},
    "store": {"base", "domain", "journal"},
    "exchange": {"base", "domain", "journal"},
    "services": {"base", "domain", "journal", "store", "exchange"},
    "models": {"base", "domain", "services"},
    "report": {"base", "domain", "services"},
    "widgets": {"base", "domain", "services", "models"},
    "gui": {"base", "domain", "services", "models", "widgets", "report"},
    "cli": {"base", "domain", "services", "report"},
    "app": {"base", "domain", "services", "models", "widgets", "gui", "report"},
}
CORE_ONLY = {"base", "domain", "journal", "exchange"}
NOT_CORE = re.compile(r"#include\s*<(Q(?:Widget|Application|GuiApplication|Dialog|Main|Label|Painter|Pdf|Font|Image|Pixmap"
                      r"|Icon|Color|Pen|Brush|Sql|Svg|Chart|Network|Tcp|DBus|Print|Page|Undo|Text(?:Document|Cursor|Edit))\w*"
                      r"|Qt(?:Gui|Widgets|Sql|Svg|Charts|Pdf|Network|DBus|PrintSupport)\b)")
# (rule, pattern, modules where it is allowed)
FORBIDDEN = [
    ("sql", re.compile(r"\bQSqlQuery\b"), {"store"}),
    ("dialog", re.compile(r"\b(QMessageBox|QFileDialog)\b"), {"widgets"}),
    ("clock", re.compile(r"QDateTime::current\w+|QDate::currentDate|QTime::currentTime|std::chrono::system_clock"
                         r"|\btime\s*\(\s*(nullptr|NULL|0)\s*\)"), {"base"}),
    ("event-loop", re.compile(r"\bprocessEvents\b|\bQEventLoop\b"), set()),
]
ABSOLUTE = re.compile(r"""["'\s=(](/(?:home|root|tmp|mnt|Users)/\w[^"'\s]*|[A-Z]:\\\\?Users)""")
MAX_LINES = 800
SOURCES = {".cpp", ".h", ".c", ".py", ".sh", ".cmake"}
SCANNED = ("src", "tests", "ui", "packaging", "translations", "resources", ".ci")
WITHOUT_SPDX = {"LICENSE"}

# (file, rule) pairs that are tolerated. This list may only shrink: an entry that no longer matches anything is an error.
EXCEPTIONS = set()

INPUTS = {"QLineEdit", "QTextEdit", "QPlainTextEdit", "QComboBox", "QSpinBox", "QDoubleSpinBox", "QDateEdit", "QDateTimeEdit",
          "QTimeEdit", "QListView", "QListWidget", "QTableView", "QTableWidget", "QTreeView", "QTreeWidget", "QSlider",
          "QDial", "QCalendarWidget", "QFontComboBox", "QKeySequenceEdit", "QGraphicsView"}
SPEAKING = {"QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QCommandLinkButton"}  # their text is their name


class Report:
    """Collects violations and which exceptions were used."""

    def __init__(self, root, exceptions):
        self.root, self.exceptions, self.used, self.found = root, exceptions, set(), []

    def add(self, path, line, rule, text):
        name = path.relative_to(self.root).as_posix()
        if (name, rule) in self.exceptions:
            self.used.add((name, rule))
        else:
            self.found.append((name, line, rule, text))

    def finish(self):
        for name, rule in sorted(self.exceptions - self.used):
            self.found.append((name, 0, "exceptions", f"the exception for '{rule}' is no longer needed: remove it"))
        return sorted(set(self.found))


def without_comments(text):
    """Blanks out comments and keeps the line numbers."""
    def blank(match):
        token = match.group(0)
        return re.sub(r"[^\n]", " ", token) if token.startswith("/") else token
    return re.sub(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"', blank, text, flags=re.S)


def check_module_file(report, path, module):
    code = without_comments(path.read_text(encoding="utf-8"))
    for number, line in enumerate(code.splitlines(), 1):
        include = re.match(r'\s*#\s*include\s*[<"]([a-z]+)/', line)
        if include and include[1] in MAY_INCLUDE and include[1] != module and include[1] not in MAY_INCLUDE[module]:
            report.add(path, number, "include", f"{module} must not include {include[1]}")
        if module in CORE_ONLY and NOT_CORE.search(line):
            report.add(path, number, "qtcore", f"{module} uses QtCore only")
        for rule, pattern, allowed in FORBIDDEN:
            if module not in allowed and (hit := pattern.search(line)):
                report.add(path, number, rule, f"{hit[0]} is not allowed in {module}")


def check_any_file(report, path):
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return
    lines = text.splitlines()
    script = not path.suffix and text.startswith("#!")
    if path.suffix in SOURCES or script or path.name == "CMakeLists.txt":
        if not any("SPDX-License-Identifier: GPL-3.0-or-later" in line for line in lines[:2]):
            report.add(path, 1, "spdx", "the SPDX line is missing")
        if len(lines) > MAX_LINES:
            report.add(path, len(lines), "lines", f"{len(lines)} lines, at most {MAX_LINES}")
        for number, line in enumerate(lines, 1):
            if (hit := ABSOLUTE.search(line)) or str(report.root) in line:
                report.add(path, number, "machine-path", hit[1] if hit else str(report.root))


def property_of(widget, name):
    for prop in widget.findall("property"):
        if prop.get("name") == name:
            return "".join(prop.itertext()).strip()
    return ""


def focusable(widget):
    kind = widget.get("class")
    return (kind in INPUTS or kind in SPEAKING) and property_of(widget, "focusPolicy") != "Qt::NoFocus"


def check_names(report, path, widgets):
    buddies = {property_of(label, "buddy") for label in widgets}
    for widget in widgets:
        kind, name = widget.get("class"), widget.get("name")
        text = property_of(widget, "text") if kind in SPEAKING else ""
        if (kind in INPUTS or kind in SPEAKING) and not text and name not in buddies \
                and not property_of(widget, "accessibleName"):
            report.add(path, 0, "accessible", f"{kind} {name} has neither buddy, text nor accessibleName")
    names = {widget.get("name") for widget in widgets}
    for buddy in buddies - {""} - names:
        report.add(path, 0, "accessible", f"the buddy {buddy} does not exist")


def check_tab_stops(report, path, root, widgets):
    stops = [stop.text for stop in root.iter("tabstop")]
    wanted = [widget.get("name") for widget in widgets if focusable(widget)]
    if len(wanted) < 2:
        return
    for name in wanted:
        if name not in stops:
            report.add(path, 0, "tab-stops", f"{name} is not among the tab stops")
    for name in stops:
        if name not in {widget.get("name") for widget in widgets}:
            report.add(path, 0, "tab-stops", f"the tab stop {name} does not exist")


def check_form(report, path):
    try:
        root = ElementTree.parse(path).getroot()
    except ElementTree.ParseError as problem:
        report.add(path, 0, "form", str(problem))
        return
    name = (root.findtext("class") or "").split("::")[-1].lower()
    if name != path.stem:
        report.add(path, 0, "form", f"the form of class {name} must be called {name}.ui")
    if not list((report.root / "src" / "gui").rglob(path.stem + ".h")):
        report.add(path, 0, "form", f"src/gui holds no {path.stem}.h")
    widgets = list(root.iter("widget"))
    check_names(report, path, widgets)
    check_tab_stops(report, path, root, widgets)


def packages(text, section):
    part = re.search(rf"^\[{section}\]\n(.*?)(?=^\[|\Z)", text, re.S | re.M)
    return {line.split(" ")[0] for line in part[1].splitlines() if line and not line.startswith("#")} if part else set()


def check_packages(report):
    """packaging/dependencies and packaging/debian/control name the same packages."""
    listing, control = report.root / "packaging/dependencies", report.root / "packaging/debian/control"
    if not (listing.exists() and control.exists()):
        return
    text = control.read_text(encoding="utf-8")
    for section, field in (("build", "Build-Depends"), ("run", "Depends"), ("recommended", "Recommends")):
        value = re.search(rf"^{field}:(.*?)(?=^\S|\Z)", text, re.S | re.M)
        named = {re.split(r"[\s(|]", item.strip())[0] for item in value[1].split(",")} if value else set()
        for package in packages(listing.read_text(encoding="utf-8"), section) - named - {"ccache"}:
            report.add(control, 0, "packages", f"{field} lacks {package}")


def check_manual(report):
    """The manual page names every verb of the command line."""
    verbs, manual = report.root / "src/cli/verbs.cpp", report.root / "packaging/chengcaictl.1"
    if verbs.exists() and manual.exists():
        page = manual.read_text(encoding="utf-8").replace("\\-", "-")
        for verb in re.findall(r'\bVerb\{"([a-z-]+)"', verbs.read_text(encoding="utf-8")):
            if not re.search(rf'^\.B\w* "?{verb}\b', page, re.M):
                report.add(manual, 0, "manual", f"the verb {verb} is not described")


def check(root, exceptions=frozenset(EXCEPTIONS)):
    report = Report(root, exceptions)
    for folder in SCANNED:
        for path in sorted((root / folder).rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                check_any_file(report, path)
    for path in sorted((root / "src").rglob("*")):
        module = path.relative_to(root / "src").parts[0]
        if path.is_dir() and path.parent == root / "src" and module not in MAY_INCLUDE:
            report.add(path, 0, "module", "the dependency table does not know this module")
        elif path.suffix in (".cpp", ".h") and module in MAY_INCLUDE:
            check_module_file(report, path, module)
    for path in sorted((root / "ui").glob("*.ui")):
        check_form(report, path)
    check_packages(report)
    check_manual(report)
    return report.finish()


SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
FORM = """<ui version="4.0"><class>chengcai::gui::{name}</class><widget class="QWidget" name="{name}">
<widget class="QLabel" name="label"><property name="buddy"><cstring>{buddy}</cstring></property></widget>
<widget class="QLineEdit" name="first"/><widget class="QLineEdit" name="second">{accessible}</widget></widget>
<tabstops><tabstop>first</tabstop>{stop}</tabstops></ui>"""
NAMED = '<property name="accessibleName"><string>Second</string></property>'
GOOD_FORM = dict(name="Page", buddy="first", accessible=NAMED, stop="<tabstop>second</tabstop>")
HOME = "/ho" + "me/somebody/data"  # in two parts, so that this file does not break its own rule
# planted file, its text, the rules that must speak up (none: must stay quiet)
PLANTS = [
    ("src/domain/a.cpp", SPDX + '#include "store/ledger.h"\n', {"include"}),
    ("src/store/a.cpp", SPDX + '#include "exchange/tables/cell.h"\n', {"include"}),
    ("src/gui/a.cpp", SPDX + '#include "journal/entry.h"\n', {"include"}),
    ("src/journal/a.cpp", SPDX + "#include <QPainter>\n", {"qtcore"}),
    ("src/services/a.cpp", SPDX + "QSqlQuery query;\n", {"sql"}),
    ("src/gui/b.cpp", SPDX + "QMessageBox box;\n", {"dialog"}),
    ("src/gui/c.cpp", SPDX + "QFileDialog dialog;\n", {"dialog"}),
    ("src/store/b.cpp", SPDX + "auto now = QDateTime::currentDateTimeUtc();\n", {"clock"}),
    ("src/store/c.cpp", SPDX + "auto now = std::chrono::system_clock::now();\n", {"clock"}),
    ("src/store/d.cpp", SPDX + "auto now = time(nullptr);\n", {"clock"}),
    ("src/gui/d.cpp", SPDX + "qApp->processEvents();\n", {"event-loop"}),
    ("src/gui/e.cpp", SPDX + "int x;\n" * 800, {"lines"}),
    ("src/gui/f.cpp", "int x;\n", {"spdx"}),
    ("src/gui/g.cpp", SPDX + f'auto path = "{HOME}";\n', {"machine-path"}),
    ("src/extra/h.cpp", SPDX, {"module"}),
    ("ui/lost.ui", FORM.format(**GOOD_FORM | dict(name="Lost")), {"form"}),
    ("ui/page2.ui", FORM.format(**GOOD_FORM), {"form"}),
    ("ui/mute.ui", FORM.format(**GOOD_FORM | dict(name="Mute", accessible="")), {"accessible"}),
    ("ui/dangling.ui", FORM.format(**GOOD_FORM | dict(name="Dangling", buddy="third")), {"accessible"}),
    ("ui/skipping.ui", FORM.format(**GOOD_FORM | dict(name="Skipping", stop="")), {"tab-stops"}),
    ("ui/page.ui", FORM.format(**GOOD_FORM), set()),
    ("src/base/a.cpp", SPDX + "auto now = QDateTime::currentDateTimeUtc();\n", set()),
    ("src/store/e.cpp", SPDX + '#include "journal/entry.h"\nQSqlQuery query;\n', set()),
    ("src/gui/i.cpp", SPDX + '// QMessageBox is only named here\nauto s = "see https://a.b/c"; /* processEvents */\n', set()),
    ("src/widgets/a.cpp", SPDX + "QMessageBox box;\n", set()),
    ("packaging/dependencies", "[build]\ncmake\n[run]\nfonts\n[recommended]\nime\n", set()),
    ("packaging/debian/control", "Build-Depends: cmake (>= 3.25)\nDepends: other\nRecommends: ime\n", {"packages"}),
    ("src/cli/verbs.cpp", SPDX + 'Verb{"init", ""}, Verb{"check-id", ""}, Verb{"log", ""},\n', set()),
    ("packaging/chengcaictl.1", ".B init\n.BR check\\-id \" CODE\"\n", {"manual"}),
]


def self_test():
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for form in ("page", "mute", "dangling", "skipping"):
            (root / "src/gui").mkdir(parents=True, exist_ok=True)
            (root / f"src/gui/{form}.h").write_text(SPDX)
        for name, text, _ in PLANTS:
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text, encoding="utf-8")
        found = check(root, {("src/gui/gone.cpp", "lines")})
        problems = []
        for name, _, rules in PLANTS:
            owner = "src/extra" if rules == {"module"} else name
            seen = {rule for file, _, rule, _ in found if file == owner}
            if not (rules <= seen if rules else not seen):
                problems.append(f"{name}: expected {rules or 'silence'}, got {seen or 'silence'}")
        if ("src/gui/gone.cpp", "exceptions") not in {(file, rule) for file, _, rule, _ in found}:
            problems.append("an exception that is no longer needed went unnoticed")
    return problems


def main(arguments):
    if arguments == ["--self-test"]:
        problems = self_test()
        print("\n".join(problems) or f"{len(PLANTS)} plants judged rightly")
        return bool(problems)
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    found = check(pathlib.Path(arguments[0]).resolve())
    for name, line, rule, text in found:
        print(f"{name}:{line}: {rule}: {text}")
    print(f"{len(found)} violations")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
