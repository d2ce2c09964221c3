// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/gradebadge.h"
#include "widgets/starrating.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QPainter>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace chengcai::widgets;
using chengcai::domain::Grade;

namespace {

constexpr int side = 64;

/// Share of the pixels of one star's left or right half that have the colour of the fill.
double filledShare(int halfStars, int star, bool right, int scale)
{
    const QPalette palette = themePalette(Theme::Light);
    QImage image(starsSize(side).toSize() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintStars(painter, QRectF(QPointF(), starsSize(side)), halfStars, palette);
    painter.end();
    const int pixels = side * scale;
    const int left = int(star * side * 1.14 * scale) + (right ? pixels / 2 + 1 : 0);
    int filled = 0;
    for (int x = left; x < left + pixels / 2 - 1; ++x) {
        for (int y = 0; y < image.height(); ++y)
            filled += image.pixelColor(x, y) == starColor(palette) ? 1 : 0;
    }
    return double(filled) / (pixels / 2.0 * pixels);
}

QAccessibleInterface *spoken(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget);
}

const std::array themes{Theme::Light, Theme::Dark, Theme::HighContrast};

} // namespace

class RatingsTest : public QObject
{
    Q_OBJECT

private slots:
    void halvesAreFilledFromTheLeft_data();
    void halvesAreFilledFromTheLeft();
    void notRatedIsNoStarAtAll();
    void keysSetTheStars();
    void readOnlyStarsIgnoreKeys();
    void starsSpeak();
    void editableStarsHaveAValue();
    void gradesSpeak();
    void textsHaveContrast();
    void graphicsHaveContrast();
    void gradesAreTheAgreedColours();
    void gradesDifferWithoutColour();
    void everyIconIsDrawnInTheColourAsked();
    void iconsFollowThePalette();
};

void RatingsTest::halvesAreFilledFromTheLeft_data()
{
    QTest::addColumn<int>("halfStars");
    for (int halves = 0; halves <= StarRating::Most; ++halves)
        QTest::addRow("%d halves", halves) << halves;
}

void RatingsTest::halvesAreFilledFromTheLeft()
{
    QFETCH(int, halfStars);
    for (const int scale : {1, 2}) {
        for (int half = 0; half < StarRating::Most; ++half) {
            const double share = filledShare(halfStars, half / 2, half % 2, scale);
            if (half < halfStars)
                QVERIFY2(share > 0.12, qPrintable(QString::number(share)));
            else
                QVERIFY2(share < 0.01, qPrintable(QString::number(share)));
        }
    }
}

void RatingsTest::notRatedIsNoStarAtAll()
{
    const auto picture = [](int halfStars) {
        StarRating stars;
        stars.setHalfStars(halfStars);
        return stars.grab().toImage();
    };
    QVERIFY(picture(StarRating::NotRated) != picture(0));
    for (int star = 0; star < 5; ++star)
        QCOMPARE(filledShare(StarRating::NotRated, star, false, 1), 0.0);
}

void RatingsTest::keysSetTheStars()
{
    StarRating stars;
    stars.setReadOnly(false);
    QSignalSpy changes(&stars, &StarRating::halfStarsChanged);
    const std::vector<std::pair<Qt::Key, int>> steps{{Qt::Key_3, 6}, {Qt::Key_Right, 7}, {Qt::Key_Up, 8}, {Qt::Key_Left, 7},
                                                     {Qt::Key_End, 10}, {Qt::Key_Right, 10}, {Qt::Key_Home, 0}, {Qt::Key_Left, 0},
                                                     {Qt::Key_0, -1}, {Qt::Key_Right, 1}};
    for (const auto &[key, expected] : steps) {
        QTest::keyClick(&stars, key);
        QCOMPARE(stars.halfStars(), expected);
    }
    QCOMPARE(changes.size(), 8);
}

void RatingsTest::readOnlyStarsIgnoreKeys()
{
    StarRating stars;
    stars.setHalfStars(5);
    QTest::keyClick(&stars, Qt::Key_4);
    QTest::mouseClick(&stars, Qt::LeftButton);
    QCOMPARE(stars.halfStars(), 5);
    QCOMPARE(stars.focusPolicy(), Qt::NoFocus);
}

void RatingsTest::starsSpeak()
{
    StarRating stars;
    const std::vector<std::pair<int, QString>> texts{{6, u"3 stars of 5"_s}, {5, u"2.5 stars of 5"_s}, {2, u"1 star of 5"_s}, {-1, u"not rated"_s}};
    for (const auto &[halves, text] : texts) {
        stars.setHalfStars(halves);
        QCOMPARE(spoken(stars)->role(), QAccessible::StaticText);
        QCOMPARE(spoken(stars)->text(QAccessible::Name), text);
        QVERIFY(!spoken(stars)->valueInterface());
    }
}

void RatingsTest::editableStarsHaveAValue()
{
    StarRating stars;
    stars.setReadOnly(false);
    stars.setHalfStars(7);
    auto *value = spoken(stars)->valueInterface();
    QVERIFY(value);
    QCOMPARE(value->currentValue().toDouble(), 3.5);
    QCOMPARE(value->maximumValue().toDouble(), 5.0);
    QCOMPARE(value->minimumStepSize().toDouble(), 0.5);
    value->setCurrentValue(4.5);
    QCOMPARE(stars.halfStars(), 9);
    QVERIFY(!spoken(stars)->text(QAccessible::Name).isEmpty());
}

