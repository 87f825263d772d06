package org.okrreadiness.ui.records.sitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.okrreadiness.domain.record.Basis;
import org.okrreadiness.domain.record.Claim;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.Candidate;
import org.okrreadiness.service.records.Recording;
import org.okrreadiness.service.records.desk.RecordsDesk;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.records.DeskWork;
import org.okrreadiness.ui.records.RecordWords;
import org.okrreadiness.ui.records.RecordsActions;
import org.okrreadiness.ui.records.RecordsServices;
import org.okrreadiness.ui.records.entry.GroundForm;
import org.okrreadiness.wording.Words;

/** What was sat in this data folder, what would be recorded of it, and doing so. */
final class SittingsViewModel {

    private final Messages messages;
    private final RecordWords words;
    private final RecordsServices services;
    private final RecordsActions actions;
    private final DeskWork work;
    private final GroundForm ground;
    private final ObservableList<SittingLine> lines = FXCollections.observableArrayList();
    private final StringProperty missing = new SimpleStringProperty("");
    private final StringProperty done = new SimpleStringProperty("");
    private final BooleanProperty loaded = new SimpleBooleanProperty();

    SittingsViewModel(UiTools tools, RecordsServices services, RecordsActions actions) {
        this.messages = tools.messages();
        this.words = new RecordWords(messages);
        this.services = services;
        this.actions = actions;
        this.work = new DeskWork(tools, services.desks());
        this.ground = new GroundForm(services.today());
    }

    void load() {
        work.run("sittings.problem.read", SittingsViewModel::previews, this::show);
    }

    private static List<Recording.Preview> previews(RecordsDesk desk) {
        return desk.entering().own().candidates().stream()
                .map(candidate -> desk.entering().recording().preview(candidate))
                .toList();
    }

    private void show(List<Recording.Preview> previews) {
        lines.setAll(previews.stream().map(this::line).toList());
        loaded.set(true);
    }

    private SittingLine line(Recording.Preview preview) {
        Candidate candidate = preview.candidate();
        return new SittingLine(
                candidate,
                messages.get(
                        "sittings.title.of",
                        candidate.participant(),
                        candidate.source().title(),
                        Words.of(messages, "conditions", candidate.source().conditions()),
                        words.day(candidate.on())),
                Words.of(messages, "sittings.fate", preview.fate()),
                preview.claims().stream().map(this::claim).toList(),
                isPossible(preview));
    }

    private String claim(Claim claim) {
        return messages.get(
                "sittings.claim",
                words.competency(claim.competency()),
                words.band(
                        claim.shown().level(),
                        claim.shown().lowest(),
                        claim.shown().highest()),
                words.strength(claim.strength()),
                words.day(claim.validity().expiresOn()));
    }

    private static boolean isPossible(Recording.Preview preview) {
        boolean welcome = preview.fate() == Recording.Fate.NEW_PERSON || preview.fate() == Recording.Fate.KNOWN_PERSON;
        return welcome && !preview.claims().isEmpty();
    }

    /** Takes over what is chosen; says what is missing otherwise. */
    void takeOver() {
        List<Candidate> chosen = lines.stream()
                .filter(line -> line.isPossible() && line.chosenProperty().get())
                .map(SittingLine::candidate)
                .toList();
        Optional<String> problem =
                chosen.isEmpty() ? Optional.of("sittings.none-chosen") : ground.problem(services.today());
        missing.set(problem.map(messages::get).orElse(""));
        if (problem.isEmpty()) {
            Basis basis = ground.basis();
            work.run(
                    "sittings.problem.keep", desk -> desk.entering().recording().enter(chosen, basis), this::tell);
        }
    }

    private void tell(Recording.Outcome outcome) {
        List<String> said = new ArrayList<>();
        said.add(messages.get(
                "sittings.done",
                Words.count(messages, "sittings.records", outcome.records()),
                Words.count(messages, "sittings.people", outcome.people())));
        if (!outcome.withdrawn().isEmpty()) {
            said.add(messages.get("sittings.withdrawn", String.join(", ", outcome.withdrawn())));
        }
        if (!outcome.ambiguous().isEmpty()) {
            said.add(messages.get("sittings.ambiguous", String.join(", ", outcome.ambiguous())));
        }
        done.set(String.join(" ", said));
        load();
    }

    void leave() {
        actions.matrix();
    }

    ObservableList<SittingLine> lines() {
        return lines;
    }

    /** Of those who are entered with their sittings. */
    GroundForm ground() {
        return ground;
    }

    ReadOnlyBooleanProperty loadedProperty() {
        return loaded;
    }

    ReadOnlyStringProperty missingProperty() {
        return missing;
    }

    ReadOnlyStringProperty doneProperty() {
        return done;
    }

    DeskWork work() {
        return work;
    }
}
