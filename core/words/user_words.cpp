// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/user_words.h"

#include "core/words/refusal_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace kf {

namespace {

struct UserWords {
    Q_DECLARE_TR_FUNCTIONS(kf::UserWords)
};

/// A word that profiles hold, and what it is called; skills have a sentence, words that stand for
/// one have none.
struct SkillWord {
    const char *id;
    const char *name;
    const char *sentence = nullptr;
};

constexpr std::array kSkillWords{
    SkillWord{"terminal",
              QT_TRANSLATE_NOOP("kf::UserWords", "terminal"),
              QT_TRANSLATE_NOOP("kf::UserWords", "Works at a terminal, with a shell")},
    SkillWord{"python",
              QT_TRANSLATE_NOOP("kf::UserWords", "Python"),
              QT_TRANSLATE_NOOP("kf::UserWords", "Writes Python and installs its packages")},
    SkillWord{"jupyter",
              QT_TRANSLATE_NOOP("kf::UserWords", "Jupyter"),
              QT_TRANSLATE_NOOP("kf::UserWords", "Explores data in notebooks")},
    SkillWord{"ml",
              QT_TRANSLATE_NOOP("kf::UserWords", "machine learning"),
              QT_TRANSLATE_NOOP("kf::UserWords", "Trains models with a framework")},
    SkillWord{"sources",
              QT_TRANSLATE_NOOP("kf::UserWords", "data sources"),
              QT_TRANSLATE_NOOP("kf::UserWords", "Knows where data comes from and who owns it")},
    SkillWord{"etl",
              QT_TRANSLATE_NOOP("kf::UserWords", "ETL"),
              QT_TRANSLATE_NOOP("kf::UserWords", "Extracts, cleans and loads data")},
    SkillWord{"etl-tools",
              QT_TRANSLATE_NOOP("kf::UserWords", "ETL tools"),
              QT_TRANSLATE_NOOP("kf::UserWords", "Uses tools such as SQL, Spark and Kafka")},
    SkillWord{"hardware",
              QT_TRANSLATE_NOOP("kf::UserWords", "hardware"),
              QT_TRANSLATE_NOOP("kf::UserWords", "Runs GPU servers and their drivers")},
    SkillWord{
        "networking",
        QT_TRANSLATE_NOOP("kf::UserWords", "networking"),
        QT_TRANSLATE_NOOP("kf::UserWords", "Sets up networks and finds what is wrong in them")},
    SkillWord{"clusters",
              QT_TRANSLATE_NOOP("kf::UserWords", "clusters"),
              QT_TRANSLATE_NOOP("kf::UserWords", "Runs and upgrades Kubernetes")},
    SkillWord{"containers",
              QT_TRANSLATE_NOOP("kf::UserWords", "containers"),
              QT_TRANSLATE_NOOP("kf::UserWords", "Builds images and runs a registry")},
    SkillWord{"linux",
              QT_TRANSLATE_NOOP("kf::UserWords", "Linux"),
              QT_TRANSLATE_NOOP("kf::UserWords", "Administers Linux servers")},
    SkillWord{"security",
              QT_TRANSLATE_NOOP("kf::UserWords", "security"),
              QT_TRANSLATE_NOOP("kf::UserWords", "Sets up logins, rights and certificates")},
    SkillWord{"shell", QT_TRANSLATE_NOOP("kf::UserWords", "shell")},
    SkillWord{"bash", "Bash"},
    SkillWord{"notebook", QT_TRANSLATE_NOOP("kf::UserWords", "notebook")},
    SkillWord{"notebooks", QT_TRANSLATE_NOOP("kf::UserWords", "notebooks")},
    SkillWord{"machine-learning", QT_TRANSLATE_NOOP("kf::UserWords", "machine learning")},
    SkillWord{"deep-learning", QT_TRANSLATE_NOOP("kf::UserWords", "deep learning")},
    SkillWord{"statistics", QT_TRANSLATE_NOOP("kf::UserWords", "statistics")},
    SkillWord{"pytorch", "PyTorch"},
    SkillWord{"tensorflow", "TensorFlow"},
    SkillWord{"warehouse", QT_TRANSLATE_NOOP("kf::UserWords", "data warehouse")},
    SkillWord{"data-warehouse", QT_TRANSLATE_NOOP("kf::UserWords", "data warehouse")},
    SkillWord{"sql", "SQL"},
    SkillWord{"hadoop", "Hadoop"},
    SkillWord{"kafka", "Kafka"},
    SkillWord{"spark", "Spark"},
    SkillWord{"hive", "Hive"},
    SkillWord{"sqoop", "Sqoop"},
    SkillWord{"gpu", "GPU"},
    SkillWord{"gpus", "GPUs"},
    SkillWord{"drivers", QT_TRANSLATE_NOOP("kf::UserWords", "drivers")},
    SkillWord{"network", QT_TRANSLATE_NOOP("kf::UserWords", "network")},
    SkillWord{"cluster", QT_TRANSLATE_NOOP("kf::UserWords", "cluster")},
    SkillWord{"kubernetes", "Kubernetes"},
    SkillWord{"container", QT_TRANSLATE_NOOP("kf::UserWords", "container")},
    SkillWord{"docker", "Docker"},
    SkillWord{"registry", QT_TRANSLATE_NOOP("kf::UserWords", "registry")},
};

QString nameOf(const SkillWord &word)
{
    return QCoreApplication::translate("kf::UserWords", word.name);
}

const SkillWord *skillWordOf(const QString &id)
{
    const QString wanted = id.trimmed().toLower();
    const auto *found =
        std::find_if(kSkillWords.begin(), kSkillWords.end(), [&wanted](const SkillWord &word) {
            return wanted == QLatin1String(word.id);
        });
    return found != kSkillWords.end() ? found : nullptr;
}

} // namespace

