// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/training/run_classes.h"

#include "core/words/platform_words.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr double kGap = 8.0;
constexpr double kChipLines = 1.6; ///< height of a chip, in lines of text
constexpr int kLeastRows = 2;

/// The kinds from left to right: a GPU is worth it for the first three.
constexpr std::array kKinds{RunKind{TrainingClass::DeepLearning},
                            RunKind{TrainingClass::Hpc},
                            RunKind{TrainingClass::Ported},
                            RunKind{TrainingClass::ClassicalMl},
                            RunKind{TrainingClass::Other},
                            RunKind{TrainingClass::Other, false}};
constexpr int kColumns = int(kKinds.size());
constexpr int kWorthIt = 3;

int columnOfKind(const RunKind &kind)
{
    if (!kind.cudaAware)
        return kColumns - 1;
    const auto at = std::find(kKinds.cbegin(), kKinds.cend(), kind);
    return int(at - kKinds.cbegin());
}

QString kindTitle(int column)
{
    const RunKind &kind = kKinds[std::size_t(column)];
    return kind.cudaAware ? choiceText(kind.trainingClass)
                          : RunClasses::tr("libraries without CUDA");
}

} // namespace

RunClasses::RunClasses(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFont(theme.font(TextStyle::Caption));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Runs by kind of work"));
    setToolTip(tr("Drag a run to the kind of work that it is; with the keyboard, Shift and an "
                  "arrow"));
    connect(&theme, &Theme::changed, this, QOverload<>::of(&QWidget::update));
    announce();
}

void RunClasses::present(const QList<Shared<TrainingRun>> &runs)
{
    QList<Chip> chips;
    QList<int> filled(kColumns, 0);
    for (const Shared<TrainingRun> &run : runs) {
        Chip chip{run->id, run->name.value_or(run->id), {run->trainingClass, run->cudaAware}, 0, 0};
        chip.column = columnOfKind(chip.kind);
        chip.row = filled[chip.column]++;
        chips.append(chip);
    }
    if (chips == m_chips)
        return;
    const Id before = selected();
    m_chips = chips;
    m_selected = -1;
    for (int i = 0; i < m_chips.size(); ++i) {
        if (m_chips[i].run == before)
            m_selected = i;
    }
    updateGeometry();
    announce();
    update();
}

Id RunClasses::selected() const
{
    return m_selected >= 0 ? m_chips[m_selected].run : Id();
}

void RunClasses::select(const Id &run)
{
    for (int i = 0; i < m_chips.size(); ++i) {
        if (m_chips[i].run != run || i == m_selected)
            continue;
        m_selected = i;
        announce();
        update();
        Q_EMIT selectedChanged(run);
        return;
    }
}

void RunClasses::announce()
{
    setAccessibleDescription(
        m_selected < 0
            ? tr("Arrows choose a run; Shift with Left or Right moves it to another kind of work.")
            : tr("%1: %2", "a run, its kind of work")
                  .arg(m_chips[m_selected].name, kindTitle(m_chips[m_selected].column)));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

int RunClasses::rows() const
{
    int rows = kLeastRows;
    for (const Chip &chip : m_chips)
        rows = std::max(rows, chip.row + 1);
    return rows;
}

double RunClasses::headHeight() const
{
    return fontMetrics().height() * 2.6;
}

QSize RunClasses::sizeHint() const
{
    const double line = fontMetrics().height();
    return {fontMetrics().averageCharWidth() * 120,
            int(std::ceil(headHeight() + rows() * (line * kChipLines + kGap / 2.0) + kGap))};
}

QSize RunClasses::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 70, sizeHint().height()};
}

QRectF RunClasses::columnRect(int column) const
{
    const double wide = (width() - 2.0 - kGap * (kColumns - 1)) / kColumns;
    return {1.0 + column * (wide + kGap), 1.0, wide, height() - 2.0};
}

