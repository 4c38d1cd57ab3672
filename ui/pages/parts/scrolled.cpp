// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/scrolled.h"

#include "ui/theme/theme.h"

#include <QDialog>
#include <QEvent>
#include <QLayout>
#include <QScopedValueRollback>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>

namespace kf {

namespace {

constexpr int kHighLine = 5; ///< lines of text: such as a button with a drawing below it

/// Where lines of text, buttons and the like stand in `part`, which is in `whole`.
void addLines(const QWidget &part, const QWidget &whole, QList<QRect> &lines)
{
    for (const QObject *child : part.children()) {
        const auto *widget = qobject_cast<const QWidget *>(child);
        if (widget == nullptr || widget->isHidden() || widget->isWindow())
            continue;
        if (widget->layout() != nullptr) {
            addLines(*widget, whole, lines);
            continue;
        }
        QRect box(widget->mapTo(&whole, QPoint()), widget->size());
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label != nullptr && label->wordWrap()) {
            const int pitch = label->fontMetrics().lineSpacing();
            for (; box.height() >= 2 * pitch; box.setTop(box.top() + pitch))
                lines.append(QRect(box.topLeft(), QSize(box.width(), pitch)));
        }
        lines.append(box);
    }
}

} // namespace

void scrollInside(QScrollArea &area, QWidget *part)
{
    area.setFocusPolicy(Qt::NoFocus);
    area.setWidgetResizable(true);
    area.setFrameShape(QFrame::NoFrame);
    area.setWidget(part);
    part->setAutoFillBackground(false); // on the surface of the page
    area.viewport()->setAutoFillBackground(false);
}

ScrolledLines::ScrolledLines(QWidget *part)
{
    scrollInside(*this, part);
    setProperty("lines", true); // shows where the keyboard is
    part->installEventFilter(this);
}

bool ScrolledLines::eventFilter(QObject *watched, QEvent *event)
{
    const bool isLaidOut =
        event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest;
    if (watched == widget() && isLaidOut)
        QMetaObject::invokeMethod(
            this, [this] { endBetweenLines(); }, Qt::QueuedConnection);
    return QScrollArea::eventFilter(watched, event);
}

void ScrolledLines::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    endBetweenLines();
}

/// What is higher than a few lines is cut where it has to be: little would be left in sight.
void ScrolledLines::endBetweenLines()
{
    if (m_isEnding)
        return; // the lower edge that it sets
    const QScopedValueRollback<bool> once(m_isEnding, true);
    const int line = fontMetrics().lineSpacing();
    QList<QRect> boxes;
    addLines(*widget(), *widget(), boxes);
    std::sort(boxes.begin(), boxes.end(), [](const QRect &a, const QRect &b) {
        return a.bottom() > b.bottom(); // what moves the end up may cut one that ends higher
    });
    const int whole = viewport()->height() + viewportMargins().bottom();
    int end = whole;
    int pitch = 0;
    for (const QRect &box : std::as_const(boxes)) {
        if (box.bottom() >= end && box.top() < end && box.height() <= kHighLine * line)
            end = box.top();
        if (box.top() >= line && (pitch == 0 || box.top() < pitch))
            pitch = box.top();
    }
    verticalScrollBar()->setSingleStep(std::clamp(pitch, line, kHighLine * line));
    setViewportMargins(0, 0, 0, end > 0 ? whole - end : 0);
}

QScrollArea *scrolledPart(QWidget *part)
{
    return new ScrolledLines(part);
}

ScrolledForm::ScrolledForm(QLayout *form)
{
    auto *fields = new QWidget;
    fields->setLayout(form);
    form->setContentsMargins({});
    scrollInside(*this, fields);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QSize ScrolledForm::sizeHint() const
{
    const QSize hint = widget()->sizeHint();
    const int height = widget()->heightForWidth(std::max(hint.width(), viewport()->width()));
    return {hint.width() + verticalScrollBar()->sizeHint().width(),
            std::max(hint.height(), height)};
}

void growInSight(QDialog &dialog)
{
    QLayout &layout = *dialog.layout();
    layout.activate();
    const QRect room = dialog.screen()->availableGeometry();
    const int title =
        std::max(dialog.frameGeometry().height() - dialog.height(), int(metrics::kControlHeight));
    const int needed = layout.hasHeightForWidth() ? layout.totalHeightForWidth(dialog.width())
                                                  : dialog.sizeHint().height();
    dialog.resize(dialog.width(),
                  std::max(dialog.height(), std::min(needed, room.height() - title)));
    if (dialog.isVisible() && dialog.frameGeometry().bottom() > room.bottom())
        dialog.move(dialog.x(), dialog.y() - (dialog.frameGeometry().bottom() - room.bottom()));
}

} // namespace kf