void RatingsTest::gradesSpeak()
{
    GradeBadge badge;
    badge.setGrade(Grade::B);
    QVERIFY(spoken(badge)->text(QAccessible::Name).contains(u"B"));
    ListLabels labels;
    labels.setLists(1 << int(chengcai::domain::ListKind::Black));
    QCOMPARE(spoken(labels)->text(QAccessible::Name), chengcai::domain::listKindLabel(chengcai::domain::ListKind::Black));
}

void RatingsTest::textsHaveContrast()
{
    using Pair = std::pair<QPalette::ColorRole, QPalette::ColorRole>;
    for (const Theme theme : themes) {
        const QPalette palette = themePalette(theme);
        for (const auto &[text, ground] : {Pair{QPalette::Text, QPalette::Base}, Pair{QPalette::Text, QPalette::AlternateBase},
                                           Pair{QPalette::WindowText, QPalette::Window}, Pair{QPalette::ButtonText, QPalette::Button},
                                           Pair{QPalette::HighlightedText, QPalette::Highlight}, Pair{QPalette::PlaceholderText, QPalette::Base},
                                           Pair{QPalette::ToolTipText, QPalette::ToolTipBase}, Pair{QPalette::Link, QPalette::Base},
                                           Pair{QPalette::Link, QPalette::Window}})
            QVERIFY2(contrastRatio(palette.color(text), palette.color(ground)) >= 4.5, qPrintable(u"%1/%2"_s.arg(int(theme)).arg(int(text))));
        for (const auto ground : {QPalette::Base, QPalette::AlternateBase, QPalette::Window}) {
            for (const Grade grade : {Grade::A, Grade::B, Grade::C, Grade::D, Grade::U})
                QVERIFY2(contrastRatio(gradeColor(grade, palette), palette.color(ground)) >= 4.5,
                         qPrintable(u"%1 grade %2"_s.arg(int(theme)).arg(int(grade))));
            QVERIFY(contrastRatio(chartColor(ChartColor::Label, palette), palette.color(ground)) >= 4.5);
        }
    }
}

void RatingsTest::graphicsHaveContrast()
{
    for (const Theme theme : themes) {
        const QPalette palette = themePalette(theme);
        const QColor base = palette.color(QPalette::Base);
        for (const auto role : {ChartColor::Line, ChartColor::Positive, ChartColor::Negative, ChartColor::Total, ChartColor::Simulation, ChartColor::Cursor})
            QVERIFY(contrastRatio(chartColor(role, palette), base) >= 3);
        for (const auto role : {MessageColor::Information, MessageColor::Success, MessageColor::Warning, MessageColor::Error})
            QVERIFY(contrastRatio(messageColor(role, palette), base) >= 3);
        QVERIFY(contrastRatio(starOutline(palette), base) >= 3);
        QVERIFY(contrastRatio(starColor(palette), base) >= 3);
    }
}

void RatingsTest::gradesAreTheAgreedColours()
{
    const QPalette light = themePalette(Theme::Light);
    const QPalette dark = themePalette(Theme::Dark);
    QCOMPARE(gradeColor(Grade::A, light).name(), u"#0b5fa5"_s);
    QCOMPARE(gradeColor(Grade::D, light).name(), u"#7a1230"_s);
    QCOMPARE(gradeColor(Grade::B, dark).name(), u"#5fd3c4"_s);
    QCOMPARE(gradeColor(Grade::C, dark).name(), u"#f5d97a"_s);
    QVERIFY(qAbs(contrastRatio(gradeColor(Grade::A, light), Qt::white) - 6.6) < 0.1);
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
}

void RatingsTest::gradesDifferWithoutColour()
{
    std::vector<QImage> shapes;
    for (const Grade grade : {Grade::A, Grade::B, Grade::C, Grade::D, Grade::U}) {
        QImage image(16, 16, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintGradeShape(painter, QRectF(2, 2, 12, 12), grade, Qt::black);
        painter.end();
        for (const QImage &other : shapes) {
            int different = 0;
            for (int pixel = 0; pixel < 256; ++pixel)
                different += qAbs(image.pixelColor(pixel % 16, pixel / 16).lightness() - other.pixelColor(pixel % 16, pixel / 16).lightness()) > 128 ? 1 : 0;
            QVERIFY2(different > 15, qPrintable(QString::number(different)));
        }
        shapes.push_back(image);
    }
}

void RatingsTest::everyIconIsDrawnInTheColourAsked()
{
    QVERIFY(iconNames().size() >= 40);
    for (const QString &name : iconNames()) {
        const QImage image = icon(name, Qt::red).pixmap(QSize(64, 64)).toImage();
        int drawn = 0;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y)
                drawn += image.pixelColor(x, y).alpha() > 250 && image.pixelColor(x, y).red() > 250 ? 1 : 0;
        }
        QVERIFY2(drawn > 60, qPrintable(name));
    }
    QVERIFY(icon(u"no such icon"_s).isNull());
}

void RatingsTest::iconsFollowThePalette()
{
    applyTheme(Theme::Light);
    const QIcon star = icon(u"add"_s);
    const QImage light = star.pixmap(QSize(32, 32)).toImage();
    applyTheme(Theme::Dark);
    QVERIFY(star.pixmap(QSize(32, 32)).toImage() != light);
    applyTheme(Theme::Light);
    QCOMPARE(star.pixmap(QSize(32, 32)).toImage(), light);
}

QTEST_MAIN(RatingsTest)
#include "tst_widgets_ratings.moc"
