// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/partyreports.h"
#include "services/session.h"

/// What every official letter is put together from, on the page of GB/T 9704. The registry's own number is written by hand.
namespace chengcai::report {

struct LetterHead {
    QString office;
    QString number;    ///< of the program
    QDate day;
    QString watermark; ///< "演示 DEMO", empty for real data
    qint64 createdMs = 0;
    PartyHead party;
};

/// Office and title, number, addressee.
[[nodiscard]] Document letterTo(const LetterHead &head, const QString &title);
/// The same for everybody: no addressee.
[[nodiscard]] Document publicLetter(const LetterHead &head, const QString &title);
/// Each line of a text as a paragraph.
void addText(Document &document, const QString &text);
void addSection(Document &document, const QString &title, const QString &text);
void addSeal(Document &document, const LetterHead &head);

/// The party's head from the store; a null party = everybody.
[[nodiscard]] LetterHead letterHeadOf(const services::Reader &reader, domain::PartyId party, const QString &number, QDate day, const base::Clock &clock);

} // namespace chengcai::report
