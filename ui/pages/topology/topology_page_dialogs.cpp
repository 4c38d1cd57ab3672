// SPDX-License-Identifier: GPL-3.0-or-later
// What the topology page opens: dialogs, sheets, and the drawing in files and on paper.
#include "core/plan/edits/devices.h"
#include "core/plan/edits/placement_effect.h"
#include "core/plan/edits/strips.h"
#include "core/plan/edits/topology_fields.h"
#include "core/project/place.h"
#include "core/topology/topology_walk.h"
#include "core/words/amount_words.h"
#include "core/words/refusal_words.h"
#include "core/words/time_words.h"
#include "ui/document/library.h"
#include "ui/grid/open_editor.h"
#include "ui/pages/topology/add_racks_dialog.h"
#include "ui/pages/topology/catalogue_view.h"
#include "ui/pages/topology/rack_type_dialog.h"
#include "ui/pages/topology/room_questions.h"
#include "ui/pages/topology/service_dialog.h"
#include "ui/pages/topology/sheets_dialog.h"
#include "ui/pages/topology/strips_dialog.h"
#include "ui/pages/topology/topology_page.h"
#include "ui/rack/floor_view.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollBar>
#include <QToolButton>

namespace kf {

namespace {

QString suffixOf(DrawingFormat format)
{
    switch (format) {
    case DrawingFormat::Svg:
        return QStringLiteral("svg");
    case DrawingFormat::Png:
        return QStringLiteral("png");
    case DrawingFormat::Pdf:
        return QStringLiteral("pdf");
    }
    return {};
}

QString filterFor(DrawingFormat format)
{
    switch (format) {
    case DrawingFormat::Svg:
        return TopologyPage::tr("SVG drawings (*.svg)");
    case DrawingFormat::Png:
        return TopologyPage::tr("PNG pictures (*.png)");
    case DrawingFormat::Pdf:
        return TopologyPage::tr("PDF files (*.pdf)");
    }
    return {};
}

} // namespace

void TopologyPage::buildMenus()
{
    const auto prepare = [](QToolButton &button, const QString &text, const QString &tip) {
        button.setText(text);
        button.setToolTip(tip);
        button.setAccessibleName(tip);
        button.setPopupMode(QToolButton::InstantPopup);
        button.setToolButtonStyle(Qt::ToolButtonTextOnly);
        button.setFocusPolicy(Qt::StrongFocus);
        button.setMenu(new QMenu(&button));
        button.setProperty("menu", true);
    };
    prepare(*m_drawing, tr("Drawing"), tr("Print or export the drawing"));
    prepare(*m_more, tr("Racks"), tr("Add and change racks, rows and rooms"));
    QMenu *drawing = m_drawing->menu();
    drawing->addAction(
        tr("Export as &SVG\u2026"), this, [this] { exportDrawing(DrawingFormat::Svg); });
    drawing->addAction(
        tr("Export as P&NG\u2026"), this, [this] { exportDrawing(DrawingFormat::Png); });
    drawing->addAction(
        tr("Export as &PDF\u2026"), this, [this] { exportDrawing(DrawingFormat::Pdf); });
    drawing->addSeparator();
    drawing->addAction(tr("P&rint\u2026"), this, &TopologyPage::printDrawing);
    QMenu *more = m_more->menu();
    more->setToolTipsVisible(true);
    for (const RoomCommand command : {RoomCommand::AddRack,
                                      RoomCommand::AddRacks,
                                      RoomCommand::CloneRack,
                                      RoomCommand::AddRow,
                                      RoomCommand::AddRoom,
                                      RoomCommand::RackTypes,
                                      RoomCommand::RoomSettings,
                                      RoomCommand::Cabling,
                                      RoomCommand::FloorPlan,
                                      RoomCommand::Network,
                                      RoomCommand::Fit})
        more->addAction(m_commands->action(command));
    drawing->setTitle(m_drawing->text());
    more->addMenu(drawing);
    drawing->menuAction()->setVisible(false);
}

void TopologyPage::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_commands->refresh();
    m_commands->fillMenu(*menu);
    menu->popup(globalPosition);
}

