// SPDX-License-Identifier: GPL-3.0-or-later
// Device types of NetBox: flaws that old copies and forks of the library really have, each by name.
#include "core/exchange/device_types_entries.h"
#include "core/exchange/device_types_folder.h"
#include "core/exchange/device_types_reader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kf::test {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const QByteArray kTypeHead("---\nmanufacturer: Acme\nmodel: M1\nslug: acme-m1\n");
const QByteArray kTypeMounting("u_height: 2\nis_full_depth: false\n");

const QByteArray kUnpowered("is_powered: false\n");

/// A device type without a flaw, and more lines; it draws no power unless those say so.
DeviceTypeFile typeWith(const QByteArray &more)
{
    const bool saysPower =
        more.contains("power") || more.contains("module-bays") || more.contains("child");
    return readDeviceType(QStringLiteral("Acme/M1.yaml"),
                          kTypeHead + kTypeMounting + more + (saysPower ? "" : kUnpowered));
}

std::vector<std::string> rulesOf(const DeviceTypeFile &file)
{
    std::vector<std::string> rules;
    for (const DeviceTypeProblem &problem : file.problems)
        rules.push_back(wordFor(problem.rule).data());
    return rules;
}

/// Line and column of the first problem.
std::pair<int, int> placeOf(const DeviceTypeFile &file)
{
    const DeviceTypeProblem first = file.problems.value(0);
    return {first.line, first.column};
}

DeviceEntry typeEntry(const DeviceTypeFile &file, SupplyPolicy policy = SupplyPolicy::Redundant)
{
    const QList<DeviceEntry> entries = deviceEntries({file}, policy);
    EXPECT_EQ(entries.size(), 1);
    return entries.value(0);
}

QByteArray portsOf(const QList<QByteArray> &draws)
{
    QByteArray text = "power-ports:\n";
    for (qsizetype i = 0; i < draws.size(); ++i)
        text += "  - name: PSU" + QByteArray::number(i) + "\n    type: iec-60320-c14\n" +
                (draws[i].isEmpty() ? QByteArray() : "    maximum_draw: " + draws[i] + "\n");
    return text;
}

} // namespace

TEST(DeviceTypes, AFileAsItShouldBeIsTakenWithoutAWord)
{
    const DeviceTypeFile file = typeWith("weight: 10\nweight_unit: lb\nairflow: front-to-rear\n");
    EXPECT_EQ(file.state(), DeviceTypeState::Taken);
    ASSERT_TRUE(file.facts);
    EXPECT_EQ(file.facts->manufacturer, u"Acme");
    EXPECT_EQ(file.facts->heightU, 2.0);
    EXPECT_EQ(file.facts->isFullDepth, false);
    EXPECT_EQ(file.facts->weightKg, 4.536); // 10 x 0.45359237
    const DeviceEntry entry = typeEntry(file);
    EXPECT_EQ(entry.id, u"acme-m1");
    EXPECT_EQ(entry.kind, DeviceKind::Other);
    EXPECT_EQ(entry.origin, EntryOrigin::Imported);
    EXPECT_EQ(unknownFigures(entry), QStringList{QStringLiteral("power_max_w")});
}

TEST(DeviceTypes, WhatIsMissingStaysUnknownAndIsNeverZero)
{
    const DeviceEntry entry = typeEntry(typeWith({}));
    EXPECT_FALSE(entry.weightKg);
    EXPECT_FALSE(entry.powerMaxW);
    EXPECT_FALSE(entry.powerTypicalW);
    EXPECT_EQ(unknownFigures(entry),
              (QStringList{QStringLiteral("weight_kg"), QStringLiteral("power_max_w")}));
}

TEST(DeviceTypes, WithoutHeightAndDepthNetBoxTakesOneUnitInFullDepthAndSoDoWe)
{
    const DeviceTypeFile file = readDeviceType({}, kTypeHead + kUnpowered);
    EXPECT_THAT(rulesOf(file), ElementsAre("missing-is-full-depth", "missing-u-height"));
    ASSERT_TRUE(file.facts);
    EXPECT_FALSE(file.facts->heightU); // the file does not say it
    EXPECT_EQ(typeEntry(file).height, DeviceHeight::ofUnits(1.0));
    EXPECT_TRUE(typeEntry(file).fullDepth);
}

