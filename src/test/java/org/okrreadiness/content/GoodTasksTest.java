package org.okrreadiness.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.okrreadiness.content.pack.ReadPack;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.okr.Direction;
import org.okrreadiness.domain.okr.Indicator;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Measure;
import org.okrreadiness.domain.okr.Movement;
import org.okrreadiness.domain.response.AnswerGiven;
import org.okrreadiness.domain.response.BestAndWorstGiven;
import org.okrreadiness.domain.response.CritiqueGiven;
import org.okrreadiness.domain.response.DefectMark;
import org.okrreadiness.domain.response.RatingsGiven;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.response.WrittenSet;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.domain.task.BestAndWorst;
import org.okrreadiness.domain.task.Critique;
import org.okrreadiness.domain.task.Decoy;
import org.okrreadiness.domain.task.DefectKind;
import org.okrreadiness.domain.task.ExpectedIdea;
import org.okrreadiness.domain.task.OpenAnswer;
import org.okrreadiness.domain.task.Phase;
import org.okrreadiness.domain.task.PlantedDefect;
import org.okrreadiness.domain.task.PlantedPlace;
import org.okrreadiness.domain.task.Provenance;
import org.okrreadiness.domain.task.ResponseOption;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.domain.task.WayOfSaying;
import org.okrreadiness.domain.task.WordBand;
import org.okrreadiness.domain.task.WrongIdea;
import org.okrreadiness.testing.GoodPack;

/** Tasks in which sets are written, examined and judged arrive with their keys, and answers to them. */
class GoodTasksTest {

    private final ReadPack pack = GoodPackTest.read(GoodPack.asItIs());
    private final Assessment assessment = pack.assessment().orElseThrow();

    @Test
    void plantsDefectsAndDecoys() {
        Critique critique =
                (Critique) assessment.task(new TaskId("timetable-critique")).orElseThrow();
        assertThat(critique.frame().phase()).isEqualTo(Phase.ALIGNMENT);
        assertThat(critique.provenance().source()).isEqualTo(Provenance.Source.AUTHOR);
        assertThat(critique.planted().keyResults())
                .extracting(KeyResult::text)
                .containsExactly("Run 12 loading workshops", "Raise sailings on time from 81% to 90%");
        assertThat(critique.defects())
                .containsExactly(new PlantedDefect(
                        "work",
                        List.of(DefectKind.ACTIVITY, DefectKind.OFF_THE_OBJECTIVE),
                        new PlantedPlace(Part.keyResult(1), "Run 12"),
                        5,
                        "Workshops can all be run while the boats are late."));
        assertThat(critique.decoys())
                .containsExactly(
                        new Decoy(new PlantedPlace(Part.OBJECTIVE, "trust"), "The survey on board asks for it."));
    }

    @Test
    void keysTheOptionsOfBestAndWorst() {
        BestAndWorst ends =
                (BestAndWorst) assessment.task(new TaskId("timetable-ends")).orElseThrow();
        assertThat(ends.options())
                .extracting(ResponseOption::id, option -> option.key().value())
                .containsExactly(tuple("lay", 4.6), tuple("mean", 2.2), tuple("office", 1.4), tuple("recount", 4.1));
        assertThat(ends.options().get(1).key().limit()).isEqualTo("As a range it would be honest.");
    }

    @Test
    void bringsSampleAnswersOfEveryKind() {
        Map<TaskId, Response> answers = pack.answers().get("strong");
        WrittenSet written = (WrittenSet) answers.get(new TaskId("timetable-write"));
        assertThat(written.set().keyResults().get(0))
                .isEqualTo(new KeyResult(
                        "Sailings on time rise from 81% to 89% by 31 March",
                        new Measure("sailings on time", "%", "Ingrid's log"),
                        new Movement("81", "89", Direction.INCREASE, "31 March"),
                        "Ingrid Lie",
                        Indicator.LAGGING));
        assertThat(written.set().keyResults().get(1).isBlank()).isTrue();
        CritiqueGiven critique = (CritiqueGiven) answers.get(new TaskId("timetable-critique"));
        assertThat(critique.marks())
                .extracting(DefectMark::part, DefectMark::span)
                .containsExactly(tuple(Part.keyResult(1), new Span(0, 6)), tuple(Part.SET, new Span(0, 0)));
        RatingsGiven ratings = (RatingsGiven) answers.get(new TaskId("timetable-judge"));
        assertThat(ratings.ratings()).containsOnly(entry("a", 5), entry("b", 3), entry("c", 1), entry("d", 2));
        assertThat(ratings.confidence()).isEqualTo(OptionalInt.of(70));
        assertThat(answers.get(new TaskId("timetable-ends")))
                .isEqualTo(new BestAndWorstGiven(
                        Optional.of("lay"),
                        Optional.of("office"),
                        OptionalInt.of(80),
                        "Nobody has said yet what late means, unless it is in the log."));
        AnswerGiven answer = (AnswerGiven) answers.get(new TaskId("timetable-answer"));
        assertThat(answer.text()).startsWith("A workshop is an activity").endsWith("in October.");
    }

    @Test
    void bringsTheKeyOfAnOpenAnswer() {
        OpenAnswer open =
                (OpenAnswer) assessment.task(new TaskId("timetable-answer")).orElseThrow();
        assertThat(open.key().words()).isEqualTo(new WordBand(20, 120));
        assertThat(open.key().ideas()).extracting(ExpectedIdea::id).containsExactly("activity", "held-in-vain");
        assertThat(open.key().ideas().get(0).weight()).isEqualTo(3);
        assertThat(open.key().ideas().get(0).ways())
                .containsExactly(
                        new WayOfSaying(List.of(
                                List.of("workshop", "training"), List.of("activity", "work", "task", "effort"))),
                        new WayOfSaying(
                                List.of(List.of("workshop"), List.of("not", "no"), List.of("result", "outcome"))));
        assertThat(open.key().wrongIdeas())
                .containsExactly(new WrongIdea(
                        "more",
                        "More workshops would make it a result.",
                        "A larger number of them still counts what the office does.",
                        List.of(new WayOfSaying(List.of(
                                List.of("more"), List.of("workshop"), List.of("result", "enough", "better"))))));
    }
}
