// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/choice_field.h"

#include <QKeyEvent>

#include <algorithm>

namespace kf {

ChoiceField::ChoiceField(const Theme &theme, const QList<Choice> &choices, QWidget *parent)
    : QPushButton(parent)
    , m_choices(choices)
    , m_picker(new ChoicePicker(theme, this))
{
    setProperty("menu", true);
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
