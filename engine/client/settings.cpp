// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/settings.h"

#include "engine/accounts/private_file.h"
#include "engine/base/limits.h"
#include "engine/base/log.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThreadPool>

#include <algorithm>
#include <array>
#include <cmath>
#include <mutex>

namespace nandu::client {

namespace {

namespace limits = base::limits;

constexpr int daysMost = 36'500;
constexpr qint64 fileBytesMax = 1024 * 1024; // ours has a few hundred

struct NumberRule {
    const char* key;
    const char* name; // as in a sentence
    int fallback, lowest, highest;
};
constexpr std::array numberRules = {
    //: Begins a sentence such as "The number of workers must be a whole number"; workers are the threads that check signatures
    NumberRule{setting_keys::workers, QT_TRANSLATE_NOOP("Engine", "The number of workers"), int(limits::workersDefault), int(limits::workersMin), int(limits::workersMax)},
    //: Begins a sentence such as "The queue capacity must be between 1 and 9"
    NumberRule{setting_keys::queueCapacity, QT_TRANSLATE_NOOP("Engine", "The queue capacity"), int(limits::queueEntriesMax), int(limits::queueEntriesLowest),
               int(limits::queueEntriesHighest)},
    //: Begins a sentence such as "The queue capacity must be between 1 and 9"
    NumberRule{setting_keys::countFlushMs, QT_TRANSLATE_NOOP("Engine", "The interval between count updates"), int(limits::countFlushEvery.count()),
               int(limits::countFlushLowest.count()), int(limits::countFlushHighest.count())},
    //: Begins a sentence such as "The queue capacity must be between 1 and 9"
    NumberRule{setting_keys::metricsPort, QT_TRANSLATE_NOOP("Engine", "The port for figures"), 0, 0, 65'535},
    //: Begins a sentence such as "The queue capacity must be between 1 and 9"
    NumberRule{setting_keys::undoSeconds, QT_TRANSLATE_NOOP("Engine", "The time to take a note back"), 10, 0, 60},
    //: Begins a sentence such as "The queue capacity must be between 1 and 9"
    NumberRule{setting_keys::socketsMax, QT_TRANSLATE_NOOP("Engine", "The number of relays"), int(limits::socketsMax), int(limits::socketsLowest), int(limits::socketsHighest)},
    //: Begins a sentence such as "The queue capacity must be between 1 and 9"
    NumberRule{setting_keys::relaysPerPerson, QT_TRANSLATE_NOOP("Engine", "The number of relays for a person"), int(limits::relaysPerPerson), 1, int(limits::relaysPerPersonMost)},
    //: Begins a sentence such as "The queue capacity must be between 1 and 9"
    NumberRule{setting_keys::followingDays, QT_TRANSLATE_NOOP("Engine", "The days that notes of people you follow are kept"), 0, 0, daysMost},
    //: Begins a sentence such as "The queue capacity must be between 1 and 9"
    NumberRule{setting_keys::friendsDays, QT_TRANSLATE_NOOP("Engine", "The days that notes of their friends are kept"), 0, 0, daysMost},
    //: Begins a sentence such as "The queue capacity must be between 1 and 9"
    NumberRule{setting_keys::strangersDays, QT_TRANSLATE_NOOP("Engine", "The days that notes of strangers are kept"), 0, 0, daysMost},
    //: Begins a sentence such as "The queue capacity must be between 1 and 9"
    NumberRule{setting_keys::reactionDays, QT_TRANSLATE_NOOP("Engine", "The days that reactions are kept"), 0, 0, daysMost},
    //: Begins a sentence such as "The queue capacity must be between 1 and 9"
    NumberRule{setting_keys::otherDays, QT_TRANSLATE_NOOP("Engine", "The days that other kinds are kept"), 0, 0, daysMost},
    //: Begins a sentence such as "The queue capacity must be between 1 and 9"
    NumberRule{setting_keys::sizeMaxMb, QT_TRANSLATE_NOOP("Engine", "The largest size of the store"), 0, 0, 10'000'000},
    //: Begins a sentence such as "The queue capacity must be between 1 and 9"
    NumberRule{setting_keys::scopeAuthorsMax, QT_TRANSLATE_NOOP("Engine", "The number of people kept in step"), int(limits::scopeAuthorsMax), int(limits::scopeAuthorsLowest),
               int(limits::scopeAuthorsHighest)},
    //: Begins a sentence such as "The queue capacity must be between 1 and 9"
    NumberRule{setting_keys::historyDays, QT_TRANSLATE_NOOP("Engine", "The number of days to keep complete"), int(limits::historyDays), 1, int(limits::historyDaysMost)},
    //: Begins a sentence such as "The queue capacity must be between 1 and 9"
    NumberRule{setting_keys::textScale, QT_TRANSLATE_NOOP("Engine", "The text size"), 100, 80, 200},
    //: Begins a sentence such as "The queue capacity must be between 1 and 9"; in the quiet hours no notifications are shown
    NumberRule{setting_keys::quietFrom, QT_TRANSLATE_NOOP("Engine", "The beginning of the quiet hours"), 22 * 60, 0, 24 * 60 - 1},
    //: Begins a sentence such as "The queue capacity must be between 1 and 9"; in the quiet hours no notifications are shown
    NumberRule{setting_keys::quietUntil, QT_TRANSLATE_NOOP("Engine", "The end of the quiet hours"), 7 * 60, 0, 24 * 60 - 1},
};

QStringList reaches() { return {QStringLiteral("following"), QStringLiteral("self"), QStringLiteral("mutual"), QStringLiteral("friends")}; }

struct SwitchRule {
    const char* key;
    bool fallback;
};
constexpr std::array switchRules = {
    SwitchRule{setting_keys::reducedMotion, false}, SwitchRule{setting_keys::notifyTalk, true}, SwitchRule{setting_keys::notifyZaps, true},
    SwitchRule{setting_keys::notifyReactions, false}, SwitchRule{setting_keys::notifyFollows, true}, SwitchRule{setting_keys::notifyHidden, false},
    SwitchRule{setting_keys::quietHours, false}, SwitchRule{setting_keys::trayIcon, true},
};

struct ChoiceRule {
    const char* key;
    std::array<const char*, 3> choices; // the first is the default
};
constexpr std::array choiceRules = {
    ChoiceRule{setting_keys::theme, {"system", "light", "dark"}},
    ChoiceRule{setting_keys::onClose, {"ask", "stay", "quit"}},
    ChoiceRule{setting_keys::metered, {"auto", "on", "off"}},
};

template <typename Rule, std::size_t count>
const Rule* ruleOf(const std::array<Rule, count>& rules, const QString& key)
{
    for (const Rule& rule : rules) {
        if (key == QLatin1String(rule.key))
            return &rule;
    }
    return nullptr;
}

QString nameOf(const NumberRule& rule) { return QCoreApplication::translate("Engine", rule.name); }

// A value as a sentence shows it: short, on one line.
QString shown(const QVariant& value)
{
    const QString text = value.canConvert<QString>() ? value.toString() : QStringLiteral("a %1").arg(QLatin1String(value.typeName()));
    return text.size() > 40 ? text.left(40) + QStringLiteral("…") : text;
}

struct Judged {
    QVariant value;
    QString sentence; // empty when it was fine
};

bool isAuto(const QString& key, const QVariant& wanted)
{
    return key == QLatin1String(setting_keys::workers) && wanted.toString() == QLatin1String(autoWorkersValue);
}

Judged judgeNumber(const NumberRule& rule, const QVariant& wanted)
{
    if (isAuto(QLatin1String(rule.key), wanted))
        return {wanted.toString(), {}};
    bool isNumber = false;
    const double number = wanted.typeId() == QMetaType::Bool ? 0 : wanted.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number) || number != std::floor(number)) {
        //: %1 is the name of a setting (The queue capacity), the others are numbers
        return {rule.fallback, QCoreApplication::translate("Engine", "%1 must be a whole number, not “%2”; %3 is used.")
                                   .arg(nameOf(rule), shown(wanted)).arg(rule.fallback)};
    }
    const int nearest = static_cast<int>(std::clamp(number, double(rule.lowest), double(rule.highest)));
    if (nearest == number)
        return {nearest, {}};
    //: %1 is the name of a setting (The queue capacity), the others are numbers
    return {nearest, QCoreApplication::translate("Engine", "%1 must be between %2 and %3, not %4; %5 is used.")
                         .arg(nameOf(rule)).arg(rule.lowest).arg(rule.highest).arg(shown(wanted)).arg(nearest)};
}

Judged judgeSwitch(const SwitchRule& rule, const QVariant& wanted)
{
    if (wanted.typeId() == QMetaType::Bool)
        return {wanted, {}};
    //: A value of the settings file is not allowed; %1 is the key of the setting (ui.reduced_motion), %2 what stood there, %3 true or false
    return {rule.fallback, QCoreApplication::translate("Engine", "The setting %1 must be true or false, not “%2”; %3 is used.")
                               .arg(QLatin1String(rule.key), shown(wanted), QLatin1String(rule.fallback ? "true" : "false"))};
}

Judged judgeChoice(const ChoiceRule& rule, const QVariant& wanted)
{
    const QString text = wanted.toString();
    if (std::any_of(rule.choices.begin(), rule.choices.end(), [&](const char* choice) { return text == QLatin1String(choice); }))
        return {wanted, {}};
    const auto& [first, second, third] = rule.choices;
    //: A value of the settings file is not allowed; %1 is the key of the setting (ui.theme), %2, %3 and %4 what it may be, %5 what stood there
    return {QString::fromLatin1(first), QCoreApplication::translate("Engine", "The setting %1 must be %2, %3 or %4, not “%5”; %2 is used.")
                                            .arg(QLatin1String(rule.key), QLatin1String(first), QLatin1String(second), QLatin1String(third), shown(wanted))};
}

Judged judge(const QString& key, const QVariant& wanted)
{
    if (const NumberRule* rule = ruleOf(numberRules, key))
        return judgeNumber(*rule, wanted);
    if (key == QLatin1String(setting_keys::scopeReach) && !reaches().contains(wanted.toString())) {
        //: Told when a value of the settings is not allowed; the four words stay as they are, %1 is what stood there
        return {reaches().first(), QCoreApplication::translate("Engine", "Who is kept in step must be self, following, mutual or friends, not “%1”; following is used.").arg(shown(wanted))};
    }
    if (const SwitchRule* rule = ruleOf(switchRules, key))
        return judgeSwitch(*rule, wanted);
    if (const ChoiceRule* rule = ruleOf(choiceRules, key))
        return judgeChoice(*rule, wanted);
    return {wanted, {}};
}

QVariant fallbackOf(const QString& key)
{
    if (const NumberRule* rule = ruleOf(numberRules, key))
        return rule->fallback;
    if (key == QLatin1String(setting_keys::scopeReach))
        return reaches().first();
    if (const SwitchRule* rule = ruleOf(switchRules, key))
        return rule->fallback;
    const ChoiceRule* rule = ruleOf(choiceRules, key);
    return rule ? QVariant(QString::fromLatin1(rule->choices.front())) : QVariant();
}

} // namespace