QRectF RunClasses::chipRect(const Chip &chip) const
{
    const double high = fontMetrics().height() * kChipLines;
    const QRectF column = columnRect(chip.column);
    return {column.left() + 6.0,
            column.top() + headHeight() + chip.row * (high + kGap / 2.0),
            column.width() - 12.0,
            high};
}

const RunClasses::Chip *RunClasses::chipAt(const QPointF &point) const
{
    for (const Chip &chip : m_chips) {
        if (chipRect(chip).contains(point))
            return &chip;
    }
    return nullptr;
}

int RunClasses::columnAt(double x) const
{
    for (int column = 0; column < kColumns; ++column) {
        if (x <= columnRect(column).right() + kGap / 2.0)
            return column;
    }
    return kColumns - 1;
}

QPoint RunClasses::chipOf(const Id &run) const
{
    for (const Chip &chip : m_chips) {
        if (chip.run == run)
            return chipRect(chip).center().toPoint();
    }
    return {};
}

QPoint RunClasses::columnOf(const RunKind &kind) const
{
    return columnRect(columnOfKind(kind)).center().toPoint();
}

/// A run whose libraries do not use the GPU keeps its class.
void RunClasses::want(const Chip &chip, int column)
{
    if (column == chip.column)
        return;
    RunKind kind = kKinds[std::size_t(column)];
    if (!kind.cudaAware)
        kind.trainingClass = chip.kind.trainingClass;
    Q_EMIT kindWanted(Id(chip.run), kind);
}

void RunClasses::mousePressEvent(QMouseEvent *event)
{
    const Chip *chip = chipAt(event->position());
    if (event->button() != Qt::LeftButton || chip == nullptr)
        return;
    m_grabbed = event->position() - chipRect(*chip).topLeft();
    m_pointer = event->position();
    m_isMoving = false;
    select(chip->run);
}

void RunClasses::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_grabbed) {
        setCursor(chipAt(event->position()) != nullptr ? Qt::OpenHandCursor : Qt::ArrowCursor);
        return;
    }
    m_isMoving = m_isMoving || (event->position() - m_pointer).manhattanLength() >=
                                   QApplication::startDragDistance();
    if (!m_isMoving)
        return;
    setCursor(Qt::ClosedHandCursor);
    m_pointer = event->position();
    update();
}

void RunClasses::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isDrop = m_grabbed && m_isMoving && m_selected >= 0;
    m_grabbed.reset();
    m_isMoving = false;
    update();
    if (isDrop)
        want(m_chips[m_selected], columnAt(event->position().x()));
}

QList<std::pair<QString, QString>> RunClasses::shortcuts()
{
    const auto either = [](const QKeySequence &a, const QKeySequence &b) {
        return tr("%1 or %2", "keys")
            .arg(a.toString(QKeySequence::NativeText), b.toString(QKeySequence::NativeText));
    };
    return {{either(Qt::Key_Left, Qt::Key_Right), tr("Go to a run of another kind of work")},
            {either(Qt::Key_Up, Qt::Key_Down), tr("Go to the run above or below")},
            {either(Qt::SHIFT | Qt::Key_Left, Qt::SHIFT | Qt::Key_Right),
             tr("Say that the run is of another kind of work")}};
}

/// The nearest chip in that direction.
bool RunClasses::stepSelection(int key)
{
    if (m_chips.isEmpty())
        return false;
    if (m_selected < 0) {
        select(m_chips.constFirst().run);
        return true;
    }
    const Chip &from = m_chips[m_selected];
    const Chip *best = nullptr;
    const auto cost = [&](const Chip &chip) {
        const int across = chip.column - from.column;
        const int down = chip.row - from.row;
        const bool isAlong = key == Qt::Key_Left || key == Qt::Key_Right;
        const int ahead = isAlong ? across : (across == 0 ? down : 0);
        const bool isAhead = key == Qt::Key_Right || key == Qt::Key_Down ? ahead > 0 : ahead < 0;
        return isAhead ? std::abs(across) * 1000 + std::abs(down) : -1;
    };
    for (const Chip &chip : m_chips) {
        if (cost(chip) >= 0 && (best == nullptr || cost(chip) < cost(*best)))
            best = &chip;
    }
    if (best != nullptr)
        select(best->run);
    return true;
}

