// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/security/isolation_picture.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace kf {

namespace {

constexpr QSize kSize(132, 44);
constexpr int kPeople = 4;       ///< two teams of two
constexpr double kHead = 9.0;    ///< of a person
constexpr double kControl = 7.0; ///< how high a control plane is drawn

} // namespace

IsolationPicture::IsolationPicture(const Theme &theme, Isolation isolation, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_isolation(isolation)
{
    setFixedSize(kSize);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void IsolationPicture::paintEvent(QPaintEvent *)
{
    const Roles &roles = m_theme.roles();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF all = QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0);
    const bool isHard = m_isolation == Isolation::ClusterPerTenant;
    const int clusters = isHard ? 2 : 1;
    const int plane =
        m_isolation == Isolation::NamespacePerGroup || m_isolation == Isolation::NamespacePerUser
            ? 1
            : 2; // control planes
    const int curtains = m_isolation == Isolation::NamespacePerUser ? kPeople : 2;
    const auto part = [&all](int index, int count) {
        const double wide = all.width() / count;
        return QRectF(all.left() + wide * index, all.top(), wide, all.height());
    };
    for (int i = 0; i < clusters; ++i) {
        painter.setPen(QPen(roles.text, isHard ? 2.0 : 1.0));
        painter.setBrush(roles.surface);
        painter.drawRoundedRect(part(i, clusters).adjusted(1.0, 1.0, -2.0, -1.0), 4.0, 4.0);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(roles.accent);
    for (int i = 0; i < plane; ++i) {
        const QRectF its = part(i, plane).adjusted(5.0, 4.0, -6.0, 0.0);
        painter.drawRect(QRectF(its.left(), its.top(), its.width(), kControl - 3.0));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(roles.muted, 1.0, Qt::DashLine));
    for (int i = 0; i < curtains && !isHard; ++i)
        painter.drawRoundedRect(
            part(i, curtains).adjusted(4.0, kControl + 4.0, -5.0, -4.0), 3.0, 3.0);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < kPeople; ++i) {
        painter.setBrush(seriesColour(roles, i < kPeople / 2 ? 0 : 2));
        const QPointF middle = part(i, kPeople).center() + QPointF(0.0, kControl / 2.0);
        painter.drawEllipse(middle, kHead / 2.0, kHead / 2.0);
    }
}

} // namespace kf

#include "moc_isolation_picture.cpp"
