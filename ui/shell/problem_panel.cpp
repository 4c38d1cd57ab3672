// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/problem_panel.h"

#include "core/project/place.h"
#include "core/words/refusal_words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kf {

namespace {

enum ProblemColumn { Place, What, Expected, ProblemColumns };

QString placeText(const Problem &problem)
{
    if (problem.line == 0)
        return problem.entry;
    return QStringLiteral("%1:%2:%3").arg(problem.entry).arg(problem.line).arg(problem.column);
}

} // namespace

ProblemPanel::ProblemPanel(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel)
    , m_message(new QLabel)
    , m_problems(new QTableWidget)
{
    setProperty("card", true);
    setAccessibleName(tr("Refused file"));
    m_title->setFont(theme.font(TextStyle::Section));
    m_title->setProperty("over", true);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_problems->setAccessibleName(tr("Problems"));
    m_problems->setColumnCount(ProblemColumns);
    m_problems->setHorizontalHeaderLabels({tr("Place"), tr("What is wrong"), tr("Expected")});
    m_problems->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_problems->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_problems->verticalHeader()->hide();
    m_problems->verticalHeader()->setDefaultSectionSize(metrics::kRowHeight);
    m_problems->horizontalHeader()->setStretchLastSection(true);
    m_problems->horizontalHeader()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_problems->setMinimumHeight(metrics::kRowHeight * 5);
    auto *copy = new QPushButton(tr("Copy list"));
    auto *close = new QPushButton(tr("Close"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(copy);
    head->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_message);
    layout->addWidget(m_problems);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    connect(copy, &QPushButton::clicked, this, [this] {
        QStringList lines{m_title->text(), m_message->text()};
        for (int row = 0; row < m_problems->rowCount(); ++row) {
            lines.append(QStringLiteral("%1: %2 (%3)")
                             .arg(m_problems->item(row, Place)->text(),
                                  m_problems->item(row, What)->text(),
                                  m_problems->item(row, Expected)->text()));
        }
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    });
    hide();
}

void ProblemPanel::show(const QString &path, const Error &error)
{
    m_title->setText(tr("%1 was not opened").arg(placeName(path)));
    m_message->setText(sentenceOf(error));
    m_problems->setRowCount(int(error.problems.size()));
    for (int row = 0; row < error.problems.size(); ++row) {
        const Problem &problem = error.problems[row];
        m_problems->setItem(row, Place, new QTableWidgetItem(placeText(problem)));
        m_problems->setItem(row, What, new QTableWidgetItem(problem.message));
        m_problems->setItem(row, Expected, new QTableWidgetItem(problem.expected));
    }
    m_problems->setColumnWidth(Place, fontMetrics().averageCharWidth() * 28);
    m_problems->setVisible(!error.problems.isEmpty());
    QFrame::show();
}

} // namespace kf

#include "moc_problem_panel.cpp"
