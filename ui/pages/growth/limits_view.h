// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What ends first as the plan grows, what is promised of scale, checked, and what grows by plan or
// by itself.

#include "core/catalog/catalog.h"
#include "core/words/wording.h"
#include "ui/pages/growth/claim_sheets.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace kf {

class GridView;
class GrowthBars;
class WrappedLabel;

class LimitsView : public QWidget {
    Q_OBJECT

public:
    LimitsView(PlanDocument &document, const Theme &theme, QWidget *parent = nullptr);

    void present(const Plan &plan, const Evaluation &figures);

    /// The picture, which is only made where it is seen.
    void presentPicture(const Plan &plan,
                        const Evaluation &figures,
                        const Catalog &catalog,
                        const Wording &wording);

    GrowthBars &bars() { return *m_bars; }
    GridView &claims() { return *m_claims; }
    GridView &scaling() { return *m_scaling; }

    /// Brings the claim of that id, or the row of a part, into sight and gives it the keyboard; the
    /// row for another claim where the path names none.
    void select(const QString &path);
    void addClaim();
    void deleteClaims();
    bool canDelete() const;
    /// The claim of which a result, or the mark in the picture, has the keyboard; nothing where
    /// none has.
    std::optional<Id> claimHere() const;
    /// What the bar says that has the keyboard; empty where none has.
    QString barHere() const;

Q_SIGNALS:
    /// Another claim is active.
    void moved();
    /// A person goes to where a part is planned.
    void chosen(const QString &path);

private:
    ClaimSheet *m_claimSheet;
    ScalingSheet *m_scalingSheet;
    WrappedLabel *m_counted; ///< what the bars count
    GrowthBars *m_bars;
    GridView *m_claims;
    GridView *m_scaling;
};

} // namespace kf
