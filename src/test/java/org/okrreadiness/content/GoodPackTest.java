package org.okrreadiness.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.okrreadiness.content.pack.PackReader;
import org.okrreadiness.content.pack.ReadPack;
import org.okrreadiness.content.pack.RubricSet;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Exhibit;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.assessment.Scenario;
import org.okrreadiness.domain.assessment.Track;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.situation.Aspect;
import org.okrreadiness.domain.situation.Band;
import org.okrreadiness.domain.situation.Concept;
import org.okrreadiness.domain.situation.Cycle;
import org.okrreadiness.domain.situation.MetricDefinition;
import org.okrreadiness.domain.situation.MetricScale;
import org.okrreadiness.domain.situation.Polarity;
import org.okrreadiness.domain.situation.Priority;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.testing.GoodPack;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Everything in the good pack arrives where it belongs. */
class GoodPackTest {

    private final ReadPack pack = read(GoodPack.asItIs());
    private final Assessment assessment = pack.assessment().orElseThrow();
    private final Scenario scenario = assessment.scenarios().get(0);

    @Test
    void saysWhatItIs() {
        assertThat(assessment.ref().id()).isEqualTo("small");
        assertThat(assessment.ref().version()).isEqualTo("1.0.0");
        assertThat(assessment.ref().contentHash()).matches("[0-9a-f]{64}");
        assertThat(assessment.about())
                .isEqualTo(new Assessment.About(
                        "A small pack", "en-GB", Track.PRACTITIONER, "One case with a task of every kind, for tests."));
        assertThat(assessment.sitting().modes()).containsExactlyInAnyOrder(Mode.PRACTICE, Mode.ASSESSMENT);
        assertThat(assessment.sitting().timeLimit()).contains(Duration.ofMinutes(30));
    }

    @Test
    void saysHowItIsMarked() {
        assertThat(assessment.marking().blueprint())
                .containsOnly(
                        entry(Competency.WRITING, 60),
                        entry(Competency.CHALLENGE_AND_COACHING, 30),
                        entry(Competency.FACILITATION, 10));
        assertThat(assessment.marking().cutScores().of(Competency.WRITING)).isEqualTo(65);
        assertThat(assessment.marking().cutScores().of(Competency.FACILITATION)).isEqualTo(60);
        assertThat(assessment
                        .marking()
                        .rubric("follow-up-question")
                        .orElseThrow()
                        .title())
                .isEqualTo("Our way of asking");
        assertThat(assessment.marking().rubric("objective")).isPresent();
    }

    @Test
    void bringsEveryKindOfExhibit() {
        assertThat(scenario.exhibits())
                .contains(
                        new Exhibit.Memo(
                                "memo",
                                "From the board",
                                "The board",
                                "You",
                                "3 November",
                                "Islanders have to be able to plan their day around us."),
                        new Exhibit.MessageThread(
                                "quay",
                                "On the quay",
                                List.of(
                                        new Exhibit.Message(
                                                "Ingrid", "Fri 21:40", "We loaded the lorries first again."),
                                        new Exhibit.Message("Harbour office", "", "That is the rule now."))),
                        new Exhibit.Table(
                                "sailings",
                                "Sailings",
                                List.of("Month", "Sailings", "On time"),
                                List.of(List.of("August", "412", "88%"), List.of("October", "398", "81%")),
                                "Counted at the quay."),
                        new Exhibit.Chart(
                                "waits",
                                "Waiting",
                                Exhibit.Chart.Shape.LINE,
                                "minutes",
                                List.of("Aug", "Sep", "Oct"),
                                List.of(new Exhibit.Series(
                                        "Harbour",
                                        List.of(
                                                OptionalDouble.of(12),
                                                OptionalDouble.empty(),
                                                OptionalDouble.of(19.5)))),
                                "Median of all vehicles."))
                .last()
                .isEqualTo(new Exhibit.People(
                        "who",
                        "Who is who",
                        List.of(
                                new Exhibit.Person(
                                        "Ingrid Lie",
                                        "Runs the quay",
                                        "Boats that leave on time",
                                        Optional.of("The log does not lie.")),
                                new Exhibit.Person("Tor Vik", "Director", "Keeping her promise", Optional.empty()))));
    }

