// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/security/options_panel.h"

#include "ui/pages/parts/enter_clicks.h"
#include "ui/pages/parts/scrolled.h"
#include "ui/pages/security/effect_bars.h"
#include "ui/pages/security/isolation_picture.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kf {

namespace {

constexpr int kIndent = 6 * metrics::kStep; ///< of what stands below a way
const QString kYes = QStringLiteral("yes");
const QString kNo = QStringLiteral("no");

QLabel *remark(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setProperty("muted", true);
    label->setContentsMargins(kIndent, 0, 0, 0);
    return label;
}

/// A measure that holds or not: a box rather than two ways.
bool isMeasure(const GuardChoice &choice)
{
    return choice.options.size() == 2 && choice.options[0].key == kNo &&
           choice.options[1].key == kYes;
}

bool haveSameWays(const QList<GuardSection> &a, const QList<GuardSection> &b)
{
    return std::equal(
        a.cbegin(), a.cend(), b.cbegin(), b.cend(), [](const auto &one, const auto &other) {
            return one.choice.path == other.choice.path &&
                   one.choice.options == other.choice.options;
        });
}

QStringList wordsOf(const GuardOption &option)
{
    QStringList texts;
    if (!option.closes.isEmpty())
        texts.append(OptionsPanel::tr("Closes: %1").arg(option.closes));
    if (!option.costs.isEmpty())
        texts.append(OptionsPanel::tr("Costs: %1").arg(option.costs));
    return texts;
}

} // namespace

OptionsPanel::OptionsPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new QLabel)
    , m_list(new QVBoxLayout)
    , m_effect(new QLabel)
    , m_keep(new QPushButton(tr("&Keep")))
    , m_putBack(new QPushButton(tr("Put b&ack")))
{
    m_title->setWordWrap(true);
    m_title->setProperty("section", true);
    m_effect->setWordWrap(true);
    m_effect->setAccessibleName(tr("What would become of it"));
    m_list->setSpacing(metrics::kStep);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_keep);
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
    for (QPushButton *button : {m_keep, m_putBack})
        enterClicks(*button);
    connect(m_keep, &QPushButton::clicked, this, &OptionsPanel::take);
    connect(m_putBack, &QPushButton::clicked, this, &OptionsPanel::putBack);
    rebuild();
    showButtons();
}

void OptionsPanel::present(const QList<GuardSection> &sections, const QString &path)
{
    if (sections == m_sections && path == m_path)
        return;
    const bool isSame = path == m_path && haveSameWays(sections, m_sections);
    m_sections = sections;
    m_path = path;
    // What has been taken is no wish any more.
    m_wishes.removeIf([this](const QMap<QString, QString>::iterator wish) {
        return std::any_of(m_sections.cbegin(), m_sections.cend(), [&](const auto &section) {
            return section.choice.path == wish.key() && section.choice.key == wish.value();
        });
    });
    if (!isSame) {
        m_wishes.clear();
        rebuild();
    }
    for (const Way &way : std::as_const(m_ways)) {
        for (const GuardSection &section : std::as_const(m_sections)) {
            for (int i = 0; section.choice.path == way.path && i < section.effects.size(); ++i) {
                if (section.choice.options[i].key == way.key)
                    way.bars->present(section.effects[i]);
            }
        }
    }
    showWishes();
    if (!isWhatIf())
        m_effect->clear();
    showButtons();
}

GuardChoice OptionsPanel::choice() const
{
    for (const GuardSection &section : m_sections) {
        if (section.choice.path == m_path)
            return section.choice;
    }
    return {m_path, {}, {}, {}};
}

QString OptionsPanel::wished(const QString &path) const
{
    for (const GuardSection &section : m_sections) {
        if (section.choice.path == path)
            return m_wishes.value(path, section.choice.key);
    }
    return {};
}

QList<GuardStep> OptionsPanel::steps() const
{
    QList<GuardStep> steps;
    for (const GuardSection &section : m_sections) {
        const QString key = wished(section.choice.path);
        if (key != section.choice.key)
            steps.append({section.choice.path, key});
    }
    return steps;
}

void OptionsPanel::rebuild()
{
    m_ways.clear();
    qDeleteAll(std::exchange(m_groups, {}));
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_title->setText(m_sections.isEmpty()
                         ? tr("Select a hop of the drawing or a choice to see its ways.")
                     : m_sections.size() > 1 ? tr("What closes it, and what that costs")
                                             : m_sections.constFirst().choice.name);
    for (const GuardSection &section : std::as_const(m_sections))
        addSection(section);
}

