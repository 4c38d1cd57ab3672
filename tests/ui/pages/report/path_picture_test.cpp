// SPDX-License-Identifier: GPL-3.0-or-later
// The ways of requests as they are drawn on the screen, in files and on paper.
#include "ui/report/path_picture.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <array>

namespace kf {

namespace {

/// All states in one colour, as somebody sees them who cannot tell colours apart.
Roles colourless()
{
    Roles roles = lightRoles();
    roles.within = roles.text;
    roles.nearLimit = roles.text;
    roles.over = roles.text;
    roles.muted = roles.text;
    return roles;
}

RequestPath pathWith(ThreatState state)
{
    const QString threat = QStringLiteral("outsider/api-server");
    const auto hop = [](PathZone zone) {
        return PathHop{zone, QStringLiteral("hop"), QStringLiteral("detail"), QString(), false};
    };
    const PathWay way{QStringLiteral("kubectl"),
                      {hop(PathZone::People),
                       hop(PathZone::Edge),
                       hop(PathZone::Identity),
                       hop(PathZone::Reached)},
                      {{PathZone::Identity, threat, state}}};
    return {{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")},
            {way}};
}

QImage drawn(const RequestPath &path)
{
    QImage image(800, 120, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QFont font;
    font.setPixelSize(12);
    const Roles roles = colourless();
    paintPath(painter, path, PathPlaces(path, image.rect(), font, font), {roles, font, font});
    return image;
}

} // namespace

TEST(PathPicture, TellsTheStatesOfAGateWithoutColour)
{
    constexpr std::array kStates{
        ThreatState::Closed, ThreatState::Limited, ThreatState::Open, ThreatState::Unknown};
    for (std::size_t i = 0; i < kStates.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_NE(drawn(pathWith(kStates[i])), drawn(pathWith(kStates[j]))) << i << ' ' << j;
    }
}

} // namespace kf
