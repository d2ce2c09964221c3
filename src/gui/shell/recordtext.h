// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fact.h"

class QLabel;

/// How the pages of one record (a case, a notice, a petition …) write its head and what stands about a step.
namespace chengcai::gui {

void makeHeadline(QLabel *label);
/// "Act · day · who" as a paragraph of HTML.
[[nodiscard]] QString stepHeading(const QString &act, QDate day, const QString &author);
/// A paragraph of HTML under a title in bold; none without text.
[[nodiscard]] QString paragraph(const QString &title, const QString &text);
/// One title a line.
[[nodiscard]] QString titlesOf(const std::vector<domain::Evidence> &files);

} // namespace chengcai::gui
