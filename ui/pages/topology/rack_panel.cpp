// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/rack_panel.h"

#include "core/report/rack_words.h"
#include "core/topology/topology_walk.h"
#include "core/words/amount_words.h"
#include "core/words/state_words.h"
#include "ui/pages/parts/facts.h"
#include "ui/pages/topology/catalogue_model.h"
#include "ui/pages/topology/device_fields.h"
#include "ui/pages/topology/rack_fields.h"
#include "ui/rack/device_mime.h"
#include "ui/rack/device_picture.h"

#include <QDropEvent>
#include <QHelpEvent>
#include <QLabel>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace kf {

namespace {

constexpr int kBarHeight = 4;
constexpr int kBarGap = 9;

QString limitName(LimitKind kind)
{
    switch (kind) {
    case LimitKind::Units:
        return RackPanel::tr("Units");
    case LimitKind::Power:
        return RackPanel::tr("Power");
    case LimitKind::AirHeat:
        return RackPanel::tr("Heat to air");
    case LimitKind::LiquidHeat:
        return RackPanel::tr("Heat to liquid");
    case LimitKind::Airflow:
        return RackPanel::tr("Airflow");
    case LimitKind::Weight:
        return RackPanel::tr("Weight");
    case LimitKind::FloorLoad:
        return RackPanel::tr("Floor load");
    case LimitKind::Inlet:
        return RackPanel::tr("Inlet air");
    }
    return {};
}

Unit unitOf(LimitKind kind)
{
    switch (kind) {
    case LimitKind::Units:
        return Unit::RackUnits;
    case LimitKind::Power:
        return Unit::Watts;
    case LimitKind::AirHeat:
    case LimitKind::LiquidHeat:
        return Unit::Heat;
    case LimitKind::Airflow:
        return Unit::CubicMetresPerHour;
    case LimitKind::Weight:
        return Unit::Kilograms;
    case LimitKind::FloorLoad:
        return Unit::KilogramsPerSquareMetre;
    case LimitKind::Inlet:
        return Unit::Celsius;
    }
    return Unit::None;
}

QString placeText(const Topology &topology, const DevicePlace &place, const QLocale &locale)
{
    const Rack &its = rackAt(topology, place.rack);
    const PlacedDevice &device = deviceAt(topology, place);
    const QString rack = its.name.value_or(its.id);
    if (!device.u)
        return RackPanel::tr("%1, at its side").arg(rack);
    const QString unit =
        RackPanel::tr("%1 U%2").arg(rack, numberText(*device.u, Digits::Exact, locale));
    return device.face == Face::Rear ? RackPanel::tr("%1, rear").arg(unit) : unit;
}

} // namespace

QList<LimitBar> barsOfLimits(const QList<LimitFigure> &limits, const Wording &wording)
{
    QList<LimitBar> bars;
    for (const LimitFigure &limit : limits) {
        const QString figure = limitText(
            limit.value, limit.limit, unitOf(limit.kind), limit.atLeast, Digits::Exact, wording);
        LimitBar bar{limitName(limit.kind), figure, 0.0, limit.state, limit.limit.has_value()};
        if (limit.limit && *limit.limit > 0.0)
            bar.share = std::clamp(limit.value / *limit.limit, 0.0, 1.0);
        bars.append(bar);
    }
    return bars;
}

QString feedName(const QString &feed)
{
    return RackPanel::tr("Feed %1").arg(feed);
}

QList<LimitBar> barsOfFeeds(const QList<FeedFigures> &feeds, const Wording &wording)
{
    QList<LimitBar> bars;
    for (const FeedFigures &feed : feeds) {
        LimitBar bar{
            feedName(feed.name),
            limitText(feed.loadW, feed.limitW, Unit::Watts, feed.atLeast, Digits::Exact, wording),
            0.0,
            feed.state,
            feed.limitW.has_value()};
        if (feed.limitW && *feed.limitW > 0.0)
            bar.share = std::clamp(feed.loadW / *feed.limitW, 0.0, 1.0);
        bars.append(bar);
    }
    return bars;
}

