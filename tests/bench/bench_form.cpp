// SPDX-License-Identifier: GPL-3.0-or-later
// What an inspector waits for: opening a form of 200 items with 50 files until its first items are painted, from a key to the repainted
// range of the score, and the call that keeps the draft.
//
//   bench_form [--in-one-section]
#include "gui/inspections/inspectionformpage.h"
#include "gui/inspections/itemcard.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/preferences.h"
#include "services/desk.h"
#include "services/office.h"
#include "services/openedform.h"
#include "services/partylist.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace chengcai;
using namespace Qt::StringLiterals;

namespace {

constexpr double NsPerMs = 1e6;
constexpr int Items = 200;
constexpr int Files = 50;
constexpr int Facts = 20;
constexpr int Openings = 30;
constexpr int Answers = 200;

/// Ends the event loop (not the program: quitting would close the window) once an event for which `awaited` holds has been handled.
class Awaited : public QObject
{
public:
    explicit Awaited(std::function<bool(QObject *, QEvent *)> awaited) : m_awaited(std::move(awaited)) { qApp->installEventFilter(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (m_awaited && m_awaited(watched, event)) {
            m_awaited = nullptr;
            QTimer::singleShot(0, qApp, [] { QCoreApplication::exit(); });
        }
        return false;
    }

private:
    std::function<bool(QObject *, QEvent *)> m_awaited;
};

double until(const std::function<bool(QObject *, QEvent *)> &awaited, const std::function<void()> &start)
{
    const Awaited watcher(awaited);
    QElapsedTimer timer;
    timer.start();
    start();
    QApplication::exec();
    return double(timer.nsecsElapsed()) / NsPerMs;
}

void line(const char *what, std::vector<double> times, double limit)
{
    std::sort(times.begin(), times.end());
    const double p95 = times[times.size() * 95 / 100];
    std::printf("%-52s p50 %7.2f   p95 %7.2f   max %7.2f ms   %s (<= %.0f ms)\n", what, times[times.size() / 2], p95, times.back(), p95 <= limit ? "ok" : "ABOVE", limit);
    std::fflush(stdout);
}

/// The shipped form's items over and over, with codes of their own.
domain::FormTemplate bigForm(const domain::FormTemplate &shipped, bool oneSection)
{
    domain::FormTemplate form = shipped;
    form.code = u"bench"_s;
    form.sections.clear();
    std::vector<domain::FormItem> models;
    for (const domain::FormSection &section : shipped.sections)
        std::copy_if(section.items.begin(), section.items.end(), std::back_inserter(models), [](const domain::FormItem &item) { return item.askIf.empty() && !item.deadline; });
    const int perSection = oneSection ? Items : 25;
    for (int i = 0; i < Items; ++i) {
        if (i % perSection == 0)
            form.sections.push_back({QString(QChar(u'A' + i / perSection)), u"部分 %1"_s.arg(i / perSection + 1), u"Section %1"_s.arg(i / perSection + 1), {}});
        domain::FormItem item = models[size_t(i) % models.size()];
        item.code = u"%1-%2"_s.arg(form.sections.back().code).arg(i % perSection + 1, 3, 10, QChar(u'0'));
        form.sections.back().items.push_back(item);
    }
    return form;
}

/// A store with the big form published and a half-filled draft with the files.
services::InspectionDraft prepare(services::Session &session, domain::PartyId party, QDate today, bool oneSection)
{
    const auto shipped = services::formsInUse(session.reader(), domain::PartyKind::Purchaser, today).front();
    const auto id = services::FormLibrary(session).publish(domain::formTemplateToJson(bigForm(shipped.form, oneSection)));
    if (!id)
        qFatal("%s %s", qPrintable(id.error().message), qPrintable(id.error().field));
    const services::StoredForm stored = *services::form(session.reader(), *id);
    services::InspectionDraft draft = services::beginInspection(stored, party, today);
    int files = 0;
    for (const domain::FormSection &section : stored.form.sections) {
        for (size_t i = 0; i < section.items.size(); i += 2) {
            domain::Answer answer;
            answer.remark = u"检查项 %1 查阅了档案并核对无误，事实清楚，材料齐全"_s.arg(section.items[i].code);
            if (!section.items[i].choices.empty() && !section.items[i].bound)
                answer.value = section.items[i].choices.front().value;
            if (files++ < Files)
                answer.evidence = {services::Inspections(session).attach("file " + QByteArray::number(files), u"text/plain"_s, u"证据 %1.txt"_s.arg(files)).value()};
            draft.input.answers.insert(section.items[i].code, answer);
        }
    }
    draft.savedAt = *services::InspectionDrafts(session).save(draft);
    return draft;
}

void closeForm(gui::MainWindow &window)
{
    window.findChild<QAction *>(u"actionCloseTab"_s)->trigger();
    QTimer::singleShot(50, qApp, [] { QCoreApplication::exit(); });
    QApplication::exec();
}

void measure(gui::MainWindow &window, const services::InspectionDraft &draft)
{
    const auto painted = [&window](QObject *watched, QEvent *event) {
        const auto *card = event->type() == QEvent::Paint ? qobject_cast<gui::ItemCard *>(watched) : nullptr;
        return card && card->isEnabled() && window.isAncestorOf(card);
    };
    std::vector<double> opening;
    for (int i = 0; i < Openings; ++i) {
        opening.push_back(until(painted, [&] { window.openInspectionForm(draft); }));
        if (i + 1 < Openings)
            closeForm(window);
    }
    line("open 200 items, 50 files, to the painted items", opening, 100);

    auto *page = window.findChild<gui::InspectionFormPage *>();
    const auto *range = page->findChild<QLabel *>(u"range"_s);
    gui::ItemCard *choice = nullptr;
    for (gui::ItemCard *card : page->findChildren<gui::ItemCard *>()) {
        if (!choice && card->item().choices.size() > 1 && !card->item().bound && card->item().choices[1].outcome)
            choice = card;
    }
    if (!choice)
        qFatal("no item to answer is built");
    std::vector<double> answering;
    std::vector<double> keeping;
    for (int i = 0; i < Answers; ++i) {
        choice->visit();
        answering.push_back(until([range](QObject *watched, QEvent *event) { return event->type() == QEvent::Paint && watched == range; },
                                  [i, &window] {
                                      QKeyEvent press(QEvent::KeyPress, i % 2 ? Qt::Key_1 : Qt::Key_2, Qt::NoModifier, i % 2 ? u"1"_s : u"2"_s);
                                      QCoreApplication::sendEvent(window.focusWidget(), &press);
                                  }));
        QElapsedTimer timer;
        timer.start();
        page->keepDraft();
        keeping.push_back(double(timer.nsecsElapsed()) / NsPerMs);
    }
    line("key to the repainted range", answering, 16);
    line("keeping the draft, time in the window's thread", keeping, 50);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const base::SystemClock clock;
    tests::Office office(clock.today());
    const domain::PartyId party = office.party(domain::PartyKind::Purchaser, tests::uscc(1), u"演示采购人 001"_s);
    for (int i = 0; i < Facts; ++i)
        (void)office.fact(party, i % 2 ? u"CG-N11"_s : u"CG-N14"_s, clock.today().addDays(-30 * i - 1), {}, u"演示〔%1〕号"_s.arg(i));
    const bool oneSection = QCoreApplication::arguments().contains(u"--in-one-section"_s);
    const services::InspectionDraft draft = prepare(office.session(), party, clock.today(), oneSection);
    office.close();
    gui::Preferences preferences;
    preferences.apply();
    services::Desk desk(clock);
    services::PartyDirectory directory(desk);
    gui::MainWindow window(desk, directory, preferences);
    window.resize(1280, 720);
    window.show();
    QObject::connect(&desk, &services::Desk::accountChanged, &application, [&] { QTimer::singleShot(500, qApp, [] { QCoreApplication::exit(); }); });
    window.openStore(office.folder());
    QApplication::exec();
    if (!desk.account())
        qFatal("nobody is signed in");
    measure(window, draft);
    return 0;
}
