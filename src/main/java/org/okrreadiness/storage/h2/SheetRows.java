package org.okrreadiness.storage.h2;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.CompetencyScore;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.storage.jdbc.Sql;

/** A score sheet as rows. Things are numbered from 1 in the order of the sheet. */
record SheetRows(Sql sql, UUID attempt) {

    void insert(ScoreSheet sheet, String written) throws SQLException {
        sql.update(
                "INSERT INTO sheets VALUES (?, ?, ?, ?, ?, ?)",
                attempt,
                sheet.versions().scorer(),
                sheet.versions().lexicon(),
                sheet.versions().rubric(),
                sheet.overall(),
                written);
        for (CompetencyScore score : sheet.competencies()) {
            sql.update(
                    "INSERT INTO competency_scores VALUES (?, ?, ?, ?, ?)",
                    attempt,
                    score.competency().name(),
                    score.score(),
                    score.tasks(),
                    score.cut());
        }
        for (int i = 0; i < sheet.tasks().size(); i++) {
            insert(i + 1, sheet.tasks().get(i));
        }
    }

    private void insert(int number, TaskScore task) throws SQLException {
        sql.update(
                "INSERT INTO task_scores VALUES (?, ?, ?, ?, ?)",
                attempt,
                number,
                task.taskId(),
                task.answered(),
                task.score());
        for (int i = 0; i < task.artefacts().size(); i++) {
            insert(new int[] {number, i + 1}, task.artefacts().get(i));
        }
    }

    private void insert(int[] number, ArtefactScore artefact) throws SQLException {
        sql.update(
                "INSERT INTO artefact_scores VALUES (?, ?, ?, ?, ?, ?, ?)",
                attempt,
                number[0],
                number[1],
                artefact.part().path(),
                artefact.rubric(),
                artefact.score(),
                array(artefact.flags()));
        for (int i = 0; i < artefact.marks().size(); i++) {
            insert(new int[] {number[0], number[1], i + 1}, artefact.marks().get(i));
        }
    }

    private void insert(int[] number, Mark mark) throws SQLException {
        sql.update(
                "INSERT INTO marks VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                attempt,
                number[0],
                number[1],
                number[2],
                mark.criterion().value(),
                mark.level().points(),
                mark.judgement().confidence(),
                mark.judgement().trust().name(),
                mark.judgement().route().name(),
                mark.because().key(),
                array(mark.because().arguments()),
                mark.question().map(Phrase::key).orElse(null),
                mark.question().map(q -> array(q.arguments())).orElse(null));
        for (int i = 0; i < mark.evidence().size(); i++) {
            insert(number, i + 1, mark.evidence().get(i));
        }
    }

    private void insert(int[] mark, int number, Evidence evidence) throws SQLException {
        sql.update(
                "INSERT INTO evidence VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                attempt,
                mark[0],
                mark[1],
                mark[2],
                number,
                evidence.code().name(),
                evidence.part().path(),
                evidence.span().start(),
                evidence.span().end(),
                evidence.text());
    }

    private static String[] array(List<String> values) {
        return values.toArray(String[]::new);
    }
}
