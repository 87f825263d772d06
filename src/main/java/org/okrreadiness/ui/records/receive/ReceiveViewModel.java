package org.okrreadiness.ui.records.receive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.okrreadiness.domain.record.Basis;
import org.okrreadiness.domain.record.Ground;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.StopSignal;
import org.okrreadiness.service.records.IssuerKeys;
import org.okrreadiness.service.records.desk.RecordsDesk;
import org.okrreadiness.service.records.receive.Incoming;
import org.okrreadiness.service.records.receive.Receiving;
import org.okrreadiness.task.BackgroundRunner;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.records.DeskWork;
import org.okrreadiness.ui.records.RecordsActions;
import org.okrreadiness.ui.records.RecordsServices;
import org.okrreadiness.ui.records.entry.GroundForm;
import org.okrreadiness.wording.Words;

/** Taking in records of another folder. Nothing is written before somebody has seen whose they are and about whom, and said so. */
final class ReceiveViewModel {

    /** What the page shows. */
    enum Step {
        /** No file yet. */
        CHOOSE,
        READING,
        /** Whose it is and what would become of everybody in it. */
        LOOK,
        /** What became of it. */
        DONE
    }

    /**
     * A file that has been looked at.
     *
     * @param isLocked whether the issuer's passphrase is needed, because records are signed anew
     */
    record Seen(Path file, Incoming incoming, boolean isLocked) {}

    private final Messages messages;
    private final RecordsServices services;
    private final RecordsActions actions;
    private final DeskWork work;
    private final GroundForm ground;
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.CHOOSE);
    private final ObjectProperty<Seen> seen = new SimpleObjectProperty<>();
    private final StringProperty said = new SimpleStringProperty("");
    private final StringProperty missing = new SimpleStringProperty("");
    private BackgroundRunner.Job job = () -> {};

    ReceiveViewModel(UiTools tools, RecordsServices services, RecordsActions actions) {
        this.messages = tools.messages();
        this.services = services;
        this.actions = actions;
        this.work = new DeskWork(tools, services.desks());
        this.ground = new GroundForm(services.today());
    }

    /** Looks whose a file is and about whom. */
    void open(Path file) {
        job.cancel();
        missing.set("");
        said.set("");
        step.set(Step.READING);
        job = work.cancellable(
                "receiving.problem.read",
                (desk, stop) -> Refusals.inOwnWords(() -> look(desk, file, stop)),
                this::show,
                failure -> step.set(Step.CHOOSE));
    }

    private static Seen look(RecordsDesk desk, Path file, StopSignal stop) {
        Incoming incoming = desk.entering().receiving().look(file, stop);
        boolean signs =
                incoming.people().stream().anyMatch(line -> line.fate() == Incoming.Fate.MATCHED && line.fresh() > 0);
        return new Seen(file, incoming, signs && desk.givingOut().keys().isLocked());
    }

    private void show(Seen now) {
        seen.set(now);
        step.set(Step.LOOK);
    }

    /** Gives up reading; nothing has been changed. */
    void stop() {
        job.cancel();
        step.set(Step.CHOOSE);
        said.set(messages.get("people.stopped"));
    }

    /** Takes in what was shown; says what is missing otherwise. */
    void accept(char[] passphrase) {
        Optional<String> lacks = seen.get().isLocked() && passphrase.length == 0
                ? Optional.of("exchange.passphrase.missing")
                : needsGround() ? ground.problem(services.today()) : Optional.empty();
        missing.set(lacks.map(messages::get).orElse(""));
        if (lacks.isPresent()) {
            Arrays.fill(passphrase, '\0');
            return;
        }
        Path file = seen.get().file();
        // Nobody new is entered, so nobody is entered on it.
        Basis basis = needsGround() ? ground.basis() : Basis.of(Ground.AGREEMENT, services.today(), "");
        work.run(
                "receiving.problem.take",
                desk -> Refusals.inOwnWords(() -> receive(desk, file, basis, passphrase)),
                this::tell);
    }

    private static Receiving.Outcome receive(RecordsDesk desk, Path file, Basis basis, char[] passphrase) {
        try {
            IssuerKeys keys = desk.givingOut().keys();
            if (keys.isLocked() && passphrase.length > 0) {
                keys.unlock(passphrase);
            }
            return desk.entering().receiving().receive(file, basis);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private void tell(Receiving.Outcome outcome) {
        List<String> sentences = new ArrayList<>();
        sentences.add(messages.get(
                "receiving.done",
                Words.count(messages, "sittings.records", outcome.records()),
                Words.count(messages, "sittings.people", outcome.people()),
                outcome.known()));
        if (!outcome.withdrawn().isEmpty()) {
            sentences.add(messages.get("sittings.withdrawn", String.join(", ", outcome.withdrawn())));
        }
        if (!outcome.doubtful().isEmpty()) {
            sentences.add(messages.get("receiving.doubtful", String.join(", ", outcome.doubtful())));
        }
        said.set(String.join(" ", sentences));
        step.set(Step.DONE);
    }

    /** To another file. */
    void another() {
        said.set("");
        missing.set("");
        step.set(Step.CHOOSE);
    }

    void verify() {
        actions.verify();
    }

    void leave() {
        job.cancel();
        actions.matrix();
    }

    /** Whether anybody is entered, who needs a ground. */
    boolean needsGround() {
        return seen.get().incoming().entered() > 0;
    }

    /** Of those who are entered. */
    GroundForm ground() {
        return ground;
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step;
    }

    /** Null until a file has been looked at. */
    ReadOnlyObjectProperty<Seen> seenProperty() {
        return seen;
    }

    /** What became of it; blank while there is nothing to say. */
    ReadOnlyStringProperty saidProperty() {
        return said;
    }

    ReadOnlyStringProperty missingProperty() {
        return missing;
    }

    DeskWork work() {
        return work;
    }
}
