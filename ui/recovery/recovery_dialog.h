// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// "Work was left over": what an earlier run did not save, plan by plan. Nothing is taken over
// before a person says so; what is not answered is asked again at the next start.

#include "core/catalog/catalog.h"
#include "core/words/wording.h"
#include "ui/recovery/left_work.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QVBoxLayout;

namespace kf {

class Card;

class RecoveryDialog : public QDialog {
    Q_OBJECT

public:
    RecoveryDialog(const QList<LeftWork> &works,
                   const Catalog &catalog,
                   const Theme &theme,
                   const Wording &wording,
                   QWidget *parent);

Q_SIGNALS:
    /// A person goes on with it.
    void continueWanted(const kf::LeftWork &work);
    /// A person wants to see it in a window of its own; the work stays left over.
    void besideWanted(const kf::Plan &plan);

private:
    Card *makeCard(const LeftWork &work);
    QString summaryOf(const LeftWork &work) const;
    void showDifference(const LeftWork &work);
    void discard(const LeftWork &work, Card *card);
    void settle(Card *card);

    const Catalog &m_catalog;
    const Theme &m_theme;
    Wording m_wording;
    QVBoxLayout *m_cards;
    int m_open = 0; ///< cards that wait for an answer
};

} // namespace kf
