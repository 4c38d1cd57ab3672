// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/cell_editors.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace kf {

namespace {

constexpr int kFrame = 2;
constexpr int kNoticeMargin = 8;
constexpr int kNoticeGap = 4;
constexpr int kNoticeWidth = 420;
constexpr int kNoticeMs =
    8000; ///< that a notice stands where nothing is done: as long as in the status bar

/// A key that only changes what others do.
bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt ||
           key == Qt::Key_Meta || key == Qt::Key_AltGr;
}

} // namespace

CellLineEdit::CellLineEdit(const Theme &theme, QWidget *parent) : QLineEdit(parent), m_theme(theme)
{
    setFrame(false);
    setStyleSheet(QStringLiteral("QLineEdit { border: none; border-radius: 0px; padding: 0px 2px;"
                                 " min-height: 0px; }"));
    connect(this, &QLineEdit::textChanged, this, &CellLineEdit::grow);
}

void CellLineEdit::placeOver(const QRect &cell)
{
    m_cell = cell.adjusted(-1, -1, 0, 0);
    grow();
}

void CellLineEdit::grow()
{
    const int cursorRoom = fontMetrics().horizontalAdvance(u'0') + 2 * kFrame + 6;
    const int wanted = fontMetrics().horizontalAdvance(text()) + cursorRoom;
    const int room = parentWidget()->width() - m_cell.left();
    QRect rect = m_cell;
    rect.setWidth(std::max(m_cell.width(), std::min(wanted, room)));
    setGeometry(rect);
}

void CellLineEdit::setRefusal(const QString &reason)
{
    m_refused = !reason.isEmpty();
    setAccessibleDescription(reason);
    update();
}

void CellLineEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    QPen pen(m_refused ? m_theme.roles().over : m_theme.roles().accent, kFrame);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

CellNotice::CellNotice(const Theme &theme, QWidget *parent) : QLabel(parent), m_theme(theme)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setMargin(kNoticeMargin);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    m_while.setSingleShot(true);
    m_while.setInterval(kNoticeMs);
    connect(&m_while, &QTimer::timeout, this, &QWidget::hide);
}

void CellNotice::showBeside(const QRect &cell, const QString &text, Kind kind)
{
    m_kind = kind;
    setText(text);
    setAccessibleName(text);
    const int oneLine = fontMetrics().horizontalAdvance(text) + 2 * kNoticeMargin + 8;
    const int width = std::min({oneLine, kNoticeWidth, parentWidget()->width()});
    resize(width, heightForWidth(width));
    const int left = std::clamp(cell.left(), 0, std::max(0, parentWidget()->width() - width));
    const bool below = cell.bottom() + kNoticeGap + height() <= parentWidget()->height();
    move(left, below ? cell.bottom() + kNoticeGap : cell.top() - kNoticeGap - height());
    show();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CellNotice::leaveSoon()
{
    qApp->installEventFilter(this);
    m_while.start();
}

void CellNotice::hideEvent(QHideEvent *event)
{
    qApp->removeEventFilter(this);
    m_while.stop();
    QLabel::hideEvent(event);
}

bool CellNotice::eventFilter(QObject *, QEvent *event)
{
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (isKey ? !isModifier(static_cast<QKeyEvent *>(event)->key())
              : event->type() == QEvent::MouseButtonPress || event->type() == QEvent::Wheel)
        hide();
    return false;
}

void CellNotice::paintEvent(QPaintEvent *event)
{
    const Roles &roles = m_theme.roles();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_kind == Kind::Refusal ? roles.over : roles.line, 1.0));
    painter.setBrush(roles.raised);
    const double radius = metrics::kControlRadius - 1;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace kf

#include "moc_cell_editors.cpp"