QString profileName(const Id &id)
{
    const QString name = asSentence(QString(id).replace(u'-', u' '));
    return idFromName(name) == id ? name : id;
}

QString skillText(const QString &skill)
{
    const SkillWord *word = skillWordOf(skill);
    return word != nullptr ? nameOf(*word) : skill;
}

QString skillCalled(const QString &text)
{
    if (const SkillWord *word = skillWordOf(text))
        return QString::fromLatin1(word->id);
    const QString name = text.trimmed();
    const auto *found =
        std::find_if(kSkillWords.begin(), kSkillWords.end(), [&name](const SkillWord &word) {
            return nameOf(word).compare(name, Qt::CaseInsensitive) == 0;
        });
    return found != kSkillWords.end() ? QString::fromLatin1(found->id) : name;
}

QString skillsText(const QStringList &skills)
{
    QStringList words;
    for (const QString &skill : skills)
        words.append(skillText(skill));
    return words.join(QStringLiteral(", "));
}

QString skillSentence(const QString &skill)
{
    const SkillWord *word = skillWordOf(skill);
    return word != nullptr && word->sentence != nullptr
               ? QCoreApplication::translate("kf::UserWords", word->sentence)
               : QString();
}

QString waySentence(SubmitsBy way)
{
    switch (way) {
    case SubmitsBy::Kubectl:
        return UserWords::tr("Plain jobs, with kubectl on the gateway host");
    case SubmitsBy::Notebook:
        return UserWords::tr("In the browser, on a notebook server of one's own");
    case SubmitsBy::OperatorCrd:
        return UserWords::tr("Custom resources, such as TrainJob, from a terminal");
    case SubmitsBy::Pipeline:
        return UserWords::tr("Workflows that Kubeflow Pipelines runs");
    case SubmitsBy::Api:
        return UserWords::tr("A program asks served models");
    }
    return {};
}

