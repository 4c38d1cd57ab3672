// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where a body of data should live: both ways beside each other, and what decides it.

#include "core/figures/figures.h"
#include "core/report/storage_words.h"
#include "core/words/wording.h"
#include "ui/pages/parts/kept_line.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace kf {

class Card;
class Facts;

class DataPlacePanel : public QWidget {
    Q_OBJECT

public:
    explicit DataPlacePanel(const Theme &theme, QWidget *parent = nullptr);

    /// Shows both ways of `dataset`; without one it says how to choose one.
    void present(const Plan &plan,
                 const Evaluation &figures,
                 const std::optional<Id> &dataset,
                 const Wording &wording);

    /// The button that takes this way.
    QPushButton &takeButton(DatasetPattern pattern);
    /// Why the way that is taken is not the advised one; hidden where it is.
    ReasonEdit &ownReason() { return *m_ownReason; }

Q_SIGNALS:
    /// A person takes a way of the dataset that is shown.
    void taken(const QString &dataset, DatasetPattern pattern);
    /// A person says why it is not as advised.
    void reasoned(const QString &dataset, const QString &reason);
    /// A person goes to what decides it.
    void linkActivated(const QString &path);

private:
    struct Way {
        Card *card;
        QLabel *mark; ///< advised, as planned
        Facts *facts;
        QLabel *cost;
        QPushButton *take;
    };

    Way newWay(DatasetPattern pattern);
    void showWay(const Way &way, const DataWay &shown);
    void showOwnReason(const Plan &plan, const DataWays &ways);
    bool eventFilter(QObject *watched, QEvent *event) override;

    const Theme &m_theme;
    QLabel *m_reason;
    QWidget *m_ways;
    Way m_dedicated;
    Way m_transient;
    ReasonEdit *m_ownReason;
    Facts *m_decides;
    Id m_dataset;
    bool m_isOwnChoice = false; ///< the way that is taken is not the advised one
    Wording m_wording;
};

} // namespace kf
