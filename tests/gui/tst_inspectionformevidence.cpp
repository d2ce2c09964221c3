// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence comes into an evaluation form from files, the clipboard and by dropping, or is refused in one sentence.
#include "formwindow.h"
#include "widgets/dialogs.h"
#include "widgets/evidencestrip.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QMimeData>

using namespace chengcai;
using namespace Qt::StringLiterals;
using domain::PartyKind;
using gui::InspectionFormPage;
using gui::ItemCard;
using services::InspectionDraft;
using tests::Drafts;

class InspectionFormEvidenceTest : public QObject, protected tests::FormWindow
{
    Q_OBJECT
private slots:
    void initTestCase() { prepare(); }
    void init() { start(); }
    void cleanup() { stop(); }
    void everyKindOfEvidenceOrOneSentence();
    void droppedFileIsEvidence();
};

void InspectionFormEvidenceTest::everyKindOfEvidenceOrOneSentence()
{
    InspectionFormPage *page = open(fresh(m_purchaser));
    QVERIFY(page);
    QStringList codes;
    QStringList sentences;
    connect(page, &gui::Page::message, this, [&](gui::Severity, const QString &sentence, const QString &code) {
        codes.append(code);
        sentences.append(sentence);
    });
    ItemCard *card = go(page, u"C-01"_s);
    const auto write = [this](const QString &name, const QByteArray &content, qint64 size = -1) {
        QFile file(m_dir.filePath(name));
        if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && size > 0)
            (void)file.resize(size); // sparse
        return file.fileName();
    };
    const QString gone = write(u"gone.pdf"_s, "x");
    QFile::remove(gone);
    for (const QString &bad : {gone, m_dir.path(), write(u"empty.pdf"_s, {}), write(u"big.pdf"_s, "x", qint64(2) << 30)})
        emit card->evidenceOffered(u"C-01"_s, {{bad}, {}});
    QTRY_COMPARE(codes, (QStringList{u"BLB-001"_s, u"BLB-002"_s, u"BLB-003"_s, u"BLB-004"_s}));
    for (const QString &sentence : std::as_const(sentences))
        QVERIFY(!sentence.contains(u'\n') && sentence.endsWith(u'.'));
    QVERIFY(page->sheet()->answers().value(u"C-01"_s).evidence.empty());
    // E asks for files; the very same file twice counts once.
    widgets::Dialogs::setNextFileNames({write(u"page 12.txt"_s, "some text")});
    press(Qt::Key_E);
    QTRY_COMPARE(page->sheet()->answers().value(u"C-01"_s).evidence.size(), 1u);
    emit card->evidenceOffered(u"C-01"_s, {{m_dir.filePath(u"page 12.txt"_s)}, {}});
    QTRY_COMPARE(codes.size(), 5);
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::red);
    QGuiApplication::clipboard()->setImage(image);
    press(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(page->sheet()->answers().value(u"C-01"_s).evidence.size(), 2u);
    QCOMPARE(page->sheet()->answers().value(u"C-01"_s).evidence[1].mediaType, u"image/png"_s);
    auto *list = card->findChild<QListWidget *>(u"evidence"_s);
    QTRY_COMPARE(list->count(), 2);
    const domain::Evidence file = page->sheet()->answers().value(u"C-01"_s).evidence[0];
    for (const QString &part : {file.title, file.mediaType, QString::fromLatin1(file.sha256.toBytes().toHex().first(12))})
        QVERIFY(list->item(0)->text().contains(part));
    QTRY_COMPARE(drafts().front().input.answers.value(u"C-01"_s).evidence.size(), 2u); // kept with the draft at once
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_COMPARE(page->sheet()->answers().value(u"C-01"_s).evidence.size(), 1u);
}

void InspectionFormEvidenceTest::droppedFileIsEvidence()
{
    InspectionFormPage *page = open(fresh(m_purchaser));
    QVERIFY(page);
    ItemCard *card = go(page, u"C-01"_s);
    QVERIFY(card && card->acceptDrops());
    QFile file(m_dir.filePath(u"dropped.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("dropped") == 7);
    file.close();
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QVERIFY(QApplication::sendEvent(card, &enter) && enter.isAccepted());
    QDropEvent drop(QPointF(9, 9), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QVERIFY(QApplication::sendEvent(card, &drop) && drop.isAccepted());
    QTRY_COMPARE(page->sheet()->answers().value(u"C-01"_s).evidence.size(), 1u);
    QCOMPARE(page->sheet()->answers().value(u"C-01"_s).evidence[0].title, u"dropped.txt"_s);
    QMimeData words;
    words.setText(u"only words"_s);
    QDragEnterEvent other(QPoint(9, 9), Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    other.ignore();
    QApplication::sendEvent(card, &other);
    QVERIFY(!other.isAccepted());
}

QTEST_MAIN(InspectionFormEvidenceTest)
#include "tst_inspectionformevidence.moc"
