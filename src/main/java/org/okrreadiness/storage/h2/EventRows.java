package org.okrreadiness.storage.h2;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Dispute;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.domain.rubric.ScorerVersions;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.AttemptEvent;
import org.okrreadiness.storage.jdbc.Sql;

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
                    "INSERT INTO attempts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL, ?, ?, ?, ?)",
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
                    mark.length(),
                    start.selection().map(selection -> selection.tasks().size()).orElse(null),
                    start.settles().map(AttemptId::value).orElse(null));
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
    public Sql.Work disputed(AttemptEvent.Disputed event) {
        return () -> {
            Dispute dispute = event.dispute();
            takeBack(dispute.task(), dispute.about(), event.at());
            ScorerVersions versions = dispute.versions();
            sql.update(
                    "INSERT INTO disputes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)",
                    attempt.value(),
                    mark.sequence(),
                    dispute.task().value(),
                    dispute.about().checkId(),
                    dispute.about().part().path(),
                    dispute.about().words(),
                    dispute.text(),
                    dispute.reason(),
                    versions.scorer(),
                    versions.lexicon(),
                    versions.rubric(),
                    versions.school(),
                    event.at());
            setMark(event);
        };
    }

    @Override
    public Sql.Work takenBack(AttemptEvent.TakenBack event) {
        return () -> {
            takeBack(event.task(), event.about(), event.at());
            setMark(event);
        };
    }

    private void takeBack(TaskId task, Dispute.About about, Instant at) throws SQLException {
        sql.update(
                "UPDATE disputes SET taken_back_at = ? WHERE attempt_id = ? AND task_id = ? AND check_id = ? AND words = ?"
                        + " AND taken_back_at IS NULL",
                at,
                attempt.value(),
                task.value(),
                about.checkId(),
                about.words());
    }

    /** Asked for with the attempt itself, never across attempts: it has no table. */
    @Override
    public Sql.Work clockChanged(AttemptEvent.ClockChanged event) {
        return () -> setMark(event);
    }

    @Override
    public Sql.Work handedIn(AttemptEvent.HandedIn event) {
        return () -> {
            sql.update("UPDATE attempts SET handed_in_at = ? WHERE attempt_id = ?", event.at(), attempt.value());
            if (event.outcome().marks().isPresent()) {
                ScoreSheet sheet = event.outcome().sheet();
                new SheetRows(sql, attempt.value())
                        .insert(sheet, formats.sheets().write(sheet));
            }
            setMark(event);
        };
    }

    /** What became of it is read from the journal alone. */
    @Override
    public Sql.Work followedUp(AttemptEvent.FollowedUp event) {
        return () -> setMark(event);
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
