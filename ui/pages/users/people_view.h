// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who works here: people as dots, a row for each persona.

#include "core/report/user_view.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace kf {

class PeopleView : public QWidget {
    Q_OBJECT

public:
    explicit PeopleView(const Theme &theme, QWidget *parent = nullptr);

    void present(const QList<PeopleOfPersona> &people, const Wording &wording);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString countText(const PeopleOfPersona &row) const;
    int rowHeight() const;

    const Theme &m_theme;
    QList<PeopleOfPersona> m_people;
    Wording m_wording;
};

} // namespace kf
