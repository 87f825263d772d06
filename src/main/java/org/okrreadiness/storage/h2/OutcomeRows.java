package org.okrreadiness.storage.h2;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.TaskOutcome;

/** The scores of single tasks. */
record OutcomeRows(Sql sql) {

    List<TaskOutcome> all() {
        List<TaskOutcome> outcomes = new ArrayList<>();
        sql.together(() -> outcomes.addAll(sql.query("""
                SELECT p.name, a.pack_id, t.task_id, a.mode, a.handed_in_at, t.score
                FROM task_scores t
                JOIN attempts a ON a.attempt_id = t.attempt_id
                JOIN participants p ON p.participant_id = a.participant_id
                WHERE t.answered
                """, OutcomeRows::outcome)));
        return outcomes;
    }

    private static TaskOutcome outcome(ResultSet row) throws SQLException {
        return new TaskOutcome(
                row.getString("name"),
                row.getString("pack_id"),
                new TaskId(row.getString("task_id")),
                Mode.valueOf(row.getString("mode")),
                row.getObject("handed_in_at", Instant.class),
                row.getInt("score"));
    }
}
