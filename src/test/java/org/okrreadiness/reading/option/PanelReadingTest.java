package org.okrreadiness.reading.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.okrreadiness.content.need.ShippedNeed;
import org.okrreadiness.domain.response.BestAndWorstGiven;
import org.okrreadiness.domain.response.LeaningsGiven;
import org.okrreadiness.domain.response.RatingsGiven;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.domain.task.BestAndWorst;
import org.okrreadiness.domain.task.JudgeResponses;
import org.okrreadiness.domain.task.NewInformation;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.Votes;
import org.okrreadiness.domain.task.Votes.Vote;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.option.OptionReading.Reason;
import org.okrreadiness.scoring.judgement.JudgementMarking;
import org.okrreadiness.testing.OfferedOptions;
import org.okrreadiness.testing.Panels;
import org.okrreadiness.testing.Rubrics;

class PanelReadingTest {

    private static final String TWELVE = "4 4 4 4 4 4 4 3 3 3 4 5";
    private static final String ONE = "1 1 1 1 1 1 1 1 1 1 1 1";
    private static final String SPREAD = "1 2 3 3 3 3 3 5 5 4 3 3";
    private static final String SPLIT = "1 1 1 1 1 1 5 5 5 5 5 5";

    private final Messages messages = new Messages(Locale.UK);
    private final PanelReading panel = new PanelReading(messages);

    @Test
    void saysHowManyVotedAndHowFarApart() {
        assertThat(panel.reasons(Panels.votes(TWELVE)))
                .containsExactly(new Reason("Experts", "12 experts: mean 3.83, from 3 to 5."));
        assertThat(panel.reasons(Panels.votes(4))).containsExactly(new Reason("Experts", "One expert: 4."));
    }

    @Test
    void saysWhySomethingDoesNotCount() {
        assertThat(panel.reasons(Panels.votes(SPREAD)).get(0).text())
                .endsWith("They are too far apart for a key, so it does not count here.");
    }

    @Test
    void letsBothSidesOfASplitSpeak() {
        Votes split = new Votes(List.of(
                new Vote(1, 2, "It shames the office."),
                new Vote(2, 2, ""),
                new Vote(3, 5, "Somebody has to look."),
                new Vote(4, 5, "The log is there."),
                new Vote(5, 1, "Too late for it.")));

        assertThat(panel.reasons(split))
                .extracting(Reason::name, Reason::text)
                .containsExactly(
                        tuple(
                                "Experts",
                                "5 experts: mean 3, from 1 to 5. Schools differ: some rate it about 2, others about 5, "
                                        + "so it does not count here."),
                        tuple("Those for 2", "It shames the office. · Too late for it."),
                        tuple("Those for 5", "Somebody has to look. · The log is there."));
    }

    @Test
    void showsNoKeyWhereThereIsNone() {
        RatingsGiven given = new RatingsGiven(Map.of("a", 4, "b", 1, "d", 3), OptionalInt.empty(), "");
        JudgeResponses like = OfferedOptions.judge(1);
        JudgeResponses task = new JudgeResponses(
                like.frame(), OfferedOptions.votedOn(TWELVE, ONE, SPLIT, SPREAD, ONE), like.provenance());
        TaskScore score = new JudgementMarking(Rubrics.standard("judgement")).mark(task, given, Situation.NONE);
        List<OptionReading> options = read(task, given, score).options();

        assertThat(options.get(0).comparison()).isEqualTo("You rated 4, the key says 3.83");
        assertThat(options.get(0).scale()).isPresent();
        assertThat(options.get(2).comparison())
                .isEqualTo("You gave no answer, and none would count: the experts do not agree");
        assertThat(options.get(3).comparison()).isEqualTo("Your answer, 3, does not count: the experts do not agree");
        assertThat(options.get(3).scale()).isEmpty();
        assertThat(options.get(3).level()).isEmpty();
    }

    @Test
    void saysThatAChoiceDoesNotCount() {
        BestAndWorstGiven given = new BestAndWorstGiven(Optional.of("c"), Optional.of("b"), OptionalInt.empty(), "");
        BestAndWorst like = OfferedOptions.bestAndWorst(1);
        BestAndWorst task =
                new BestAndWorst(like.frame(), OfferedOptions.votedOn(TWELVE, ONE, SPLIT), like.provenance());
        OptionsReading read = read(task, given, new TaskScore("best-and-worst", true, 83, List.of()));

        assertThat(read.options().get(2).comparison())
                .isEqualTo("You chose it as the best. The experts do not agree about it, so it counts neither for nor "
                        + "against you.");
        assertThat(read.options().get(0).comparison()).endsWith("The key says 3.83, the best.");
    }

    @Test
    void saysThatNewsDoesNotCount() {
        LeaningsGiven given = new LeaningsGiven(Map.of("a", 1), OptionalInt.empty(), "");
        NewInformation task = new NewInformation(
                OfferedOptions.judge(1).frame(),
                "I cancel.",
                OfferedOptions.votedOn("-2 -2 -2 2 2 2"),
                OfferedOptions.judge(1).provenance());
        OptionReading news = read(task, given, new TaskScore("news", true, 0, List.of()))
                .options()
                .get(0);

        assertThat(news.comparison()).startsWith("Your answer, ").endsWith("does not count: the experts do not agree");
        assertThat(news.scale()).isEmpty();
    }

    @Test
    void namesThePanelAsTheSourceAndTheAuthorForTheReasons() {
        JudgeResponses like = OfferedOptions.judge(1);

        assertThat(provenance(like)).isEmpty();
        assertThat(provenance(voted(like, TWELVE)))
                .hasValue("Key: the mean of what 12 experts voted. The reasons are by the author.");
        assertThat(provenance(voted(like, "4 4 3")))
                .hasValueSatisfying(text -> assertThat(text).contains("3 in all. That is a small panel"));
    }

    private Optional<String> provenance(Task task) {
        return panel.provenance(task);
    }

    private static Task voted(JudgeResponses like, String votes) {
        return new JudgeResponses(like.frame(), OfferedOptions.votedOn(votes), like.provenance());
    }

    private OptionsReading read(Task task, Response given, TaskScore score) {
        return task.fold(new OptionsReader(messages, Optional.of(given), score, ShippedNeed::read));
    }
}
