// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rack/rack_picture.h"

#include <QFontMetricsF>
#include <QPainter>

namespace kf {

namespace {

constexpr double kRadius = 4.0;
constexpr double kNumberWidth = 18.0; ///< of the unit numbers at the left
constexpr double kStripe = 4.0;       ///< tells the kind of a device
constexpr double kBarHeight = 4.0;
constexpr double kBarStep = 26.0;
constexpr int kUnitsPerNumber = 6;
constexpr double kSmallestText = 9.0;

QColor kindColour(DeviceKind kind, const Roles &roles)
{
    switch (kind) {
    case DeviceKind::GpuSystem:
    case DeviceKind::RackScale:
    case DeviceKind::Workstation:
        return roles.series[0];
    case DeviceKind::IbSwitch:
    case DeviceKind::EthSwitch:
        return roles.series[2];
    case DeviceKind::Storage:
        return roles.series[3];
    case DeviceKind::Management:
        return roles.series[1];
    case DeviceKind::Pdu:
    case DeviceKind::Cdu:
    case DeviceKind::Other:
        return roles.series[7];
    }
    return roles.series[7];
}

QFont sized(QFont font, double pixels, bool strong = false)
{
    font.setPixelSize(qRound(pixels));
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

void drawText(QPainter &painter, const QRectF &box, Qt::Alignment alignment, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    painter.drawText(box, int(alignment), metrics.elidedText(text, Qt::ElideRight, box.width()));
}

void paintBar(QPainter &painter, const QRectF &box, const LimitBar &bar, const Roles &roles)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(roles.grid);
    painter.drawRoundedRect(box, kBarHeight / 2, kBarHeight / 2);
    if (!bar.limited)
        return;
    QRectF filled = box;
    filled.setWidth(bar.state == LimitState::Over ? box.width() : box.width() * bar.share);
    painter.setBrush(stateColour(bar.state, roles));
    painter.drawRoundedRect(filled, kBarHeight / 2, kBarHeight / 2);
}

void paintHead(QPainter &painter, const DrawnRack &rack, const Roles &roles, const QFont &font)
{
    painter.setFont(sized(font, 12, true));
    painter.setPen(roles.text);
    drawText(painter, QRectF(0, 0, kRackWidth, 16), Qt::AlignCenter, rack.name);
    const LimitBar power = rack.bars.value(0);
    painter.setFont(sized(font, 10.5));
    painter.setPen(power.state == LimitState::Within ? roles.muted
                                                     : stateColour(power.state, roles));
    drawText(painter, QRectF(0, 17, kRackWidth, 14), Qt::AlignCenter, power.figure);
    paintBar(painter, QRectF(8, 34, kRackWidth - 16, kBarHeight), power, roles);
}

void paintFoot(
    QPainter &painter, const DrawnRack &rack, const Roles &roles, const QFont &font, double top)
{
    for (qsizetype i = 1; i < rack.bars.size(); ++i) {
        const LimitBar &bar = rack.bars[i];
        const double y = top + double(i - 1) * kBarStep;
        painter.setFont(sized(font, 9.5));
        painter.setPen(roles.muted);
        drawText(
            painter, QRectF(2, y, kRackWidth - 4, 13), Qt::AlignLeft | Qt::AlignVCenter, bar.name);
        painter.setPen(bar.state == LimitState::Within ? roles.text
                                                       : stateColour(bar.state, roles));
        const double from = QFontMetricsF(painter.font()).horizontalAdvance(bar.name) + 8;
        drawText(painter,
                 QRectF(from, y, kRackWidth - 2 - from, 13),
                 Qt::AlignRight | Qt::AlignVCenter,
                 bar.figure);
        paintBar(painter, QRectF(2, y + 15, kRackWidth - 4, kBarHeight), bar, roles);
    }
}

QRectF deviceBox(const DrawnRack &rack, const DrawnDevice &device)
{
    const double bottom = kRackHead + (rack.heightU - (device.u - 1.0)) * kUnitHeight;
    return {kNumberWidth,
            bottom - device.height * kUnitHeight + 0.75,
            kRackWidth - kNumberWidth - 5,
            device.height * kUnitHeight - 1.5};
}

void paintDevice(QPainter &painter,
                 const DrawnRack &rack,
                 const DrawnDevice &device,
                 const Roles &roles,
                 const QFont &font,
                 Face face)
{
    const QRectF box = deviceBox(rack, device);
    const bool behind = !device.fullDepth && device.face != face;
    painter.setOpacity(behind ? 0.45 : 1.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(device.known ? QBrush(roles.device) : QBrush(roles.muted, Qt::BDiagPattern));
    painter.drawRoundedRect(box, 2, 2);
    painter.setBrush(kindColour(device.kind, roles));
    painter.drawRoundedRect(QRectF(box.left(), box.top(), kStripe, box.height()), 1.5, 1.5);
    const QRectF text = box.adjusted(kStripe + 3, 0, -3, 0);
    const bool twoLines = box.height() > 30 && !device.figure.isEmpty();
    painter.setFont(
        sized(font, std::min(10.5, std::max(kSmallestText, box.height() - 1)), twoLines));
    painter.setPen(roles.text);
    const QString name = device.known ? device.name : QStringLiteral("? %1").arg(device.name);
    if (!twoLines) {
        drawText(painter, text, Qt::AlignCenter, name);
    } else {
        const double middle = text.center().y();
        drawText(
            painter, QRectF(text.left(), middle - 14, text.width(), 14), Qt::AlignCenter, name);
        painter.setFont(sized(font, 9.5));
        painter.setPen(roles.muted);
        drawText(
            painter, QRectF(text.left(), middle, text.width(), 13), Qt::AlignCenter, device.figure);
    }
    painter.setOpacity(1.0);
}

} // namespace

QColor stateColour(LimitState state, const Roles &roles)
{
    switch (state) {
    case LimitState::Within:
        return roles.within;
    case LimitState::Near:
        return roles.nearLimit;
    case LimitState::Unknown:
        return roles.muted;
    case LimitState::Over:
        return roles.over;
    }
    return roles.muted;
}

QSizeF rackSize(const DrawnRack &rack)
{
    return {kRackWidth, kRackHead + rack.heightU * kUnitHeight + kRackFoot};
}

void paintRack(QPainter &painter,
               const DrawnRack &rack,
               const Roles &roles,
               const QFont &font,
               Face face,
               bool selected)
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintHead(painter, rack, roles, font);
    const QRectF frame(0.5, kRackHead - 2, kRackWidth - 1, rack.heightU * kUnitHeight + 4);
    const bool bad = rack.state == LimitState::Over;
    painter.setPen(QPen(selected ? roles.accent
                        : bad    ? roles.over
                                 : roles.rackLine,
                        selected || bad ? 1.5 : 1));
    painter.setBrush(roles.rack);
    painter.drawRoundedRect(frame, kRadius, kRadius);
    painter.setFont(sized(font, 8));
    painter.setPen(roles.muted);
    for (int unit = 1; unit <= rack.heightU; unit += kUnitsPerNumber) {
        const double y = kRackHead + (rack.heightU - unit) * kUnitHeight;
        painter.drawText(QRectF(1, y, kNumberWidth - 4, kUnitHeight),
                         Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(unit));
    }
    for (const DrawnDevice &device : rack.devices)
        paintDevice(painter, rack, device, roles, font, face);
    if (rack.state == LimitState::Unknown) {
        painter.setFont(sized(font, 11, true));
        painter.setPen(roles.muted);
        painter.drawText(QRectF(kRackWidth - 16, 0, 14, 16), Qt::AlignCenter, QStringLiteral("?"));
    }
    paintFoot(painter, rack, roles, font, frame.bottom() + 8);
}

} // namespace kf
