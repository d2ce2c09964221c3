// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/listing.h"

#include <QCoreApplication>

namespace chengcai::domain {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(domain)
};

} // namespace

QString listKindName(ListKind kind)
{
    switch (kind) {
    case ListKind::Red: return u"red"_s;
    case ListKind::Black: return u"black"_s;
    case ListKind::Focus: return u"focus"_s;
    case ListKind::External: return u"external"_s;
    }
    return {};
}

QString listKindLabel(ListKind kind)
{
    switch (kind) {
    case ListKind::Red: return Text::tr("Red list");
    case ListKind::Black: return Text::tr("Black list");
    case ListKind::Focus: return Text::tr("Focus list");
    case ListKind::External: return Text::tr("External list");
    }
    return {};
}

} // namespace chengcai::domain
