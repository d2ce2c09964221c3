// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "gui/shell/editor.h"
#include "services/session.h"

#include <QDate>
#include <QStringList>

#include <functional>
#include <optional>

namespace chengcai::gui {

/// An editor whose draft is what stands in its named controls: edits, texts, boxes, files and the cells of tables that can be edited. The form
/// has a "problems" list, an "autosaved" label, "submit" and "cancel" buttons and, for evidence, a "files" list with "addFile".
class FormDialog : public Editor
{
    Q_OBJECT
public:
    using Editor::Editor;

protected:
    /// After setupUi() and filling: connects the buttons and begins the draft.
    void wire();
    [[nodiscard]] QByteArray content() const override;
    void setContent(const QByteArray &content) override;

    /// The day in that edit; what cannot be read is named in `problems`.
    [[nodiscard]] QDate day(const QString &name, std::vector<FieldProblem> &problems, bool required = false) const;
    [[nodiscard]] std::optional<qint64> fen(const QString &name, std::vector<FieldProblem> &problems) const;
    [[nodiscard]] QStringList files() const;

    /// Does the work in the store's thread; closes when it is done, else says why not beside the field.
    void send(std::function<base::Result<void>(services::Session &)> work);

private:
    void addFiles(const QStringList &paths);
};

} // namespace chengcai::gui
