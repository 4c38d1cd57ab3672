// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/demand/import/reader.h"

#include <QFileInfo>
#include <QtConcurrentRun>

namespace kf {

namespace {

constexpr qint64 kAtOnceBytes = 32 << 10; ///< read within a frame; larger files go to a worker

bool isQuick(const SheetImport &wanted)
{
    const qint64 size = wanted.file ? wanted.file->bytes.size() : QFileInfo(wanted.path).size();
    return size <= kAtOnceBytes;
}

} // namespace

ImportReader::ImportReader(const Plan &plan, const Catalog &catalog, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_catalog(catalog)
{
    connect(&m_watcher, &QFutureWatcher<SheetImport>::finished, this, &ImportReader::takeAnswer);
}

// A worker that still reads holds copies of all it needs: closing the dialog need not wait for it.
ImportReader::~ImportReader() = default;

void ImportReader::request(const SheetImport &wanted)
{
    if (m_running) {
        m_waiting = wanted;
        return;
    }
    if (isQuick(wanted)) {
        Q_EMIT finished(completed(wanted, m_plan, m_catalog));
        return;
    }
    startWorker(wanted);
    Q_EMIT readingChanged(true);
}

SheetImport ImportReader::completed(SheetImport wanted, const Plan &plan, const Catalog &catalog)
{
    wanted.error.reset();
    wanted.read = {};
    const auto failed = [&wanted](const Error &error) {
        wanted.error = error;
        return wanted;
    };
    if (!wanted.file) {
        Result<SheetFile> file = sheetFileBytes(wanted.path).andThen(openSheetFile);
        if (!file)
            return failed(file.error());
        wanted.file = std::move(file).value();
        wanted.reading.reset();
    }
    if (!wanted.reading) {
        wanted.reading = wanted.file->guess;
        wanted.content.reset();
    }
    if (!wanted.content) {
        Result<SheetContent> content = readSheet(*wanted.file, *wanted.reading);
        if (!content)
            return failed(content.error());
        wanted.content = std::make_shared<const SheetContent>(std::move(content).value());
    }
    if (wanted.guess == SheetImport::Guess::Everything)
        wanted.choices = guessedChoices(*wanted.content, wanted.choices);
    else if (wanted.guess == SheetImport::Guess::Columns)
        wanted.choices.columns = guessedColumns(*wanted.content, wanted.choices.headerRow);
    wanted.guess = SheetImport::Guess::Nothing;
    wanted.read = readGroups(*wanted.content, wanted.choices, plan, catalog);
    return wanted;
}

void ImportReader::startWorker(const SheetImport &wanted)
{
    m_running = true;
    m_watcher.setFuture(QtConcurrent::run(
        [wanted, plan = m_plan, catalog = m_catalog] { return completed(wanted, plan, catalog); }));
}

void ImportReader::takeAnswer()
{
    if (m_waiting) {
        startWorker(*std::exchange(m_waiting, std::nullopt));
        return;
    }
    m_running = false;
    Q_EMIT readingChanged(false);
    Q_EMIT finished(m_watcher.result());
}

} // namespace kf
