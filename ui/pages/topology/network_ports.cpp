// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/network_ports.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace kf {

namespace {

constexpr int kNameCharacters = 21;
constexpr int kFigureCharacters = 15;
constexpr double kWidestCell = 14.0;
constexpr double kNarrowestCell = 4.0;
constexpr int kMostCells = 1024; ///< ports beyond are said in figures alone
constexpr int kLinesInSight = 4;
constexpr double kGap = 2.0;
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
    if (m_current.line >= m_lines.size())
        m_current = {};
    m_hovered = {};
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

/// As wide as the switch with most ports leaves room for.
double NetworkPorts::cellStep() const
{
    int columns = 1;
    for (const PortLine &line : m_lines)
        columns = std::max(columns, columnsOf(line));
    const int texts = (kNameCharacters + kFigureCharacters) * fontMetrics().averageCharWidth();
    return std::clamp(double(viewport()->width() - texts) / columns, kNarrowestCell, kWidestCell);
}

QRect NetworkPorts::cellBox(int line, int port) const
{
    const double step = cellStep();
    const int left = kNameCharacters * fontMetrics().averageCharWidth();
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
    const int left = kNameCharacters * fontMetrics().averageCharWidth();
    const int column = int((point.x() - left) / cellStep());
    const int row =
        (point.y() + verticalScrollBar()->value() - line * lineHeight() - 4) / int(kWidestCell);
    const int port = 2 * column + std::clamp(row, 0, 1) + 1;
    if (point.x() < left || port > std::min(m_lines[line].ports, kMostCells))
        return {line, 0};
    return {line, port};
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
    if (event->button() == Qt::LeftButton && spot.line >= 0)
        goTo(spot);
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
        QToolTip::showText(help->globalPos(), textAt(spotAt(help->pos())), viewport());
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
    const int names = (kNameCharacters - 1) * character;
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
    const int left = kNameCharacters * character + int(columnsOf(line) * cellStep()) + character;
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
