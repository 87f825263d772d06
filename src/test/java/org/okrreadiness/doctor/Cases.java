package org.okrreadiness.doctor;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.assessment.CutScores;
import org.okrreadiness.domain.assessment.Exhibit;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.assessment.Scenario;
import org.okrreadiness.domain.assessment.Sitting;
import org.okrreadiness.domain.assessment.Track;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.domain.task.JudgeResponses;
import org.okrreadiness.domain.task.JudgementKey;
import org.okrreadiness.domain.task.Phase;
import org.okrreadiness.domain.task.Provenance;
import org.okrreadiness.domain.task.ResponseOption;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskFrame;
import org.okrreadiness.domain.task.TaskId;

/** Small packs to be examined. */
final class Cases {

    private static final Provenance AUTHOR = new Provenance(Provenance.Source.AUTHOR, "the author", "");

    private Cases() {}

    static Assessment pack(Scenario... scenarios) {
        return pack(Optional.empty(), scenarios);
    }

    static Assessment pack(Optional<Duration> limit, Scenario... scenarios) {
        return new Assessment(
                new AssessmentRef("small", "1.0.0", "0a".repeat(32)),
                new Assessment.About("Small", "en-GB", Track.PRACTITIONER, "A small pack."),
                new Assessment.Marking(
                        Map.of(Competency.FACILITATION, 100),
                        new CutScores(CutScores.Method.AUTHOR_JUDGEMENT, 60, Map.of(), "By hand."),
                        StandardSchools.usual(),
                        new StandardRubrics().standard()),
                new Sitting(Set.of(Mode.PRACTICE), limit),
                List.of(scenarios));
    }

    static Scenario scenario(String id, String brief, Task... tasks) {
        return scenario(id, brief, List.of(), tasks);
    }

    static Scenario scenario(String id, String brief, List<Exhibit> exhibits, Task... tasks) {
        return new Scenario(
                id,
                "A case",
                new Scenario.Setting("Island Lines", "ferries", "Norway", 340, "You plan."),
                brief,
                exhibits,
                Situation.NONE,
                List.of(tasks));
    }

    static JudgeResponses judge(String id, String prompt, ResponseOption... options) {
        return new JudgeResponses(frame(id, prompt), List.of(options), AUTHOR);
    }

    static TaskFrame frame(String id, String prompt) {
        return new TaskFrame(new TaskId(id), "A task", Phase.CHECK_IN, prompt, Map.of(Competency.FACILITATION, 100));
    }

    static ResponseOption option(String id, String text, double key) {
        return option(id, text, key, "Principle " + id + ".");
    }

    static ResponseOption option(String id, String text, double key, String principle) {
        return new ResponseOption(id, text, new JudgementKey(key, principle, "Limit.", "Dissent."));
    }

    static Exhibit memo(String id, String text) {
        return new Exhibit.Memo(id, "Memo", "", "", "", text);
    }
}
