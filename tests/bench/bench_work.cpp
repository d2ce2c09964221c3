// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of supervision work at the size of some years: 10,000 inspections and 10,000 tasks about 10,000 parties. Every act is measured
// through the model, with the cells of the first screen, as in bench_window; the store is made anew each time.
//
//   bench_work [--inspections N] [--tasks N]
#include "models/inspectionlistmodel.h"
#include "services/openedform.h"
#include "services/office.h"
#include "services/tasks.h"
#include "support/harmlessanswers.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace chengcai;
using namespace Qt::StringLiterals;

namespace {

constexpr double NsPerMs = 1e6;
constexpr int Parties = 10'000;
constexpr int Repeats = 60;
constexpr int Screen = 40;
constexpr qint64 PageRows = 200;
constexpr double Frame = 16.0;
const QDate Today(2026, 11, 25);

void line(const char *what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    const double p95 = times[times.size() * 95 / 100];
    std::printf("%-52s p50 %7.2f   p95 %7.2f   max %7.2f ms   %s (<= %.0f ms)\n", what, times[times.size() / 2], p95, times.back(), p95 <= Frame ? "ok" : "ABOVE", Frame);
    std::fflush(stdout);
}

void measure(const char *what, const std::function<void(int)> &act)
{
    std::vector<double> times;
    for (int i = 0; i < Repeats; ++i) {
        QElapsedTimer timer;
        timer.start();
        act(i);
        times.push_back(double(timer.nsecsElapsed()) / NsPerMs);
    }
    line(what, std::move(times));
}

template <typename T> T must(base::Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().field));
    return *std::move(result);
}

std::vector<domain::PartyId> makeParties(tests::Office &office)
{
    std::vector<domain::PartyId> parties;
    parties.reserve(Parties);
    for (int i = 0; i < Parties; ++i)
        parties.push_back(office.party(domain::PartyKind::Purchaser, tests::uscc(i + 1), u"演示采购人 %1"_s.arg(i + 1, 4, 10, QChar(u'0'))));
    return parties;
}

void makeInspections(tests::Office &office, const std::vector<domain::PartyId> &parties, int count)
{
    const auto form = services::formsInUse(office.session().reader(), domain::PartyKind::Purchaser, Today).front();
    const domain::Answers answers = tests::harmlessAnswers(form.form);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < count; ++i) {
        services::InspectionInput input{parties[size_t(i * 7) % parties.size()], form.form.id, {}, Today.addDays(-(i % 1000)), u"演示会议室"_s, answers};
        // A narrative that stands in another inspection of the party is refused as copied.
        for (auto answer = input.answers.begin(); answer != input.answers.end(); ++answer)
            answer->remark += u"，第 %1 次"_s.arg(i);
        (void)must(services::Inspections(office.session()).submit(input));
    }
    std::printf("%-52s %d in %.1f s\n", "inspections submitted", count, double(timer.nsecsElapsed()) / 1e9);
}

void makeTasks(tests::Office &office, const std::vector<domain::PartyId> &parties, int count)
{
    const auto inspectors = services::inspectorLoads(office.session().reader(), Today);
    std::vector<services::TaskInput> inputs;
    inputs.reserve(size_t(count));
    for (int i = 0; i < count; ++i)
        inputs.push_back({parties[size_t(i) % parties.size()], {}, Today.addDays(i % 300), {inspectors[size_t(i) % inspectors.size()].user}, domain::TaskSource::Manual, {}, u"演示任务 %1"_s.arg(i)});
    QElapsedTimer timer;
    timer.start();
    (void)must(services::Tasks(office.session()).assign(inputs));
    std::printf("%-52s %d in %.1f s\n", "tasks assigned by one act", count, double(timer.nsecsElapsed()) / 1e9);
}

void measureInspections(const services::Reader &reader)
{
    services::InspectionFilter filter;
    models::InspectionListModel *list = nullptr;
    models::InspectionListModel model(
        [&](services::InspectionSort sort, bool descending, qint64 offset) { list->setPage(offset, services::inspections(reader, filter, sort, descending, offset, PageRows)); }, nullptr);
    list = &model;
    const auto shown = [&model](int first) {
        for (int row = first; row < std::min(first + Screen, model.rowCount()); ++row) {
            for (int column = 0; column < model.columnCount(); ++column)
                (void)model.index(row, column).data();
        }
    };
    const auto fresh = [&] {
        model.reload();
        shown(0);
    };
    measure("inspections: first page", [&](int) { fresh(); });
    measure("inspections: next page", [&](int) {
        const int before = model.rowCount();
        model.fetchMore({});
        shown(before);
    });
    for (int column = 0; column < model.columnCount(); ++column) {
        const QByteArray what = "inspections: sorted by " + model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().toUtf8();
        measure(what.constData(), [&](int i) {
            model.sort(column, i % 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
            shown(0);
        });
    }
    for (const QString &text : {u"人"_s, u"00"_s, u"017"_s, u"演示采"_s, u"nothing has this"_s}) {
        filter.text = text;
        measure(QByteArray("inspections: text " + text.toUtf8()).constData(), [&](int) { fresh(); });
    }
    filter.text.clear();
    filter.state = domain::InspectionState::Submitted;
    measure("inspections: one state", [&](int) { fresh(); });
    filter.from = Today.addDays(-30);
    measure("inspections: one state, one month", [&](int) { fresh(); });
}

void measureTasks(const services::Reader &reader, const base::Uid &inspector, int count)
{
    services::TaskFilter filter;
    const auto page = [&](services::TaskSort sort, bool descending, qint64 offset) {
        if (services::tasks(reader, filter, sort, descending, offset, PageRows).rows.empty())
            qFatal("no task found");
    };
    measure("tasks: first page", [&](int) { page(services::TaskSort::Due, false, 0); });
    measure("tasks: next pages", [&](int i) { page(services::TaskSort::Due, false, PageRows * (i % std::max(1, count / int(PageRows)))); });
    for (const auto &[what, sort] : {std::pair("tasks: sorted by party", services::TaskSort::Party), std::pair("tasks: sorted by state", services::TaskSort::State),
                                     std::pair("tasks: sorted by inspector", services::TaskSort::Inspector)})
        measure(what, [&, by = sort](int i) { page(by, i % 2 != 0, 0); });
    filter.text = u"0017"_s;
    measure("tasks: text", [&](int) { page(services::TaskSort::Due, false, 0); });
    filter.text.clear();
    filter.inspector = inspector;
    measure("tasks: one inspector", [&](int) { page(services::TaskSort::Due, false, 0); });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"inspections"_s, u"Number of inspections."_s, u"n"_s, u"10000"_s});
    parser.addOption({u"tasks"_s, u"Number of tasks."_s, u"n"_s, u"10000"_s});
    parser.process(application);
    tests::Office office(Today);
    for (const QString &name : {u"li"_s, u"zhang"_s, u"wang"_s, u"zhao"_s}) {
        if (!office.add(name, domain::Role::Inspector))
            qFatal("account refused");
    }
    const auto parties = makeParties(office);
    makeTasks(office, parties, parser.value(u"tasks"_s).toInt());
    makeInspections(office, parties, parser.value(u"inspections"_s).toInt());
    const services::Reader reader = office.session().reader();
    measureInspections(reader);
    measureTasks(reader, services::inspectorLoads(reader, Today).front().user, parser.value(u"tasks"_s).toInt());
    return 0;
}
