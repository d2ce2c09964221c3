// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/formanswers.h"

#include "domain/strictjson.h"

namespace chengcai::domain {

using namespace Qt::StringLiterals;
using base::Error;
using base::Result;
using strictjson::Reader;
using strictjson::Text;

namespace {

constexpr qsizetype MostDigits = 15;

strictjson::FileKind fileKind()
{
    return {u"ANS"_s, Text::tr("The answers cannot be read: at %1 %2. The form was left as it was.")};
}

void readEvidence(Reader &reader, Evidence &evidence)
{
    const QByteArray sha = QByteArray::fromHex(reader.text(u"sha256"_s).toLatin1());
    if (sha.size() != 32)
        reader.refuse(u"004", reader.path(u"sha256"), Text::tr("a text is expected"));
    evidence.sha256 = base::Hash::fromBytes(sha);
    evidence.size = reader.text(u"size"_s).toLongLong();
    evidence.mediaType = reader.text(u"type"_s);
    evidence.title = reader.text(u"title"_s);
}

QJsonObject writeEvidence(const Evidence &evidence)
{
    return {{u"sha256"_s, QString::fromLatin1(evidence.sha256.toBytes().toHex())},
            {u"size"_s, QString::number(evidence.size)}, // a JSON number holds no 64 bits
            {u"type"_s, evidence.mediaType},
            {u"title"_s, evidence.title}};
}

QString textOr(Reader &reader, const QString &key)
{
    return reader.has(key) ? reader.text(key) : QString();
}

std::vector<QStringList> readRows(Reader &reader)
{
    std::vector<QStringList> rows;
    if (!reader.has(u"rows"_s))
        return rows;
    const QJsonArray array = reader.array(u"rows"_s);
    for (const auto row : array) {
        QStringList cells;
        const QJsonArray written = row.toArray();
        for (const auto cell : written)
            cells.append(cell.toString());
        rows.push_back(cells);
    }
    return rows;
}

void readAnswer(Reader &reader, Answer &answer)
{
    answer.value = textOr(reader, u"value"_s);
    answer.rows = readRows(reader);
    answer.remark = textOr(reader, u"remark"_s);
    answer.note = textOr(reader, u"note"_s);
    if (reader.has(u"evidence"_s))
        answer.evidence = strictjson::listOf<Evidence>(reader, u"evidence"_s, readEvidence);
}

QJsonObject writeAnswer(const Answer &answer)
{
    QJsonObject object;
    const auto text = [&object](const QString &key, const QString &value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    text(u"value"_s, answer.value);
    text(u"remark"_s, answer.remark);
    text(u"note"_s, answer.note);
    QJsonArray rows;
    for (const QStringList &row : answer.rows)
        rows.append(QJsonArray::fromStringList(row));
    if (!rows.isEmpty())
        object.insert(u"rows"_s, rows);
    QJsonArray files;
    for (const Evidence &evidence : answer.evidence)
        files.append(writeEvidence(evidence));
    if (!files.isEmpty())
        object.insert(u"evidence"_s, files);
    return object;
}

Error noNumber()
{
    return Error{base::ErrorKind::InputRefused, u"ANS-020"_s, Text::tr("This is no number that fits here. Enter digits, with a point before the decimals."), {}, {}};
}

} // namespace

QByteArray answersToJson(const Answers &answers)
{
    QJsonObject object;
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        if (!it->isEmpty())
            object.insert(it.key(), writeAnswer(*it));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Answers> answersFromJson(const QByteArray &json)
{
    const QStringList codes = QJsonDocument::fromJson(json).object().keys();
    return strictjson::parse<Answers>(fileKind(), json, [&codes](Reader &reader, Answers &answers) {
        for (const QString &code : codes)
            answers.insert(code, strictjson::valueOf<Answer>(reader.object(code), readAnswer));
    });
}

Result<qint64> parseScaled(QStringView text, int decimals)
{
    const QString folded = text.toString().normalized(QString::NormalizationForm_KC).trimmed();
    const bool negative = folded.startsWith(u'-');
    const QStringList parts = folded.mid(negative ? 1 : 0).split(u'.');
    const QString fraction = parts.size() > 1 ? parts[1] : QString();
    const QString digits = parts.front() + fraction.leftJustified(decimals, u'0');
    const bool plain = std::all_of(digits.cbegin(), digits.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (parts.size() > 2 || parts.front().isEmpty() || (parts.size() == 2 && fraction.isEmpty()) || fraction.size() > decimals || !plain
        || digits.size() > MostDigits)
        return noNumber();
    return negative ? -digits.toLongLong() : digits.toLongLong();
}

QString formatScaled(qint64 value, int decimals)
{
    QString digits = QString::number(std::abs(value)).rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    return value < 0 ? u'-' + digits : digits;
}

} // namespace chengcai::domain