QString choiceText(WorksOn worksOn)
{
    switch (worksOn) {
    case WorksOn::Laptop:
        return UserWords::tr("laptop");
    case WorksOn::Server:
        return UserWords::tr("server");
    case WorksOn::Rented:
        return UserWords::tr("rented machine");
    case WorksOn::OtherCluster:
        return UserWords::tr("other cluster");
    }
    return {};
}

QString choiceText(DeliversAs deliversAs)
{
    switch (deliversAs) {
    case DeliversAs::Kserve:
        return QStringLiteral("KServe");
    case DeliversAs::OwnServer:
        return UserWords::tr("a server of its own");
    case DeliversAs::Embedded:
        return UserWords::tr("a file in the application");
    case DeliversAs::Batch:
        return UserWords::tr("predictions in batches");
    }
    return {};
}

QString titleText(GroupNeed need)
{
    switch (need) {
    case GroupNeed::SecureData:
        return UserWords::tr("Secure data");
    case GroupNeed::GpuShare:
        return UserWords::tr("Share of GPUs");
    case GroupNeed::OwnVersions:
        return UserWords::tr("Own versions");
    case GroupNeed::Notebooks:
        return UserWords::tr("Notebooks");
    case GroupNeed::NightJobs:
        return UserWords::tr("Jobs at night");
    case GroupNeed::Serving:
        return UserWords::tr("Served models");
    case GroupNeed::BothSides:
        return UserWords::tr("Here and in a cloud");
    case GroupNeed::Ready:
        return UserWords::tr("Ready to start");
    }
    return {};
}

QString titleText(Requirement requirement)
{
    switch (requirement) {
    case Requirement::SecureData:
        return UserWords::tr("Secure access to data");
    case Requirement::SharedCompute:
        return UserWords::tr("Compute that is shared fairly");
    case Requirement::ToolVersions:
        return UserWords::tr("Tools in the versions that people need");
    case Requirement::Deploy:
        return UserWords::tr("Models that reach their applications");
    case Requirement::Portability:
        return UserWords::tr("The same platform here and in a cloud");
    }
    return {};
}

QString choiceText(DecisionState state)
{
    return state == DecisionState::Agreed ? UserWords::tr("agreed") : UserWords::tr("open");
}

QString titleText(ScaledPart part)
{
    switch (part) {
    case ScaledPart::Serving:
        return UserWords::tr("Served models");
    case ScaledPart::Notebooks:
        return UserWords::tr("Notebooks");
    case ScaledPart::Batch:
        return UserWords::tr("Batch jobs");
    case ScaledPart::Nodes:
        return UserWords::tr("Nodes");
    case ScaledPart::Storage:
        return UserWords::tr("Storage");
    }
    return {};
}

QString choiceText(Scaling scaling)
{
    return scaling == Scaling::Dynamic ? UserWords::tr("dynamic") : UserWords::tr("planned");
}

QString choiceText(ClaimCheck check)
{
    switch (check) {
    case ClaimCheck::AllReduce:
        return UserWords::tr("all-reduce of gradients");
    case ClaimCheck::MemoryTransfer:
        return UserWords::tr("memory transfer");
    case ClaimCheck::SpeedUp:
        return UserWords::tr("speed-up");
    case ClaimCheck::Ports:
        return UserWords::tr("ports of a tree");
    case ClaimCheck::Feed:
        return UserWords::tr("feed from storage");
    }
    return {};
}

QString claimUnitText(ClaimCheck check)
{
    switch (check) {
    case ClaimCheck::AllReduce:
        return UserWords::tr("seconds a step");
    case ClaimCheck::MemoryTransfer:
        return UserWords::tr("seconds");
    case ClaimCheck::SpeedUp:
        return UserWords::tr("times as fast");
    case ClaimCheck::Ports:
        return UserWords::tr("ends");
    case ClaimCheck::Feed:
        return UserWords::tr("GPUs");
    }
    return {};
}

} // namespace kf
