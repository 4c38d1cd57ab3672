// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/path_picture.h"

#include "core/report/threat_view.h"
#include "ui/theme/state_colour.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::PathPicture)
};

constexpr double kPad = 8.0;
constexpr double kGateRadius = 10.0;
constexpr double kGapShare = 0.28; ///< of a zone's width, for arrows and gates
constexpr double kMostHop = 64.0;
constexpr QSizeF kFile(1200.0, 420.0);

/// A lock whose shackle says the state without colour: closed, half up, open aside; a question
/// mark where it is not known.
void paintLock(QPainter &painter, const QPointF &middle, ThreatState state, const Roles &roles)
{
    const QColor colour = stateColour(limitStateOf(state), roles);
    painter.setPen(QPen(colour, 1.6, state == ThreatState::Unknown ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(roles.surface);
    painter.drawEllipse(middle, kGateRadius, kGateRadius);
    if (state == ThreatState::Unknown) {
        painter.drawText(QRectF(middle.x() - kGateRadius,
                                middle.y() - kGateRadius,
                                2.0 * kGateRadius,
                                2.0 * kGateRadius),
                         Qt::AlignCenter,
                         QStringLiteral("?"));
        return;
    }
    const QRectF body(middle.x() - 4.0, middle.y() - 1.0, 8.0, 5.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(body, 1.0, 1.0);
    painter.setPen(QPen(colour, 1.4));
    painter.setBrush(Qt::NoBrush);
    const double lift = state == ThreatState::Limited ? 1.5 : 0.0;
    const double aside = state == ThreatState::Open ? 4.0 : 0.0;
    QPainterPath shackle;
    shackle.moveTo(middle.x() - 2.5 + aside, middle.y() - 1.0 - lift);
    shackle.lineTo(middle.x() - 2.5 + aside, middle.y() - 3.0 - lift);
    shackle.arcTo(
        QRectF(middle.x() - 2.5 + aside, middle.y() - 5.5 - lift, 5.0, 5.0), 180.0, -180.0);
    if (state == ThreatState::Closed)
        shackle.lineTo(middle.x() + 2.5, middle.y() - 1.0);
    painter.drawPath(shackle);
}

void paintArrow(QPainter &painter, const QPointF &from, const QPointF &to, const QPen &pen)
{
    constexpr double kHead = 5.0;
    painter.setPen(pen);
    painter.drawLine(from, to);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pen.color());
    painter.drawPolygon(
        QPolygonF{to, to + QPointF(-kHead, -kHead / 1.6), to + QPointF(-kHead, kHead / 1.6)});
}

void paintHop(
    QPainter &painter, const PathHop &hop, const QRectF &box, const PathLook &look, bool isCurrent)
{
    const Roles &roles = look.roles;
    const Qt::PenStyle style = hop.isOff ? Qt::DashLine : Qt::SolidLine;
    painter.setPen(isCurrent ? QPen(roles.accent, 1.6, style)
                             : QPen(hop.isOff ? roles.muted : roles.line, 1.0, style));
    painter.setBrush(isCurrent ? roles.accentBackground : roles.surface);
    painter.drawRoundedRect(box, metrics::kControlRadius, metrics::kControlRadius);
    if (isCurrent && look.hasFocus) {
        painter.setPen(QPen(roles.accent, 1.0, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 8.0, 8.0);
    }
    const QRectF inside = box.adjusted(kPad, 2.0, -kPad, -2.0);
    const QFontMetricsF title(look.title);
    const QFontMetricsF detail(look.detail);
    if (hop.detail.isEmpty() && title.horizontalAdvance(hop.title) > inside.width() &&
        2.0 * title.height() <= inside.height()) {
        painter.setFont(look.title);
        painter.setPen(hop.isOff ? roles.muted : roles.text);
        painter.drawText(
            inside, int(Qt::AlignLeft | Qt::AlignVCenter) | int(Qt::TextWordWrap), hop.title);
        return;
    }
    // A detail that is too long for a line takes two where the box is high enough.
    const double broken = detail
                              .boundingRect(QRectF(0.0, 0.0, inside.width(), inside.height()),
                                            int(Qt::AlignLeft) | int(Qt::TextWordWrap),
                                            hop.detail)
                              .height();
    const bool isBroken =
        broken > 1.5 * detail.height() && title.height() + broken <= inside.height();
    const double below = isBroken ? broken : detail.height();
    const double height = title.height() + below;
    QRectF line(inside.left(), inside.center().y() - height / 2.0, inside.width(), title.height());
    painter.setFont(look.title);
    painter.setPen(hop.isOff ? roles.muted : roles.text);
    painter.drawText(
        line, Qt::AlignLeft, title.elidedText(hop.title, Qt::ElideRight, line.width()));
    line.moveTop(line.bottom());
    line.setHeight(below);
    painter.setFont(look.detail);
    painter.setPen(roles.muted);
    if (isBroken)
        painter.drawText(line, int(Qt::AlignLeft) | int(Qt::TextWordWrap), hop.detail);
    else
        painter.drawText(
            line, Qt::AlignLeft, detail.elidedText(hop.detail, Qt::ElideRight, line.width()));
}

} // namespace

PathPlaces::PathPlaces(const RequestPath &path,
                       const QRectF &area,
                       const QFont &title,
                       const QFont &detail)
    : m_path(path)
    , m_area(area)
    , m_head(QFontMetricsF(detail).height() + kPad)
{
    const double ways = std::max<double>(1.0, double(path.ways.size()));
    const double least = QFontMetricsF(title).height() + QFontMetricsF(detail).height() + kPad;
    m_zoneWidth = area.width() / (kPathZones + (kPathZones - 1) * kGapShare);
    m_gap = m_zoneWidth * kGapShare;
    m_rowHeight = std::max(least + kPad / 2.0, (area.height() - m_head - kPad) / ways);
}

QRectF PathPlaces::zone(int zone) const
{
    const double left = m_area.left() + zone * (m_zoneWidth + m_gap);
    return {left, m_area.top(), m_zoneWidth, m_area.height()};
}

QRectF PathPlaces::hop(int way, int hop) const
{
    const PathWay &its = m_path.ways[way];
    const QRectF column = zone(int(its.hops[hop].zone));
    const double height = std::min(kMostHop, m_rowHeight - kPad);
    const double middle = m_area.top() + m_head + m_rowHeight * (way + 0.5);
    return {column.left() + kPad, middle - height / 2.0, column.width() - 2.0 * kPad, height};
}

QPointF PathPlaces::gate(int way, PathZone before) const
{
    const QRectF right = zone(int(before));
    const double middle = m_area.top() + m_head + m_rowHeight * (way + 0.5);
    return {right.left() - m_gap / 2.0, middle};
}

PathSpot PathPlaces::at(const QPointF &point) const
{
    for (int way = 0; way < m_path.ways.size(); ++way) {
        for (int hop = 0; hop < m_path.ways[way].hops.size(); ++hop) {
            if (this->hop(way, hop).contains(point))
                return {way, hop};
        }
    }
    return {};
}

void paintPath(QPainter &painter,
               const RequestPath &path,
               const PathPlaces &places,
               const PathLook &look)
{
    const Roles &roles = look.roles;
    painter.setRenderHint(QPainter::Antialiasing);
    for (int zone = 0; zone < kPathZones; ++zone) {
        const QRectF column = places.zone(zone);
        painter.setPen(Qt::NoPen);
        painter.setBrush(roles.window);
        painter.drawRoundedRect(column, metrics::kCardRadius, metrics::kCardRadius);
        painter.setPen(roles.muted);
        painter.setFont(look.detail);
        const QFontMetricsF metrics(look.detail);
        const QRectF title = column.adjusted(kPad, kPad / 2.0, -kPad, 0.0);
        painter.drawText(title,
                         Qt::AlignLeft | Qt::AlignTop,
                         metrics.elidedText(path.zones.value(zone), Qt::ElideRight, title.width()));
    }
    for (int way = 0; way < path.ways.size(); ++way) {
        const PathWay &its = path.ways[way];
        const bool isLit =
            std::any_of(its.gates.cbegin(),
                        its.gates.cend(),
                        [&look](const PathGate &gate) {
                            return !look.litThreat.isEmpty() && gate.threat == look.litThreat;
                        }) ||
            (look.litThreat.isEmpty() && look.current.way == way);
        const QPen pen(isLit ? roles.accent : roles.muted, isLit ? 2.0 : 1.2);
        for (int hop = 0; hop + 1 < its.hops.size(); ++hop) {
            const QRectF from = places.hop(way, hop);
            const QRectF to = places.hop(way, hop + 1);
            QPen line = pen;
            if (its.hops[hop].isOff || its.hops[hop + 1].isOff)
                line.setStyle(Qt::DashLine);
            paintArrow(painter,
                       {from.right(), from.center().y()},
                       {to.left() - 1.0, to.center().y()},
                       line);
        }
        painter.setFont(look.title);
        for (const PathGate &gate : its.gates)
            paintLock(painter, places.gate(way, gate.before), gate.state, roles);
        for (int hop = 0; hop < its.hops.size(); ++hop)
            paintHop(painter,
                     its.hops[hop],
                     places.hop(way, hop),
                     look,
                     look.current == PathSpot{way, hop});
    }
}

Result<> savePath(const QString &fileName, const RequestPath &path, const PathLook &look)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(kFile.toSize());
    generator.setViewBox(QRectF(QPointF(), kFile));
    QPainter painter(&generator);
    painter.fillRect(QRectF(QPointF(), kFile), look.roles.surface);
    const QRectF area = QRectF(QPointF(), kFile).adjusted(kPad, kPad, -kPad, -kPad);
    paintPath(painter, path, PathPlaces(path, area, look.title, look.detail), look);
    painter.end();
    QSaveFile file(fileName);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() &&
                           file.flush() && file.commit();
    if (!isWritten)
        return Error{ErrorKind::NotAllowed,
                     Text::tr("The drawing could not be written: %1").arg(file.errorString()),
                     fileName,
                     {}};
    return {};
}

} // namespace kf
