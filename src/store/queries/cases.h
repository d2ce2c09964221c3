// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "store/database.h"

#include <optional>
#include <vector>

namespace chengcai::store {

/// One line of the list of cases: the case, and the names that go with it. Persons are not read.
struct CaseRow {
    domain::CaseFile file;
    QString partyName;
    QString inspectionNumber;
};

struct CaseFilter {
    enum class Show : quint8 { All, Open, Closed };
    Show show = Show::All;
    std::optional<domain::CaseState> state;
    std::optional<domain::ConductClass> conduct;
    domain::PartyId party;           ///< none = every party
    domain::InspectionId inspection; ///< none = every inspection
    QString text;                    ///< part of the number, the party's name, the decision number or the summary
};

/// A step as it was recorded, with who recorded it.
struct CaseStepRow {
    domain::CaseStep step;
    base::Uid author;
    QString authorName;
    qint64 at = 0; ///< UTC ms of its admission
};

/// A serious finding that was accepted and has no case.
struct SeriousFinding {
    domain::InspectionId inspection;
    QString inspectionNumber;
    int finding = 0;
    domain::PartyId party;
    QString partyName;
    domain::PartyKind kind = domain::PartyKind::Purchaser;
    QDate inspectedOn;
    domain::ConductClass conduct = domain::ConductClass::NonCompliant;
    QString indicator;
    QString narrative;
};

/// Cases by class of conduct, of those opened in a period.
struct ConductCount {
    domain::ConductClass conduct = domain::ConductClass::NonStandard;
    qint64 opened = 0;
    qint64 running = 0;
    qint64 penalties = 0;
    qint64 exposures = 0;
    qint64 dropped = 0;
    qint64 fineFen = 0; ///< of the penalties that were not withdrawn
    qint64 persons = 0; ///< held to account
};

/// Reads. Any connection; thread of that connection.
class CaseQueries
{
public:
    explicit CaseQueries(const Database &database) : m_database(database) {}

    [[nodiscard]] std::optional<domain::CaseFile> byId(domain::CaseId id) const;
    [[nodiscard]] std::optional<domain::CaseFile> byNumber(const QString &number) const;
    /// Running ones first, newest first.
    [[nodiscard]] std::vector<CaseRow> rows(const CaseFilter &filter, qint64 limit) const;
    [[nodiscard]] qint64 count(const CaseFilter &filter) const;
    [[nodiscard]] std::vector<CaseStepRow> steps(domain::CaseId id) const;
    /// Authors of the investigation, the notices and the inspection the case came from: they judge nothing in it.
    [[nodiscard]] std::vector<base::Uid> investigators(domain::CaseId id) const;
    [[nodiscard]] std::optional<domain::CaseId> ofFact(domain::FactId fact) const;
    /// Of the inspection's present revision.
    [[nodiscard]] std::optional<domain::CaseId> ofFinding(domain::InspectionId inspection, int finding) const;
    [[nodiscard]] std::vector<SeriousFinding> seriousFindings() const;
    [[nodiscard]] std::vector<ConductCount> statistics(QDate from, QDate to) const;
    /// Highest running number behind the prefix.
    [[nodiscard]] int lastNumber(const QString &prefix) const;

private:
    [[nodiscard]] std::optional<domain::CaseFile> one(const QString &where, const QVariantList &values) const;

    const Database &m_database;
};

} // namespace chengcai::store
