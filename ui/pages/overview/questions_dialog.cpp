// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/questions_dialog.h"

#include "core/findings/question_places.h"
#include "core/findings/questions.h"
#include "core/words/guard_words.h"
#include "ui/pages/findings/findings_page.h"
#include "ui/pages/parts/enter_clicks.h"
#include "ui/pages/parts/segments.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kf {

namespace {

constexpr std::array kStates{
    QuestionState::Open, QuestionState::Answered, QuestionState::NotApplicable};
constexpr int kPageCharacters = 22;
constexpr QSize kFirstSize(900, 560);

} // namespace

void QuestionsModel::present(const QList<PlanningQuestion> &questions)
{
    if (questions == m_questions)
        return;
    beginResetModel();
    m_questions = questions;
    endResetModel();
}

int QuestionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_questions.size());
}

int QuestionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant QuestionsModel::data(const QModelIndex &index, int role) const
{
    const bool isText =
        role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (!index.isValid() || !isText)
        return {};
    const QuestionText text = questionText(m_questions[index.row()].id);
    switch (index.column()) {
    case PageColumn: // once for all the questions of a page; a screen reader hears it on each
        return role == Qt::DisplayRole && index.row() > 0 &&
                       questionText(m_questions[index.row() - 1].id).page == text.page
                   ? QString()
                   : pageOfQuestion(m_questions[index.row()].id);
    case QuestionColumn:
        return text.question;
    default:
        return text.advice;
    }
}

QVariant QuestionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PageColumn:
        return tr("Page");
    case QuestionColumn:
        return tr("Question");
    default:
        return tr("Advice");
    }
}

QuestionsDialog::QuestionsDialog(std::function<void(const QString &path)> jump, QWidget *parent)
    : QDialog(parent)
    , m_jump(std::move(jump))
    , m_model(new QuestionsModel(this))
    , m_state(new Segments(tr("Which questions"), this))
    , m_view(new FindingsView(this))
    , m_go(new QPushButton(tr("&Go to answer")))
{
    setWindowTitle(tr("Planning questions"));
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Planning questions"));
    m_view->horizontalHeader()->setSectionResizeMode(QuestionsModel::QuestionColumn,
                                                     QHeaderView::Stretch);
    m_view->horizontalHeader()->setSectionResizeMode(QuestionsModel::AdviceColumn,
                                                     QHeaderView::Stretch);
    m_view->setColumnWidth(QuestionsModel::PageColumn,
                           fontMetrics().averageCharWidth() * kPageCharacters);
    m_go->setToolTip(tr("Shows the cell or choice that answers the question"));
    auto *close = new QPushButton(tr("Close"));
    for (QPushButton *button : {m_go, close})
        enterClicks(*button);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_state);
    buttons->addStretch();
    buttons->addWidget(m_go);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);
    resize(kFirstSize);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_go, &QPushButton::clicked, this, &QuestionsDialog::goToAnswer);
    connect(m_view, &QTableView::activated, this, &QuestionsDialog::goToAnswer);
    connect(m_state, &Segments::chosenChanged, this, &QuestionsDialog::showChosen);
}

void QuestionsDialog::present(const EvaluationPtr &figures)
{
    m_figures = figures;
    QStringList texts;
    for (const QuestionState state : kStates)
        texts.append(tr("%1 (%2)", "a state, and how many questions have it")
                         .arg(choiceText(state))
                         .arg(countOf(figures->questions, state)));
    m_state->setTexts(texts);
    showChosen();
}

void QuestionsDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_view->setFocus(); // not on the button that closed it
}

void QuestionsDialog::showChosen()
{
    const QuestionState state = kStates[std::size_t(std::max(0, m_state->chosen()))];
    QList<PlanningQuestion> shown = questionsByPage(m_figures->questions);
    shown.removeIf([state](const PlanningQuestion &question) { return question.state != state; });
    const int row = std::max(0, m_view->currentIndex().row());
    m_model->present(shown);
    m_view->fitRows();
    if (!shown.isEmpty())
        m_view->selectRow(std::min(row, int(shown.size()) - 1));
    m_go->setEnabled(!shown.isEmpty());
}

void QuestionsDialog::goToAnswer()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    const QString id = m_model->questionAt(current.row()).id;
    hide(); // it would stand in front of the answer; the list waits where it was
    parentWidget()->activateWindow();
    m_jump(placeOfQuestion(m_figures->plan, m_figures->platform, id));
}

} // namespace kf

#include "moc_questions_dialog.cpp"
