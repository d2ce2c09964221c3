// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/draw.h"

#include "domain/names.h"
#include "domain/strictjson.h"
#include "domain/uidtext.h"

namespace chengcai::domain {

using namespace Qt::StringLiterals;
using base::Uid;
using strictjson::Reader;
using strictjson::Text;

namespace {

constexpr QStringView DrawFormat = u"chengcai-draw-1";
constexpr std::array<QStringView, 2> OmissionNames{u"open_task", u"out_of_scope"};

strictjson::FileKind fileKind()
{
    return {u"DRW"_s, Text::tr("The draw cannot be read: at %1 %2. Take the file as it was written.")};
}

/// Rows are short arrays: a draw over a whole register must fit into one journal entry.
class RowReader
{
public:
    RowReader(Reader &owner, const QString &key, const QJsonArray &rows, qsizetype index, int least, int most)
        : m_owner(owner), m_path(owner.elementPath(key, index)), m_row(rows[index].toArray())
    {
        if (!rows[index].isArray() || m_row.size() < least || m_row.size() > most)
            refuse();
    }
    [[nodiscard]] qsizetype size() const { return m_row.size(); }
    [[noreturn]] void refuse() const { m_owner.refuse(u"020", m_path, Text::tr("a row of another form is expected")); }
    [[nodiscard]] QString text(qsizetype index) const
    {
        if (!m_row[index].isString())
            refuse();
        return m_row[index].toString();
    }
    [[nodiscard]] Uid uid(qsizetype index) const
    {
        const Uid uid = uidFromText(text(index));
        if (uid.isNull())
            refuse();
        return uid;
    }
    [[nodiscard]] Grade grade(qsizetype index) const
    {
        const auto grade = gradeFromName(text(index));
        if (!grade)
            refuse();
        return *grade;
    }
    [[nodiscard]] int number(qsizetype index) const
    {
        const double value = m_row[index].toDouble(-1);
        if (value < 0 || value > 1e9 || value != int(value))
            refuse();
        return int(value);
    }
    [[nodiscard]] bool isNull(qsizetype index) const { return m_row[index].isNull(); }

private:
    Reader &m_owner;
    QString m_path;
    QJsonArray m_row;
};

template <typename T, typename Read> std::vector<T> readRows(Reader &reader, const QString &key, int least, int most, Read read)
{
    std::vector<T> list;
    const QJsonArray rows = reader.array(key);
    for (qsizetype i = 0; i < rows.size(); ++i)
        list.push_back(read(RowReader(reader, key, rows, i, least, most)));
    return list;
}

DrawParty readParty(const RowReader &row)
{
    DrawParty party{row.uid(0), row.grade(1), row.text(2), {}};
    for (qsizetype i = 3; i < row.size(); ++i)
        party.lastInspectors.push_back(row.uid(i));
    return party;
}

DrawStratum readStratum(const RowReader &row)
{
    return {row.grade(0), row.number(1), row.isNull(2) ? std::nullopt : std::optional(row.number(2))};
}

DrawRelation readRelation(const RowReader &row)
{
    const QString what = row.text(1);
    if (what == u"party")
        return {row.uid(0), row.uid(2), {}};
    if (what != u"region")
        row.refuse();
    return {row.uid(0), {}, row.text(2)};
}

DrawOmission readOmission(const RowReader &row)
{
    const auto why = fromName<DrawOmission::Why>(OmissionNames, row.text(1));
    if (!why)
        row.refuse();
    return {row.uid(0), *why};
}

QJsonArray partyRow(const DrawParty &party)
{
    QJsonArray row{uidText(party.party), gradeName(party.grade), party.region};
    for (const Uid &inspector : party.lastInspectors)
        row.append(uidText(inspector));
    return row;
}

template <typename List, typename Row> QJsonArray rowsOf(const List &list, Row row)
{
    QJsonArray rows;
    for (const auto &one : list)
        rows.append(row(one));
    return rows;
}

} // namespace

QByteArray drawInputToJson(const DrawInput &input)
{
    const auto stratum = [](const DrawStratum &one) { return QJsonArray{gradeName(one.grade), one.percent, one.count ? QJsonValue(*one.count) : QJsonValue()}; };
    const auto inspector = [](const DrawInspector &one) { return QJsonArray{uidText(one.user), one.onLeave ? 1 : 0}; };
    const auto relation = [](const DrawRelation &one) {
        return one.region.isEmpty() ? QJsonArray{uidText(one.inspector), u"party"_s, uidText(one.party)} : QJsonArray{uidText(one.inspector), u"region"_s, one.region};
    };
    const auto omission = [](const DrawOmission &one) { return QJsonArray{uidText(one.party), OmissionNames[size_t(one.why)].toString()}; };
    const QJsonObject object{{u"format"_s, DrawFormat.toString()},
                             {u"seed"_s, input.seed},
                             {u"seed_source"_s, input.seedSource},
                             {u"kind"_s, partyKindName(input.kind)},
                             {u"as_of"_s, input.asOf.toString(Qt::ISODate)},
                             {u"position"_s, input.position},
                             {u"regions"_s, QJsonArray::fromStringList(input.regions)},
                             {u"inspectors_per_party"_s, input.inspectorsPerParty},
                             {u"strata"_s, rowsOf(input.strata, stratum)},
                             {u"parties"_s, rowsOf(input.parties, partyRow)},
                             {u"inspectors"_s, rowsOf(input.inspectors, inspector)},
                             {u"relations"_s, rowsOf(input.relations, relation)},
                             {u"omissions"_s, rowsOf(input.omissions, omission)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

base::Result<DrawInput> drawInputFromJson(const QByteArray &json)
{
    return strictjson::parse<DrawInput>(fileKind(), json, [](Reader &reader, DrawInput &input) {
        (void)reader.choice(u"format"_s, std::array<QStringView, 1>{DrawFormat});
        input.seed = reader.text(u"seed"_s);
        input.seedSource = reader.text(u"seed_source"_s);
        input.kind = PartyKind(reader.choice(u"kind"_s, PartyKindNames));
        input.asOf = reader.date(u"as_of"_s);
        input.position = reader.number(u"position"_s);
        input.regions = reader.texts(u"regions"_s);
        input.inspectorsPerParty = reader.number(u"inspectors_per_party"_s);
        input.strata = readRows<DrawStratum>(reader, u"strata"_s, 3, 3, readStratum);
        input.parties = readRows<DrawParty>(reader, u"parties"_s, 3, 3 + MostInspectorsPerParty, readParty);
        input.inspectors = readRows<DrawInspector>(reader, u"inspectors"_s, 2, 2, [](const RowReader &row) {
            const int leave = row.number(1);
            if (leave > 1)
                row.refuse();
            return DrawInspector{row.uid(0), leave == 1};
        });
        input.relations = readRows<DrawRelation>(reader, u"relations"_s, 3, 3, readRelation);
        input.omissions = readRows<DrawOmission>(reader, u"omissions"_s, 2, 2, readOmission);
    });
}

} // namespace chengcai::domain
