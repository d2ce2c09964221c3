// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/externallayout.h"

#include "base/text.h"
#include "exchange/tables/errorsheet.h"
#include "exchange/tables/tableerror.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace chengcai::exchange
{

using domain::ExternalField;
using domain::ExternalLayout;
using domain::ExternalRecord;
using domain::ExternalRole;
using domain::ExternalType;

namespace
{

constexpr qsizetype MaxText = 100'000;
constexpr qsizetype UsccLength = 18;
constexpr qsizetype MaxWords = 40;
/// Fewer headings than this are no file of the layout.
constexpr int FewestHeadings = 3;
/// A further column, such as a day of publication, does not turn a red list into a black one.
constexpr int AheadOfOtherMeaning = 3;

constexpr QChar Between(0x1F);

std::array<quint64, 2> digestOf(QStringView text)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_160);
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(text.utf16()), text.size() * qsizetype(sizeof(QChar))));
    std::array<quint64, 2> digest{};
    std::memcpy(digest.data(), hash.resultView().data(), sizeof digest);
    return digest;
}

/// The cell as it stood, with line ends as they are stored.
QString originalText(const Cell &cell, bool number)
{
    QString text = number ? shownNumber(cell) : cell.text();
    if (cell.utf8.contains('\r'))
        text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return text;
}

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

bool isNumber(const QString &text)
{
    static const QRegularExpression pattern(u"^-?[0-9]+(,[0-9]{3})*([.][0-9]+)?$"_s);
    return pattern.match(text.normalized(QString::NormalizationForm_KC)).hasMatch();
}

/// Eighteen digits that end in zeros and fail their check: the tail of what a spreadsheet takes for a number.
bool looksRounded(QStringView number)
{
    return number.size() == UsccLength && number.endsWith(u"000") && std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isMasked(QStringView number)
{
    return number.contains(u'*') || number.contains(u'＊');
}

LayoutGuess guessOf(const ExternalLayout &layout, const QStringList &header)
{
    const ColumnMapping mapping = ColumnMapping::automatic(externalTargetName(layout.code), header);
    LayoutGuess guess{&layout, 0, mapping.missing()};
    guess.matched = int(std::count_if(layout.fields.begin(), layout.fields.end(), [&](const ExternalField &field) { return mapping.column(field.code) >= 0; }));
    return guess;
}

/// The heading, told apart from every heading that means a field and from those before it.
QString ownCode(const QString &heading, qsizetype column, const QSet<QString> &taken)
{
    const QString plain = heading.isEmpty() ? u"列 %1"_s.arg(column + 1) : heading;
    QString code = plain;
    for (int number = 2; taken.contains(headingKey(code)); ++number)
        code = u"%1 (%2)"_s.arg(plain).arg(number);
    return code;
}

QSet<QString> headingsOf(const ExternalLayout &layout)
{
    QSet<QString> keys;
    for (const ExternalField &field : layout.fields) {
        keys << headingKey(field.code) << headingKey(field.labelZh);
        for (const QString &other : field.others)
            keys << headingKey(other);
    }
    return keys;
}

} // namespace

std::vector<LayoutGuess> guessLayouts(const QStringList &header)
{
    std::vector<LayoutGuess> guesses;
    for (const ExternalLayout &layout : domain::externalLayouts()) {
        LayoutGuess guess = guessOf(layout, header);
        if (guess.matched > 0)
            guesses.push_back(std::move(guess));
    }
    std::stable_sort(guesses.begin(), guesses.end(), [](const LayoutGuess &a, const LayoutGuess &b) {
        return std::pair(a.missing.isEmpty(), a.matched) > std::pair(b.missing.isEmpty(), b.matched);
    });
    return guesses;
}

const ExternalLayout *certainLayout(std::span<const LayoutGuess> guesses)
{
    if (guesses.empty() || !guesses[0].missing.isEmpty() || guesses[0].matched < FewestHeadings)
        return nullptr;
    const LayoutGuess &best = guesses[0];
    const bool rival = std::any_of(guesses.begin() + 1, guesses.end(), [&best](const LayoutGuess &other) {
        const int ahead = other.layout->meaning == best.layout->meaning ? 1 : AheadOfOtherMeaning;
        return other.missing.isEmpty() && best.matched - other.matched < ahead;
    });
    return rival ? nullptr : best.layout;
}

