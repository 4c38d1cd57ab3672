// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write/json_writer.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <limits>

namespace kf {

namespace {

QByteArray listOf(const QList<double> &numbers)
{
    JsonWriter json;
    json.numbers(numbers);
    return json.result().trimmed();
}

} // namespace

TEST(JsonWriter, KeepsTheOrderOfItsKeys)
{
    JsonWriter json;
    json.beginObject();
    json.key("z");
    json.number(1.0);
    json.key("a");
    json.beginObject();
    json.endObject();
    json.key("list");
    json.beginList();
    json.text(QStringLiteral("x"));
    json.boolean(true);
    json.null();
    json.endList();
    json.endObject();
    EXPECT_EQ(json.result(),
              QByteArray("{\n  \"z\": 1,\n  \"a\": {},\n  \"list\": [\n    \"x\",\n    true,\n"
                         "    null\n  ]\n}\n"));
}

TEST(JsonWriter, WritesWholeNumbersWithoutFractionOrExponent)
{
    EXPECT_EQ(listOf({0.0, -0.0, 100000.0, 1e15, -7.0}),
              QByteArray("[0, 0, 100000, 1000000000000000, -7]"));
}

TEST(JsonWriter, WritesNumbersThatReadBackExactly)
{
    for (const double value :
         {0.1, 1.0 / 3.0, 371.326101010101, 1e-300, 1.7976931348623157e308, 5e-324}) {
        const QByteArray text = "{\"v\": " + listOf({value}).chopped(1).sliced(1) + "}";
        EXPECT_EQ(QJsonDocument::fromJson(text).object()[QLatin1StringView("v")].toDouble(), value)
            << text.toStdString();
    }
    EXPECT_EQ(listOf({0.1, 371.326101010101}), QByteArray("[0.1, 371.326101010101]"));
}

TEST(JsonWriter, WritesNullWhereANumberIsNotFinite)
{
    EXPECT_EQ(
        listOf({std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN()}),
        QByteArray("[null, null]"));
    JsonWriter json;
    json.number(std::optional<double>());
    EXPECT_EQ(json.result(), QByteArray("null\n"));
}

TEST(JsonWriter, EscapesTextsSoThatTheyReadBack)
{
    const QString text = QStringLiteral("a\"b\\c\n\t\x01\x7f ü");
    JsonWriter json;
    json.beginObject();
    json.key(text);
    json.text(text);
    json.endObject();
    const QJsonObject read = QJsonDocument::fromJson(json.result()).object();
    EXPECT_EQ(read[text].toString(), text);
}

} // namespace kf
