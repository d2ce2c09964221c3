// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/columnmapping.h"

#include "domain/externallayout.h"
#include "exchange/tables/tableerror.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chengcai::exchange
{
namespace
{

const std::vector<TargetField> &partyFields()
{
    static const std::vector<TargetField> fields{
        {u"kind"_s, u"主体类型"_s, {u"party kind"_s, u"类型"_s, u"主体类别"_s}, true},
        {u"identifier"_s,
         u"标识代码"_s,
         {u"统一社会信用代码"_s, u"社会信用代码"_s, u"信用代码"_s, u"身份证号"_s, u"uscc"_s},
         true},
        {u"name"_s,
         u"名称"_s,
         {u"主体名称"_s, u"单位名称"_s, u"企业名称"_s, u"机构名称"_s, u"供应商名称"_s, u"姓名"_s, u"firm name"_s},
         true},
        {u"name_en"_s, u"英文名称"_s, {u"english name"_s}, false},
        {u"region"_s, u"行政区划"_s, {u"区划代码"_s, u"行政区划代码"_s, u"region code"_s}, false},
        {u"address"_s, u"地址"_s, {u"企业地址"_s, u"住所"_s, u"注册地址"_s}, false},
        {u"legal_representative"_s, u"法定代表人"_s, {u"法人代表"_s, u"法人"_s, u"负责人"_s}, false},
        {u"phone"_s, u"电话"_s, {u"联系电话"_s, u"telephone"_s, u"手机"_s}, false},
        {u"category"_s, u"类别"_s, {u"行业"_s, u"所属行业"_s}, false},
        {u"status"_s, u"状态"_s, {u"主体状态"_s}, false},
    };
    return fields;
}

const std::vector<TargetField> &factFields()
{
    static const std::vector<TargetField> fields{
        {u"party"_s,
         u"主体标识"_s,
         {u"party identifier"_s, u"标识代码"_s, u"统一社会信用代码"_s, u"firm name"_s},
         true},
        {u"indicator"_s, u"指标代码"_s, {u"指标"_s, u"indicator code"_s}, true},
        {u"effective_on"_s, u"生效日期"_s, {u"生效日"_s, u"ineligible from"_s, u"effective date"_s}, true},
        {u"until"_s, u"失效日期"_s, {u"失效日"_s, u"有效期至"_s, u"ineligible until"_s, u"expires on"_s}, false},
        {u"decision_no"_s, u"决定书文号"_s, {u"文号"_s, u"处罚决定书文号"_s, u"decision number"_s}, false},
        {u"authority"_s, u"认定机关"_s, {u"处罚机关"_s, u"认定单位"_s, u"originating institution"_s}, false},
        {u"fine_fen"_s, u"罚款金额（分）"_s, {u"罚款（分）"_s}, false},
        {u"text"_s, u"内容"_s, {u"事实"_s, u"违法事实"_s, u"prohibited practice"_s}, false},
        {u"source"_s, u"来源"_s, {u"数据来源"_s}, false},
        {u"decided_on"_s, u"决定日期"_s, {u"处罚决定日期"_s, u"decision date"_s}, false},
        {u"amount_fen"_s, u"合同金额（分）"_s, {u"采购金额（分）"_s}, false},
        {u"ban_from"_s, u"禁止期起"_s, {u"禁止期开始"_s, u"禁止开始日期"_s}, false},
        {u"ban_until"_s, u"禁止期止"_s, {u"禁止期截止"_s, u"禁止截止日期"_s}, false},
        {u"public_until"_s, u"公示截止日"_s, {u"公示截止日期"_s, u"公示截止期"_s}, false},
    };
    return fields;
}

/// Who took part in an event: a list of its organiser.
const std::vector<TargetField> &attendanceFields()
{
    static const std::vector<TargetField> fields{
        {u"party"_s,
         u"单位"_s,
         {u"单位名称"_s, u"主体"_s, u"主体标识"_s, u"标识代码"_s, u"统一社会信用代码"_s, u"名称"_s, u"party identifier"_s, u"firm"_s, u"organisation"_s},
         true},
        {u"person"_s, u"姓名"_s, {u"参训人员"_s, u"人员"_s, u"签到人"_s, u"name of the person"_s}, true},
        {u"score"_s, u"成绩"_s, {u"分数"_s, u"得分"_s, u"测试成绩"_s, u"result"_s, u"test result"_s}, false},
        {u"pledge"_s, u"承诺书"_s, {u"签署承诺书"_s, u"诚信承诺书"_s, u"已签承诺书"_s, u"pledge signed"_s}, false},
    };
    return fields;
}

std::vector<TargetField> fieldsOf(const domain::ExternalLayout &layout)
{
    std::vector<TargetField> fields;
    for (const domain::ExternalField &field : layout.fields)
        fields.push_back({field.code, field.labelZh, field.others, field.required});
    return fields;
}

QHash<QString, std::vector<TargetField>> allTargets()
{
    QHash<QString, std::vector<TargetField>> all{{importTargetName(ImportTarget::Parties), partyFields()}, {importTargetName(ImportTarget::Facts), factFields()}, {importTargetName(ImportTarget::Attendance), attendanceFields()}};
    for (const domain::ExternalLayout &layout : domain::externalLayouts())
        all.insert(externalTargetName(layout.code), fieldsOf(layout));
    return all;
}

bool isField(const QString &target, const QString &name)
{
    const std::vector<TargetField> &fields = targetFields(target);
    return std::any_of(fields.begin(), fields.end(), [&](const TargetField &field) { return field.name == name; });
}

/// Column of the heading that means the field: exact names before synonyms, so that a synonym never wins over the name.
int findColumn(const TargetField &field, const QStringList &keys)
{
    for (const QStringList &words : {QStringList{field.name, field.label}, field.others}) {
        for (const QString &word : words) {
            if (const qsizetype column = keys.indexOf(headingKey(word)); column >= 0)
                return int(column);
        }
    }
    return -1;
}

} // namespace

QString importTargetName(ImportTarget target)
{
    return target == ImportTarget::Parties ? u"parties"_s : target == ImportTarget::Facts ? u"facts"_s : u"attendance"_s;
}

const std::vector<TargetField> &targetFields(ImportTarget target)
{
    return target == ImportTarget::Parties ? partyFields() : target == ImportTarget::Facts ? factFields() : attendanceFields();
}

QString externalTargetName(const QString &layout)
{
    return u"external/"_s + layout;
}

const std::vector<TargetField> &targetFields(const QString &target)
{
    static const QHash<QString, std::vector<TargetField>> all = allTargets();
    static const std::vector<TargetField> none;
    const auto found = all.constFind(target);
    return found == all.constEnd() ? none : *found;
}

QString headingKey(QStringView heading)
{
    constexpr QStringView dropped = u"_-[]【】〔〕*";
    const QString folded = heading.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    QString key;
    for (const QChar c : folded) {
        if (!c.isSpace() && !dropped.contains(c))
            key += c;
    }
    return key;
}

QString headerFingerprint(const QStringList &header)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &heading : header)
        hash.addData(QByteArray(headingKey(heading).toUtf8() + '\n'));
    return QString::fromLatin1(hash.result().toHex());
}

