// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/one_line_label.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QPainter>
#include <QTextCursor>
#include <QTextDocument>
#include <QToolTip>

#include <cmath>

namespace kf {

namespace {

constexpr QChar kEllipsis(0x2026);
constexpr int kLeastCharacters = 8;
constexpr QLatin1StringView kBetween(" \xb7 ");

void fill(QTextDocument &line, const QLabel &label, const QString &text)
{
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    line.setDefaultTextOption(option);
    line.setDefaultFont(label.font());
    line.setDocumentMargin(0.0);
    line.setHtml(text);
}

/// As many of the statements between dots as have room, the first at least.
void fillWithWhole(QTextDocument &line, const QLabel &label)
{
    QString text = label.text();
    fill(line, label, text);
    for (qsizetype end = text.lastIndexOf(kBetween); end > 0 && line.idealWidth() > label.width();
         end = text.lastIndexOf(kBetween)) {
        text.truncate(end);
        fill(line, label, text);
    }
}

/// Takes away what does not fit into `width`, with the sign for it at the end.
void cut(QTextDocument &line, double width, double sign)
{
    const QPointF end(std::max(0.0, width - sign), line.size().height() / 2.0);
    QTextCursor rest(&line);
    rest.setPosition(std::max(0, line.documentLayout()->hitTest(end, Qt::FuzzyHit)));
    rest.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    rest.insertText(kEllipsis);
}

} // namespace

OneLineLabel::OneLineLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::RichText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize OneLineLabel::sizeHint() const
{
    QTextDocument line;
    fill(line, *this, text());
    return {int(std::ceil(line.idealWidth())) + 1, int(std::ceil(line.size().height()))};
}

QSize OneLineLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * kLeastCharacters, fontMetrics().height()};
}

bool OneLineLabel::isCut() const
{
    return sizeHint().width() > width();
}

bool OneLineLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QLabel::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), isCut() ? text() : QString(), this);
    return true;
}

void OneLineLabel::paintEvent(QPaintEvent *)
{
    QTextDocument line;
    fillWithWhole(line, *this);
    if (line.idealWidth() > width())
        cut(line, width(), fontMetrics().horizontalAdvance(kEllipsis));
    QPainter painter(this);
    painter.translate(0.0, std::max(0.0, (height() - line.size().height()) / 2.0));
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = palette();
    context.palette.setColor(QPalette::Text, palette().color(foregroundRole()));
    line.documentLayout()->draw(&painter, context);
}

} // namespace kf

#include "moc_one_line_label.cpp"
