package org.okrreadiness.storage.h2;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.service.AttemptSummary;
import org.okrreadiness.service.TaskOutcome;
import org.okrreadiness.storage.jdbc.Sql;

/** The journals' events as rows. */
public final class Projection {

    private final Sql sql;
    private final RowFormats formats;

    Projection(Sql sql, RowFormats formats) {
        this.sql = sql;
        this.formats = formats;
    }

    /** Brings events of one attempt into the tables, all or none; those that are there already change nothing. */
    public void apply(AttemptId attempt, List<Placed> events) {
        sql.together(() -> {
            long there = sequenceOf(attempt);
            for (Placed placed : events) {
                if (placed.mark().sequence() > there) {
                    placed.event()
                            .fold(new EventRows(sql, attempt, placed.mark(), formats))
                            .run();
                }
            }
        });
    }

    private long sequenceOf(AttemptId attempt) throws SQLException {
        return sql
                .query(
                        "SELECT journal_sequence FROM attempts WHERE attempt_id = ?",
                        row -> row.getLong(1),
                        attempt.value())
                .stream()
                .findFirst()
                .orElse(0L);
    }

    /** How far each attempt has come in the tables. */
    public Map<AttemptId, HighWater> marks() {
        Map<AttemptId, HighWater> marks = new HashMap<>();
        sql.together(() -> sql.each(
                "SELECT attempt_id, journal_sequence, journal_length FROM attempts",
                row -> marks.put(
                        new AttemptId(row.getObject(1, UUID.class)), new HighWater(row.getLong(2), row.getLong(3)))));
        return marks;
    }

    /** How many journal entries are in the tables. */
    public long entries() {
        return marks().values().stream().mapToLong(HighWater::sequence).sum();
    }

    /** The attempt last worked on first. */
    public List<AttemptSummary> summaries() {
        return new SummaryRows(sql).all();
    }

    /** The scores of tasks. */
    public List<TaskOutcome> outcomes() {
        return new OutcomeRows(sql).all();
    }
}
