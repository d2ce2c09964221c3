// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs.h"
#include "widgets/evidencestrip.h"
#include "widgets/evidenceviewer.h"
#include "widgets/listframe.h"
#include "widgets/listview.h"
#include "widgets/scorehistorychart.h"
#include "widgets/starrating.h"
#include "widgets/theme.h"
#include "widgets/waterfallchart.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QLabel>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace chengcai::widgets;

namespace {

void fill(QStandardItemModel &model)
{
    model.setHorizontalHeaderLabels({u"Name"_s, u"Code"_s, u"Score"_s});
    for (int row = 0; row < 5; ++row) {
        model.appendRow({new QStandardItem(u"演示供应商 %1"_s.arg(row)), new QStandardItem(u"C\t%1"_s.arg(row)), new QStandardItem(u"9%1.00"_s.arg(row))});
    }
}

QByteArray pdf()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    painter.drawText(100, 100, u"evidence"_s);
    writer.newPage();
    painter.end();
    return bytes;
}

QByteArray png()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::blue);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

class ListsTest : public QObject
{
    Q_OBJECT

private slots:
    void compositionIsNotSearched();
    void columnsAreRemembered();
    void foreignColumnStateIsRefused();
    void selectionIsCopiedAsTsv();
    void countsDecideWhatIsShown();
    void clearingTheFilterAsksOnce();
    void chipsAreTakenAway();
    void enterActivatesTheRow();
    void dialogsAnswerFromTheTest();
    void messagesCarryTheirCode();
    void jobsAreCancelledOnce();
    void evidenceIsShownOrRefused();
    void scannerGivesAPageOrOneSentence();
    void everyControlHasAName();
};

void ListsTest::compositionIsNotSearched()
{
    FilterEdit edit;
    QSignalSpy searched(&edit, &FilterEdit::filterChanged);
    QInputMethodEvent composing(u"zheng'zhou"_s, {});
    QCoreApplication::sendEvent(&edit, &composing);
    QCOMPARE(searched.size(), 0);
    QInputMethodEvent commit;
    commit.setCommitString(u"郑州"_s);
    QCoreApplication::sendEvent(&edit, &commit);
    QCOMPARE(searched.size(), 1);
    QCOMPARE(searched[0][0].toString(), u"郑州"_s);
    edit.selectAll();
    QInputMethodEvent over(u"z"_s, {});
    QCoreApplication::sendEvent(&edit, &over);
    QCOMPARE(searched.size(), 1);
    QInputMethodEvent abandoned;
    QCoreApplication::sendEvent(&edit, &abandoned);
    QCOMPARE(searched.size(), 2);
}

void ListsTest::columnsAreRemembered()
{
    QStandardItemModel model;
    fill(model);
    ListView first;
    first.setModel(&model);
    first.setColumnWidth(0, 211);
    first.horizontalHeader()->moveSection(2, 0);
    first.setColumnHidden(1, true);
    first.sortByColumn(2, Qt::DescendingOrder);
    ListView second;
    second.setModel(&model);
    second.sortByColumn(0, Qt::AscendingOrder);
    QVERIFY(second.restoreColumns(first.columnState()));
    QCOMPARE(second.columnWidth(0), 211);
    QCOMPARE(second.horizontalHeader()->visualIndex(2), 0);
    QVERIFY(second.isColumnHidden(1));
    QCOMPARE(second.horizontalHeader()->sortIndicatorSection(), 0);
    second.resetColumns();
    QVERIFY(!second.isColumnHidden(1));
    QCOMPARE(second.horizontalHeader()->visualIndex(2), 2);
}

void ListsTest::foreignColumnStateIsRefused()
{
    QStandardItemModel model;
    fill(model);
    QStandardItemModel other(1, 7);
    ListView view;
    ListView foreign;
    view.setModel(&model);
    foreign.setModel(&other);
    QVERIFY(!view.restoreColumns(foreign.columnState()));
    QVERIFY(!view.restoreColumns("nonsense"));
    QVERIFY(!view.restoreColumns(view.columnState().chopped(3)));
}

void ListsTest::selectionIsCopiedAsTsv()
{
    QStandardItemModel model;
    fill(model);
    ListView view;
    view.setModel(&model);
    view.sortByColumn(0, Qt::AscendingOrder);
    view.setColumnHidden(2, true);
    view.selectRow(1);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Name\tCode\n演示供应商 1\tC 1\n"_s);
}

