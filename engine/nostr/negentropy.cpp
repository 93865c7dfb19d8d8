// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/negentropy.h"

#include "engine/crypto/sha256.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace nandu::nostr {

using base::ErrorCode;
using base::EventId;
using base::fail;
using base::Result;

namespace {

constexpr unsigned char version1 = 0x61;
constexpr std::size_t fingerprintBytes = 16;
constexpr std::size_t buckets = 16;
constexpr double fineIdWorth = 1.8; // bytes of an id against those of a fingerprint and its bound
constexpr std::size_t fineListMax = 2;
constexpr std::size_t fineSplitsMax = 192; // items; below this a range is cut for lists of its parts
constexpr std::size_t fineAfterTurn = 24;
constexpr std::size_t finePartsMax = 1024;
constexpr std::size_t finePartBytes = 64; // a fingerprint and its bound, at most
constexpr std::size_t spareBytes = 200; // under the cap: what ends a message
constexpr std::uint64_t infinity = std::numeric_limits<std::uint64_t>::max();
constexpr Negentropy::Bound end{infinity, {}, 0};

enum Mode : std::uint64_t { Skip = 0, Fingerprint = 1, IdList = 2 };

void appendNumber(std::string& out, std::uint64_t number)
{
    std::array<char, 10> digits{};
    std::size_t at = digits.size();
    digits[--at] = static_cast<char>(number & 0x7f);
    while (number >>= 7)
        digits[--at] = static_cast<char>(0x80 | (number & 0x7f));
    out.append(digits.data() + at, digits.size() - at);
}

void appendId(std::string& out, const EventId& id)
{
    out.append(reinterpret_cast<const char*>(id.bytes.data()), id.bytes.size());
}

// Of ids as little-endian numbers of 256 bits.
class IdSum {
public:
    void add(const EventId& id)
    {
        std::uint64_t carry = 0;
        for (std::size_t word = 0; word < m_words.size(); ++word) {
            const std::uint64_t sum = m_words[word] + carry;
            carry = sum < carry ? 1 : 0;
            m_words[word] = sum + wordOf(id, word);
            carry += m_words[word] < sum ? 1 : 0;
        }
    }
    void subtract(const EventId& id)
    {
        std::uint64_t borrow = 0;
        for (std::size_t word = 0; word < m_words.size(); ++word) {
            const std::uint64_t rest = m_words[word] - borrow;
            borrow = rest > m_words[word] ? 1 : 0;
            const std::uint64_t value = wordOf(id, word);
            borrow += rest < value ? 1 : 0;
            m_words[word] = rest - value;
        }
    }
    std::string fingerprint(std::size_t count) const
    {
        std::string text;
        for (const std::uint64_t word : m_words) {
            for (unsigned byte = 0; byte < 8; ++byte)
                text.push_back(static_cast<char>(word >> (8 * byte) & 0xff));
        }
        appendNumber(text, count);
        thread_local crypto::Sha256 sha;
        const auto digest = sha.digest(text);
        return {reinterpret_cast<const char*>(digest.data()), fingerprintBytes};
    }

private:
    static std::uint64_t wordOf(const EventId& id, std::size_t word)
    {
        std::uint64_t value = 0;
        for (std::size_t byte = 8; byte-- > 0;)
            value = value << 8 | id.bytes[word * 8 + byte];
        return value;
    }
    std::array<std::uint64_t, 4> m_words{};
};

// Times of a message are differences to the one before.
void appendBound(std::string& out, const Negentropy::Bound& bound, std::uint64_t& last)
{
    appendNumber(out, bound.createdAt == infinity ? 0 : bound.createdAt - last + 1);
    last = bound.createdAt;
    appendNumber(out, bound.idBytes);
    out.append(reinterpret_cast<const char*>(bound.id.bytes.data()), bound.idBytes);
}

// Reads until something is missing; after that everything is zero and isBroken.
class Reader {
public:
    explicit Reader(std::string_view text) : m_text(text) {}
    bool isAtEnd() const { return m_text.empty(); }
    bool isBroken() const { return m_isBroken; }
    std::size_t left() const { return m_text.size(); }

