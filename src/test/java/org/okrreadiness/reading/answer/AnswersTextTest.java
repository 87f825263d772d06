package org.okrreadiness.reading.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.response.AnswerGiven;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.testing.SampleCase;
import org.okrreadiness.testing.SampleResponses;
import org.okrreadiness.testing.SampleResults;
import org.okrreadiness.testing.Samples;

class AnswersTextTest {

    private final AnswersText text = new AnswersText(new Messages(Locale.UK));

    private static List<GivenAnswer> answers() {
        List<Task> tasks = SampleCase.assessment().tasks();
        Map<TaskId, Response> given = new TreeMap<>();
        given.put(tasks.get(0).id(), SampleResponses.writtenSet());
        given.put(tasks.get(1).id(), SampleResponses.critique());
        given.put(tasks.get(4).id(), SampleResponses.answer());
        given.put(tasks.get(5).id(), SampleResponses.priorities());
        given.put(tasks.get(6).id(), SampleResponses.diagnosis());
        given.put(tasks.get(7).id(), SampleResponses.conversation());
        given.put(SampleCase.NEWS, SampleResponses.leanings());
        given.put(SampleCase.SCORE, SampleResponses.scores());
        return IntStream.range(0, tasks.size())
                .mapToObj(at -> new GivenAnswer(
                        at + 1,
                        tasks.get(at),
                        Optional.ofNullable(given.get(tasks.get(at).id()))))
                .toList();
    }

    private String text() {
        return text.plain("Sample assessment", answers());
    }

    private String sample() {
        return text.plain(
                "Sample",
                AnswersText.of(SampleResults.handedIn(
                        AttemptId.random(), Instant.parse("2026-11-24T14:02:00Z"), Samples.responses())));
    }

    @Test
    void holdsEveryWordOfEveryAnswer() {
        assertThat(text())
                .contains("Sample assessment", "Write the winter set", "Examine the draft", "Answer the board")
                .contains("Islanders can plan their day around us", "harbour log", "Ingrid, head of operations")
                .contains("\u00fcber 40 a month", "Workshops change nothing yet", "What would passengers notice?")
                .contains("Explain the draft", "So I would count \"on time\", 81 % today.")
                .contains("(blank)");
    }

    @Test
    void writesAChoiceInTheWordsThatWereRead() {
        assertThat(text())
                .contains("Done: The crews want ramp signals.")
                .contains("Dropped: Marketing wants the booking app. Because: It can wait")
                .contains("Reason: The app comes when the boats do");
    }

    @Test
    void writesADiagnosisInTheWordsThatWereRead() {
        assertThat(text())
                .contains("Two of three reviews were cancelled. Points to: Cadence")
                .contains("The harbour is being painted. Points to: It shows nothing")
                .contains("Begin with: Sponsorship", "Help: Nothing yet")
                .contains("What speaks against it: Perhaps the lorries stand in the way on the ramp.");
    }

    @Test
    void writesAConversationAsAScript() {
        assertThat(text()).contains("""
                        You: What happens on the ramp before you leave?
                        Tor Lien, boatswain: Tor looks out of the window. “Some mornings the lorries stand in the way.”
                        You: The "lorries" stand in the way – how often?
                        Count it, Tor.
                        Tor Lien, boatswain: “That I can count for you,” Tor says.
                        (The conversation has ended.)
                        (Written and not said: And then …)
                        Confidence: 70 per cent
                        """);
    }

    @Test
    void writesWhatNewsWasTakenFor() {
        assertThat(text())
                .contains("leaves at 08:05. To me it speaks strongly against it.")
                .contains("changes next month. To me it changes nothing.")
                .contains("Reason: The bus does not wait");
    }

    @Test
    void writesGradesDecisionsAndWhatWasLearned() {
        assertThat(text())
                .contains("Key result: Sailings leaving on time rise from 81% to 90%. Grade: 0.65")
                .contains("Key result: 500 islanders use the booking app. Decision: Drop")
                .contains("What was learned: On some mornings");
    }

    @Test
    void namesOptionsAndMarkedWordsByWhatTheySay() {
        assertThat(sample())
                .contains(
                        "Marked in Key result 1, \u201cRun 12 workshops\u201d: Work, not a result. Workshops can happen")
                .contains("Repair of Key result 1: Departures held up")
                .contains("4 of 5: I ask which of our three results she would stop for it, before we talk about how.")
                .contains("Worst: I name a date and hope that it is forgotten.");
    }

    @Test
    void holdsNoMarkAndNoKey() {
        assertThat(sample()).doesNotContain("of 100", "key says", "Principle");
    }

    @Test
    void listsTheFieldsOfAKeyResultUnderItInMarkdown() {
        assertThat(text.markdown("Sample", answers())).contains("""

                Key result: Raise sailings on time from 81 % to 90 % by 31 March

                - Metric: sailings leaving on time
                - Unit: %
                """);
    }

    @Test
    void takesNothingInAPersonsWordsForMarkdown() {
        Task task = Samples.assessment().only(List.of(Samples.ANSWER)).tasks().get(0);
        String hostile = "1. *all* of <b>it</b>\n- [x](y) _z_ `q` # & \\ |\n\n2) end";
        String written =
                text.markdown("A *title*", List.of(new GivenAnswer(1, task, Optional.of(new AnswerGiven(hostile)))));
        assertThat(written).isEqualTo("""
                # A \\*title\\*

                ## Task 1: Workshops as a result

                Answer: 1. \\*all\\* of \\<b\\>it\\</b\\>\\
                \\- \\[x\\](y) \\_z\\_ \\`q\\` \\# \\& \\\\ \\|

                2\\) end
                """);
    }
}
