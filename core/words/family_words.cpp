// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/family_words.h"

#include <QCoreApplication>

#include <array>

namespace kf {

namespace {

/// What translators find: the texts of the families, as model-families.yaml has them.
[[maybe_unused]] constexpr std::array kTexts = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("kf::FamilyWords",
                      "any CUDA framework with cuDNN; keep JPEG decoding off the critical path "
                      "(DALI or enough CPU cores)"),
    QT_TRANSLATE_NOOP("kf::FamilyWords",
                      "BF16 or FP8 tensor cores (Ampere or later); NVLink inside the node and a"
                      " rail fabric between nodes"),
    QT_TRANSLATE_NOOP("kf::FamilyWords",
                      "BF16 preferred; QLoRA needs a 4-bit kernel library (bitsandbytes or "
                      "torchao)"),
    QT_TRANSLATE_NOOP("kf::FamilyWords", "Clustering (k-means, DBSCAN)"),
    QT_TRANSLATE_NOOP("kf::FamilyWords", "Computational fluid dynamics"),
    QT_TRANSLATE_NOOP("kf::FamilyWords",
                      "CUDA build; GROMACS can put non-bonded, PME and update steps on the card"),
    QT_TRANSLATE_NOOP("kf::FamilyWords",
                      "CUDA framework; a serving compiler (TensorRT or ONNX Runtime) shortens "
                      "one request further"),
    QT_TRANSLATE_NOOP("kf::FamilyWords", "CUDA framework; audio decoding on CPUs must keep up"),
    QT_TRANSLATE_NOOP("kf::FamilyWords",
                      "CUDA framework; large 3D volumes need memory more than speed"),
    QT_TRANSLATE_NOOP("kf::FamilyWords",
                      "CUDA framework; two-stage detectors keep part of the work (proposals, "
                      "suppression) on slower paths"),
    QT_TRANSLATE_NOOP("kf::FamilyWords",
                      "cudf.pandas loaded; unsupported calls fall back to pandas on the CPU and"
                      " the gain is lost for them"),
    QT_TRANSLATE_NOOP("kf::FamilyWords",
                      "cuML or cuml.accel and a large dense table; sparse or small problems "
                      "stay on CPUs"),
    QT_TRANSLATE_NOOP("kf::FamilyWords",
                      "cuML or cuml.accel must be installed; scikit-learn by itself stays on "
                      "the CPU"),
    QT_TRANSLATE_NOOP("kf::FamilyWords", "cuML or cuml.accel; data in GPU memory"),
    QT_TRANSLATE_NOOP("kf::FamilyWords",
                      "device must be set to cuda and the table large; current XGBoost builds "
                      "want compute capability 5.0 or more and recent wheels CUDA 12.9 or more"),
    QT_TRANSLATE_NOOP("kf::FamilyWords", "each unit must have GPU code; units share nothing"),
    QT_TRANSLATE_NOOP("kf::FamilyWords",
                      "embedding tables must fit in GPU memory or be split over cards; "
                      "otherwise the CPU lookup dominates"),
    QT_TRANSLATE_NOOP("kf::FamilyWords",
                      "enough total GPU memory: about 16 bytes per parameter plus activations"),
    QT_TRANSLATE_NOOP("kf::FamilyWords",
                      "FP16 with fused attention; compiled pipelines are 1.2 to 1.8 times as "
                      "fast in the figures below"),
    QT_TRANSLATE_NOOP("kf::FamilyWords", "Gradient-boosted trees"),
    QT_TRANSLATE_NOOP("kf::FamilyWords", "Graph neural networks"),
    QT_TRANSLATE_NOOP("kf::FamilyWords", "Image classification (CNN)"),
    QT_TRANSLATE_NOOP("kf::FamilyWords", "Image generation (diffusion)"),
    QT_TRANSLATE_NOOP("kf::FamilyWords", "Independent work units (SETI-like)"),
    QT_TRANSLATE_NOOP("kf::FamilyWords", "Large language model pre-training"),
    QT_TRANSLATE_NOOP("kf::FamilyWords",
                      "layer must map to the cuDNN recurrent kernel (standard cell, no custom "
                      "recurrence) and the batch must be large; one step waits for the one "
                      "before"),
    QT_TRANSLATE_NOOP("kf::FamilyWords", "Linear and logistic regression, PCA"),
    QT_TRANSLATE_NOOP("kf::FamilyWords", "LLM fine-tuning, all weights"),
    QT_TRANSLATE_NOOP("kf::FamilyWords", "LLM fine-tuning, LoRA or QLoRA"),
    QT_TRANSLATE_NOOP("kf::FamilyWords", "LLM inference (chat, completion)"),
    QT_TRANSLATE_NOOP("kf::FamilyWords", "Molecular dynamics"),
    QT_TRANSLATE_NOOP("kf::FamilyWords", "Monte Carlo simulation"),
    QT_TRANSLATE_NOOP("kf::FamilyWords",
                      "neighbour sampling and features must reach the card fast: graph in GPU "
                      "memory, or pinned memory with GPU sampling"),
    QT_TRANSLATE_NOOP("kf::FamilyWords",
                      "none for single requests; training on large batches or bulk scoring can "
                      "gain"),
    QT_TRANSLATE_NOOP("kf::FamilyWords",
                      "none until hot loops are ported to a library, directives or CUDA"),
    QT_TRANSLATE_NOOP("kf::FamilyWords", "Object detection (SSD, Faster R-CNN)"),
    QT_TRANSLATE_NOOP("kf::FamilyWords",
                      "only the network stage; the sequence search runs on CPUs and fast disk "
                      "for most of the time"),
    QT_TRANSLATE_NOOP("kf::FamilyWords", "Own code without GPU libraries"),
    QT_TRANSLATE_NOOP("kf::FamilyWords", "paths must be generated on the card in large numbers"),
    QT_TRANSLATE_NOOP("kf::FamilyWords", "Protein structure prediction"),
    QT_TRANSLATE_NOOP("kf::FamilyWords", "Random forest"),
    QT_TRANSLATE_NOOP("kf::FamilyWords", "Recommender (DLRM, wide and deep)"),
    QT_TRANSLATE_NOOP("kf::FamilyWords", "Recurrent sequence models (LSTM, GRU)"),
    QT_TRANSLATE_NOOP("kf::FamilyWords", "Reinforcement learning"),
    QT_TRANSLATE_NOOP("kf::FamilyWords", "Segmentation (Mask R-CNN, U-Net)"),
    QT_TRANSLATE_NOOP("kf::FamilyWords",
                      "simulator must run on the GPU; with a CPU simulator the environments, "
                      "not the learner, set the pace"),
    QT_TRANSLATE_NOOP("kf::FamilyWords", "Small network on request (about 100,000 parameters)"),
    QT_TRANSLATE_NOOP("kf::FamilyWords",
                      "solver must have a GPU path; OpenFOAM as shipped runs on CPUs and only "
                      "offloads its linear solver through added libraries"),
    QT_TRANSLATE_NOOP("kf::FamilyWords", "Spark SQL and DataFrame jobs"),
    QT_TRANSLATE_NOOP("kf::FamilyWords", "Speech recognition and synthesis"),
    QT_TRANSLATE_NOOP("kf::FamilyWords", "SQL or pandas data preparation"),
    QT_TRANSLATE_NOOP("kf::FamilyWords", "Transformer encoder (BERT-like, embeddings)"),
    QT_TRANSLATE_NOOP("kf::FamilyWords",
                      "Volta or later, one GPU per executor, DataFrame or SQL code; RDD code is"
                      " not accelerated and unsupported operators fall back"),
    QT_TRANSLATE_NOOP("kf::FamilyWords",
                      "weights plus key-value cache must fit; continuous batching server (vLLM,"
                      " TensorRT-LLM, KServe LLM runtime)"),
});

QString translated(const QString &text)
{
    return QCoreApplication::translate("kf::FamilyWords", text.toUtf8().constData());
}

} // namespace

QString familyName(const ModelFamily &family)
{
    return translated(family.name);
}

QString familyCondition(const ModelFamily &family)
{
    return family.gainCondition ? translated(*family.gainCondition) : QString();
}

} // namespace kf
