// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A table of values to read: numbers, and the dashes between them, right, texts left, each number
// with its unit.

#include "core/report/report.h"
#include "core/words/amount_words.h"
#include "ui/theme/theme.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTableView>

#include <optional>

namespace kf {

/// The alignment of a cell or title, for models: numbers right, texts left.
QVariant sideOf(bool isNumber);

/// The cell of a number that nobody knows though it has to be known: hatched, with a question mark.
Cell unknownNumber();

/// Shows the snapshot it was last given.
class ValueTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void present(const Table &table, const Wording &wording);
    void setWords(const QHash<QString, QString> &words) { m_words = words; }
    const Table &table() const { return m_table; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    bool isNumeric(int column) const { return m_numeric[column]; }
    /// Titles take several lines where their column is narrower.
    void setBreaksTitles(bool breaks) { m_breaksTitles = breaks; }

private:
    QString textOf(const Cell &cell, int column) const;

    Table m_table;
    Wording m_wording;
    QHash<QString, QString> m_words; ///< what they mean
    QList<bool> m_numeric;           ///< columns that hold a number
    QList<AmountScale> m_scales;     ///< in which each column is written
    bool m_breaksTitles = false;
};

/// A cell as programs call it.
struct ValuePlace {
    int row = 0;
    QString thing;  ///< the id in the first cell of the row; empty where it names no thing
    QString column; ///< its id
};

/// Long texts are broken where the table is narrower than they are, and titles of several words
/// where it is narrower still; the table is as high as its
/// rows, up to those of `setRows`.
class ValueTable : public QTableView {
    Q_OBJECT

public:
    explicit ValueTable(const Theme &theme, QWidget *parent = nullptr);

    void present(const Table &table, const Wording &wording);
    /// What words of titles and of the first column mean: their tool tips.
    void setWords(const QHash<QString, QString> &words) { m_model->setWords(words); }
    /// As high as its rows, as long as there are no more than `most`; where room is short, down to
    /// `least` of them. The others scroll. Without this a table is as high as the layout gives.
    void setRows(int least, int most);
    /// The cell that has the keyboard; nothing where none has.
    std::optional<ValuePlace> chosen() const;
    /// Brings the row of that thing into sight and gives it the keyboard; false where there is
    /// none.
    bool choose(const QString &thing);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QFontMetrics metricsOf(int column) const;
    int widestText(int column, int rows) const;
    bool outgrowsColumns() const;
    void fitColumns();
    void layoutColumns();
    void layoutColumns(int room);
    int brokenTitlesHeight(const QList<int> &widths) const;
    void showTitles(int height);
    int titleHeight() const;
    int heightOf(int rows) const;

    ValueTableModel *m_model;
    Wording m_wording;
    QList<int> m_natural; ///< widths in which every text has one line
    QList<int> m_least;   ///< texts of several words may be broken, down to these
    QList<int> m_tight;   ///< and titles of several words, down to these
    int m_leastRows = 0;
    bool m_isLayingOut = false;
    int m_mostRows = 0;
};

} // namespace kf
