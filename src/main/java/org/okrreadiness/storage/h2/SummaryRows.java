package org.okrreadiness.storage.h2;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.service.AttemptSummary;
import org.okrreadiness.storage.jdbc.Sql;

/** The list of attempts. */
record SummaryRows(Sql sql) {

    List<AttemptSummary> all() {
        List<AttemptSummary> summaries = new ArrayList<>();
        sql.together(() -> summaries.addAll(sql.query("""
                SELECT a.attempt_id, a.pack_id, a.pack_version, a.content_hash, a.title, p.name, a.mode,
                       a.started_at, a.last_at, a.handed_in_at,
                       (SELECT COUNT(*) FROM answers w WHERE w.attempt_id = a.attempt_id AND NOT w.blank) AS answered,
                       a.tasks, a.selected, a.settles, s.overall
                FROM attempts a
                JOIN participants p ON p.participant_id = a.participant_id
                LEFT JOIN sheets s ON s.attempt_id = a.attempt_id
                ORDER BY a.last_at DESC, CAST(a.attempt_id AS VARCHAR)
                """, SummaryRows::summary)));
        return summaries;
    }

    private static AttemptSummary summary(ResultSet row) throws SQLException {
        int overall = row.getInt("overall");
        OptionalInt marked = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(overall);
        int selected = row.getInt("selected");
        boolean whole = row.wasNull();
        int all = row.getInt("tasks");
        return new AttemptSummary(
                new AttemptId(row.getObject("attempt_id", UUID.class)),
                new AssessmentRef(
                        row.getString("pack_id"), row.getString("pack_version"), row.getString("content_hash")),
                row.getString("title"),
                row.getString("name"),
                Mode.valueOf(row.getString("mode")),
                row.getObject("started_at", Instant.class),
                row.getObject("last_at", Instant.class),
                Optional.ofNullable(row.getObject("handed_in_at", Instant.class)),
                row.getInt("answered"),
                whole ? all : selected,
                marked,
                whole ? OptionalInt.empty() : OptionalInt.of(all),
                Optional.ofNullable(row.getObject("settles", UUID.class)).map(AttemptId::new));
    }
}
