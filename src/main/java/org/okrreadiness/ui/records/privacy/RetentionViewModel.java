package org.okrreadiness.ui.records.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.RecordId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.Retention;
import org.okrreadiness.service.records.desk.RecordsDesk;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.records.DeskWork;
import org.okrreadiness.ui.records.RecordWords;
import org.okrreadiness.ui.records.RecordsServices;
import org.okrreadiness.wording.Words;

/** How long things are kept, what that would delete today, and deleting exactly that. */
final class RetentionViewModel {

    private final Messages messages;
    private final RecordWords words;
    private final DeskWork work;
    private final Runnable changed;
    private final StringProperty afterExpiry = new SimpleStringProperty("");
    private final StringProperty afterWithdrawal = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private final StringProperty done = new SimpleStringProperty("");
    private final ObjectProperty<Retention.Due> due = new SimpleObjectProperty<>();
    private final ObservableList<String> lines = FXCollections.observableArrayList();

    private record Found(Retention.Rules rules, Retention.Due due, List<String> lines) {}

    /** @param changed called when something was deleted, so that the audit can be read again */
    RetentionViewModel(UiTools tools, RecordsServices services, Runnable changed) {
        this.messages = tools.messages();
        this.words = new RecordWords(messages);
        this.work = new DeskWork(tools, services.desks());
        this.changed = changed;
    }

    void load() {
        work.run("retention.problem.read", this::find, this::show);
    }

    private Found find(RecordsDesk desk) {
        Retention.Due now = desk.keeping().retention().due();
        List<String> said = new ArrayList<>();
        now.people().forEach(person -> said.add(whole(person)));
        now.records()
                .forEach((person, records) -> desk.register()
                        .people()
                        .find(person)
                        .ifPresent(known -> records(desk, known, records).forEach(said::add)));
        said.sort(String.CASE_INSENSITIVE_ORDER);
        return new Found(desk.keeping().retention().rules(), now, said);
    }

    private String whole(Person person) {
        return messages.get(
                "retention.person",
                person.name(),
                words.day(person.basis().withdrawnOn().orElseThrow()));
    }

    private List<String> records(RecordsDesk desk, Person person, List<RecordId> ids) {
        Map<RecordId, CapabilityRecord> known = desk.register().records().of(person.id()).stream()
                .collect(Collectors.toMap(CapabilityRecord::id, Function.identity()));
        return ids.stream()
                .map(id -> Optional.ofNullable(known.get(id)))
                .flatMap(Optional::stream)
                .map(record -> messages.get(
                        "retention.record",
                        person.name(),
                        words.competency(record.competency()),
                        words.level(record.level()),
                        words.day(record.validity().expiresOn())))
                .toList();
    }

    private void show(Found found) {
        afterExpiry.set(String.valueOf(found.rules().monthsAfterExpiry()));
        afterWithdrawal.set(String.valueOf(found.rules().monthsAfterWithdrawal()));
        lines.setAll(found.lines());
        due.set(found.due());
    }

    /** Keeps the rules as they are typed, and says what they would delete today. Deletes nothing. */
    void keepRules() {
        Optional<Retention.Rules> typed = typed();
        problem.set(typed.isPresent() ? "" : messages.get("retention.no-number"));
        typed.ifPresent(rules -> work.run(
                "retention.problem.keep",
                desk -> {
                    desk.keeping().retention().set(rules);
                    return find(desk);
                },
                found -> {
                    show(found);
                    done.set(messages.get("retention.kept"));
                }));
    }

    private Optional<Retention.Rules> typed() {
        try {
            return Optional.of(new Retention.Rules(
                    Integer.parseInt(afterExpiry.get().strip()),
                    Integer.parseInt(afterWithdrawal.get().strip())));
        } catch (IllegalArgumentException noSuchNumber) {
            return Optional.empty();
        }
    }

    /** In a sentence. */
    String summary() {
        Retention.Due now = due.get();
        return now.isEmpty()
                ? messages.get("retention.nothing")
                : messages.get(
                        "retention.due",
                        Words.count(messages, "retention.people", now.people().size()),
                        Words.count(messages, "retention.records", now.recordCount()));
    }

    /** Deletes what is shown, neither more nor less. */
    void run() {
        Retention.Due shown = due.get();
        work.run(
                "retention.problem.run",
                desk -> {
                    desk.keeping().retention().run(shown);
                    return find(desk);
                },
                found -> {
                    show(found);
                    done.set(messages.get(
                            "retention.done",
                            Words.count(
                                    messages, "retention.people", shown.people().size()),
                            Words.count(messages, "retention.records", shown.recordCount())));
                    changed.run();
                });
    }

    StringProperty afterExpiryProperty() {
        return afterExpiry;
    }

    StringProperty afterWithdrawalProperty() {
        return afterWithdrawal;
    }

    ReadOnlyStringProperty problemProperty() {
        return problem;
    }

    ReadOnlyStringProperty doneProperty() {
        return done;
    }

    /** Null until it has been worked out. */
    ReadOnlyObjectProperty<Retention.Due> dueProperty() {
        return due;
    }

    /** Each thing that would be deleted today. */
    ObservableList<String> lines() {
        return lines;
    }

    DeskWork work() {
        return work;
    }
}
