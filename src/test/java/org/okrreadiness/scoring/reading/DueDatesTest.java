package org.okrreadiness.scoring.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrreadiness.domain.okr.Direction;
import org.okrreadiness.domain.okr.Indicator;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Measure;
import org.okrreadiness.domain.okr.Movement;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.situation.Cycle;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.text.Passage;

class DueDatesTest {

    private static final Cycle AUTUMN = new Cycle(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31));
    private static final Cycle WINTER = new Cycle(LocalDate.of(2026, 11, 15), LocalDate.of(2027, 2, 14));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NPS from 31 to 45 by 30 June 2027                      | AFTER_CYCLE  | 30 June 2027
                    NPS from 31 to 45 by 31/03/2027                        | AFTER_CYCLE  | 31/03/2027
                    NPS from 31 to 45 by 03/31/2027                        | AFTER_CYCLE  | 03/31/2027
                    NPS from 31 to 45 by 2027-01-15                        | AFTER_CYCLE  | 2027-01-15
                    NPS from 31 to 45 by the end of March                  | AFTER_CYCLE  | March
                    NPS from 31 to 45 at the end of March 2027             | AFTER_CYCLE  | March 2027
                    By mid-May 2027 NPS rises from 31 to 45                | AFTER_CYCLE  | May 2027
                    Claims settled by 30 June 2027: 80%                    | AFTER_CYCLE  | 30 June 2027
                    NPS from 31 to 45 by 30 June 2026                      | BEFORE_CYCLE | 30 June 2026
                    NPS from 31 to 45 no later than the end of August 2027 | AFTER_CYCLE  | August 2027
                    NPS from 31 to 45 by Q2 2024                           | BEFORE_CYCLE | Q2 2024
                    NPS from 31 to 45 by 15 June                           | AFTER_CYCLE  | 15 June
                    """)
    void findsADeadlineOutside(String line, EvidenceCode code, String words) {
        assertThat(found(line, AUTUMN)).singleElement().satisfies(hit -> {
            assertThat(hit.code()).isEqualTo(code);
            assertThat(hit.words()).isEqualTo(words).isEqualTo(hit.span().in(line));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NPS from 31 to 45 by 30 November",
                "NPS from 31 to 45 by 1 October 2026",
                "NPS from 31 to 45 by 31/12/2026",
                "NPS from 31 to 45 by the end of December",
                "NPS from 31 to 45 by 10/11/2026",
                "NPS from 31 to 45 by 12/01/2026",
                "NPS from 31 to 45 by Christmas",
                "NPS from 31 to 45 by Friday",
                "NPS from 31 to 45 by week 6",
                "NPS from 31 to 45 by Q2",
                "NPS from 31 to 45 by the end of Q2 2027",
                "NPS from 31 to 45 by FY27",
                "NPS from 31 (June 2026) to 45",
                "NPS from 31 at the end of June 2026 to 45",
                "NPS from 31 in June 2026 to 45 in December",
                "Complaints fall from the 120 of March 2026 to 60",
                "Homes built before 1 May 1990 from 40% to 60% dry",
                "Claims filed by 31 March 2026 still open from 400 to 20",
                "Tickets from before May 2026 from 40 to 0",
                "Raise sign-ups by 2020",
                "Raise sign-ups by 30",
                "The Q1 2025 roadmap is used by 40% of teams"
            })
    void leavesOtherDatesInPeace(String line) {
        assertThat(found(line, AUTUMN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NPS to 45 by 15 December", "NPS to 45 by 31 January", "NPS to 45 by the end of February"})
    void takesADateWithoutAYearInEitherYearOfTheCycle(String line) {
        assertThat(found(line, WINTER)).isEmpty();
    }

    @Test
    void findsNothingWithoutACycle() {
        DueDates dueDates = new DueDates(Optional.empty());
        assertThat(dueDates.in(Passage.of("NPS from 31 to 45 by 30 June 1999"))).isEmpty();
        assertThat(dueDates.inField("30 June 1999")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"30 June 2027", "31/03/2027", "March", "end of March 2027", "2024", "Q2 2024"})
    void takesWhateverStandsInTheFieldForADeadline(String due) {
        assertThat(new DueDates(Optional.of(AUTUMN)).inField(due)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "31 December", "Q4", "week 6", "2026", "end of the quarter", "15 December, then 1 June 2027"
            })
    void isContentWithAFieldThatMayLieInside(String due) {
        assertThat(new DueDates(Optional.of(AUTUMN)).inField(due)).isEmpty();
    }

    @Test
    void readsSentenceAndFieldOfAKeyResult() {
        LineReader reader = LineReader.of(Situation.NONE.during(AUTUMN));
        Movement movement = new Movement("", "", Direction.UNSTATED, "June 2027");
        KeyResult keyResult =
                new KeyResult("NPS from 31 to 45 by 30 June 2026", Measure.UNSTATED, movement, "", Indicator.UNSTATED);
        assertThat(reader.read(keyResult).hits())
                .extracting(Hit::code)
                .contains(EvidenceCode.BEFORE_CYCLE, EvidenceCode.AFTER_CYCLE);
    }

    private static List<Hit> found(String line, Cycle cycle) {
        return new DueDates(Optional.of(cycle)).in(Passage.of(line));
    }
}
