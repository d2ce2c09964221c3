// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/changes/bodies.h"
#include "journal/changes/factview.h"
#include "journal/changes/fields.h"

namespace chengcai::journal {

namespace {

constexpr int MarkOn = 1;
constexpr int MarkReason = 2;

void writeFact(BodyWriter &out, const FactBody &body)
{
    const domain::CreditFact &fact = body.fact;
    out.uid(FactField::Party, body.party);
    out.text(FactField::Indicator, fact.indicator);
    out.day(FactField::EffectiveOn, fact.effectiveOn);
    out.day(FactField::Until, fact.until);
    out.text(FactField::DecisionNo, fact.decisionNo);
    out.day(FactField::DecidedOn, fact.decidedOn);
    out.text(FactField::Authority, fact.authority);
    out.amount(FactField::FineFen, fact.fineFen);
    out.amount(FactField::AmountFen, fact.amountFen);
    out.day(FactField::BanFrom, fact.banFrom);
    out.day(FactField::BanUntil, fact.banUntil);
    out.day(FactField::PublicUntil, fact.publicUntil);
    out.text(FactField::Text, fact.text);
    out.text(FactField::Source, fact.source);
    if (out.wants(FactField::Origin, fact.origin != domain::FactOrigin::Decision))
        out.cbor().integer(qint64(fact.origin));
    if (out.wants(FactField::Evidence, !fact.evidence.empty()))
        writeEvidence(out.cbor(), fact.evidence);
}

void readFactField(BodyReader &in, int field, FactView &view)
{
    switch (static_cast<FactField>(field)) {
    case FactField::Party: return in.uid(view.party);
    case FactField::Indicator: return in.utf8(view.indicator);
    case FactField::EffectiveOn: return in.julian(view.effectiveOn);
    case FactField::Until: return in.julian(view.until);
    case FactField::DecisionNo: return in.utf8(view.decisionNo);
    case FactField::DecidedOn: return in.julian(view.decidedOn);
    case FactField::Authority: return in.utf8(view.authority);
    case FactField::FineFen: return in.amount(view.fineFen);
    case FactField::AmountFen: return in.amount(view.amountFen);
    case FactField::BanFrom: return in.julian(view.banFrom);
    case FactField::BanUntil: return in.julian(view.banUntil);
    case FactField::PublicUntil: return in.julian(view.publicUntil);
    case FactField::Text: return in.utf8(view.text);
    case FactField::Source: return in.utf8(view.source);
    case FactField::Origin: return in.number(view.origin, qint64(domain::FactOrigin::Training));
    case FactField::Evidence: return in.item(view.evidence);
    case FactField::Objection: return in.flag(view.objection);
    case FactField::Confirmed:
    case FactField::Withdrawn: break;
    }
    in.refuse();
}

QDate dateOf(qint32 julian)
{
    return julian == 0 ? QDate() : QDate::fromJulianDay(julian);
}

domain::CreditFact factOf(const FactView &view)
{
    domain::CreditFact fact;
    fact.indicator = QString::fromUtf8(view.indicator);
    fact.effectiveOn = dateOf(view.effectiveOn);
    fact.until = dateOf(view.until);
    fact.decisionNo = QString::fromUtf8(view.decisionNo);
    fact.decidedOn = dateOf(view.decidedOn);
    fact.authority = QString::fromUtf8(view.authority);
    fact.fineFen = view.fineFen;
    fact.amountFen = view.amountFen;
    fact.banFrom = dateOf(view.banFrom);
    fact.banUntil = dateOf(view.banUntil);
    fact.publicUntil = dateOf(view.publicUntil);
    fact.text = QString::fromUtf8(view.text);
    fact.source = QString::fromUtf8(view.source);
    fact.origin = static_cast<domain::FactOrigin>(view.origin);
    fact.underObjection = view.objection;
    return fact;
}

} // namespace

QByteArray encodeEvidence(const std::vector<domain::Evidence> &evidence)
{
    QByteArray cbor;
    CborWriter out(cbor);
    writeEvidence(out, evidence);
    return cbor;
}

base::Result<std::vector<domain::Evidence>> decodeEvidence(QByteArrayView cbor)
{
    std::vector<domain::Evidence> evidence;
    if (cbor.isEmpty())
        return evidence;
    CborReader in(cbor);
    if (!readEvidence(in, evidence) || !in.finish())
        return in.error();
    return evidence;
}

Change encodeFact(const FactBody &body)
{
    BodyWriter out;
    writeFact(out, body);
    if (body.fact.underObjection)
        out.flag(FactField::Objection, true);
    return {ChangeKind::FactCreate, {}, {}, out.take()};
}

Change encodeFactAmend(const base::Uid &entity, const FactBody &body, const QList<FactField> &fields, std::vector<BaseHead> base)
{
    BodyWriter out(fields);
    writeFact(out, body);
    return {ChangeKind::FactAmend, entity, std::move(base), out.take()};
}

base::Result<void> decodeFactView(const Change &change, FactView &view)
{
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next())
        readFactField(in, field, view);
    view.present = in.present() & ~1U;
    const bool creates = change.kind == ChangeKind::FactCreate;
    if (!creates && (view.present & fieldMask(FactField::Objection)) != 0)
        in.refuse();
    return in.finish(creates ? fieldMask(FactField::Party, FactField::Indicator, FactField::EffectiveOn) : 0);
}

base::Result<FactBody> decodeFact(const Change &change, QList<FactField> *present)
{
    FactView view;
    if (const auto read = decodeFactView(change, view); !read)
        return read.error();
    auto evidence = decodeEvidence(view.evidence);
    if (!evidence)
        return evidence.error();
    FactBody body{factOf(view), view.party};
    body.fact.evidence = std::move(*evidence);
    if (present)
        *present = fieldList<FactField>(view.present);
    return body;
}

Change encodeFactMark(ChangeKind kind, const base::Uid &entity, bool on, const QString &reason, std::vector<BaseHead> base)
{
    BodyWriter out;
    out.flag(MarkOn, on);
    out.text(MarkReason, reason);
    return {kind, entity, std::move(base), out.take()};
}

base::Result<FactMark> decodeFactMark(const Change &change)
{
    FactMark mark;
    BodyReader in(change.body);
    for (int field = in.next(); field != 0; field = in.next()) {
        switch (field) {
        case MarkOn: in.flag(mark.on); break;
        case MarkReason: in.text(mark.reason); break;
        default: in.refuse();
        }
    }
    if (const auto read = in.finish(fieldMask(MarkOn)); !read)
        return read.error();
    return mark;
}

} // namespace chengcai::journal
