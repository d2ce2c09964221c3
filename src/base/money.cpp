// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"

#include <QCoreApplication>

namespace chengcai::base {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(base)
};

constexpr qsizetype MaxDigits = 15;
constexpr qsizetype WanDecimals = 6; ///< of 万元, down to the fen
constexpr qint64 FenPerWan = 1'000'000;
constexpr QChar Minus(0x2212);

QString digits(quint64 hundredths, bool grouped)
{
    QString whole = QString::number(hundredths / 100);
    for (qsizetype at = whole.size() - 3; grouped && at > 0; at -= 3)
        whole.insert(at, u',');
    return whole + u'.' + QString::number(hundredths % 100).rightJustified(2, u'0');
}

quint64 magnitude(qint64 value)
{
    return value < 0 ? 0 - quint64(value) : quint64(value);
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

QString foldWidth(QStringView text)
{
    QString folded = text.trimmed().toString();
    for (QChar &c : folded) {
        if (c >= QChar(0xFF01) && c <= QChar(0xFF5E))
            c = QChar(c.unicode() - 0xFEE0);
    }
    return folded;
}

/// Digits of a whole number with optional separators in groups of three; empty if it is not one.
QString wholeDigits(QStringView text)
{
    const QList<QStringView> groups = text.split(u',');
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const qsizetype size = groups[i].size();
        if (!std::all_of(groups[i].begin(), groups[i].end(), isDigit))
            return {};
        if (groups.size() > 1 && (i == 0 ? size < 1 || size > 3 : size != 3))
            return {};
    }
    return QString(text.toString()).remove(u',');
}

Error yuanError(QStringView text)
{
    return {ErrorKind::InputRefused, u"MON-002"_s,
            Text::tr("“%1” is not an amount in yuan; write digits with at most two decimals, without sign or exponent, "
                     "for example 7595.00.")
                .arg(text.left(40).toString()),
            {},
            {}};
}

Error wanError(QStringView text)
{
    return {ErrorKind::InputRefused, u"MON-003"_s,
            Text::tr("“%1” is not an amount in 万元 (ten thousand yuan); write digits with at most six decimals, without sign or "
                     "exponent, for example 0.7595.")
                .arg(text.left(40).toString()),
            {},
            {}};
}

Error wanDecimalsError(QStringView text)
{
    return {ErrorKind::InputRefused, u"MON-004"_s,
            Text::tr("“%1” has more than six decimals. The sixth decimal of an amount in 万元 (ten thousand yuan) is one fen, and nothing "
                     "is rounded; correct the amount.")
                .arg(text.left(40).toString()),
            {},
            {}};
}

QStringView withoutWan(QStringView text)
{
    for (const QStringView unit : {u"万元", u"万"}) {
        if (text.endsWith(unit))
            return text.chopped(unit.size()).trimmed();
    }
    return text;
}

} // namespace

QString formatFen(qint64 fen)
{
    return (fen < 0 ? QString(Minus) : QString()) + digits(magnitude(fen), true);
}

QString formatPoints(qint64 centi, bool sign)
{
    const QString prefix = centi < 0 ? QString(Minus) : sign && centi > 0 ? u"+"_s : QString();
    return prefix + digits(magnitude(centi), false);
}

Result<qint64> parseFen(QStringView text)
{
    if (text.isEmpty() || text.size() > MaxDigits || !std::all_of(text.begin(), text.end(), isDigit)) {
        return Error{ErrorKind::InputRefused, u"MON-001"_s,
                     Text::tr("“%1” is not a whole number of fen; write digits only, at most 15, without sign, "
                              "separators or decimals.")
                         .arg(text.left(40).toString()),
                     {},
                     {}};
    }
    return text.toLongLong();
}

Result<qint64> parseYuan(QStringView text)
{
    const QString folded = foldWidth(text);
    const qsizetype point = folded.indexOf(u'.');
    const QString whole = wholeDigits(QStringView(folded).left(point < 0 ? folded.size() : point));
    const QString cents = point < 0 ? QString() : folded.mid(point + 1);
    const bool centsGood = point < 0 || (cents.size() >= 1 && cents.size() <= 2 && std::all_of(cents.begin(), cents.end(), isDigit));
    if (whole.isEmpty() || whole.size() > MaxDigits - 2 || !centsGood)
        return yuanError(text);
    return QString(whole + cents.leftJustified(2, u'0')).toLongLong();
}

Result<qint64> parseWanYuan(QStringView text)
{
    const QString folded = foldWidth(text);
    const QStringView number = withoutWan(folded);
    const qsizetype point = number.indexOf(u'.');
    const QString whole = wholeDigits(number.left(point < 0 ? number.size() : point));
    const QStringView decimals = point < 0 ? QStringView() : number.mid(point + 1);
    const bool digitsOnly = point < 0 || (!decimals.isEmpty() && std::all_of(decimals.begin(), decimals.end(), isDigit));
    if (whole.isEmpty() || whole.size() > MaxDigits - WanDecimals || !digitsOnly)
        return wanError(text);
    if (decimals.size() > WanDecimals)
        return wanDecimalsError(text);
    return QString(whole + decimals.toString().leftJustified(WanDecimals, u'0')).toLongLong();
}

QString formatWanYuan(qint64 fen)
{
    QString text = QString::number(fen / FenPerWan) + u'.' + QString::number(fen % FenPerWan).rightJustified(WanDecimals, u'0');
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace chengcai::base
