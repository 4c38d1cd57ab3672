// SPDX-License-Identifier: GPL-3.0-or-later
// Images: where they come from and whether they run.

#include "core/findings/platform_rules.h"

namespace kf::findings {

namespace {

constexpr QLatin1StringView kImage("image");
constexpr QLatin1StringView kReference("reference");
constexpr QLatin1StringView kCuda("cuda");
constexpr QLatin1StringView kAccelerators("accelerators");

/// A finding for each image of which `isMeant` is true.
template<typename Rule, typename Predicate>
QList<Finding> ofImages(const RuleInput &input, Severity severity, const Predicate &isMeant)
{
    QList<Finding> found;
    for (const Image &image : input.plan.platform.images) {
        if (isMeant(image))
            found.append(made<Rule>(severity,
                                    pathOf(IdKind::Image, image.id),
                                    {argument(kImage, image.id),
                                     argument(kReference, image.reference.value_or(QString()))}));
    }
    return found;
}

/// A finding for each image that has accelerators in that list.
template<typename Rule> QList<Finding> ofCuda(const RuleInput &input, QList<Id> ImageFigures::*list)
{
    QList<Finding> found;
    for (const Image &image : input.plan.platform.images) {
        const QList<Id> accelerators = input.figures.platform.images.value(image.id).*list;
        if (!accelerators.isEmpty())
            found.append(made<Rule>(Severity::Error,
                                    pathOf(IdKind::Image, image.id),
                                    {argument(kImage, image.id),
                                     argument(kCuda, image.cuda.value_or(QString())),
                                     argument(kAccelerators, accelerators)}));
    }
    return found;
}

QString imageText(const FindingWords &words)
{
    return words.of(kImage);
}

QString acceleratorsText(const FindingWords &words)
{
    return words.name(kAccelerators, IdKind::CatalogGpu);
}

} // namespace

// --- image-without-registry

QList<Finding> ImageWithoutRegistry::find(const RuleInput &input)
{
    return ofImages<ImageWithoutRegistry>(input, Severity::Warning, [](const Image &image) {
        return isSet(image.reference) && !hasHost(*image.reference);
    });
}

QString ImageWithoutRegistry::sentence(const FindingWords &words)
{
    return FindingText::tr("Image %1 is pulled from Docker Hub: its reference %2 names no host.")
        .arg(imageText(words), words.of(kReference));
}

QString ImageWithoutRegistry::remedy(const Finding &)
{
    return FindingText::tr("Keep a copy in your registry and name its host in the reference.");
}

// --- sensitive-image-public

QList<Finding> SensitiveImagePublic::find(const RuleInput &input)
{
    const QList<RegistryView> registries = registriesOf(input.plan.platform);
    return ofImages<SensitiveImagePublic>(
        input, Severity::Error, [&registries](const Image &image) {
            const std::optional<RegistryView> registry = registryOf(image, registries);
            const bool isOfHub = isSet(image.reference) && !hasHost(*image.reference);
            const bool isOfPublic = registry && registry->kind == RegistryKind::Public;
            return isSensitive(image.sensitivity) && (isOfHub || isOfPublic);
        });
}

QString SensitiveImagePublic::sentence(const FindingWords &words)
{
    return FindingText::tr("Image %1 is sensitive and lies where anybody can pull it.")
        .arg(imageText(words));
}

QString SensitiveImagePublic::remedy(const Finding &)
{
    return FindingText::tr("Move it to a private registry.");
}

// --- cuda-too-new

QList<Finding> CudaTooNew::find(const RuleInput &input)
{
    return ofCuda<CudaTooNew>(input, &ImageFigures::tooNew);
}

QString CudaTooNew::sentence(const FindingWords &words)
{
    return FindingText::tr("Image %1 has CUDA %2, which no longer supports %3.")
        .arg(imageText(words), words.of(kCuda), acceleratorsText(words));
}

QString CudaTooNew::remedy(const Finding &)
{
    return FindingText::tr("Build a second image with an older CUDA for these GPUs.");
}

// --- cuda-too-old

QList<Finding> CudaTooOld::find(const RuleInput &input)
{
    return ofCuda<CudaTooOld>(input, &ImageFigures::tooOld);
}

QString CudaTooOld::sentence(const FindingWords &words)
{
    return FindingText::tr("Image %1 has CUDA %2, which does not know %3 yet.")
        .arg(imageText(words), words.of(kCuda), acceleratorsText(words));
}

QString CudaTooOld::remedy(const Finding &)
{
    return FindingText::tr("Build the image with a later CUDA.");
}

// --- cuda-on-other-vendor

QList<Finding> CudaOnOtherVendor::find(const RuleInput &input)
{
    return ofCuda<CudaOnOtherVendor>(input, &ImageFigures::noCuda);
}

QString CudaOnOtherVendor::sentence(const FindingWords &words)
{
    return FindingText::tr("Image %1 has CUDA %2, and its groups use %3, which have no CUDA.")
        .arg(imageText(words), words.of(kCuda), acceleratorsText(words));
}

QString CudaOnOtherVendor::remedy(const Finding &)
{
    return FindingText::tr("Build an image for these accelerators, and name the groups of each "
                           "image.");
}

// --- tfjob-without-operator

QList<Finding> TfjobWithoutOperator::find(const RuleInput &input)
{
    const PlatformFigures &platform = input.figures.platform;
    if (platform.components.present.contains(component::trainingOperator))
        return {};
    const QList<Profile> &profiles = input.plan.platform.profiles;
    return ofImages<TfjobWithoutOperator>(input, Severity::Error, [&profiles](const Image &image) {
        const QString framework = image.framework.value_or(QString());
        return framework.compare(QLatin1String("tensorflow"), Qt::CaseInsensitive) == 0 &&
               std::any_of(profiles.cbegin(), profiles.cend(), [&image](const Profile &profile) {
                   const bool uses = image.groups.isEmpty() ||
                                     image.groups.contains(profile.group.value_or(Id()));
                   return uses && profile.submitsBy.contains(SubmitsBy::OperatorCrd);
               });
    });
}

QString TfjobWithoutOperator::sentence(const FindingWords &words)
{
    return FindingText::tr(
               "People submit TensorFlow jobs with image %1, and the training operator, "
               "which alone takes them, is not there.")
        .arg(imageText(words));
}

QString TfjobWithoutOperator::remedy(const Finding &)
{
    return FindingText::tr("Choose the training operator besides Trainer.");
}

} // namespace kf::findings
