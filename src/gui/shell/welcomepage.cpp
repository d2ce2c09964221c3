// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/welcomepage.h"

#include "gui/shell/preferences.h"
#include "services/desk.h"
#include "ui_welcomepage.h"
#include "widgets/dialogs.h"

#include <QDir>
#include <QEvent>
#include <QStandardPaths>

namespace chengcai::gui {

using namespace Qt::StringLiterals;

namespace {

/// Shorter passwords can be tried through in a day on one desk, in spite of Argon2id.
constexpr qsizetype ShortestPassword = 8;

QString dataFolder(const QString &name)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)).filePath(u"chengcai/"_s + name);
}

} // namespace

WelcomePage::WelcomePage(services::Desk &desk, Preferences &preferences, QWidget *parent)
    : Page(parent), m_desk(desk), m_preferences(preferences), m_ui(std::make_unique<Ui::WelcomePage>())
{
    m_ui->setupUi(this);
    QFont big = m_ui->headline->font();
    big.setPointSizeF(big.pointSizeF() * 1.5);
    m_ui->headline->setFont(big);
    // Each language is written in itself: who cannot read the present one still finds the other.
    m_ui->language->addItem(u"中文（简体）"_s, u"zh_CN"_s);
    m_ui->language->addItem(u"English"_s, u"en"_s);
    m_ui->language->setCurrentIndex(m_preferences.isChinese() ? 0 : 1);
    m_ui->role->addItem(tr("The central office"), true);
    m_ui->role->addItem(tr("A laptop in the field"), false);
    m_ui->folder->setText(QDir::toNativeSeparators(dataFolder(u"store"_s)));

    connect(m_ui->language, &QComboBox::activated, this,
            [this] { m_preferences.setLanguage(m_ui->language->currentData().toString()); });
    connect(m_ui->openDemo, &QPushButton::clicked, this, &WelcomePage::openDemo);
    connect(m_ui->openStore, &QPushButton::clicked, this, [this] {
        const QString folder = widgets::Dialogs::chooseFolder(this, tr("Open a store"), dataFolder({}));
        if (!folder.isEmpty())
            emit storeChosen(folder);
    });
    m_ui->back->setVisible(m_desk.isOpen() && m_desk.account());
    connect(m_ui->back, &QPushButton::clicked, this, &Page::closeRequested);
    connect(m_ui->chooseFolder, &QPushButton::clicked, this, [this] {
        const QString folder = widgets::Dialogs::chooseFolder(this, tr("Folder of the new store"), m_ui->folder->text());
        if (!folder.isEmpty())
            m_ui->folder->setText(folder);
    });
    connect(m_ui->create, &QPushButton::clicked, this, &WelcomePage::create);
    for (QLineEdit *edit : {m_ui->folder, m_ui->office, m_ui->accountName, m_ui->password, m_ui->repeat})
        connect(edit, &QLineEdit::textChanged, this, &WelcomePage::checkInput);
    checkInput();
}

WelcomePage::~WelcomePage() = default;

QString WelcomePage::title() const
{
    return tr("Welcome");
}

void WelcomePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_ui->role->setItemText(0, tr("The central office"));
    m_ui->role->setItemText(1, tr("A laptop in the field"));
    checkInput();
}

void WelcomePage::checkInput()
{
    QString problem;
    if (m_ui->folder->text().trimmed().isEmpty())
        problem = tr("Choose a folder for the store.");
    else if (m_ui->accountName->text().trimmed().isEmpty())
        problem = tr("Give the first account a sign-in name.");
    else if (m_ui->password->text().size() < ShortestPassword)
        problem = tr("The password needs at least 8 characters.");
    else if (m_ui->password->text() != m_ui->repeat->text())
        problem = tr("The two passwords differ.");
    m_ui->problem->setText(problem);
    m_ui->create->setEnabled(problem.isEmpty());
}

void WelcomePage::create()
{
    services::CreateOptions options;
    options.folder = QDir::fromNativeSeparators(m_ui->folder->text().trimmed());
    options.office = m_ui->office->text().trimmed();
    options.central = m_ui->role->currentData().toBool();
    options.accountName = m_ui->accountName->text().trimmed();
    options.fullName = m_ui->fullName->text().trimmed();
    options.password = m_ui->password->text();
    m_ui->create->setEnabled(false);
    m_desk.create(options).then(this, [this, options](const base::Result<services::StoreInfo> &created) {
        if (created) {
            m_preferences.setLastStore(options.folder);
            return;
        }
        m_ui->problem->setText(created.error().message);
        m_ui->create->setEnabled(true);
    });
}

void WelcomePage::openDemo()
{
    const QString folder = dataFolder(u"demo"_s);
    if (QDir(folder).exists()) {
        emit storeChosen(folder);
        return;
    }
    m_ui->openDemo->setEnabled(false);
    m_desk.createDemo(folder).then(this, [this, folder](const base::Result<services::StoreInfo> &created) {
        m_ui->openDemo->setEnabled(true);
        if (!created)
            emit message(Severity::Error, created.error().message, created.error().code);
        else
            emit storeChosen(folder);
    });
}

} // namespace chengcai::gui
