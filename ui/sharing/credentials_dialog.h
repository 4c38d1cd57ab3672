// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Asks who somebody is to a server.

#include "core/project/web_places.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace kf {

class CredentialsDialog : public QDialog {
    Q_OBJECT

public:
    CredentialsDialog(const CredentialsQuestion &question, QWidget *parent);

    Credentials credentials() const;

private:
    QLineEdit *m_user;
    QLineEdit *m_password;
    QCheckBox *m_keeps;
};

} // namespace kf