void RunClasses::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool isArrow =
        key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
    if (key == Qt::Key_Escape && m_grabbed) {
        m_grabbed.reset();
        m_isMoving = false;
        update();
        return;
    }
    const bool moves = event->modifiers().testFlag(Qt::ShiftModifier) && m_selected >= 0;
    if (moves && (key == Qt::Key_Left || key == Qt::Key_Right)) {
        const Chip &chip = m_chips[m_selected];
        want(chip, std::clamp(chip.column + (key == Qt::Key_Left ? -1 : 1), 0, kColumns - 1));
        return;
    }
    if (!isArrow || !stepSelection(key))
        QWidget::keyPressEvent(event);
}

void RunClasses::focusInEvent(QFocusEvent *event)
{
    m_focusFrame = event->reason() != Qt::MouseFocusReason;
    if (m_focusFrame && m_selected < 0 && !m_chips.isEmpty())
        select(m_chips.constFirst().run);
    update();
}

void RunClasses::focusOutEvent(QFocusEvent *)
{
    m_focusFrame = false;
    update();
}

void RunClasses::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    for (int column = 0; column < kColumns; ++column)
        paintColumn(painter, column);
    for (int i = 0; i < m_chips.size(); ++i) {
        if (i != m_selected || !m_isMoving)
            paintChip(painter, m_chips[i], chipRect(m_chips[i]));
    }
    if (!m_isMoving || m_selected < 0)
        return;
    QRectF box = chipRect(m_chips[m_selected]);
    painter.setPen(QPen(m_theme.roles().muted, 1.0, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, box.height() / 2.0, box.height() / 2.0);
    box.moveTopLeft(m_pointer - *m_grabbed);
    paintChip(painter, m_chips[m_selected], box);
}

void RunClasses::paintColumn(QPainter &painter, int column) const
{
    const Roles &roles = m_theme.roles();
    const bool isWorthIt = column < kWorthIt;
    const bool isTarget = m_isMoving && columnAt(m_pointer.x()) == column;
    const QRectF box = columnRect(column).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(isTarget ? roles.accent : roles.line, isTarget ? 2.0 : 1.0));
    painter.setBrush(isTarget ? roles.accentBackground : roles.surface);
    painter.drawRoundedRect(box, metrics::kControlRadius, metrics::kControlRadius);
    const double line = painter.fontMetrics().height();
    const QRectF head = box.adjusted(8.0, 4.0, -8.0, 0.0);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(roles.text);
    const QString title = kindTitle(column);
    painter.drawText(QRectF(head.left(), head.top(), head.width(), line),
                     Qt::AlignLeft,
                     painter.fontMetrics().elidedText(title, Qt::ElideRight, int(head.width())));
    painter.setFont(font());
    painter.setPen(isWorthIt ? roles.within : roles.muted);
    painter.drawText(QRectF(head.left(), head.top() + line * 1.1, head.width(), line),
                     Qt::AlignLeft,
                     isWorthIt ? tr("a GPU is worth it") : tr("rather CPU"));
}

void RunClasses::paintChip(QPainter &painter, const Chip &chip, const QRectF &box) const
{
    const Roles &roles = m_theme.roles();
    const bool isSelected = chip.run == selected();
    painter.setPen(
        QPen(isSelected ? roles.accent : roles.line, isSelected && m_focusFrame ? 2 : 1));
    painter.setBrush(isSelected ? roles.accentBackground : roles.raised);
    painter.drawRoundedRect(box, box.height() / 2.0, box.height() / 2.0);
    painter.setPen(roles.text);
    const double room = box.width() - box.height();
    painter.drawText(
        box,
        Qt::AlignCenter,
        painter.fontMetrics().elidedText(chip.name, Qt::ElideRight, int(std::max(0.0, room))));
}

} // namespace kf

#include "moc_run_classes.cpp"
