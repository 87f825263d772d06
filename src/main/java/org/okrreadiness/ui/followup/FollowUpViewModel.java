package org.okrreadiness.ui.followup;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.okrreadiness.domain.assessment.TransferCheck;
import org.okrreadiness.domain.assessment.TransferCheck.Behaviour;
import org.okrreadiness.domain.assessment.TransferCheck.Frequency;
import org.okrreadiness.domain.assessment.TransferCheck.Observation;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.FollowUps;
import org.okrreadiness.ui.common.TypedHistory;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.common.Undoable;
import org.okrreadiness.ui.saving.Autosave;
import org.okrreadiness.wording.Words;

/** One transfer check while it is filled in. Everything typed is kept as it is typed; finishing only says that it is finished. */
final class FollowUpViewModel {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final FollowUps followUps;
    private final FollowUps.Check check;
    private final Messages messages;
    private final Clock clock;
    private final Autosave autosave;
    private final StringProperty ownOkrs = new SimpleStringProperty("");
    private final StringProperty checkIn = new SimpleStringProperty("");
    private final StringProperty observer = new SimpleStringProperty("");
    private final Map<Behaviour, Observation> observed = new EnumMap<>(Behaviour.class);
    private final BooleanProperty complete = new SimpleBooleanProperty();
    private final TypedHistory<Filled> history;
    private Consumer<Runnable> showing = Runnable::run;
    private boolean isShowing;

    /** What a person gives. */
    private record Filled(String ownOkrs, String checkIn, String observer, Map<Behaviour, Observation> observed) {}

    FollowUpViewModel(UiTools tools, FollowUps followUps, FollowUps.Check check, Clock clock) {
        this.followUps = followUps;
        this.check = check;
        this.messages = tools.messages();
        this.clock = clock;
        this.autosave = new Autosave(tools.runner(), tools.delay());
        check.given().ifPresent(this::takeUp);
        this.history = new TypedHistory<>(filled(), tools.delay(), filled -> true, this::show);
        for (StringProperty text : List.of(ownOkrs, checkIn, observer)) {
            text.addListener((property, before, now) -> typed(text));
        }
    }

    private void takeUp(TransferCheck given) {
        ownOkrs.set(given.ownOkrs());
        checkIn.set(given.checkIn());
        observer.set(given.observer());
        observed.putAll(given.observed());
        complete.set(given.complete());
    }

    String title() {
        return messages.get(
                "followup.title", check.due().days(), check.attempt().title());
    }

    String facts() {
        return messages.get("followup.facts", check.attempt().participant(), DAY.format(check.from()));
    }

    String question(Behaviour behaviour) {
        return Words.of(messages, "behaviour", behaviour);
    }

    /** What a person sends to their manager, ready to be answered in a message. */
    String questionsForObserver() {
        StringBuilder letter = new StringBuilder(
                messages.get("followup.letter", check.attempt().participant()));
        int number = 0;
        for (Behaviour behaviour : Behaviour.values()) {
            letter.append("\n\n").append(++number).append(". ").append(question(behaviour));
            letter.append("\n   ").append(messages.get("followup.letter.answers"));
            letter.append("\n   ").append(messages.get("followup.letter.example"));
        }
        return letter.append('\n').toString();
    }

    Optional<Observation> observed(Behaviour behaviour) {
        return Optional.ofNullable(observed.get(behaviour));
    }

    /** @param frequency empty takes the answer back */
    void observe(Behaviour behaviour, Optional<Frequency> frequency, String example) {
        Optional<Frequency> before = observed(behaviour).map(Observation::frequency);
        frequency.ifPresentOrElse(
                often -> observed.put(behaviour, new Observation(often, example)), () -> observed.remove(behaviour));
        if (before.equals(frequency)) {
            typed(behaviour);
        } else if (!isShowing) {
            history.acted(filled());
            changed();
        }
    }

    private void typed(Object field) {
        if (!isShowing) {
            history.typed(filled(), field);
            changed();
        }
    }

    private Filled filled() {
        return new Filled(ownOkrs.get(), checkIn.get(), observer.get(), Map.copyOf(observed));
    }

    private void show(Filled filled) {
        showing.accept(() -> {
            isShowing = true;
            observed.clear();
            observed.putAll(filled.observed());
            ownOkrs.set(filled.ownOkrs());
            checkIn.set(filled.checkIn());
            observer.set(filled.observer());
        });
        isShowing = false;
        changed();
    }

    /** @param around runs what puts an earlier state back, and shows it */
    void onUndo(Consumer<Runnable> around) {
        showing = around;
    }

    Undoable undoable() {
        return history;
    }

    private void changed() {
        TransferCheck now = given();
        autosave.changed(check.due(), () -> followUps.keep(check.attempt().id(), now));
    }

    /** As it stands; a finished check that is changed stays finished. */
    TransferCheck given() {
        return new TransferCheck(
                check.due(), clock.instant(), ownOkrs.get(), checkIn.get(), observer.get(), observed, complete.get());
    }

    /** Says that the check is finished. */
    void finish() {
        complete.set(true);
        changed();
        autosave.flush();
    }

    void leave() {
        autosave.flush();
    }

    FollowUps.Check check() {
        return check;
    }

    Autosave autosave() {
        return autosave;
    }

    StringProperty ownOkrsProperty() {
        return ownOkrs;
    }

    StringProperty checkInProperty() {
        return checkIn;
    }

    StringProperty observerProperty() {
        return observer;
    }

    ReadOnlyBooleanProperty completeProperty() {
        return complete;
    }
}
