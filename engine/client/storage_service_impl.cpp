// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/storage_service_impl.h"

#include "engine/base/log.h"

#include <algorithm>
#include <utility>

namespace nandu::client {

using api::StorageState;
using base::Result;
using namespace std::chrono_literals;

namespace {

constexpr auto progressEvery = 200ms;
constexpr auto freeFirstAfter = 10min; // after the start, when what was missed has come
constexpr auto freeAgainAfter = 6h;
constexpr qint64 megabyte = 1'000'000;

StorageState::Part partOf(int reason, const store::RetentionTally& tally)
{
    return {reason, static_cast<qint64>(tally.events), static_cast<qint64>(tally.bytes)};
}

template <std::size_t count>
QList<StorageState::Part> partsOf(const std::array<store::RetentionTally, count>& tallies)
{
    QList<StorageState::Part> parts;
    for (std::size_t i = 0; i < count; ++i) {
        if (tallies[i].events > 0)
            parts.append(partOf(static_cast<int>(i), tallies[i]));
    }
    return parts;
}

Result<SharedPlan> planOn(const std::filesystem::path& database, const store::IndexTail& tail, const store::RetentionQuestion& question,
                          const store::RetentionProgress& goOn)
{
    auto view = store::ReadView::open(database, &tail);
    if (!view)
        return view.error();
    auto plan = store::planRetention(**view, question, goOn);
    if (!plan)
        return plan.error();
    return std::make_shared<const store::RetentionPlan>(std::move(*plan));
}

} // namespace

StorageServiceImpl::StorageServiceImpl(StorageParts parts, QObject* parent)
    : api::StorageService(parent), m_parts(std::move(parts)), m_door(std::make_shared<localrelay::Door>(this))
{
    m_work.setMaxThreadCount(1);
    connect(&m_progress, &QTimer::timeout, this, &StorageServiceImpl::lookHowFar);
    connect(&m_daily, &QTimer::timeout, this, &StorageServiceImpl::freeByItself);
    m_daily.start(freeFirstAfter);
}

StorageServiceImpl::~StorageServiceImpl()
{
    m_door->close();
    cancel();
    m_work.waitForDone();
}

store::RetentionRules StorageServiceImpl::rulesOf(const Settings& settings)
{
    const auto number = [&settings](const char* key) { return settings.value(QLatin1String(key)).toInt(); };
    store::RetentionRules rules;
    rules.followingDays = number(setting_keys::followingDays);
    rules.friendsDays = number(setting_keys::friendsDays);
    rules.strangersDays = number(setting_keys::strangersDays);
    rules.reactionDays = number(setting_keys::reactionDays);
    rules.otherDays = number(setting_keys::otherDays);
    rules.bytesMax = number(setting_keys::sizeMaxMb) * megabyte;
    return rules;
}

void StorageServiceImpl::start(Then then)
{
    if (m_state.step == StorageState::Looking || m_state.step == StorageState::Freeing)
        return;
    store::RetentionQuestion question;
    question.rules = rulesOf(m_parts.settings);
    question.own = m_parts.own();
    question.listed = m_parts.listed();
    question.now = m_parts.clock.wallSeconds();
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    m_state = StorageState();
    set(StorageState::Looking);
    m_work.start([this, then, question = std::move(question), door = m_door, isCancelled = m_isCancelled, file = m_parts.database, tail = &m_parts.pipeline.writer().indexTail()] {
        int shown = 0;
        const auto goOn = [&](int percent) {
            if (std::exchange(shown, percent) != percent) {
                door->post([this, percent] {
                    m_state.percent = percent;
                    Q_EMIT stateChanged();
                });
            }
            return !isCancelled->load();
        };
        auto plan = planOn(file, *tail, question, goOn);
        door->post([this, plan = std::move(plan), then] { takePlan(plan, then); });
    });
}

void StorageServiceImpl::takePlan(const Result<SharedPlan>& planned, Then then)
{
    if (!planned || m_isCancelled->load()) {
        const auto code = planned ? base::ErrorCode::Cancelled : planned.error().code;
        m_state.error = static_cast<int>(code);
        return set(code == base::ErrorCode::Cancelled ? StorageState::Cancelled : StorageState::Failed);
    }
    const store::RetentionPlan& plan = **planned;
    m_state.all = partOf(0, plan.all);
    m_state.leaves = partOf(0, plan.leaving);
    m_state.leaving = partsOf(plan.byReason);
    m_state.staying = partsOf(plan.byGuard);
    m_state.usedBytes = plan.usedBytes;
    m_state.freeBytes = plan.freeBytes;
    m_state.percent = 0;
    // Without a follow list everybody is a stranger: nobody decides by that but the user.
    if (then == Then::Tell || (then == Then::FreeByItself && !plan.areFollowsKnown))
        return set(StorageState::Looked);
    if (plan.rows.empty())
        return set(StorageState::Freed);
    m_toRemove = plan.rows.size();
    set(StorageState::Freeing);
    m_parts.uncover(*planned, [door = m_door, this, planned = *planned] { door->post([this, planned] { remove(planned); }); });
}

void StorageServiceImpl::remove(const SharedPlan& plan)
{
    if (m_isCancelled->load())
        return set(StorageState::Cancelled);
    auto removed = std::make_shared<std::future<Result<std::uint64_t>>>(m_parts.pipeline.writer().prune(plan));
    m_progress.start(progressEvery);
    m_work.start([this, removed, door = m_door] {
        const auto count = removed->get();
        door->post([this, count] { takeEnd(count); });
    });
}

void StorageServiceImpl::takeEnd(const Result<std::uint64_t>& removed)
{
    m_progress.stop();
    if (!removed) {
        m_state.error = static_cast<int>(removed.error().code);
        return set(StorageState::Failed);
    }
    m_state.freedEvents = static_cast<qint64>(*removed);
    m_state.percent = 100;
    base::Log(base::LogCategory::Engine) << "freed: " << *removed << " events that the rules no longer keep";
    set(m_isCancelled->load() ? StorageState::Cancelled : StorageState::Freed);
}

void StorageServiceImpl::cancel()
{
    if (m_isCancelled)
        m_isCancelled->store(true);
    if (m_state.step == StorageState::Freeing)
        m_parts.pipeline.writer().cancelPrune();
}

void StorageServiceImpl::lookHowFar()
{
    const std::uint64_t left = m_parts.pipeline.writer().stats().pruneLeft;
    const int percent = m_toRemove == 0 ? 0 : static_cast<int>(100 - std::min<std::uint64_t>(100, left * 100 / m_toRemove));
    if (std::exchange(m_state.percent, percent) != percent)
        Q_EMIT stateChanged();
}

void StorageServiceImpl::freeByItself()
{
    m_daily.start(freeAgainAfter);
    if (!rulesOf(m_parts.settings).isOff())
        start(Then::FreeByItself);
}

void StorageServiceImpl::set(StorageState::Step step)
{
    m_state.step = step;
    Q_EMIT stateChanged();
}

} // namespace nandu::client
