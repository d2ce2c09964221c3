// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "domain/inspection.h"
#include "domain/rectification.h"
#include "gui/shell/dialogkeeper.h"
#include "gui/shell/page.h"

#include <QHash>
#include <QMainWindow>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QStackedWidget;

namespace chengcai::services {
class Job;
}
namespace chengcai::widgets {
class Banner;
class JobBar;
class MessageBar;
} // namespace chengcai::widgets

namespace chengcai::gui {

class CommandBox;
class Preferences;
namespace Ui {
class MainWindow;
}

/// The shell: rail, areas, opened records in tabs, banners, status. Knows pages only through Page.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(services::Desk &desk, services::PartyDirectory &directory, Preferences &preferences, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// An area of the rail by name; made when first shown.
    void showArea(const QString &area);
    void openParty(domain::PartyId party);
    void openInspection(domain::InspectionId inspection);
    /// The page on which a form is filled; a page that is open for the same subject comes to the front.
    void openInspectionForm(const services::InspectionDraft &draft);
    void openDesigner(const domain::FormTemplate &form);
    void openCase(domain::CaseId id);
    void openPetition(domain::PetitionId id);
    void openListProcedure(domain::ListProcedureId id);
    void openWorkRecord(domain::RecordId id);
    void openEvaluation(domain::RecordId id);
    void openFigure(const services::Figure &figure, const services::DashboardScope &scope);
    /// The list of that kind, filtered like that and not otherwise.
    void showParties(const store::PartyFilter &filter);
    void openDuties(domain::PartyKind kind);
    void openRectification(domain::RectificationId id);
    void openStore(const QString &folder);
    /// A file of another computer, dropped or opened by double click; waits until somebody is signed in.
    void takeFile(const QString &file);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    static constexpr int RailWidth = 180;

    struct Area {
        QString name;
        QString icon;
        const char *title;
        std::function<Page *()> make;
        bool startsGroup = false;
    };
    [[nodiscard]] std::vector<Area> areas();
    void connectActions();
    void connectPreferences();
    void connectHelp();
    void connectDesk();
    void connectPage(Page *page);
    void retranslate();
    void fillRail();
    void setRailFolded(bool folded);

    void showGate(bool welcome);
    void enableActions();
    void restartIdle();
    void storeOpened();
    void storeClosed();
    void accountChanged();
    void keepDrafts();
    void showStatus();
    void showBanners();
    void showOriginNotice();
    void noteOrigin();
    void showExchangeWarnings();
    void join(const QString &answerFile, const QString &officeFingerprint);
    void lock();
    void askForStore();
    void follow(services::Job *job);
    void say(Severity severity, const QString &sentence, const QString &code = {});

    void openRecord(const QString &key, const std::function<Page *()> &make);
    /// Made when first asked for; null for an unknown name.
    [[nodiscard]] Page *areaPage(const QString &area);
    [[nodiscard]] Page *inspectionsPage();
    [[nodiscard]] Page *exchangePage();
    [[nodiscard]] Page *usesPage();
    [[nodiscard]] Page *trainingPage();
    [[nodiscard]] Page *evaluationPage();
    void closeTab(int index);
    [[nodiscard]] Page *currentPage() const;
    void editParty(domain::PartyId party, std::optional<domain::PartyKind> newKind);
    void editFact(domain::FactId fact, domain::PartyId party);
    void findDuplicates();
    void backUp();
    void verify();
    void rebuild();

    std::unique_ptr<Ui::MainWindow> m_ui;
    Context m_context;
    Preferences &m_preferences;
    QStackedWidget *m_areas = nullptr;      ///< tab 0
    QHash<QString, Page *> m_areaPages;
    QHash<QString, Page *> m_records;
    std::vector<Area> m_areaList;
    Page *m_gate = nullptr;                 ///< welcome or sign-in, instead of everything else
    DialogKeeper m_dialogs;
    CommandBox *m_commands = nullptr;
    widgets::MessageBar *m_messages = nullptr;
    widgets::Banner *m_demoBanner = nullptr;
    widgets::Banner *m_readOnlyBanner = nullptr;
    widgets::Banner *m_backupBanner = nullptr;
    widgets::Banner *m_originBanner = nullptr;
    widgets::Banner *m_exchangeBanner = nullptr;
    widgets::Banner *m_diskBanner = nullptr;
    QString m_waitingFile;                  ///< to be taken when somebody is signed in
    widgets::JobBar *m_jobs = nullptr;
    QLabel *m_storeLabel = nullptr;
    QLabel *m_accountLabel = nullptr;
    QLabel *m_rulesLabel = nullptr;
    QLabel *m_backupLabel = nullptr;
    QTimer m_idle;
    QTimer m_midnight;
};

} // namespace chengcai::gui
