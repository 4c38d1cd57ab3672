// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QLabel;
class QPushButton;

namespace kf {

class ChartView;
class Facts;
class FindingsModel;
class QuestionsDialog;
class WholeRows;

/// The plan on one page, each card one step from where its figures are made.
class OverviewPage : public Page {
    Q_OBJECT

public:
    OverviewPage(const PageContext &context, QWidget *parent);

    std::optional<WhyRequest> whyHere() const override;

    /// Opens the settings for what stands at "plan/...".
    void reveal(const QString &path) override;
    /// Opens them with the keyboard in the field of `path`.
    void editSettings(const QString &path = {});

    /// Opens the planning questions beside the window.
    void showQuestions();

private:
    Result<bool> askForDates(const Month &start);
    void refresh() override;
    void presentQuestions();
    void showMore(int hidden);
    void buildFindings();
    /// Six cards in two rows, and one below all of them.
    void placeCards(const QList<QWidget *> &cards, QWidget *below);

    ChartView *m_day;
    ChartView *m_growth;
    ChartView *m_storage;
    ChartView *m_racks;
    Facts *m_settings;
    Facts *m_content;
    FindingsModel *m_findings;
    WholeRows *m_findingsView;
    QLabel *m_noFindings;
    QPushButton *m_more;
    int m_others = 0; ///< findings beside the most important ones
    QPushButton *m_answered;
    QuestionsDialog *m_questions = nullptr; ///< made when it is first wanted
    int m_sizeAtMonth = 0;
};

} // namespace kf
