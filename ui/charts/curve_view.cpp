// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curve_view.h"

#include "core/base/figures_kept.h"
#include "core/words/amount_words.h"
#include "core/words/curve_words.h"
#include "core/words/refusal_words.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QInputDialog>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace kf {

namespace {

constexpr double kHandle = 3.5;    ///< radius
constexpr double kDragged = 6.0;   ///< of the one that is dragged or stepped
constexpr double kStep = 0.01;     ///< of the value; where it is 0, of the largest
constexpr double kLargeStep = 0.1; ///< with Shift
constexpr int kNeighbours = 3;     ///< that Shift drags along, falling off
constexpr int kFigures = 3;        ///< that a point of a drag can mean

} // namespace

CurveView::CurveView(const Theme &theme, QWidget *parent)
    : ChartView(theme, parent)
    , m_most(std::numeric_limits<double>::max())
{
    // Ctrl+C is the whole curve here; the picture stays in the menu.
    for (QAction *action : actions()) {
        if (action->shortcut() == QKeySequence(QKeySequence::Copy))
            action->setShortcut({});
    }
    const auto add = [this](const QString &text, const QKeySequence &key, auto slot) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    add(tr("Copy curve"), QKeySequence::Copy, [this] { copyCurve(); });
    add(tr("Paste curve"), QKeySequence::Paste, [this] { pasteCurve(); });
    add(tr("Type value…"), {}, [this] { typeValue(); });
    setToolTip(tr("Drag the points: over several hours it draws, with Shift the neighbours come "
                  "along, with Ctrl in single steps"));
}

void CurveView::setRange(double most, double typedFactor)
{
    m_most = most;
    m_typedFactor = typedFactor;
}

void CurveView::setConsequence(const QString &text)
{
    m_consequence = text;
    update();
}

QList<double> CurveView::values() const
{
    return spec().series.isEmpty() ? QList<double>() : spec().series.constFirst().values;
}

QPoint CurveView::handleOf(int category) const
{
    const ChartFrame &frame = picture().frame();
    return QPointF(frame.xOf(frame.places.centre(category)), frame.yOf(values().value(category)))
        .toPoint();
}

int CurveView::categoryAtX(double x) const
{
    const ChartFrame &frame = picture().frame();
    if (values().isEmpty() || picture().isEmpty())
        return -1;
    const double inside = std::clamp(x, frame.plot.left() + 1.0, frame.plot.right() - 1.0);
    return frame.places.at(frame.placeAt(inside));
}

double CurveView::valueAt(double y) const
{
    return std::clamp(picture().frame().valueAtY(y), 0.0, m_most);
}

void CurveView::want(QList<double> wanted)
{
    for (double &value : wanted)
        value = std::clamp(value, 0.0, m_most);
    if (wanted != values())
        Q_EMIT valuesWanted(wanted, std::exchange(m_next, CurveMotion::GoesOn));
}

void CurveView::mousePressEvent(QMouseEvent *event)
{
    const int category = categoryAtX(event->position().x());
    if (event->button() != Qt::LeftButton || category < 0 ||
        !picture()
             .frame()
             .plot.adjusted(0.0, -kDragged, 0.0, kDragged)
             .contains(event->position())) {
        ChartView::mousePressEvent(event);
        return;
    }
    m_dragged = category;
    m_before = values();
    m_consequence.clear();
    m_next = CurveMotion::Begins;
    setCrosshair(-1);
    update();
}

void CurveView::mouseMoveEvent(QMouseEvent *event)
{
    if (!isDragging()) {
        ChartView::mouseMoveEvent(event);
        return;
    }
    dragTo(event->position(), event->modifiers());
}

