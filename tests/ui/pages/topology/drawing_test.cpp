// SPDX-License-Identifier: GPL-3.0-or-later
// The drawing of the room in files: what is on the screen, on the paper that was asked for.
#include "core/words/time_words.h"
#include "tests/ui/pages/topology/room_fixture.h"
#include "ui/pages/topology/room_month_bar.h"
#include "ui/rack/floor_sheet.h"
#include "ui/rack/round_scales.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QRegularExpression>

namespace kf {
namespace {

class DrawingTest : public RoomTest {
protected:
    QByteArray written(DrawingFormat format, const DrawingOptions &options = {})
    {
        const Result<QByteArray> bytes = drawingBytes(page.drawing(), format, options);
        EXPECT_TRUE(bytes.ok());
        return bytes ? bytes.value() : QByteArray();
    }

    /// Width and height of the first page of a PDF, in whole points.
    QSize pageSize(const DrawingOptions &options)
    {
        static const QRegularExpression box(
            QStringLiteral("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"));
        const auto found = box.match(QString::fromLatin1(written(DrawingFormat::Pdf, options)));
        return {qRound(found.captured(1).toDouble()), qRound(found.captured(2).toDouble())};
    }
};

TEST_F(DrawingTest, ShowsALostFeedAsTheScreenDoes)
{
    Plan changed = plan();
    Rack &rack = changed.topology.sites[0].rooms[0].rows[0].racks[0].mutate();
    rack.devices[0].mutate().feeds = QList<QString>{QStringLiteral("A")};
    document.start(changed);
    const QByteArray before = written(DrawingFormat::Svg);
    const QByteArray picture = written(DrawingFormat::Png);
    page.chooseLoss(1);
    const QByteArray after = written(DrawingFormat::Svg);
    const QByteArray over = lightRoles().over.name().toLatin1();
    EXPECT_GT(after.count(over), before.count(over)); // the device that stands still
    EXPECT_TRUE(after.contains("side A is lost"));
    EXPECT_FALSE(before.contains("side A is lost"));
    EXPECT_NE(written(DrawingFormat::Png), picture);
    press(Qt::Key_N); // where nobody sees which feed is lost, nothing is
    EXPECT_EQ(room().loss(), RoomLoss());
    press(Qt::Key_N);
    EXPECT_FALSE(room().loss() == RoomLoss());
    page.chooseLoss(0);
    EXPECT_EQ(written(DrawingFormat::Svg), before);
}

TEST_F(DrawingTest, ShowsAndNamesTheMonthThatIsLookedAt)
{
    Plan changed = plan();
    Rack &rack = changed.topology.sites[0].rooms[0].rows[0].racks[0].mutate();
    rack.devices[0].mutate().retireMonth = 6;
    document.start(changed);
    const QByteArray planned = written(DrawingFormat::Svg);
    page.month().setMonth(7);
    const QByteArray then = written(DrawingFormat::Svg);
    const QByteArray month = monthText(plan(), 7).toUtf8();
    EXPECT_TRUE(then.contains(month));
    EXPECT_FALSE(planned.contains(month));
    EXPECT_LT(then.count("<text"), planned.count("<text")); // d1 has retired
    page.month().setMonth(std::nullopt);
    EXPECT_EQ(written(DrawingFormat::Svg), planned);
}

TEST_F(DrawingTest, NamesTheFeedsOfStripsTheMonthsOfDevicesAndMarksWhatIsLost)
{
    Plan changed = plan();
    Rack &rack = changed.topology.sites[0].rooms[0].rows[0].racks[0].mutate();
    rack.devices[0].mutate().inServiceMonth = 3;
    rack.devices[1].mutate().retireMonth = 9;
    for (const QString &feed : {QStringLiteral("A"), QStringLiteral("B")}) {
        PlacedDevice strip;
        strip.id = QStringLiteral("strip-%1").arg(feed);
        strip.device = QStringLiteral("strip");
        strip.side = feed == QLatin1String("A") ? RackSide::Left : RackSide::Right;
        strip.feeds = QList{feed};
        rack.devices.append(strip);
    }
    document.start(changed);
    const QString svg = QString::fromUtf8(written(DrawingFormat::Svg));
    EXPECT_TRUE(svg.contains(QStringLiteral(">A</text>")));
    EXPECT_TRUE(svg.contains(QStringLiteral(">B</text>")));
    EXPECT_TRUE(svg.contains(QStringLiteral("from %1").arg(monthText(plan(), 3))));
    EXPECT_TRUE(svg.contains(QStringLiteral("retires %1").arg(monthText(plan(), 9))));
    page.chooseLoss(1);
    const QString lost = QString::fromUtf8(written(DrawingFormat::Svg));
    EXPECT_TRUE(lost.contains(QStringLiteral(">B</text>")));
    EXPECT_FALSE(lost.contains(QStringLiteral(">A</text>"))); // it has the sign of what is lost
    const QString over = lightRoles().over.name();
    EXPECT_GT(lost.count(over), svg.count(over));
}

TEST_F(DrawingTest, NumbersOfUnitsStandBesideStrips)
{
    const QRectF frame(0, 0, kRackWidth, 420);
    const QRectF left = stripBox(frame, RackSide::Left, 0);
    EXPECT_GE(left.left(), frame.left());
    EXPECT_LE(left.right(), stripsWidth(1)); // numbers begin there
    EXPECT_LE(stripBox(frame, RackSide::Left, 1).right(), stripsWidth(2));
    EXPECT_GE(stripBox(frame, RackSide::Right, 0).left(), frame.right() - stripsWidth(1));
}

TEST_F(DrawingTest, APictureHasTheScaleThatWasChosen)
{
    DrawingOptions options;
    options.scale = 1.0;
    const QImage small = QImage::fromData(written(DrawingFormat::Png, options));
    options.scale = 3.0;
    const QImage large = QImage::fromData(written(DrawingFormat::Png, options));
    EXPECT_NEAR(large.width(), 3 * small.width(), 2);
    EXPECT_NEAR(large.height(), 3 * small.height(), 2);
}

TEST_F(DrawingTest, APdfHasThePaperThatWasChosen)
{
    // A3 lying is 420 x 297 mm, A4 upright 210 x 297 mm; a millimetre is 72 / 25.4 points.
    EXPECT_EQ(pageSize({}), QSize(1191, 842));
    DrawingOptions options;
    options.paper.size = QPageSize::A4;
    options.paper.orientation = QPageLayout::Portrait;
    EXPECT_EQ(pageSize(options), QSize(595, 842));
}

TEST_F(DrawingTest, ATitleBlockNamesPlanRoomAndBeginningAndALegendTheColours)
{
    const QByteArray svg = written(DrawingFormat::Svg);
    EXPECT_TRUE(svg.contains("Hall 1"));
    EXPECT_TRUE(svg.contains(monthText(plan().settings.start).toUtf8()));
    EXPECT_TRUE(svg.contains("near its limit"));
    EXPECT_TRUE(svg.contains("GPU system"));
    EXPECT_FALSE(svg.contains("Power strip")); // none stands here
    EXPECT_FALSE(svg.contains("is assumed"));
    EXPECT_TRUE(svg.contains("front"));
}

TEST_F(DrawingTest, EachRackHasAPageForEachFace)
{
    DrawingOptions options;
    options.paper.pages = DrawingPages::PageForEachRack;
    const auto pages = [&] {
        return written(DrawingFormat::Pdf, options).count("/Type /Page\n");
    };
    EXPECT_EQ(pages(), 3); // r1, r2, r3
    options.paper.views = DrawingViews::BothFaces;
    EXPECT_EQ(pages(), 6);
    options.paper.views = DrawingViews::FacesAndFloor;
    EXPECT_EQ(pages(), 7); // and the hall from above
}

TEST_F(DrawingTest, TheFloorPlanIsDrawnToAScaleThatARulerHas)
{
    ASSERT_TRUE(document
                    .edit(QStringLiteral("size"),
                          [](Plan plan) -> Result<Plan> {
                              plan.topology.sites[0].rooms[0].widthM = 12.0;
                              plan.topology.sites[0].rooms[0].depthM = 8.0;
                              return plan;
                          })
                    .ok());
    page.showFloor(true);
    const QByteArray svg = written(DrawingFormat::Svg);
    EXPECT_TRUE(svg.contains("floor plan"));
    EXPECT_TRUE(svg.contains("Hot aisle"));
    EXPECT_TRUE(svg.contains("12 m"));
    // A3 lying has about 396 x 273 mm between its margins: 12 x 8 m are 240 x 160 mm at 1:50, while
    // at 1:25 they would be 480 mm wide.
    DrawnSheet content;
    content.halls = {0};
    content.paper = QSizeF(1122, 774); // points
    const RoomDrawing drawing = page.drawing();
    QImage paper(1122, 774, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    const FloorSheet sheet(drawing, content);
    sheet.paint(painter);
    EXPECT_EQ(sheet.scaleText(), QStringLiteral("1:50"));
}

TEST(RoundScale, IsTheLargestThatFits)
{
    EXPECT_EQ(roundScale(10.0), 10); // 1:10 fits at one to ten
    EXPECT_EQ(roundScale(10.4), 15);
    EXPECT_EQ(roundScale(21.7), 25);
    EXPECT_EQ(roundScale(41.0), 50);
    EXPECT_EQ(roundScale(5001.0), std::nullopt);
}

TEST_F(DrawingTest, ATitleBlockSaysWhenTheFileWasWritten)
{
    EXPECT_TRUE(written(DrawingFormat::Svg).contains("not yet"));
    const QString path = libraryFolder.filePath(QStringLiteral("hall.kfplan"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    document.setSaved(path, "1", document.state());
    const QByteArray day = dateText(QDate::currentDate(), wording.locale).toUtf8();
    EXPECT_TRUE(written(DrawingFormat::Svg).contains(day));
}

TEST_F(DrawingTest, TheDialogAsksForScaleOrPaperAndRemembers)
{
    DrawingOptions options;
    options.scale = 1.5;
    options.paper.size = QPageSize::Letter;
    DrawingDialog picture(DrawingFormat::Png, options, {400.0, 200.0}, &page);
    auto *scale = picture.findChild<QDoubleSpinBox *>();
    scale->setFocus();
    QTest::keyClick(scale, Qt::Key_Up);
    EXPECT_EQ(picture.options().scale, 1.75);
    EXPECT_EQ(picture.options().paper, options.paper);
    bool saysPixels = false;
    for (const QLabel *label : picture.findChildren<QLabel *>())
        saysPixels = saysPixels || label->text() == QStringLiteral("700 by 350 pixels");
    EXPECT_TRUE(saysPixels); // 1.75 x 400, 1.75 x 200
    DrawingDialog paper(DrawingFormat::Pdf, options, {400.0, 200.0}, &page);
    EXPECT_EQ(paper.options().paper, options.paper);
    for (QComboBox *box : paper.findChildren<QComboBox *>())
        QTest::keyClick(box, Qt::Key_Home);
    EXPECT_EQ(paper.options().paper.size, QPageSize::A4);
    EXPECT_EQ(paper.options().paper.orientation, QPageLayout::Portrait);
    EXPECT_EQ(paper.options().paper.pages, DrawingPages::OneSheet);
    EXPECT_EQ(paper.options().scale, 1.5);
}

} // namespace
} // namespace kf
