package org.okrreadiness.scoring;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.assessment.CutScores;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.assessment.Scenario;
import org.okrreadiness.domain.assessment.Sitting;
import org.okrreadiness.domain.assessment.Track;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.response.BestAndWorstGiven;
import org.okrreadiness.domain.response.CritiqueGiven;
import org.okrreadiness.domain.response.DefectMark;
import org.okrreadiness.domain.response.RatingsGiven;
import org.okrreadiness.domain.response.Repair;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.response.WrittenSet;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.domain.situation.Aspect;
import org.okrreadiness.domain.situation.Band;
import org.okrreadiness.domain.situation.Concept;
import org.okrreadiness.domain.situation.MetricDefinition;
import org.okrreadiness.domain.situation.MetricScale;
import org.okrreadiness.domain.situation.Polarity;
import org.okrreadiness.domain.situation.Priority;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.domain.task.BestAndWorst;
import org.okrreadiness.domain.task.Critique;
import org.okrreadiness.domain.task.DefectKind;
import org.okrreadiness.domain.task.JudgeResponses;
import org.okrreadiness.domain.task.JudgementKey;
import org.okrreadiness.domain.task.Phase;
import org.okrreadiness.domain.task.PlantedDefect;
import org.okrreadiness.domain.task.PlantedPlace;
import org.okrreadiness.domain.task.Provenance;
import org.okrreadiness.domain.task.ResponseOption;
import org.okrreadiness.domain.task.TaskFrame;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.domain.task.Temptation;
import org.okrreadiness.domain.task.WriteOkrSet;

/** One ferry line, one task of each kind, and one answer to each. */
final class SmallAssessment {

    static final TaskId WRITE = new TaskId("ferry-write");
    static final TaskId CRITIQUE = new TaskId("ferry-critique");
    static final TaskId JUDGE = new TaskId("ferry-judge");
    static final TaskId BEST_AND_WORST = new TaskId("ferry-best-and-worst");

    private static final Provenance AUTHOR = new Provenance(Provenance.Source.AUTHOR, "the author", "");

    static final Situation FERRY = new Situation(
            List.of(
                    new Concept("punctuality", "Sailings on time", List.of("on time", "late", "plan their day")),
                    new Concept("money", "The subsidy", List.of("cost per sailing", "subsidy"))),
            List.of(
                    metric("on-time", "sailings leaving on time", "on-time", Polarity.HIGHER_IS_BETTER, 81, 86, 92),
                    metric("turnaround", "turnaround time", "speed", Polarity.LOWER_IS_BETTER, 22, 14, 18)),
            List.of(new Priority("reliable", "Islanders can plan their day around us", List.of("punctuality"))),
            List.of(),
            "Since the ramp was rebuilt in May the boats have been late on four days of ten.");

    private SmallAssessment() {}

    static Assessment assessment() {
        return assessment(Map.of(Competency.WRITING, 60, Competency.FACILITATION, 40), List.of());
    }

    static Assessment assessment(Map<Competency, Integer> blueprint, List<Rubric> own) {
        Assessment.Marking marking = new Assessment.Marking(
                blueprint,
                new CutScores(CutScores.Method.AUTHOR_JUDGEMENT, 60, Map.of(Competency.WRITING, 70), "By the author."),
                StandardSchools.usual(),
                Stream.concat(own.stream(), new StandardRubrics().standard().stream())
                        .toList());
        Scenario scenario = new Scenario(
                "ferry",
                "The ferry",
                new Scenario.Setting("Island Line", "Ferries", "Norway", 340, "You help."),
                "The boats are late.",
                List.of(),
                FERRY,
                List.of(write(), critique(), judge(), bestAndWorst()));
        return new Assessment(
                new AssessmentRef("small", "1.0.0", "0".repeat(64)),
                new Assessment.About("Small", "en-GB", Track.PRACTITIONER, "A small assessment."),
                marking,
                new Sitting(Set.of(Mode.PRACTICE), Optional.<Duration>empty()),
                List.of(scenario));
    }

