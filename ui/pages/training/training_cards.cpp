// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/training/training_cards.h"

#include "core/words/amount_words.h"

#include <QFontInfo>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr double kGap = 8.0;
constexpr int kMostMachines = 3; ///< that are drawn; more are a number
constexpr double kPad = 10.0;
constexpr double kMachineShape = 0.6; ///< its height to its width
constexpr double kRow = 1.15;         ///< lines that a row takes
constexpr double kRowsBelow = 5.4;    ///< lines for memory, days and the remark

int drawnMachines(const TrainingCard &card)
{
    return int(std::min<double>(card.machines, kMostMachines));
}

double machineWide(const TrainingCard &card, const QRectF &room, double line)
{
    const int count = drawnMachines(card);
    return std::min((room.width() - kGap * (count - 1)) / count, line * 12.0);
}

/// The font in which a text is as wide as there is room for; no smaller than can be read.
QFont fittingFont(QFont font, const QString &text, double room)
{
    constexpr double kSmallest = 0.8;
    const double wide = QFontMetricsF(font).horizontalAdvance(text);
    if (wide > room)
        font.setPixelSize(
            int(QFontInfo(font).pixelSize() * std::max(kSmallest, room / wide))); // whole pixels
    return font;
}

} // namespace

TrainingCards::TrainingCards(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Where to train"));
    connect(&theme, &Theme::changed, this, QOverload<>::of(&QWidget::update));
}

void TrainingCards::present(const QList<TrainingCard> &cards, const Wording &wording)
{
    if (cards == m_cards && wording == m_wording)
        return;
    m_cards = cards;
    m_wording = wording;
    const auto advised = std::find_if(
        m_cards.cbegin(), m_cards.cend(), [](const auto &card) { return card.isAdvised; });
    m_looked = advised == m_cards.cend() ? -1 : int(advised - m_cards.cbegin());
    setAccessibleDescription(m_looked >= 0 ? sentenceOf(m_cards[m_looked]) : QString());
    update();
}

QString TrainingCards::text(double value, Unit unit) const
{
    return amountText(Amount{value, unit}, Digits::Short, m_wording);
}

QString TrainingCards::sentenceOf(const TrainingCard &card) const
{
    QStringList parts{wayText(card.way)};
    if (card.isAdvised)
        parts.append(tr("advised"));
    if (card.gpus > 0.0)
        parts.append(text(card.gpus, Unit::Gpus));
    if (card.dataGb)
        parts.append(tr("data %1").arg(dataText(card)));
    if (!card.reading.isEmpty())
        parts.append(tr("reading it %1").arg(card.reading));
    if (card.days)
        parts.append(text(*card.days, Unit::Days));
    parts.append(card.remark);
    return parts.join(QStringLiteral(", "));
}

/// The data of a run against what its machines hold themselves.
QString TrainingCards::dataText(const TrainingCard &card) const
{
    const QString gigabytes = text(*card.dataGb, Unit::Gigabytes);
    return card.dataThere ? tr("%1 of %2").arg(gigabytes, text(*card.dataThere, Unit::Gigabytes))
                          : gigabytes;
}

QSize TrainingCards::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 15};
}

QSize TrainingCards::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 8};
}

QRectF TrainingCards::cardRect(int card) const
{
    const auto count = std::max<double>(1.0, double(m_cards.size()));
    const double wide = (width() - 2.0 - kGap * (count - 1.0)) / count;
    return {1.0 + card * (wide + kGap), 1.0, wide, height() - 2.0};
}

int TrainingCards::cardAt(const QPointF &point) const
{
    for (int card = 0; card < m_cards.size(); ++card) {
        if (cardRect(card).contains(point))
            return card;
    }
    return -1;
}

void TrainingCards::look(int card)
{
    if (card < 0 || card >= m_cards.size())
        return;
    m_looked = card;
    setAccessibleDescription(sentenceOf(m_cards[card]));
    update();
}

void TrainingCards::take()
{
    if (m_looked >= 0 && m_looked < m_cards.size())
        Q_EMIT taken(m_cards[m_looked]);
}

void TrainingCards::mousePressEvent(QMouseEvent *event)
{
    look(cardAt(event->position()));
}

void TrainingCards::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (cardAt(event->position()) >= 0)
        take();
}

void TrainingCards::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left)
        look(std::max(0, m_looked - 1));
    else if (event->key() == Qt::Key_Right)
        look(m_looked + 1);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        take();
    else
        QWidget::keyPressEvent(event);
}

void TrainingCards::focusInEvent(QFocusEvent *event)
{
    m_focusFrame = event->reason() != Qt::MouseFocusReason;
    update();
}

void TrainingCards::focusOutEvent(QFocusEvent *)
{
    m_focusFrame = false;
    update();
}

bool TrainingCards::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<const QHelpEvent *>(event); // NOLINT: the type has been asked
    const int card = cardAt(help->pos());
    QToolTip::showText(help->globalPos(), card >= 0 ? sentenceOf(m_cards[card]) : QString(), this);
    return true;
}

