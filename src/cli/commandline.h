// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCommandLineOption>
#include <QMap>
#include <QStringList>

#include <optional>
#include <span>

namespace chengcai::cli {

class Invocation;

/// One option of a verb. A value name makes it take a value.
struct Option {
    const char *name;      ///< "as-of"; one letter stands with one hyphen
    const char *valueName; ///< null = a switch
    const char *help;      ///< English source, context "cli"
};

/// One verb of the table: what it is called, how it is used, what it does.
struct Verb {
    const char *name;
    const char *usage; ///< what follows the name; never translated
    const char *summary;
    std::span<const Option> options;
    int leastArguments;
    int mostArguments; ///< −1 = any number
    base::Result<void> (*run)(Invocation &invocation);
};

/// The table; in the order of the help.
[[nodiscard]] std::span<const Verb> verbs();
[[nodiscard]] const Verb *verbNamed(const QString &name);

/// What was typed, checked against the table. Options may stand before or after the verb.
struct CommandLine {
    const Verb *verb = nullptr;
    QMap<QString, QString> values; ///< by name of the option; a switch has an empty value
    QStringList arguments;
    bool help = false;
    bool version = false;

    [[nodiscard]] bool has(const QString &option) const { return values.contains(option); }
    [[nodiscard]] QString value(const QString &option, const QString &fallback = {}) const { return values.value(option, fallback); }
    [[nodiscard]] bool json() const { return has(QStringLiteral("json")); }
};

/// `arguments` without the program's name. Usage errors "CLI-0xx".
[[nodiscard]] base::Result<CommandLine> parseCommandLine(const QStringList &arguments);
/// Name of the verb that would be run, empty if there is none: what main() needs to know before anything else.
[[nodiscard]] QString verbIn(const QStringList &arguments);
/// Translated help of the program or of one verb.
[[nodiscard]] QString helpText(const Verb *verb);

} // namespace chengcai::cli