TEST(DeviceTypes, HalfUnitsNoUnitsAndDevicesTallerThanARackAreTaken)
{
    for (const double units : {0.0, 0.5, 1.5, 50.0}) {
        const DeviceTypeFile file = readDeviceType(
            {},
            kTypeHead + "is_full_depth: true\nu_height: " + QByteArray::number(units) + "\n" +
                kUnpowered);
        EXPECT_THAT(rulesOf(file), IsEmpty()) << units;
        EXPECT_EQ(typeEntry(file).height, DeviceHeight::ofUnits(units));
    }
}

TEST(DeviceTypes, AHeightThatNoRackHasStaysUnknown)
{
    for (const char *height : {"1.3", "-1", "two", "'2'", "1e300", ".inf", "[2]"}) {
        const DeviceTypeFile file = readDeviceType(
            {}, kTypeHead + "is_full_depth: true\nu_height: " + height + "\n" + kUnpowered);
        EXPECT_THAT(rulesOf(file), ElementsAre("wrong-type")) << height;
        EXPECT_EQ(placeOf(file), std::pair(6, 11)) << height;
        EXPECT_TRUE(unknownFigures(typeEntry(file)).contains(QStringLiteral("height_u"))) << height;
    }
}

TEST(DeviceTypes, AMissingSlugIsMadeOfManufacturerAndModel)
{
    const DeviceTypeFile file =
        readDeviceType({}, "---\nmanufacturer: Acme\nmodel: M 1/2\n" + kTypeMounting + kUnpowered);
    EXPECT_THAT(rulesOf(file), ElementsAre("missing-slug"));
    EXPECT_EQ(typeEntry(file).id, u"acme-m-1-2");
}

TEST(DeviceTypes, EqualSlugsAreToldApartByANumber)
{
    const QList<DeviceEntry> entries =
        deviceEntries({typeWith({}), typeWith({}), typeWith({})},
                      SupplyPolicy::Redundant,
                      [](const Id &id) { return id == u"acme-m1-2"; });
    ASSERT_EQ(entries.size(), 3);
    EXPECT_EQ(entries[1].id, u"acme-m1-3");
    EXPECT_EQ(entries[2].id, u"acme-m1-4");
}

TEST(DeviceTypes, EmptyTextsAreNamedAtTheirPlaceAndCountAsMissing)
{
    const DeviceTypeFile file = typeWith("description: ''\npart_number: \"  \"\n");
    EXPECT_THAT(rulesOf(file), ElementsAre("empty-value", "empty-value"));
    EXPECT_EQ(placeOf(file), std::pair(7, 14));
    EXPECT_EQ(file.state(), DeviceTypeState::Warned);
    EXPECT_THAT(rulesOf(typeWith("description:\nairflow:\ninterfaces:\n")),
                ElementsAre("empty-value", "empty-value", "empty-value"));
    // What has a rule of its own where it is missing is not named twice.
    EXPECT_THAT(
        rulesOf(readDeviceType(
            {}, "---\nmanufacturer: Acme\nmodel: M1\nslug: ''\n" + kTypeMounting + kUnpowered)),
        ElementsAre("missing-slug"));
    EXPECT_THAT(rulesOf(typeWith("console-ports:\n  - name: ''\n    type: rj-45\n")),
                ElementsAre("empty-value"));
}

TEST(DeviceTypes, BlanksCountAsMissingWhereNetBoxHasADefault)
{
    // NetBox takes 1 U and full depth then, and power from somewhere.
    const DeviceTypeFile file =
        readDeviceType(QStringLiteral("Acme/M1.yaml"),
                       kTypeHead + "u_height: ''\nis_full_depth: ' '\n" + kUnpowered);
    EXPECT_THAT(rulesOf(file), ElementsAre("missing-is-full-depth", "missing-u-height"));
    const DeviceEntry entry = typeEntry(file);
    EXPECT_EQ(entry.height, DeviceHeight::ofUnits(1.0));
    EXPECT_TRUE(entry.fullDepth);
    EXPECT_THAT(rulesOf(typeWith("is_powered: ''\n")),
                ElementsAre("no-power-source", "empty-value"));
}

