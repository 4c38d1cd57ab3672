// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The head of the import preview: over each column of the sheet stands what it is taken for, to be
// chosen.

#include "core/exchange/group_columns.h"

#include <QHeaderView>
#include <QStringListModel>

class QComboBox;

namespace kf {

class ImportHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit ImportHeader(QWidget *parent = nullptr);

    /// One box for each column; `places` are what the file calls them ("column C"), `headings` what
    /// the sheet itself does.
    void
    present(const QList<ColumnRole> &roles, const QStringList &places, const QStringList &headings);
    /// The box over a column of the sheet.
    QComboBox *box(int column) const { return m_boxes.value(column); }
    /// How wide a column has to be for its box.
    int boxWidth(int column) const;

    /// Puts the boxes over their columns again, after scrolling.
    void placeBoxes();

    QSize sizeHint() const override;

Q_SIGNALS:
    void roleChosen(int column, const kf::ColumnRole &role);
    /// The box over that column of the sheet has the focus and has to be in sight.
    void columnFocused(int column);

protected:
    void updateGeometries() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void addBox();

    QStringListModel m_uses;
    QList<QComboBox *> m_boxes;
};

} // namespace kf
