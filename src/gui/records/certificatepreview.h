// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/party.h"

class QWidget;

namespace chengcai::services {
class Desk;
}

namespace chengcai::gui {

/// Shows the credit certificate of a party as of that day, ready to be saved and printed.
void previewCertificate(services::Desk &desk, const domain::Party &party, QDate asOf, QWidget *parent);

} // namespace chengcai::gui