/// What is known of a row while its cells are read.
struct ExternalReader::Taking {
    ExternalRow &row;
    std::array<qsizetype, domain::ExternalRoles> filledBy; ///< field that has filled the role
    bool numbered = false;                                 ///< something was said about the identifier

    explicit Taking(ExternalRow &into) : row(into) { filledBy.fill(std::numeric_limits<qsizetype>::max()); }

    void refuse(const QString &code, const QString &message, const QString &column) const { row.errors.push_back(refusal(code, message, column)); }
    void warn(const QString &code, const QString &message, const QString &column) const { row.warnings.push_back(refusal(code, message, column)); }
    /// Of several fields with the role the first of the layout counts.
    bool fills(ExternalRole role, qsizetype field)
    {
        if (role == ExternalRole::None || filledBy[size_t(role)] <= field)
            return false;
        filledBy[size_t(role)] = field;
        return true;
    }
    template <typename T> bool good(const Result<T> &result) const
    {
        if (!result)
            row.errors.push_back(result.error());
        return result.ok();
    }
};

Result<ExternalReader> ExternalReader::create(const ExternalLayout &layout, const ColumnMapping &mapping, const QStringList &header,
                                              const ExternalReading &reading)
{
    if (const Result<void> fits = mapping.check(header.size()); !fits)
        return fits.error();
    for (const QString &heading : header) {
        if (const QString problem = base::forbiddenCharacter(base::tidyName(heading)); !problem.isEmpty())
            return refusal(u"FLD-130"_s, problem, heading);
    }
    ExternalReader reader(layout, reading);
    reader.nameColumns(mapping, header);
    return reader;
}

void ExternalReader::nameColumns(const ColumnMapping &mapping, const QStringList &header)
{
    m_fields.assign(size_t(header.size()), -1);
    for (size_t field = 0; field < m_layout.fields.size(); ++field) {
        if (const int column = mapping.column(m_layout.fields[field].code); column >= 0)
            m_fields[size_t(column)] = qsizetype(field);
    }
    QSet<QString> taken = headingsOf(m_layout);
    for (qsizetype column = 0; column < header.size(); ++column) {
        if (const qsizetype field = m_fields[size_t(column)]; field >= 0) {
            m_codes.append(m_layout.fields[size_t(field)].code);
        } else if (ErrorSheet::reasonTitles().contains(header[column])) {
            m_codes.append(QString());
        } else {
            m_codes.append(ownCode(base::tidyName(header[column]), column, taken));
            taken.insert(headingKey(m_codes.back()));
        }
    }
}

ExternalRow ExternalReader::take(const Row &row)
{
    ExternalRow taken;
    taken.line = row.line;
    taken.warnings = row.warnings;
    if (row.refused) {
        taken.errors.push_back(*row.refused);
        return taken;
    }
    taken.record.layout = m_layout.code;
    taken.record.domain = m_layout.domain;
    taken.record.original.reserve(size_t(m_codes.size()));
    Taking taking(taken);
    for (qsizetype column = 0; column < m_codes.size(); ++column)
        takeColumn(taking, row.at(int(column)), column);
    judge(taking);
    if (taken.errors.empty())
        compare(taken);
    if (!taken.errors.empty())
        taken.kind = ExternalRow::Kind::Refused;
    return taken;
}