TEST(DeviceTypes, AnOutletThatHangsOnNoPowerPortIsNamed)
{
    const QByteArray ports = "power-ports:\n  - name: Inlet\n    type: iec-60320-c20\n";
    const QByteArray outlets = "power-outlets:\n  - name: O1\n    type: iec-60320-c13\n"
                               "    power_port: ";
    EXPECT_THAT(rulesOf(typeWith(ports + outlets + "Inlet\n")), IsEmpty());
    const DeviceTypeFile file = typeWith(ports + outlets + "PSU\n");
    EXPECT_THAT(rulesOf(file), ElementsAre("missing-power-port"));
    EXPECT_EQ(placeOf(file), std::pair(13, 17));
    EXPECT_EQ(file.facts->powerOutlets, 1);
}

TEST(DeviceTypes, NamesAreToldApartInEveryListOfPorts)
{
    for (const char *list : {"console-ports", "console-server-ports", "rear-ports"}) {
        const DeviceTypeFile file =
            typeWith(QByteArray(list) + ":\n  - name: A\n    type: x\n  - name: A\n    type: x\n");
        EXPECT_THAT(rulesOf(file), ElementsAre("duplicate-name")) << list;
        EXPECT_EQ(placeOf(file), std::pair(10, 11)) << list;
    }
}

TEST(DeviceTypes, ASlugThatIsNotOfManufacturerAndModelIsNamed)
{
    const auto rules = [](const QByteArray &slug, const QByteArray &more = {}) {
        return rulesOf(readDeviceType(QStringLiteral("Acme/M1.yaml"),
                                      "---\nmanufacturer: Acme\nmodel: M1\nslug: " + slug + "\n" +
                                          kTypeMounting + kUnpowered + more));
    };
    EXPECT_THAT(rules("acme-m1"), IsEmpty());
    EXPECT_THAT(rules("other-m1"), ElementsAre("foreign-slug"));
    EXPECT_THAT(rules("acme-m2"), ElementsAre("foreign-slug"));
    EXPECT_THAT(rules("acme-p-7", "part_number: P 7\n"), IsEmpty());
}

TEST(DeviceTypes, AFileIsNamedLikeItsModelOrItsPartNumber)
{
    const QByteArray bytes = kTypeHead + kTypeMounting + kUnpowered + "part_number: P7\n";
    EXPECT_THAT(rulesOf(readDeviceType(QStringLiteral("Acme/m1.yml"), bytes)), IsEmpty());
    EXPECT_THAT(rulesOf(readDeviceType(QStringLiteral("Acme/P7.yaml"), bytes)), IsEmpty());
    EXPECT_THAT(rulesOf(readDeviceType(QStringLiteral("Acme/N1.yaml"), bytes)),
                ElementsAre("file-name"));
}

TEST(DeviceTypes, AFrontPortWithoutItsRearPortIsNamed)
{
    const QByteArray rear = "rear-ports:\n  - name: R1\n    type: lc\n    positions: 1\n";
    const QByteArray front = "front-ports:\n  - name: F1\n    type: lc\n";
    EXPECT_THAT(rulesOf(typeWith(rear + front + "    rear_port: R1\n")), IsEmpty());
    const DeviceTypeFile other = typeWith(rear + front + "    rear_port: R2\n");
    EXPECT_THAT(rulesOf(other), ElementsAre("missing-rear-port"));
    EXPECT_EQ(placeOf(other), std::pair(14, 16));
    EXPECT_THAT(rulesOf(typeWith(rear + front)), ElementsAre("missing-rear-port"));
}

TEST(DeviceTypes, APositionThatTwoBaysHaveIsNamed)
{
    const DeviceTypeFile file = typeWith("module-bays:\n  - name: PSU1\n    position: '1'\n"
                                         "  - name: PSU2\n    position: '1'\n");
    EXPECT_THAT(rulesOf(file), ElementsAre("duplicate-position"));
    EXPECT_EQ(placeOf(file), std::pair(11, 15));
    // As in N9K-C93240YC-FX2 of the library: fans and supplies are counted apart.
    EXPECT_THAT(rulesOf(typeWith("module-bays:\n  - name: PS1\n    position: '1'\n"
                                 "  - name: FAN1\n    position: '1'\n")),
                IsEmpty());
}

