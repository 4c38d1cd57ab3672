// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The questions that the planning of a platform has to answer: which are answered, what is advised,
// and the page that answers each. It stays open beside the window and follows the plan.

#include "core/figures/evaluations.h"

#include <QAbstractTableModel>
#include <QDialog>

#include <functional>

class QPushButton;

namespace kf {

class FindingsView;
class Segments;

class QuestionsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { PageColumn, QuestionColumn, AdviceColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void present(const QList<PlanningQuestion> &questions);
    const PlanningQuestion &questionAt(int row) const { return m_questions[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<PlanningQuestion> m_questions;
};

class QuestionsDialog : public QDialog {
    Q_OBJECT

public:
    /// `jump` goes to a place of the plan.
    QuestionsDialog(std::function<void(const QString &path)> jump, QWidget *parent);

    void present(const EvaluationPtr &figures);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showChosen();
    void goToAnswer();

    std::function<void(const QString &path)> m_jump;
    EvaluationPtr m_figures;
    QuestionsModel *m_model;
    Segments *m_state;
    FindingsView *m_view;
    QPushButton *m_go;
};

} // namespace kf
