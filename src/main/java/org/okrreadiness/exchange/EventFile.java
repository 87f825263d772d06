package org.okrreadiness.exchange;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.ClockChange;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.assessment.Selection;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.AttemptEvent;
import tools.jackson.databind.JsonNode;

/** The wire forms of the events of an attempt. */
final class EventFile {

    private EventFile() {}

    record Begun(
            int format,
            String event,
            Instant at,
            RefFile assessment,
            String participant,
            String mode,
            long shuffleSeed,
            String title,
            int tasks) {

        static final String NAME = "begun";

        static Begun of(AttemptEvent.Begun event) {
            Attempt.Start start = event.start();
            return new Begun(
                    Versioned.FORMAT,
                    NAME,
                    start.at(),
                    RefFile.of(start.assessment()),
                    start.participant(),
                    Word.of(start.mode()),
                    start.shuffleSeed(),
                    event.title(),
                    event.tasks());
        }

        AttemptEvent begun() {
            Attempt.Start start =
                    new Attempt.Start(assessment.ref(), participant, Word.read(Mode.class, mode), at, shuffleSeed);
            return new AttemptEvent.Begun(start, title, tasks);
        }
    }

    /** How an attempt begins that asks only some tasks of its assessment. */
    record BegunSelection(
            int format,
            String event,
            Instant at,
            RefFile assessment,
            String participant,
            long shuffleSeed,
            String title,
            int tasks,
            List<String> asked,
            List<ChosenFile> then) {

        static final String NAME = "begun-selection";

        static BegunSelection of(AttemptEvent.Begun event, Selection selection) {
            Attempt.Start start = event.start();
            return new BegunSelection(
                    Versioned.FORMAT,
                    NAME,
                    start.at(),
                    RefFile.of(start.assessment()),
                    start.participant(),
                    start.shuffleSeed(),
                    event.title(),
                    selection.of(),
                    ChosenFile.words(selection.tasks()),
                    selection.then().stream().map(ChosenFile::of).toList());
        }

        AttemptEvent begun() {
            Selection selection = new Selection(
                    ChosenFile.ids(asked),
                    tasks,
                    then.stream().map(ChosenFile::chosen).toList());
            Attempt.Start start = new Attempt.Start(
                    assessment.ref(), participant, Mode.PRACTICE, at, shuffleSeed, Optional.of(selection));
            return new AttemptEvent.Begun(start, title, tasks);
        }
    }

    /** How an attempt begins whose tasks count together with those of a whole sitting, to settle what it left open. */
    record BegunSettling(
            int format,
            String event,
            Instant at,
            RefFile assessment,
            String participant,
            String mode,
            long shuffleSeed,
            String title,
            int tasks,
            List<String> asked,
            List<ChosenFile> then,
            String settles) {

        static final String NAME = "begun-settling";

        static BegunSettling of(AttemptEvent.Begun event, Selection selection, AttemptId settles) {
            Attempt.Start start = event.start();
            return new BegunSettling(
                    Versioned.FORMAT,
                    NAME,
                    start.at(),
                    RefFile.of(start.assessment()),
                    start.participant(),
                    Word.of(start.mode()),
                    start.shuffleSeed(),
                    event.title(),
                    selection.of(),
                    ChosenFile.words(selection.tasks()),
                    selection.then().stream().map(ChosenFile::of).toList(),
                    settles.toString());
        }

        AttemptEvent begun() {
            Selection selection = new Selection(
                    ChosenFile.ids(asked),
                    tasks,
                    then.stream().map(ChosenFile::chosen).toList(),
                    Optional.of(AttemptId.of(settles)));
            Attempt.Start start = new Attempt.Start(
                    assessment.ref(),
                    participant,
                    Word.read(Mode.class, mode),
                    at,
                    shuffleSeed,
                    Optional.of(selection));
            return new AttemptEvent.Begun(start, title, tasks);
        }
    }

    record ChosenFile(RefFile assessment, List<String> tasks) {

        static ChosenFile of(Selection.Chosen chosen) {
            return new ChosenFile(RefFile.of(chosen.assessment()), words(chosen.tasks()));
        }

        Selection.Chosen chosen() {
            return new Selection.Chosen(assessment.ref(), ids(tasks));
        }

        static List<String> words(List<TaskId> ids) {
            return ids.stream().map(TaskId::value).toList();
        }

        static List<TaskId> ids(List<String> words) {
            return words.stream().map(TaskId::new).toList();
        }
    }

    record RefFile(String id, String version, String contentHash) {

        static RefFile of(AssessmentRef ref) {
            return new RefFile(ref.id(), ref.version(), ref.contentHash());
        }

        AssessmentRef ref() {
            return new AssessmentRef(id, version, contentHash);
        }
    }

    record Saved(int format, String event, Instant at, String task, JsonNode response) {

        static final String NAME = "saved";

        static Saved of(AttemptEvent.Saved event) {
            JsonNode response = StrictJson.tree(JsonResponseFormat.toWire(event.response()));
            return new Saved(Versioned.FORMAT, NAME, event.at(), event.task().value(), response);
        }

        AttemptEvent saved() {
            return new AttemptEvent.Saved(at, new TaskId(task), JsonResponseFormat.FORM.read(response));
        }
    }

    record Moved(int format, String event, Instant at, String task) {

        static final String NAME = "moved";

        static Moved of(AttemptEvent.Moved event) {
            return new Moved(Versioned.FORMAT, NAME, event.at(), event.task().value());
        }

        AttemptEvent moved() {
            return new AttemptEvent.Moved(at, new TaskId(task));
        }
    }

    /** Durations as ISO 8601 has them. */
    record ClockChanged(int format, String event, Instant at, String by, String used) {

        static final String NAME = "clock-changed";

        static ClockChanged of(AttemptEvent.ClockChanged event) {
            ClockChange change = event.change();
            return new ClockChanged(
                    Versioned.FORMAT,
                    NAME,
                    change.at(),
                    change.by().toString(),
                    change.used().toString());
        }

        AttemptEvent changed() {
            try {
                return new AttemptEvent.ClockChanged(new ClockChange(at, Duration.parse(by), Duration.parse(used)));
            } catch (DateTimeException noDuration) {
                throw new IllegalArgumentException("not a duration", noDuration);
            }
        }
    }

    record HandedIn(int format, String event, Instant at, JsonNode sheet) {

        static final String NAME = "handed-in";

        static Object of(AttemptEvent.HandedIn event) {
            if (event.outcome().marks().isEmpty()) {
                return new HandedInUnmarked(Versioned.FORMAT, HandedInUnmarked.NAME, event.at());
            }
            JsonNode sheet = StrictJson.tree(SheetFile.of(event.outcome().sheet()));
            return new HandedIn(Versioned.FORMAT, NAME, event.at(), sheet);
        }

        AttemptEvent handedIn() {
            return new AttemptEvent.HandedIn(new Attempt.HandedIn(at, JsonSheetFormat.FORM.read(sheet)));
        }
    }

    /** Without a sheet: the keys are elsewhere. */
    record HandedInUnmarked(int format, String event, Instant at) {

        static final String NAME = "handed-in-unmarked";

        AttemptEvent handedIn() {
            return new AttemptEvent.HandedIn(new Attempt.HandedIn(at, Optional.empty()));
        }
    }
}