TEST(DeviceTypes, TextsAreNoLongerThanTheLibraryTakesThem)
{
    const auto rules = [](const char *key, qsizetype length) {
        return rulesOf(typeWith(QByteArray(key) + QByteArray(length, 'x') + "\n"));
    };
    EXPECT_THAT(rules("description: ", 200), IsEmpty());
    EXPECT_THAT(rules("description: ", 201), ElementsAre("wrong-type"));
    EXPECT_THAT(rules("part_number: ", 50), IsEmpty());
    EXPECT_THAT(rules("part_number: ", 51), ElementsAre("wrong-type"));
    EXPECT_THAT(rules("comments: ", 5000), IsEmpty());
    EXPECT_THAT(rules("interfaces:\n  - type: virtual\n    name: ", 64), IsEmpty());
    EXPECT_THAT(rules("interfaces:\n  - type: virtual\n    name: ", 65), ElementsAre("wrong-type"));
}

TEST(DeviceTypes, FormsOfTheSchemaAreAskedFor)
{
    const DeviceTypeFile slug = readDeviceType(
        {}, "---\nmanufacturer: Acme\nmodel: M1\nslug: Acme M1\n" + kTypeMounting + kUnpowered);
    EXPECT_THAT(rulesOf(slug), ElementsAre("wrong-type"));
    EXPECT_EQ(placeOf(slug), std::pair(4, 7));
    EXPECT_THAT(rulesOf(typeWith("weight: 1.234\nweight_unit: kg\n")), ElementsAre("wrong-type"));
    EXPECT_THAT(rulesOf(typeWith("rear-ports:\n  - name: R\n    type: lc\n    color: RED\n")),
                ElementsAre("wrong-type"));
    EXPECT_THAT(rulesOf(typeWith("power-outlets:\n  - name: O\n    type: other\n"
                                 "    feed_leg: D\nis_powered: true\n"
                                 "power-ports:\n  - name: P\n    type: other\n")),
                ElementsAre("wrong-type"));
}

TEST(DeviceTypes, ComponentsHaveNamesTypesAndPositions)
{
    const DeviceTypeFile file = typeWith("interfaces:\n  - name: eth0\n  - type: virtual\n"
                                         "module-bays:\n  - name: PS1\n");
    EXPECT_THAT(rulesOf(file), ElementsAre("missing-key", "missing-key", "missing-key"));
    EXPECT_EQ(placeOf(file), std::pair(8, 5));
    ASSERT_TRUE(file.facts);
    EXPECT_EQ(file.facts->interfaces, 2); // taken all the same
}

TEST(DeviceTypes, WhereItsPowerComesFromIsSaidAndAgrees)
{
    EXPECT_THAT(rulesOf(typeWith(portsOf({"500"}) + kUnpowered)),
                ElementsAre("unpowered-with-ports"));
    EXPECT_THAT(rulesOf(typeWith("is_powered: true\n")), ElementsAre("no-power-source"));
    EXPECT_THAT(rulesOf(typeWith("is_powered: true\ninterfaces:\n  - name: eth0\n"
                                 "    type: 1000base-t\n    poe_mode: pd\n")),
                IsEmpty());
}

TEST(DeviceTypes, PortsForScreensAreNamed)
{
    EXPECT_THAT(rulesOf(typeWith("console-ports:\n  - name: VGA\n    type: other\n")),
                ElementsAre("vga-port"));
}

TEST(DeviceTypes, APictureThatIsSpokenOfLiesBesideTheTypes)
{
    QTemporaryDir folder;
    QDir(folder.path()).mkpath(QStringLiteral("device-types/Acme"));
    QDir(folder.path()).mkpath(QStringLiteral("elevation-images/Acme"));
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write(QStringLiteral("device-types/Acme/M1.yaml"),
          kTypeHead + kTypeMounting + kUnpowered + "front_image: true\nrear_image: true\n");
    write(QStringLiteral("elevation-images/Acme/acme-m1.front.png"), "PNG");
    const Result<DeviceTypeFolder> read =
        readDeviceTypes({folder.filePath(QStringLiteral("device-types"))}, TypeOfTypes::Device);
    ASSERT_TRUE(read);
    ASSERT_EQ(read.value().files.size(), 1);
    EXPECT_THAT(rulesOf(read.value().files[0]), ElementsAre("missing-picture")); // of the rear
    EXPECT_EQ(placeOf(read.value().files[0]), std::pair(9, 13));

    // Without a folder of pictures nobody can tell.
    ASSERT_TRUE(QDir(folder.filePath(QStringLiteral("elevation-images"))).removeRecursively());
    const Result<DeviceTypeFolder> alone =
        readDeviceTypes({folder.filePath(QStringLiteral("device-types"))}, TypeOfTypes::Device);
    ASSERT_TRUE(alone);
    EXPECT_TRUE(alone.value().files[0].problems.isEmpty());
}

