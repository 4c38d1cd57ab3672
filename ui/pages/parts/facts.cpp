// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/facts.h"

#include "ui/pages/parts/scrolled.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kf {

namespace {

constexpr int kValueCharacters = 20; ///< that values have room for before names take it

} // namespace

Facts::Facts(QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(16);
    m_layout->setVerticalSpacing(8);
    m_layout->setColumnStretch(1, 1);
}

/// Labels stay where only their words change: what has the keyboard keeps it.
void Facts::setFacts(const QList<NamedFact> &facts)
{
    if (facts == m_facts)
        return;
    const bool fits = std::equal(facts.cbegin(),
                                 facts.cend(),
                                 m_facts.cbegin(),
                                 m_facts.cend(),
                                 [](const NamedFact &a, const NamedFact &b) {
                                     return a.value.isEmpty() == b.value.isEmpty() &&
                                            a.link.isEmpty() == b.link.isEmpty();
                                 });
    m_facts = facts;
    if (!fits) {
        while (QLayoutItem *item = m_layout->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        m_layout->setRowStretch(int(m_lines.size()), 0);
        m_lines.clear();
        for (int row = 0; row < facts.size(); ++row)
            m_lines.append(addLine(row, facts[row]));
        m_layout->setRowStretch(int(facts.size()), 1);
    }
    for (int row = 0; row < facts.size(); ++row)
        show(m_lines[row], facts[row]);
    wrapNames();
}

void Facts::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    wrapNames();
}

void Facts::wrapNames()
{
    const auto widthOf = [this](const QString &text) {
        return fontMetrics().size(0, text).width();
    };
    int names = 0;
    int values = 0;
    for (const NamedFact &fact : std::as_const(m_facts)) {
        if (!fact.value.isEmpty()) {
            names = std::max(names, widthOf(fact.name));
            values = std::max(values, widthOf(fact.value));
        }
    }
    values = std::min(values, kValueCharacters * fontMetrics().averageCharWidth());
    const bool wraps = width() < names + m_layout->horizontalSpacing() + values;
    for (const Line &line : std::as_const(m_lines)) {
        if (line.value != nullptr)
            line.name->setWordWrap(wraps);
    }
}

Facts::Line Facts::addLine(int row, const NamedFact &fact)
{
    auto *name = new QLabel;
    name->setProperty("muted", true);
    if (fact.value.isEmpty()) {
        name->setWordWrap(true);
        m_layout->addWidget(name, row, 0, 1, 2, Qt::AlignTop);
        return {name};
    }
    auto *value = new QLabel;
    value->setWordWrap(true);
    value->setTextFormat(fact.link.isEmpty() ? Qt::PlainText : Qt::RichText);
    if (!fact.link.isEmpty()) {
        value->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        value->setProperty("link", true); // shows where the keyboard is
        value->setIndent(0);              // starts where the others do, in spite of its frame
        connect(value, &QLabel::linkActivated, this, &Facts::linkActivated);
    }
    m_layout->addWidget(name, row, 0, Qt::AlignTop);
    m_layout->addWidget(value, row, 1, Qt::AlignTop);
    return {name, value};
}

void Facts::show(const Line &line, const NamedFact &fact)
{
    line.name->setText(fact.name);
    if (line.value == nullptr)
        return;
    line.value->setAccessibleName(fact.name);
    line.value->setText(fact.link.isEmpty()
                            ? fact.value
                            : QStringLiteral("<a style=\"text-decoration:none\" href=\"%1\">%2</a>")
                                  .arg(fact.link.toHtmlEscaped(), fact.value.toHtmlEscaped()));
}

QWidget *scrolling(Facts *facts)
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins({});
    column->addWidget(facts);
    column->addStretch();
    QScrollArea *area = scrolledPart(inside);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

} // namespace kf

#include "moc_facts.cpp"
