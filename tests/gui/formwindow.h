// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statecalendar.h"
#include "gui/inspections/inspectionformpage.h"
#include "gui/inspections/itemcard.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/preferences.h"
#include "services/desk.h"
#include "services/office.h"
#include "services/openedform.h"
#include "services/partylist.h"
#include "support/harmlessanswers.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace chengcai::tests {

using namespace Qt::StringLiterals;
using domain::PartyKind;
using gui::InspectionFormPage;
using gui::ItemCard;
using services::InspectionDraft;
using Drafts = std::vector<InspectionDraft>;

/// The window of an office with two purchasers, in which an inspector, li, is signed in to fill evaluation forms.
class FormWindow
{
protected:
    static inline const QDate Today{2026, 3, 20};

    void prepare()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"chengcai-test"_s);
        QCoreApplication::setApplicationName(u"chengcai-form-test"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_dir.filePath(u"settings"_s));
    }

    void start()
    {
        m_office = std::make_unique<Office>(Today);
        m_purchaser = m_office->party(PartyKind::Purchaser, uscc(1), u"演示采购人 001"_s);
        m_other = m_office->party(PartyKind::Purchaser, uscc(2), u"演示采购人 002"_s);
        (void)m_office->fact(m_purchaser, u"CG-N11"_s, Today.addMonths(-2));
        QVERIFY(m_office->add(u"li"_s, domain::Role::Inspector));
        QVERIFY(m_office->add(u"wang"_s, domain::Role::Supervisor));
        m_office->close();
        m_preferences = std::make_unique<gui::Preferences>();
        m_preferences->setLanguage(u"en"_s);
        m_preferences->apply();
        m_desk = std::make_unique<services::Desk>(m_office->clock);
        m_directory = std::make_unique<services::PartyDirectory>(*m_desk);
        m_window = std::make_unique<gui::MainWindow>(*m_desk, *m_directory, *m_preferences);
        m_window->resize(1280, 720);
        m_window->show();
        m_window->openStore(m_office->folder());
        QTRY_VERIFY(m_desk->isOpen());
        signIn(u"li"_s);
        QTRY_VERIFY(m_desk->account().has_value());
    }

    void stop()
    {
        m_window.reset();
        m_directory.reset();
        m_desk.reset();
        m_office.reset();
    }

    template <typename Work> auto inStore(Work work)
    {
        return *m_desk->write(QString(), [work](services::Session &session, const base::Progress &) -> base::Result<std::invoke_result_t<Work, services::Session &>> { return work(session); }).result();
    }

    void signIn(const QString &name)
    {
        (void)m_desk->signIn(name, std::nullopt);
        QTRY_VERIFY(m_desk->account() && m_desk->account()->name == name);
    }

    [[nodiscard]] Drafts drafts()
    {
        return *m_desk->write(QString(), [](services::Session &session, const base::Progress &) { return services::InspectionDrafts(session).all(); }).result();
    }

    [[nodiscard]] qint64 head()
    {
        return inStore([](services::Session &session) { return session.store().ledger().head().receivedNo; });
    }

    [[nodiscard]] services::StoredForm form(PartyKind kind = PartyKind::Purchaser)
    {
        return inStore([kind](services::Session &session) { return services::formsInUse(session.reader(), kind, Today).front(); });
    }

    [[nodiscard]] InspectionDraft fresh(domain::PartyId party) { return services::beginInspection(form(), party, Today); }

    [[nodiscard]] InspectionDraft whole(domain::PartyId party)
    {
        InspectionDraft draft = fresh(party);
        draft.input.answers = harmlessAnswers(form().form);
        draft.savedAt = 1;
        return draft;
    }

    InspectionFormPage *open(const InspectionDraft &draft, bool wait = true)
    {
        m_window->openInspectionForm(draft);
        auto *page = m_window->findChildren<InspectionFormPage *>().last();
        auto *body = page->findChild<QWidget *>(u"body"_s);
        const bool begun = QTest::qWaitFor([page, body, wait] { return page->sheet() && (body->isEnabled() || !wait); });
        return begun ? page : nullptr;
    }

    void closeTab()
    {
        m_window->findChild<QAction *>(u"actionCloseTab"_s)->trigger();
        QTRY_VERIFY(m_window->findChildren<InspectionFormPage *>().isEmpty());
    }

    ItemCard *go(InspectionFormPage *page, const QString &item)
    {
        auto *sections = page->findChild<QListWidget *>(u"sections"_s);
        const auto &all = page->sheet()->form().sections;
        for (int row = 0; row < int(all.size()); ++row) {
            if (all[size_t(row)].code == item.section(u'-', 0, 0))
                sections->setCurrentRow(row);
        }
        ItemCard *card = nullptr;
        (void)QTest::qWaitFor([&] { return (card = page->findChild<ItemCard *>(u"card."_s + item)) != nullptr; });
        if (card)
            card->visit();
        return card;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_window->focusWidget(), key, modifiers);
    }

    [[nodiscard]] domain::ScoreRange oracle(domain::PartyId party, const domain::Answers &answers)
    {
        return inStore([&](services::Session &session) {
            const auto basis = services::scoringBasis(session.reader(), party, Today);
            const domain::FormTemplate form = services::formsInUse(session.reader(), PartyKind::Purchaser, Today).front().form;
            return basis->range(domain::FilledForm(form, answers, Today, domain::stateCalendar()));
        });
    }

    [[nodiscard]] QString label(const InspectionFormPage *page, const QString &name) const { return page->findChild<QLabel *>(name)->text(); }

    QTemporaryDir m_dir;
    std::unique_ptr<Office> m_office;
    domain::PartyId m_purchaser;
    domain::PartyId m_other;
    std::unique_ptr<gui::Preferences> m_preferences;
    std::unique_ptr<services::Desk> m_desk;
    std::unique_ptr<services::PartyDirectory> m_directory;
    std::unique_ptr<gui::MainWindow> m_window;
};

} // namespace chengcai::tests
