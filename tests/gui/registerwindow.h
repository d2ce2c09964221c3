// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demowindow.h"
#include "gui/parties/partyeditor.h"
#include "gui/parties/partylistpage.h"
#include "gui/tables/importpage.h"
#include "services/partyregister.h"

#include <QFile>

namespace chengcai::tests {

/// The window with the register in it: what its tests find there and do there.
class RegisterWindow : protected DemoWindow
{
protected:
    void show(const QString &folder)
    {
        m_window->openStore(folder);
        QTRY_VERIFY(m_desk->account().has_value());
        QTRY_VERIFY(m_directory->index() != nullptr);
    }

    template <typename Work> auto inStore(Work work)
    {
        return m_desk->write(QString(), [work](services::Session &session, const base::Progress &) { return work(session); }).result();
    }

    [[nodiscard]] domain::PartyId party(const QString &name) const
    {
        const auto ids = m_directory->index()->find(name, 1);
        return ids.empty() ? domain::PartyId() : domain::PartyId(ids.front());
    }

    [[nodiscard]] services::PartyRow row(const QString &name) const
    {
        return m_directory->rows(m_directory->index()->find(name, 1)).front();
    }

    [[nodiscard]] gui::PartyListPage *list()
    {
        m_window->showArea(u"suppliers"_s);
        return m_window->findChild<gui::PartyListPage *>();
    }

    [[nodiscard]] gui::PartyEditor *newParty(domain::PartyKind kind)
    {
        auto *editor = new gui::PartyEditor(*m_desk, kind, m_window.get());
        editor->open();
        return editor;
    }

    void signIn(const QString &name)
    {
        QTRY_VERIFY(control<QPushButton>(m_window.get(), "signIn"));
        QWidget *page = control<QPushButton>(m_window.get(), "signIn")->window();
        control<QComboBox>(page, "name")->setCurrentText(name);
        control<QPushButton>(page, "signIn")->click();
        QTRY_VERIFY(m_desk->account().has_value());
        QCOMPARE(m_desk->account()->name, name);
    }

    [[nodiscard]] QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_dir.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }

    [[nodiscard]] gui::ImportPage *importPage(int target, const QString &file)
    {
        m_window->showArea(u"import"_s);
        auto *page = m_window->findChild<gui::ImportPage *>();
        control<QComboBox>(page, "target")->setCurrentIndex(target);
        page->setFile(file);
        return page;
    }

    void recordSupplier(int number, const QString &name)
    {
        domain::Party input;
        input.kind = domain::PartyKind::Supplier;
        input.identifier = u"91410105%1"_s.arg(number, 10, 10, QChar(u'0')); // accepted with a reason: artificial
        input.identifierReason = u"artificial"_s;
        input.name = name;
        QVERIFY(inStore([input](services::Session &session) { return services::PartyRegister(session).create({input}); }).ok());
        QTRY_VERIFY(party(name).isValid());
    }
};

} // namespace chengcai::tests
