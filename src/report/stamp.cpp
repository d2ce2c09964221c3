// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/stamp.h"

#include <QCoreApplication>

namespace chengcai::report {

Furniture furnitureOf(const Stamp &stamp)
{
    const QString known = stamp.knownAt.isValid()
        ? dateInWords(stamp.knownAt)
        : QCoreApplication::translate("Report", "the time of making");
    Furniture furniture;
    furniture.watermark = stamp.watermark;
    //: Small print of every page: evaluation day, knowledge day, rules.
    furniture.footer.append(QCoreApplication::translate("Report", "As of %1, as known at %2. Rules: %3.")
                                .arg(dateInWords(stamp.asOf), known, stamp.ruleBook));
    //: Small print of every page: short hash of the rules, number of the journal entry, short hash of the chain.
    furniture.footer.append(QCoreApplication::translate("Report", "Rules hash %1; journal entry %2, chain head %3.")
                                .arg(stamp.ruleBookHash.left(16), QString::number(stamp.position), stamp.chainHead.left(16)));
    return furniture;
}

SignOff officialSignOff(const Stamp &stamp, bool seal)
{
    SignOff sign;
    sign.roles = {QCoreApplication::translate("Report", "Prepared by"), QCoreApplication::translate("Report", "Checked by"),
                  QCoreApplication::translate("Report", "Examined by"), QCoreApplication::translate("Report", "Issued by")};
    sign.office = stamp.office;
    sign.date = dateInWords(stamp.madeOn);
    sign.seal = seal;
    return sign;
}

} // namespace chengcai::report
