// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rack/sheet_foot.h"

#include "core/words/state_words.h"
#include "ui/rack/device_picture.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::DrawingSheet)
};

constexpr double kBlockHeight = 40.0;
constexpr double kMostBlock = 640.0;
constexpr double kGap = 8.0;
constexpr double kLine = 13.0;
constexpr double kLineStep = 17.0;
constexpr double kSmall = 9.5;
constexpr double kCaption = 8.0;
constexpr double kSwatch = 10.0;
constexpr double kEntryGap = 14.0;
constexpr double kCellInset = 5.0;
constexpr std::array kStates = {
    LimitState::Within, LimitState::Near, LimitState::Over, LimitState::Unknown};

double entryWidth(const SheetColour &entry, RackTexts &texts)
{
    return kSwatch + 4 + texts.width(entry.text, Letters{kSmall}) + 2 + kEntryGap;
}

} // namespace

QList<SheetColour> legendOfStates(const Roles &roles)
{
    QList<SheetColour> entries;
    for (const LimitState state : kStates)
        entries.append({stateColour(state, roles),
                        QStringLiteral("%1 %2").arg(stateSign(state), stateText(state)).trimmed()});
    return entries;
}

QList<SheetColour> legendOfLoss(const RoomLoss &loss, const Roles &roles)
{
    QList<SheetColour> entries;
    const auto add = [&entries, &roles](LimitState state, const QString &text) {
        entries.append(
            {stateColour(state, roles), QStringLiteral("%1 %2").arg(stateSign(state), text)});
    };
    if (!loss.devices.isEmpty())
        add(LimitState::Over, Words::tr("without supply"));
    if (!loss.degraded.isEmpty())
        add(LimitState::Near, Words::tr("below full load"));
    if (!loss.unsure.isEmpty())
        add(LimitState::Unknown, Words::tr("not known what the loss does"));
    if (!loss.racks.isEmpty())
        entries.append({roles.over, Words::tr("framed: rack down or overloaded")});
    return entries;
}

SheetFoot::SheetFoot(const QList<QList<SheetColour>> &legend, double width, RackTexts &texts)
    : m_width(width)
{
    for (const QList<SheetColour> &entries : legend) {
        double x = width + 1.0; // begins a line
        for (const SheetColour &entry : entries) {
            const double wide = entryWidth(entry, texts);
            if (x + wide > width) {
                m_lines.append(QList<SheetColour>());
                x = 0.0;
            }
            m_lines.last().append(entry);
            x += wide;
        }
    }
}

double SheetFoot::height() const
{
    return double(m_lines.size()) * kLineStep + kGap + kBlockHeight;
}

void SheetFoot::paint(QPainter &painter,
                      const QPointF &corner,
                      const SheetTitle &title,
                      const RackLook &look) const
{
    double y = corner.y();
    const Letters letters{kSmall};
    for (const QList<SheetColour> &line : m_lines) {
        double x = corner.x();
        for (const SheetColour &entry : line) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(entry.colour);
            const QRectF swatch(x, y + (kLine - kSwatch) / 2, kSwatch, kSwatch);
            painter.drawRect(swatch);
            if (entry.isHatched)
                paintHatch(painter, swatch, look.roles.surface, 1.0);
            painter.setPen(look.roles.text);
            const double wide = entryWidth(entry, *look.texts);
            paintText(painter,
                      {x + kSwatch + 4, y, wide, kLine},
                      look,
                      letters,
                      Qt::AlignLeft | Qt::AlignVCenter,
                      entry.text);
            x += wide;
        }
        y += kLineStep;
    }
    const double block = std::min(kMostBlock, m_width);
    paintBlock(painter, {corner.x() + m_width - block, y + kGap, block, kBlockHeight}, title, look);
}

void SheetFoot::paintBlock(QPainter &painter,
                           const QRectF &block,
                           const SheetTitle &title,
                           const RackLook &look) const
{
    struct TitleCell {
        QString caption;
        QString value;
        double share;
    };
    const std::array cells{
        TitleCell{Words::tr("Plan"), title.plan, 0.28},
        TitleCell{Words::tr("Room"), title.rooms, 0.22},
        TitleCell{Words::tr("Begins"), title.begins, 0.13},
        TitleCell{Words::tr("Saved"), title.saved, 0.15},
        TitleCell{
            Words::tr("Scale"), title.scale.isEmpty() ? Words::tr("none") : title.scale, 0.11},
        TitleCell{
            Words::tr("Sheet"), Words::tr("%1 of %2").arg(title.number).arg(title.count), 0.11}};
    painter.setPen(QPen(look.roles.muted, 0.8));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(block);
    double x = block.left();
    for (const TitleCell &cell : cells) {
        const QRectF box(x, block.top(), block.width() * cell.share, block.height());
        x = box.right();
        painter.setPen(QPen(look.roles.muted, 0.8));
        if (&cell != &cells.back())
            painter.drawLine(box.topRight(), box.bottomRight());
        const QRectF inside = box.adjusted(kCellInset, 4, -kCellInset, -4);
        const auto written = [&](const QRectF &where, Letters letters, const QString &text) {
            paintText(painter,
                      where,
                      look,
                      letters,
                      Qt::AlignLeft | Qt::AlignVCenter,
                      look.texts->elided(text, letters, where.width()));
        };
        written({inside.topLeft(), QSizeF(inside.width(), kLine)}, Letters{kCaption}, cell.caption);
        painter.setPen(look.roles.text);
        written(inside.adjusted(0, kLine, 0, 0), Letters{kSmall, true}, cell.value);
    }
}

} // namespace kf