TEST(DeviceTypes, KindsAreRecognisedByTheirParts)
{
    const auto withPorts = [](int count, const QByteArray &type, const QByteArray &more = {}) {
        QByteArray text = kUnpowered + more + "interfaces:\n";
        for (int i = 0; i < count; ++i)
            text += "  - name: P" + QByteArray::number(i) + "\n    type: " + type + "\n";
        return *typeWith(text).facts;
    };
    EXPECT_EQ(kindByParts(withPorts(32, "100gbase-x-qsfp28")), DeviceKind::EthSwitch);
    EXPECT_EQ(kindByParts(withPorts(40, "infiniband-hdr")), DeviceKind::IbSwitch);
    EXPECT_EQ(kindByParts(withPorts(15, "100gbase-x-qsfp28")), DeviceKind::Other);
    EXPECT_EQ(kindByParts(withPorts(0, {})), DeviceKind::Other);
    DeviceTypeFacts cages = withPorts(64, "400gbase-x-osfp");
    cages.manufacturer = QStringLiteral("Nvidia");
    cages.model = QStringLiteral("QM9700");
    EXPECT_EQ(kindByParts(cages), DeviceKind::IbSwitch);
    DeviceEntry entry;
    setKind(entry, DeviceKind::IbSwitch, cages);
    EXPECT_EQ(entry.switchPorts, 64);
    EXPECT_EQ(entry.switchGbps, 400.0);
    setKind(entry, DeviceKind::Other, cages);
    EXPECT_FALSE(entry.switchPorts);
    // Without being asked for they stay as the library has them.
    const DeviceTypeFile file{{}, withPorts(32, "100gbase-x-qsfp28"), {}};
    const auto none = [](const Id &) {
        return false;
    };
    EXPECT_EQ(typeEntry(file).kind, DeviceKind::Other);
    EXPECT_EQ(deviceEntries({file}, SupplyPolicy::Sum, none, KindPolicy::Parts).first().kind,
              DeviceKind::EthSwitch);
}

TEST(DeviceTypes, ASlugOfTwoFilesIsNamedInTheSecond)
{
    QTemporaryDir folder;
    for (const char *name : {"a", "b"}) {
        QDir(folder.path()).mkpath(QString::fromLatin1(name));
        QFile file(folder.filePath(QStringLiteral("%1/M1.yaml").arg(QLatin1StringView(name))));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(kTypeHead + kTypeMounting + kUnpowered);
    }
    const Result<DeviceTypeFolder> read = readDeviceTypes({folder.path()}, TypeOfTypes::Device);
    ASSERT_TRUE(read);
    ASSERT_EQ(read.value().files.size(), 2);
    EXPECT_THAT(rulesOf(read.value().files[0]), IsEmpty());
    EXPECT_THAT(rulesOf(read.value().files[1]), ElementsAre("duplicate-slug"));
    EXPECT_EQ(placeOf(read.value().files[1]), std::pair(4, 7));
    EXPECT_TRUE(read.value().files[1].problems[0].text.contains(QStringLiteral("a/M1.yaml")));
    EXPECT_EQ(read.value().count(DeviceTypeState::Warned), 1);
}

TEST(DeviceTypes, LineEndsTabsAndForeignLettersAreNamedAndTaken)
{
    QByteArray windows = kTypeHead + kTypeMounting + kUnpowered;
    EXPECT_THAT(rulesOf(readDeviceType({}, windows.replace("\n", "\r\n"))), ElementsAre("crlf"));
    EXPECT_THAT(rulesOf(typeWith("is_powered: false\ndescription: last")),
                ElementsAre("no-final-newline"));
    const DeviceTypeFile foreign = typeWith("comments: 1 \xc2\xb5m\n");
    EXPECT_THAT(rulesOf(foreign), ElementsAre("non-ascii"));
    EXPECT_EQ(placeOf(foreign), std::pair(7, 13));
    EXPECT_THAT(rulesOf(typeWith("comments: one\ttwo\n")), ElementsAre("tab"));
    const DeviceTypeFile blanks = typeWith("comments: one  \npart_number: two \n");
    EXPECT_THAT(rulesOf(blanks), ElementsAre("trailing-blank")); // the first of them
    EXPECT_EQ(placeOf(blanks), std::pair(7, 14));
    EXPECT_EQ(typeWith("comments: one\ttwo\n").state(), DeviceTypeState::Warned);
}

