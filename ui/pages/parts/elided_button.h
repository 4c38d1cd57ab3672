// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QStyle>
#include <QStyleOptionButton>

namespace kf {

/// A button that says what is chosen, as wide as there is room: what does not fit goes from the
/// middle, never from both ends.
class ElidedButton : public QPushButton {
public:
    explicit ElidedButton(QWidget *parent = nullptr) : QPushButton(parent)
    {
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }

    void setWhole(const QString &text)
    {
        m_whole = text;
        fit();
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QPushButton::resizeEvent(event);
        fit();
    }

private:
    void fit()
    {
        QStyleOptionButton option;
        initStyleOption(&option);
        const int room =
            style()->subElementRect(QStyle::SE_PushButtonContents, &option, this).width();
        setText(fontMetrics()
                    .elidedText(m_whole, Qt::ElideMiddle, room)
                    .replace(QLatin1Char('&'), QStringLiteral("&&")));
    }

    QString m_whole;
};

} // namespace kf
