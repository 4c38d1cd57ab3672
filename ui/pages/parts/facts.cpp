// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/facts.h"

#include <QGridLayout>
#include <QLabel>

namespace kf {

Facts::Facts(QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(16);
    m_layout->setVerticalSpacing(8);
    m_layout->setColumnStretch(1, 1);
}

void Facts::setFacts(const QList<Fact> &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int row = 0; row < facts.size(); ++row) {
        const Fact &fact = facts[row];
        auto *name = new QLabel(fact.name);
        name->setProperty("muted", true);
        auto *value = new QLabel;
        value->setWordWrap(true);
        value->setAccessibleName(fact.name);
        if (fact.link.isEmpty()) {
            value->setTextFormat(Qt::PlainText);
            value->setText(fact.value);
        } else {
            value->setTextFormat(Qt::RichText);
            value->setText(QStringLiteral("<a style=\"text-decoration:none\" href=\"%1\">%2</a>")
                               .arg(fact.link.toHtmlEscaped(), fact.value.toHtmlEscaped()));
            value->setTextInteractionFlags(Qt::LinksAccessibleByMouse |
                                           Qt::LinksAccessibleByKeyboard);
            connect(value, &QLabel::linkActivated, this, &Facts::linkActivated);
        }
        if (fact.value.isEmpty()) { // a remark: takes the whole width
            name->setWordWrap(true);
            m_layout->addWidget(name, row, 0, 1, 2, Qt::AlignTop);
            delete value;
            continue;
        }
        m_layout->addWidget(name, row, 0, Qt::AlignTop);
        m_layout->addWidget(value, row, 1, Qt::AlignTop);
    }
    m_layout->setRowStretch(int(facts.size()), 1);
}

} // namespace kf