TEST(DeviceTypes, KeysThatTheLibraryDoesNotHaveAreNamedWhereTheyStand)
{
    const DeviceTypeFile top = typeWith("default_platform: junos\n");
    EXPECT_THAT(rulesOf(top), ElementsAre("unknown-key"));
    EXPECT_EQ(placeOf(top), std::pair(7, 1));
    const DeviceTypeFile deep =
        typeWith("module-bays:\n  - name: PSU1\n    position: '1'\n    maximum_draw: 750\n");
    EXPECT_THAT(rulesOf(deep), ElementsAre("unknown-key"));
    EXPECT_EQ(placeOf(deep), std::pair(10, 5));
    EXPECT_FALSE(typeEntry(deep).powerMaxW); // what sits in a bay, no device type says
}

TEST(DeviceTypes, WeightsInFourUnitsAndInListsBecomeKilograms)
{
    const auto weight = [](const QByteArray &more) {
        return typeWith(more).facts->weightKg;
    };
    EXPECT_EQ(weight("weight: 2.5\nweight_unit: kg\n"), 2.5);
    EXPECT_EQ(weight("weight: 850\nweight_unit: g\n"), 0.85);
    EXPECT_EQ(weight("weight: 30.97\nweight_unit: lb\n"), 14.048); // 30.97 x 0.45359237 = 14.0478
    EXPECT_EQ(weight("weight: 16\nweight_unit: oz\n"), 0.454);     // a pound
    const DeviceTypeFile list =
        typeWith("weight:\n  - value: 8.4\n    unit: kg\n  - value: 18.5\n    unit: lb\n");
    EXPECT_THAT(rulesOf(list), ElementsAre("weight-list"));
    EXPECT_EQ(list.facts->weightKg, 8.4);
}

TEST(DeviceTypes, AWeightWithoutAUnitIsNotGuessed)
{
    const DeviceTypeFile file = typeWith("weight: 12\n");
    EXPECT_THAT(rulesOf(file), ElementsAre("weight-without-unit"));
    EXPECT_FALSE(file.facts->weightKg);
    EXPECT_THAT(rulesOf(typeWith("weight: heavy\nweight_unit: kg\n")), ElementsAre("wrong-type"));
    EXPECT_THAT(rulesOf(typeWith("weight: 3\nweight_unit: stone\n")), ElementsAre("wrong-type"));
    EXPECT_FALSE(typeWith("weight: 3\nweight_unit: stone\n").facts->weightKg);
}

TEST(DeviceTypes, BaysWithoutARoleAndChildrenWithAHeightAreNamed)
{
    const QByteArray bays = "device-bays:\n  - name: Slot 1\n";
    EXPECT_THAT(rulesOf(typeWith(bays)), ElementsAre("bays-without-role"));
    EXPECT_THAT(rulesOf(typeWith("subdevice_role: parent\n" + bays)), IsEmpty());
    EXPECT_THAT(rulesOf(typeWith("subdevice_role: child\n")), ElementsAre("child-with-height"));
    EXPECT_THAT(rulesOf(typeWith("subdevice_role: parent\n")), IsEmpty()); // bays may be missing
}

TEST(DeviceTypes, NamesThatStandTwiceAreNamedAtTheSecond)
{
    const DeviceTypeFile file =
        typeWith("interfaces:\n  - name: P1\n    type: infiniband-ndr\n  - name: P1\n    type: "
                 "1000base-t\n");
    EXPECT_THAT(rulesOf(file), ElementsAre("duplicate-name"));
    EXPECT_EQ(placeOf(file), std::pair(10, 11));
    EXPECT_EQ(file.facts->interfaces, 2);
    EXPECT_EQ(file.facts->infiniband, 1);
    EXPECT_THAT(rulesOf(typeWith("module-bays:\n  - name: GPU\n    position: '1'\n  - name: GPU\n"
                                 "    position: '2'\n")),
                ElementsAre("duplicate-name"));
}

