// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/security/options_panel.h"

#include "ui/pages/parts/scrolled.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace kf {

namespace {

QLabel *remark(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setProperty("muted", true);
    label->setContentsMargins(6 * metrics::kStep, 0, 0, 0);
    return label;
}

} // namespace

OptionsPanel::OptionsPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_list(new QVBoxLayout)
    , m_group(new QButtonGroup(this))
    , m_effect(new QLabel)
    , m_take(new QPushButton(tr("&Take it")))
    , m_putBack(new QPushButton(tr("Put &back")))
{
    m_title->setWordWrap(true);
    m_title->setProperty("section", true);
    m_effect->setWordWrap(true);
    m_effect->setAccessibleName(tr("What would become of it"));
    m_list->setSpacing(metrics::kStep);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_take);
    buttons->addWidget(m_putBack);
    buttons->addStretch();
    // A long list scrolls; what becomes of a choice and its buttons are always seen.
    auto *options = new QWidget;
    auto *inside = new QVBoxLayout(options);
    inside->setContentsMargins({});
    inside->addLayout(m_list);
    inside->addStretch();
    m_area = scrolledPart(options);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_title);
    column->addWidget(m_area, 1);
    column->addWidget(m_effect);
    column->addLayout(buttons);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool isOn) {
        if (isOn)
            wish(m_choice.options.value(index).key);
    });
    connect(m_take, &QPushButton::clicked, this, &OptionsPanel::take);
    connect(m_putBack, &QPushButton::clicked, this, &OptionsPanel::putBack);
    showButtons();
}

void OptionsPanel::present(const GuardChoice &choice)
{
    if (choice == m_choice)
        return;
    const bool isSame = choice.path == m_choice.path && choice.options == m_choice.options;
    const bool keepsWish = isSame && isWhatIf();
    m_choice = choice;
    if (!isSame)
        rebuild();
    if (!keepsWish)
        m_wished = choice.key;
    for (int i = 0; i < m_choice.options.size(); ++i) {
        const QSignalBlocker quiet(m_group);
        if (m_choice.options[i].key == m_wished)
            m_group->button(i)->setChecked(true);
    }
    if (!isWhatIf())
        m_effect->clear();
    showButtons();
}

void OptionsPanel::rebuild()
{
    for (QAbstractButton *button : m_group->buttons())
        m_group->removeButton(button);
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_title->setText(m_choice.options.isEmpty()
                         ? tr("Select a hop of the drawing or a choice to see its ways.")
                         : m_choice.name);
    for (int i = 0; i < m_choice.options.size(); ++i)
        addOption(i, m_choice.options[i]);
}

void OptionsPanel::addOption(int index, const GuardOption &option)
{
    auto *button = new QRadioButton(option.label);
    QStringList texts;
    if (!option.closes.isEmpty())
        texts.append(tr("Closes: %1").arg(option.closes));
    if (!option.costs.isEmpty())
        texts.append(tr("Costs: %1").arg(option.costs));
    button->setAccessibleDescription(texts.join(QStringLiteral(". ")));
    m_group->addButton(button, index);
    m_list->addWidget(button);
    for (const QString &text : std::as_const(texts))
        m_list->addWidget(remark(text));
}

void OptionsPanel::setEffect(const QString &effect)
{
    m_effect->setText(effect);
}

void OptionsPanel::wish(const QString &key)
{
    if (key == m_wished)
        return;
    m_wished = key;
    for (int i = 0; i < m_choice.options.size(); ++i) {
        const QSignalBlocker quiet(m_group);
        if (m_choice.options[i].key == key)
            m_group->button(i)->setChecked(true);
    }
    showButtons();
    Q_EMIT previewed(m_choice.path, key);
}

void OptionsPanel::take()
{
    if (isWhatIf())
        Q_EMIT taken(m_choice.path, m_wished);
}

void OptionsPanel::putBack()
{
    wish(m_choice.key);
    m_effect->clear();
}

void OptionsPanel::focusOptions()
{
    QAbstractButton *button = m_group->checkedButton();
    if (button == nullptr) // nothing is chosen yet
        button = m_group->buttons().value(0);
    if (button == nullptr)
        return;
    button->setFocus(Qt::TabFocusReason);
    m_area->ensureWidgetVisible(button);
    // Buttons that have just come are not seen yet, and what is not seen takes no keys.
    QMetaObject::invokeMethod(
        button, [button] { button->setFocus(Qt::TabFocusReason); }, Qt::QueuedConnection);
}

/// Enter takes, Escape puts back, wherever the keyboard is in here.
void OptionsPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && isWhatIf())
        take();
    else if (event->key() == Qt::Key_Escape && isWhatIf())
        putBack();
    else
        QWidget::keyPressEvent(event);
}

void OptionsPanel::showButtons()
{
    m_take->setEnabled(isWhatIf());
    m_putBack->setEnabled(isWhatIf());
    const bool hasOptions = !m_choice.options.isEmpty();
    m_take->setVisible(hasOptions);
    m_putBack->setVisible(hasOptions);
}

} // namespace kf
