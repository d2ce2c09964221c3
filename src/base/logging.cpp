// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"

namespace chengcai::base {

Q_LOGGING_CATEGORY(lcStore, "chengcai.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcExchange, "chengcai.exchange", QtInfoMsg)
Q_LOGGING_CATEGORY(lcServices, "chengcai.services", QtInfoMsg)
Q_LOGGING_CATEGORY(lcGui, "chengcai.gui", QtInfoMsg)
Q_LOGGING_CATEGORY(lcReport, "chengcai.report", QtInfoMsg)

} // namespace chengcai::base
