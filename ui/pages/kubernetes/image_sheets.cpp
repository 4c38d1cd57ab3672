// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/common.h"
#include "core/plan/edits/names.h"
#include "core/words/amount_words.h"
#include "core/words/platform_words.h"
#include "ui/pages/kubernetes/cluster_sheets.h"
#include "ui/pages/parts/member_field.h"
#include "ui/pages/parts/named_list.h"
#include "ui/pages/parts/work_fields.h"

namespace kf {

namespace {

GridColumn numberColumn(const QString &title, const QString &tip)
{
    return {title, tip, CellKind::Number, ColumnLook::Plain, Qt::AlignRight, {6, 0, 10}, {}};
}

/// An id that people see: what is typed becomes one.
Result<> takeId(Id &id, const GridValue &value)
{
    const QString name = textIn(value).trimmed();
    if (name.isEmpty())
        return Error{ErrorKind::Invalid, SheetWords::tr("A name is needed here."), {}, {}};
    return edits::takeTypedId(id, name);
}

QList<Choice> registryChoices(const Plan &plan)
{
    const QList<NamedRegistry> registries = registriesIn(plan);
    QList<Choice> choices{
        {QString(),
         registries.size() > 1 ? ImageSheet::tr("not said") : ImageSheet::tr("the only one")}};
    for (const NamedRegistry &registry : registries)
        choices.append({registry.id, registry.product.value_or(registry.id), registry.id});
    return choices;
}

QList<Field<RegistryRow>> registryFields()
{
    const auto yes = [](const QString &title, const QString &tip, auto NamedRegistry::*member) {
        return optionalYes<RegistryRow>(
            textColumn(title, tip, CellKind::Choice, 10, 14),
            [member](RegistryRow & row) -> auto & { return row.registry.*member; });
    };
    GridColumn space = numberColumn(RegistrySheet::tr("Space, GB"),
                                    RegistrySheet::tr("Size of its images times tags kept"));
    space.look = ColumnLook::Strong;
    return {{textColumn(RegistrySheet::tr("Registry"), {}, CellKind::Text, 14, 24),
             [](const RegistryRow &row) { return GridValue(row.registry.id); },
             [](RegistryRow &row, const GridValue &value) {
                 if (textIn(value) == row.registry.id)
                     return Result<>();
                 if (row.key == QLatin1String(kDefaultRegistry))
                     return Result<>(
                         Error{ErrorKind::NotAllowed,
                               RegistrySheet::tr("The first registry is called 'default'."),
                               {},
                               {}});
                 return takeId(row.registry.id, value);
             }},
            optionalChoice<RegistryKind, RegistryRow>(
                textColumn(RegistrySheet::tr("Kind"), {}, CellKind::Choice, 12, 18),
                RegistrySheet::tr("not said"),
                choiceText,
                [](RegistryRow & row) -> auto & { return row.registry.kind; }),
            optionalText<RegistryRow>(
                textColumn(RegistrySheet::tr("Product"), {}, CellKind::Text, 14, 24),
                [](RegistryRow & row) -> auto & { return row.registry.product; }),
            yes(RegistrySheet::tr("Scans images"), {}, &NamedRegistry::scanning),
            yes(RegistrySheet::tr("Cloud reaches it"),
                RegistrySheet::tr("Whether nodes in a cloud can pull from it"),
                &NamedRegistry::reachableFromCloud),
            {space, [](const RegistryRow &row) {
                 return row.space;
             }}};
}

RowList<RegistryRow> registryList()
{
    RowList<RegistryRow> list;
    list.rows = [](const Plan &plan) {
        QList<RegistryRow> rows;
        for (const NamedRegistry &registry : registriesIn(plan))
            rows.append({registry.id, registry, {}});
        return rows;
    };
    list.fresh = [](const Plan &, const RegistryRow *) {
        return RegistryRow();
    };
    list.complete = [](const Plan &, RegistryRow &row) {
        if (!row.registry.kind)
            row.registry.kind = RegistryKind::Private;
    };
    list.copied = [](const Plan &, RegistryRow &row) {
        row.registry.id.clear();
    };
    list.insert = [](Plan plan, const RegistryRow &row, qsizetype at) {
        return insertRegistry(std::move(plan), row.registry, at);
    };
    list.remove = [](Plan plan, const QList<RegistryRow> &rows) {
        QList<Id> ids;
        for (const RegistryRow &row : rows)
            ids.append(row.registry.id);
        return deleteRegistries(std::move(plan), ids);
    };
    list.placeholder = RegistrySheet::tr("Type to add a registry");
    return list;
}

QList<Field<ImageRow>> imageFields(PlanDocument &document)
{
    const auto text =
        [](const QString &title, const QString &tip, double characters, auto Image::*member) {
            return optionalText<ImageRow>(
                textColumn(title, tip, CellKind::Text, characters, 30),
                [member](ImageRow & row) -> auto & { return row.image.*member; });
        };
    Field<ImageRow> registry = text(ImageSheet::tr("From registry"),
                                    ImageSheet::tr("Where nothing is said it is the only registry; "
                                                   "where there are several, say which"),
                                    12,
                                    &Image::registry);
    registry.column.kind = CellKind::Choice;
    registry.choices = [&document] {
        return registryChoices(document.plan());
    };
    GridColumn size = numberColumn(ImageSheet::tr("Size, GB"), {});
    size.unit = {Unit::Gigabytes};
    return {
        {textColumn(ImageSheet::tr("Image"), {}, CellKind::Text, 14, 24),
         [](const ImageRow &row) { return GridValue(row.image.id); },
         [](ImageRow &row, const GridValue &value) {
             return takeId(row.image.id, value);
         }},
        text(ImageSheet::tr("Framework"), {}, 12, &Image::framework),
        text(ImageSheet::tr("Version"), {}, 8, &Image::frameworkVersion),
        text(ImageSheet::tr("CUDA"), ImageSheet::tr("Such as 12.6"), 6, &Image::cuda),
        toldField<ImageRow>(
            ImageSheet::tr("Runs on"), 24, 60, [](const ImageRow &row) { return row.fits; }),
        {textColumn(ImageSheet::tr("Groups"),
                    ImageSheet::tr("Who uses it, by name, with commas between them; empty: all"),
                    CellKind::Text,
                    16,
                    40),
         [](const ImageRow &row) { return GridValue(row.groups); },
         [](ImageRow &row, const GridValue &value) {
             row.groups = textIn(value);
             return Result<>();
         }},
        text(ImageSheet::tr("Reference"),
             ImageSheet::tr("Without a host it comes from Docker Hub, which is public"),
             14,
             &Image::reference),
        registry,
        optionalNumber<ImageRow>(
            size, [](ImageRow & row) -> auto & { return row.image.sizeGb; }),
        {numberColumn(ImageSheet::tr("Tags kept"), {}),
         [](const ImageRow &row) { return GridValue(double(row.image.tagsKept)); },
         [](ImageRow &row, const GridValue &value) {
             return takeWhole(row.image.tagsKept, value, 1);
         }},
        optionalChoice<Sensitivity, ImageRow>(
            textColumn(ImageSheet::tr("Sensitivity"), {}, CellKind::Choice, 12, 18),
            ImageSheet::tr("not said"),
            choiceText,
            [](ImageRow & row) -> auto & { return row.image.sensitivity; }),
        toldField<ImageRow>(ImageSheet::tr("A node pulls it in"), 16, 48, [](const ImageRow &row) {
            return row.pull;
        })};
}

Result<Image> imageOf(const Plan &plan, const ImageRow &row)
{
    Image image = row.image;
    const QList<Choice> groups = work::groupChoices(plan);
    if (row.groups != namesText(image.groups, groups)) {
        const Result<QList<Id>> named =
            idsNamed(row.groups, groups, ImageSheet::tr("This plan has no group called '%1'"));
        if (!named)
            return named.error();
        image.groups = named.value();
    }
    return image;
}

RowList<ImageRow> imageList()
{
    RowList<ImageRow> list;
    list.rows = [](const Plan &plan) {
        QList<ImageRow> rows;
        const QList<Choice> groups = work::groupChoices(plan);
        for (const Image &image : plan.platform.images)
            rows.append(
                {QString::number(rows.size()), image, namesText(image.groups, groups), {}, {}});
        return rows;
    };
    list.fresh = [](const Plan &, const ImageRow *) {
        return ImageRow();
    };
    list.copied = [](const Plan &plan, ImageRow &row) {
        row.image.id = edits::freeId(row.image.id, [&plan](const Id &id) {
            return edits::indexOf(plan.platform.images, id) >= 0;
        });
    };
    list.insert = [](Plan plan, const ImageRow &row, qsizetype at) {
        Result<Image> image = imageOf(plan, row);
        return image ? insertImage(std::move(plan), std::move(image).value(), at)
                     : Result<Plan>(image.error());
    };
    list.remove = [](Plan plan, const QList<ImageRow> &rows) {
        QList<Id> ids;
        for (const ImageRow &row : rows)
            ids.append(row.image.id);
        return deleteImages(std::move(plan), ids);
    };
    list.reorder = orderImages;
    list.placeholder = ImageSheet::tr("Type to add an image");
    list.keysArePlaces = true;
    return list;
}

} // namespace

RegistrySheet::RegistrySheet(PlanDocument &document, QObject *parent)
    : FieldsModel(document, parent)
{
    setList(registryList());
    setFields(registryFields());
}

void RegistrySheet::present(const Plan &plan)
{
    QList<RegistryRow> rows = rowsIn(plan);
    for (RegistryRow &row : rows) {
        const RegistrySpace space = registrySpace(plan, row.key);
        row.space = space.isKnown ? GridValue(space.gb)
                                  : GridValue(QStringLiteral("\u2265 ") +
                                              numberText(space.gb, Digits::Exact, locale()));
    }
    showRows(rows);
}

Result<Plan>
RegistrySheet::replaced(Plan plan, const RegistryRow &before, const RegistryRow &after) const
{
    return replaceRegistry(std::move(plan), before.key, after.registry);
}

ImageSheet::ImageSheet(PlanDocument &document, QObject *parent) : FieldsModel(document, parent)
{
    setList(imageList());
    setFields(imageFields(document));
}

void ImageSheet::present(const Plan &plan,
                         const Evaluation &figures,
                         const CatalogView &catalog,
                         const Wording &wording)
{
    QList<ImageRow> rows = rowsIn(plan);
    for (ImageRow &row : rows) {
        row.fits = imageFitText(figures, row.image.id, catalog);
        row.pull = pullText(row.image, wording);
    }
    showRows(rows);
}

Result<Plan> ImageSheet::replaced(Plan plan, const ImageRow &before, const ImageRow &after) const
{
    Result<Image> image = imageOf(plan, after);
    if (!image)
        return image.error();
    return replaceImage(std::move(plan), before.image.id, std::move(image).value());
}

} // namespace kf
