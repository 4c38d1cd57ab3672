// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/find_bar.h"

#include "ui/theme/look.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace kf {

namespace {

constexpr int kLineCharacters = 26;

} // namespace

FindBar::FindBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new QLineEdit)
    , m_replaced(new QLineEdit)
    , m_whole(new QCheckBox(tr("Whole &cell")))
    , m_selection(new QCheckBox(tr("Only in the &selection")))
    , m_outcome(new QLabel)
    , m_replace(new QPushButton(tr("&Replace")))
    , m_replaceAll(new QPushButton(tr("Replace &all")))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(
        2 * metrics::kStep, metrics::kStep, 2 * metrics::kStep, metrics::kStep);
    layout->setHorizontalSpacing(2 * metrics::kStep);
    layout->setVerticalSpacing(metrics::kStep);
    buildFindRow(*layout);
    buildReplaceRow(*layout);
    layout->setColumnStretch(2, 1);
    for (QLineEdit *line : {m_text, m_replaced}) {
        line->installEventFilter(this);
        line->setMinimumWidth(fontMetrics().averageCharWidth() * kLineCharacters);
    }
    connect(m_text, &QLineEdit::textChanged, this, [this] { setOutcome({}, false); });
    connect(m_replace, &QPushButton::clicked, this, &FindBar::replaceWanted);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceAllWanted);
}

QToolButton *FindBar::closeButton()
{
    auto *button = new QToolButton;
    button->setProperty("quiet", true);
    button->setIcon(m_theme.icon(IconName::Close));
    button->setAccessibleName(tr("Close the search"));
    button->setToolTip(tr("Close the search (Esc)"));
    connect(&m_theme, &Theme::changed, button, [this, button] {
        button->setIcon(m_theme.icon(IconName::Close));
    });
    connect(button, &QToolButton::clicked, this, &FindBar::closeWanted);
    return button;
}

void FindBar::buildFindRow(QGridLayout &layout)
{
    auto *label = new QLabel(tr("F&ind"));
    label->setBuddy(m_text);
    m_text->setAccessibleName(tr("Find"));
    m_text->setClearButtonEnabled(true);
    m_whole->setToolTip(tr("Find only cells that hold nothing else"));
    m_selection->setToolTip(tr("Find only in the cells that were selected"));
    auto *before = new QPushButton(tr("Previo&us"));
    before->setToolTip(tr("Find the previous cell (Shift+F3)"));
    auto *next = new QPushButton(tr("&Next"));
    next->setToolTip(tr("Find the next cell (F3)"));
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setProperty("muted", true);
    connect(before, &QPushButton::clicked, this, [this] { Q_EMIT findWanted(true); });
    connect(next, &QPushButton::clicked, this, [this] { Q_EMIT findWanted(false); });
    auto *tools = new QHBoxLayout;
    tools->setSpacing(metrics::kStep);
    tools->addWidget(before);
    tools->addWidget(next);
    tools->addSpacing(metrics::kStep);
    tools->addWidget(m_whole);
    tools->addSpacing(metrics::kStep);
    tools->addWidget(m_selection);
    tools->addWidget(m_outcome, 1);
    tools->addWidget(closeButton());
    layout.addWidget(label, 0, 0);
    layout.addWidget(m_text, 0, 1);
    layout.addLayout(tools, 0, 2);
}

void FindBar::buildReplaceRow(QGridLayout &layout)
{
    auto *label = new QLabel(tr("Replace wi&th"));
    label->setBuddy(m_replaced);
    m_replaced->setAccessibleName(tr("Replace with"));
    m_replace->setToolTip(tr("Replace in this cell and find the next one"));
    m_replaceAll->setToolTip(tr("Replace in every cell that is found, as one step"));
    auto *tools = new QHBoxLayout;
    tools->setSpacing(metrics::kStep);
    tools->addWidget(m_replace);
    tools->addWidget(m_replaceAll);
    tools->addStretch();
    m_replaceRow = {label, m_replaced, m_replace, m_replaceAll};
    layout.addWidget(label, 1, 0);
    layout.addWidget(m_replaced, 1, 1);
    layout.addLayout(tools, 1, 2);
}

void FindBar::open(Purpose purpose, Scope scope)
{
    for (QWidget *widget : m_replaceRow)
        widget->setVisible(purpose == Purpose::Replace);
    m_selection->setVisible(scope == Scope::Selection);
    m_selection->setChecked(scope == Scope::Selection);
    setOutcome({}, false);
    show();
    m_text->setFocus();
    m_text->selectAll();
}

QString FindBar::text() const
{
    return m_text->text();
}

QString FindBar::replaced() const
{
    return m_replaced->text();
}

bool FindBar::wholeCell() const
{
    return m_whole->isChecked();
}

bool FindBar::onlySelection() const
{
    return m_selection->isVisibleTo(this) && m_selection->isChecked();
}

void FindBar::setOutcome(const QString &text, bool failed)
{
    m_outcome->setText(text);
    m_text->setAccessibleDescription(text);
    setLook(*m_text, "invalid", failed);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    if (press->key() != Qt::Key_Return && press->key() != Qt::Key_Enter)
        return false;
    if (watched == m_replaced)
        Q_EMIT replaceWanted();
    else
        Q_EMIT findWanted(press->modifiers().testFlag(Qt::ShiftModifier));
    return true;
}

/// Of whatever in the bar has the focus: lines, boxes and buttons leave these keys to it.
void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else if (event->key() == Qt::Key_F3)
        Q_EMIT findWanted(event->modifiers().testFlag(Qt::ShiftModifier));
    else
        QWidget::keyPressEvent(event);
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.roles().window);
    painter.fillRect(0, height() - 1, width(), 1, m_theme.roles().line);
}

} // namespace kf

#include "moc_find_bar.cpp"
