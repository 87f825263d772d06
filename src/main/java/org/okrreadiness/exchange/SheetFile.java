package org.okrreadiness.exchange;

import java.util.List;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.CompetencyScore;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.domain.rubric.ScorerVersions;
import org.okrreadiness.domain.rubric.TaskScore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The wire form of a score sheet, and what the command line prints. */
record SheetFile(
        int format,
        String assessment,
        String scorer,
        String lexicon,
        String rubric,
        String school,
        int overall,
        List<CompetencyFile> competencies,
        List<TaskFile> tasks) {

    private static final String FIRST_SCHOOL = "balanced@1.0";

    static SheetFile of(ScoreSheet sheet) {
        return new SheetFile(
                Versioned.FORMAT,
                sheet.assessment(),
                sheet.versions().scorer(),
                sheet.versions().lexicon(),
                sheet.versions().rubric(),
                sheet.versions().school(),
                sheet.overall(),
                sheet.competencies().stream().map(CompetencyFile::of).toList(),
                sheet.tasks().stream().map(TaskFile::of).toList());
    }

    /** A sheet written before there were schools lacks the field; it was marked by the one school there was. */
    static ScoreSheet read(JsonNode node) {
        if (node instanceof ObjectNode sheet && !sheet.has("school")) {
            sheet.put("school", FIRST_SCHOOL);
        }
        return StrictJson.as(SheetFile.class, node).sheet();
    }

    private ScoreSheet sheet() {
        return new ScoreSheet(
                assessment,
                new ScorerVersions(scorer, lexicon, rubric, school),
                overall,
                competencies.stream().map(CompetencyFile::competencyScore).toList(),
                tasks.stream().map(TaskFile::taskScore).toList());
    }

    record CompetencyFile(String competency, int score, int tasks, int cut) {

        static CompetencyFile of(CompetencyScore score) {
            return new CompetencyFile(Word.of(score.competency()), score.score(), score.tasks(), score.cut());
        }

        CompetencyScore competencyScore() {
            return new CompetencyScore(Word.read(Competency.class, competency), score, tasks, cut);
        }
    }

    record TaskFile(String task, boolean answered, int score, List<ArtefactFile> artefacts) {

        static TaskFile of(TaskScore task) {
            return new TaskFile(
                    task.taskId(),
                    task.answered(),
                    task.score(),
                    task.artefacts().stream().map(ArtefactFile::of).toList());
        }

        TaskScore taskScore() {
            return new TaskScore(
                    task,
                    answered,
                    score,
                    artefacts.stream().map(ArtefactFile::artefactScore).toList());
        }
    }

    record ArtefactFile(String part, String rubric, int score, List<MarkFile> marks, List<String> flags) {

        static ArtefactFile of(ArtefactScore score) {
            return new ArtefactFile(
                    score.part().path(),
                    score.rubric(),
                    score.score(),
                    score.marks().stream().map(MarkFile::of).toList(),
                    score.flags());
        }

        ArtefactScore artefactScore() {
            return new ArtefactScore(
                    new Part(part),
                    rubric,
                    score,
                    marks.stream().map(MarkFile::mark).toList(),
                    flags);
        }
    }
}