// Writes the newest text; one thread, so that an older one never comes last. The GUI thread does not wait for the disk.
struct Settings::Saver {
    explicit Saver(const QString& path) : file(path) { pool.setMaxThreadCount(1); }
    ~Saver() { pool.waitForDone(); }

    void write(const QByteArray& text)
    {
        pool.start([this, text] {
            const auto saved = accounts::writePrivateFile(file, text);
            std::lock_guard lock(mutex);
            //: Told when a value of the settings is not allowed or the file cannot be read; %1 and the others are names and values
            failure = saved ? QString() : QCoreApplication::translate("Engine", "The settings could not be saved: %1.").arg(QString::fromStdString(saved.error().detail));
        });
    }

    const QString file;
    std::mutex mutex;
    QString failure;
    QThreadPool pool;
};

Settings::Settings(const QString& file) : m_file(file), m_saver(std::make_unique<Saver>(file))
{
    load();
}

Settings::~Settings() = default;

void Settings::load()
{
    QFile in(m_file);
    if (!in.exists())
        return;
    if (!in.open(QIODevice::ReadOnly)) {
        m_corrections.append({{},
            //: Told when a value of the settings is not allowed or the file cannot be read; %1 and the others are names and values
            QCoreApplication::translate("Engine", "The settings in %1 could not be read (%2); the defaults are used.").arg(m_file, in.errorString())});
        return;
    }
    const QByteArray text = in.read(fileBytesMax + 1);
    const QJsonDocument document = text.size() > fileBytesMax ? QJsonDocument() : QJsonDocument::fromJson(text);
    if (!document.isObject()) {
        in.close();
        const QString aside = m_file + QStringLiteral(".broken");
        QFile::remove(aside);
        const bool isAside = QFile::rename(m_file, aside);
        m_corrections.append({{}, isAside ?
            //: Told when a value of the settings is not allowed or the file cannot be read; %1 and the others are names and values
            QCoreApplication::translate("Engine", "The settings file was damaged; it was put aside as %1 and the defaults are used.").arg(aside) :
                                          //: Told when a value of the settings is not allowed or the file cannot be read; %1 and the others are names and values
                                          QCoreApplication::translate("Engine", "The settings file %1 is damaged; the defaults are used.").arg(m_file)});
        return;
    }
    m_values = document.object().toVariantMap();
    for (const QString& key : keysWithDefault()) {
        if (!m_values.contains(key))
            continue;
        Judged judged = judge(key, m_values.value(key));
        if (!judged.sentence.isEmpty())
            m_corrections.append({key, judged.sentence});
        m_values.insert(key, judged.value);
    }
}

