// SPDX-License-Identifier: GPL-3.0-or-later
// A room of 500 racks with 4,000 devices: opened, zoomed and dragged over, without a display; and
// one under the cables of its network.

#include "core/evaluate/evaluate.h"
#include "core/project/catalog_file.h"
#include "core/topology/fabric_map.h"
#include "tests/support/room_plan.h"
#include "ui/pages/topology/room_questions.h"
#include "ui/rack/room_view.h"

#include <QImage>
#include <QPainter>

#include <benchmark/benchmark.h>

namespace kf {
namespace {

constexpr QSize kSize(1100, 700);

/// The plan with its figures, worked out once.
struct LargeRoom {
    Catalog catalog = loadCatalog().value();
    Plan plan = test::roomPlan({25, 20, 8});
    Evaluation figures = evaluate(plan, catalog, {});
    QList<DrawnRow> rows = drawnRows(plan, figures, catalog, QLocale::c());
    Theme theme{ThemeMode::Light};
};

LargeRoom &largeRoom()
{
    static LargeRoom room;
    return room;
}

/// What the screen would show.
void paint(RoomView &view, QImage &screen)
{
    QPainter painter(&screen);
    view.render(&painter, QRectF(QPointF(), kSize), QRect(QPoint(), kSize));
}

void openRoom(benchmark::State &state)
{
    LargeRoom &room = largeRoom();
    QImage screen(kSize, QImage::Format_RGB32);
    for (auto _ : state) {
        RoomView view(room.theme);
        view.resize(kSize);
        view.present(drawnRows(room.plan, room.figures, room.catalog, QLocale::c()));
        view.fit();
        paint(view, screen);
    }
}

/// One frame at a zoom of so many hundredths.
void zoomFrame(benchmark::State &state)
{
    LargeRoom &room = largeRoom();
    RoomView view(room.theme);
    view.resize(kSize);
    view.present(room.rows);
    view.fit();
    view.zoomBy(double(state.range(0)) / 100.0 / view.transform().m11());
    QImage screen(kSize, QImage::Format_RGB32);
    double factor = 1.02;
    for (auto _ : state) {
        view.zoomBy(factor);
        factor = 1.0 / factor;
        paint(view, screen);
    }
}

/// One step of a drag: what the plan says to the new place, and the frame.
void dragFrame(benchmark::State &state)
{
    LargeRoom &room = largeRoom();
    PlanDocument document;
    document.start(room.plan);
    const Wording wording;
    RoomView view(room.theme);
    view.resize(kSize);
    view.setQuestions(roomQuestions(
        document, room.catalog, wording, [] { return 1; }, [] { return std::optional<int>(); }));
    view.present(room.rows);
    view.fit();
    view.selectRack(QStringLiteral("r1"));
    view.carry(CarryKind::Move, carriedFromRacks(room.plan, room.catalog, {QStringLiteral("d1")}));
    QImage screen(kSize, QImage::Format_RGB32);
    bool up = true;
    for (auto _ : state) {
        view.carrying().moveTo(up ? 3 : 4, up ? 9.0 : 20.0);
        up = !up;
        paint(view, screen);
    }
}

/// 375 systems of eight ports, five in a rack with two switches: 3,000 links to 96 leaves.
Plan networkPlan()
{
    Plan plan = test::roomPlan({5, 15, 7});
    for (DeviceEntry &entry : plan.catalog.devices) {
        if (entry.kind == DeviceKind::GpuSystem) {
            Port port;
            port.count = 8;
            port.gbps = 400.0;
            entry.ports.compute = {port};
        } else if (entry.kind == DeviceKind::IbSwitch) {
            entry.switchPorts = 64;
            entry.switchGbps = 400.0;
        }
    }
    Fabric fabric;
    fabric.id = QStringLiteral("compute");
    fabric.leaf = QStringLiteral("switch");
    plan.topology.fabrics = {fabric};
    return plan;
}

/// One frame of a room under its network while it is zoomed.
void networkFrame(benchmark::State &state)
{
    LargeRoom &room = largeRoom();
    const Plan plan = networkPlan();
    const CatalogView catalog(plan.catalog, room.catalog);
    const FabricMap map = mapOfFabric(plan.topology, catalog, QStringLiteral("compute"));
    RoomView view(room.theme);
    view.resize(kSize);
    view.present(drawnRows(plan, evaluate(plan, room.catalog, {}), room.catalog, QLocale::c()));
    view.setOverlay(Overlay::Network);
    view.setNetwork(networkPicture(plan, map, catalog, {}, -1, QLocale::c()));
    view.fit();
    QImage screen(kSize, QImage::Format_RGB32);
    double factor = 1.02;
    for (auto _ : state) {
        view.zoomBy(factor);
        factor = 1.0 / factor;
        paint(view, screen);
    }
    state.counters["links"] = double(map.links.size());
}

BENCHMARK(openRoom)->Unit(benchmark::kMillisecond);
BENCHMARK(zoomFrame)->Arg(8)->Arg(20)->Arg(45)->Arg(100)->Arg(200)->Unit(benchmark::kMillisecond);
BENCHMARK(dragFrame)->Unit(benchmark::kMillisecond);
BENCHMARK(networkFrame)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace kf
