// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Cloud offers out of a price list of SkyPilot: what was read, what was left out and why, before
// any of it is kept.

#include "core/exchange/offer_list.h"
#include "ui/document/worker.h"
#include "ui/pages/page.h"

#include <QDialog>
#include <QModelIndexList>
#include <QTimer>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace kf {

class OffersModel;

class OffersDialog : public QDialog {
    Q_OBJECT

public:
    /// Takes over what is ticked; a refusal is shown and the dialog stays.
    using Keep = std::function<Result<>(const QList<OfferEntry> &)>;

    OffersDialog(const PageContext &context, const Plan &plan, const Keep &keep, QWidget *parent);

    /// Reads the file beside the window, and shows what is in it.
    void read(const QString &path);

    void accept() override;

    OffersModel &model() { return *m_model; }
    QListWidget &notes() { return *m_notes; }
    QLineEdit &search() { return *m_search; }
    QTableView &table() { return *m_table; }
    QLineEdit &provider() { return *m_provider; }
    QPushButton &keepButton() { return *m_keepButton; }
    QString summary() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Request {
        QString path;
        QString provider;
        Plan plan;
        Catalog catalog;
    };

    void buildTable();
    QHBoxLayout *newTicks();
    QList<int> rowsOf(const QModelIndexList &shown) const;
    void tickShown(bool ticked);
    void fitColumns();
    void chooseFile();
    void readTyped();
    void readAgain();
    void present();
    void presentRows();
    void presentButtons();
    void say(const QString &text, bool isRefusal);

    const PageContext m_context;
    const Plan m_plan;
    Keep m_keep;
    Worker<Request, Result<OfferList>> m_reader;
    QString m_path;
    QString m_readFor; ///< the provider that the list was read for
    QTimer m_typing;   ///< runs while a provider is typed
    OfferList m_list;
    OffersModel *m_model;
    QSortFilterProxyModel *m_shown; ///< what the search leaves
    QLineEdit *m_search;
    QLabel *m_source;
    QLineEdit *m_provider;
    QPushButton *m_suggestion; ///< takes the provider that the path suggests
    QCheckBox *m_onlyUsed;
    QTableView *m_table;
    QLabel *m_notesTitle;
    QListWidget *m_notes;
    QLabel *m_summary;
    QProgressBar *m_progress;
    QPushButton *m_keepButton;
};

} // namespace kf
