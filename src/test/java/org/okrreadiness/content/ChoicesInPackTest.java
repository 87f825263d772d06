package org.okrreadiness.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.response.DiagnosisGiven;
import org.okrreadiness.domain.response.PrioritiesGiven;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.task.Capacity;
import org.okrreadiness.domain.task.Cause;
import org.okrreadiness.domain.task.Diagnose;
import org.okrreadiness.domain.task.ExpectedIdea;
import org.okrreadiness.domain.task.Ground;
import org.okrreadiness.domain.task.Help;
import org.okrreadiness.domain.task.Observed;
import org.okrreadiness.domain.task.Prioritise;
import org.okrreadiness.domain.task.RootCause;
import org.okrreadiness.domain.task.Symptom;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.domain.task.Wish;
import org.okrreadiness.domain.task.WordBand;
import org.okrreadiness.domain.task.WrongIdea;
import org.okrreadiness.service.FoundPack;
import org.okrreadiness.service.PackFinding;
import org.okrreadiness.testing.GoodPack;

/** Choices within a capacity and diagnoses arrive from the good pack with all that belongs to them. */
class ChoicesInPackTest {

    @TempDir
    Path folder;

    private Assessment assessment;
    private Map<TaskId, Response> answers;

    @BeforeEach
    void read() {
        Path pack = GoodPack.asItIs().writeTo(folder);
        PackLibrary library = new PackLibrary(folder.resolve("data"), new StandardRubrics());
        assessment = library.read(pack).assessment().orElseThrow();
        answers = new AnswersFile().read(pack.resolve(GoodPack.ANSWERS), assessment);
    }

    @Test
    void bringsWishesWithWhatTheyCostAndTheGroundsThatHold() {
        Prioritise choose =
                (Prioritise) assessment.task(new TaskId("timetable-choose")).orElseThrow();
        assertThat(choose.capacity()).isEqualTo(new Capacity(10, "weeks of the deck hands"));
        assertThat(choose.wishes())
                .extracting(Wish::id, Wish::cost, Wish::worth, Wish::grounds)
                .containsExactly(
                        tuple("flyer", 4, 2.0, List.of(Ground.SERVES_NO_PRIORITY, Ground.COSTS_TOO_MUCH)),
                        tuple("lanes", 5, 8.0, List.of()),
                        tuple("count", 3, 6.0, List.of()),
                        tuple("paint", 4, 3.0, List.of(Ground.CAN_WAIT)),
                        tuple("scan", 6, 5.0, List.of(Ground.NEEDS_ANOTHER_FIRST, Ground.EVIDENCE_TOO_THIN)));
        assertThat(choose.wishes().get(4).reason()).isEqualTo("There is no booking app yet.");
    }

    @Test
    void bringsSymptomsRootHelpAndWhatSpeaksAgainstIt() {
        Diagnose diagnose =
                (Diagnose) assessment.task(new TaskId("timetable-diagnose")).orElseThrow();
        assertThat(diagnose.symptoms())
                .extracting(Symptom::id, Symptom::causes)
                .containsExactly(
                        tuple("two-counts", List.of(Cause.TRUST)),
                        tuple("promise", List.of(Cause.SPONSORSHIP, Cause.STRATEGY)),
                        tuple("reviews", List.of(Cause.CADENCE, Cause.SPONSORSHIP)),
                        tuple("rain", List.of(Cause.NONE)));
        assertThat(diagnose.root())
                .isEqualTo(new RootCause(
                        List.of(Cause.SPONSORSHIP, Cause.TRUST),
                        "As long as the director decides beside the goals, everything else is politeness."));
        assertThat(diagnose.help()).containsOnlyKeys(Help.values());
        assertThat(diagnose.help().get(Help.COACHING).value()).isEqualTo(4.4);
        assertThat(diagnose.help().get(Help.COACHING).limit()).isEqualTo("It needs her wish for it.");
        assertThat(diagnose.counter().words()).isEqualTo(new WordBand(10, 80));
        assertThat(diagnose.counter().ideas()).extracting(ExpectedIdea::id).containsExactly("weather", "no-figures");
        assertThat(diagnose.counter().wrongIdeas()).extracting(WrongIdea::id).containsExactly("app");
    }

    @Test
    void bringsWhatPeopleInTheCaseSay() {
        Diagnose diagnose =
                (Diagnose) assessment.task(new TaskId("timetable-diagnose")).orElseThrow();
        Observed observed = diagnose.observed().orElseThrow();
        assertThat(observed.occasion()).isEqualTo("not-working");
        assertThat(observed.differs()).isEqualTo("The director asked for somebody at her side.");
        assertThat(observed.said())
                .extracting(Observed.Said::statement, Observed.Said::seat, Observed.Said::answer, Observed.Said::kind)
                .containsExactly(
                        tuple("sponsor-bypass", "manager", "often", "seen"),
                        tuple("reviews-held", "manager", "rarely", ""),
                        tuple("reviews-held", "team-member", "sometimes", "heard"));
        assertThat(observed.said().get(1).evidence()).isEqualTo("Two of three reviews were called off.");
    }

    @Test
    void refusesMoreThanACaseCanSay() {
        String one = "        - { statement: sponsor-bypass, seat: manager, answer: often, kind: seen,"
                + " evidence: The app was promised to the mayor. }\n";
        GoodPack pack = GoodPack.asItIs().replace(GoodPack.SCENARIO, one, one.repeat(40));
        FoundPack found = new PackLibrary(folder.resolve("data"), new StandardRubrics()).read(pack.writeTo(folder));
        assertThat(found.findings()).extracting(PackFinding::rule).containsExactly("too-many-entries");
    }

    @Test
    void readsTheSampleAnswers() {
        assertThat(answers.get(new TaskId("timetable-choose")))
                .isEqualTo(new PrioritiesGiven(
                        Set.of("lanes", "count"),
                        Map.of(
                                "flyer", Ground.SERVES_NO_PRIORITY,
                                "paint", Ground.CAN_WAIT,
                                "scan", Ground.NEEDS_ANOTHER_FIRST),
                        OptionalInt.of(85),
                        "Tor, the app waits until loading is on time, although you gave your word."));
        assertThat(answers.get(new TaskId("timetable-diagnose")))
                .isEqualTo(new DiagnosisGiven(
                        Map.of(
                                "two-counts", Cause.TRUST,
                                "promise", Cause.SPONSORSHIP,
                                "reviews", Cause.CADENCE,
                                "rain", Cause.NONE),
                        Optional.of(Cause.SPONSORSHIP),
                        Optional.of(Help.COACHING),
                        "The weather was bad, so boats would have been late anyway."
                                + " Nobody can count yet what the loading order costs.",
                        OptionalInt.of(75)));
    }
}
