// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/other_words.h"

#include "core/base/search_words.h"

#include <QCache>
#include <QDir>
#include <QFile>
#include <QTranslator>

#include <algorithm>
#include <iterator>
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

/// The choice of which that is true, where it is true of one alone.
template<typename Test> const Choice *onlyOne(const QList<Choice> &choices, const Test &test)
{
    const auto first = std::find_if(choices.cbegin(), choices.cend(), test);
    const bool isOnly =
        first != choices.cend() && std::none_of(std::next(first), choices.cend(), test);
    return isOnly ? &*first : nullptr;
}

/// As it is written, and as it begins a sentence or stands within one.
QStringList written(const QString &text)
{
    QStringList texts{
        text, text.left(1).toUpper() + text.mid(1), text.left(1).toLower() + text.mid(1)};
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
    const auto isCalled = [&text](const Choice &choice) {
        return isOtherWord(choice.label, text);
    };
    if (std::any_of(choices.cbegin(), choices.cend(), isCalled))
        return onlyOne(choices, isCalled);
    // A number is no name, though the words of one choice alone may hold it.
    if (std::none_of(text.cbegin(), text.cend(), [](QChar sign) { return sign.isLetter(); }))
        return nullptr;
    return onlyOne(choices, [&text](const Choice &choice) {
        return searchRank(choice.label, choice.words(), text) <= kNamedInFull;
    });
}

} // namespace kf
