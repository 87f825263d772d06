package org.okrreadiness.reading.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.response.RatingsGiven;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Judgement;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.rubric.Route;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.rubric.Trust;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.scoring.judgement.JudgementMarking;
import org.okrreadiness.testing.OfferedOptions;
import org.okrreadiness.testing.Rubrics;

class ScaleStyleTest {

    private final ScaleStyle style = new ScaleStyle(new Messages(Locale.UK));

    @Test
    void saysHowTheScaleWasUsedApartFromTheOrder() {
        assertThat(style.of(marked(Map.of("a", 3, "b", 4, "c", 5), 1, 2, 4)))
                .isEqualTo("Your order agrees with the key: 0.98, where 1 is the same order. "
                        + "On average you rated higher than the key by 1.7, a matter of style. "
                        + "You used less of the scale than the key.");
    }

    @Test
    void saysThatAnOrderRunsAgainstTheKey() {
        assertThat(style.of(marked(Map.of("a", 5, "b", 3, "c", 1), 2.5, 3, 3.5)))
                .isEqualTo("Your order runs against the key: \u22121, where \u22121 is the key turned round. "
                        + "On average you rated as high as the key. You used more of the scale than the key.");
    }

    @Test
    void saysNothingOfAnOrderWhereThereIsNone() {
        assertThat(style.of(marked(Map.of("a", 2, "b", 2, "c", 2), 2, 3, 4)))
                .isEqualTo("On average you rated lower than the key by 1, a matter of style. "
                        + "You used less of the scale than the key.");
    }

    @Test
    void isSilentWhereNothingWasRated() {
        assertThat(style.of(marked(Map.of(), 2, 3, 4))).isEmpty();
    }

    @Test
    void isSilentAboutASheetWrittenBeforeThereWereSuchFigures() {
        Mark old = new Mark(
                new CriterionId("J1"),
                new Judgement(Level.SOUND, 1, Trust.A, Route.AUTO),
                Phrase.of("because.J1.order", "5", "6", "0"),
                Optional.empty(),
                List.of());
        ArtefactScore whole = new ArtefactScore(Part.JUDGEMENT, "judgement@1.0", 67, List.of(old), List.of());

        assertThat(style.of(new TaskScore("judge", true, 67, List.of(whole)))).isEmpty();
    }

    private static TaskScore marked(Map<String, Integer> ratings, double... keys) {
        RatingsGiven given = new RatingsGiven(ratings, OptionalInt.of(50), "");
        return new JudgementMarking(Rubrics.standard("judgement"))
                .mark(OfferedOptions.judge(keys), given, Situation.NONE);
    }
}
