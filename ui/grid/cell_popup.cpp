// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/cell_popup.h"

#include "core/base/search_words.h"
#include "ui/grid/other_words.h"
#include "ui/theme/look.h"
#include "ui/theme/text_box.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QMouseEvent>
#include <QPainter>
#include <QPointer>
#include <QScreen>
#include <QScrollBar>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

namespace kf {

namespace {

constexpr int kMostRows = 10;
constexpr int kMostCharacters = 56; ///< of a text that is named in a message
constexpr int kMostListed = 96;     ///< characters of a line of the list
constexpr int kNoteCharacters = 44;
constexpr int kNoteLines = 6;

QString listedText(const Choice &choice)
{
    return choice.detail.isEmpty()
               ? choice.label
               : QStringLiteral("%1  \u00b7  %2").arg(choice.label, choice.detail);
}

/// True where `typed` stands in the words that a choice has in another language.
bool isCalledElsewhere(const Choice &choice, const QString &typed)
{
    return isOtherWord(choice.label, typed) ||
           containsWords(otherWords(choice.label).join(u' ') + u' ' + choice.key, typed);
}

/// Clicks on `widget` as the mouse would: nobody hears of the button's release, as the popup that
/// was pressed is gone by then.
void passClick(QWidget &widget, const QMouseEvent &press)
{
    QWidget *taker = &widget;
    while (!taker->isWindow() && (taker->focusPolicy() & Qt::ClickFocus) == 0)
        taker = taker->parentWidget();
    if (!taker->isWindow() && taker->isEnabled())
        taker->setFocus(Qt::MouseFocusReason);
    const QPointer<QWidget> clicked(&widget); // what it does may take it away
    const auto send = [&](QEvent::Type type, Qt::MouseButtons buttons) {
        QMouseEvent event(type,
                          clicked->mapFromGlobal(press.globalPosition()),
                          press.globalPosition(),
                          press.button(),
                          buttons,
                          press.modifiers());
        QApplication::sendEvent(clicked, &event);
    };
    send(QEvent::MouseButtonPress, press.buttons());
    if (clicked != nullptr)
        send(QEvent::MouseButtonRelease, press.buttons() & ~Qt::MouseButtons(press.button()));
}

} // namespace

CellPopup::CellPopup(const Theme &theme, QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_theme(theme)
{
    setAttribute(Qt::WA_NoMouseReplay); // not every platform has it: clicks are passed on here
}

void CellPopup::mousePressEvent(QMouseEvent *event)
{
    if (rect().contains(event->position().toPoint()))
        return QFrame::mousePressEvent(event);
    hide();
    QWidget *window = parentWidget()->window();
    QWidget *below = window->childAt(window->mapFromGlobal(event->globalPosition().toPoint()));
    // A button that opened it closes it.
    if (below != nullptr &&
        (below != parentWidget() || qobject_cast<QAbstractButton *>(below) == nullptr))
        passClick(*below, *event);
}

bool CellPopup::passMnemonic(const QKeyEvent &key)
{
    if (key.modifiers() != Qt::AltModifier)
        return false;
    const QKeySequence sequence(key.keyCombination());
    const QWidget &window = *parentWidget()->window();
    for (auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->shortcut() != sequence || !button->isVisible() || !button->isEnabled())
            continue;
        hide();
        button->click();
        return true;
    }
    for (auto *bar : window.findChildren<QMenuBar *>()) {
        for (QAction *menu : bar->actions()) {
            if (QKeySequence::mnemonic(menu->text()) != sequence)
                continue;
            hide();
            bar->setActiveAction(menu);
            return true;
        }
    }
    return false;
}

void CellPopup::openAt(const QRect &cell, const QSize &size)
{
    // What the window answers to is not shut out: saving, say, takes over what is written here.
    const QList<QAction *> actions =
        parentWidget()->window()->findChildren<QAction *>(Qt::FindDirectChildrenOnly);
    for (QAction *action : actions) {
        if (!action->shortcut().isEmpty())
            addAction(action);
    }
    const QRect room = parentWidget()->screen()->availableGeometry();
    const bool above = cell.bottom() + size.height() > room.bottom() &&
                       cell.top() - room.top() > room.bottom() - cell.bottom();
    const int left =
        std::clamp(cell.left(), room.left(), std::max(room.left(), room.right() - size.width()));
    setGeometry(QRect(QPoint(left, above ? cell.top() - size.height() : cell.bottom() + 1), size));
    show();
}

void CellPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_theme.roles().accent);
    painter.setBrush(m_theme.roles().raised);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CellPopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    Q_EMIT closed();
}

