// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Explains a certificate that nobody known vouches for, and asks whether exactly this one is to be
// trusted for its server.

#include "core/project/web_places.h"
#include "core/words/wording.h"

#include <QDialog>

namespace kf {

class TrustDialog : public QDialog {
    Q_OBJECT

public:
    TrustDialog(const CertificateQuestion &question, const Wording &wording, QWidget *parent);

    Trust trust() const { return m_trust; }

private:
    Trust m_trust = Trust::No;
};

} // namespace kf
