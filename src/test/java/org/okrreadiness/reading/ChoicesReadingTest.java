package org.okrreadiness.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.response.PrioritiesGiven;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.option.OptionReading;
import org.okrreadiness.reading.option.OptionsReading;
import org.okrreadiness.reading.piece.PieceReading;
import org.okrreadiness.reading.piece.WordsReading;
import org.okrreadiness.reading.task.AnswerReading;
import org.okrreadiness.reading.task.AnswerReading.Outcome;
import org.okrreadiness.reading.task.TaskReading;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.testing.SampleResults;
import org.okrreadiness.testing.SampleTasks;
import org.okrreadiness.testing.Samples;
import org.okrreadiness.wording.Moments;

/** What a result says of a choice within a capacity and of a diagnosis. */
class ChoicesReadingTest {

    private static final Instant NOW = Instant.parse("2026-11-24T14:02:00Z");

    private final Messages messages = new Messages(Locale.UK);

    private TaskReading read(Task task, Map<TaskId, Response> responses) {
        Sittings.Opened opened = SampleResults.handedIn(AttemptId.random(), NOW, responses);
        int place = opened.assessment().tasks().indexOf(task);
        return ResultReading.of(
                        opened,
                        SampleResults.sources(),
                        messages,
                        new Moments(messages, Clock.fixed(NOW, ZoneOffset.UTC)))
                .tasks()
                .get(place);
    }

    private TaskReading choice(Response given) {
        Map<TaskId, Response> responses = new HashMap<>(Samples.responses());
        responses.put(SampleTasks.prioritise().id(), given);
        return read(SampleTasks.prioritise(), responses);
    }

    @Test
    void saysWhatTheChoiceIsWorthAndNamesTheBest() {
        OptionsReading wishes =
                read(SampleTasks.prioritise(), Samples.responses()).options();

        assertThat(wishes.heading()).isEqualTo("The wishes, your choice and the key");
        assertThat(wishes.summary())
                .isEqualTo("What you chose is worth 14 of 14 that could be reached."
                        + " The best choice: “The crews want ramp signals.”, “The desk wants fewer calls.”.");
    }

    @Test
    void saysOfEveryWishWhatBecameOfItAndWhichGroundsHold() {
        List<OptionReading> wishes =
                read(SampleTasks.prioritise(), Samples.responses()).options().options();

        assertThat(wishes)
                .extracting(OptionReading::comparison)
                .containsExactly(
                        "You dropped it: “It can wait”. The best choice drops it: worth 4, takes 7.",
                        "You chose it. The best choice has it: worth 8, takes 4.",
                        "You dropped it: “It serves no priority”. The best choice drops it: worth 3, takes 5.",
                        "You chose it. The best choice has it: worth 6, takes 5.");
        assertThat(wishes.get(0).level()).contains(Level.STRONG);
        assertThat(wishes.get(1).level()).isEmpty();
        assertThat(wishes.get(2).level()).contains(Level.SOUND);
        assertThat(wishes.get(2).reasons())
                .extracting(OptionReading.Reason::name, OptionReading.Reason::text)
                .containsExactly(
                        tuple("Grounds that hold", "The evidence is too thin; It serves no priority"),
                        tuple("The key's reason", "Nobody has used the last one."));
        assertThat(wishes.get(1).reasons().get(0).text()).isEqualTo("None: it has to be done.");
    }

    @Test
    void showsTheWishesChosenBesideTheMarks() {
        PieceReading whole =
                read(SampleTasks.prioritise(), Samples.responses()).pieces().get(0);

        assertThat(whole.title()).isEqualTo("The choice as a whole");
        assertThat(whole.words())
                .extracting(WordsReading::label, WordsReading::text)
                .startsWith(tuple("You chose", "The crews want ramp signals."));
        assertThat(whole.criteria().get(0).level()).contains(Level.STRONG);
    }

    @Test
    void saysSoWhereTooMuchOrNothingIsChosen() {
        TaskReading over =
                choice(new PrioritiesGiven(Set.of("app", "ramp", "calls"), Map.of(), OptionalInt.empty(), ""));
        assertThat(over.options().summary()).startsWith("You chose more than there is: 16 of 10 team weeks.");
        assertThat(over.options().options().get(2).comparison()).startsWith("You dropped it without a ground.");
        TaskReading none = choice(new PrioritiesGiven(Set.of(), Map.of(), OptionalInt.of(10), "Everything matters"));
        assertThat(none.options().summary()).startsWith("You chose nothing. The best choice:");
        assertThat(none.options().options().get(0).comparison()).startsWith("You did not choose it.");
    }

    @Test
    void showsEverySignTheRootAndTheHelpBesideTheKey() {
        OptionsReading diagnosis =
                read(SampleTasks.diagnose(), Samples.responses()).options();

        assertThat(diagnosis.summary()).isEqualTo("You named the cause that explains it best for 2 of 3 signs.");
        assertThat(diagnosis.options())
                .extracting(OptionReading::comparison)
                .containsExactly(
                        "You said: Trust. The key says: Trust.",
                        "You said: Cadence. The key says: Sponsorship; accepted as well: Cadence.",
                        "You said: It shows nothing. The key says: It shows nothing.",
                        "You said: Sponsorship. The key says: Sponsorship; accepted as well: Trust.",
                        "You did not choose it. The key says 1.5.",
                        "You did not choose it. The key says 4.5, the best.",
                        "You did not choose it. The key says 2.5.",
                        "You chose it. The key says 3.2.",
                        "It comes to: Consulting. The key says: Coaching.");
        assertThat(diagnosis.options().get(1).level()).contains(Level.SOUND);
        assertThat(diagnosis.options().get(3).level()).contains(Level.STRONG);
        assertThat(diagnosis.options().get(7).level()).contains(Level.EMERGING);
        assertThat(diagnosis.options().get(5).scale().orElseThrow().key()).isEqualTo(4.5);
        assertThat(diagnosis.options().get(0).reasons().get(0).text())
                .isEqualTo("Those who did were asked to explain themselves.");
    }

    @Test
    void showsRootHelpAndWhatSpeaksAgainstItBesideTheMarks() {
        TaskReading diagnosis = read(SampleTasks.diagnose(), Samples.responses());

        assertThat(diagnosis.pieces()).extracting(PieceReading::title).containsExactly("The diagnosis as a whole");
        assertThat(diagnosis.pieces().get(0).words())
                .extracting(WordsReading::label, WordsReading::text)
                .contains(tuple("Where you begin", "sponsorship"), tuple("The help you chose", "nothing yet"));
        assertThat(diagnosis.answers().get(0).heading()).isEqualTo("What speaks against it");
        assertThat(diagnosis.answers().get(0).points())
                .extracting(AnswerReading.Point::outcome)
                .containsExactly(Outcome.FOUND, Outcome.NOT_FOUND);
    }

    @Test
    void readsWhatWasNotAnswered() {
        assertThat(read(SampleTasks.prioritise(), Map.of()).options().options())
                .allSatisfy(wish -> assertThat(wish.comparison()).startsWith("You did not choose it."));
        assertThat(read(SampleTasks.diagnose(), Map.of())
                        .options()
                        .options()
                        .get(0)
                        .comparison())
                .isEqualTo("You did not say. The key says: Trust.");
    }
}