/// The handle follows the pointer; where the pointer has gone on to other hours, they do.
void CurveView::dragTo(const QPointF &point, Qt::KeyboardModifiers modifiers)
{
    const int category = categoryAtX(point.x());
    QList<double> next = values();
    if (category < 0 || next.size() != m_before.size())
        return;
    double value = withFigures(valueAt(point.y()), kFigures);
    if (modifiers.testFlag(Qt::ControlModifier)) {
        const double step = std::max(m_before[m_dragged], 1e-9) * kStep;
        value = std::round(value / step) * step;
    }
    if (modifiers.testFlag(Qt::ShiftModifier)) {
        next = m_before;
        const double moved = value - m_before[m_dragged];
        for (int i = std::max(0, m_dragged - kNeighbours);
             i <= std::min(int(next.size()) - 1, m_dragged + kNeighbours);
             ++i)
            next[i] = withFigures(
                next[i] + moved * (1.0 - std::abs(i - m_dragged) / (kNeighbours + 1.0)), kFigures);
    } else {
        const int step = category < m_dragged ? -1 : 1;
        for (int i = m_dragged; i != category + step; i += step)
            next[i] = value;
        m_dragged = category;
    }
    want(next);
    update();
}

/// Keys go on with the hour that was dragged.
void CurveView::mouseReleaseEvent(QMouseEvent *)
{
    const int category = m_dragged;
    endDrag();
    if (category >= 0)
        setCrosshair(category);
}

void CurveView::endDrag()
{
    m_dragged = -1;
    m_before.clear();
    m_next = CurveMotion::Begins;
    update();
}

void CurveView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int category = categoryAtX(event->position().x());
    endDrag();
    if (category < 0)
        return;
    setCrosshair(category);
    typeValue();
}

/// A key, and what it does; the crosshair keys are those of every chart.
QList<std::pair<QString, QString>> CurveView::shortcuts()
{
    const auto named = [](const QKeySequence &key) {
        return key.toString(QKeySequence::NativeText);
    };
    return {{tr("%1 or %2", "keys").arg(named(Qt::Key_Left), named(Qt::Key_Right)),
             tr("Go to the hour before or after")},
            {tr("%1 or %2", "keys").arg(named(Qt::Key_Up), named(Qt::Key_Down)),
             tr("Raise or lower the hour by 1 %; with Shift by 10 %")},
            {named(Qt::Key_Return), tr("Type the value of the hour")},
            {named(QKeySequence::Copy), tr("Copy the whole curve")},
            {named(QKeySequence::Paste), tr("Paste a whole curve")}};
}

bool CurveView::stepKey(const QKeyEvent &event)
{
    const int category = crosshair();
    QList<double> next = values();
    if ((event.key() != Qt::Key_Up && event.key() != Qt::Key_Down) || category < 0 ||
        category >= next.size())
        return false;
    const bool isLarge = event.modifiers().testFlag(Qt::ShiftModifier);
    const double largest = *std::max_element(next.cbegin(), next.cend());
    const double base = next[category] > 0.0 ? next[category] : std::max(largest, kStep);
    const double step = base * (isLarge ? kLargeStep : kStep);
    if (!event.isAutoRepeat())
        m_next = CurveMotion::Begins;
    next[category] += event.key() == Qt::Key_Up ? step : -step;
    want(next);
    return true;
}

void CurveView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isDragging()) {
        const QList<double> before = m_before;
        if (m_next == CurveMotion::GoesOn)
            want(before);
        endDrag();
        return;
    }
    if (stepKey(*event))
        return;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && crosshair() >= 0)
        typeValue();
    else if (event->matches(QKeySequence::Copy))
        copyCurve();
    else if (event->matches(QKeySequence::Paste))
        pasteCurve();
    else
        ChartView::keyPressEvent(event);
}

void CurveView::typeValue()
{
    const int category = crosshair();
    if (category < 0 || category >= values().size())
        return;
    const QString hour = spec().categories.value(category);
    bool isTyped = false;
    const double most = m_most > 1e12 ? 1e12 : m_most * m_typedFactor;
    const double typed = QInputDialog::getDouble(this,
                                                 spec().title,
                                                 tr("%1 at %2:").arg(spec().valueTitle, hour),
                                                 values()[category] * m_typedFactor,
                                                 0.0,
                                                 most,
                                                 4,
                                                 &isTyped);
    if (!isTyped)
        return;
    QList<double> next = values();
    next[category] = typed / m_typedFactor;
    m_next = CurveMotion::Begins;
    want(next);
    setCrosshair(category);
}

void CurveView::copyCurve() const
{
    QApplication::clipboard()->setText(curveText(values(), wording().locale));
}