void TrainingCards::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int card = 0; card < m_cards.size(); ++card)
        paintCard(painter, card);
    if (!m_cards.isEmpty())
        return;
    painter.setPen(m_theme.roles().muted);
    painter.drawText(rect(),
                     Qt::AlignCenter | Qt::TextWordWrap,
                     tr("The ways to train the selected run will stand here."));
}

void TrainingCards::paintCard(QPainter &painter, int card) const
{
    const Roles &roles = m_theme.roles();
    const TrainingCard &its = m_cards[card];
    const QRectF box = cardRect(card).adjusted(1.0, 1.0, -1.0, -1.0);
    const bool isLooked = card == m_looked;
    painter.setPen(QPen(its.isAdvised ? roles.accent
                        : isLooked    ? roles.muted
                                      : roles.line,
                        its.isAdvised || (isLooked && m_focusFrame) ? 2.0 : 1.0));
    painter.setBrush(its.isAdvised ? roles.accentBackground : roles.surface);
    painter.drawRoundedRect(box, metrics::kControlRadius, metrics::kControlRadius);
    const QRectF room = box.adjusted(kPad, kPad, -kPad, -kPad);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(its.isAdvised ? roles.accent : roles.text);
    const QFontMetrics strongMetrics = painter.fontMetrics();
    int left = int(room.width());
    if (its.isAdvised) {
        const bool fits =
            strongMetrics.horizontalAdvance(wayText(its.way) + u' ' + tr("advised")) <= left;
        const QString mark = fits ? tr("advised") : QStringLiteral("\u2713");
        painter.drawText(room, Qt::AlignRight | Qt::AlignTop, mark);
        left -= strongMetrics.horizontalAdvance(u' ' + mark);
    }
    painter.drawText(room,
                     Qt::AlignLeft | Qt::AlignTop,
                     strongMetrics.elidedText(wayText(its.way), Qt::ElideRight, left));
    painter.setFont(m_theme.font(TextStyle::Caption));
    const double line = painter.fontMetrics().height();
    paintMachines(painter, its, roomForMachines(card));
    // The rows stand below the highest of the machines, at one height in all cards.
    double y = 0.0;
    for (int each = 0; each < m_cards.size(); ++each) {
        const QRectF drawn = roomForMachines(each);
        y = std::max(y, drawn.top() + machinesHigh(m_cards[each], drawn));
    }
    // Where all that does not fit its end is cut, not the name.
    y = std::max(std::min(y + line, room.bottom() - rowsHigh(its)), roomForMachines(card).top());
    painter.setClipRect(box);
    if (its.memoryNeeded) {
        const QString memory = its.memoryThere ? tr("%1 of %2")
                                                     .arg(text(*its.memoryNeeded, Unit::Gigabytes),
                                                          text(*its.memoryThere, Unit::Gigabytes))
                                               : text(*its.memoryNeeded, Unit::Gigabytes);
        y = paintRow(painter, room, y, tr("memory"), memory, its.fits ? roles.text : roles.over);
        if (its.memoryThere && *its.memoryThere > 0.0) {
            const double share = std::min(1.0, *its.memoryNeeded / *its.memoryThere);
            painter.setPen(Qt::NoPen);
            painter.setBrush(roles.grid);
            painter.drawRoundedRect(QRectF(room.left(), y, room.width(), 4.0), 2.0, 2.0);
            painter.setBrush(its.fits ? roles.within : roles.over);
            painter.drawRoundedRect(QRectF(room.left(), y, room.width() * share, 4.0), 2.0, 2.0);
        }
        y += line * 0.5;
    }
    if (its.dataGb) {
        const bool isTooMuch =
            its.way == TrainingWay::OneMachine && its.dataThere && *its.dataGb > *its.dataThere;
        y = paintRow(
            painter, room, y, tr("data"), dataText(its), isTooMuch ? roles.over : roles.text);
    }
    if (!its.reading.isEmpty())
        y = paintRow(painter,
                     room,
                     y,
                     tr("reading it"),
                     its.reading,
                     its.waitsForData ? roles.nearLimit : roles.text);
    if (its.way != TrainingWay::Cpu)
        y = paintRow(painter,
                     room,
                     y,
                     tr("days a run"),
                     its.days   ? numberText(*its.days, Digits::Short, m_wording.locale)
                     : its.fits ? unknownText()
                                : tr("does not fit"),
                     its.fits ? roles.text : roles.over);
    painter.setPen(roles.muted);
    painter.drawText(QRectF(room.left(), y + 2.0, room.width(), room.bottom() - y),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     its.remark);
    painter.setClipping(false);
}

double TrainingCards::paintRow(QPainter &painter,
                               const QRectF &room,
                               double y,
                               const QString &name,
                               const QString &value,
                               const QColor &colour) const
{
    const double line = painter.fontMetrics().height();
    const QRectF row(room.left(), y, room.width(), line);
    painter.save();
    painter.setFont(fittingFont(painter.font(), name + u' ' + value, room.width()));
    const QFontMetricsF metrics(painter.font());
    const double left = room.width() - metrics.horizontalAdvance(u' ' + value);
    painter.setPen(m_theme.roles().muted);
    painter.drawText(
        row, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(name, Qt::ElideRight, left));
    painter.setPen(colour);
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, value);
    painter.restore();
    return y + line * kRow;
}