    std::string_view bytes(std::size_t count)
    {
        if (m_isBroken || count > m_text.size()) {
            m_isBroken = true;
            m_text = {};
            return {};
        }
        const std::string_view taken = m_text.substr(0, count);
        m_text.remove_prefix(count);
        return taken;
    }
    std::uint64_t number()
    {
        std::uint64_t value = 0;
        for (unsigned digits = 0; digits < 10; ++digits) {
            const std::string_view digit = bytes(1);
            if (digit.empty() || value >> 57 != 0)
                break;
            value = value << 7 | (static_cast<unsigned char>(digit[0]) & 0x7f);
            if ((static_cast<unsigned char>(digit[0]) & 0x80) == 0)
                return value;
        }
        m_isBroken = true;
        return 0;
    }
    EventId id(std::size_t idBytes)
    {
        EventId id;
        if (idBytes > id.bytes.size()) {
            m_isBroken = true;
            return id;
        }
        const std::string_view prefix = bytes(idBytes);
        std::copy(prefix.begin(), prefix.end(), id.bytes.begin());
        return id;
    }
    Negentropy::Bound bound(std::uint64_t& last)
    {
        const std::uint64_t difference = number();
        const bool isInfinite = difference == 0 || difference - 1 > infinity - last;
        last = isInfinite ? infinity : last + (difference - 1);
        Negentropy::Bound bound;
        bound.createdAt = last;
        bound.idBytes = static_cast<std::size_t>(number());
        bound.id = id(bound.idBytes);
        return bound;
    }

private:
    std::string_view m_text;
    bool m_isBroken = false;
};

} // namespace

struct Negentropy::Reply {
    std::string text = std::string(1, static_cast<char>(version1)); // what stands
    std::string range;                                              // of the range under way
    std::uint64_t last = 0;                                         // time that was written last
    bool isSkipping = false;
    Bound skipTo;

    void endSkip()
    {
        if (!std::exchange(isSkipping, false))
            return;
        appendBound(range, skipTo, last);
        appendNumber(range, Skip);
    }
};

Negentropy::Negentropy(Side side, std::vector<NegentropyItem> items, std::size_t messageBytesMax, Cut cut)
    : m_side(side), m_cut(cut), m_items(std::move(items)), m_messageBytesMax(messageBytesMax == 0 ? 0 : std::max<std::size_t>(messageBytesMax, 4096))
{
    std::ranges::sort(m_items);
    m_items.erase(std::unique(m_items.begin(), m_items.end()), m_items.end());
}

std::string Negentropy::begin() const
{
    Reply reply;
    split(reply, 0, m_items.size(), end);
    return reply.text + reply.range;
}

Result<std::optional<std::string>> Negentropy::answer(std::string_view message)
{
    Reader in(message);
    const std::string_view version = in.bytes(1);
    const auto number = version.empty() ? 0 : static_cast<unsigned char>(version[0]);
    if (number < 0x60 || number > 0x6f)
        return fail(ErrorCode::InvalidInput, "no negentropy message");
    if (number != version1) {
        if (m_side == Side::Client)
            return fail(ErrorCode::Unavailable, "another version of negentropy");
        return std::optional(std::string(1, static_cast<char>(version1)));
    }
    Reply reply;
    std::uint64_t lastIn = 0;
    std::size_t lower = 0;
    Bound before;
    while (!in.isAtEnd()) {
        reply.range.clear();
        const Bound bound = in.bound(lastIn);
        const std::uint64_t mode = in.number();
        std::size_t upper = lowerBound(bound, lower);
        reply.skipTo = before;
        if (mode == Fingerprint) {
            const std::string_view theirs = in.bytes(fingerprintBytes);
            if (theirs == fingerprint(lower, upper)) {
                reply.isSkipping = true;
            } else if (const auto missing = missingThere(lower, upper, theirs)) {
                m_onlyHere.insert(*missing);
                reply.isSkipping = true;
            } else {
                reply.endSkip();
                split(reply, lower, upper, bound);
            }
        } else if (mode == IdList) {
            const std::uint64_t count = in.number();
            if (count > in.left() / sizeof(EventId::bytes))
                return fail(ErrorCode::InvalidInput, "a list of ids that is cut short");
            std::set<EventId> theirs;
            for (std::uint64_t i = 0; i < count; ++i)
                theirs.insert(in.id(sizeof(EventId::bytes)));
            if (m_side == Side::Client) {
                decide(lower, upper, std::move(theirs));
                reply.isSkipping = true;
            } else {
                reply.endSkip();
                upper = sayIds(reply, lower, upper, bound);
            }
        } else if (mode == Skip) {
            reply.isSkipping = true;
        } else {
            return fail(ErrorCode::InvalidInput, "a range of an unknown mode");
        }
        if (in.isBroken())
            return fail(ErrorCode::InvalidInput, "a message that is cut short");
        if (isTooLong(reply.text.size() + reply.range.size())) { // the rest another time, as one range
            appendBound(reply.text, end, reply.last);
            appendNumber(reply.text, Fingerprint);
            reply.text += fingerprint(upper, m_items.size());
            break;
        }
        reply.text += reply.range;
        lower = upper;
        before = bound;
    }
    if (m_side == Side::Client && reply.text.size() == 1)
        return std::optional<std::string>();
    return std::optional(std::move(reply.text));
}

