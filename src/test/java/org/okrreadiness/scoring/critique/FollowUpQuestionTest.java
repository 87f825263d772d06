package org.okrreadiness.scoring.critique;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrreadiness.domain.response.CritiqueGiven;
import org.okrreadiness.domain.task.Critique;
import org.okrreadiness.scoring.mark.Proposal;

class FollowUpQuestionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Please write down a measure. | 0",
                "Ask what islanders want. | 0",
                "Are the workshops needed? | 1",
                "Why don't you count late boats? | 1",
                "Is it speed or comfort? | 1",
                "Which matters more, speed or comfort? | 1",
                "What worries you? | 2",
                "What would be different for islanders if the workshops worked? | 3",
                "If the workshops worked, what would be different for islanders? | 3",
                "Tell me what would be different after the workshops | 3",
                "I wonder what islanders would see after the workshops | 3",
                "And for which islanders would the workshops change anything? | 3",
                "Could you tell me what the workshops would change? | 3"
            })
    void gradesHowAQuestionOpens(String question, int points) {
        assertThat(points(Ferry.FLAWED, question, "Q1")).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How is the weather? | 0",
                "How would you measure success? | 1",
                "What does significantly mean to you on board? | 2",
                "What would improve the service on board? | 2",
                "What would change for crews if the workshops worked? | 3",
                "What would crews notice if the workshops worked? | 3",
                "Do 12 workshops help islanders to plan? | 3"
            })
    void gradesWhatAQuestionAimsAt(String question, int points) {
        assertThat(points(Ferry.FLAWED, question, "Q2")).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wouldn't it be better to count late boats? | 0",
                "Don't you think the workshops are work? | 1",
                "How about counting late boats? | 1",
                "What would it take to reach 97%? | 1",
                "Why did you choose workshops? | 2",
                "What would the workshops change? | 3",
                "Count the late boats. | 0"
            })
    void gradesHowMuchAQuestionLeads(String question, int points) {
        assertThat(points(Ferry.FLAWED, question, "Q3")).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Write less. | 0",
                "What changes? For whom? When? | 0",
                "What changes? For whom? | 1",
                "What would the crews and the islanders and everybody else who stands on the quay in the morning and waits"
                        + " for a boat notice once the workshops are over and done with? | 2",
                "What changes?? | 3",
                "What would the workshops change | 3"
            })
    void gradesNumberAndLength(String question, int points) {
        assertThat(points(Ferry.FLAWED, question, "Q4")).isEqualTo(points);
    }

    @Test
    void grantsNothingForABlankQuestion() {
        assertThat(proposals(Ferry.FLAWED, " "))
                .hasSize(4)
                .allMatch(p -> p.level().points() == 0);
    }

    @Test
    void grantsNothingForAQuestionCopiedFromTheCase() {
        String copied = "Has the winter timetable of the line has been late on four days of ten?";

        assertThat(proposals(Ferry.FLAWED, copied)).allMatch(p -> p.level().points() == 0);
    }

    @Test
    void hasNoWeakestPointToAimAtInASoundSet() {
        assertThat(proposals(Ferry.SOUND, "What will islanders notice first?"))
                .extracting(p -> p.criterion() + " " + p.level().points())
                .containsExactly("Q1 3", "Q3 3", "Q4 3");
    }

    private static int points(Critique task, String question, String criterion) {
        return proposals(task, question).stream()
                .filter(p -> p.criterion().value().equals(criterion))
                .findFirst()
                .orElseThrow()
                .level()
                .points();
    }

    private static List<Proposal> proposals(Critique task, String question) {
        CritiqueGiven given = new CritiqueGiven(false, List.of(), question, Optional.empty());
        return new FollowUpQuestion(CritiqueReading.of(task, given, Ferry.CASE)).proposals();
    }
}
