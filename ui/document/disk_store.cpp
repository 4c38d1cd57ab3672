// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/disk_store.h"

#include "core/project/disk.h"
#include "ui/document/worker.h"

namespace kf {

namespace {

/// What is to be written, and what becomes of what stood there.
struct KeptWrite {
    StoreWrite wanted;
    BackupRule backups;
};

PlanStore::WriteAnswer writeKept(const KeptWrite &write, const FileControl &control)
{
    return writeToDisk(write.wanted, control, write.backups);
}

template<typename Wanted, typename Answer> class DiskCall : public StoreCall {
public:
    using Access = Answer (*)(const Wanted &wanted, const FileControl &control);

    DiskCall(Access access, const Wanted &wanted, const StoreWatch<Answer> &watch)
        : m_worker([access](const Wanted &asked,
                            const Answer *,
                            WorkControl &control) { return access(asked, fileControl(control)); },
                   WorkPlace::Files)
    {
        if (watch.progressed)
            QObject::connect(&m_worker, &WorkerBase::progressed, watch.progressed);
        // Whoever hears of the end may delete this call.
        QObject::connect(&m_worker, &WorkerBase::finished, &m_worker, [this, done = watch.done] {
            const auto tell = done;
            const std::shared_ptr<const Answer> answer = m_worker.newest();
            tell(*answer);
        });
        m_worker.request(wanted);
    }

    void stop() override { m_worker.stop(); }

private:
    static FileControl fileControl(WorkControl &control)
    {
        return {[&control](double share) { control.tell(share); },
                [&control] { return control.shouldStop(); },
                {}};
    }

    Worker<Wanted, Answer> m_worker;
};

} // namespace

std::unique_ptr<StoreCall> DiskStore::read(const QString &place,
                                           const StoreWatch<ReadAnswer> &watch)
{
    return std::make_unique<DiskCall<QString, ReadAnswer>>(&readFromDisk, place, watch);
}

bool DiskStore::takesWriting(const QString &place) const
{
    return kf::takesWriting(place);
}

std::unique_ptr<StoreCall> DiskStore::write(const StoreWrite &wanted,
                                            const StoreWatch<WriteAnswer> &watch)
{
    return std::make_unique<DiskCall<KeptWrite, WriteAnswer>>(
        &writeKept, KeptWrite{wanted, m_backups ? m_backups() : BackupRule()}, watch);
}

} // namespace kf
