// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parties/filterjson.h"

#include "base/money.h"
#include "services/partyregister.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using services::PartyFilter;

namespace {

struct PartyFilters {
    Q_DECLARE_TR_FUNCTIONS(PartyFilters)
};

template <typename Enum> QJsonArray toArray(const std::vector<Enum> &values)
{
    QJsonArray array;
    for (const Enum value : values)
        array.append(int(value));
    return array;
}

template <typename Enum> std::vector<Enum> fromArray(const QJsonValue &json, int most)
{
    std::vector<Enum> values;
    for (const QJsonValue &value : json.toArray()) {
        if (value.toInt(-1) >= 0 && value.toInt() <= most)
            values.push_back(Enum(value.toInt()));
    }
    return values;
}

QString gradeWords(const std::vector<domain::Grade> &grades)
{
    QStringList words;
    for (const domain::Grade grade : grades)
        words.append(grade == domain::Grade::U ? domain::gradeLabel(grade) : domain::gradeName(grade));
    return words.join(u", "_s);
}

QString regionWords(const QStringList &codes)
{
    QStringList words;
    for (const QString &code : codes)
        words.append(services::regionName(code));
    return words.join(u", "_s);
}

} // namespace

QString movedWords(domain::StarMove moved)
{
    switch (moved) {
    case domain::StarMove::Up: return PartyFilters::tr("More stars than 90 days ago");
    case domain::StarMove::Down: return PartyFilters::tr("Fewer stars than 90 days ago");
    case domain::StarMove::None: break;
    }
    return PartyFilters::tr("Stars as 90 days ago");
}

QJsonObject filterToJson(const PartyFilter &filter)
{
    QJsonObject json{{u"search"_s, filter.search},
                     {u"regions"_s, QJsonArray::fromStringList(filter.regions)},
                     {u"notRegions"_s, QJsonArray::fromStringList(filter.notRegions)},
                     {u"grades"_s, toArray(filter.grades)},
                     {u"notGrades"_s, toArray(filter.notGrades)},
                     {u"lists"_s, toArray(filter.lists)},
                     {u"onNoList"_s, filter.onNoList}};
    if (filter.status)
        json[u"status"_s] = int(*filter.status);
    if (filter.includeSucceeded)
        json[u"includeSucceeded"_s] = true;
    if (filter.moved)
        json[u"moved"_s] = int(*filter.moved);
    if (filter.minScoreCenti)
        json[u"minScore"_s] = *filter.minScoreCenti;
    if (filter.maxScoreCenti)
        json[u"maxScore"_s] = *filter.maxScoreCenti;
    return json;
}

PartyFilter filterFromJson(const QJsonObject &json, domain::PartyKind kind)
{
    PartyFilter filter;
    filter.kind = kind;
    filter.search = json[u"search"_s].toString();
    for (const QJsonValue &code : json[u"regions"_s].toArray())
        filter.regions.append(code.toString());
    for (const QJsonValue &code : json[u"notRegions"_s].toArray())
        filter.notRegions.append(code.toString());
    filter.grades = fromArray<domain::Grade>(json[u"grades"_s], int(domain::Grade::D));
    filter.notGrades = fromArray<domain::Grade>(json[u"notGrades"_s], int(domain::Grade::D));
    filter.lists = fromArray<domain::ListKind>(json[u"lists"_s], int(domain::ListKind::External));
    filter.onNoList = json[u"onNoList"_s].toBool();
    filter.includeSucceeded = json[u"includeSucceeded"_s].toBool();
    if (const int status = json[u"status"_s].toInt(-1); status >= 0 && status <= int(domain::PartyStatus::Split))
        filter.status = domain::PartyStatus(status);
    if (const int moved = json[u"moved"_s].toInt(-1); moved >= 0 && moved <= int(domain::StarMove::Up))
        filter.moved = domain::StarMove(moved);
    if (json.contains(u"minScore"_s))
        filter.minScoreCenti = json[u"minScore"_s].toInt();
    if (json.contains(u"maxScore"_s))
        filter.maxScoreCenti = json[u"maxScore"_s].toInt();
    return filter;
}

std::vector<widgets::FilterChip> filterChips(const PartyFilter &filter)
{
    std::vector<widgets::FilterChip> chips;
    if (!filter.regions.isEmpty())
        chips.push_back({u"regions"_s, PartyFilters::tr("District is %1").arg(regionWords(filter.regions))});
    if (!filter.notRegions.isEmpty())
        chips.push_back({u"notRegions"_s, PartyFilters::tr("District is not %1").arg(regionWords(filter.notRegions))});
    if (!filter.grades.empty())
        chips.push_back({u"grades"_s, PartyFilters::tr("Grade is %1").arg(gradeWords(filter.grades))});
    if (!filter.notGrades.empty())
        chips.push_back({u"notGrades"_s, PartyFilters::tr("Grade is not %1").arg(gradeWords(filter.notGrades))});
    if (filter.minScoreCenti)
        chips.push_back({u"minScore"_s, PartyFilters::tr("Score from %1").arg(base::formatPoints(*filter.minScoreCenti))});
    if (filter.maxScoreCenti)
        chips.push_back({u"maxScore"_s, PartyFilters::tr("Score up to %1").arg(base::formatPoints(*filter.maxScoreCenti))});
    for (const domain::ListKind kind : filter.lists)
        chips.push_back({u"list%1"_s.arg(int(kind)), PartyFilters::tr("On %1").arg(domain::listKindLabel(kind))});
    if (filter.onNoList)
        chips.push_back({u"onNoList"_s, PartyFilters::tr("On no list")});
    if (filter.moved)
        chips.push_back({u"moved"_s, movedWords(*filter.moved)});
    if (filter.status)
        chips.push_back({u"status"_s, PartyFilters::tr("Status is %1").arg(domain::partyStatusLabel(*filter.status))});
    if (filter.includeSucceeded)
        chips.push_back({u"includeSucceeded"_s, PartyFilters::tr("With records that gave way")});
    return chips;
}

PartyFilter withoutChip(PartyFilter filter, const QString &key)
{
    if (key == "regions"_L1)
        filter.regions.clear();
    else if (key == "notRegions"_L1)
        filter.notRegions.clear();
    else if (key == "grades"_L1)
        filter.grades.clear();
    else if (key == "notGrades"_L1)
        filter.notGrades.clear();
    else if (key == "minScore"_L1)
        filter.minScoreCenti.reset();
    else if (key == "maxScore"_L1)
        filter.maxScoreCenti.reset();
    else if (key == "onNoList"_L1)
        filter.onNoList = false;
    else if (key == "moved"_L1)
        filter.moved.reset();
    else if (key == "status"_L1)
        filter.status.reset();
    else if (key == "includeSucceeded"_L1)
        filter.includeSucceeded = false;
    else if (key.startsWith("list"_L1))
        std::erase(filter.lists, domain::ListKind(key.mid(4).toInt()));
    return filter;
}

} // namespace chengcai::gui