void ExternalReader::takeColumn(Taking &taking, const Cell &cell, qsizetype column) const
{
    const QString &code = m_codes[column];
    if (code.isEmpty())
        return;
    const qsizetype field = m_fields[size_t(column)];
    const ExternalField *known = field < 0 ? nullptr : &m_layout.fields[size_t(field)];
    const bool number = known && (known->type == ExternalType::WanYuan || known->type == ExternalType::Number);
    const QString text = originalText(cell, number);
    if (const QString problem = base::forbiddenCharacter(text, true); !problem.isEmpty())
        return taking.refuse(u"FLD-130"_s, problem, code);
    if (text.size() > MaxText)
        return taking.refuse(u"FLD-131"_s, Tables::tr("The text has %1 characters; at most %2 are allowed. Shorten it.").arg(text.size()).arg(MaxText), code);
    taking.row.record.original.push_back({code, text});
    if (!known && cell.type == CellType::Formula)
        taking.warn(u"EXT-156"_s, Tables::tr("The cell holds a formula; what it showed was kept as text."), code);
    if (known && cell.type != CellType::Formula && isBlank(text)) {
        if (known->required)
            taking.refuse(u"EXT-101"_s, Tables::tr("The cell is empty, but every row of this file needs it: %1.").arg(domain::externalFieldLabel(*known)), code);
    } else if (known) {
        understand(taking, cell, text, field);
    }
}

void ExternalReader::understand(Taking &taking, const Cell &cell, const QString &shown, qsizetype index) const
{
    const ExternalField &field = m_layout.fields[size_t(index)];
    ExternalRecord &record = taking.row.record;
    const FieldContext context{field.code, &taking.row.warnings};
    switch (field.type) {
    case ExternalType::Line:
    case ExternalType::Text:
    case ExternalType::Code: {
        if (field.role == ExternalRole::None && field.type != ExternalType::Code && cell.type == CellType::Text)
            return; // it is kept as it stands, and nothing is made of it
        const TextRule rule = field.type == ExternalType::Line ? TextRule::Line : field.type == ExternalType::Text ? TextRule::MultiLine : TextRule::Code;
        const auto text = parseTextField(cell, shown, context, rule);
        if (taking.good(text) && taking.fills(field.role, index))
            *domain::textOf(record, field.role) = *text;
        return;
    }
    case ExternalType::Uscc:
    case ExternalType::AnyNumber:
        return takeIdentifier(taking, cell, shown, index);
    case ExternalType::Day: {
        const auto day = parseDateField(cell, context);
        if (taking.good(day) && taking.fills(field.role, index))
            *domain::dayOf(record, field.role) = *day;
        return;
    }
    case ExternalType::OpenDay: {
        const auto end = parseOpenDayField(cell, context);
        if (!taking.good(end) || !taking.fills(field.role, index))
            return;
        *domain::dayOf(record, field.role) = end->day;
        record.indefinite = record.indefinite || (field.role == ExternalRole::Until && end->indefinite);
        return;
    }
    case ExternalType::WanYuan: {
        const auto fen = parseWanYuanField(cell, context);
        if (taking.good(fen) && taking.fills(field.role, index))
            *domain::moneyOf(record, field.role) = *fen;
        return;
    }
    case ExternalType::Number: {
        const auto text = parseTextField(cell, shown, context, TextRule::Line);
        if (taking.good(text) && !isNumber(shown.trimmed()))
            taking.refuse(u"EXT-104"_s, Tables::tr("“%1” is no number. Write it with digits.").arg(text->left(MaxWords)), field.code);
        return;
    }
    }
}

void ExternalReader::takeIdentifier(Taking &taking, const Cell &cell, const QString &shown, qsizetype index) const
{
    const ExternalField &field = m_layout.fields[size_t(index)];
    const auto number = parseTextField(cell, shown, {field.code, &taking.row.warnings}, TextRule::Code);
    const bool ofParty = field.role == ExternalRole::Identifier;
    taking.numbered |= ofParty;
    if (!taking.good(number))
        return;
    const auto known = knownNumber(taking, *number, field);
    if (!known || !taking.fills(field.role, index))
        return;
    taking.row.record.identifier = known->normalised;
    taking.row.record.identifierType = known->type;
}

