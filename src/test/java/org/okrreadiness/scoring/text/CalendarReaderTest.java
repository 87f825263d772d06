package org.okrreadiness.scoring.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarReaderTest {

    private static final CalendarReader READER = new CalendarReader(2026, 2027);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    by 30 June 2027              | 2027-06-30..2027-06-30
                    by June 30th, 2027           | 2027-06-30..2027-06-30
                    by 1st of March 2027         | 2027-03-01..2027-03-01
                    by 2027-03-31                | 2027-03-31..2027-03-31
                    by 31/03/2027                | 2027-03-31..2027-03-31
                    by 03/31/2027                | 2027-03-31..2027-03-31
                    by 31.03.2027                | 2027-03-31..2027-03-31
                    by 31/03/27                  | 2027-03-31..2027-03-31
                    by the end of March 2027     | 2027-03-01..2027-03-31
                    by mid-May 2027              | 2027-05-01..2027-05-31
                    by Sept 2027                 | 2027-09-01..2027-09-30
                    by February 2028             | 2028-02-01..2028-02-29
                    by 2028                      | 2028-01-01..2028-12-31
                    """)
    void readsADayOrMonthAsPeopleWriteIt(String text, String days) {
        assertThat(readings(text)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    by 30 June          | 2026-06-30..2026-06-30 2027-06-30..2027-06-30
                    by 30/09            | 2026-09-30..2026-09-30 2027-09-30..2027-09-30
                    by the end of March | 2026-03-01..2026-03-31 2027-03-01..2027-03-31
                    """)
    void takesADateWithoutAYearInEachYearThereMayBe(String text, String days) {
        assertThat(readings(text)).isEqualTo(days);
    }

    @Test
    void readsBritishAndAmericanOrderWhereBothArePossible() {
        assertThat(readings("by 04/05/2027")).isEqualTo("2027-05-04..2027-05-04 2027-04-05..2027-04-05");
    }

    @Test
    void takesAFinancialYearToBeginInAnyMonth() {
        assertThat(readings("by Q2 2027")).isEqualTo("2026-05-01..2028-05-31");
        assertThat(readings("in H1 FY27")).isEqualTo("2026-02-01..2028-05-31");
        assertThat(readings("in FY2027")).isEqualTo("2026-02-01..2028-11-30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "by Q2",
                "by week 6",
                "in quarter 3",
                "by Friday",
                "by H1",
                "31/02/2027",
                "by 12/05/99999999999",
                "v2.3.1",
                "ISO 9001",
                "by FY",
                "FY99999999999",
                "45%"
            })
    void saysNothingWhereNobodyCouldTell(String text) {
        assertThat(readings(text)).isEmpty();
    }

    private static String readings(String text) {
        Passage passage = Passage.of(text);
        return passage.masks().stream()
                .flatMap(mask -> READER.readings(passage, mask).stream())
                .map(days -> days.first() + ".." + days.last())
                .collect(Collectors.joining(" "));
    }
}
