package org.okrreadiness.storage.h2;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.TaskOutcome;
import org.okrreadiness.storage.jdbc.Sql;

/** The scores of single tasks. */
record OutcomeRows(Sql sql) {

    List<TaskOutcome> all() {
        List<TaskOutcome> outcomes = new ArrayList<>();
        sql.together(() -> outcomes.addAll(sql.query("""
                SELECT a.attempt_id, p.name, a.pack_id, a.pack_version, a.content_hash, t.task_id, a.mode,
                       a.selected IS NULL AS whole, a.handed_in_at, t.answered, t.score
                FROM task_scores t
                JOIN attempts a ON a.attempt_id = t.attempt_id
                JOIN participants p ON p.participant_id = a.participant_id
                """, OutcomeRows::outcome)));
        return outcomes;
    }

    private static TaskOutcome outcome(ResultSet row) throws SQLException {
        return new TaskOutcome(
                new AttemptId(row.getObject("attempt_id", UUID.class)),
                row.getString("name"),
                new AssessmentRef(
                        row.getString("pack_id"), row.getString("pack_version"), row.getString("content_hash")),
                new TaskId(row.getString("task_id")),
                Mode.valueOf(row.getString("mode")),
                row.getBoolean("whole"),
                row.getObject("handed_in_at", Instant.class),
                row.getBoolean("answered"),
                row.getInt("score"));
    }
}