/// The number if it leads to somebody; says why if it does not.
std::optional<domain::IdentifierCheck> ExternalReader::knownNumber(Taking &taking, const QString &number, const ExternalField &field) const
{
    const bool ofParty = field.role == ExternalRole::Identifier;
    if (isMasked(number)) {
        if (ofParty)
            taking.warn(u"EXT-151"_s, Tables::tr("Only a part of the number is shown, so the record is found by its name alone."), field.code);
        return std::nullopt;
    }
    const domain::IdentifierCheck check = domain::checkIdentifier(number, m_reading.today);
    if (check.valid())
        return check;
    if (looksRounded(check.normalised)) {
        taking.refuse(u"EXT-103"_s,
                      Tables::tr("A spreadsheet keeps only 15 digits of a number, so the code %1 has lost its end. Format the column as text and enter the code again.").arg(check.normalised),
                      field.code);
        return std::nullopt;
    }
    if (!ofParty) {
        taking.warn(u"EXT-158"_s, Tables::tr("The code of the office, %1, fails its check.").arg(number.left(MaxWords)), field.code);
        return std::nullopt;
    }
    if (field.type == ExternalType::AnyNumber && check.normalised.size() != UsccLength) {
        taking.warn(u"EXT-152"_s, Tables::tr("%1 is the number of another register, so the record is found by its name alone.").arg(number.left(MaxWords)), field.code);
        return std::nullopt;
    }
    // A mistyped number of a natural person must not be taken for a code of a company: those are not secret.
    const bool ofPerson = domain::checkResidentId(number, m_reading.today).problem == domain::IdentifierProblem::CheckCharacter;
    if (m_reading.acceptFailingChecks && check.normalised.size() == UsccLength && !ofPerson) {
        taking.warn(u"EXT-154"_s, Tables::tr("The identifier %1 fails its check and was taken all the same.").arg(number.left(MaxWords)), field.code);
        return check;
    }
    taking.refuse(u"EXT-102"_s, domain::identifierSentence(check), field.code);
    return std::nullopt;
}

/// What can only be said of the row as a whole.
void ExternalReader::judge(Taking &taking) const
{
    ExternalRecord &record = taking.row.record;
    const auto columnOf = [this](ExternalRole role) {
        const ExternalField *field = m_layout.field(role);
        return field ? field->code : QString();
    };
    if (m_layout.isList() && !record.until.isValid())
        record.indefinite = true;
    if (!taking.row.errors.empty())
        return;
    if (const auto problem = domain::externalProblem(record))
        return taking.refuse(problem->code, problem->message, columnOf(problem->role));
    if (!taking.numbered)
        taking.warn(u"EXT-153"_s, Tables::tr("The row has no identifier, so the record is found by its name alone."), columnOf(ExternalRole::Identifier));
    if (record.decidedOn > m_reading.today)
        taking.warn(u"EXT-157"_s, Tables::tr("The decision is dated %1, which is still to come.").arg(record.decidedOn.toString(Qt::ISODate)), columnOf(ExternalRole::DecidedOn));
}

/// Two rows of one decision either say the same, or one of them is wrong: which, the file cannot tell.
void ExternalReader::compare(ExternalRow &row)
{
    m_whole.resize(0);
    for (const domain::OriginalField &field : row.record.original)
        m_whole.append(field.text).append(Between);
    const Digest content = digestOf(m_whole);
    Seen &seen = m_seen[digestOf(domain::externalKey(row.record))];
    row.kind = ExternalRow::Kind::Good;
    if (seen.line == 0) {
        seen = {row.line, content};
        return;
    }
    row.sameAs = seen.line;
    const ExternalField *document = m_layout.field(row.record.documentNo.isEmpty() ? ExternalRole::Name : ExternalRole::DocumentNo);
    const QString column = document ? document->code : QString();
    if (seen.content == content) {
        row.kind = ExternalRow::Kind::Duplicate;
        row.warnings.push_back(refusal(u"EXT-155"_s, Tables::tr("Row %1 says the same; this one was passed over.").arg(seen.line), column));
    } else {
        row.errors.push_back(refusal(u"EXT-105"_s,
                                     Tables::tr("Row %1 is about the same decision and the same party, but says otherwise. Find out which is right and delete the other.").arg(seen.line),
                                     column));
    }
}

} // namespace chengcai::exchange
