// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/network_ports.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace kf {

namespace {

constexpr double kMostNames = 0.3;   ///< of the width, beside the ports
constexpr double kMostFigures = 0.4; ///< the same at their other side
constexpr double kWidestCell = 14.0;
constexpr double kNarrowestCell = 4.0;
constexpr int kMostCells = 1024; ///< ports beyond are said in figures alone
constexpr int kLinesInSight = 4;
constexpr double kGap = 2.0;
constexpr int kHandleReach = 4; ///< pixels at each side
constexpr double kRadius = 2.0;

int columnsOf(const PortLine &line)
{
    return (std::min(line.ports, kMostCells) + 1) / 2;
}

} // namespace

NetworkPorts::NetworkPorts(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Ports of the switches"));
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void NetworkPorts::present(const QList<PortLine> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    measureTexts();
    if (m_current.line >= m_lines.size())
        m_current = {};
    m_hovered = {};
    m_dragged = -1;
    setBars();
    viewport()->update();
}

void NetworkPorts::setMarked(const QList<int> &links)
{
    const QSet<int> marked(links.cbegin(), links.cend());
    if (marked == m_marked)
        return;
    m_marked = marked;
    viewport()->update();
}

int NetworkPorts::lineHeight() const
{
    return 2 * int(kWidestCell) + 12;
}

void NetworkPorts::setBars()
{
    const int all = int(m_lines.size()) * lineHeight();
    verticalScrollBar()->setRange(0, std::max(0, all - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(lineHeight());
    horizontalScrollBar()->setRange(0, 0);
}

QSize NetworkPorts::sizeHint() const
{
    const int lines = std::clamp(int(m_lines.size()), 2, kLinesInSight);
    return {60 * fontMetrics().averageCharWidth(), lines * lineHeight()};
}

QSize NetworkPorts::minimumSizeHint() const
{
    return {40 * fontMetrics().averageCharWidth(), 2 * lineHeight()};
}

/// Names and figures get the room that the longest of them needs.
void NetworkPorts::measureTexts()
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics bold(strong);
    const QFontMetrics plain(font());
    m_names = m_figures = 0;
    for (const PortLine &line : std::as_const(m_lines)) {
        m_names = std::max(
            {m_names, bold.horizontalAdvance(line.name), plain.horizontalAdvance(line.model)});
        m_figures = std::max(
            {m_figures, bold.horizontalAdvance(line.figure), plain.horizontalAdvance(line.remark)});
    }
}

int NetworkPorts::namesWidth() const
{
    return std::min(m_names + fontMetrics().averageCharWidth(),
                    int(viewport()->width() * kMostNames));
}

int NetworkPorts::figuresWidth() const
{
    return std::min(m_figures + 2 * fontMetrics().averageCharWidth(),
                    int(viewport()->width() * kMostFigures));
}

/// As wide as the switch with most ports leaves room for.
double NetworkPorts::cellStep() const
{
    int columns = 1;
    for (const PortLine &line : m_lines)
        columns = std::max(columns, columnsOf(line));
    const int texts = namesWidth() + figuresWidth();
    return std::clamp(double(viewport()->width() - texts) / columns, kNarrowestCell, kWidestCell);
}

QRect NetworkPorts::cellBox(int line, int port) const
{
    const double step = cellStep();
    const int left = namesWidth();
    const int top = line * lineHeight() - verticalScrollBar()->value() + 4;
    const double gap = step > 2 * kGap + 2 ? kGap : 1.0;
    return QRectF(left + (port - 1) / 2 * step,
                  top + (port - 1) % 2 * kWidestCell,
                  step - gap,
                  kWidestCell - kGap)
        .toRect();
}

NetworkPorts::Spot NetworkPorts::spotAt(const QPoint &point) const
{
    const int line = (point.y() + verticalScrollBar()->value()) / lineHeight();
    if (line < 0 || line >= m_lines.size())
        return {};
    const int left = namesWidth();
    const int column = int((point.x() - left) / cellStep());
    const int row =
        (point.y() + verticalScrollBar()->value() - line * lineHeight() - 4) / int(kWidestCell);
    const int port = 2 * column + std::clamp(row, 0, 1) + 1;
    if (point.x() < left || port > std::min(m_lines[line].ports, kMostCells))
        return {line, 0};
    return {line, port};
}

QRect NetworkPorts::handleBox(int line) const
{
    if (line < 0 || line >= m_lines.size() || m_lines[line].down < 1)
        return {};
    const int down = m_dragged == line ? m_down : m_lines[line].down;
    const int x = namesWidth() + int((down + 1) / 2 * cellStep() - kGap / 2);
    const int top = line * lineHeight() - verticalScrollBar()->value() + 1;
    return {x - 1, top, 2, lineHeight() - 4};
}

int NetworkPorts::handleAt(const QPoint &point) const
{
    const int line = spotAt(point).line;
    const QRect box = handleBox(line);
    const bool isOn =
        !box.isEmpty() && box.adjusted(-kHandleReach, 0, kHandleReach, 0).contains(point);
    return isOn ? line : -1;
}

/// Ports stand in pairs, one above the other.
int NetworkPorts::downAt(int line, int x) const
{
    const int pairs = int(std::lround((x - namesWidth()) / cellStep()));
    const int ports = m_lines[line].ports;
    return std::clamp(2 * pairs, (ports + 1) / 2, std::max(ports - 1, 1));
}

/// Plus and minus move the handle of the current leaf by a port.
bool NetworkPorts::moveHandle(int key)
{
    const int line = m_current.line;
    if (handleBox(line).isEmpty())
        return false;
    const PortLine &its = m_lines[line];
    const int down = its.down + (key == Qt::Key_Minus ? -1 : 1);
    if (down >= (its.ports + 1) / 2 && down < its.ports)
        Q_EMIT downWanted(down, its.ports);
    return true;
}

int NetworkPorts::linkAt(const Spot &spot) const
{
    return spot.line < 0 ? -1 : m_lines[spot.line].links.value(spot.port, -1);
}

/// "ib-1, port 3: dgx-02", "ib-1, port 64: spare".
QString NetworkPorts::textAt(const Spot &spot) const
{
    if (spot.line < 0)
        return {};
    const PortLine &line = m_lines[spot.line];
    const PortUse use = line.uses.value(spot.port, PortUse::Spare);
    if (spot.port == 0)
        return QStringLiteral("%1 \u00b7 %2 \u00b7 %3").arg(line.name, line.figure, line.remark);
    return use == PortUse::Spare ? tr("%1, port %2: spare").arg(line.name).arg(spot.port)
                                 : tr("%1, port %2: %3")
                                       .arg(line.name)
                                       .arg(spot.port)
                                       .arg(line.ends.value(spot.port));
}

void NetworkPorts::hover(const Spot &spot)
{
    if (spot == m_hovered)
        return;
    m_hovered = spot;
    Q_EMIT linkAtHand(spot.line < 0 ? Id() : m_lines[spot.line].device, linkAt(spot));
    viewport()->update();
}

void NetworkPorts::goTo(const Spot &spot)
{
    m_current = spot;
    const int top = spot.line * lineHeight();
    QScrollBar &bar = *verticalScrollBar();
    bar.setValue(std::max(std::min(bar.value(), top), top + lineHeight() - viewport()->height()));
    setAccessibleDescription(textAt(spot));
    Q_EMIT linkAtHand(m_lines[spot.line].device, linkAt(spot));
    viewport()->update();
}

void NetworkPorts::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged >= 0) {
        m_down = downAt(m_dragged, event->pos().x());
        QToolTip::showText(event->globalPosition().toPoint(),
                           tr("%1 down, %2 up").arg(m_down).arg(m_lines[m_dragged].ports - m_down),
                           viewport());
        viewport()->update();
        return;
    }
    viewport()->setCursor(handleAt(event->pos()) >= 0 ? Qt::SplitHCursor : Qt::ArrowCursor);
    hover(spotAt(event->pos()));
}