bool Negentropy::isTooLong(std::size_t bytes) const
{
    return m_messageBytesMax > 0 && bytes > m_messageBytesMax - spareBytes;
}

std::size_t Negentropy::lowerBound(const Bound& bound, std::size_t from) const
{
    const NegentropyItem first{bound.createdAt, bound.id};
    return static_cast<std::size_t>(std::lower_bound(m_items.begin() + static_cast<std::ptrdiff_t>(from), m_items.end(), first) - m_items.begin());
}

std::string Negentropy::fingerprint(std::size_t from, std::size_t to) const
{
    IdSum sum;
    for (std::size_t i = from; i < to; ++i)
        sum.add(m_items[i].id);
    return sum.fingerprint(to > from ? to - from : 0);
}

// The one item without which the range has the other side's fingerprint: what is missing there is known without another word.
std::optional<EventId> Negentropy::missingThere(std::size_t from, std::size_t to, std::string_view theirs) const
{
    if (m_cut == Cut::Reference || m_side == Side::Relay || to <= from || to - from > fineSplitsMax)
        return std::nullopt;
    IdSum sum;
    for (std::size_t i = from; i < to; ++i)
        sum.add(m_items[i].id);
    for (std::size_t i = from; i < to; ++i) {
        IdSum others = sum;
        others.subtract(m_items[i].id);
        if (others.fingerprint(to - from - 1) == theirs)
            return m_items[i].id;
    }
    return std::nullopt;
}

Negentropy::Bound Negentropy::between(std::size_t above) const
{
    const NegentropyItem& low = m_items[above - 1];
    const NegentropyItem& high = m_items[above];
    Bound bound{high.createdAt, {}, 0};
    if (low.createdAt == high.createdAt) {
        while (low.id.bytes[bound.idBytes] == high.id.bytes[bound.idBytes])
            ++bound.idBytes;
        ++bound.idBytes;
        std::copy_n(high.id.bytes.begin(), bound.idBytes, bound.id.bytes.begin());
    }
    return bound;
}

void Negentropy::split(Reply& reply, std::size_t from, std::size_t to, const Bound& endBound) const
{
    const std::size_t count = to - from;
    const std::size_t parts = partsOf(count);
    if (parts == 0) {
        appendBound(reply.range, endBound, reply.last);
        appendNumber(reply.range, IdList);
        appendNumber(reply.range, count);
        for (std::size_t i = from; i < to; ++i)
            appendId(reply.range, m_items[i].id);
        return;
    }
    for (std::size_t part = 0, at = from; part < parts; ++part) {
        const std::size_t next = at + count / parts + (part < count % parts ? 1 : 0);
        appendBound(reply.range, next == to ? endBound : between(next), reply.last);
        appendNumber(reply.range, Fingerprint);
        reply.range += fingerprint(at, next);
        at = next;
    }
}

// In how many parts a range is cut; 0: its ids are listed. Fine: the other side cuts what differs into 16 or lists it below 32, so
// long ranges are cut for parts of some 24 after its turn (dear enough to find that missingThere pays), and short ones into so
// many parts that these and the one list that comes back are shortest together.
std::size_t Negentropy::partsOf(std::size_t count) const
{
    if (m_cut == Cut::Reference)
        return count < 2 * buckets ? 0 : buckets;
    if (count <= fineListMax)
        return 0;
    if (count < fineSplitsMax)
        return static_cast<std::size_t>(std::lround(std::sqrt(fineIdWorth * static_cast<double>(count))));
    const std::size_t most = m_messageBytesMax > 0 ? std::min(finePartsMax, m_messageBytesMax / finePartBytes) : finePartsMax;
    return std::clamp(count / (fineAfterTurn * buckets), buckets, std::max(most, buckets));
}

void Negentropy::decide(std::size_t from, std::size_t to, std::set<EventId> theirs)
{
    for (std::size_t i = from; i < to; ++i) {
        if (theirs.erase(m_items[i].id) == 0)
            m_onlyHere.insert(m_items[i].id);
    }
    m_onlyThere.merge(theirs);
}

// What the message has no room for begins the rest.
std::size_t Negentropy::sayIds(Reply& reply, std::size_t from, std::size_t to, const Bound& endBound) const
{
    std::string ids;
    Bound bound = endBound;
    std::size_t at = from;
    for (; at < to; ++at) {
        if (isTooLong(reply.text.size() + ids.size())) {
            bound = {m_items[at].createdAt, m_items[at].id, sizeof(EventId::bytes)};
            break;
        }
        appendId(ids, m_items[at].id);
    }
    appendBound(reply.range, bound, reply.last);
    appendNumber(reply.range, IdList);
    appendNumber(reply.range, at - from);
    reply.text += reply.range + ids;
    reply.range.clear();
    return at;
}

} // namespace nandu::nostr
