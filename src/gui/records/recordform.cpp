// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/recordform.h"

#include "base/money.h"
#include "domain/creditdata.h"
#include "gui/parties/partychooser.h"
#include "services/desk.h"
#include "services/partylist.h"
#include "ui_recordform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>

namespace chengcai::gui {

using namespace Qt::StringLiterals;
using domain::RecordAct;
using domain::RecordField;
using domain::RecordKind;
using domain::ValueType;
using services::RecordLine;

namespace {

constexpr char PartyProperty[] = "party";

QString partyText(const domain::Party &party)
{
    return party.id.isValid() ? party.name + u" · "_s + party.identifier : QString();
}

std::vector<RecordLine> linesOf(const services::Reader &reader, const domain::RecordPlace &place, QDate today)
{
    std::vector<RecordLine> lines;
    for (const RecordKind *kind : domain::recordKinds()) {
        if ((place.types & domain::bit(int(kind->type))) == 0)
            continue;
        for (RecordLine &line : services::recordLines(reader, kind->type, {}, today, services::MostRecordLines))
            lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace

RecordForm::RecordForm(const Context &context, domain::RecordType type, const QString &draft, QWidget *parent)
    : FormDialog(context.desk, u"record/1"_s, draft, parent), m_context(context), m_ui(std::make_unique<Ui::RecordForm>()), m_type(type)
{
    m_ui->setupUi(this);
    for (const QChar taken : u"STDAC"_s) // of the fixed controls
        m_mnemonics.insert(taken);
    m_ui->day->setText(context.desk.clock().today().toString(Qt::ISODate));
}

RecordForm::~RecordForm() = default;

void RecordForm::open(const Context &context, domain::RecordType type, const Preset &preset, QWidget *parent)
{
    const RecordKind &kind = *domain::recordKind(type);
    const QDate today = context.desk.clock().today();
    context.desk
        .read(QString(), [&kind, today](const services::Reader &reader, const base::Progress &) -> base::Result<Choices> { return Choices{linesOf(reader, kind.subject, today), linesOf(reader, kind.other, today)}; })
        .then(parent, [context, &kind, preset, parent](const base::Result<Choices> &choices) {
            if (!choices)
                return;
            auto *form = new RecordForm(context, kind.type, QString::fromLatin1(kind.code), parent);
            form->setWindowTitle(tr("Record: %1").arg(domain::recordText(kind.label)));
            form->addParty(u"party"_s, kind.party, preset.party);
            form->addParty(u"peer"_s, kind.peer, preset.peer);
            form->addRecord(u"subject"_s, kind.subject, choices->subjects, preset.subject);
            form->addRecord(u"other"_s, kind.other, choices->others, {});
            form->addFields(kind.fields, {});
            form->finish(false, true);
            if (auto *page = qobject_cast<Page *>(parent))
                connect(form, &RecordForm::opened, page, &Page::recordRequested);
            form->QDialog::open();
        });
}

void RecordForm::act(const Context &context, const RecordLine &line, int act, QWidget *parent, const domain::Party &party)
{
    const RecordKind &kind = *domain::recordKind(line.record.type);
    const RecordAct &table = kind.acts[size_t(act) - 1];
    auto *form = new RecordForm(context, line.record.type, QString::fromLatin1(line.record.uid.toBytes().toHex()) + u'/' + QString::fromLatin1(table.code), parent);
    form->m_record = line.record.id;
    form->m_act = act;
    form->setWindowTitle(domain::recordText(table.label));
    form->m_ui->headline->setText(services::recordTitle(line.record) + (line.party.name.isEmpty() ? QString() : u" · "_s + line.party.name));
    if (table.names)
        form->addParty(u"party"_s, {0b1111, true, kind.party.label ? kind.party.label : QT_TRANSLATE_NOOP("records", "Party")}, party);
    form->addFields(table.fields, line.record.values);
    form->finish(true, true);
    form->QDialog::open();
}

void RecordForm::finish(bool text, bool files)
{
    m_ui->textLabel->setVisible(text);
    m_ui->text->setVisible(text);
    m_ui->filesLabel->setVisible(files);
    m_ui->headline->setVisible(!m_ui->headline->text().isEmpty());
    // The fields come first, in the order in which they stand.
    QList<QWidget *> order;
    for (int row = 0; row < m_ui->form->rowCount(); ++row) {
        QLayoutItem *item = m_ui->form->itemAt(row, QFormLayout::FieldRole);
        QLayout *parts = !item ? nullptr : item->layout() ? item->layout() : item->widget() ? item->widget()->layout() : nullptr;
        for (int i = 0; parts && i < parts->count(); ++i) {
            if (QWidget *part = parts->itemAt(i)->widget())
                order << part;
        }
        if (item && item->widget() && !parts && item->widget()->focusPolicy() != Qt::NoFocus)
            order << item->widget();
    }
    order << m_ui->problems << m_ui->cancel << m_ui->submit;
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    order.front()->setFocus();
    resize(640, sizeHint().height());
    wire();
}

/// A letter of the word that is still free; Chinese labels get one behind.
QString RecordForm::withMnemonic(const QString &label)
{
    for (qsizetype i = 0; i < label.size(); ++i) {
        const QChar letter = label[i].toUpper();
        if (letter < u'A' || letter > u'Z' || m_mnemonics.contains(letter))
            continue;
        m_mnemonics.insert(letter);
        return tr("%1:").arg(label.left(i) + u'&' + label.mid(i));
    }
    for (char16_t letter = u'A'; letter <= u'Z'; ++letter) {
        if (m_mnemonics.contains(letter))
            continue;
        m_mnemonics.insert(letter);
        return tr("%1:").arg(label + u"(&"_s + QChar(letter) + u')');
    }
    return tr("%1:").arg(label);
}

void RecordForm::addRow(const QString &label, QWidget *control, QWidget *buddy)
{
    auto *title = new QLabel(withMnemonic(label), this);
    title->setBuddy(buddy);
    buddy->setAccessibleName(label);
    m_ui->form->insertRow(1 + m_rows++, title, control);
}

void RecordForm::addParty(const QString &name, const domain::PartyPlace &place, const domain::Party &party)
{
    if (place.kinds == 0)
        return;
    auto *box = new QWidget(this);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto *edit = new QLineEdit(partyText(party), box);
    edit->setObjectName(name);
    edit->setReadOnly(true);
    edit->setProperty(PartyProperty, party.id.value());
    auto *button = new QPushButton(withMnemonic(tr("Choose")).chopped(1) + u'…', box);
    button->setAccessibleDescription(domain::recordText(place.label));
    row->addWidget(edit);
    row->addWidget(button);
    addRow(domain::recordText(place.label) + (place.required ? u" *"_s : QString()), box, edit);
    connect(button, &QPushButton::clicked, this, [this, edit, place] { choose(edit, place); });
}

void RecordForm::choose(QLineEdit *edit, const domain::PartyPlace &place)
{
    const auto show = [this, edit](domain::PartyKind kind) {
        auto *chooser = new PartyChooser(m_context, kind, this);
        chooser->setWindowTitle(tr("Choose: %1").arg(domain::partyKindLabel(kind)));
        connect(chooser, &PartyChooser::chosen, this, [this, edit](domain::PartyId id) {
            const std::array ids{quint32(id.value())};
            const auto rows = m_context.directory.rows(ids);
            edit->setProperty(PartyProperty, id.value());
            edit->setText(rows.empty() ? QString::number(id.value()) : partyText(rows.front().party));
        });
        chooser->open();
    };
    std::vector<domain::PartyKind> kinds;
    for (const domain::PartyKind kind : domain::AllPartyKinds) {
        if ((place.kinds & domain::bit(int(kind))) != 0)
            kinds.push_back(kind);
    }
    if (kinds.size() == 1)
        return show(kinds.front());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const domain::PartyKind kind : kinds)
        menu->addAction(domain::partyKindLabel(kind), this, [show, kind] { show(kind); });
    menu->popup(edit->mapToGlobal(QPoint(0, edit->height())));
}

void RecordForm::addRecord(const QString &name, const domain::RecordPlace &place, const std::vector<RecordLine> &choices, domain::RecordId chosen)
{
    if (place.types == 0)
        return;
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->addItem(QString(), QString());
    for (const RecordLine &line : choices)
        box->addItem(services::recordTitle(line.record) + (line.party.name.isEmpty() ? QString() : u" · "_s + line.party.name), QString::number(line.record.id.value()));
    box->setCurrentIndex(std::max(0, box->findData(QString::number(chosen.value()))));
    addRow(domain::recordText(place.label) + (place.required ? u" *"_s : QString()), box, box);
}

void RecordForm::fillMeasures(QComboBox &box) const
{
    for (const domain::MeasureRule &rule : domain::measureCatalogue().measures) {
        if (m_type == domain::RecordType::Benefit && !rule.incentive)
            continue;
        box.addItem(domain::measureTitle(rule), rule.code);
        box.setItemData(box.count() - 1, domain::measureEffect(rule), Qt::ToolTipRole);
    }
}

void RecordForm::addFields(std::span<const RecordField> fields, const domain::RecordValues &present)
{
    for (const RecordField &field : fields) {
        if (field.computed)
            continue;
        const QString code = QString::fromLatin1(field.code);
        const QString value = present.value(code);
        const QString label = domain::recordText(field.label) + (field.required ? u" *"_s : QString());
        QWidget *control = nullptr;
        if (field.type == ValueType::Choice || field.type == ValueType::Measure) {
            auto *box = new QComboBox(this);
            box->addItem(QString(), QString());
            for (const domain::RecordChoice &choice : field.choices)
                box->addItem(domain::recordText(choice.label), QString::fromLatin1(choice.code));
            if (field.type == ValueType::Measure)
                fillMeasures(*box);
            box->setCurrentIndex(std::max(0, box->findData(value)));
            control = box;
        } else if (field.type == ValueType::Flag) {
            auto *box = new QCheckBox(this);
            box->setChecked(value == u"1"_s);
            box->setMinimumHeight(24); // WCAG 2.2, 2.5.8: large enough to be hit
            control = box;
        } else if (field.type == ValueType::Prose) {
            auto *edit = new QPlainTextEdit(value, this);
            edit->setTabChangesFocus(true);
            edit->setMaximumHeight(fontMetrics().lineSpacing() * 4);
            control = edit;
        } else {
            auto *edit = new QLineEdit(field.type == ValueType::Money && !value.isEmpty() ? base::formatFen(value.toLongLong()) : value, this);
            if (field.type == ValueType::Day)
                edit->setPlaceholderText(tr("YYYY-MM-DD"));
            if (field.type == ValueType::Money)
                edit->setPlaceholderText(tr("yuan, e.g. 12,345.67"));
            control = edit;
        }
        control->setObjectName(code);
        addRow(label, control, control);
    }
}

QByteArray RecordForm::content() const
{
    QJsonObject json = QJsonDocument::fromJson(FormDialog::content()).object();
    for (const QString &name : {u"party"_s, u"peer"_s})
        json[name + u".id"_s] = chosen(name);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void RecordForm::setContent(const QByteArray &content)
{
    FormDialog::setContent(content);
    const QJsonObject json = QJsonDocument::fromJson(content).object();
    for (const QString &name : {u"party"_s, u"peer"_s}) {
        if (auto *edit = findChild<QLineEdit *>(name))
            edit->setProperty(PartyProperty, json[name + u".id"_s].toInteger());
    }
}

qint64 RecordForm::chosen(const QString &name) const
{
    if (const auto *box = findChild<QComboBox *>(name))
        return box->currentData().toString().toLongLong();
    const auto *edit = findChild<QLineEdit *>(name);
    return edit ? edit->property(PartyProperty).toLongLong() : 0;
}

QString RecordForm::typed(const RecordField &field) const
{
    const auto *control = findChild<QWidget *>(QString::fromLatin1(field.code));
    if (const auto *box = qobject_cast<const QComboBox *>(control))
        return box->currentData().toString();
    if (const auto *box = qobject_cast<const QCheckBox *>(control))
        return box->isChecked() ? u"1"_s : QString();
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(control))
        return edit->toPlainText();
    const auto *edit = qobject_cast<const QLineEdit *>(control);
    return edit ? edit->text() : QString();
}

domain::RecordValues RecordForm::typedValues(std::span<const RecordField> fields) const
{
    domain::RecordValues values;
    for (const RecordField &field : fields) {
        const QString value = field.computed ? QString() : domain::storedValue(field, typed(field));
        if (!value.isEmpty())
            values[QString::fromLatin1(field.code)] = value;
    }
    return values;
}

void RecordForm::submit()
{
    if (m_act == 0)
        submitOpening();
    else
        submitAct();
}

void RecordForm::submitOpening()
{
    const RecordKind &kind = *domain::recordKind(m_type);
    std::vector<FieldProblem> problems;
    services::RecordInput input{.type = m_type,
                                .party = domain::PartyId(chosen(u"party"_s)),
                                .peer = domain::PartyId(chosen(u"peer"_s)),
                                .subject = domain::RecordId(chosen(u"subject"_s)),
                                .other = domain::RecordId(chosen(u"other"_s)),
                                .day = day(u"day"_s, problems, true),
                                .values = typedValues(kind.fields)};
    if (!problems.empty()) {
        showProblems(problems);
        return;
    }
    const auto made = std::make_shared<domain::RecordId>();
    connect(this, &Editor::submitted, this, [this, made] {
        if (made->isValid()) // of the try that was recorded
            emit opened(*made);
    });
    send([input, made, files = files()](services::Session &session) -> base::Result<void> {
        const auto id = services::Records(session).open(input, files);
        if (!id)
            return id.error();
        *made = *id;
        return {};
    });
}

void RecordForm::submitAct()
{
    const RecordAct &table = domain::recordKind(m_type)->acts[size_t(m_act) - 1];
    std::vector<FieldProblem> problems;
    const services::RecordActInput input{.act = QString::fromLatin1(table.code),
                                         .day = day(u"day"_s, problems, true),
                                         .party = domain::PartyId(chosen(u"party"_s)),
                                         .text = m_ui->text->toPlainText(),
                                         .values = typedValues(table.fields)};
    if (!problems.empty()) {
        showProblems(problems);
        return;
    }
    send([id = m_record, input, files = files()](services::Session &session) { return services::Records(session).act(id, input, files); });
}

} // namespace chengcai::gui
