// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demoparts.h"

#include "domain/identifier.h"
#include "services/partyregister.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace chengcai::services::demo {

using namespace Qt::StringLiterals;
using domain::PartyKind;

namespace {

constexpr qint64 MinuteMs = 60'000;

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const auto item : array)
        list.append(item.toString());
    return list;
}

Words readWords()
{
    QFile file(u":/chengcai/demo/words.json"_s);
    Words words;
    if (!file.open(QIODevice::ReadOnly))
        return words;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    words.characters = json[u"characters"_s].toString();
    words.surnames = json[u"surnames"_s].toString();
    words.trades = strings(json[u"trades"_s]);
    words.forms = strings(json[u"forms"_s]);
    words.bodies = strings(json[u"bodies"_s]);
    words.streets = strings(json[u"streets"_s]);
    const QJsonObject acts = json[u"acts"_s].toObject();
    words.indicators = acts.keys();
    for (const QString &indicator : std::as_const(words.indicators))
        words.acts.insert(indicator, acts[indicator].toString());
    return words;
}

QString prefixOf(PartyKind kind)
{
    return kind == PartyKind::Purchaser ? u"11"_s : u"91"_s;
}

QString pick(const QStringList &list, Dice &dice)
{
    return list[dice.below(list.size())];
}

/// The check itself knows what fits: it is asked instead of being written a second time.
template <typename Fits> QString completed(const QString &code, QStringView alphabet, qsizetype at, Fits fits)
{
    QString tried = code;
    for (const QChar c : alphabet) {
        tried[at] = c;
        if (fits(tried))
            break;
    }
    return tried;
}

QString madeName(PartyKind kind, qint64 serial, Dice &dice)
{
    const Words &all = words();
    QString made = u"演示"_s;
    const qint64 length = 2 + dice.below(2);
    for (qint64 i = 0; i < length; ++i)
        made += all.characters[dice.below(all.characters.size())];
    switch (kind) {
    case PartyKind::Purchaser: made += pick(all.bodies, dice); break;
    case PartyKind::Agency: made += u"招标代理有限公司"_s; break;
    case PartyKind::Supplier: made += pick(all.trades, dice) + pick(all.forms, dice); break;
    case PartyKind::Expert: break;
    }
    return made + u' ' + QString::number(serial).rightJustified(5, u'0');
}

} // namespace

StoryClock::StoryClock(QDate begin)
{
    moveTo(begin);
}

void StoryClock::moveTo(QDate day)
{
    const qint64 morning = QDateTime(day, QTime(1, 0), Qt::UTC).toMSecsSinceEpoch();
    m_now = std::max(m_now + MinuteMs, morning);
}

void StoryClock::tick()
{
    m_now += MinuteMs;
}

quint64 Dice::next()
{
    m_state += 0x9E3779B97F4A7C15U;
    quint64 z = m_state;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31U);
}

const Words &words()
{
    static const Words all = readWords();
    return all;
}

QString demoUscc(PartyKind kind, qint64 serial)
{
    const QString body = prefixOf(kind) + u"990100D"_s + QString::number(serial).rightJustified(7, u'0') + u"00"_s;
    // A wrong check character is reported before a wrong organisation code, so every digit is tried for the inner one.
    for (const QChar inner : u"0123456789X"_s) {
        QString code = body;
        code[16] = inner;
        const domain::IdentifierCheck check = domain::checkUscc(code);
        if (check.problem == domain::IdentifierProblem::CheckCharacter)
            code[17] = check.expected.front();
        if (domain::checkUscc(code).valid())
            return code;
    }
    return {};
}

QString demoResidentId(qint64 serial)
{
    const QDate born = QDate(1960, 1, 1).addDays(serial / 1000);
    const QString code = u"419901"_s + born.toString(u"yyyyMMdd"_s) + QString::number(serial % 1000).rightJustified(3, u'0') + u'0';
    return completed(code, u"0123456789X", 17, [&](const QString &tried) { return domain::checkResidentId(tried, born.addYears(40)).valid(); });
}

domain::Party demoParty(PartyKind kind, qint64 serial, Dice &dice)
{
    domain::Party party;
    party.kind = kind;
    party.identifier = kind == PartyKind::Expert ? demoResidentId(serial) : demoUscc(kind, serial);
    party.name = madeName(kind, serial, dice);
    const std::vector<Region> &places = regions();
    // The first two are the province and the city itself.
    const Region &region = places[size_t(2 + dice.below(qint64(places.size()) - 2))];
    party.region = region.code;
    party.address = region.nameZh + pick(words().streets, dice) + u"%1 号"_s.arg(1 + dice.below(200));
    party.phone = u"0371-0000%1"_s.arg(serial % 10'000, 4, 10, QChar(u'0'));
    if (kind != PartyKind::Expert)
        party.legalRepresentative = u"演示负责人 %1"_s.arg(words().surnames[dice.below(words().surnames.size())]);
    if (kind == PartyKind::Supplier)
        party.category = pick(words().trades, dice);
    return party;
}

} // namespace chengcai::services::demo