void TopologyPage::open(RoomCommand command)
{
    switch (command) {
    case RoomCommand::Service:
        return openService();
    case RoomCommand::AddRacks:
        return openAddRacks();
    case RoomCommand::Strips:
        return openStrips();
    case RoomCommand::FloorPlan:
        if (!showsFloor() && m_room->showsNetwork())
            toggleNetwork();
        return showFloor(!showsFloor());
    case RoomCommand::Network:
        return toggleNetwork();
    case RoomCommand::Fit:
        return showsFloor() ? m_floor->fit() : m_room->fit();
    case RoomCommand::RackTypes:
        RackTypeDialog(context(), m_commands->racks().rackTypeAtHand(), this).exec();
        return;
    case RoomCommand::RoomSettings:
        SheetsDialog(context(), SheetsDialog::Tab::Rooms, this).exec();
        return;
    case RoomCommand::Cabling:
        SheetsDialog(context(), SheetsDialog::Tab::CableWays, this).exec();
        return;
    default:
        return;
    }
}

void TopologyPage::openService()
{
    const QList<Id> ids = m_room->selection().devices;
    const PlacedDevice *device = ids.isEmpty() ? nullptr : findDevice(plan().topology, ids.last());
    if (device == nullptr)
        return;
    ServiceDialog dialog(plan(), device->inServiceMonth, device->retireMonth, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    edit(tr("Set months of service"), [&](Plan plan) {
        return setService(std::move(plan), ids, dialog.inServiceMonth(), dialog.retireMonth());
    });
}

void TopologyPage::openStrips()
{
    const QList<Id> racks = m_room->selection().racks;
    const Rack *rack = racks.isEmpty() ? nullptr : findRack(plan().topology, racks.last());
    const RackType *type = rack == nullptr ? nullptr : findRackType(plan().topology, rack->type);
    if (type == nullptr)
        return;
    QStringList feeds;
    for (const Feed &feed : type->feeds)
        feeds.append(feed.name);
    if (feeds.isEmpty())
        return tell(tr("Give the rack type feeds first: strips hang on them."));
    QList<DeviceEntry> strips = m_catalogue->model().devicesOf(DeviceKind::Pdu);
    // A shelf that takes units hangs on no side.
    strips.removeIf(
        [](const DeviceEntry &entry) { return entry.height != DeviceHeight::ofUnits(0.0); });
    const auto effect = [this, rack, type](const Id &strip) {
        return stripsEffect(*rack, *type, strip);
    };
    StripsDialog dialog(strips, m_catalogue->current(), feeds, effect, context().wording, this);
    if (dialog.exec() == QDialog::Accepted && !dialog.strip().isEmpty())
        edit(tr("Hang strips on the feeds"), [&](Plan plan) {
            return addStrips(std::move(plan), context().catalog, racks, dialog.strip());
        });
}

/// "Power limit of gpu-01: 43.65 kW now, 22 kW with these strips".
QString TopologyPage::stripsEffect(const Rack &rack, const RackType &type, const Id &strip) const
{
    QList<Placement> placements;
    for (const Feed &feed : type.feeds)
        placements.append(
            {{}, strip, {rack.id, std::nullopt, Face::Rear, sideOfFeed(feed), feed.name}});
    const QList<RackEffect> effects = effectOf(plan(), context().catalog, placements);
    if (effects.isEmpty())
        return {};
    const auto limit = [this](const RackFigures &figures) {
        return figures.powerLimitW ? amountText({*figures.powerLimitW, Unit::Watts},
                                                Digits::Exact,
                                                context().wording)
                                   : unknownText();
    };
    return tr("Power limit of %1: %2 now, %3 with these strips")
        .arg(rack.name.value_or(rack.id),
             limit(effects.first().before),
             limit(effects.first().after));
}

void TopologyPage::openAddRacks()
{
    const Id row = m_commands->racks().rowAtHand();
    QList<RackType> library;
    if (context().library != nullptr) {
        if (const Result<QList<RackType>> types = context().library->rackTypes())
            library = types.value();
        else
            tell(sentenceOf(types.error()));
    }
    AddRacksDialog dialog(
        plan().topology, library, m_commands->racks().rackTypeAtHand(), row, this);
    const RoomSelection before = m_room->selection();
    const QPoint seen(m_room->horizontalScrollBar()->value(), m_room->verticalScrollBar()->value());
    connect(&dialog, &AddRacksDialog::placeChanged, m_room, [this](const RacksPlace &place) {
        m_room->selectRow(place.row);
    });
    m_room->selectRow(row); // the room shows where they would stand
    const bool agreed = dialog.exec() == QDialog::Accepted;
    m_room->select(before);
    m_room->horizontalScrollBar()->setValue(seen.x());
    m_room->verticalScrollBar()->setValue(seen.y());
    if (agreed)
        m_commands->racks().insertSeries(dialog.series(), dialog.place(), dialog.typeOfLibrary());
}

void TopologyPage::exportDrawing(DrawingFormat format)
{
    if (!finishEditing(*window()))
        return;
    if (format != DrawingFormat::Svg) {
        DrawingDialog dialog(format, m_drawingOptions, drawingSize(drawing()), this);
        if (dialog.exec() != QDialog::Accepted)
            return;
        m_drawingOptions = dialog.options();
    }
    const QString plan = context().document.filePath();
    const QString name =
        plan.isEmpty() ? tr("room") : QFileInfo(placeName(plan)).completeBaseName();
    const QString file = QStringLiteral("%1.%2").arg(name, suffixOf(format));
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export the drawing"), besidePlace(plan, file), filterFor(format));
    if (path.isEmpty())
        return;
    const auto make = [path, format, drawing = drawing(), options = m_drawingOptions] {
        return drawingBytes(drawing, format, options).andThen([&path](const QByteArray &bytes) {
            return Result(QList{ExportedFile{path, bytes}});
        });
    };
    context().exportBeside({tr("Making %1").arg(QFileInfo(path).fileName()),
                            tr("Wrote %1").arg(path),
                            tr("The drawing was not written"),
                            make});
}

RoomDrawing TopologyPage::drawing() const
{
    RoomDrawing drawing;
    drawing.rows = m_room->rows();
    drawing.title = plan().settings.name;
    drawing.plan = plan().settings.name;
    drawing.date = monthText(plan().settings.start);
    const QString &place = context().document.filePath();
    const QFileInfo file(place);
    if (isAddress(place))
        drawing.saved = tr("on a server", "a plan is saved");
    else
        drawing.saved = file.isFile()
                            ? dateText(file.lastModified().date(), context().wording.locale)
                            : tr("not yet", "a plan is saved");
    drawing.halls = drawnHalls(plan(), m_shown ? *m_shown : *figures(), context().wording);
    drawing.showsFloor = showsFloor();
    drawing.wording = context().wording;
    drawing.font = m_room->font();
    drawing.face = m_room->face();
    drawing.overlay = m_room->overlay();
    drawing.loss = m_room->loss();
    drawing.network = m_room->network();
    if (m_shown && m_shown->question.month)
        drawing.title = QStringLiteral("%1 \u00b7 %2")
                            .arg(drawing.title, monthText(plan(), *m_shown->question.month));
    if (const std::optional<LostSupply> lost = chosenLoss())
        drawing.title = QStringLiteral("%1 \u00b7 %2")
                            .arg(drawing.title,
                                 lost->side ? tr("side %1 is lost").arg(wordFor(*lost->side))
                                            : tr("feed %1 is lost").arg(lost->feed));
    return drawing;
}

void TopologyPage::printDrawing()
{
    if (!finishEditing(*window()))
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted)
        paintRoomPages(
            printer, drawing(), DrawingPages::PageForEachRow, DrawingViews::FacesAndFloor);
}

} // namespace kf