void ListsTest::countsDecideWhatIsShown()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    ListFrame frame(u"Suppliers"_s);
    frame.setEmptyState(u"supplier"_s, u"There are no suppliers yet."_s, u"Import"_s);
    frame.show();
    frame.setCounts(1284, 18202);
    QVERIFY(frame.view()->isVisible());
    const auto labels = frame.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text() == u"1,284 of 18,202"; }));
    QSignalSpy imported(&frame, &ListFrame::emptyActionTriggered);
    const auto visibleButton = [&]() -> QPushButton * {
        for (auto *button : frame.findChildren<QPushButton *>())
            if (button->isVisible())
                return button;
        return nullptr;
    };
    frame.setCounts(0, 0);
    QVERIFY(!frame.view()->isVisible());
    QCOMPARE(visibleButton()->text(), u"Import"_s);
    visibleButton()->click();
    QCOMPARE(imported.size(), 1);
    frame.setCounts(0, 18202);
    QCOMPARE(visibleButton()->text(), u"Clear filter"_s);
}

void ListsTest::clearingTheFilterAsksOnce()
{
    ListFrame frame(u"Suppliers"_s);
    frame.filter()->setText(u"zz"_s);
    frame.setCounts(0, 9);
    QSignalSpy typed(&frame, &ListFrame::filterChanged);
    QSignalSpy cleared(&frame, &ListFrame::filterCleared);
    for (auto *button : frame.findChildren<QPushButton *>()) {
        if (button->text() == u"Clear filter")
            button->click();
    }
    QCOMPARE(cleared.size(), 1);
    QCOMPARE(typed.size(), 0);
    QVERIFY(frame.filter()->text().isEmpty());
    frame.filter()->setText(u"zz"_s);
    QCOMPARE(typed.size(), 1);
}

void ListsTest::chipsAreTakenAway()
{
    ListFrame frame(u"Suppliers"_s);
    frame.setChips({{u"grade"_s, u"grade = C"_s}, {u"region"_s, u"region not empty"_s}});
    QSignalSpy removed(&frame, &ListFrame::chipRemoved);
    for (auto *button : frame.findChildren<QToolButton *>()) {
        if (button->text() == u"region not empty")
            button->click();
    }
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed[0][0].toString(), u"region"_s);
}

void ListsTest::enterActivatesTheRow()
{
    QStandardItemModel model;
    fill(model);
    ListView view;
    view.setModel(&model);
    view.selectRow(3);
    QSignalSpy opened(&view, &ListView::rowActivated);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].toModelIndex().row(), 3);
}

void ListsTest::dialogsAnswerFromTheTest()
{
    Dialogs::setNextAnswer(2);
    Dialogs::setNextAnswer(-1);
    QCOMPARE(Dialogs::ask(nullptr, u"Title"_s, u"Keep what was typed?"_s, {u"Save"_s, u"Discard"_s, u"Cancel"_s}), 2);
    QCOMPARE(Dialogs::lastSentence(), u"Keep what was typed?"_s);
    QCOMPARE(Dialogs::ask(nullptr, u"Title"_s, u"?"_s, {u"Yes"_s}), -1);
    Dialogs::setNextFileName(u"reports/march"_s);
    QCOMPARE(Dialogs::saveFile(nullptr, u"Save"_s, {}, u"PDF (*.pdf)"_s), u"reports/march.pdf"_s);
    Dialogs::setNextFileNames({u"a.png"_s, u"b.pdf"_s});
    QCOMPARE(Dialogs::openFiles(nullptr, u"Open"_s).size(), 2);
    Dialogs::setNextFileName({});
    QVERIFY(Dialogs::openFile(nullptr, u"Open"_s).isEmpty());
}

void ListsTest::messagesCarryTheirCode()
{
    MessageBar bar;
    QSignalSpy followed(&bar, &MessageBar::linkActivated);
    bar.showError({chengcai::base::ErrorKind::InputRefused, u"IMP-204"_s, u"Row 3 has no code. Add one."_s, {}, {}}, u"Show row"_s);
    QVERIFY(bar.isVisible());
    for (auto *button : bar.findChildren<QToolButton *>()) {
        if (button->text() == u"IMP-204" || button->text() == u"Show row")
            button->click();
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), u"IMP-204"_s);
    QCOMPARE(followed.size(), 1);
    bar.clear();
    QVERIFY(!bar.isVisible());
    Banner banner;
    banner.setContent(Severity::Warning, u"No backup for 7 days."_s);
    QVERIFY(banner.isVisible());
    banner.setContent(Severity::Warning, {});
    QVERIFY(!banner.isVisible());
}

