// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <QAbstractTableModel>
#include <QTableView>

#include <functional>

class QComboBox;
class QPushButton;

namespace kf {

class EmptyState;
class Segments;
struct QuickFix;

/// The findings as rows: severity, what it says, what can be done; those that say the same of
/// several things in one.
class FindingsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { SeverityColumn, SentenceColumn, RemedyColumn, ColumnCount };

    explicit FindingsModel(const Theme &theme, QObject *parent = nullptr);

    /// A row for each group.
    void present(const Plan &plan,
                 const QList<QList<Finding>> &groups,
                 const Wording &wording,
                 bool areAccepted = false);
    /// What the row says, of the first thing that it says it of.
    const Finding &finding(int row) const { return m_groups[row].constFirst(); }
    /// The same of everything that it says it of.
    const QList<Finding> &alike(int row) const { return m_groups[row]; }
    int rowOfPath(const QString &path) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Theme &m_theme;
    QList<QList<Finding>> m_groups;
    QList<QString> m_sentences;
    QList<QString> m_remedies;  ///< of accepted ones: why they are accepted
    bool m_areAccepted = false; ///< all that is shown
};

/// Calls `follow` where a person wants to go to where the finding of a row is mended: by Enter, or
/// by a click on its remedy. The model of the view is a FindingsModel.
void followRemedies(QTableView &view, const std::function<void(int row)> &follow);

/// Rows as high as their sentences. A list that nobody reads to its end keeps two lines for each,
/// and the whole sentence as a tip.
class FindingsView : public QTableView {
    Q_OBJECT

public:
    explicit FindingsView(QWidget *parent = nullptr);

    void fitRows();

protected:
    void resizeEvent(QResizeEvent *event) override;
};

class FindingsPage : public Page {
    Q_OBJECT

public:
    FindingsPage(const PageContext &context, QWidget *parent);

    void reveal(const QString &path) override;
    /// The figure of the chosen finding.
    std::optional<WhyRequest> whyHere() const override;

private:
    void refresh() override;
    void showChosen();
    void showPages();
    void choose(const std::optional<Finding> &before, int place);
    QList<Finding> chosenFindings() const;
    void jumpToCurrent();
    void acceptCurrent();
    void fixCurrent();
    std::optional<Finding> current() const;
    std::optional<QuickFix> currentFix() const;
    void showButtons();
    void showFix(const QString &label);

    FindingsModel *m_model;
    FindingsView *m_view;
    Segments *m_filter;
    QPushButton *m_each; ///< findings that say the same stand one by one
    QPushButton *m_jump;
    QPushButton *m_fix;
    QPushButton *m_accept;
    QComboBox *m_page; ///< whose findings are shown; the first entry: those of all pages
    EmptyState *m_nothingOpen;
    EmptyState *m_nothingAccepted;
};

} // namespace kf