void OptionsPanel::addSection(const GuardSection &section)
{
    const GuardChoice &choice = section.choice;
    if (isMeasure(choice)) {
        auto *box = new QCheckBox(choice.name);
        connect(box, &QCheckBox::toggled, this, [this, path = choice.path](bool isOn) {
            wish(path, isOn ? kYes : kNo);
        });
        return addWay(section, 1, box);
    }
    if (m_sections.size() > 1) {
        auto *name = new QLabel(choice.name);
        name->setProperty("section", true);
        m_list->addWidget(name);
    }
    auto *group = new QButtonGroup(this);
    m_groups.append(group);
    for (int i = 0; i < choice.options.size(); ++i) {
        auto *button = new QRadioButton(choice.options[i].label);
        group->addButton(button, i);
        addWay(section, i, button);
    }
    connect(group,
            &QButtonGroup::idToggled,
            this,
            [this, path = choice.path, options = choice.options](int index, bool isOn) {
                if (isOn)
                    wish(path, options.value(index).key);
            });
}

void OptionsPanel::addWay(const GuardSection &section, int option, QAbstractButton *button)
{
    const GuardOption &its = section.choice.options[option];
    const QStringList texts = wordsOf(its);
    button->setAccessibleDescription(texts.join(QStringLiteral(". ")));
    m_list->addWidget(button);
    const auto isolation = enumFromWord<Isolation>(its.key.toLatin1());
    if (isolation && section.choice.path == QLatin1String("platform/tenancy/isolation")) {
        auto *row = new QWidget;
        auto *inside = new QHBoxLayout(row);
        inside->setContentsMargins(kIndent, 0, 0, 0);
        inside->addWidget(new IsolationPicture(m_theme, *isolation));
        inside->addStretch();
        m_list->addWidget(row);
    }
    for (const QString &text : texts)
        m_list->addWidget(remark(text));
    auto *row = new QWidget;
    auto *inside = new QHBoxLayout(row);
    inside->setContentsMargins(kIndent, 0, 0, metrics::kStep);
    auto *bars = new EffectBars(m_theme);
    inside->addWidget(bars);
    m_list->addWidget(row);
    row->setVisible(!section.effects.isEmpty());
    m_ways.append({section.choice.path, its.key, button, bars});
}

void OptionsPanel::setEffect(const QString &effect)
{
    const bool takesRoom = m_effect->text().isEmpty() && !effect.isEmpty();
    m_effect->setText(effect);
    if (!takesRoom)
        return;
    for (const GuardStep &step : steps()) // the list has become lower
        showWishedSoon(step.path);
}

void OptionsPanel::wish(const QString &path, const QString &key)
{
    if (key == wished(path))
        return;
    m_wishes.insert(path, key);
    showWishes();
    showButtons();
    Q_EMIT previewed(steps());
    showWishedSoon(path);
}

/// Once what becomes of it has its room below the list.
void OptionsPanel::showWishedSoon(const QString &path)
{
    QMetaObject::invokeMethod(
        this, [this, path] { showWished(path); }, Qt::QueuedConnection);
}

/// What is wished for is seen with its effects.
void OptionsPanel::showWished(const QString &path)
{
    for (const Way &way : std::as_const(m_ways)) {
        if (way.path != path || way.key != wished(path))
            continue;
        m_area->ensureWidgetVisible(way.bars);
        m_area->ensureWidgetVisible(way.button);
    }
}

/// The buttons as they are wished for; none of them is heard meanwhile.
void OptionsPanel::showWishes()
{
    for (QButtonGroup *group : std::as_const(m_groups))
        group->blockSignals(true);
    for (const Way &way : std::as_const(m_ways)) {
        const bool isWished = wished(way.path) == way.key;
        const bool isBox = !way.button->autoExclusive();
        const QSignalBlocker quiet(isBox ? way.button : nullptr);
        if (isBox || isWished)
            way.button->setChecked(isWished);
    }
    for (QButtonGroup *group : std::as_const(m_groups))
        group->blockSignals(false);
}

void OptionsPanel::take()
{
    if (isWhatIf())
        Q_EMIT taken(steps());
}

void OptionsPanel::putBack()
{
    const bool hadWishes = isWhatIf();
    m_wishes.clear();
    showWishes();
    showButtons();
    if (hadWishes)
        Q_EMIT previewed({});
    m_effect->clear();
}

void OptionsPanel::focusOptions()
{
    QAbstractButton *button = nullptr;
    for (const Way &way : std::as_const(m_ways)) {
        const bool isMeant = way.path == m_path;
        // Where nothing is chosen yet, the first one.
        if (isMeant && (button == nullptr || way.button->isChecked()))
            button = way.button;
    }
    if (button == nullptr)
        return;
    button->setFocus(Qt::TabFocusReason);
    m_area->ensureWidgetVisible(button);
    // Buttons that have just come are not seen yet, and what is not seen takes no keys.
    QMetaObject::invokeMethod(
        button,
        [this, button] {
            if (!isAncestorOf(QApplication::focusWidget())) // quick keys have gone on already
                button->setFocus(Qt::TabFocusReason);
        },
        Qt::QueuedConnection);
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

void OptionsPanel::setHasButtons(bool has)
{
    m_hasButtons = has;
    showButtons();
}

void OptionsPanel::showButtons()
{
    for (QPushButton *button : {m_keep, m_putBack})
        button->setVisible(m_hasButtons && isWhatIf());
}

} // namespace kf

#include "moc_options_panel.cpp"