QVariant Settings::value(const QString& key) const
{
    if (const auto found = m_overrides.constFind(key); found != m_overrides.constEnd())
        return *found;
    return m_values.value(key, fallbackOf(key));
}

std::optional<Settings::Correction> Settings::setValue(const QString& key, const QVariant& value)
{
    const Judged judged = judge(key, value);
    m_overrides.remove(key);
    if (m_values.value(key) != judged.value) {
        m_values.insert(key, judged.value);
        save();
    }
    if (judged.sentence.isEmpty())
        return std::nullopt;
    return Correction{key, judged.sentence};
}

void Settings::restoreDefaults()
{
    m_overrides.clear();
    for (const QString& key : keysWithDefault())
        m_values.remove(key);
    save();
}

QStringList Settings::keysWithDefault() const
{
    QStringList keys = {QLatin1String(setting_keys::scopeReach)};
    for (const NumberRule& rule : numberRules)
        keys.append(QLatin1String(rule.key));
    for (const SwitchRule& rule : switchRules)
        keys.append(QLatin1String(rule.key));
    for (const ChoiceRule& rule : choiceRules)
        keys.append(QLatin1String(rule.key));
    return keys;
}

std::optional<Settings::Correction> Settings::overrideOnce(const QString& key, const QString& text, const QString& source)
{
    const NumberRule* rule = ruleOf(numberRules, key);
    bool isNumber = false;
    text.toInt(&isNumber);
    if (rule && !isNumber && !isAuto(key, text)) {
        //: %1 is the name of a setting (The queue capacity), the others are numbers
        return Correction{key, QCoreApplication::translate("Engine", "%1 must be a whole number, not “%2”; %3 is used.").arg(source, shown(text), value(key).toString())};
    }
    Judged judged = judge(key, text);
    m_overrides.insert(key, judged.value);
    if (judged.sentence.isEmpty())
        return std::nullopt;
    return Correction{key, source + QStringLiteral(": ") + judged.sentence};
}

QList<Settings::Correction> Settings::takeCorrections()
{
    QList<Correction> taken = std::exchange(m_corrections, {});
    std::lock_guard lock(m_saver->mutex);
    if (const QString failure = std::exchange(m_saver->failure, {}); !failure.isEmpty())
        taken.append({{}, failure});
    return taken;
}

void Settings::save()
{
    m_saver->write(QJsonDocument(QJsonObject::fromVariantMap(m_values)).toJson());
}

} // namespace nandu::client
