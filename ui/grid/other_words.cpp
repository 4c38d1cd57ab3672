// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/other_words.h"

#include "core/base/search_words.h"
#include "core/words/refusal_words.h"

#include <QCache>
#include <QDir>
#include <QFile>
#include <QTranslator>

#include <algorithm>
#include <memory>
#include <vector>

namespace kf {

namespace {

using Languages = std::vector<std::unique_ptr<QTranslator>>;

const Languages &languages()
{
    static const Languages all = [] {
        Languages loaded;
        const QDir folder(QStringLiteral(":/kfplan/translations"));
        for (const QString &file : folder.entryList({QStringLiteral("kfplan_*.qm")})) {
            auto language = std::make_unique<QTranslator>();
            if (language->load(folder.filePath(file)))
                loaded.push_back(std::move(language));
        }
        return loaded;
    }();
    return all;
}

/// Every context that a text of the program stands in.
const QByteArrayList &contexts()
{
    static const QByteArrayList all = [] {
        QFile file(QStringLiteral(":/kfplan/translations/contexts.txt"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n')
                                              : QByteArrayList();
    }();
    return all;
}

/// The choices of which that is true.
template<typename Test>
QList<const Choice *> choicesThat(const QList<Choice> &choices, const Test &test)
{
    QList<const Choice *> found;
    for (const Choice &choice : choices) {
        if (test(choice))
            found.append(&choice);
    }
    return found;
}

/// Nothing where several are meant.
const Choice *onlyOne(const QList<const Choice *> &choices)
{
    return choices.size() == 1 ? choices.first() : nullptr;
}

/// As it is written, and as it begins a sentence or stands within one.
QStringList written(const QString &text)
{
    QStringList texts{text, asSentence(text), text.left(1).toLower() + text.mid(1)};
    texts.removeDuplicates();
    return texts;
}

} // namespace

QStringList translated(const QByteArrayList &contexts, const QString &english)
{
    QStringList words;
    for (const QByteArray &context : contexts) {
        for (const std::unique_ptr<QTranslator> &language : languages()) {
            QString word = language->translate(context, english.toUtf8());
            if (!word.isEmpty())
                words.append(word.remove(QChar(QChar::SoftHyphen)));
        }
    }
    return words;
}

QStringList otherWords(const QString &word)
{
    constexpr qsizetype kLongest = 60;
    constexpr int kKept = 2000;
    static QCache<QString, QStringList> known(kKept);
    if (word.isEmpty() || word.size() > kLongest)
        return {};
    if (const QStringList *words = known.object(word))
        return *words;
    QStringList words;
    for (const QString &text : written(word))
        words += translated(contexts(), text);
    words.removeDuplicates();
    known.insert(word, new QStringList(words));
    return words;
}

bool isOtherWord(const QString &word, const QString &typed)
{
    return otherWords(word).contains(typed, Qt::CaseInsensitive) ||
           otherWords(typed).contains(word, Qt::CaseInsensitive);
}

const Choice *choiceCalled(const QString &text, const QList<Choice> &choices)
{
    for (const Choice &choice : choices) {
        if (choice.key == text || choice.label.compare(text, Qt::CaseInsensitive) == 0)
            return &choice;
    }
    const QList<const Choice *> called = choicesThat(
        choices, [&text](const Choice &choice) { return isOtherWord(choice.label, text); });
    if (!called.isEmpty())
        return onlyOne(called);
    // A number is no name, though the words of one choice alone may hold it.
    if (std::none_of(text.cbegin(), text.cend(), [](QChar sign) { return sign.isLetter(); }))
        return nullptr;
    return onlyOne(choicesThat(choices, [&text](const Choice &choice) {
        return searchRank(choice.label, choice.words(), text) <= kNamedInFull;
    }));
}

} // namespace kf