void NetworkPorts::leaveEvent(QEvent *event)
{
    hover({});
    QAbstractScrollArea::leaveEvent(event);
}

void NetworkPorts::mousePressEvent(QMouseEvent *event)
{
    const Spot spot = spotAt(event->pos());
    const int held = handleAt(event->pos());
    if (event->button() == Qt::LeftButton && held >= 0) {
        m_down = m_lines[held].down;
        m_dragged = held;
    } else if (event->button() == Qt::LeftButton && spot.line >= 0) {
        goTo(spot);
    }
}

void NetworkPorts::mouseReleaseEvent(QMouseEvent *event)
{
    const int line = std::exchange(m_dragged, -1);
    viewport()->update();
    if (event->button() == Qt::LeftButton && line >= 0 && m_down != m_lines[line].down)
        Q_EMIT downWanted(m_down, m_lines[line].ports);
}

void NetworkPorts::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Spot spot = spotAt(event->pos());
    if (spot.line >= 0)
        Q_EMIT activated(m_lines[spot.line].device, linkAt(spot));
}

void NetworkPorts::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_current.line < 0 && !m_lines.isEmpty())
        goTo({0, 1});
}

/// Left and right by two ports, for they stand in two rows; up and down through the rows.
void NetworkPorts::keyPressEvent(QKeyEvent *event)
{
    if (m_lines.isEmpty())
        return QAbstractScrollArea::keyPressEvent(event);
    Spot spot = m_current.line < 0 ? Spot{0, 1} : m_current;
    const bool isLower = spot.port % 2 == 0;
    switch (event->key()) {
    case Qt::Key_Left:
        spot.port -= 2;
        break;
    case Qt::Key_Right:
        spot.port += 2;
        break;
    case Qt::Key_Up:
        spot = isLower ? Spot{spot.line, spot.port - 1} : Spot{spot.line - 1, spot.port + 1};
        break;
    case Qt::Key_Down:
        spot = isLower ? Spot{spot.line + 1, spot.port - 1} : Spot{spot.line, spot.port + 1};
        break;
    case Qt::Key_Home:
        spot.port = 1;
        break;
    case Qt::Key_End:
        spot.port = m_lines[spot.line].ports;
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
        if (!moveHandle(event->key()))
            QAbstractScrollArea::keyPressEvent(event);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT activated(m_lines[spot.line].device, linkAt(spot));
        return;
    default:
        return QAbstractScrollArea::keyPressEvent(event);
    }
    if (spot.line < 0 || spot.line >= m_lines.size())
        return;
    const int most = std::min(m_lines[spot.line].ports, kMostCells);
    goTo({spot.line, std::clamp(spot.port, std::min(1, most), most)});
}

