package org.okrreadiness.content.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.okrreadiness.testing.SampleCase;

class ExhibitTextTest {

    private final String text =
            ExhibitText.of(SampleCase.assessment().scenarios().get(0).exhibits());

    @Test
    void givesEveryKindOfExhibitUnderItsTitle() {
        assertThat(text)
                .contains("Memo:\nIngrid Dahl, Timetable team, 3 November\nPlease, no new app this quarter.")
                .contains("Crew channel:\nTor (Mon 09:12): Late again.")
                .contains("Sailings:\nMonth | Sailings | On time\nAugust | 412 | 81%")
                .contains("People:\nIngrid Dahl, Head of operations. Wants: a calm winter. Says: Sail less, on time.");
    }

    @Test
    void givesTheFiguresOfAChartAndSaysWhereThereIsNone() {
        assertThat(text)
                .contains("Waits:\n(minutes)\nHarbour: Jun 12, Jul 14, Aug no reading, Sep 19.5")
                .contains("No reading in August: the counter was out.");
    }

    @Test
    void isBlankForACaseWithoutExhibits() {
        assertThat(ExhibitText.of(List.of())).isEmpty();
    }
}
