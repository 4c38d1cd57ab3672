// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/workloads/memory_bar.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace kf {

namespace {

constexpr double kHandle = 6.0;
constexpr int kLargeStep = 10;
constexpr int kMostRequests = 100000;
constexpr int kSide = 8;
constexpr double kUnknownTint = 0.7;
constexpr double kPatchGap = 4.0; ///< between a patch and its name
constexpr int kLeastLines = 2;    ///< of names, so that the panel does not jump

} // namespace

MemoryBar::MemoryBar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setFont(theme.font(TextStyle::Caption));
    setAccessibleName(tr("Memory of a replica"));
    setToolTip(tr("Drag the handle, or press Left and Right: how many requests are served at once. "
                  "Nothing changes before it is taken over."));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, QOverload<>::of(&QWidget::update));
}

void MemoryBar::present(const MemoryParts &parts, const QStringList &names)
{
    m_parts = parts;
    m_names = names;
    const QStringList said{parts.known ? tr("%n at once", nullptr, parts.requests)
                                       : tr("not known: numbers of the model are missing")};
    setAccessibleDescription((said + names).join(QStringLiteral(", ")));
    takeRoom();
    update();
}

QSize MemoryBar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 50, fontMetrics().height() * (3 + m_nameLines)};
}

/// Names that do not fit beside each other take another line: none of them is cut.
void MemoryBar::takeRoom()
{
    const QList<QRectF> places = namePlaces();
    const double below = places.isEmpty() ? 0.0 : places.last().bottom() - places.first().top();
    const int lines = std::max(kLeastLines, int(std::lround(below / fontMetrics().height())));
    if (lines == std::exchange(m_nameLines, lines))
        return;
    updateGeometry();
}

void MemoryBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    takeRoom();
}

QRectF MemoryBar::bar() const
{
    const double line = fontMetrics().height();
    return {double(kSide), line * 1.4, std::max(1.0, width() - 2.0 * kSide), line * 1.2};
}

/// Pixels of a GB; what does not fit is drawn beyond the memory.
double MemoryBar::scale() const
{
    const double used = m_parts.weights + m_parts.cache() + m_parts.reserve;
    return bar().width() / std::max({m_parts.memory, used, 1e-9});
}

void MemoryBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Roles &roles = m_theme.roles();
    const QRectF all = bar();
    painter.setFont(font());
    if (m_parts.memory <= 0.0) {
        painter.setPen(roles.muted);
        painter.drawText(rect(), Qt::AlignCenter, tr("The memory of this GPU is not known"));
        return;
    }
    if (!m_parts.known) {
        painter.fillRect(all, QBrush(translucent(roles.faint, kUnknownTint), Qt::BDiagPattern));
        painter.setPen(roles.muted);
        painter.drawText(all, Qt::AlignCenter, QStringLiteral("?"));
        return;
    }
    const QList<QColor> colours{roles.series[0],
                                m_parts.rest() < 0.0 ? roles.over : roles.series[1],
                                roles.grid,
                                roles.faint};
    const QList<double> sizes{
        m_parts.weights, m_parts.cache(), std::max(0.0, m_parts.rest()), m_parts.reserve};
    double x = all.left();
    for (qsizetype part = 0; part < sizes.size(); ++part) {
        const QRectF box(x, all.top(), sizes[part] * scale(), all.height());
        painter.fillRect(box, colours[part]);
        x = box.right();
    }
    paintNames(painter, colours);
    const double handle = all.left() + (m_parts.weights + m_parts.cache()) * scale();
    painter.setPen(QPen(translucent(roles.accent, 0.4), 4.0));
    painter.setBrush(roles.accent);
    painter.drawEllipse(QPointF(handle, all.center().y()), kHandle, kHandle);
    painter.setPen(roles.text);
    const QString label = tr("%n at once", nullptr, m_parts.requests);
    const double wide = fontMetrics().horizontalAdvance(label) + 2.0;
    const double left = std::clamp(handle - wide / 2.0, 0.0, std::max(0.0, width() - wide));
    painter.drawText(QRectF(left, 0.0, wide, all.top()), Qt::AlignCenter, label);
    if (!m_focusFrame)
        return;
    painter.setPen(QPen(roles.accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0), 4.0, 4.0);
}

/// Every part is named below the bar, however narrow it is, with a patch of its colour.
void MemoryBar::paintNames(QPainter &painter, const QList<QColor> &colours) const
{
    const QList<QRectF> places = namePlaces();
    for (qsizetype part = 0; part < std::min(colours.size(), places.size()); ++part) {
        const QRectF &place = places[part];
        const double patch = patchSize();
        painter.fillRect(QRectF(place.left(), place.center().y() - patch / 2.0, patch, patch),
                         colours[part]);
        painter.setPen(m_theme.roles().muted);
        painter.drawText(place.adjusted(patch + kPatchGap, 0.0, 0.0, 0.0),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         m_names[part]);
    }
}

double MemoryBar::patchSize() const
{
    return fontMetrics().height() * 0.6;
}

QList<QRectF> MemoryBar::namePlaces() const
{
    const double line = fontMetrics().height();
    double x = bar().left();
    double y = bar().bottom() + line * 0.2;
    QList<QRectF> places;
    for (const QString &name : m_names) {
        const double wide = patchSize() + kPatchGap + fontMetrics().horizontalAdvance(name) + 1.0;
        if (x > bar().left() && x + wide > width()) {
            x = bar().left();
            y += line;
        }
        places.append({x, y, wide, line});
        x += wide + line * 0.7;
    }
    return places;
}

void MemoryBar::want(int requests)
{
    const int wanted = std::clamp(requests, 1, kMostRequests);
    if (wanted != m_parts.requests)
        Q_EMIT requestsWanted(wanted);
}

void MemoryBar::dragTo(double x)
{
    if (m_parts.cachePerRequest <= 0.0 || m_parts.memory <= 0.0)
        return;
    // Scaled by the memory alone: the bar must not shrink under the pointer.
    const double gigabytes = (x - bar().left()) / bar().width() * m_parts.memory;
    want(int(std::lround(std::min((gigabytes - m_parts.weights) / m_parts.cachePerRequest, 1e5))));
}

void MemoryBar::mousePressEvent(QMouseEvent *event)
{
    m_drags = event->button() == Qt::LeftButton;
    if (m_drags)
        dragTo(event->position().x());
}

void MemoryBar::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drags)
        dragTo(event->position().x());
}

void MemoryBar::mouseReleaseEvent(QMouseEvent *)
{
    m_drags = false;
}

void MemoryBar::keyPressEvent(QKeyEvent *event)
{
    const int step = event->modifiers().testFlag(Qt::ShiftModifier) ? kLargeStep : 1;
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Down)
        want(m_parts.requests - step);
    else if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Up)
        want(m_parts.requests + step);
    else if (event->key() == Qt::Key_Home)
        want(1);
    else if (event->key() == Qt::Key_End && m_parts.cachePerRequest > 0.0)
        want(int(std::floor(std::clamp(
            (m_parts.memory - m_parts.reserve - m_parts.weights) / m_parts.cachePerRequest + 1e-9,
            1.0,
            1e5))));
    else
        QWidget::keyPressEvent(event);
}

void MemoryBar::focusInEvent(QFocusEvent *event)
{
    m_focusFrame = event->reason() != Qt::MouseFocusReason;
    update();
}

void MemoryBar::focusOutEvent(QFocusEvent *)
{
    m_focusFrame = false;
    update();
}

} // namespace kf

#include "moc_memory_bar.cpp"