double TrainingCards::rowsHigh(const TrainingCard &card) const
{
    const double rows =
        kRowsBelow + (card.dataGb ? kRow : 0.0) + (card.reading.isEmpty() ? 0.0 : kRow);
    return rows * QFontMetrics(m_theme.font(TextStyle::Caption)).height();
}

/// Below the name of the way, above the least that the rows need.
QRectF TrainingCards::roomForMachines(int card) const
{
    const double line = QFontMetrics(m_theme.font(TextStyle::Caption)).height();
    const double inset = kPad + 1.0;
    const QRectF room = cardRect(card).adjusted(inset, inset, -inset, -inset);
    return {room.left(),
            room.top() + line * 1.7,
            room.width(),
            std::max(0.0, room.height() - rowsHigh(m_cards[card]) - line * 2.0)};
}

double TrainingCards::machinesHigh(const TrainingCard &card, const QRectF &room) const
{
    const double line = QFontMetrics(m_theme.font(TextStyle::Caption)).height();
    if (card.way == TrainingWay::Cpu || card.gpusPerMachine <= 0.0 || room.height() < line * 2.5)
        return 0.0;
    return std::min(room.height() - kPad,
                    std::max(line * 4.6, machineWide(card, room, line) * kMachineShape));
}

void TrainingCards::paintMachines(QPainter &painter,
                                  const TrainingCard &card,
                                  const QRectF &room) const
{
    const double line = painter.fontMetrics().height();
    const double high = machinesHigh(card, room);
    if (high <= 0.0)
        return;
    const int count = drawnMachines(card);
    const double wide = machineWide(card, room, line);
    const double left = room.center().x() - (wide * count + kGap * (count - 1)) / 2.0;
    double rest = card.gpus;
    for (int machine = 0; machine < count; ++machine) {
        const QRectF box(left + machine * (wide + kGap), room.top(), wide, high);
        paintMachine(painter, card, box, std::min(rest, card.gpusPerMachine));
        rest -= std::min(rest, card.gpusPerMachine);
    }
    if (card.machines > kMostMachines) {
        painter.setPen(m_theme.roles().text);
        painter.drawText(
            QRectF(room.left(), room.top() + high, room.width(), line),
            Qt::AlignRight | Qt::AlignTop,
            QStringLiteral("× %1").arg(numberText(card.machines, Digits::Short, m_wording.locale)));
    }
    if (count < 2)
        return;
    painter.setPen(QPen(m_theme.roles().series[2], 2.0));
    const double y = room.top() + high + 4.0;
    painter.drawLine(QPointF(left + wide / 2.0, y),
                     QPointF(left + (count - 1) * (wide + kGap) + wide / 2.0, y));
    for (int machine = 0; machine < count; ++machine) {
        const double x = left + machine * (wide + kGap) + wide / 2.0;
        painter.drawLine(QPointF(x, room.top() + high), QPointF(x, y));
    }
}

/// A machine with its GPUs in two rows, those that work filled, and what joins them below.
void TrainingCards::paintMachine(QPainter &painter,
                                 const TrainingCard &card,
                                 const QRectF &box,
                                 double gpus) const
{
    const Roles &roles = m_theme.roles();
    const double line = painter.fontMetrics().height();
    painter.setPen(roles.rackLine);
    painter.setBrush(roles.rack);
    painter.drawRoundedRect(box, 4.0, 4.0);
    painter.setPen(roles.muted);
    painter.drawText(
        QRectF(box.left() + 5.0, box.top() + 2.0, box.width() - 10.0, line),
        Qt::AlignLeft,
        painter.fontMetrics().elidedText(card.system, Qt::ElideRight, int(box.width() - 10.0)));
    const int count = int(std::min(card.gpusPerMachine, 72.0));
    const int columns = count > 16 ? (count + 3) / 4 : count > 1 ? (count + 1) / 2 : 1;
    const int rows = (count + columns - 1) / columns;
    const QRectF inner(
        box.left() + 5.0, box.top() + line + 4.0, box.width() - 10.0, box.height() - line - 14.0);
    const double wide = inner.width() / columns;
    const double high = inner.height() / rows;
    painter.setPen(Qt::NoPen);
    for (int gpu = 0; gpu < count; ++gpu) {
        const QRectF cell(inner.left() + (gpu % columns) * wide,
                          inner.top() + (gpu / columns) * high,
                          wide,
                          high);
        painter.setBrush(gpu < gpus ? roles.accent : roles.device);
        painter.drawRoundedRect(cell.adjusted(1.0, 1.0, -1.0, -1.0), 2.0, 2.0);
    }
    painter.setBrush(gpus > 1.0 ? roles.series[1] : roles.grid);
    painter.drawRect(QRectF(inner.left(), box.bottom() - 7.0, inner.width(), 3.0));
}

} // namespace kf

#include "moc_training_cards.cpp"