    @Test
    void tellsTheScorerWhatItMayKnow() {
        assertThat(scenario.situation().concepts())
                .contains(new Concept(
                        "punctuality", "Sailings on time", List.of("punctuality", "on time", "late departure")));
        assertThat(scenario.situation().metrics())
                .containsExactly(
                        new MetricDefinition(
                                "on-time",
                                List.of("sailings leaving on time", "punctuality"),
                                new MetricScale("%", "on-time", Polarity.HIGHER_IS_BETTER, false),
                                OptionalDouble.of(81),
                                Optional.of(new Band(86, 92))),
                        new MetricDefinition(
                                "loading-time",
                                List.of("minutes to load"),
                                new MetricScale("minutes", "speed", Polarity.LOWER_IS_BETTER, true),
                                OptionalDouble.empty(),
                                Optional.empty()));
        assertThat(scenario.situation().priorities())
                .containsExactly(
                        new Priority("reliable", "Islanders can plan their day around us", List.of("punctuality")));
    }

    @Test
    void tellsTheScorerTheCycle() {
        Cycle autumn = new Cycle(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31));
        assertThat(scenario.situation().cycle()).contains(autumn);
        assertThat(scenario.situationFor(scenario.tasks().get(0)).cycle()).contains(autumn);
    }

    @Test
    void readsACaseWithoutACycle() {
        GoodPack old =
                GoodPack.asItIs().replace(GoodPack.SCENARIO, "cycle: { from: 2026-10-01, to: 2026-12-31 }\n", "");
        Assessment read = read(old).assessment().orElseThrow();
        assertThat(read.scenarios().get(0).situation().cycle()).isEmpty();
    }

    @Test
    void countsAllThatIsReadAsProseOfTheCase() {
        assertThat(scenario.situation().prose())
                .contains(
                        "You plan the winter timetable.",
                        "The last boat on Friday",
                        "Islanders have to be able",
                        "We loaded the lorries",
                        "October 398 81%",
                        "Counted at the quay.",
                        "Median of all vehicles.",
                        "The log does not lie.")
                .doesNotContain("Run 12 loading workshops");
    }

    @Test
    void addsPromptAndAspectsForTheTaskAtHand() {
        Task write = assessment.task(new TaskId("timetable-write")).orElseThrow();
        Task judge = assessment.task(new TaskId("timetable-judge")).orElseThrow();
        assertThat(scenario.situationFor(write).prose()).endsWith("Write one set of goals for the winter.");
        assertThat(scenario.situationFor(write).aspects())
                .contains(new Aspect("flow", "Loading is quicker", List.of("loading-time"), List.of()));
        assertThat(scenario.situationFor(judge).aspects()).isEmpty();
    }

    @Test
    void readsTheSameFromJsonIndentedWithTabs() {
        GoodPack json = GoodPack.asItIs();
        for (String file : List.of(GoodPack.MANIFEST, GoodPack.SCENARIO, GoodPack.RUBRIC, GoodPack.ANSWERS)) {
            json = json.with(file, tabbedJson(json.text(file)));
        }
        assertThat(read(json).findings()).isEmpty();
        assertThat(read(json).assessment().orElseThrow().scenarios()).isEqualTo(assessment.scenarios());
        assertThat(read(json).answers()).isEqualTo(pack.answers());
    }

    private static String tabbedJson(String yaml) {
        JsonNode tree = new YAMLMapper().readTree(yaml);
        String pretty = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(tree);
        return pretty.replaceAll("(?m)^( +)", "\t");
    }

    @Test
    void readsTheSameWithWindowsLineEndsAndAByteOrderMark() {
        GoodPack windows = GoodPack.asItIs();
        for (String file : List.of(GoodPack.MANIFEST, GoodPack.SCENARIO, GoodPack.RUBRIC, GoodPack.ANSWERS)) {
            windows = windows.with(file, "\uFEFF" + windows.text(file).replace("\n", "\r\n"));
        }
        assertThat(read(windows).findings()).isEmpty();
        assertThat(read(windows).assessment().orElseThrow().scenarios()).isEqualTo(assessment.scenarios());
    }

    static ReadPack read(GoodPack pack) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        List.of(GoodPack.MANIFEST, GoodPack.SCENARIO, GoodPack.RUBRIC, GoodPack.ANSWERS)
                .forEach(name -> files.put(name, pack.bytes(name)));
        RubricSet standard = new StandardRubrics().set();
        return new PackReader(new KeptFiles("memory", files), standard).readWithAnswers();
    }
}
