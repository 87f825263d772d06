package org.okrreadiness.ui.records.verify;

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
import org.okrreadiness.ui.records.RecordsServices;

/** On whose signatures one relies, and changing it. Where the register cannot be opened it says so and changes nothing. */
final class IssuersViewModel {

    private final UiTools tools;
    private final Messages messages;
    private final RecordsServices services;
    private final Runnable changed;
    private final ObservableList<IssuerCard> accepted = FXCollections.observableArrayList();
    private final ObjectProperty<IssuerCard> forgotten = new SimpleObjectProperty<>();
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private final StringProperty said = new SimpleStringProperty("");

    /** @param changed called when somebody is relied on who was not before, or the other way round */
    IssuersViewModel(UiTools tools, RecordsServices services, Runnable changed) {
        this.tools = tools;
        this.messages = tools.messages();
        this.services = services;
        this.changed = changed;
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
                            return with.issuers().orElseThrow().accepted();
                        },
                        now -> {
                            accepted.setAll(now);
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
