// SPDX-License-Identifier: GPL-3.0-or-later
// What is painted onto the pages of a report.

#include "core/evaluate/evaluate.h"
#include "core/project/examples.h"
#include "tests/support/shipped_catalog.h"
#include "ui/report/pdf.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

#include <gtest/gtest.h>

namespace kf {

namespace {

/// Takes note of every text and paints nothing.
class TextEngine : public QPaintEngine {
public:
    explicit TextEngine(QStringList &texts) : QPaintEngine(AllFeatures), m_texts(texts) {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawTextItem(const QPointF &, const QTextItem &item) override { m_texts += item.text(); }
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    Type type() const override { return User; }

private:
    QStringList &m_texts;
};

/// Paper at 96 dots an inch that takes note of its texts.
class NotedPaper : public QPaintDevice {
public:
    QPaintEngine *paintEngine() const override { return &m_engine; }
    const QStringList &texts() const { return m_texts; }

protected:
    int metric(PaintDeviceMetric which) const override
    {
        switch (which) {
        case PdmWidth:
        case PdmHeight:
            return 2000;
        case PdmWidthMM:
        case PdmHeightMM:
            return 529;
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        case PdmNumColors:
            return 0;
        default:
            return kReportResolution;
        }
    }

private:
    QStringList m_texts;
    mutable TextEngine m_engine{m_texts};
};

PrintedReport printedAcme()
{
    const Catalog &catalog = test::shippedCatalog();
    const Plan plan = examplePlan(QStringLiteral("acme"), catalog.zones()).value();
    ReportSetting setting;
    setting.wording = QLocale::c();
    setting.date = QDate(2026, 11, 28);
    setting.version = QStringLiteral("1.0");
    return printedReport(
        std::make_shared<const Evaluation>(evaluate(plan, catalog)), catalog, setting);
}

/// All texts of all pages without their spaces: lines are broken where the page is narrow.
QString paintedText(const PrintedReport &printed, int *pages = nullptr)
{
    NotedPaper paper;
    QPainter painter(&paper);
    const PaintedPages painted = paintPages(painter, QSizeF(1009, 680), printed, {7, {}}, [] {});
    painter.end();
    if (pages)
        *pages = painted.count;
    return paper.texts().join(QString()).remove(QLatin1Char(' '));
}

QString spaceless(QString text)
{
    return text.remove(QLatin1Char(' '));
}

} // namespace

TEST(Paper, HoldsEveryCellOfEveryTableThatPeopleRead)
{
    const PrintedReport printed = printedAcme();
    const QString text = paintedText(printed);
    for (const ReportPart &part : printed.report.parts) {
        EXPECT_TRUE(text.contains(spaceless(part.title))) << part.id.toStdString();
        for (const Block &block : part.blocks) {
            const auto *table = std::get_if<Table>(&block.content);
            if (table == nullptr || !holdsAnything(block, Detail::Full))
                continue;
            const PeopleTable people =
                peopleTable(shownTable(*table, Detail::Full), printed.wording);
            for (const QStringList &row : people.rows) {
                for (const QString &cell : row)
                    EXPECT_TRUE(text.contains(spaceless(cell)))
                        << table->id.toStdString() << ": " << cell.toStdString();
            }
        }
    }
}

TEST(Paper, HoldsAPartThatIsAdded)
{
    PrintedReport printed = printedAcme();
    const Table table{QStringLiteral("novelty"),
                      QStringLiteral("Novelties"),
                      {{QStringLiteral("thing"), QStringLiteral("Thing")}},
                      {{QStringLiteral("gadget")}}};
    printed.report.parts.append(
        {QStringLiteral("novelties"), QStringLiteral("Brand new"), {{table}}});
    const QString text = paintedText(printed);
    EXPECT_TRUE(text.contains(QStringLiteral("Brandnew")));
    EXPECT_TRUE(text.contains(QStringLiteral("gadget")));
}

/// Components, the request path and the cluster stand there as they stand on their pages.
TEST(Paper, HoldsTheDrawingsOfThePlatform)
{
    const PrintedReport printed = printedAcme();
    const QString text = paintedText(printed);
    int drawings = 0;
    for (const ReportPart &part : printed.report.parts) {
        for (const Block &block : part.blocks) {
            const auto *drawing = std::get_if<Drawing>(&block.content);
            if (drawing == nullptr)
                continue;
            ++drawings;
            EXPECT_TRUE(text.contains(spaceless(drawing->title))) << drawing->title.toStdString();
            if (const auto *path = std::get_if<RequestPath>(&drawing->picture)) {
                EXPECT_EQ(*path, requestPath(*printed.figures));
                for (const PathWay &way : path->ways) {
                    for (const PathHop &hop : way.hops)
                        EXPECT_TRUE(text.contains(spaceless(hop.title))) << hop.title.toStdString();
                }
            }
            if (const auto *graph = std::get_if<ComponentGraph>(&drawing->picture)) {
                EXPECT_TRUE(text.contains(spaceless(graph->footer)));
                EXPECT_TRUE(text.contains(QStringLiteral("OAuth2-Proxy")));
            }
            if (const auto *cluster = std::get_if<ClusterPicture>(&drawing->picture)) {
                EXPECT_TRUE(text.contains(spaceless(cluster->controlWords)));
                for (const PoolView &pool : cluster->pools)
                    EXPECT_TRUE(text.contains(spaceless(pool.model))) << pool.name.toStdString();
            }
        }
    }
    EXPECT_EQ(drawings, 5); // jobs of a day, what matters most, components, request path, cluster
}

TEST(Paper, HasNoPartOfWhichThePlanHoldsNothing)
{
    PrintedReport printed = printedAcme();
    printed.report.parts.append({QStringLiteral("void"),
                                 QStringLiteral("Nothing here"),
                                 {{Heading{QStringLiteral("Lonely")}},
                                  {Table{QStringLiteral("t"), QStringLiteral("Empty"), {}, {}}}}});
    EXPECT_FALSE(paintedText(printed).contains(QStringLiteral("Nothinghere")));
}

TEST(Paper, SaysDateVersionScenarioAndPageAtTheFootOfEveryPage)
{
    int pages = 0;
    const QString text = paintedText(printedAcme(), &pages);
    const QString foot = QStringLiteral("scenarioBase\u00b72026-11-28\u00b7KFPlan1.0");
    EXPECT_GT(pages, 5);
    EXPECT_EQ(text.count(foot), pages);
    EXPECT_TRUE(text.contains(QStringLiteral("Page3of7")));
}

} // namespace kf
