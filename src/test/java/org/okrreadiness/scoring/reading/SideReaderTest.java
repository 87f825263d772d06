package org.okrreadiness.scoring.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.situation.Situation;

class SideReaderTest {

    /** The order of a map that is shuffled for each run would do, now and then; so this fails in about half of the runs if it is one. */
    @Test
    void givesTheMeaningsOfOneWordInTheSameOrderInEveryRun() {
        LineReading reading = LineReader.of(Situation.NONE).read("Visitors to the stores rise from 400 to 500");
        assertThat(reading.hits())
                .filteredOn(hit -> hit.words().equals("Visitors"))
                .extracting(Hit::code)
                .containsExactly(EvidenceCode.ACTOR, EvidenceCode.METRIC);
    }
}
