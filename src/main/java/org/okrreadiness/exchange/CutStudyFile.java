package org.okrreadiness.exchange;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.standard.AngoffPanel;
import org.okrreadiness.standard.BorderlineStudy;
import org.okrreadiness.standard.CutStudy;
import org.okrreadiness.standard.GlobalRating;
import org.okrreadiness.standard.Judge;
import org.okrreadiness.standard.StudyFrame;

/** The wire form of a study: of a panel with judges, of ratings with none. */
record CutStudyFile(
        int format,
        String kind,
        String id,
        PackFile pack,
        String scope,
        String changedAt,
        String notes,
        List<JudgeFile> judges,
        Map<String, String> ratings) {

    private static final String PANEL = "angoff";
    private static final String BORDERLINE = "borderline-regression";
    private static final String WHOLE = "whole";

    record PackFile(String id, String version, String contentHash) {}

    record JudgeFile(String name, Map<String, Integer> first, Map<String, Integer> second) {

        static JudgeFile of(Judge judge) {
            return new JudgeFile(judge.name(), words(judge.first()), words(judge.second()));
        }

        private static Map<String, Integer> words(Map<TaskId, Integer> estimates) {
            Map<String, Integer> words = new TreeMap<>();
            estimates.forEach((task, share) -> words.put(task.value(), share));
            return words;
        }

        Judge judge() {
            return new Judge(name, tasks(first), tasks(second));
        }

        private static Map<TaskId, Integer> tasks(Map<String, Integer> estimates) {
            Map<TaskId, Integer> tasks = new TreeMap<>();
            estimates.forEach((task, share) -> tasks.put(new TaskId(task), share));
            return tasks;
        }
    }

    static CutStudyFile of(CutStudy study) {
        return study.fold(
                panel -> of(
                        PANEL,
                        panel.frame(),
                        panel.judges().stream().map(JudgeFile::of).toList(),
                        Map.of()),
                rated -> of(BORDERLINE, rated.frame(), List.of(), words(rated.ratings())));
    }

    private static CutStudyFile of(String kind, StudyFrame frame, List<JudgeFile> judges, Map<String, String> ratings) {
        AssessmentRef pack = frame.pack();
        return new CutStudyFile(
                Versioned.FORMAT,
                kind,
                frame.id().toString(),
                new PackFile(pack.id(), pack.version(), pack.contentHash()),
                frame.competency().map(Word::of).orElse(WHOLE),
                frame.changedAt().toString(),
                frame.notes(),
                judges,
                ratings);
    }

    private static Map<String, String> words(Map<AttemptId, GlobalRating> ratings) {
        Map<String, String> words = new TreeMap<>();
        ratings.forEach((attempt, rating) -> words.put(attempt.value().toString(), Word.of(rating)));
        return words;
    }

    CutStudy study() {
        StudyFrame frame = new StudyFrame(
                UUID.fromString(id),
                new AssessmentRef(pack.id(), pack.version(), pack.contentHash()),
                scope.equals(WHOLE) ? Optional.empty() : Optional.of(Word.read(Competency.class, scope)),
                Instant.parse(changedAt),
                notes);
        if (kind.equals(PANEL)) {
            return new AngoffPanel(frame, judges.stream().map(JudgeFile::judge).toList());
        }
        if (kind.equals(BORDERLINE)) {
            return new BorderlineStudy(frame, attempts());
        }
        throw new IllegalArgumentException("\"" + kind + "\" is no kind of study");
    }

    private Map<AttemptId, GlobalRating> attempts() {
        Map<AttemptId, GlobalRating> read = new HashMap<>();
        Word.readAll(GlobalRating.class, ratings)
                .forEach((attempt, rating) -> read.put(new AttemptId(UUID.fromString(attempt)), rating));
        return read;
    }
}