ColumnMapping ColumnMapping::automatic(const QString &target, const QStringList &header)
{
    QStringList keys;
    for (const QString &heading : header)
        keys.append(headingKey(heading));
    ColumnMapping mapping(target);
    for (const TargetField &field : targetFields(target)) {
        const int column = findColumn(field, keys);
        if (column < 0 || mapping.m_columns.values().contains(column))
            continue;
        if (keys.count(keys[column]) > 1)
            mapping.m_repeated.insert(field.name, header[column]);
        else
            mapping.m_columns.insert(field.name, column);
    }
    return mapping;
}

base::Result<ColumnMapping> ColumnMapping::fromJson(const QJsonObject &json)
{
    const QString target = json.value("target"_L1).toString();
    const QJsonObject columns = json.value("columns"_L1).toObject();
    ColumnMapping mapping(target);
    bool valid = !targetFields(target).empty();
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        const int column = it->toInt(-1);
        valid = valid && isField(mapping.m_target, it.key()) && column >= 0;
        mapping.assign(it.key(), column);
    }
    if (!valid || mapping.m_columns.size() != columns.size())
        return refusal(u"TAB-401"_s,
                       Tables::tr("The remembered assignment of columns does not fit this version. Assign the columns "
                                  "again."));
    return mapping;
}

QJsonObject ColumnMapping::toJson() const
{
    QJsonObject columns;
    for (auto it = m_columns.begin(); it != m_columns.end(); ++it)
        columns.insert(it.key(), it.value());
    return {{u"target"_s, m_target}, {u"columns"_s, columns}};
}

void ColumnMapping::assign(const QString &field, int column)
{
    m_repeated.remove(field);
    m_columns.removeIf([&](const auto &entry) { return entry.value() == column || entry.key() == field; });
    if (column >= 0)
        m_columns.insert(field, column);
}

QStringList ColumnMapping::missing() const
{
    QStringList names;
    for (const TargetField &field : targetFields(m_target)) {
        if (field.required && column(field.name) < 0)
            names.append(field.name);
    }
    return names;
}

base::Result<void> ColumnMapping::check(qsizetype columns) const
{
    if (!m_repeated.isEmpty())
        return refusal(u"TAB-404"_s,
                       Tables::tr("Several columns have the heading “%1”. Name them differently, or assign the right one by hand.").arg(m_repeated.first()),
                       m_repeated.firstKey());
    const QStringList absent = missing();
    if (!absent.isEmpty())
        return refusal(u"TAB-402"_s,
                       Tables::tr("No column is assigned to: %1. Name the columns so, or assign them by hand.")
                           .arg(absent.join(", "_L1)),
                       absent.first());
    for (auto it = m_columns.begin(); it != m_columns.end(); ++it) {
        if (it.value() >= columns)
            return refusal(u"TAB-403"_s,
                           Tables::tr("The field %1 is assigned to column %2, but the file has %3 columns. Assign the "
                                      "columns again.")
                               .arg(it.key())
                               .arg(it.value() + 1)
                               .arg(columns),
                           it.key());
    }
    return {};
}

} // namespace chengcai::exchange
