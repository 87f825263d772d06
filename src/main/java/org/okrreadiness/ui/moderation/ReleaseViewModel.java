package org.okrreadiness.ui.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.marking.Standing;
import org.okrreadiness.service.marking.Releases;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.wording.Words;

/** Who can be given back, who was, and what keeps the others; and giving back. */
final class ReleaseViewModel {

    private final UiTools tools;
    private final ModerationServices services;
    private final Work work;
    private final ObservableList<ReleaseRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<ReleaseRow.Kind> kind = new SimpleObjectProperty<>(ReleaseRow.Kind.ALL);
    private final IntegerProperty ready = new SimpleIntegerProperty();
    private final IntegerProperty told = new SimpleIntegerProperty();
    private List<ReleaseRow> all = List.of();

    ReleaseViewModel(UiTools tools, ModerationServices services) {
        this.tools = tools;
        this.services = services;
        this.work = new Work(tools, "moderation.problem");
        kind.addListener((property, before, now) -> show());
    }

    void load() {
        work.run(this::read, this::loaded);
    }

    private List<ReleaseRow> read() {
        return services.desk().cohorts().releases(services.cohort()).all().stream()
                .map(this::row)
                .toList();
    }

    private ReleaseRow row(Releases.Candidate candidate) {
        return new ReleaseRow(candidate, candidate.name(), said(candidate));
    }

    private List<String> said(Releases.Candidate candidate) {
        Messages messages = tools.messages();
        List<String> said = new ArrayList<>();
        if (candidate.released()) {
            said.add(messages.get("release.released"));
        } else if (candidate.isReady()) {
            said.add(messages.get("release.ready"));
        }
        if (!candidate.here()) {
            said.add(messages.get("moderation.elsewhere"));
        }
        new TreeMap<>(candidate.waits())
                .forEach((open, places) -> said.add(
                        messages.get("release.waits", waits(open), Words.count(messages, "release.places", places))));
        return said;
    }

    private String waits(Standing.Open open) {
        return Words.of(tools.messages(), "moderation.open", open);
    }

    private void loaded(List<ReleaseRow> read) {
        all = read;
        ready.set((int) read.stream().filter(row -> row.candidate().isReady()).count());
        told.set((int) read.stream().filter(row -> row.candidate().canBeTold()).count());
        show();
    }

    private void show() {
        rows.setAll(all.stream().filter(row -> row.is(kind.get())).toList());
    }

    /** Gives back every submission that can be and was not. */
    void releaseReady() {
        release(all);
    }

    /** Gives back those of these that can be and were not; the others stay as they are. */
    void release(List<ReleaseRow> chosen) {
        List<AttemptId> submissions = chosen.stream()
                .map(ReleaseRow::candidate)
                .filter(Releases.Candidate::isReady)
                .map(Releases.Candidate::submission)
                .toList();
        if (submissions.isEmpty()) {
            return;
        }
        work.run(
                () -> {
                    services.desk().cohorts().release(services.cohort(), submissions);
                    return read();
                },
                this::loaded);
    }

    /** Those whose feedback can be written, whatever is shown. */
    List<ReleaseRow> told() {
        return all.stream().filter(row -> row.candidate().canBeTold()).toList();
    }

    ObservableList<ReleaseRow> rows() {
        return rows;
    }

    ObjectProperty<ReleaseRow.Kind> kindProperty() {
        return kind;
    }

    /** How many can be given back. */
    ReadOnlyIntegerProperty readyProperty() {
        return ready;
    }

    /** For how many feedback can be written. */
    ReadOnlyIntegerProperty toldProperty() {
        return told;
    }

    Work work() {
        return work;
    }
}
