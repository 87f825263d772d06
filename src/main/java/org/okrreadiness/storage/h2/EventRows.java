package org.okrreadiness.storage.h2;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.service.AttemptEvent;

/**
 * The rows each kind of event makes.
 *
 * @param mark the new high-water mark
 */
record EventRows(Sql sql, AttemptId attempt, HighWater mark, RowFormats formats)
        implements AttemptEvent.Cases<Sql.Work> {

    @Override
    public Sql.Work begun(AttemptEvent.Begun event) {
        return () -> {
            Attempt.Start start = event.start();
            AssessmentRef ref = start.assessment();
            sql.update(
                    "INSERT INTO attempts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL, ?, ?)",
                    attempt.value(),
                    participant(start.participant()),
                    ref.id(),
                    ref.version(),
                    ref.contentHash(),
                    event.title(),
                    event.tasks(),
                    start.mode().name(),
                    start.shuffleSeed(),
                    start.at(),
                    start.at(),
                    mark.sequence(),
                    mark.length());
        };
    }

    /** The same name gets the same id however often the tables are made again. */
    private UUID participant(String name) throws SQLException {
        UUID id = UUID.nameUUIDFromBytes(("participant:" + name).getBytes(StandardCharsets.UTF_16BE));
        sql.update("MERGE INTO participants KEY (participant_id) VALUES (?, ?)", id, name);
        return id;
    }

    @Override
    public Sql.Work saved(AttemptEvent.Saved event) {
        return () -> {
            String task = event.task().value();
            sql.update(
                    "INSERT INTO answer_versions VALUES (?, ?, ?, ?, ?)",
                    attempt.value(),
                    mark.sequence(),
                    task,
                    event.at(),
                    formats.responses().write(event.response()));
            sql.update(
                    "MERGE INTO answers KEY (attempt_id, task_id) VALUES (?, ?, ?, ?)",
                    attempt.value(),
                    task,
                    mark.sequence(),
                    event.response().isBlank());
            setMark(event);
        };
    }

    @Override
    public Sql.Work moved(AttemptEvent.Moved event) {
        return () -> {
            sql.update(
                    "UPDATE attempts SET current_task = ? WHERE attempt_id = ?",
                    event.task().value(),
                    attempt.value());
            setMark(event);
        };
    }

    @Override
    public Sql.Work handedIn(AttemptEvent.HandedIn event) {
        return () -> {
            sql.update("UPDATE attempts SET handed_in_at = ? WHERE attempt_id = ?", event.at(), attempt.value());
            new SheetRows(sql, attempt.value())
                    .insert(
                            event.outcome().sheet(),
                            formats.sheets().write(event.outcome().sheet()));
            setMark(event);
        };
    }

    private void setMark(AttemptEvent event) throws SQLException {
        sql.update(
                "UPDATE attempts SET last_at = ?, journal_sequence = ?, journal_length = ? WHERE attempt_id = ?",
                event.at(),
                mark.sequence(),
                mark.length(),
                attempt.value());
    }
}
