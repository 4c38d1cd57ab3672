// SPDX-License-Identifier: GPL-3.0-or-later
// The cluster, its pools, registries and images.
#include "tests/ui/shell/workbench.h"
#include "ui/pages/kubernetes/cluster_drawing.h"
#include "ui/pages/kubernetes/kubernetes_page.h"
#include "ui/pages/kubernetes/version_view.h"
#include "ui/pages/parts/segments.h"
#include "ui/report/cluster_paint.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QImage>
#include <QPainter>
#include <QPushButton>

namespace kf {
namespace {

class KubernetesTest : public test::Workbench {
protected:
    KubernetesTest() : Workbench(kKubernetesPage) { settle(); }

    KubernetesPage &cluster() { return page<KubernetesPage>(kKubernetesPage); }

    void paste(GridView &grid, int column, const QString &text)
    {
        grid.selectCell(grid.model()->endOfRows(), column);
        grid.table()->setFocus();
        QApplication::clipboard()->setText(text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
        settle();
    }
};

/// However wide a pool is, what stands in it ends before the next one: its middle gap stays empty.
TEST(ClusterPaint, LabelsAndHowManyMoreStayInsideTheirPool)
{
    PoolView pool;
    pool.labels = {QStringLiteral("gpu=h100"), QStringLiteral("zone=a"), QStringLiteral("x=y")};
    ClusterPicture picture;
    picture.pools = {pool, pool};
    const ClusterLook look{lightRoles(), QFont(), QFont(), -1, false, false};
    for (int width = 160; width <= 480; width += 8) {
        QImage image(width, 220, QImage::Format_RGB32);
        image.fill(Qt::magenta);
        QPainter painter(&image);
        const ClusterPlaces places(picture, QRectF(image.rect()), look.title);
        paintCluster(painter, picture, places, look);
        painter.end();
        const QRectF left = places.pool(0);
        const int gap = int((left.right() + places.pool(1).left()) / 2.0);
        for (int y = int(left.top()) + 1; y < int(left.bottom()) - 1; ++y)
            ASSERT_EQ(image.pixelColor(gap, y), QColor(Qt::magenta)) << width << ' ' << y;
    }
}

/// ACME runs 1.33 and its release needs 1.34: the verdict says so until the version is typed.
TEST_F(KubernetesTest, TheVersionIsTyped)
{
    EXPECT_TRUE(cluster().verdict().contains(QStringLiteral("1.33")));
    GridView &texts = cluster().textGrid();
    const int row = texts.model()->rowOfKey(QStringLiteral("platform/kubernetes/version"));
    texts.selectCell(row, GuardTextSheet::ValueColumn);
    type(texts, QStringLiteral("1.34"), Qt::Key_Return);
    settle();
    EXPECT_EQ(plan().platform.kubernetes.version, QStringLiteral("1.34"));
    EXPECT_FALSE(cluster().verdict().contains(QStringLiteral("1.33")));
}

/// Who runs the cluster is chosen above the ladder of layers; it is one step, and undone it stands
/// where it stood.
TEST_F(KubernetesTest, WhoRunsItIsChosenAboveTheLadder)
{
    const Plan before = plan();
    const int own = cluster().hosting().chosen();
    for (auto *button : cluster().hosting().findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("managed cluster"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    settle();
    EXPECT_EQ(plan().platform.kubernetes.hosting, Hosting::Managed);
    window->document().undoStack().undo();
    settle();
    EXPECT_EQ(plan(), before);
    EXPECT_EQ(cluster().hosting().chosen(), own);
}

/// The ruler by keys and by mouse: 1.33 is one step below what the release takes.
TEST_F(KubernetesTest, TheVersionIsMovedOnTheRuler)
{
    VersionView &ruler = cluster().versions();
    ASSERT_TRUE(ruler.isVisible());
    EXPECT_LT(ruler.ruler().planned, ruler.ruler().least);
    ruler.setFocus();
    QTest::keyClick(&ruler, Qt::Key_Up);
    settle();
    EXPECT_EQ(plan().platform.kubernetes.version, QStringLiteral("1.34"));
    const int next = ruler.ruler().planned + 1;
    QTest::mousePress(&ruler, Qt::LeftButton, {}, ruler.pointOf(ruler.ruler().planned));
    QTest::mouseMove(&ruler, ruler.pointOf(next));
    QTest::mouseRelease(&ruler, Qt::LeftButton, {}, ruler.pointOf(next));
    settle();
    EXPECT_EQ(plan().platform.kubernetes.version, QStringLiteral("1.35"));
    window->document().undoStack().undo();
    window->document().undoStack().undo();
    settle();
    EXPECT_EQ(plan().platform.kubernetes.version, QStringLiteral("1.33"));
}

/// The lowest letters are not cut: a higher ruler has nothing more to show below them.
TEST_F(KubernetesTest, TheSentenceBelowTheRulerIsWhole)
{
    VersionView &ruler = cluster().versions();
    const int least = ruler.minimumSizeHint().height();
    ruler.resize(ruler.width(), least + 20);
    const QImage higher = ruler.grab().toImage();
    const QRgb blank = higher.pixel(0, higher.height() - 1);
    for (int y = least; y < higher.height(); ++y) {
        for (int x = 0; x < higher.width(); ++x)
            ASSERT_EQ(higher.pixel(x, y), blank) << x << ' ' << y;
    }
}

TEST_F(KubernetesTest, NodesAreAddedInTheDrawing)
{
    ClusterDrawing &drawing = cluster().drawing();
    QTest::mouseClick(&drawing, Qt::LeftButton, {}, drawing.pointOf(1));
    EXPECT_EQ(cluster().poolGrid().activeCell()->row, 1);
    drawing.setFocus();
    const int before = *plan().platform.kubernetes.pools[1].nodes;
    QTest::keyClick(&drawing, Qt::Key_Plus);
    settle();
    EXPECT_EQ(plan().platform.kubernetes.pools[1].nodes, before + 1);
    QTest::keyClick(&drawing, Qt::Key_Minus);
    settle();
    EXPECT_EQ(plan().platform.kubernetes.pools[1].nodes, before);
}

/// Three nodes down is three nodes more, in one step; Escape in mid-drag puts them back.
TEST_F(KubernetesTest, NodesAreDraggedAtTheFootOfAPool)
{
    ClusterDrawing &drawing = cluster().drawing();
    const Plan before = plan();
    const int nodes = *before.platform.kubernetes.pools[0].nodes;
    const int steps = window->document().undoStack().count();
    const QPoint grip = drawing.gripOf(0);
    const QPoint down(0, ClusterDrawing::kPixelsPerNode);
    QTest::mousePress(&drawing, Qt::LeftButton, {}, grip);
    QTest::mouseMove(&drawing, grip + down);
    QTest::mouseMove(&drawing, grip + 3 * down);
    QTest::mouseRelease(&drawing, Qt::LeftButton, {}, grip + 3 * down);
    settle();
    EXPECT_EQ(plan().platform.kubernetes.pools[0].nodes, nodes + 3);
    EXPECT_EQ(window->document().undoStack().count(), steps + 1);
    window->document().undoStack().undo();
    settle();
    EXPECT_EQ(plan(), before);
    const QPoint again = drawing.gripOf(0);
    QTest::mousePress(&drawing, Qt::LeftButton, {}, again);
    QTest::mouseMove(&drawing, again - 2 * down);
    settle();
    EXPECT_EQ(plan().platform.kubernetes.pools[0].nodes, nodes - 2);
    QTest::keyClick(&drawing, Qt::Key_Escape);
    settle();
    EXPECT_EQ(plan(), before);
}

/// Enter on a pool goes to one of its systems where it stands.
TEST_F(KubernetesTest, EnterGoesToTheRackOfAPool)
{
    ClusterDrawing &drawing = cluster().drawing();
    drawing.setFocus();
    drawing.setCurrent(0);
    QTest::keyClick(&drawing, Qt::Key_Return);
    settle();
    EXPECT_EQ(window->currentPage(), PageId::Topology);
}

/// The drawing follows the sheet and does not lead it elsewhere.
TEST_F(KubernetesTest, AClickOnAnotherPoolStaysInItsCell)
{
    GridView &pools = cluster().poolGrid();
    GridTable &table = *pools.table();
    for (const int row : {0, 1, 0}) {
        QTest::mouseClick(
            table.viewport(),
            Qt::LeftButton,
            {},
            table.visualRect(pools.model()->index(row, PoolSheet::NameColumn)).center());
        EXPECT_EQ(pools.activeCell(), (CellPlace{row, PoolSheet::NameColumn}));
        EXPECT_EQ(cluster().drawing().current(), row);
    }
}

TEST_F(KubernetesTest, PoolsArePastedWithLabelsAndTaints)
{
    GridView &pools = cluster().poolGrid();
    pools.selectCell(pools.model()->endOfRows(), PoolSheet::NameColumn);
    type(pools, QStringLiteral("spot"), Qt::Key_Return);
    settle();
    const int row = int(plan().platform.kubernetes.pools.size()) - 1;
    const auto typed = [&](int column, const char *text) {
        pools.selectCell(row, column);
        type(pools, QString::fromLatin1(text), Qt::Key_Return);
        settle();
    };
    typed(PoolSheet::NodesColumn, "6");
    typed(PoolSheet::LabelsColumn, "pool=spot, zone=a");
    typed(PoolSheet::TaintsColumn, "spot=true:NoSchedule");
    const NodePool pool = plan().platform.kubernetes.pools[row];
    EXPECT_EQ(pool.id, QStringLiteral("spot"));
    EXPECT_EQ(pool.nodes, 6);
    EXPECT_EQ(pool.labels.value(QStringLiteral("zone")), QStringLiteral("a"));
    ASSERT_EQ(pool.taints.size(), 1);
    EXPECT_EQ(pool.taints[0].effect, TaintEffect::NoSchedule);
    typed(PoolSheet::TaintsColumn, "nonsense");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(plan().platform.kubernetes.pools[row].taints.size(), 1);
    pools.selectCell(row, PoolSheet::NameColumn);
    pools.table()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    settle();
    EXPECT_EQ(plan().platform.kubernetes.pools[row].id, QStringLiteral("spot")); // it needs a name
}

/// CUDA 11.0 is older than any that an H100 runs (11.8: NVIDIA's table of architectures).
TEST_F(KubernetesTest, ImagesSayWhereTheirCudaRuns)
{
    cluster().showView(KubernetesPage::View::Images);
    GridView &images = cluster().imageGrid();
    images.selectCell(0, ImageSheet::CudaColumn);
    type(images, QStringLiteral("11.0"), Qt::Key_Return);
    settle();
    EXPECT_EQ(plan().platform.images[0].cuda, QStringLiteral("11.0"));
    const QString fits = std::get<QString>(images.model()->valueAt(0, ImageSheet::FitsColumn));
    EXPECT_TRUE(fits.contains(QStringLiteral("H100"))) << qPrintable(fits);
    EXPECT_TRUE(fits.contains(u'✕')) << qPrintable(fits);
}

TEST_F(KubernetesTest, RegistriesAndImagesAreTyped)
{
    cluster().showView(KubernetesPage::View::Images);
    GridView &registries = cluster().registryGrid();
    registries.selectCell(registries.model()->endOfRows(), RegistrySheet::NameColumn);
    type(registries, QStringLiteral("mirror"), Qt::Key_Return);
    settle();
    ASSERT_EQ(plan().platform.registries.size(), 1);
    EXPECT_EQ(plan().platform.registries[0].id, QStringLiteral("mirror"));
    const qsizetype count = plan().platform.images.size();
    paste(cluster().imageGrid(), ImageSheet::NameColumn, QStringLiteral("base\tJAX\t0.6\t12.8\n"));
    ASSERT_EQ(plan().platform.images.size(), count + 1);
    EXPECT_EQ(plan().platform.images.last().id, QStringLiteral("base"));
    EXPECT_EQ(plan().platform.images.last().framework, QStringLiteral("JAX"));
}

/// Without pools one click makes them of what stands in racks.
TEST_F(KubernetesTest, PoolsAreMadeOfPlacedSystems)
{
    ASSERT_TRUE(window->document()
                    .edit(QStringLiteral("none"),
                          [](Plan plan) {
                              plan.platform.kubernetes.pools.clear();
                              return Result<Plan>(plan);
                          })
                    .ok());
    settle();
    for (QAbstractButton *each : cluster().findChildren<QAbstractButton *>()) {
        if (QString(each->text()).remove(u'&') == QLatin1String("Pools of placed systems"))
            QTest::mouseClick(each, Qt::LeftButton);
    }
    settle();
    EXPECT_EQ(plan().platform.kubernetes.pools.size(), 2); // DGX H100 and DGX A100
    EXPECT_FALSE(cluster().verdict().contains(QStringLiteral("in no pool")));
}

} // namespace
} // namespace kf