ChoicePicker::ChoicePicker(const Theme &theme, QWidget *parent)
    : CellPopup(theme, parent)
    , m_line(new QLineEdit)
    , m_list(new QListView)
    , m_nothing(new QLabel)
    , m_labels(new QStringListModel(this))
{
    m_line->setPlaceholderText(tr("Search"));
    m_line->setAccessibleName(tr("Search the choices"));
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_list->setModel(m_labels);
    m_list->setProperty("plain", true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Choices"));
    m_nothing->setProperty("muted", true);
    m_nothing->setMargin(metrics::kStep);
    m_nothing->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kStep, metrics::kStep, metrics::kStep, metrics::kStep);
    layout->setSpacing(metrics::kStep);
    layout->addWidget(m_line);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &ChoicePicker::filter);
    connect(m_list, &QListView::clicked, this, [this] { take(0); });
}

QSize ChoicePicker::wantedSize(int cellWidth) const
{
    const QFontMetrics metrics = m_list->fontMetrics();
    int widest = 0;
    for (const Choice &choice : m_choices)
        widest = std::max(widest, metrics.horizontalAdvance(listedText(choice)));
    widest = std::min(widest, metrics.averageCharWidth() * kMostListed);
    const int margins = 2 * metrics::kStep;
    const int width = widest + m_list->verticalScrollBar()->sizeHint().width() + 24 + margins;
    const int rows = std::clamp(static_cast<int>(m_choices.size()), 2, kMostRows);
    const int row = m_choices.isEmpty() ? metrics.height() + 8 : m_list->sizeHintForRow(0);
    const int line = m_line->sizeHint().height();
    const int least = metrics.averageCharWidth() * 20;
    return {std::max({cellWidth, width, least}), line + rows * row + margins + metrics::kStep};
}

void ChoicePicker::open(const QRect &cell,
                        const QList<Choice> &choices,
                        const QString &key,
                        const QString &typed)
{
    m_choices = choices;
    m_line->setText(typed);
    filter();
    const auto current = std::find_if(
        m_shown.begin(), m_shown.end(), [&key](const Choice &choice) { return choice.key == key; });
    if (typed.isEmpty() && current != m_shown.end())
        makeCurrent(static_cast<int>(current - m_shown.begin()));
    m_openedRow = m_list->currentIndex().row();
    openAt(cell, wantedSize(cell.width()));
    if (m_shown.isEmpty())
        makeRoomForReason();
    m_line->setFocus(Qt::PopupFocusReason);
    m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
}

/// What is meant most likely comes first.
void ChoicePicker::filter()
{
    const QString typed = m_line->text().trimmed();
    m_shown.clear();
    for (const Choice &choice : m_choices) {
        if (containsWords(choice.label + u' ' + choice.words(), typed))
            m_shown.append(choice);
    }
    const bool isForeign = m_shown.isEmpty() && !typed.isEmpty();
    for (const Choice &choice : m_choices) {
        if (isForeign && isCalledElsewhere(choice, typed))
            m_shown.append(choice);
    }
    if (!typed.isEmpty())
        std::stable_sort(
            m_shown.begin(), m_shown.end(), [&typed](const Choice &a, const Choice &b) {
                return searchRank(a.label, a.words(), typed) <
                       searchRank(b.label, b.words(), typed);
            });
    QStringList labels;
    for (const Choice &choice : m_shown)
        labels.append(listedText(choice));
    m_labels->setStringList(labels);
    sayNothing(tr("No choice contains these words"), false);
    m_nothing->setVisible(labels.isEmpty());
    m_list->setVisible(!labels.isEmpty()); // a reason may need the room
    if (labels.isEmpty())
        makeRoomForReason();
    makeCurrent(0);
}

