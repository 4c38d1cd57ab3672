// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/demand/import/reader.h"

#include <QFileInfo>

namespace kf {

namespace {

constexpr double kBytesPerMillisecond = 4096.0; ///< read and judged, on a slow machine

double expectedMilliseconds(const SheetImport &wanted)
{
    const qint64 size = wanted.file ? wanted.file->bytes.size() : QFileInfo(wanted.path).size();
    return double(size) / kBytesPerMillisecond;
}

/// Makes what is missing in `wanted` out of what is there.
SheetImport completed(SheetImport wanted, const Plan &plan, const Catalog &catalog)
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

} // namespace

ImportReader::ImportReader(const Plan &plan, const Catalog &catalog, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_catalog(catalog)
    , m_worker([](const Request &request, const SheetImport *, WorkControl &) {
        return completed(request.wanted, request.plan, request.catalog);
    })
{
    connect(&m_worker, &WorkerBase::runningChanged, this, &ImportReader::readingChanged);
    connect(
        &m_worker, &WorkerBase::finished, this, [this] { Q_EMIT finished(*m_worker.newest()); });
}

void ImportReader::request(const SheetImport &wanted)
{
    if (m_worker.request({wanted, m_plan, m_catalog}, expectedMilliseconds(wanted)))
        Q_EMIT finished(*m_worker.newest());
}

} // namespace kf
