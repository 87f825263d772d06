package org.okrreadiness.ui.records.person;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.record.RecordId;
import org.okrreadiness.domain.record.RoleId;
import org.okrreadiness.domain.record.RoleProfile;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.AuditLine;
import org.okrreadiness.service.records.ChangedMeanwhileException;
import org.okrreadiness.service.records.desk.RecordsDesk;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.records.DeskWork;
import org.okrreadiness.ui.records.RecordWords;
import org.okrreadiness.ui.records.RecordsActions;
import org.okrreadiness.ui.records.RecordsServices;
import org.okrreadiness.ui.records.entry.EntryForm;

/** What is held about one person, and changing it. */
final class PersonViewModel {

    private final Messages messages;
    private final RecordWords words;
    private final RecordsServices services;
    private final RecordsActions actions;
    private final PersonId id;
    private final Optional<Competency> first;
    private final DeskWork work;
    private final ObjectProperty<Held> held = new SimpleObjectProperty<>();
    private final ObjectProperty<PersonReading> reading = new SimpleObjectProperty<>();
    private final ObjectProperty<EntryClash> clash = new SimpleObjectProperty<>();
    private final StringProperty gone = new SimpleStringProperty("");
    private final StringProperty done = new SimpleStringProperty("");

    PersonViewModel(
            UiTools tools, RecordsServices services, PersonId id, Optional<Competency> first, RecordsActions actions) {
        this.messages = tools.messages();
        this.words = new RecordWords(messages);
        this.services = services;
        this.actions = actions;
        this.id = id;
        this.first = first;
        this.work = new DeskWork(tools, services.desks());
    }

    void load() {
        work.run("person.problem.read", this::read, this::show);
    }

    private Optional<Held> read(RecordsDesk desk) {
        return Held.read(desk, id);
    }

    private void show(Optional<Held> now) {
        if (now.isEmpty()) {
            gone.set(messages.get("person.gone"));
            return;
        }
        held.set(now.get());
        reading.set(new PersonReader(words, services.clock()).read(now.get(), first));
    }

    /** A form filled with the entry as it is shown. */
    EntryForm form() {
        EntryForm form = new EntryForm(services.today());
        form.roles().setAll(held.get().roles());
        form.show(held.get().person());
        return form;
    }

    /** Keeps a changed entry. Where somebody else was quicker, {@link #clashProperty} says what the two changed. */
    void keep(Person mine) {
        Person before = held.get().person();
        clash.set(null);
        work.run(
                "person.problem.keep",
                desk -> {
                    desk.register().people().save(mine);
                    return read(desk);
                },
                now -> told(now, "person.kept"),
                failure -> failure instanceof ChangedMeanwhileException && meet(before, mine));
    }

    private boolean meet(Person before, Person mine) {
        work.run("person.problem.read", this::read, now -> {
            show(now);
            now.ifPresent(theirs -> clash.set(EntryClash.of(before, mine, theirs.person(), words, titles(theirs))));
        });
        return true;
    }

    private static Map<RoleId, String> titles(Held held) {
        return held.roles().stream().collect(Collectors.toMap(RoleProfile::id, RoleProfile::title));
    }

    /** Keeps what was chosen between the two. */
    void keepChosen(EntryClash chosen) {
        Person merged = chosen.chosen(messages);
        if (merged.equals(chosen.theirs())) {
            done.set(messages.get("person.kept.theirs"));
        } else {
            keep(merged);
        }
    }

    private void told(Optional<Held> now, String key) {
        show(now);
        done.set(messages.get(key));
    }

    AttestViewModel attesting() {
        return new AttestViewModel(messages, this::attest);
    }

    private void attest(AttestViewModel.Seen seen) {
        Person person = held.get().person();
        work.run(
                "person.problem.attest",
                desk -> {
                    desk.entering()
                            .recording()
                            .attest(person, seen.competency(), seen.level(), seen.strength(), seen.witness());
                    return read(desk);
                },
                now -> told(now, "person.attested"));
    }

    /** From now on nothing is added and nothing given out. */
    void withdraw() {
        Person person = held.get().person();
        Person withdrawn = person.withBasis(person.basis().withdrawn(services.today()));
        work.run(
                "person.problem.keep",
                desk -> {
                    desk.register().people().save(withdrawn);
                    desk.register().audit().add(services.line(AuditLine.Action.WITHDRAWN, 1));
                    return read(desk);
                },
                now -> told(now, "person.withdrawn.done"),
                failure -> failure instanceof ChangedMeanwhileException && meet(person, withdrawn));
    }

    RevokeViewModel revoking(PersonReading.Entry entry) {
        String what =
                messages.get("record.title", words.competency(entry.record().competency()), entry.title());
        return new RevokeViewModel(
                messages,
                held.get().person(),
                what,
                why -> revoke(entry.record().id(), why));
    }

    private void revoke(RecordId record, String why) {
        work.run(
                "revoke.problem",
                desk -> {
                    desk.givingOut().withdrawn().withdrawing().withdraw(record, why);
                    return read(desk);
                },
                now -> {
                    // The record itself says what became of it.
                    done.set("");
                    show(now);
                });
    }

    EraseViewModel erasing() {
        int records = held.get().records().size();
        return new EraseViewModel(messages, held.get().person(), records, this::erase);
    }

    private void erase(String why) {
        Person person = held.get().person();
        work.run(
                "person.problem.erase",
                desk -> desk.keeping().erasure().erase(person, why),
                outcome -> gone.set(messages.get(
                        "person.erased",
                        outcome.records(),
                        outcome.folder().attempts(),
                        outcome.folder().backups())));
    }

    /** Gives out all of it, as a text for the person; the audit says that it was. */
    void disclose(Path file) {
        String text = new HeldText(messages).of(reading.get());
        work.run(
                "person.problem.disclose",
                desk -> {
                    HeldText.write(file, text);
                    desk.register().audit().add(services.line(AuditLine.Action.DISCLOSED, 1));
                    return file;
                },
                written -> done.set(
                        messages.get("person.disclosed", written.getFileName().toString())));
    }

    /** To certificates, credentials and tables of theirs. */
    void export() {
        actions.export(id);
    }

    void leave() {
        actions.matrix();
    }

    /** Null until it has been read. */
    ReadOnlyObjectProperty<PersonReading> readingProperty() {
        return reading;
    }

    /** What two people changed at once; null when nobody did. */
    ReadOnlyObjectProperty<EntryClash> clashProperty() {
        return clash;
    }

    /** Says that there is nobody any more, and what became of them; blank while there is. */
    ReadOnlyStringProperty goneProperty() {
        return gone;
    }

    /** What was done last; blank before. */
    ReadOnlyStringProperty doneProperty() {
        return done;
    }

    DeskWork work() {
        return work;
    }
}