void ChoicePicker::makeCurrent(int row)
{
    m_list->setCurrentIndex(m_labels->index(row));
}

void ChoicePicker::step(int rows)
{
    const int last = static_cast<int>(m_shown.size()) - 1;
    if (last >= 0)
        makeCurrent(std::clamp(m_list->currentIndex().row() + rows, 0, last));
}

std::optional<Choice> ChoicePicker::current() const
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_shown.size())
        return std::nullopt;
    return m_shown[row];
}

bool ChoicePicker::isTouched() const
{
    return !m_line->text().isEmpty() || m_list->currentIndex().row() != m_openedRow;
}

void ChoicePicker::take(int key)
{
    const std::optional<Choice> choice = current();
    if (!choice)
        return refuse();
    Q_EMIT chosen(*choice, key);
    hide();
}

void ChoicePicker::sayNothing(const QString &text, bool isRefusal)
{
    m_nothing->setText(text);
    setLook(*m_nothing, "invalid", isRefusal);
}

void ChoicePicker::refuse()
{
    const QString typed = m_line->text().trimmed();
    sayNothing(tr("“%1” is not one of the choices. Escape leaves the cell as it is.")
                   .arg(typed.left(kMostCharacters)),
               true);
    m_nothing->show();
    m_line->setAccessibleDescription(m_nothing->text());
    makeRoomForReason();
}

/// A list of few choices is lower than the reason why none of them is meant.
void ChoicePicker::makeRoomForReason()
{
    const QMargins around = layout()->contentsMargins();
    const int inside = width() - around.left() - around.right() - 2 * frameWidth();
    const int needed = around.top() + m_line->sizeHint().height() + layout()->spacing() +
                       m_nothing->heightForWidth(inside) + around.bottom() + 2 * frameWidth();
    if (needed > height())
        resize(width(), needed);
}

bool ChoicePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto &press = static_cast<const QKeyEvent &>(*event);
    if (passMnemonic(press))
        return true;
    const int key = press.key();
    switch (key) {
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_PageUp:
        step(-kMostRows);
        return true;
    case Qt::Key_PageDown:
        step(kMostRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        take(key);
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

NoteEditor::NoteEditor(const Theme &theme, QWidget *parent)
    : CellPopup(theme, parent)
    , m_title(new QLabel)
    , m_text(new TextBox)
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(theme.font(TextStyle::Section));
    m_text->setAccessibleName(tr("Note"));
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    auto *hint = new QLabel(tr("Ctrl+Enter keeps the note, Escape does not"));
    hint->setProperty("muted", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kGap, metrics::kGap, metrics::kGap, metrics::kGap);
    layout->setSpacing(2 * metrics::kStep);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 1);
    layout->addWidget(hint);
    setFocusProxy(m_text);
}

void NoteEditor::open(const QRect &cell, const QString &title, const QString &note)
{
    m_before = note;
    m_title->setText(title);
    m_text->setPlainText(note);
    m_text->moveCursor(QTextCursor::End);
    const QFontMetrics metrics = fontMetrics();
    QSize size = sizeHint();
    size.setWidth(std::max(metrics.averageCharWidth() * kNoteCharacters,
                           m_title->sizeHint().width() + 2 * metrics::kGap));
    const int lines = metrics.lineSpacing() * kNoteLines;
    size.setHeight(lines + 2 * m_title->sizeHint().height() + 4 * metrics::kGap);
    openAt(cell, size);
    m_text->setFocus(Qt::PopupFocusReason);
}

bool NoteEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    if (passMnemonic(*press))
        return true;
    const bool enter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    if (press->key() == Qt::Key_Escape)
        m_text->setPlainText(m_before);
    else if (!enter || !press->modifiers().testFlag(Qt::ControlModifier))
        return false;
    hide();
    return true;
}

void NoteEditor::hideEvent(QHideEvent *event)
{
    const QString note = m_text->toPlainText().trimmed();
    if (note != m_before)
        Q_EMIT noteChanged(note);
    CellPopup::hideEvent(event);
}

} // namespace kf

#include "moc_cell_popup.cpp"
