package org.okrreadiness.ui.records.privacy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.IssuerKey;
import org.okrreadiness.service.records.IssuerKeys;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.records.DeskWork;
import org.okrreadiness.ui.records.RecordWords;
import org.okrreadiness.ui.records.RecordsServices;
import org.okrreadiness.wording.Words;

/** The key records are signed with, in words, and what can be done with it. */
final class KeysViewModel {

    /**
     * How the key is.
     *
     * @param name that stands on what is signed
     * @param fingerprint of the key in use
     * @param made when it was made, in a sentence
     * @param older keys that are not used any more, a sentence each
     */
    record Reading(
            String name, String fingerprint, String made, List<String> older, boolean isProtected, boolean isLocked) {}

    private static final int SHORTEST = 12;

    private final Messages messages;
    private final RecordWords words;
    private final RecordsServices services;
    private final DeskWork work;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty said = new SimpleStringProperty("");
    private final StringProperty missing = new SimpleStringProperty("");
    private final ObjectProperty<Reading> reading = new SimpleObjectProperty<>();

    KeysViewModel(UiTools tools, RecordsServices services) {
        this.messages = tools.messages();
        this.words = new RecordWords(messages);
        this.services = services;
        this.work = new DeskWork(tools, services.desks());
    }

    void load() {
        work.run("keys.problem.read", desk -> read(desk.givingOut().keys()), this::show);
    }

    private Reading read(IssuerKeys keys) {
        List<IssuerKey> all = keys.all();
        IssuerKey inUse = all.get(0);
        return new Reading(
                keys.issuer().name(),
                inUse.fingerprint(),
                messages.get("keys.made", day(inUse.madeAt())),
                all.stream().skip(1).map(this::older).toList(),
                keys.isProtected(),
                keys.isLocked());
    }

    private String older(IssuerKey key) {
        IssuerKey.Retirement end = key.retired().orElseThrow();
        return messages.get(
                "keys.older", key.fingerprint(), day(end.at()), Words.of(messages, "keys.reason", end.reason()));
    }

    private String day(Instant at) {
        return words.day(at.atZone(services.clock().getZone()).toLocalDate());
    }

    private void show(Reading now) {
        name.set(now.name());
        reading.set(now);
    }

    private void change(Consumer<IssuerKeys> change, String saidKey) {
        missing.set("");
        said.set("");
        work.run(
                "keys.problem.change",
                desk -> {
                    change.accept(desk.givingOut().keys());
                    return read(desk.givingOut().keys());
                },
                now -> {
                    show(now);
                    said.set(messages.get(saidKey));
                });
    }

    void rename() {
        String called = name.get().strip();
        if (called.isEmpty()) {
            missing.set(messages.get("keys.name.missing"));
        } else {
            change(keys -> keys.rename(called), "keys.renamed");
        }
    }

    /** Puts the key under a passphrase. Both are wiped. */
    void protect(char[] passphrase, char[] again) {
        boolean same = Arrays.equals(passphrase, again);
        Arrays.fill(again, '\0');
        if (!same || passphrase.length < SHORTEST) {
            Arrays.fill(passphrase, '\0');
            missing.set(messages.get(same ? "keys.passphrase.short" : "keys.passphrase.differ", SHORTEST));
        } else {
            change(keys -> using(passphrase, keys::protect), "keys.protected");
        }
    }

    /** Wiped afterwards. */
    void unlock(char[] passphrase) {
        change(keys -> using(passphrase, keys::unlock), "keys.unlocked");
    }

    private static void using(char[] passphrase, Consumer<char[]> use) {
        try {
            use.accept(passphrase);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    void unprotect() {
        change(IssuerKeys::unprotect, "keys.unprotected");
    }

    void lock() {
        change(IssuerKeys::lock, "keys.locked");
    }

    void renew(IssuerKey.Reason reason) {
        change(keys -> keys.renew(reason), "keys.renewed");
    }

    StringProperty nameProperty() {
        return name;
    }

    /** What was done last; blank before. */
    ReadOnlyStringProperty saidProperty() {
        return said;
    }

    ReadOnlyStringProperty missingProperty() {
        return missing;
    }

    /** Null until it has been read. */
    ReadOnlyObjectProperty<Reading> readingProperty() {
        return reading;
    }

    DeskWork work() {
        return work;
    }
}
