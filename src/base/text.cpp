// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <QCoreApplication>

namespace chengcai::base {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(base)
};

/// NFKC of one unit where it needs no neighbours, 0 where the general algorithm must decide. Covers what Chinese names and
/// decision numbers are made of: ASCII, full-width ASCII, CJK ideographs, CJK brackets.
constexpr char16_t foldFast(char16_t c)
{
    if (c < 0x80 || (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3001 && c <= 0x3020))
        return c;
    if (c == 0x3000)
        return u' ';
    if (c >= 0xFF01 && c <= 0xFF5E)
        return char16_t(c - 0xFEE0);
    return 0;
}

/// Calls keep(unit) for each unit of the NFKC of the text that keep() may map or drop (0).
template <typename Keep> QString foldEach(QStringView text, Keep keep)
{
    QString out(text.size(), Qt::Uninitialized);
    QChar *to = out.data();
    for (const QChar c : text) {
        const char16_t folded = foldFast(c.unicode());
        if (folded == 0 && c != QChar(u'\0')) {
            const QString whole = text.toString().normalized(QString::NormalizationForm_KC);
            out.clear();
            for (const QChar unit : whole) {
                if (const char16_t kept = keep(unit.unicode()))
                    out.append(QChar(kept));
            }
            return out;
        }
        if (const char16_t kept = keep(folded))
            *to++ = QChar(kept);
    }
    out.truncate(to - out.constData());
    return out;
}

constexpr char16_t foldBracket(char16_t c)
{
    switch (c) {
    case u'(': case u'[': case u'{': case u'〔': case u'【': case u'〖': case u'〈': case u'《': case u'「': case u'『':
        return u'〔';
    case u')': case u']': case u'}': case u'〕': case u'】': case u'〗': case u'〉': case u'》': case u'」': case u'』':
        return u'〕';
    default:
        return c;
    }
}

char16_t keepInDecision(char16_t c)
{
    if (c >= 0x4E00 && c <= 0x9FFF)
        return c;
    if (c >= u'a' && c <= u'z')
        return char16_t(c - 0x20);
    return QChar::isSpace(c) ? 0 : foldBracket(c);
}

char16_t keepInName(char16_t c)
{
    if (c >= 0x4E00 && c <= 0x9FFF)
        return c;
    if (c < 0x80) {
        if (c >= u'A' && c <= u'Z')
            return char16_t(c + 0x20);
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            return c;
    }
    return QChar::isSpace(c) || QChar::isPunct(c) ? 0 : c;
}

bool isPlain(char16_t c)
{
    return (c >= 0x20 && c < 0x7F) || (c >= 0x2E80 && c < 0xD800) || (c >= 0xFF00 && c < 0xFFF0);
}

/// Units no rule of NFC touches, whatever stands beside them, as long as that is of the same sort.
bool isComposed(QChar unit)
{
    const char16_t c = unit.unicode();
    return c < 0x300 || (c >= 0x2010 && c < 0x2028) || (c >= 0x3000 && c <= 0x3098) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xFF00 && c < 0xFFF0);
}

constexpr char16_t LastSpace = 0x3000;

bool isTidy(QStringView text)
{
    bool space = true;
    for (const QChar c : text) {
        const bool blank = c == u' ';
        if ((blank && space) || (!blank && c.unicode() <= LastSpace && c.isSpace()) || !isComposed(c))
            return false;
        space = blank;
    }
    return text.isEmpty() || !space;
}

QString refusal(char32_t c, const QString &reason)
{
    return Text::tr("The text contains the character U+%1, %2; delete it or type the text anew.")
        .arg(QString::number(c, 16).toUpper().rightJustified(4, u'0'), reason);
}

QString reasonAgainst(char32_t c, bool multiLine)
{
    if (c < 0x20 || (c >= 0x7F && c < 0xA0))
        return multiLine && (c == '\n' || c == '\t') ? QString() : Text::tr("which is a control character");
    if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069))
        return Text::tr("which changes the reading direction unseen");
    if ((c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF)
        return Text::tr("which is invisible");
    if ((c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE)
        return Text::tr("which is no character");
    if (c >= 0xD800 && c <= 0xDFFF)
        return Text::tr("which is half a character");
    return {};
}

} // namespace

QString composed(const QString &text)
{
    return std::all_of(text.begin(), text.end(), isComposed) ? text : text.normalized(QString::NormalizationForm_C);
}

QString tidyName(QStringView text)
{
    if (std::all_of(text.begin(), text.end(), isComposed))
        return text.toString().simplified();
    return text.toString().normalized(QString::NormalizationForm_C).simplified();
}

QString tidyName(const QString &text)
{
    return isTidy(text) ? text : tidyName(QStringView(text));
}

QString nameKey(QStringView name)
{
    QString key = foldEach(name, keepInName);
    const bool fast = std::all_of(key.cbegin(), key.cend(), [](QChar c) { return foldFast(c.unicode()) != 0; });
    return fast ? key : key.toCaseFolded().normalized(QString::NormalizationForm_KC);
}

QString decisionKey(QStringView number)
{
    return foldEach(number, keepInDecision);
}

QString forbiddenCharacter(QStringView text, bool multiLine)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isPlain(text[i].unicode()))
            continue;
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (const QString reason = reasonAgainst(c, multiLine); !reason.isEmpty())
            return refusal(c, reason);
    }
    return {};
}

} // namespace chengcai::base
