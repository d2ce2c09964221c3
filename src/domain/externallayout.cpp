// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/externallayout.h"

#include "domain/names.h"
#include "domain/rulebook.h"
#include "domain/shippeddata.h"

#include <QSet>

namespace chengcai::domain {

using namespace Qt::StringLiterals;
using strictjson::Reader;
using strictjson::Text;

namespace {

constexpr std::array<QStringView, 7> DomainNames{u"administrative", u"platform", u"judicial", u"tax", u"customs", u"transport", u"engineering"};
constexpr std::array<QStringView, 4> MeaningNames{u"penalty", u"licence", u"red", u"black"};
constexpr std::array<QStringView, 9> TypeNames{u"line", u"text", u"code", u"uscc", u"any-number", u"day", u"open-day", u"wan-yuan", u"number"};
constexpr std::array<QStringView, ExternalRoles> RoleNames{u"", u"name", u"identifier", u"document", u"decided", u"from", u"until",
                                                           u"public-until", u"authority", u"facts", u"basis", u"result", u"category",
                                                           u"fine", u"confiscated", u"source", u"remark", u"case", u"region"};

strictjson::FileKind fileKind()
{
    return {u"LAY"_s, Text::tr("The file layouts cannot be read: at %1 %2.")};
}

bool fits(ExternalRole role, ExternalType type)
{
    switch (role) {
    case ExternalRole::None: return true;
    case ExternalRole::Identifier: return type == ExternalType::Uscc || type == ExternalType::AnyNumber;
    case ExternalRole::DecidedOn:
    case ExternalRole::From: return type == ExternalType::Day;
    case ExternalRole::Until:
    case ExternalRole::PublicUntil: return type == ExternalType::OpenDay;
    case ExternalRole::Fine:
    case ExternalRole::Confiscated: return type == ExternalType::WanYuan;
    default: return type == ExternalType::Line || type == ExternalType::Text;
    }
}

void readField(Reader &reader, ExternalField &field)
{
    field.code = reader.text(u"code"_s);
    field.labelZh = reader.text(u"zh"_s);
    field.labelEn = reader.text(u"en"_s);
    field.others = reader.texts(u"others"_s);
    field.type = ExternalType(reader.choice(u"type"_s, TypeNames));
    field.role = ExternalRole(reader.choice(u"role"_s, RoleNames));
    field.required = reader.flag(u"required"_s);
    field.personal = reader.flag(u"personal"_s);
    if (!fits(field.role, field.type))
        reader.refuse(u"005", reader.path(u"role"), Text::tr("the role does not go with the type"));
}

void readLayout(Reader &reader, ExternalLayout &layout)
{
    layout.code = reader.text(u"code"_s);
    layout.domain = SourceDomain(reader.choice(u"domain"_s, DomainNames));
    layout.meaning = ExternalMeaning(reader.choice(u"meaning"_s, MeaningNames));
    layout.titleZh = reader.text(u"titleZh"_s);
    layout.titleEn = reader.text(u"titleEn"_s);
    layout.source = reader.text(u"source"_s);
    layout.fields = strictjson::listOf<ExternalField>(reader, u"fields"_s, readField);
    QSet<QString> codes;
    for (const ExternalField &field : layout.fields) {
        if (codes.contains(field.code))
            reader.refuse(u"007", reader.path(u"fields"), Text::tr("the code %1 stands twice").arg(field.code));
        codes.insert(field.code);
    }
    const ExternalField *name = layout.field(ExternalRole::Name);
    if (!name || !name->required)
        reader.refuse(u"008", reader.path(u"fields"), Text::tr("no required field has the name"));
}

void readLayouts(Reader &reader, std::vector<ExternalLayout> &layouts)
{
    [[maybe_unused]] const QDate from = reader.date(u"effectiveFrom"_s);
    [[maybe_unused]] const QString source = reader.text(u"source"_s);
    layouts = strictjson::listOf<ExternalLayout>(reader, u"layouts"_s, readLayout);
    QSet<QString> codes;
    for (const ExternalLayout &layout : layouts) {
        if (codes.contains(layout.code))
            reader.refuse(u"007", reader.path(u"layouts"), Text::tr("the code %1 stands twice").arg(layout.code));
        codes.insert(layout.code);
    }
}

} // namespace

QString sourceDomainName(SourceDomain domain)
{
    return DomainNames[size_t(domain)].toString();
}

std::optional<SourceDomain> sourceDomainFromName(QStringView name)
{
    return fromName<SourceDomain>(DomainNames, name);
}

QString sourceDomainLabel(SourceDomain domain)
{
    switch (domain) {
    case SourceDomain::Administrative: return Text::tr("Administrative bodies");
    case SourceDomain::Platform: return Text::tr("City credit platform");
    case SourceDomain::Judicial: return Text::tr("Courts");
    case SourceDomain::Tax: return Text::tr("Tax authorities");
    case SourceDomain::Customs: return Text::tr("Customs");
    case SourceDomain::Transport: return Text::tr("Transport");
    case SourceDomain::Engineering: return Text::tr("Engineering bidding");
    }
    return {};
}

QString externalRoleName(ExternalRole role)
{
    return RoleNames[size_t(role)].toString();
}

const ExternalField *ExternalLayout::field(QStringView fieldCode) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [fieldCode](const ExternalField &one) { return one.code == fieldCode; });
    return found == fields.end() ? nullptr : &*found;
}

const ExternalField *ExternalLayout::field(ExternalRole role) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [role](const ExternalField &one) { return one.role == role; });
    return found == fields.end() ? nullptr : &*found;
}

std::span<const ExternalLayout> externalLayouts()
{
    static const std::vector<ExternalLayout> all = strictjson::shipped<std::vector<ExternalLayout>>(fileKind(), u"layouts.json"_s, readLayouts);
    return all;
}

const ExternalLayout *externalLayout(QStringView code)
{
    const auto all = externalLayouts();
    const auto found = std::find_if(all.begin(), all.end(), [code](const ExternalLayout &layout) { return layout.code == code; });
    return found == all.end() ? nullptr : &*found;
}

QString externalLayoutTitle(const ExternalLayout &layout)
{
    return inScreenLanguage(layout.titleZh, layout.titleEn);
}

QString externalFieldLabel(const ExternalField &field)
{
    return inScreenLanguage(field.labelZh, field.labelEn);
}

base::Result<std::vector<ExternalLayout>> externalLayoutsFromJson(const QByteArray &json)
{
    return strictjson::parse<std::vector<ExternalLayout>>(fileKind(), json, readLayouts);
}

} // namespace chengcai::domain
