// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/growth/growth_bars.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr double kRowLines = 1.45;  ///< height of a row, in lines of text
constexpr double kMostNames = 0.34; ///< of the width
constexpr int kReasonLines = 3;
constexpr double kMargin = 6.0;

} // namespace

GrowthBars::GrowthBars(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFont(theme.font(TextStyle::Caption));
    setAccessibleName(tr("What ends first"));
    setAccessibleDescription(
        tr("Up and Down choose a part, Enter goes to where it is planned, F6 to the claims."));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, QOverload<>::of(&QWidget::update));
}

void GrowthBars::present(const GrowthLimits &limits)
{
    if (limits == m_limits)
        return;
    m_limits = limits;
    m_selected = std::clamp(m_selected, std::min(0, rows() - 1), rows() - 1);
    if (m_selected >= 0 && hasFocus())
        setAccessibleDescription(sentenceOf(m_selected));
    updateGeometry();
    update();
}

int GrowthBars::rows() const
{
    return int(m_limits.limits.size() + m_limits.claims.size());
}

const GrowthClaim &GrowthBars::claimOf(int row) const
{
    return m_limits.claims[row - m_limits.limits.size()];
}

QString GrowthBars::titleOf(int row) const
{
    return isClaim(row) ? claimOf(row).title : limitOf(row).title;
}

QString GrowthBars::sentenceOf(int row) const
{
    return isClaim(row) ? claimOf(row).sentence : limitOf(row).sentence;
}

std::optional<Id> GrowthBars::claimOfSelected() const
{
    if (m_selected < 0 || !isClaim(m_selected))
        return std::nullopt;
    return claimOf(m_selected).path.section(u'/', 2, 2); // "platform/claims/ID"
}

QString GrowthBars::pathOf(int row) const
{
    return isClaim(row) ? claimOf(row).path : limitOf(row).path;
}

double GrowthBars::lineHeight() const
{
    return fontMetrics().height();
}

double GrowthBars::rowHeight() const
{
    return std::ceil(lineHeight() * kRowLines);
}

/// Each line that is required has its text in a row of its own: they stand close to each other.
double GrowthBars::headHeight() const
{
    return kMargin + lineHeight() * double(std::max<qsizetype>(1, m_limits.levels.size()));
}

double GrowthBars::axisTop() const
{
    return headHeight() + rows() * rowHeight();
}

QSize GrowthBars::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 110, minimumSizeHint().height()};
}

QSize GrowthBars::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60,
            int(std::ceil(axisTop() + lineHeight() * (1.0 + kReasonLines) + 4.0 * kMargin))};
}

double GrowthBars::nameWidth() const
{
    double wide = 0.0;
    for (int row = 0; row < rows(); ++row)
        wide = std::max(wide, double(fontMetrics().horizontalAdvance(titleOf(row))));
    return std::min(wide + 2.0 * kMargin, width() * kMostNames);
}

QRectF GrowthBars::rowRect(int row) const
{
    return {1.0, headHeight() + row * rowHeight(), width() - 2.0, rowHeight()};
}

QRectF GrowthBars::plotRect() const
{
    const double left = 1.0 + nameWidth() + kMargin;
    return {left,
            headHeight(),
            std::max(1.0, width() - left - 3.0 * kMargin),
            axisTop() - headHeight()};
}

double GrowthBars::xOf(double gpus) const
{
    const QRectF plot = plotRect();
    return plot.left() + placeOnAxis(m_limits, gpus) * plot.width();
}

int GrowthBars::rowAt(const QPointF &point) const
{
    for (int row = 0; row < rows(); ++row) {
        if (rowRect(row).contains(point))
            return row;
    }
    return -1;
}

bool GrowthBars::isName(const QPointF &point) const
{
    return rowAt(point) >= 0 && point.x() <= nameWidth();
}

QPoint GrowthBars::nameOf(int row) const
{
    return QPointF(3.0 * kMargin, rowRect(row).center().y()).toPoint();
}

QPoint GrowthBars::endOf(int row) const
{
    const double gpus =
        isClaim(row) ? claimOf(row).gpus : limitOf(row).gpus.value_or(m_limits.highest);
    return QPointF(xOf(gpus), rowRect(row).center().y()).toPoint();
}

void GrowthBars::select(int row)
{
    if (rows() == 0)
        return;
    m_selected = std::clamp(row, 0, rows() - 1);
    setAccessibleDescription(sentenceOf(m_selected));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
    Q_EMIT selectedChanged(sentenceOf(m_selected));
}

void GrowthBars::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position());
    if (row < 0)
        return;
    select(row);
    if (event->button() == Qt::LeftButton && isName(event->position()))
        Q_EMIT chosen(pathOf(row));
}

void GrowthBars::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(isName(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void GrowthBars::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return select(m_selected - 1);
    case Qt::Key_Down:
        return select(m_selected + 1);
    case Qt::Key_Home:
        return select(0);
    case Qt::Key_End:
        return select(rows() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_selected >= 0)
            return Q_EMIT chosen(pathOf(m_selected));
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void GrowthBars::focusInEvent(QFocusEvent *event)
{
    m_focusFrame = event->reason() != Qt::MouseFocusReason;
    if (m_focusFrame)
        select(std::max(0, m_selected));
    update();
}

void GrowthBars::focusOutEvent(QFocusEvent *)
{
    m_focusFrame = false;
    update();
}

bool GrowthBars::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<const QHelpEvent *>(event); // NOLINT: the type has been asked
    const int row = rowAt(help->pos());
    QToolTip::showText(help->globalPos(), row >= 0 ? sentenceOf(row) : QString(), this);
    return true;
}

} // namespace kf

#include "moc_growth_bars.cpp"
