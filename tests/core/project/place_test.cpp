// SPDX-License-Identifier: GPL-3.0-or-later
// What counts as an address, and what of it is shown and kept.
#include "core/project/place.h"

#include <gtest/gtest.h>

namespace kf {

namespace {

std::string address(const char *typed)
{
    const Result<QUrl> url = parseAddress(QString::fromUtf8(typed));
    return url ? placeOf(url.value()).toStdString() : "refused";
}

TEST(Place, AnAddressIsMadeWhole)
{
    EXPECT_EQ(address(" https://h.example/a/plan.kfplan \n"), "https://h.example/a/plan.kfplan");
    EXPECT_EQ(address("h.example/a.kfplan"), "https://h.example/a.kfplan");
    EXPECT_EQ(address("davs://h.example/a"), "https://h.example/a");
    EXPECT_EQ(address("webdav://h.example/a"), "http://h.example/a");
    EXPECT_EQ(address("https://h.example/Team plan.kfplan"),
              "https://h.example/Team%20plan.kfplan");
    EXPECT_EQ(address("https://h.example/a/../b#part"), "https://h.example/b");
}

TEST(Place, WhatIsNoAddressOrHoldsAPasswordIsRefused)
{
    for (const char *typed : {"",
                              "file:///etc/passwd",
                              "ftp://h/x",
                              "https://",
                              "data:,x",
                              "https://user:secret@h.example/a",
                              "https://user@h.example/a"})
        EXPECT_EQ(address(typed), "refused") << typed;
    EXPECT_FALSE(parseAddress(QStringLiteral("https://user:secret@h.example/a"))
                     .error()
                     .message.contains(QStringLiteral("secret")));
}

TEST(Place, OnlyEncryptedAddressesAndThisComputerAreProtected)
{
    for (const char *safe :
         {"https://h.example/a", "http://localhost:80/a", "http://127.0.0.1/a", "http://[::1]/a"})
        EXPECT_TRUE(isProtected(QUrl(QString::fromLatin1(safe)))) << safe;
    for (const char *open :
         {"http://h.example/a", "http://127.0.0.1.h.example/a", "http://localhost.h.example/"})
        EXPECT_FALSE(isProtected(QUrl(QString::fromLatin1(open)))) << open;
}

TEST(Place, TokensAndPasswordsAreNotShownAndNotKept)
{
    const QString place = QStringLiteral("https://u:secret@h.example/Big%20plan.kfplan?token=abc");
    EXPECT_EQ(shownPlace(place).toStdString(), "https://h.example/Big plan.kfplan");
    EXPECT_EQ(placeName(place).toStdString(), "Big plan.kfplan");
    EXPECT_FALSE(mayBeRemembered(place));
    EXPECT_TRUE(mayBeRemembered(QStringLiteral("https://h.example/a.kfplan")));
    EXPECT_TRUE(mayBeRemembered(QStringLiteral("/home/a?b.kfplan")));
    EXPECT_FALSE(isAddress(QStringLiteral("./ftp:/a.kfplan")));
    EXPECT_TRUE(isAddress(QStringLiteral("ftp://h/a.kfplan"))); // refused as one, not as a file
    EXPECT_FALSE(parseAddress(QStringLiteral("ftp://h/a.kfplan")).ok());
    EXPECT_TRUE(isAddress(QStringLiteral("davs://h/a.kfplan")));
    EXPECT_FALSE(isAddress(QStringLiteral("/home/https/a.kfplan")));
    EXPECT_EQ(placeName(QStringLiteral("/home/a.kfplan")).toStdString(), "a.kfplan");
    EXPECT_EQ(placeName(QStringLiteral("https://h.example/")).toStdString(), "h.example");
}

} // namespace

} // namespace kf
