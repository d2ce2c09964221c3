// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/statutes.h"

#include "domain/rulebook.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace chengcai::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostKnown = 1000;

struct ShortName {
    QString name;
    QString zh;
    QString en;
};

/// The longest names first, so that HN2023-5 is not read as HN.
struct Statutes {
    std::vector<ShortName> shortNames;
    QHash<QString, QString> phrases;

    Statutes()
    {
        QFile file(u":/chengcai/statutes.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return;
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonObject names = root[u"short"_s].toObject();
        for (auto it = names.begin(); it != names.end(); ++it)
            shortNames.push_back({it.key(), it->toObject()[u"zh"_s].toString(), it->toObject()[u"en"_s].toString()});
        std::stable_sort(shortNames.begin(), shortNames.end(), [](const ShortName &a, const ShortName &b) { return a.name.size() > b.name.size(); });
        const QJsonObject words = root[u"phrases"_s].toObject();
        for (auto it = words.begin(); it != words.end(); ++it)
            phrases.insert(it.key(), it->toString());
    }
};

const Statutes &statutes()
{
    static const Statutes all;
    return all;
}

QString phrase(const QString &text, bool chinese)
{
    return chinese ? statutes().phrases.value(text, text) : text;
}

/// "77(1)(1)", "72 para 2", "33(8)": article, paragraphs and items; empty if the text is none of these. With two numbers behind an article the first is
/// the paragraph 款 and the second the item 项; one alone is the item.
QString articleText(const QString &text, bool chinese)
{
    static const QRegularExpression form(u"^(\\d+)((?:\\(\\d+\\))*)(?: para (\\d+))?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    QStringList numbers = match.captured(2).split(QRegularExpression(u"[()]+"_s), Qt::SkipEmptyParts);
    if (!chinese)
        return u"art. "_s + match.captured(1) + match.captured(2) + (match.captured(3).isEmpty() ? QString() : QString(u" para. "_s + match.captured(3)));
    QString words = u"第"_s + chineseNumeral(match.captured(1).toInt()) + u"条"_s;
    if (!match.captured(3).isEmpty())
        words += u"第"_s + chineseNumeral(match.captured(3).toInt()) + u"款"_s;
    if (numbers.size() > 1)
        words += u"第"_s + chineseNumeral(numbers.takeFirst().toInt()) + u"款"_s;
    for (const QString &number : std::as_const(numbers))
        words += u"第（"_s + chineseNumeral(number.toInt()) + u"）项"_s;
    return words;
}

/// What follows a short name: articles with commas between, then perhaps a phrase.
QString restText(QString rest, bool chinese)
{
    rest = rest.trimmed();
    if (rest.startsWith(u"art. "))
        rest = rest.mid(5);
    static const QRegularExpression item(u"^\\((\\d+)\\)$"_s);
    if (const auto match = item.match(rest); match.hasMatch())
        return chinese ? u"第（"_s + chineseNumeral(match.captured(1).toInt()) + u"）项"_s : rest;
    static const QRegularExpression leading(u"^([\\d(), ]*\\d\\)?(?: para \\d+)?)(.*)$"_s);
    const auto match = leading.match(rest);
    if (!match.hasMatch())
        return phrase(rest, chinese);
    QStringList articles;
    for (const QString &article : match.captured(1).split(u", "_s)) {
        const QString words = articleText(article, chinese);
        if (words.isEmpty())
            return phrase(rest, chinese);
        articles << words;
    }
    return articles.join(chinese ? u"、"_s : u", "_s) + (match.captured(2).isEmpty() ? QString() : (chinese ? QString() : u" "_s) + phrase(match.captured(2).trimmed(), chinese));
}

QString partText(const QString &part, bool chinese)
{
    if (statutes().phrases.contains(part))
        return phrase(part, chinese);
    for (const ShortName &known : statutes().shortNames) {
        if (!part.startsWith(known.name))
            continue;
        const QString rest = part.mid(known.name.size());
        const bool ends = rest.isEmpty() || rest[0] == u' ' || rest[0] == u'(' || (known.name.size() == 1 && rest[0].isDigit());
        if (!ends)
            continue;
        const QString words = restText(rest, chinese);
        return (chinese ? known.zh : known.en) + (words.isEmpty() || chinese ? QString() : u" "_s) + words;
    }
    return part;
}

} // namespace

QString chineseNumeral(int number)
{
    constexpr QStringView digits = u"零一二三四五六七八九";
    if (number < 1 || number > 999)
        return QString::number(number);
    const int hundreds = number / 100;
    const int tens = number / 10 % 10;
    const int ones = number % 10;
    QString words;
    if (hundreds > 0)
        words += digits[hundreds] + u"百"_s;
    if (tens > 1 || (tens == 1 && hundreds > 0))
        words += digits[tens];
    if (tens > 0)
        words += u"十"_s;
    else if (hundreds > 0 && ones > 0)
        words += digits[0];
    if (ones > 0)
        words += digits[ones];
    return words;
}

QString statuteText(const QString &basis, bool chinese)
{
    // An explanation names the same few statutes in hundreds of lines.
    thread_local std::array<QHash<QString, QString>, 2> known;
    QHash<QString, QString> &texts = known[chinese ? 1 : 0];
    if (const auto text = texts.constFind(basis); text != texts.cend())
        return *text;
    QStringList parts;
    for (const QString &part : basis.split(u';', Qt::SkipEmptyParts))
        parts << partText(part.trimmed(), chinese);
    if (texts.size() >= MostKnown)
        texts.clear();
    return *texts.insert(basis, parts.join(chinese ? u"；"_s : u"; "_s));
}

QString statuteText(const QString &basis)
{
    return inScreenLanguage(statuteText(basis, true), statuteText(basis, false));
}

} // namespace chengcai::domain
