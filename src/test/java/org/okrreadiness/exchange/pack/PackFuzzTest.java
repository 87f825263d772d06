package org.okrreadiness.exchange.pack;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.okrreadiness.testing.TravelKeys;

/**
 * Jazzer makes packs, led by what the code does with them:
 * {@code JAZZER_FUZZ=1 mvn test -Dtest=org.okrreadiness.exchange.pack.PackFuzzTest -Dtest.excluded=}. Any exception that comes out of
 * reading is a finding.
 */
@Tag("slow")
class PackFuzzTest {

    private static final List<String> ENTRIES = List.of(SubmissionFile.NAME, RecordFile.NAME);

    @FuzzTest(maxDuration = "10m")
    void takesWholeOrRefusesWholeWhateverTheBytes(FuzzedDataProvider data) {
        Packs.read(data.consumeRemainingAsBytes(), Optional.of(TravelKeys.TRAINER));
    }

    @FuzzTest(maxDuration = "10m")
    void takesWholeOrRefusesWholeWhateverItsMakerSigned(FuzzedDataProvider data) {
        String name = data.pickValue(ENTRIES);
        Packs.read(Packs.signed(Packs.contentWith(name, data.consumeRemainingAsBytes())));
    }

    @FuzzTest(maxDuration = "10m")
    void takesVotesWholeOrRefusesThemWhateverTheirMakerSigned(FuzzedDataProvider data) {
        Entry entry = new Entry(PanelFile.NAME, data.consumeRemainingAsBytes());
        PanelPackTest.isRead(PanelPackTest.signed(List.of(entry)));
    }
}
