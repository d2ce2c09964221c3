// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/inspection.h"
#include "store/database.h"

#include <optional>
#include <vector>

namespace chengcai::store {

/// A published form, with what the store says of it.
struct StoredForm {
    domain::FormTemplate form;
    base::Hash sha256;
    bool retired = false;
    qint64 inspections = 0;
};

/// One line of a list of inspections.
struct InspectionRow {
    domain::InspectionId id;
    QString number;
    domain::PartyId party;
    QString partyName;
    domain::PartyKind kind = domain::PartyKind::Purchaser;
    domain::FormTemplateId form;
    QDate inspectedOn;
    domain::InspectionState state = domain::InspectionState::Submitted;
    int revision = 1;
    int findings = 0;
    int praise = 0;
    QString author; ///< full name of who submitted it
};

struct InspectionFilter {
    std::optional<domain::InspectionState> state;
    std::optional<domain::PartyKind> kind;
    domain::PartyId party; ///< none = every party
    QString text;          ///< part of the number or of the party's name
    QDate from;            ///< day of the inspection, both included; null = open
    QDate to;
};
/// Columns a list can be sorted by.
enum class InspectionSort : quint8 { Day = 0, Number = 1, Party = 2, State = 3 };

/// One step of an inspection's way, as the audit trail and the two-person rule see it.
struct InspectionStep {
    domain::InspectionAct act = domain::InspectionAct::Submit;
    base::Uid author;
    QString authorName;
    qint64 at = 0; ///< UTC ms of its admission
    int revision = 1;
    QString text;
};

/// Reads. Any connection; thread of that connection.
class InspectionQueries
{
public:
    explicit InspectionQueries(const Database &database) : m_database(database) {}

    /// In use first, by kind, code and version, newest first.
    [[nodiscard]] std::vector<StoredForm> forms() const;
    [[nodiscard]] std::optional<StoredForm> form(domain::FormTemplateId id) const;
    [[nodiscard]] std::optional<StoredForm> formByUid(const base::Uid &uid) const;

    [[nodiscard]] std::optional<domain::Inspection> byId(domain::InspectionId id) const;
    [[nodiscard]] std::optional<domain::Inspection> byNumber(const QString &number) const;
    [[nodiscard]] std::vector<InspectionRow> rows(const InspectionFilter &filter, InspectionSort sort, bool descending, qint64 offset, qint64 limit) const;
    [[nodiscard]] qint64 count(const InspectionFilter &filter) const;
    [[nodiscard]] std::vector<InspectionStep> steps(domain::InspectionId id) const;
    /// Answers of an earlier revision.
    [[nodiscard]] std::optional<domain::InspectionContent> revision(domain::InspectionId id, int revision) const;
    /// The last inspection of the party before `before` (none = now) with the same form code, any version.
    [[nodiscard]] std::optional<domain::InspectionId> previous(domain::PartyId party, const QString &formCode, domain::InspectionId before) const;
    /// The inspection a fact came from.
    [[nodiscard]] std::optional<domain::InspectionId> ofFact(domain::FactId fact) const;
    /// Facts in force from the revisions before the present one, with the finding each came from.
    [[nodiscard]] std::vector<domain::Finding> earlierFindings(domain::InspectionId id) const;
    /// Narratives of the party's other inspections, to find copied ones.
    [[nodiscard]] QStringList narrativesOf(domain::PartyId party, domain::InspectionId except) const;
    /// Highest running number of this origin's inspections in that year.
    [[nodiscard]] int lastNumber(const QString &prefix) const;

private:
    [[nodiscard]] std::optional<domain::Inspection> one(const QString &where, const QVariantList &values) const;
    [[nodiscard]] std::vector<domain::Finding> findings(domain::InspectionId id, int revision, const domain::InspectionContent &content) const;

    const Database &m_database;
};

} // namespace chengcai::store
