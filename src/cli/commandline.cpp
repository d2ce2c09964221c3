// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace chengcai::cli {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

constexpr std::array GlobalOptions{
    Option{"store", "DIR", QT_TRANSLATE_NOOP("cli", "Folder of the store.")},
    Option{"user", "NAME", QT_TRANSLATE_NOOP("cli", "Account that acts; by default the only one.")},
    Option{"password-file", "FILE", QT_TRANSLATE_NOOP("cli", "File whose first line is the password; otherwise CHENGCAI_PASSWORD is used.")},
    Option{"json", nullptr, QT_TRANSLATE_NOOP("cli", "Write JSON, one line, also for errors.")},
    Option{"progress", nullptr, QT_TRANSLATE_NOOP("cli", "Say on stderr how far long work is, also when that is no terminal.")},
    Option{"help", nullptr, QT_TRANSLATE_NOOP("cli", "Show this help.")},
    Option{"version", nullptr, QT_TRANSLATE_NOOP("cli", "Show the version.")},
};

Error usage(const QString &code, const QString &message)
{
    return {ErrorKind::Usage, code, message, {}, {}};
}

QString hyphenated(const Option &option)
{
    const QString name = QString::fromLatin1(option.name);
    return (name.size() == 1 ? u"-"_s : u"--"_s) + name;
}

const Option *find(std::span<const Option> options, const QString &word)
{
    const auto found = std::find_if(options.begin(), options.end(), [&](const Option &option) { return hyphenated(option) == word; });
    return found == options.end() ? nullptr : &*found;
}

/// "--name=value" as name and value.
std::pair<QString, std::optional<QString>> split(const QString &word)
{
    const qsizetype equals = word.startsWith(u"--") ? word.indexOf(u'=') : -1;
    if (equals < 0)
        return {word, std::nullopt};
    return {word.left(equals), word.mid(equals + 1)};
}

bool isOption(const QString &word)
{
    return word.size() > 1 && word.startsWith(u'-') && !word.at(1).isDigit();
}

/// One pass over the words. Before the verb is known only the options of every verb are.
class Parser
{
public:
    explicit Parser(const QStringList &words) : m_words(words) {}

    Result<CommandLine> parse();

private:
    std::optional<Error> takeOption(const QString &word);
    std::optional<Error> takeWord(const QString &word);
    [[nodiscard]] std::optional<Error> complete() const;

    const QStringList &m_words;
    qsizetype m_at = 0;
    CommandLine m_line;
};

std::optional<Error> Parser::takeOption(const QString &word)
{
    const auto [name, attached] = split(word);
    const Option *option = find(GlobalOptions, name);
    if (!option && m_line.verb)
        option = find(m_line.verb->options, name);
    if (!option)
        return usage(u"CLI-003"_s, Text::tr("There is no option %1 here. Use --help to see which there are.").arg(name));
    const QString key = QString::fromLatin1(option->name);
    if (!option->valueName) {
        if (attached)
            return usage(u"CLI-004"_s, Text::tr("The option %1 takes no value. Leave it out.").arg(name));
        m_line.values.insert(key, {});
        return std::nullopt;
    }
    if (!attached && m_at >= m_words.size())
        return usage(u"CLI-005"_s, Text::tr("The option %1 needs a value after it.").arg(name));
    m_line.values.insert(key, attached ? *attached : m_words.at(m_at++));
    return std::nullopt;
}

std::optional<Error> Parser::takeWord(const QString &word)
{
    if (m_line.verb) {
        m_line.arguments.append(word);
        return std::nullopt;
    }
    m_line.verb = verbNamed(word);
    if (!m_line.verb)
        return usage(u"CLI-002"_s, Text::tr("There is no verb “%1”. Use --help to see which there are.").arg(word));
    return std::nullopt;
}

std::optional<Error> Parser::complete() const
{
    if (!m_line.verb)
        return usage(u"CLI-001"_s, Text::tr("No verb was given. Use --help to see which there are."));
    const qsizetype given = m_line.arguments.size();
    if (given < m_line.verb->leastArguments)
        return usage(u"CLI-006"_s, Text::tr("Something is missing after “%1”. The usage is: %1 %2")
                                       .arg(QString::fromLatin1(m_line.verb->name), QString::fromLatin1(m_line.verb->usage)));
    if (m_line.verb->mostArguments >= 0 && given > m_line.verb->mostArguments)
        return usage(u"CLI-007"_s, Text::tr("“%1” is too much. The usage is: %2 %3")
                                       .arg(m_line.arguments.at(m_line.verb->mostArguments), QString::fromLatin1(m_line.verb->name),
                                            QString::fromLatin1(m_line.verb->usage)).trimmed());
    return std::nullopt;
}

Result<CommandLine> Parser::parse()
{
    bool onlyWords = false;
    while (m_at < m_words.size()) {
        const QString &word = m_words.at(m_at++);
        if (word == u"--") {
            onlyWords = true;
            continue;
        }
        const auto error = !onlyWords && isOption(word) ? takeOption(word) : takeWord(word);
        if (error)
            return *error;
    }
    m_line.help = m_line.has(u"help"_s);
    m_line.version = m_line.has(u"version"_s);
    if (m_line.help || m_line.version)
        return m_line;
    if (const auto error = complete())
        return *error;
    return m_line;
}

QString optionLines(std::span<const Option> options)
{
    QString text;
    for (const Option &option : options) {
        QString left = u"  "_s + hyphenated(option);
        if (option.valueName)
            left += u' ' + QString::fromLatin1(option.valueName);
        text += left.leftJustified(26) + u' ' + QCoreApplication::translate("cli", option.help) + u'\n';
    }
    return text;
}

} // namespace

const Verb *verbNamed(const QString &name)
{
    const auto all = verbs();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Verb &verb) { return name == QLatin1StringView(verb.name); });
    return found == all.end() ? nullptr : &*found;
}

Result<CommandLine> parseCommandLine(const QStringList &arguments)
{
    return Parser(arguments).parse();
}

QString verbIn(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (!isOption(arguments.at(i)))
            return arguments.at(i);
        const auto [name, attached] = split(arguments.at(i));
        const Option *option = find(GlobalOptions, name);
        if (option && option->valueName && !attached)
            ++i;
    }
    return {};
}

QString helpText(const Verb *verb)
{
    if (verb) {
        QString text = u"chengcaictl %1 %2\n\n%3\n\n"_s.arg(QString::fromLatin1(verb->name), QString::fromUtf8(verb->usage),
                                                           QCoreApplication::translate("cli", verb->summary));
        if (!verb->options.empty())
            text += Text::tr("Options:") + u'\n' + optionLines(verb->options) + u'\n';
        return text + Text::tr("Options of every verb:") + u'\n' + optionLines(GlobalOptions);
    }
    QString text = u"chengcaictl --store DIR [--user NAME] [--json] VERB …\n\n"_s;
    text += Text::tr("Chengcai: supervision of integrity in government procurement, without a screen.") + u"\n\n"_s;
    for (const Verb &one : verbs())
        text += u"  %1 %2\n"_s.arg(QString::fromLatin1(one.name).leftJustified(12), QCoreApplication::translate("cli", one.summary));
    text += u'\n' + Text::tr("Options of every verb:") + u'\n' + optionLines(GlobalOptions) + u'\n';
    return text
        + Text::tr("Exit codes: 0 done, 2 wrong usage, 3 input refused, 4 store problem, 5 not authorised, 6 not authentic, 7 a person must decide.")
        + u'\n';
}

} // namespace chengcai::cli
