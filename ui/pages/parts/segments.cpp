// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/segments.h"

#include "ui/grid/open_editor.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace kf {

Segments::Segments(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    setAccessibleName(accessibleName);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_group.setExclusive(true);
    connect(&m_group, &QButtonGroup::idClicked, this, &Segments::take);
}

void Segments::setTexts(const QStringList &texts)
{
    if (texts == m_texts)
        return;
    m_texts = texts;
    const int kept = std::clamp(chosen(), 0, std::max(0, int(texts.size()) - 1));
    const QList<QAbstractButton *> old = m_group.buttons();
    for (QAbstractButton *button : old) {
        m_group.removeButton(button);
        delete button;
    }
    for (int i = 0; i < texts.size(); ++i) {
        auto *button = new QPushButton(texts[i]);
        button->setCheckable(true);
        button->setProperty("segment", true);
        button->setProperty("first", i == 0); // its left edge is no neighbour's right one
        button->setAccessibleName(texts[i]);
        m_group.addButton(button, i);
        m_layout->addWidget(button);
    }
    choose(kept);
}

void Segments::choose(int index)
{
    if (QAbstractButton *button = m_group.button(index))
        button->setChecked(true);
    m_chosen = chosen();
}

void Segments::setTold(int index)
{
    if (QAbstractButton *button = m_group.button(index))
        button->setEnabled(false);
}

void Segments::take(int index)
{
    if (!finishEditing(*window())) {
        choose(m_chosen);
        return;
    }
    m_chosen = index;
    Q_EMIT chosenChanged(index);
}

} // namespace kf

#include "moc_segments.cpp"
