// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/bureau.h"
#include "services/maintenance.h"
#include "services/ratings.h"
#include "services/records.h"

#include <QFile>
#include <QTest>

/// What the tests of records share.
namespace chengcai::tests {

template <typename T> QString codeOf(const base::Result<T> &result)
{
    return result ? QString() : result.error().code;
}

/// An office with a supplier, a bank and a way to say what is recorded. "wang" and "zhao" are supervisors, "li" an inspector.
struct RecordBureau : Bureau {
    RecordBureau()
    {
        supplier = party(domain::PartyKind::Supplier, tests::uscc(70), u"演示供应商 070"_s);
        proof = QFileInfo(folder()).path() + u"/proof.txt"_s;
        QFile file(proof);
        if (!file.open(QIODevice::WriteOnly) || file.write("proof") < 0)
            qFatal("no file");
        as(u"wang"_s);
    }
    [[nodiscard]] services::Records records() { return services::Records(session()); }
    [[nodiscard]] domain::Record look(domain::RecordId id) { return *services::record(session().reader(), id); }
    [[nodiscard]] QString state(domain::RecordId id)
    {
        const domain::Record record = look(id);
        return QString::fromLatin1(domain::recordKind(record.type)->states[size_t(record.state)].code);
    }
    domain::RecordId opened(const services::RecordInput &input)
    {
        const auto id = records().open(input);
        if (!id)
            qFatal("not opened: %s %s %s", qPrintable(id.error().code), qPrintable(id.error().field), qPrintable(id.error().message));
        return *id;
    }
    /// The code of the refusal; empty when it was done.
    [[nodiscard]] QString act(domain::RecordId id, const QString &act, const domain::RecordValues &values = {}, const QString &text = u"演示步骤"_s, bool file = false)
    {
        return codeOf(records().act(id, {.act = act, .text = text, .values = values}, file ? QStringList{proof} : QStringList()));
    }
    void list(domain::PartyId party, domain::ListKind kind, QDate from, QDate until)
    {
        domain::Listing entry;
        entry.party = party;
        entry.kind = kind;
        entry.from = from;
        entry.until = until;
        entry.decisionNo = u"演财名〔2026〕1号"_s;
        entry.authority = u"演示市财政局"_s;
        entry.basis = u"财办库〔2014〕526号"_s;
        entry.facts = u"演示"_s;
        entry.source = u"演示名单"_s;
        if (const auto done = services::Listings(session()).publish(entry); !done)
            qFatal("not listed: %s %s", qPrintable(done.error().code), qPrintable(done.error().message));
    }
    [[nodiscard]] std::vector<domain::CreditFact> factsOf(domain::PartyId party) { return services::factsOf(session().reader(), party); }
    [[nodiscard]] qint64 head() { return session().store().ledger().head().receivedNo; }
    /// Empty when a rebuild gives the same state.
    [[nodiscard]] QString rebuildDiffers()
    {
        const auto rebuilt = services::rebuildStore(session(), true, {});
        return !rebuilt ? rebuilt.error().message : rebuilt->equal ? QString() : rebuilt->firstDifference;
    }

    domain::PartyId supplier;
    QString proof;
};

} // namespace chengcai::tests
