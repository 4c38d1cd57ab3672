// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// "Work was left over": what an earlier run did not save, plan by plan, in the place of the pages
// of the plan. Nothing is taken over before a person says so; what is not answered is asked again
// at the next start.

#include "core/catalog/catalog.h"
#include "core/words/wording.h"
#include "ui/recovery/left_work.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace kf {

class Card;

class RecoveryPage : public QWidget {
    Q_OBJECT

public:
    /// What was left over, or what a person has discarded since and may want back.
    enum class Kind { LeftOver, Discarded };

    RecoveryPage(const QList<LeftWork> &works,
                 const Catalog &catalog,
                 const Theme &theme,
                 const Wording &wording,
                 Kind kind = Kind::LeftOver,
                 QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    /// Plans that wait for an answer.
    int openCount() const { return int(m_waiting.size()); }
    /// The work of that journal goes on somewhere: it is no longer offered.
    void settle(const QString &journal);

Q_SIGNALS:
    /// A person goes on with it; settle() follows once they do.
    void continueWanted(const kf::LeftWork &work);
    /// A person wants to see it, which is called so, in a window of its own; it stays left over.
    void besideWanted(const kf::Plan &plan, const QString &name);
    /// A person wants to see the plan that is open, or no work is left.
    void left();
    /// It comes in front, or something else does.
    void turned();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    Card *makeCard(const LeftWork &work);
    QString nameOf(const LeftWork &work) const;
    QString summaryOf(const LeftWork &work) const;
    void showDifference(const LeftWork &work);
    void discard(const LeftWork &work);

    Kind m_kind;
    const Catalog &m_catalog;
    const Theme &m_theme;
    Wording m_wording;
    QVBoxLayout *m_cards;
    QHash<QString, Card *> m_waiting; ///< for an answer, by journal
};

} // namespace kf