    /** The same, with confidence counting for so many per cent. */
    static Assessment withCertainty(int perCent) {
        Assessment plain = assessment();
        Assessment.Marking marking = plain.marking();
        return new Assessment(
                plain.ref(),
                plain.about(),
                new Assessment.Marking(
                        marking.blueprint(), marking.cutScores(), marking.school(), marking.rubrics(), perCent),
                plain.sitting(),
                plain.scenarios());
    }

    static Map<TaskId, Response> answers() {
        return Map.of(WRITE, written(), CRITIQUE, critiqued(), JUDGE, judged(), BEST_AND_WORST, chosen());
    }

    static WrittenSet written() {
        return new WrittenSet(new OkrSet(
                new Objective("Islanders can plan their day around our boats"),
                List.of(
                        KeyResult.ofText("Sailings leaving on time rise from 81% to 90% by 31 March"),
                        KeyResult.ofText("Median turnaround time falls from 22 to 16 minutes by 28 February"),
                        KeyResult.ofText("Run 12 workshops with harbour crews"))));
    }

    static CritiqueGiven critiqued() {
        return new CritiqueGiven(
                false,
                List.of(new DefectMark(
                        Part.keyResult(1),
                        new Span(0, 16),
                        DefectKind.ACTIVITY,
                        "They could hold all twelve while the boats still leave late.")),
                "What would be different at the ramp once the workshops are over?",
                Optional.of(new Repair(Part.keyResult(1), "Sailings leaving on time rise from 81% to 88%")));
    }

    static RatingsGiven judged() {
        return new RatingsGiven(
                Map.of("a", 4, "b", 2, "c", 5), OptionalInt.of(70), "The crew knows why boats are late.");
    }

    static BestAndWorstGiven chosen() {
        return new BestAndWorstGiven(
                Optional.of("a"), Optional.of("b"), OptionalInt.of(60), "The subsidy is late as well, unless we ask.");
    }

    private static WriteOkrSet write() {
        return new WriteOkrSet(
                frame(WRITE, Map.of(Competency.WRITING, 100)),
                List.of(
                        new Aspect("time", "Boats leave on time", List.of("on-time"), List.of()),
                        new Aspect("cause", "What holds them up", List.of("turnaround"), List.of())),
                List.of(new Temptation(List.of("workshop"), "A workshop changes nothing by itself.")),
                AUTHOR);
    }

    private static Critique critique() {
        OkrSet planted = new OkrSet(
                new Objective("Islanders can plan their day around our boats"),
                List.of(
                        KeyResult.ofText("Run 12 workshops with harbour crews by March"),
                        KeyResult.ofText("Late sailings fall from 19% to 10%")));
        PlantedDefect activity = new PlantedDefect(
                "activity",
                List.of(DefectKind.ACTIVITY),
                new PlantedPlace(Part.keyResult(1), "Run 12 workshops"),
                5,
                "Work.");
        return new Critique(
                frame(CRITIQUE, Map.of(Competency.WRITING, 30, Competency.FACILITATION, 70)),
                planted,
                List.of(activity),
                List.of(),
                AUTHOR);
    }

    private static JudgeResponses judge() {
        return new JudgeResponses(
                frame(JUDGE, Map.of(Competency.FACILITATION, 100)),
                List.of(option("a", 4), option("b", 1.5), option("c", 4.5)),
                AUTHOR);
    }

    private static BestAndWorst bestAndWorst() {
        return new BestAndWorst(
                frame(BEST_AND_WORST, Map.of(Competency.FACILITATION, 100)),
                List.of(option("a", 4), option("b", 1.5), option("c", 4.5)),
                AUTHOR);
    }

    private static ResponseOption option(String id, double key) {
        return new ResponseOption(id, "I wait.", new JudgementKey(key, "p", "l", "d"));
    }

    private static TaskFrame frame(TaskId id, Map<Competency, Integer> competencies) {
        return new TaskFrame(id, "A task", Phase.PLANNING, "Do what is asked.", competencies);
    }

    private static MetricDefinition metric(
            String id, String name, String family, Polarity polarity, double today, double low, double high) {
        return new MetricDefinition(
                id,
                List.of(name),
                new MetricScale("", family, polarity, family.equals("speed")),
                OptionalDouble.of(today),
                Optional.of(new Band(low, high)));
    }
}
