// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rack/floor_sheet.h"

#include "ui/rack/floor_legend.h"
#include "ui/rack/floor_picture.h"
#include "ui/rack/round_scales.h"
#include "ui/rack/sheet_foot.h"

#include <QCoreApplication>
#include <QHash>
#include <QPainter>

#include <algorithm>
#include <array>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::FloorSheet)
};

constexpr double kMargin = 14.0;
constexpr double kTitleHeight = 34.0;
constexpr double kTitleSize = 16.0;
constexpr double kLeastWidth = 640.0;
constexpr double kPointsPerMetre = 72.0 / 0.0254;
constexpr double kFreeScale = 0.62; ///< of files, in pixels of a centimetre
constexpr double kFreeWidth = 1600.0;
constexpr double kBarBelow = 18.0; ///< from the bar of the scale to the foot
constexpr int kLargestScale = 20;  ///< larger, a hall says no more

QList<QList<SheetColour>> legend()
{
    const Roles &roles = lightRoles();
    QList<SheetColour> floor;
    for (const AisleAir air : {AisleAir::Cold, AisleAir::Hot, AisleAir::Mixed})
        floor.append({aisleColour(air, roles), aisleName(air)});
    floor.append({roles.text, Words::tr("front of the racks")});
    return {legendOfStates(roles), floor};
}

} // namespace

FloorSheet::FloorSheet(const RoomDrawing &drawing, const DrawnSheet &content)
    : m_drawing(drawing)
    , m_content(content)
    , m_font(paperFont(drawing.font))
    , m_texts(std::make_shared<RackTexts>(m_font))
{
    for (const int hall : content.halls)
        m_halls.append(drawing.halls[hall]);
    if (content.paper.isEmpty()) {
        m_layout = floorAtScale(m_halls, m_font, kFreeScale, kFreeWidth);
        return;
    }
    const QSizeF room(content.paper.width() - 2 * kMargin,
                      content.paper.height() - 2 * kMargin - kTitleHeight - kBarBelow -
                          footHeight());
    for (const int scale : kRoundScales) {
        if (scale < kLargestScale)
            continue;
        const double points = kPointsPerMetre / kFloorUnits / scale;
        const FloorLayout layout = floorAtScale(m_halls, m_font, points, room.width());
        const QSizeF size = layout.bounds.size() * points;
        if (size.width() <= room.width() && size.height() <= room.height()) {
            m_layout = layout;
            m_scale = scale;
            return;
        }
    }
    m_layout = floorLayout(m_halls, m_font, room);
}

double FloorSheet::footHeight() const
{
    return SheetFoot(legend(), size().width() - 2 * kMargin, *m_texts).height();
}

QSizeF FloorSheet::size() const
{
    if (!m_content.paper.isEmpty())
        return m_content.paper;
    const QSizeF halls = m_layout.bounds.size() * m_layout.scale;
    const double width = std::max(kLeastWidth, halls.width());
    const double foot = SheetFoot(legend(), width, *m_texts).height();
    return {width + 2 * kMargin, halls.height() + kTitleHeight + kBarBelow + foot + 2 * kMargin};
}

QString FloorSheet::scaleText() const
{
    return m_scale > 0 ? QStringLiteral("1:%1").arg(m_scale) : QString();
}

void FloorSheet::paint(QPainter &painter) const
{
    RackLook look{lightRoles(), m_texts, {}, 1.0, m_drawing.overlay};
    const double width = size().width() - 2 * kMargin;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look.roles.text);
    const Letters title{kTitleSize, true};
    paintText(painter,
              {kMargin, kMargin, width, kTitleHeight},
              look,
              title,
              Qt::AlignLeft | Qt::AlignTop,
              m_texts->elided(
                  QStringLiteral("%1 \u00b7 %2").arg(m_drawing.title, Words::tr("floor plan")),
                  title,
                  width));
    QHash<Id, const DrawnRack *> racks;
    for (const DrawnRow &row : m_drawing.rows) {
        for (const DrawnRack &rack : row.racks)
            racks.insert(rack.id, &rack);
    }
    const FloorDrawing floors{m_halls,
                              m_layout,
                              m_drawing.wording,
                              [&racks](const Id &id) { return racks.value(id, nullptr); },
                              [this](const Id &id) {
                                  RackMarks marks;
                                  marks.overloaded = m_drawing.loss.racks.contains(id);
                                  return marks;
                              }};
    painter.save();
    painter.translate(kMargin, kMargin + kTitleHeight);
    painter.scale(m_layout.scale, m_layout.scale);
    painter.translate(-m_layout.bounds.topLeft());
    look.scale = m_layout.scale;
    paintFloors(painter, floors, look, m_layout.bounds);
    painter.restore();
    look.scale = 1.0;
    const double foot = size().height() - kMargin - footHeight();
    paintScaleBar(painter,
                  {kMargin, foot - kBarBelow / 2},
                  m_layout.scale * kFloorUnits,
                  look,
                  m_drawing.wording);
    QStringList rooms;
    for (const DrawnHall &hall : m_halls)
        rooms.append(hall.name);
    SheetFoot(legend(), width, *m_texts)
        .paint(painter,
               {kMargin, foot},
               {m_drawing.plan,
                rooms.join(QStringLiteral(", ")),
                m_drawing.date,
                m_drawing.saved,
                scaleText(),
                m_content.number,
                m_content.count},
               look);
}

} // namespace kf
