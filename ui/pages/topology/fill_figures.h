// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The figures that a person assumes so that kinds of devices can be placed: each has a field of its
// own, and one that is still asked for an empty one. All can be changed until racks are filled.

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;

namespace kf {

class FieldEdit;

/// Of which device, and what: "power_max_w".
struct FillFigure {
    Id device;
    QString key;

    bool operator==(const FillFigure &) const = default;
};

class FillFigures : public QWidget {
    Q_OBJECT

public:
    /// What one field shows.
    struct Field {
        FillFigure figure;
        QString title;
        QString text; ///< empty: it is asked for
    };

    /// `commit` takes what was typed for a figure, or says why not.
    using Commit = std::function<Result<>(const FillFigure &figure, const QString &text)>;
    explicit FillFigures(Commit commit, QWidget *parent = nullptr);

    /// One field for each of them, from top to bottom. A field that was there stays as it is while
    /// a person types in it.
    void present(const QList<Field> &fields);

    /// Where the figure is typed; nullptr where it is not shown.
    QLineEdit *field(const FillFigure &figure) const;

Q_SIGNALS:
    /// What was typed is kept, or `refusal` says why it is not.
    void settled(const QString &refusal);

private:
    struct Row {
        FillFigure figure;
        QLabel *title;
        FieldEdit *field;
    };

    Row addRow(const FillFigure &figure);
    qsizetype placeOf(const FillFigure &figure) const;

    Commit m_commit;
    QList<Row> m_rows;
};

} // namespace kf
