// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/translation_file.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace kf::test {

namespace {

/// The elements below <translation>: one text, or a <numerusform> for each plural.
void readForms(QXmlStreamReader &xml, TranslatedText &text)
{
    const QStringView type = xml.attributes().value(QLatin1String("type"));
    text.isFinished = type.isEmpty();
    QString single;
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isCharacters())
            single += xml.text();
        else if (xml.isStartElement())
            text.forms.append(xml.readElementText());
    }
    if (!text.isPlural)
        text.forms = {single};
}

TranslatedText readMessage(QXmlStreamReader &xml, const QString &context)
{
    TranslatedText text;
    text.context = context;
    text.isPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            text.source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            text.comment = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readForms(xml, text);
        else
            xml.skipCurrentElement();
    }
    return text;
}

QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?[0-9]+|%L?n|\\[\\*\\]"));
    QStringList found;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    found.sort();
    return found;
}

int mnemonicsOf(const QString &text)
{
    static const QRegularExpression mnemonic(QStringLiteral("&[^&\\s]"));
    return int(text.count(mnemonic));
}

/// The blanks and line ends around a text, which places texts of the command line.
QString bordersOf(const QString &text)
{
    static const QRegularExpression inside(QStringLiteral("\\S(.*\\S)?"),
                                           QRegularExpression::DotMatchesEverythingOption);
    return QString(text).replace(inside, QStringLiteral("x"));
}

QStringList complaintsAbout(const QString &form, const QString &source)
{
    QStringList wrong;
    if (form.trimmed().isEmpty())
        wrong.append(QStringLiteral("is empty"));
    if (placeholdersOf(form) != placeholdersOf(source))
        wrong.append(QStringLiteral("has other placeholders: ") + form);
    if (mnemonicsOf(form) != mnemonicsOf(source))
        wrong.append(QStringLiteral("has a mnemonic more or less: ") + form);
    if (bordersOf(form) != bordersOf(source))
        wrong.append(QStringLiteral("begins or ends with other blanks: ") + form);
    return wrong;
}

} // namespace

QList<TranslatedText> readTranslations(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QXmlStreamReader xml(&file);
    QList<TranslatedText> texts;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            texts.append(readMessage(xml, context));
    }
    EXPECT_FALSE(xml.hasError()) << path.toStdString() << ": " << xml.errorString().toStdString();
    return texts;
}

QStringList complaints(const TranslatedText &text, int pluralForms)
{
    QStringList wrong;
    if (!text.isFinished)
        wrong.append(QStringLiteral("is not finished"));
    const int expected = text.isPlural ? pluralForms : 1;
    if (text.forms.size() != expected)
        wrong.append(
            QStringLiteral("has %1 forms instead of %2").arg(text.forms.size()).arg(expected));
    for (const QString &form : text.forms)
        wrong.append(complaintsAbout(form, text.source));
    return wrong;
}

} // namespace kf::test