LimitBars::LimitBars(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAcceptDrops(true);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

int LimitBars::lineHeight() const
{
    return fontMetrics().height() + kBarHeight + kBarGap;
}

QSize LimitBars::sizeHint() const
{
    int wide = 0;
    for (const LimitBar &bar : m_bars)
        wide = std::max(wide,
                        fontMetrics().horizontalAdvance(bar.name) +
                            fontMetrics().horizontalAdvance(markedFigure(bar)));
    return {wide + 2 * kBarGap, lineHeight() * int(m_bars.size())};
}

void LimitBars::setBars(const QList<LimitBar> &bars)
{
    m_bars = bars;
    QStringList words;
    for (const LimitBar &bar : bars)
        words.append(QStringLiteral("%1 %2, %3").arg(bar.name, bar.figure, stateText(bar.state)));
    setAccessibleName(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

bool LimitBars::shows(const QString &name) const
{
    return std::any_of(
        m_bars.cbegin(), m_bars.cend(), [&name](const LimitBar &bar) { return bar.name == name; });
}

void LimitBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Roles &roles = m_theme.roles();
    int top = 0;
    for (const LimitBar &bar : m_bars) {
        if (m_target >= 0 && bar.name == m_feeds.value(m_target))
            painter.fillRect(QRect(0, top, width(), lineHeight() - kBarGap / 2),
                             roles.accentBackground);
        const QRect line(0, top, width(), fontMetrics().height());
        painter.setPen(roles.muted);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, bar.name);
        painter.setPen(bar.state == LimitState::Within ? roles.text
                                                       : stateColour(bar.state, roles));
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, markedFigure(bar));
        const QRectF box(0, line.bottom() + 2, width(), kBarHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(roles.grid);
        painter.drawRoundedRect(box, kBarHeight / 2.0, kBarHeight / 2.0);
        QRectF filled = box;
        filled.setWidth(bar.state == LimitState::Over ? box.width() : box.width() * bar.share);
        if (bar.limited && bar.state == LimitState::Unknown) {
            paintHatch(painter, filled, roles.muted, 1.0);
        } else if (bar.limited) {
            painter.setBrush(stateColour(bar.state, roles));
            painter.drawRoundedRect(filled, kBarHeight / 2.0, kBarHeight / 2.0);
        }
        top += lineHeight();
    }
}

bool LimitBars::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int at = help->pos().y() / std::max(1, lineHeight());
    if (at >= 0 && at < m_bars.size())
        QToolTip::showText(
            help->globalPos(),
            QStringLiteral("%1: %2, %3")
                .arg(m_bars[at].name, m_bars[at].figure, stateText(m_bars[at].state)),
            this);
    return true;
}

void LimitBars::setFeeds(const QStringList &names)
{
    m_feeds = names;
    m_target = -1;
}

int LimitBars::feedAt(const QPoint &point) const
{
    const int at = point.y() / std::max(1, lineHeight());
    return at >= 0 && at < m_bars.size() ? int(m_feeds.indexOf(m_bars[at].name)) : -1;
}

void LimitBars::showTarget(int feed)
{
    if (feed == m_target)
        return;
    m_target = feed;
    update();
}

void LimitBars::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_feeds.isEmpty() && !deviceIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void LimitBars::dragMoveEvent(QDragMoveEvent *event)
{
    showTarget(feedAt(event->position().toPoint()));
    event->setAccepted(m_target >= 0);
}

void LimitBars::dragLeaveEvent(QDragLeaveEvent *)
{
    showTarget(-1);
}