TEST(DeviceTypes, DrawsBelowAWattStayUnknownAndFractionsAreKept)
{
    const DeviceTypeFile zero = typeWith(portsOf({"0", "-5"}));
    EXPECT_THAT(rulesOf(zero), ElementsAre("draw-below-1", "draw-below-1"));
    EXPECT_FALSE(typeEntry(zero).powerMaxW);
    const DeviceTypeFile half = typeWith(portsOf({"12.5"}));
    EXPECT_THAT(rulesOf(half), ElementsAre("draw-not-whole"));
    EXPECT_EQ(typeEntry(half).powerMaxW, 12.5);
    EXPECT_THAT(rulesOf(typeWith(portsOf({"750W"}))), ElementsAre("wrong-type"));
}

TEST(DeviceTypes, AnAllocatedDrawAboveTheMaximumIsNamed)
{
    const DeviceTypeFile file = typeWith(portsOf({"500"}) + "    allocated_draw: 600\n");
    EXPECT_THAT(rulesOf(file), ElementsAre("allocated-above-maximum"));
    EXPECT_EQ(file.facts->allocatedDrawW, 600.0);
}

TEST(DeviceTypes, SeveralDrawsAreSuppliesThatStandInForEachOtherUnlessSaidOtherwise)
{
    const DeviceTypeFile six = typeWith(portsOf({"3000", "3000", "3000", "3000", "3000", "3000"}));
    EXPECT_EQ(six.facts->maximumDrawW(), 18000.0);
    EXPECT_EQ(typeEntry(six).powerMaxW, 9000.0); // three of six
    EXPECT_EQ(typeEntry(six, SupplyPolicy::Sum).powerMaxW, 18000.0);
    EXPECT_EQ(typeEntry(six, SupplyPolicy::Largest).powerMaxW, 3000.0);
    // Of three ports the two larger ones.
    EXPECT_EQ(typeEntry(typeWith(portsOf({"100", "300", "200"}))).powerMaxW, 500.0);
    EXPECT_EQ(typeEntry(typeWith(portsOf({"800", {}}))).powerMaxW, 800.0);
    EXPECT_FALSE(typeEntry(typeWith(portsOf({{}, {}}))).powerMaxW);
}

TEST(DeviceTypes, PortsWithoutADrawAreUnknownAndNotZero)
{
    // One of two ports says 500 W: enough where one of two supplies carries all, too few for a sum.
    const DeviceTypeFile two = typeWith(portsOf({"500", {}}));
    EXPECT_EQ(typeEntry(two).powerMaxW, 500.0);
    EXPECT_EQ(typeEntry(two, SupplyPolicy::Largest).powerMaxW, 500.0);
    EXPECT_FALSE(typeEntry(two, SupplyPolicy::Sum).powerMaxW);
    EXPECT_TRUE(
        unknownFigures(typeEntry(two, SupplyPolicy::Sum)).contains(QStringLiteral("power_max_w")));
    // Two of four count; one is known.
    const DeviceTypeFile four = typeWith(portsOf({"500", {}, {}, {}}));
    EXPECT_FALSE(typeEntry(four).powerMaxW);
    EXPECT_FALSE(typeEntry(four, SupplyPolicy::Sum).powerMaxW);
    // A draw that is refused leaves its port without one.
    const DeviceTypeFile refused = typeWith(portsOf({"500", "0.5"}));
    EXPECT_THAT(rulesOf(refused), ElementsAre("draw-below-1"));
    EXPECT_FALSE(typeEntry(refused, SupplyPolicy::Sum).powerMaxW);
}

TEST(DeviceTypes, WhatHasOutletsIsAPowerStrip)
{
    EXPECT_EQ(typeEntry(typeWith("power-outlets:\n  - name: '1'\n    type: iec-60320-c13\n")).kind,
              DeviceKind::Pdu);
}

