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

/// The sheet that is asked for, with those that hold the other day types where it holds one.
Result<SheetContent>
readTogether(const SheetFile &file, const SheetReading &reading, const Plan &plan)
{
    const QList<int> together = dayTypeSheets(file.sheets, plan);
    return contentOfSheets(file,
                           reading,
                           together.contains(reading.sheet) ? together : QList<int>{reading.sheet},
                           false);
}

/// Numbers, zones and words have shaped a sheet that was gathered from rows: other choices shape it
/// anew.
bool isGathered(const SheetContent &content)
{
    return content.shape == SheetShape::LongTable || content.shape == SheetShape::DayBlocks ||
           content.isArrangedByWords;
}

void gatherAnew(SheetImport &wanted, const Plan &plan, const Catalog &catalog)
{
    SheetContent content = arrangedSheet(*wanted.sheet, wanted.choices, plan, catalog);
    if (content.block.rows.size() != wanted.content->block.rows.size())
        wanted.choices.rows.clear();
    if (content.block.columns != wanted.content->block.columns)
        wanted.choices = guessedChoices(content, wanted.choices);
    wanted.content = std::make_shared<const SheetContent>(std::move(content));
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
        wanted.sheet.reset();
    }
    if (!wanted.sheet) {
        Result<SheetContent> sheet = readTogether(*wanted.file, *wanted.reading, plan);
        if (!sheet)
            return failed(sheet.error());
        wanted.sheet = std::make_shared<const SheetContent>(std::move(sheet).value());
        wanted.content.reset();
    }
    if (!wanted.content || wanted.guess == SheetImport::Guess::Everything) {
        GroupImport all = importOf(*wanted.sheet, wanted.choices, plan, catalog);
        wanted.content = std::make_shared<const SheetContent>(std::move(all.content));
        wanted.choices = std::move(all.choices);
        wanted.read = std::move(all.read);
    } else {
        if (wanted.guess == SheetImport::Guess::Columns)
            wanted.choices.columns = guessedColumns(*wanted.content, wanted.choices.headerRow);
        if (isGathered(*wanted.content))
            gatherAnew(wanted, plan, catalog);
        wanted.read = readGroups(*wanted.content, wanted.choices, plan, catalog);
    }
    wanted.guess = SheetImport::Guess::Nothing;
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

#include "moc_reader.cpp"