bool NetworkPorts::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(
            help->globalPos(),
            handleAt(help->pos()) >= 0
                ? tr("Ports down and up: drag it, or press + and \u2212 on the switch")
                : textAt(spotAt(help->pos())),
            viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void NetworkPorts::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    setBars();
}

void NetworkPorts::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    for (int line = 0; line < m_lines.size(); ++line) {
        const int top = line * lineHeight() - verticalScrollBar()->value();
        if (top < event->rect().bottom() && top + lineHeight() > event->rect().top())
            paintLine(painter, line);
    }
}

void NetworkPorts::paintLine(QPainter &painter, int index)
{
    const PortLine &line = m_lines[index];
    const Roles &roles = m_theme.roles();
    const int character = fontMetrics().averageCharWidth();
    const int top = index * lineHeight() - verticalScrollBar()->value() + 4;
    const int half = int(kWidestCell);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const auto text =
        [&](int left, int row, int width, const QFont &its, QColor colour, QString words) {
            painter.setFont(its);
            painter.setPen(colour);
            painter.drawText(QRect(left, top + row * half - 2, width, half + 2),
                             Qt::AlignLeft | Qt::AlignVCenter,
                             QFontMetrics(its).elidedText(words, Qt::ElideMiddle, width));
        };
    const int names = namesWidth() - character;
    text(0, 0, names, strong, roles.text, line.name);
    text(0, 1, names, font(), roles.muted, line.model);
    for (int port = 1; port <= std::min(line.ports, kMostCells); ++port) {
        const QRectF box = QRectF(cellBox(index, port)).adjusted(0.5, 0.5, -0.5, -0.5);
        const PortUse use = line.uses.value(port, PortUse::Spare);
        const bool isCurrent = hasFocus() && m_current == Spot{index, port};
        const bool isMarked = m_marked.contains(line.links.value(port, -1));
        painter.setBrush(use == PortUse::Spare ? QBrush(Qt::NoBrush)
                                               : QBrush(portColour(use, roles)));
        painter.setPen(isCurrent || isMarked || m_hovered == Spot{index, port}
                           ? QPen(isCurrent ? roles.accent : roles.text, 2.0)
                       : use == PortUse::Spare ? QPen(roles.muted, 1.0, Qt::DotLine)
                                               : QPen(Qt::NoPen));
        painter.drawRoundedRect(box, kRadius, kRadius);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_dragged == index ? roles.accent : roles.muted);
    painter.drawRect(handleBox(index));
    const int left = namesWidth() + int(columnsOf(line) * cellStep()) + character;
    const int width = std::max(0, viewport()->width() - left);
    text(left,
         0,
         width,
         strong,
         line.state == LimitState::Within ? roles.text : roles.nearLimit,
         line.figure);
    text(left, 1, width, font(), roles.muted, line.remark);
}

} // namespace kf

#include "moc_network_ports.cpp"
