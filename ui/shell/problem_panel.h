// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QTableWidget;

namespace kf {

/// Lists what is wrong with a file that was refused, while what was open stays open.
class ProblemPanel : public QFrame {
    Q_OBJECT

public:
    explicit ProblemPanel(const Theme &theme, QWidget *parent = nullptr);

    void show(const QString &path, const Error &error);

private:
    QLabel *m_title;
    QLabel *m_message;
    QTableWidget *m_problems;
};

} // namespace kf
