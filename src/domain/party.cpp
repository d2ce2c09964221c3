// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/party.h"

#include "domain/names.h"

#include <QCoreApplication>

namespace chengcai::domain {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(domain)
};

constexpr std::array<QStringView, 4> KindNamesZh{u"采购人", u"代理机构", u"供应商", u"评审专家"};
constexpr std::array<QStringView, 4> Prefixes{u"CG", u"DL", u"GY", u"ZJ"};
constexpr std::array<QStringView, 5> StatusNames{u"active", u"suspended", u"closed", u"merged", u"split"};

} // namespace

QString partyKindName(PartyKind kind)
{
    return PartyKindNames[size_t(kind)].toString();
}

std::optional<PartyKind> partyKindFromName(QStringView name)
{
    const QStringView wanted = name.trimmed();
    for (const PartyKind kind : AllPartyKinds) {
        if (wanted.compare(PartyKindNames[size_t(kind)], Qt::CaseInsensitive) == 0 || wanted == KindNamesZh[size_t(kind)])
            return kind;
    }
    return std::nullopt;
}

QString partyKindLabel(PartyKind kind)
{
    switch (kind) {
    case PartyKind::Purchaser: return Text::tr("Purchaser");
    case PartyKind::Agency: return Text::tr("Agency");
    case PartyKind::Supplier: return Text::tr("Supplier");
    case PartyKind::Expert: return Text::tr("Review expert");
    }
    return {};
}

QString partyKindPlural(PartyKind kind)
{
    switch (kind) {
    case PartyKind::Purchaser: return Text::tr("Purchasers");
    case PartyKind::Agency: return Text::tr("Agencies");
    case PartyKind::Supplier: return Text::tr("Suppliers");
    case PartyKind::Expert: return Text::tr("Review experts");
    }
    return {};
}

QString indicatorPrefix(PartyKind kind)
{
    return Prefixes[size_t(kind)].toString();
}

QString partyStatusName(PartyStatus status)
{
    return StatusNames[size_t(status)].toString();
}

std::optional<PartyStatus> partyStatusFromName(QStringView name)
{
    for (size_t i = 0; i < StatusNames.size(); ++i) {
        if (name.trimmed().compare(StatusNames[i], Qt::CaseInsensitive) == 0)
            return PartyStatus(i);
    }
    return std::nullopt;
}

QString partyStatusLabel(PartyStatus status)
{
    switch (status) {
    case PartyStatus::Active: return Text::tr("Active");
    case PartyStatus::Suspended: return Text::tr("Suspended");
    case PartyStatus::Closed: return Text::tr("Closed");
    case PartyStatus::Merged: return Text::tr("Merged");
    case PartyStatus::Split: return Text::tr("Split");
    }
    return {};
}

} // namespace chengcai::domain