TEST(DeviceTypes, ThreeKindsOfFilesAreRefused)
{
    EXPECT_THAT(rulesOf(readDeviceType({}, "")), ElementsAre("not-a-mapping"));
    EXPECT_THAT(rulesOf(readDeviceType({}, "- a\n- b\n")), ElementsAre("not-a-mapping"));
    EXPECT_THAT(rulesOf(readDeviceType({}, "just words\n")), ElementsAre("not-a-mapping"));
    EXPECT_THAT(rulesOf(readDeviceType({}, "manufacturer: Acme\nslug: a\n")),
                ElementsAre("no-manufacturer-or-model"));
    EXPECT_THAT(rulesOf(readDeviceType({}, "manufacturer: ''\nmodel: M\n")),
                ElementsAre("no-manufacturer-or-model"));
    const DeviceTypeFile broken = readDeviceType({}, "manufacturer: Acme\nmodel: [M1\n");
    EXPECT_THAT(rulesOf(broken), ElementsAre("yaml"));
    EXPECT_EQ(broken.state(), DeviceTypeState::Refused);
    EXPECT_THAT(deviceEntries({broken}, SupplyPolicy::Sum), IsEmpty());
}

TEST(DeviceTypes, WhatBlowsUpIsRefusedAsInPlanFiles)
{
    EXPECT_THAT(rulesOf(typeWith("comments: &a x\ndescription: *a\n")), ElementsAre("yaml"));
    EXPECT_THAT(rulesOf(typeWith("comments: " + QByteArray(40, '[') + QByteArray(40, ']') + "\n")),
                ElementsAre("yaml"));
    EXPECT_THAT(rulesOf(typeWith("model: M2\n")), ElementsAre("yaml")); // a key that stands twice
    EXPECT_THAT(rulesOf(typeWith("---\nmodel: M2\n")), ElementsAre("yaml"));
    EXPECT_THAT(rulesOf(typeWith("comments: \xff\n")), ElementsAre("yaml"));
    EXPECT_THAT(rulesOf(readDeviceType({}, QByteArray(kMaxDeviceTypeBytes + 1, ' '))),
                ElementsAre("yaml"));
}

TEST(DeviceTypes, AFileFullOfFlawsIsNotAListWithoutEnd)
{
    QByteArray flaws;
    for (int i = 0; i < 5000; ++i)
        flaws += "key" + QByteArray::number(i) + ": 1\n";
    EXPECT_EQ(typeWith(flaws).problems.size(), kMaxProblemsPerRule);
}

TEST(DeviceTypes, TruthValuesMeanWhatTheyMeanToNetBox)
{
    EXPECT_EQ(typeWith("is_powered: no\n").facts->isPowered, false);
    EXPECT_EQ(typeWith("is_powered: True\n").facts->isPowered, true);
    EXPECT_THAT(rulesOf(typeWith("is_powered: maybe\n")), ElementsAre("wrong-type"));
}

TEST(DeviceTypes, AModelThatLooksLikeANumberIsKeptAndNamed)
{
    const DeviceTypeFile file = readDeviceType(
        {}, "manufacturer: Acme\nmodel: 7050\nslug: acme-7050\n" + kTypeMounting + kUnpowered);
    EXPECT_THAT(rulesOf(file), ElementsAre("wrong-type"));
    EXPECT_EQ(file.facts->model, u"7050");
}

TEST(DeviceTypes, ModuleTypesGiveTheWattsOfASupply)
{
    const DeviceTypeFile module = readModuleType(
        QStringLiteral("Acme/PSU.yaml"),
        "---\nmanufacturer: Acme\nmodel: PSU\nweight: 1\nweight_unit: kg\npower-ports:\n  - name: "
        "PSU{module}\n    type: iec-60320-c14\n    maximum_draw: 750\n");
    EXPECT_THAT(rulesOf(module), IsEmpty()); // a module has no height and no slug
    ASSERT_TRUE(module.facts);
    EXPECT_EQ(module.facts->maximumDrawW(), 750.0);
    EXPECT_EQ(module.facts->weightKg, 1.0);
    // Six in the bays: three carry all where they stand in for each other.
    EXPECT_EQ(powerOfModules(*module.facts, 6, SupplyPolicy::Redundant), 2250.0);
    EXPECT_EQ(powerOfModules(*module.facts, 6, SupplyPolicy::Sum), 4500.0);
    EXPECT_FALSE(powerOfModules(*module.facts, 0, SupplyPolicy::Sum));
}

} // namespace kf::test
