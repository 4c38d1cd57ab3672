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

#include <utility>

namespace kf {

namespace {

constexpr QSizeF kPrintable(1009, 680);
constexpr double kFootTop = 655; ///< where the foot of a page begins

/// Takes note of every text and paints nothing.
class TextEngine : public QPaintEngine {
public:
    TextEngine(QStringList &texts, double &lowest)
        : QPaintEngine(AllFeatures)
        , m_texts(texts)
        , m_lowest(lowest)
    {
    }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &changed) override
    {
        if (changed.state() & DirtyTransform)
            m_transform = changed.transform();
    }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawTextItem(const QPointF &point, const QTextItem &item) override
    {
        m_texts += item.text();
        const double y = m_transform.map(point).y();
        if (y < kFootTop)
            m_lowest = std::max(m_lowest, y);
    }
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    Type type() const override { return User; }

private:
    QStringList &m_texts;
    double &m_lowest;
    QTransform m_transform;
};

/// Paper at 96 dots an inch that takes note of its texts.
class NotedPaper : public QPaintDevice {
public:
    QPaintEngine *paintEngine() const override { return &m_engine; }
    const QStringList &texts() const { return m_texts; }
    /// The base line of the lowest text above the foot since the last call.
    double takeLowest() { return std::exchange(m_lowest, 0.0); }

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
    double m_lowest = 0.0;
    mutable TextEngine m_engine{m_texts, m_lowest};
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
    const PaintedPages painted = paintPages(painter, kPrintable, printed, {7, {}}, [] {});
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

/// What does not fit on the rest of a page lets what follows fill it. Only the cover and the last
/// page may hold less.
TEST(Paper, LeavesNoPageHalfEmpty)
{
    NotedPaper paper;
    QPainter painter(&paper);
    QList<double> lowest;
    paintPages(painter, kPrintable, printedAcme(), {7, {}}, [&] { lowest += paper.takeLowest(); });
    painter.end();
    ASSERT_GT(lowest.size(), 10);
    for (qsizetype page = 1; page < lowest.size(); ++page)
        EXPECT_GT(lowest[page], 0.62 * kFootTop) << "page " << page + 1;
}

/// A footnote never begins a page, wherever what it is about ends.
TEST(Paper, KeepsAFootnoteWithWhatItIsAbout)
{
    PrintedReport printed = printedAcme();
    const QString note = QStringLiteral("About the rows above.");
    Table table{QStringLiteral("filler"),
                QStringLiteral("Filler"),
                {{QStringLiteral("thing"), QStringLiteral("Thing")}},
                {}};
    for (int rows = 1; rows < 45; ++rows) {
        table.rows.append({QStringLiteral("row")});
        printed.report.parts = {
            {QStringLiteral("first"), QStringLiteral("First"), {{table}, {Footnote{note, {}}}}}};
        NotedPaper paper;
        QPainter painter(&paper);
        QList<qsizetype> beginnings;
        paintPages(painter, kPrintable, printed, {7, {}}, [&] {
            beginnings.append(paper.texts().size());
        });
        painter.end();
        EXPECT_TRUE(paper.texts().join(QString()).contains(QStringLiteral("About")));
        for (const qsizetype first : std::as_const(beginnings))
            EXPECT_FALSE(paper.texts().value(first).startsWith(QStringLiteral("About")))
                << "after " << rows << " rows";
    }
}

/// A part's title, a heading and a table's head are never the last of a page.
TEST(Paper, KeepsTitlesWithWhatFollows)
{
    PrintedReport printed = printedAcme();
    Table table{QStringLiteral("filler"),
                QStringLiteral("Filler"),
                {{QStringLiteral("thing"), QStringLiteral("Thing")}},
                {}};
    // Wherever a page ends: rows are some 17 pixels high, a page holds less than 40 of them.
    for (int rows = 1; rows < 40; ++rows) {
        table.rows.append({QStringLiteral("row")});
        const Block title{Heading{QStringLiteral("Lonely")}};
        printed.report.parts = {
            {QStringLiteral("first"), QStringLiteral("First"), {{table}}},
            {QStringLiteral("second"), QStringLiteral("Second"), {title, {table}}}};
        NotedPaper paper;
        QPainter painter(&paper);
        QStringList endings;
        const auto newPage = [&] {
            endings += paper.texts().value(paper.texts().size() - 3); // before both of the foot
        };
        paintPages(painter, kPrintable, printed, {7, {}}, newPage);
        painter.end();
        for (const QString &text : std::as_const(endings).mid(1))
            EXPECT_EQ(text, QStringLiteral("row")) << "after " << rows << " rows";
    }
}

} // namespace kf
