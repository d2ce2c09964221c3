// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evaluator.h"
#include "report/stamp.h"

#include <optional>

namespace chengcai::report {

/// A party's head on paper. Identifier as it may be shown.
struct PartyHead {
    QString name;
    QString identifier;
    domain::PartyKind kind = domain::PartyKind::Supplier;
    QString region;
    QString address;
    QString legalRepresentative;
};

/// One line of the explanation with the sentence that goes with it (domain::describeLine).
struct ExplanationLine {
    domain::ScoreLine line;
    QString text;
};

struct ExplanationInput {
    Stamp stamp;
    PartyHead party;
    domain::Rating rating; ///< its lines may be empty: `lines` is what is printed
    std::vector<ExplanationLine> lines;
    QStringList listStatus;
};
/// Score, stars, grade, then every line with its points and the sum: the paper twin of the waterfall.
[[nodiscard]] Document explanationReport(const ExplanationInput &input);

struct HistoryInput {
    Stamp stamp;
    PartyHead party;
    QDate from;
    QDate to;
    std::vector<domain::HistoryPoint> points;
};
/// The step line and its table of change points.
[[nodiscard]] Document historyReport(const HistoryInput &input);

/// A fact of the party's certificate.
struct CertificateFact {
    QString indicator;
    QString decisionNo;
    QString authority;
    QDate effectiveOn;
    QDate expiresOn; ///< null = no expiry
    int pointsCenti = 0; ///< signed; what it counts for now, 0 = expired or duplicate
    QString text;
};
struct PartyInput {
    ExplanationInput explanation;
    std::vector<CertificateFact> facts;
    std::vector<domain::HistoryPoint> history; ///< may be empty
    QDate historyFrom;
};
/// Credit report of one party: head, rating, facts, explanation, history, sign-off.
[[nodiscard]] Document partyReport(const PartyInput &input);

} // namespace chengcai::report
