// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/choice_field.h"

#include "ui/theme/icons.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace kf {

ChoiceField::ChoiceField(const Theme &theme, const QList<Choice> &choices, QWidget *parent)
    : QPushButton(parent)
    , m_theme(theme)
    , m_choices(choices)
    , m_picker(new ChoicePicker(theme, this))
{
    setProperty("choice", true);
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, [this] { openWith({}); });
    connect(m_picker, &ChoicePicker::chosen, this, [this](const Choice &choice, int) {
        setKey(choice.key);
        setFocus();
    });
}

void ChoiceField::setKey(const QString &key)
{
    m_key = key;
    const auto its = std::find_if(
        m_choices.cbegin(), m_choices.cend(), [&key](const Choice &one) { return one.key == key; });
    setText(its != m_choices.cend() ? its->label : key);
    setToolTip(its != m_choices.cend() ? its->detail : QString());
    setAccessibleDescription(text());
}

void ChoiceField::openWith(const QString &typed)
{
    m_picker->open(QRect(mapToGlobal(QPoint()), size()), m_choices, m_key, typed);
}

/// As every other field that has a list, with an arrow at its end.
void ChoiceField::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    constexpr int kArrow = 12;
    QRect arrow(0, 0, kArrow, kArrow);
    arrow.moveCenter({width() - kArrow, height() / 2});
    QPainter painter(this);
    m_theme.icon(IconName::ChevronDown).paint(&painter, arrow);
}

void ChoiceField::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    const bool isWord = !typed.isEmpty() && (typed.front().isLetterOrNumber() || typed == u"+");
    if (isWord && (event->modifiers() & ~Qt::ShiftModifier) == 0)
        return openWith(typed);
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_F2)
        return openWith({});
    QPushButton::keyPressEvent(event);
}

} // namespace kf

#include "moc_choice_field.cpp"
