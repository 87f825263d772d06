package org.okrreadiness.ui.records.verify;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.okrreadiness.export.WholeFile;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.desk.Checking;
import org.okrreadiness.service.records.verify.IssuerCard;
import org.okrreadiness.service.records.verify.KnownIssuers;
import org.okrreadiness.ui.common.Problem;
import org.okrreadiness.ui.common.SavePlace;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.records.RecordWords;
import org.okrreadiness.ui.records.RecordsServices;

/** On whose signatures one relies, and changing it. Where the register cannot be opened it says so and changes nothing. */
final class IssuersViewModel {

    private final UiTools tools;
    private final Messages messages;
    private final RecordWords words;
    private final RecordsServices services;
    private final Runnable changed;
    private final ObservableList<IssuerCard> accepted = FXCollections.observableArrayList();
    private Map<String, Instant> listsAt = Map.of();
    private final ObjectProperty<IssuerCard> forgotten = new SimpleObjectProperty<>();
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private final StringProperty said = new SimpleStringProperty("");

    /** @param changed called when somebody is relied on who was not before, or the other way round */
    IssuersViewModel(UiTools tools, RecordsServices services, Runnable changed) {
        this.tools = tools;
        this.messages = tools.messages();
        this.words = new RecordWords(messages);
        this.services = services;
        this.changed = changed;
    }

    /** Who is relied on, and when the newest list of each was made. */
    private record Now(List<IssuerCard> accepted, Map<String, Instant> listsAt) {
        static Now of(Checking with) {
            List<IssuerCard> accepted = with.issuers().orElseThrow().accepted();
            Map<String, Instant> listsAt = new HashMap<>();
            accepted.forEach(card -> with.lists()
                    .flatMap(lists -> lists.newest(card.current().publicKey()))
                    .ifPresent(at -> listsAt.put(card.current().publicKey(), at)));
            return new Now(accepted, listsAt);
        }
    }

    void load() {
        change(issuers -> {}, () -> {});
    }

    /** @param done called once the list is shown as it is now */
    private void change(Consumer<KnownIssuers> change, Runnable done) {
        problem.set(null);
        tools.runner()
                .submit(
                        () -> {
                            Checking with = services.desks().checking();
                            if (with.because().isPresent()) {
                                throw with.because().get();
                            }
                            change.accept(with.issuers().orElseThrow());
                            return Now.of(with);
                        },
                        now -> {
                            listsAt = now.listsAt();
                            accepted.setAll(now.accepted());
                            done.run();
                        },
                        failure -> fail(failure, "checking.problem.issuers"));
    }

    void fail(Throwable failure, String headlineKey) {
        problem.set(Problem.of(failure, headlineKey, messages));
    }

    /** The accepted card this one says it follows, as far as the list that is shown knows. */
    Optional<IssuerCard> follows(IssuerCard card) {
        return accepted.stream()
                .filter(earlier -> card.keys().stream()
                        .skip(1)
                        .anyMatch(
                                key -> key.publicKey().equals(earlier.current().publicKey())))
                .findFirst();
    }

    /** @param earlier whose place it takes; empty for nobody's */
    void rely(IssuerCard card, Optional<IssuerCard> earlier) {
        forgotten.set(null);
        change(
                issuers -> earlier.ifPresentOrElse(
                        before -> issuers.acceptInPlaceOf(before, card), () -> issuers.accept(card)),
                () -> {
                    said.set(messages.get("checking.relied", card.name()));
                    changed.run();
                });
    }

    void forget(IssuerCard card) {
        change(issuers -> issuers.forget(card), () -> {
            said.set(messages.get("checking.forgotten", card.name()));
            forgotten.set(card);
            changed.run();
        });
    }

    /** Relies again on the one who was forgotten last. */
    void bringBack() {
        rely(forgotten.get(), Optional.empty());
    }

    /** One's own card, for others to rely on. */
    void saveOwnCard(SavePlace place) {
        change(
                issuers -> WholeFile.write(
                        place.file(), issuers.ownCard(services.clock().instant()), place.replaces()),
                () -> {
                    forgotten.set(null);
                    said.set(messages.get(
                            "checking.card.saved", place.file().getFileName().toString()));
                });
    }

    /** What one has withdrawn, for those who rely on one. */
    void saveOwnLists(Path folder) {
        problem.set(null);
        tools.runner()
                .submit(
                        () -> {
                            Map<String, byte[]> files = services.desks()
                                    .open()
                                    .givingOut()
                                    .withdrawn()
                                    .own()
                                    .files();
                            files.forEach((name, bytes) -> WholeFile.write(folder.resolve(name), bytes, true));
                            return List.copyOf(files.keySet());
                        },
                        names -> {
                            forgotten.set(null);
                            String key = names.size() == 1 ? "checking.list.saved.one" : "checking.list.saved.many";
                            said.set(messages.get(key, names.size(), names.get(0)));
                        },
                        failure -> fail(failure, "checking.problem.list"));
    }

    /** When the newest list of an issuer was made, in a sentence. */
    String listOf(IssuerCard card) {
        return Optional.ofNullable(listsAt.get(card.current().publicKey()))
                .map(at -> messages.get(
                        "checking.issuer.list",
                        words.day(at.atZone(services.clock().getZone()).toLocalDate())))
                .orElseGet(() -> messages.get("checking.issuer.no-list"));
    }

    /** In the order of their names. */
    ObservableList<IssuerCard> accepted() {
        return accepted;
    }

    /** Who can be brought back; null when nobody can. */
    ReadOnlyObjectProperty<IssuerCard> forgottenProperty() {
        return forgotten;
    }

    /** What was done last; blank before. */
    ReadOnlyStringProperty saidProperty() {
        return said;
    }

    /** Null while nothing is wrong. */
    ReadOnlyObjectProperty<Problem> problemProperty() {
        return problem;
    }
}
