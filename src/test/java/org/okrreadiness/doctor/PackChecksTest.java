package org.okrreadiness.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okrreadiness.doctor.Cases.judge;
import static org.okrreadiness.doctor.Cases.memo;
import static org.okrreadiness.doctor.Cases.option;
import static org.okrreadiness.doctor.Cases.pack;
import static org.okrreadiness.doctor.Cases.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrreadiness.doctor.Complaint.Kind;
import org.okrreadiness.doctor.Complaint.Rule;
import org.okrreadiness.doctor.Complaint.Subject;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Exhibit;

class PackChecksTest {

    private static final String LATE = "Four boats in ten leave late since the new ramp was opened in August.";

    @Test
    void findsASentenceThatTwoCasesShare() {
        Assessment assessment = pack(
                scenario("one", LATE, judge("a-task", "Judge.", option("a", "I wait.", 2))),
                scenario("two", LATE, judge("b-task", "Judge.", option("a", "I wait.", 2))));
        assertThat(new RepeatedSentences().of(assessment)).singleElement().satisfies(complaint -> {
            assertThat(complaint.rule()).isEqualTo(Rule.SENTENCE_TWICE);
            assertThat(complaint.subject().id()).isEqualTo("two");
            assertThat(complaint.arguments()).containsExactly(LATE, "one");
        });
    }

    @Test
    void findsAReasonGivenTwiceInOneTask() {
        String reason = "What is dropped decides how much can be done, whatever the plan says.";
        Assessment assessment = pack(scenario(
                "one",
                LATE,
                judge("a-task", "Judge.", option("a", "I wait.", 2, reason), option("b", "I ask.", 4, reason))));
        assertThat(new RepeatedSentences().of(assessment))
                .extracting(Complaint::subject)
                .containsExactly(new Subject(Kind.TASK, "a-task"));
    }

    @Test
    void leavesShortSentencesAndACaseQuotedByItsOwnTaskAlone() {
        Assessment assessment = pack(
                scenario("one", LATE, judge("a-task", LATE, option("a", "I wait.", 2), option("b", "I wait.", 2))));
        assertThat(new RepeatedSentences().of(assessment)).isEmpty();
    }

    @Test
    void countsWhatATaskGivesToRead() {
        String long400 = "word ".repeat(400).strip();
        Assessment assessment = pack(scenario("one", LATE, judge("a-task", long400, option("a", "I wait.", 2))));
        assertThat(new ReadingLoad().of(assessment))
                .extracting(Complaint::rule)
                .containsExactly(Rule.TASK_LONG, Rule.SENTENCES_LONG);
    }

    @Test
    void holdsTheTimeAgainstTheLimit() {
        String long900 = "Ten words stand here and make up a short sentence. ".repeat(90);
        Assessment tight = pack(
                Optional.of(Duration.ofMinutes(5)),
                scenario("one", long900, judge("a-task", "Judge.", option("a", "I wait.", 2))));
        assertThat(new TimeBudget().of(tight))
                .singleElement()
                .satisfies(complaint -> assertThat(complaint.arguments()).containsExactly("6", "5"));
        Assessment free = pack(scenario("one", long900, judge("a-task", "Judge.", option("a", "I wait.", 2))));
        assertThat(new TimeBudget().of(free)).isEmpty();
    }

    @Test
    void findsAbbreviationsThatAreNeverSpelledOut() {
        Assessment assessment = pack(scenario(
                "one",
                "The SLA and the net promoter score (NPS) of our OKRs fell.",
                judge("a-task", "Judge.", option("a", "I wait.", 2))));
        assertThat(new UndefinedAbbreviations().of(assessment))
                .extracting(complaint -> complaint.arguments().get(0))
                .containsExactly("SLA");
    }

    @Test
    void offersAPlainerOrKinderWord() {
        Assessment assessment = pack(scenario(
                "one",
                "The chairman wants to leverage the crew.",
                judge("a-task", "Judge.", option("a", "I wait.", 2))));
        assertThat(WordsToAvoid.jargon().of(assessment))
                .extracting(Complaint::arguments)
                .containsExactly(List.of("leverage", "use"));
        assertThat(WordsToAvoid.excluding().of(assessment))
                .extracting(Complaint::arguments)
                .containsExactly(List.of("chairman", "chair"));
    }

    @Test
    void allowsOneExhibitThatDoesNotMatterAndNoSecond() {
        List<Exhibit> exhibits = List.of(
                memo("needed", "The harbour counted 412 sailings."),
                memo("parking", "Permits for vans end in June."),
                memo("canteen", "Soup costs three crowns."));
        Assessment assessment =
                pack(scenario("one", LATE, exhibits, judge("a-task", "Of 412 sailings.", option("a", "I wait.", 2))));
        assertThat(new UnneededExhibits().of(assessment))
                .singleElement()
                .satisfies(complaint -> assertThat(complaint.arguments()).containsExactly("parking, canteen"));
        Assessment enough = pack(scenario(
                "one", LATE, exhibits.subList(0, 2), judge("a-task", "Of 412 sailings.", option("a", "I wait.", 2))));
        assertThat(new UnneededExhibits().of(enough)).isEmpty();
    }

    @Test
    void findsAPersonsNameThatAnotherCaseHas() {
        Exhibit ferry = new Exhibit.People(
                "who", "People", List.of(new Exhibit.Person("Tor Lien", "Boatswain", "calm", Optional.empty())));
        Exhibit farm = new Exhibit.MessageThread(
                "thread", "Thread", List.of(new Exhibit.Message("Marit Lien", "Mon", "Rain again.")));
        Assessment assessment = pack(
                scenario("one", LATE, List.of(ferry), judge("a-task", "Judge.", option("a", "I wait.", 2))),
                scenario("two", "Seed.", List.of(farm), judge("b-task", "Judge.", option("a", "I wait.", 2))));
        assertThat(new ReusedNames().of(assessment))
                .extracting(Complaint::arguments)
                .containsExactly(List.of("Lien", "one"));
    }

    @Test
    void holdsTheBlueprintAgainstTheWeightsOfTheTasks() {
        Assessment assessment = pack(scenario("one", LATE, judge("a-task", "Judge.", option("a", "I wait.", 2))));
        assertThat(new WeightsAsPromised().of(assessment)).isEmpty();
    }
}