/// As many numbers as there are handles, in a row or a column.
void CurveView::pasteCurve()
{
    const CurveForm form{values().size(), m_most, m_typedFactor != 1.0};
    const Result<QList<double>> pasted =
        curveIn(QApplication::clipboard()->text(), form, wording().locale);
    if (!pasted) {
        Q_EMIT pasteRefused(sentenceOf(pasted.error()));
        return;
    }
    m_next = CurveMotion::Begins;
    want(pasted.value());
}

QString CurveView::textOf(double value) const
{
    return amountText(Amount{value, spec().unit}, Digits::Short, wording());
}

void CurveView::paintUnderCrosshair(QPainter &painter)
{
    if (picture().isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (isDragging())
        paintBefore(painter);
    for (qsizetype i = 0; i < values().size(); ++i)
        paintHandle(painter, i);
    painter.restore();
}

void CurveView::paintEvent(QPaintEvent *event)
{
    ChartView::paintEvent(event);
    if (picture().isEmpty() || values().isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // The handle of its own hour lies above the line of the crosshair.
    if (crosshair() >= 0 && crosshair() < values().size())
        paintHandle(painter, crosshair());
    if (isDragging())
        paintLabel(painter);
}

/// The curve as it was, dashed.
void CurveView::paintBefore(QPainter &painter) const
{
    const ChartFrame &frame = picture().frame();
    QPolygonF line;
    for (qsizetype i = 0; i < m_before.size(); ++i)
        line.append({frame.xOf(frame.places.centre(i)), frame.yOf(m_before[i])});
    painter.setPen(QPen(theme().roles().muted, 1.2, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
}

void CurveView::paintHandle(QPainter &painter, qsizetype hour) const
{
    const ChartFrame &frame = picture().frame();
    const Roles &roles = theme().roles();
    const QPointF middle(frame.xOf(frame.places.centre(hour)), frame.yOf(values()[hour]));
    const bool isHeld = hour == m_dragged || (!isDragging() && hour == crosshair());
    painter.setPen(QPen(isHeld ? roles.surface : roles.accent, 1.5));
    painter.setBrush(isHeld ? roles.accent : roles.surface);
    const double radius = isHeld ? kDragged : kHandle;
    painter.drawEllipse(middle, radius, radius);
}

/// "600 /s at 19:00, was 545 · +1 GPU", beside the handle.
void CurveView::paintLabel(QPainter &painter) const
{
    const Roles &roles = theme().roles();
    const double value = values().value(m_dragged);
    QStringList lines{tr("%1 at %2").arg(textOf(value), spec().categories.value(m_dragged))};
    QString was = tr("was %1").arg(textOf(m_before.value(m_dragged)));
    if (!m_consequence.isEmpty())
        was += QStringLiteral(" · ") + m_consequence;
    lines.append(was);
    painter.setFont(theme().font(TextStyle::Caption));
    const QFontMetricsF metrics(painter.font());
    double wide = 0.0;
    for (const QString &line : std::as_const(lines))
        wide = std::max(wide, metrics.horizontalAdvance(line));
    const double pad = metrics.height() * 0.4;
    QRectF box(0.0, 0.0, wide + 2.0 * pad, 2.0 * metrics.height() + pad);
    const QPointF handle = handleOf(m_dragged);
    box.moveTo(handle + QPointF(12.0, -box.height() - 8.0));
    box.moveLeft(std::clamp(box.left(), 2.0, std::max(2.0, width() - box.width() - 2.0)));
    box.moveTop(std::clamp(box.top(), 2.0, std::max(2.0, height() - box.height() - 2.0)));
    painter.setPen(roles.line);
    painter.setBrush(roles.raised);
    painter.drawRoundedRect(box, 4.0, 4.0);
    painter.setPen(roles.text);
    painter.drawText(QPointF(box.left() + pad, box.top() + metrics.height()), lines[0]);
    painter.setPen(roles.muted);
    painter.drawText(QPointF(box.left() + pad, box.top() + 2.0 * metrics.height()), lines[1]);
}

} // namespace kf

#include "moc_curve_view.cpp"