void ListsTest::jobsAreCancelledOnce()
{
    JobBar bar;
    QSignalSpy cancelled(&bar, &JobBar::cancelRequested);
    bar.start(u"Verifying"_s);
    bar.setProgress(5'000'000'000, 10'000'000'000);
    auto *button = bar.findChild<QToolButton *>();
    button->click();
    button->click();
    QCOMPARE(cancelled.size(), 1);
    bar.finish();
    QVERIFY(!bar.isRunning());
}

// The scanner of a machine is whatever `scanimage` of the path answers.
void ListsTest::scannerGivesAPageOrOneSentence()
{
    QTemporaryDir dir;
    const auto beScanner = [&dir](const QByteArray &script) {
        QFile file(dir.filePath(u"scanimage"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + script);
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    };
    QFile page(dir.filePath(u"page.png"_s));
    QVERIFY(page.open(QIODevice::WriteOnly));
    page.write(png());
    page.close();
    beScanner("exec cat '" + page.fileName().toUtf8() + "'\n");
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", dir.path().toUtf8() + ':' + path);
    EvidenceStrip strip;
    strip.show();
    const auto buttons = strip.findChildren<QToolButton *>();
    const auto scan = std::find_if(buttons.begin(), buttons.end(), [](const QToolButton *one) { return one->text() == u"Scan"; });
    QVERIFY(scan != buttons.end() && (*scan)->isVisible());
    QSignalSpy offered(&strip, &EvidenceStrip::offered);
    (*scan)->click();
    QTRY_COMPARE(offered.size(), 1);
    QCOMPARE(offered.front().front().value<chengcai::widgets::OfferedEvidence>().image.size(), QImage::fromData(png()).size());
    beScanner("echo 'scanimage: no SANE devices found' >&2; exit 7\n");
    Dialogs::setNextAnswer(0);
    (*scan)->click();
    QTRY_VERIFY(Dialogs::lastSentence().contains(u"no SANE devices found"_s));
    beScanner("exec sleep 600\n");
    (*scan)->click();
    QTRY_COMPARE((*scan)->text(), u"Stop scanning"_s);
    (*scan)->click(); // a scanner that hangs is stopped, without a word
    QTRY_COMPARE((*scan)->text(), u"Scan"_s);
    QCOMPARE(offered.size(), 1);
    qputenv("PATH", path);
}

void ListsTest::evidenceIsShownOrRefused()
{
    EvidenceViewer viewer;
    QVERIFY(viewer.show(png(), u"image/png"_s, u"scan.png"_s).ok());
    QCOMPARE(viewer.pageCount(), 1);
    QVERIFY(viewer.show(pdf(), u"application/pdf"_s, u"decision.pdf"_s).ok());
    QCOMPARE(viewer.pageCount(), 2);
    viewer.setZoom(2);
    QCOMPARE(viewer.zoom(), 2.0);
    QCOMPARE(viewer.show("nonsense", u"application/pdf"_s, u"x.pdf"_s).error().code, u"EVI-302"_s);
    QCOMPARE(viewer.show(png().left(30), u"image/png"_s, u"x.png"_s).error().code, u"EVI-302"_s);
    QCOMPARE(viewer.show("PK", u"application/zip"_s, u"x.zip"_s).error().code, u"EVI-301"_s);
    QCOMPARE(viewer.pageCount(), 0);
}

void ListsTest::everyControlHasAName()
{
    ListFrame list(u"Suppliers"_s);
    list.setChips({{u"grade"_s, u"grade = C"_s}});
    ScoreHistoryChart history;
    WaterfallChart waterfall;
    EvidenceViewer viewer;
    MessageBar bar;
    bar.showMessage(Severity::Error, u"It failed."_s, u"IMP-204"_s, u"Show"_s);
    JobBar job;
    job.start(u"Verifying"_s);
    StarRating stars;
    stars.setReadOnly(false);
    for (QWidget *top : std::initializer_list<QWidget *>{&list, &history, &waterfall, &viewer, &bar, &job, &stars}) {
        QWidgetList widgets = top->findChildren<QWidget *>();
        widgets << top;
        for (QWidget *widget : widgets) {
            const bool control = (widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy()) || qobject_cast<QAbstractButton *>(widget);
            if (!control || widget->objectName().startsWith(u"qt_") || widget->inherits("QTableCornerButton") || !widget->isEnabled())
                continue;
            auto *spoken = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(spoken && (!spoken->text(QAccessible::Name).isEmpty() || widget->isHidden()),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + QString::fromLatin1(top->metaObject()->className())));
        }
    }
}

QTEST_MAIN(ListsTest)
#include "tst_widgets_lists.moc"
