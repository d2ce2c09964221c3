// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/demo.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <functional>
#include <vector>

/// What the small story and the large store are made of. Used by createDemo() alone.
namespace chengcai::services::demo {

inline const QString Administrator = QStringLiteral("演示管理员");
inline const QString SecondPerson = QStringLiteral("演示复核员");
inline const QString Inspector = QStringLiteral("演示检查员");

/// Stands where the story stands and never goes back.
class StoryClock : public base::Clock
{
public:
    explicit StoryClock(QDate begin);
    [[nodiscard]] qint64 nowMs() const override { return m_now; }
    /// Nine in the morning of that day in China, or a minute after the last act if that is later.
    void moveTo(QDate day);
    void tick();

private:
    qint64 m_now = 0;
};

/// SplitMix64: the same numbers on every machine and with every library.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_state(seed) {}
    [[nodiscard]] quint64 next();
    [[nodiscard]] qint64 below(qint64 bound) { return qint64(next() % quint64(bound)); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    /// 0 … 1, evenly.
    [[nodiscard]] double share() { return double(next() >> 11U) * 0x1.0p-53; }

private:
    quint64 m_state;
};

/// The words names and texts are put together from.
struct Words {
    QString characters;
    QString surnames;
    QStringList trades;
    QStringList forms;
    QStringList bodies;
    QStringList streets;
    QHash<QString, QString> acts; ///< text of an ordinary fact by indicator
    QStringList indicators;       ///< keys of `acts`, sorted
};
[[nodiscard]] const Words &words();

/// A code that passes both check digits and lies in region 990100, which GB/T 2260 does not know.
[[nodiscard]] QString demoUscc(domain::PartyKind kind, qint64 serial);
/// A resident number that passes its check and lies in 419901, which GB/T 2260 does not know: nobody can have it.
[[nodiscard]] QString demoResidentId(qint64 serial);
/// Name, region, address and the rest of the n-th party of a kind; the identifier in full. `serial` is unique over all kinds.
[[nodiscard]] domain::Party demoParty(domain::PartyKind kind, qint64 serial, Dice &dice);

/// A small picture and a page that say that they are a demonstration. Equal titles give equal bytes.
[[nodiscard]] QByteArray demoPicture(const QString &title);
[[nodiscard]] QByteArray demoDocument(const QString &title);

[[nodiscard]] base::Result<void> playStory(Session &session, StoryClock &clock, const DemoOptions &options, const base::Progress &progress);
/// What happens on its day. A step begins and ends signed in as the administrator.
struct Step {
    QDate day;
    std::function<base::Result<void>()> act;
};
/// Inspections of the story, one in each state and a few that are done.
[[nodiscard]] std::vector<Step> inspectionSteps(Session &session, StoryClock &clock, const DemoOptions &options);
using PartyByLabel = std::function<domain::PartyId(const QString &label)>;
/// Plans, a draw and tasks in every state. `party` answers when the steps are played.
[[nodiscard]] std::vector<Step> planningSteps(Session &session, QDate today, PartyByLabel party);
/// A rectification in each state and a case at each stage, up to a finished one with its penalty. `party` answers when the steps are played.
[[nodiscard]] std::vector<Step> caseSteps(Session &session, StoryClock &clock, QDate today, PartyByLabel party);
/// List procedures from the proposal to the archive. `party` answers when the steps are played; after the cases of the same day.
[[nodiscard]] std::vector<Step> listProcedureSteps(Session &session, StoryClock &clock, QDate today, PartyByLabel party);
/// Contracts and financing, training, mutual reviews, evaluations, information of other authorities.
[[nodiscard]] std::vector<Step> recordSteps(Session &session, StoryClock &clock, QDate today, PartyByLabel party);
[[nodiscard]] base::Result<void> fillStore(Session &session, StoryClock &clock, const DemoOptions &options, const base::Progress &progress);

/// Error "JOB-CANCELLED" when the person wants no more.
[[nodiscard]] base::Result<void> goOn(const base::Progress &progress, qint64 done, qint64 total);

} // namespace chengcai::services::demo
