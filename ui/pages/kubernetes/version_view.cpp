// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kubernetes/version_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace kf {

namespace {

constexpr double kSide = 24.0; ///< beside the first and the last minor
constexpr double kTick = 5.0;
constexpr double kBand = 8.0;
constexpr double kHandle = 7.0; ///< radius
constexpr int kLeastCharacters = 40;
constexpr double kGap = 2.0; ///< between the ticks and the words below them

} // namespace

VersionView::VersionView(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Version of Kubernetes"));
    setToolTip(tr("Drag the dot, or step it with the arrow keys: the version that is planned"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide(); // nothing to show yet
}

void VersionView::present(const VersionRuler &ruler)
{
    if (ruler == m_ruler)
        return;
    m_ruler = ruler;
    m_dragged = -1;
    const QString planned = ruler.planned < 0 ? ruler.unplanned : rulerText(ruler, ruler.planned);
    setAccessibleDescription(planned + QStringLiteral(". ") + ruler.release);
    setVisible(!ruler.minors.isEmpty());
    update();
}

double VersionView::lineY() const
{
    return 1.5 * QFontMetricsF(m_theme.font(TextStyle::Caption)).height();
}

double VersionView::xOf(double minor) const
{
    const double steps = std::max<double>(1.0, double(m_ruler.minors.size() - 1));
    return kSide + minor * (width() - 2.0 * kSide) / steps;
}

int VersionView::minorAt(double x) const
{
    const double steps = std::max<double>(1.0, double(m_ruler.minors.size() - 1));
    const double minor = (x - kSide) * steps / std::max(1.0, width() - 2.0 * kSide);
    return std::clamp(int(std::round(minor)), 0, int(m_ruler.minors.size()) - 1);
}

QPoint VersionView::pointOf(int minor) const
{
    return QPointF(xOf(minor), lineY()).toPoint();
}

void VersionView::want(int minor)
{
    if (minor >= 0 && minor < m_ruler.minors.size() && minor != m_ruler.planned)
        Q_EMIT versionWanted(m_ruler.minors[minor]);
}

void VersionView::paintBand(QPainter &painter) const
{
    const Roles &roles = m_theme.roles();
    if (m_ruler.least < 0)
        return;
    const double left = xOf(m_ruler.least);
    const QRectF band(left, lineY() - kBand / 2.0, width() - left, kBand);
    painter.setPen(Qt::NoPen);
    painter.setBrush(translucent(roles.within, 0.35));
    painter.drawRoundedRect(band, kBand / 2.0, kBand / 2.0);
}

void VersionView::paintHandle(QPainter &painter) const
{
    const Roles &roles = m_theme.roles();
    const int minor = shownMinor();
    if (minor < 0)
        return;
    if (m_dragged >= 0 && m_ruler.planned >= 0) { // where it was
        painter.setPen(QPen(roles.muted, 1.0, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(xOf(m_ruler.planned), lineY()), kHandle, kHandle);
    }
    const bool isOld = m_ruler.least >= 0 && minor < m_ruler.least;
    const QColor colour = isOld ? roles.over : roles.accent;
    painter.setPen(QPen(roles.surface, 1.5));
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(xOf(minor), lineY()), kHandle, kHandle);
    if (hasFocus()) {
        painter.setPen(QPen(roles.accent, 1.0, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(xOf(minor), lineY()), kHandle + 3.0, kHandle + 3.0);
    }
}

void VersionView::paintEvent(QPaintEvent *)
{
    if (m_ruler.minors.isEmpty())
        return;
    const Roles &roles = m_theme.roles();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBand(painter);
    const double y = lineY();
    painter.setPen(QPen(roles.muted, 1.0));
    painter.drawLine(QPointF(xOf(0), y), QPointF(xOf(double(m_ruler.minors.size() - 1)), y));
    painter.setFont(m_theme.font(TextStyle::Caption));
    const double line = painter.fontMetrics().height();
    for (int minor = 0; minor < m_ruler.minors.size(); ++minor) {
        const double x = xOf(minor);
        painter.setPen(QPen(roles.muted, 1.0));
        painter.drawLine(QPointF(x, y - kTick), QPointF(x, y + kTick));
        const bool isShown = minor == shownMinor();
        painter.setPen(isShown ? roles.text : roles.muted);
        painter.drawText(QRectF(x - kSide, y + kTick + kGap, 2.0 * kSide, line),
                         Qt::AlignHCenter | Qt::AlignTop,
                         m_ruler.minors[minor]);
    }
    paintHandle(painter);
    const int minor = shownMinor();
    const QString words = minor < 0 ? m_ruler.unplanned : rulerText(m_ruler, minor);
    painter.setPen(m_ruler.least >= 0 && minor >= 0 && minor < m_ruler.least ? roles.over
                                                                             : roles.muted);
    const QString text = m_ruler.release + QStringLiteral(" \u00b7 ") + words;
    painter.drawText(QRectF(0.0, y + kTick + kGap + line, width(), line),
                     Qt::AlignLeft | Qt::AlignTop,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, width()));
}

void VersionView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_ruler.minors.isEmpty())
        return QWidget::mousePressEvent(event);
    m_dragged = minorAt(event->position().x());
    update();
}

void VersionView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged < 0)
        return;
    m_dragged = minorAt(event->position().x());
    update();
}

void VersionView::mouseReleaseEvent(QMouseEvent *)
{
    const int minor = std::exchange(m_dragged, -1);
    update();
    want(minor);
}

void VersionView::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_ruler.minors.size()) - 1;
    const int now = m_ruler.planned < 0 ? std::max(0, m_ruler.least) : m_ruler.planned;
    switch (event->key()) {
    case Qt::Key_Escape:
        if (m_dragged < 0)
            break;
        m_dragged = -1;
        return update();
    case Qt::Key_Up:
    case Qt::Key_Right:
        return want(m_ruler.planned < 0 ? now : std::min(last, now + 1));
    case Qt::Key_Down:
    case Qt::Key_Left:
        return want(m_ruler.planned < 0 ? now : std::max(0, now - 1));
    case Qt::Key_Home:
        return want(0);
    case Qt::Key_End:
        return want(last);
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void VersionView::focusInEvent(QFocusEvent *)
{
    update();
}

void VersionView::focusOutEvent(QFocusEvent *)
{
    update();
}

QSize VersionView::minimumSizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextStyle::Caption));
    const double below = kTick + kGap + 2.0 * metrics.height(); // the minors, and the sentence
    return {metrics.averageCharWidth() * kLeastCharacters, int(std::ceil(lineY() + below))};
}

QSize VersionView::sizeHint() const
{
    return minimumSizeHint();
}

} // namespace kf

#include "moc_version_view.cpp"