void LimitBars::dropEvent(QDropEvent *event)
{
    const int feed = feedAt(event->position().toPoint());
    const Id device = deviceIn(*event->mimeData());
    showTarget(-1);
    if (feed < 0 || device.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT dropped(device, feed);
}

RackPanel::RackPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_bars(new LimitBars(context.theme, this))
    , m_facts(new Facts(this))
    , m_rackFields(new RackFields(context, this))
    , m_deviceFields(new DeviceFields(context, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * metrics::kStep);
    layout->addWidget(m_bars);
    layout->addWidget(m_rackFields);
    layout->addWidget(m_deviceFields);
    layout->addWidget(m_facts);
    layout->addStretch();
    connect(m_bars, &LimitBars::dropped, this, [this](const Id &device, int feed) {
        Q_EMIT droppedOnFeed(m_rack, device, m_feeds.value(feed));
    });
}

void RackPanel::present(const Plan &plan,
                        const Evaluation &figures,
                        const RoomSelection &selection,
                        const Wording &wording)
{
    QList<Id> devices = selection.devices;
    devices.removeIf(
        [&plan](const Id &id) { return !placeOfDevice(plan.topology, id); }); // deleted
    QList<Id> racks = devices.isEmpty() ? selection.racks : QList<Id>();
    if (racks.isEmpty() && devices.isEmpty())
        racks = {selection.rack};
    m_rackFields->present(racks);
    m_deviceFields->present(devices);
    if (!devices.isEmpty())
        presentDevices(plan, devices, wording);
    else
        presentRack(plan, figures, selection.rack, wording);
}

void RackPanel::presentRack(const Plan &plan,
                            const Evaluation &figures,
                            const Id &rack,
                            const Wording &wording)
{
    const RackWords words = rackWords(plan, figures, rack, wording);
    m_title = words.title;
    const auto found = figures.topology.racks.constFind(rack);
    const bool known = found != figures.topology.racks.cend();
    m_bars->setVisible(known);
    m_rack = rack;
    m_feeds.clear();
    QList<NamedFact> facts;
    if (known) {
        QStringList names;
        for (const FeedFigures &feed : found->feeds) {
            m_feeds.append(feed.name);
            names.append(feedName(feed.name));
        }
        m_bars->setBars(barsOfLimits(limitsOf(*found), wording) +
                        barsOfFeeds(found->feeds, wording));
        m_bars->setFeeds(names);
    }
    for (const auto &[name, value] : words.facts) {
        if (!known || !m_bars->shows(name))
            facts.append({name, value, {}});
    }
    m_facts->setFacts(facts);
}

void RackPanel::presentDevices(const Plan &plan, const QList<Id> &devices, const Wording &wording)
{
    m_bars->hide();
    const CatalogView view(plan.catalog, m_context.catalog);
    QList<NamedFact> facts;
    m_title = tr("%n device(s) selected", nullptr, int(devices.size()));
    if (devices.size() > 1) {
        for (const Id &id : devices) {
            if (const auto place = placeOfDevice(plan.topology, id))
                facts.append({deviceAt(plan.topology, *place).name.value_or(id),
                              placeText(plan.topology, *place, wording.locale),
                              {}});
        }
        m_facts->setFacts(facts);
        return;
    }
    const auto place = placeOfDevice(plan.topology, devices.first());
    if (!place)
        return m_facts->setFacts({});
    const PlacedDevice &device = deviceAt(plan.topology, *place);
    m_title = device.name.value_or(device.id);
    const DeviceEntry *entry = view.device(device.device);
    facts.append({tr("Place"), placeText(plan.topology, *place, wording.locale), {}});
    if (entry != nullptr)
        facts.append({deviceFactsLine(*entry, wording), {}, {}});
    if (device.spare)
        facts.append({tr("This is a spare: it does not count as supply."), {}, {}});
    if (device.locked)
        facts.append({tr("It is locked: it stays where it is."), {}, {}});
    if (entry != nullptr && entry->source)
        facts.append({tr("Source: %1").arg(*entry->source), {}, {}});
    m_facts->setFacts(facts);
}

} // namespace kf
