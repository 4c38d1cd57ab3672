// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lanes/lane_strip.h"

#include "core/words/amount_words.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QKeySequence>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace kf {

namespace {

constexpr double kReach = 6.0; ///< pixels around a line that take hold of it
constexpr QSizeF kGrip(14.0, 10.0);
constexpr double kGripLine = 2.0;
constexpr double kEdge = 3.0; ///< of the current lane

} // namespace

LaneStrip::LaneStrip(const Theme &theme, QWidget *parent) : ChartView(theme, parent)
{
    setToolTip(tr("Drag the lines: what the lane owns, and what it may have with borrowing. Click "
                  "an hour to see who gets what."));
    connect(
        this, &ChartView::categoryActivated, this, [this](int hour) { Q_EMIT hourChosen(hour); });
}

void LaneStrip::present(const Id &lane,
                        const Quota &quota,
                        bool mayShare,
                        const ChartSpec &spec,
                        const Wording &wording)
{
    if (lane != m_lane)
        m_dragged.reset();
    m_lane = lane;
    m_quota = quota;
    m_mayShare = mayShare;
    setAccessibleName(spec.title);
    show(spec, wording);
}

void LaneStrip::setCurrent(bool isCurrent)
{
    if (isCurrent == m_isCurrent)
        return;
    m_isCurrent = isCurrent;
    update();
}

void LaneStrip::frameHour(int hour, bool isShort)
{
    m_hour = hour;
    m_isShort = isShort;
    update();
}

QList<std::pair<QString, QString>> LaneStrip::shortcuts()
{
    const auto named = [](int key, int modifier = 0) {
        return QKeySequence(key | modifier).toString(QKeySequence::NativeText);
    };
    const auto both = [&named](int modifier) {
        return tr("%1 or %2", "keys")
            .arg(named(Qt::Key_Up, modifier), named(Qt::Key_Down, modifier));
    };
    return {{tr("%1 or %2", "keys").arg(named(Qt::Key_Left), named(Qt::Key_Right)),
             tr("Go to the hour before or after: who gets what follows")},
            {both(0), tr("Let the lane own one GPU more or less")},
            {both(Qt::SHIFT), tr("Let it borrow one more or less")},
            {both(Qt::CTRL), tr("Let it lend one more or less")}};
}

double LaneStrip::valueOf(const Quota &quota, QuotaPart part)
{
    switch (part) {
    case QuotaPart::Nominal:
        return quota.nominal.value_or(0.0);
    case QuotaPart::Borrow:
        return quota.borrow.value_or(0.0);
    case QuotaPart::Lend:
        break;
    }
    return quota.lend.value_or(valueOf(quota, QuotaPart::Nominal));
}

/// The height of the line that stands for the part, in GPUs.
std::optional<double> LaneStrip::lineOf(QuotaPart part) const
{
    const bool isBorrow = part == QuotaPart::Borrow;
    if (part == QuotaPart::Lend || (isBorrow && (!m_mayShare || !m_quota.borrow)))
        return std::nullopt;
    const QLatin1StringView id(isBorrow ? "borrows" : "owns");
    for (const ChartSeries &series : picture().spec().series) {
        if (series.id == id)
            return series.values.value(0);
    }
    return std::nullopt;
}

std::optional<QPoint> LaneStrip::gripOf(QuotaPart part) const
{
    const std::optional<double> line = lineOf(part);
    if (!line || picture().isEmpty())
        return std::nullopt;
    const ChartFrame &frame = picture().frame();
    return QPointF(frame.plot.left() + kGrip.width(), frame.yOf(*line)).toPoint();
}

std::optional<QuotaPart> LaneStrip::partAt(const QPointF &point) const
{
    for (const QuotaPart part : {QuotaPart::Nominal, QuotaPart::Borrow}) {
        const auto grip = gripOf(part);
        if (grip && std::abs(point.y() - grip->y()) <= kReach &&
            std::abs(point.x() - grip->x()) <= kGrip.width())
            return part;
    }
    return std::nullopt;
}

void LaneStrip::want(QuotaPart part, double gpus)
{
    const double wanted = std::max(0.0, gpus);
    if (wanted == valueOf(part) && part != QuotaPart::Lend)
        return;
    Q_EMIT quotaWanted(part, wanted, std::exchange(m_next, CurveMotion::GoesOn));
}

void LaneStrip::mousePressEvent(QMouseEvent *event)
{
    m_dragged = event->button() == Qt::LeftButton ? partAt(event->position()) : std::nullopt;
    if (!m_dragged) {
        ChartView::mousePressEvent(event);
        return;
    }
    m_before = m_quota;
    m_next = CurveMotion::Begins;
    setCrosshair(-1);
    update();
}

void LaneStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged) {
        dragTo(event->position().y());
        return;
    }
    setCursor(partAt(event->position()) ? Qt::SizeVerCursor : Qt::ArrowCursor);
    ChartView::mouseMoveEvent(event);
}

/// The line follows the pointer in whole GPUs.
void LaneStrip::dragTo(double y)
{
    const double top = std::max(0.0, picture().frame().valueAtY(y));
    const double base = *m_dragged == QuotaPart::Borrow ? valueOf(QuotaPart::Nominal) : 0.0;
    want(*m_dragged, std::round(top - base));
}

void LaneStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_dragged)
        return ChartView::mouseReleaseEvent(event);
    m_dragged.reset();
    m_next = CurveMotion::Begins;
    update();
}

void LaneStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_dragged) {
        if (m_next == CurveMotion::GoesOn)
            want(*m_dragged, valueOf(m_before, *m_dragged));
        m_dragged.reset();
        update();
        return;
    }
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        const QuotaPart part = event->modifiers().testFlag(Qt::ShiftModifier) ? QuotaPart::Borrow
                               : event->modifiers().testFlag(Qt::ControlModifier)
                                   ? QuotaPart::Lend
                                   : QuotaPart::Nominal;
        if (!event->isAutoRepeat())
            m_next = CurveMotion::Begins;
        want(part, valueOf(part) + (event->key() == Qt::Key_Up ? 1.0 : -1.0));
        return;
    }
    const int before = crosshair();
    ChartView::keyPressEvent(event);
    if (crosshair() >= 0 && crosshair() != before)
        Q_EMIT hourChosen(crosshair());
}

/// "12, was 16", that it lends less with it, and what the lane then lacks.
QString LaneStrip::dragText() const
{
    const auto number = [this](double gpus) {
        return numberText(gpus, Digits::Exact, wording().locale);
    };
    QString text =
        tr("%1, was %2").arg(number(valueOf(*m_dragged)), number(valueOf(m_before, *m_dragged)));
    const bool lendsLess = m_dragged == QuotaPart::Nominal && m_before.lend != m_quota.lend;
    if (lendsLess)
        text = tr("%1; lends %2 at most").arg(text, number(valueOf(QuotaPart::Lend)));
    return m_effect.isEmpty() ? text : tr("%1; %2", "a quota, what it does").arg(text, m_effect);
}

void LaneStrip::paintEvent(QPaintEvent *event)
{
    ChartView::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Roles &roles = theme().roles();
    if (m_hour >= 0 && !picture().isEmpty()) {
        painter.setPen(QPen(m_isShort ? roles.over : roles.muted, 1.4));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(picture().frame().column(m_hour), 2.0, 2.0);
    }
    if (m_isCurrent && !picture().isEmpty()) { // beside the plot: its name and legend stay free
        const QRectF plot = picture().frame().plot;
        painter.fillRect(QRectF(0.0, plot.top(), kEdge, plot.height()), roles.accent);
    }
    for (const QuotaPart part : {QuotaPart::Nominal, QuotaPart::Borrow}) {
        const auto grip = gripOf(part);
        if (!grip)
            continue;
        const bool isHeld = m_dragged == part;
        QRectF box(QPointF(), kGrip);
        box.moveCenter(*grip);
        painter.setPen(QPen(roles.accent, 1.2));
        painter.setBrush(isHeld ? roles.accent : roles.surface);
        painter.drawRoundedRect(box, 3.0, 3.0);
        painter.setPen(QPen(isHeld ? roles.surface : roles.accent, 1.2));
        for (const double dy : {-kGripLine, 0.0, kGripLine})
            painter.drawLine(QPointF(box.left() + 4.0, box.center().y() + dy),
                             QPointF(box.right() - 4.0, box.center().y() + dy));
    }
    if (!m_dragged)
        return;
    const QString text = dragText();
    const auto grip = gripOf(*m_dragged);
    if (!grip)
        return;
    painter.setFont(theme().font(TextStyle::Caption));
    QRectF label = painter.fontMetrics().boundingRect(text).adjusted(-6, -3, 6, 3);
    label.moveLeft(std::max(0.0, std::min(grip->x() + kGrip.width(), width() - label.width())));
    label.moveTop(std::max(0.0, grip->y() - label.height() - 2.0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(roles.accent);
    painter.drawRoundedRect(label, 4.0, 4.0);
    painter.setPen(roles.surface);
    painter.drawText(label, Qt::AlignCenter, text);
}

} // namespace kf

#include "moc_lane_strip.cpp"
