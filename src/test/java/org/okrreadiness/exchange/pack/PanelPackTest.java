package org.okrreadiness.exchange.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.exchange.JsonEventFormat;
import org.okrreadiness.service.ExpertVotes;
import org.okrreadiness.service.ExpertVotes.Rating;
import org.okrreadiness.service.travel.Maker;
import org.okrreadiness.service.travel.PackFiles;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.service.travel.PackLabel;
import org.okrreadiness.service.travel.ReadPack;
import org.okrreadiness.testing.TravelKeys;

class PanelPackTest {

    private static final PackFiles<ExpertVotes> FILES = new SignedPacks(new JsonEventFormat()).panels();
    private static final TaskId TASK = new TaskId("timetable-judge");

    @Test
    void writesVotesAsItAlwaysHas() {
        assertThat(pack()).isEqualTo(Packs.golden("open.okr-panel"));
    }

    @Test
    void readsTheVotesOfVersionOne() {
        ReadPack<ExpertVotes> read = FILES.read(Packs.golden("open.okr-panel"), Optional.empty())
                .content()
                .orElseThrow();
        assertThat(read.content()).isEqualTo(votes());
        assertThat(read.label().madeBy().name()).isEqualTo("J\u00f3hanna");
    }

    /** Everything a well-meaning program would not write. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"rating\":5        | \"rating\":6          | json",
                "\"rating\":5        | \"rating\":-3         | json",
                "\"rating\":5        | \"rating\":5.5        | json",
                "\"rating\":5        | \"rating\":\"5\"      | json",
                "\"rating\":5        | \"rating\":null       | json",
                "\"option\":\"a\"    | \"option\":\"b\"      | json",
                "\"asked\":4         | \"asked\":1           | json",
                "\"asked\":4         | \"asked\":2000000     | json",
                "timetable-judge     | Timetable Judge       | json",
                "\"format\":1        | \"format\":2          | newer",
                "\"asked\":4         | \"asked\":4,\"key\":1 | json",
                "the log decides     | the\\u0000log         | text"
            })
    void refusesWhatNobodyCanHaveFilledIn(String what, String instead, String reason) {
        Entry entry = new PanelContent().write(votes()).get(0);
        String changed = PackText.decode(entry).replace(what, instead);
        assertThat(changed).isNotEqualTo(PackText.decode(entry));
        assertThat(reason(signed(List.of(entry(changed))))).isEqualTo("travel.refused." + reason);
    }

    @Test
    void refusesAPackWithoutRatings() {
        Entry entry = new PanelContent().write(votes()).get(0);
        String none = PackText.decode(entry).replaceFirst("\"ratings\":\\[.*]", "\"ratings\":[]");
        assertThat(reason(signed(List.of(entry(none))))).isEqualTo("travel.refused.json");
    }

    @Test
    void refusesOtherEntriesAndOtherKinds() {
        Entry entry = new PanelContent().write(votes()).get(0);
        assertThat(reason(signed(List.of(entry, new Entry("more.json", new byte[0])))))
                .isEqualTo("travel.refused.entries");
        assertThat(reason(AssessmentPackTest.pack())).isEqualTo("travel.refused.other-kind");
        assertThat(reason(Packs.open())).isEqualTo("travel.refused.other-kind");
        PackLabel feedback = label("J\u00f3hanna", "feedback");
        assertThat(reason(Container.write(Manifest.signed(feedback, List.of(entry), TravelKeys.JOHANNA))))
                .isEqualTo("travel.refused.other-kind");
    }

    @Test
    void refusesAnExpertWithoutAName() {
        List<Entry> content = new PanelContent().write(votes());
        byte[] nameless =
                Container.write(Manifest.signed(label(" ", ExpertVotes.PURPOSE), content, TravelKeys.JOHANNA));
        assertThat(reason(nameless)).isEqualTo("travel.refused.nameless");
    }

    @Test
    void refusesEveryBitThatFlips() {
        byte[] sound = pack();
        for (int bit = 0; bit < 8 * sound.length; bit += 3) {
            byte[] changed = sound.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(FILES.read(changed, Optional.empty()).content())
                    .as("bit %d", bit)
                    .isEmpty();
        }
    }

    static ExpertVotes votes() {
        return new ExpertVotes(
                new AssessmentRef("timetable", "1.0.0", "0f".repeat(32)),
                4,
                List.of(
                        new Rating(TASK, "a", 5, "J\u00f3hanna: the log decides"),
                        new Rating(TASK, "b", 2, ""),
                        new Rating(new TaskId("timetable-news"), "a", -2, "")));
    }

    static byte[] pack() {
        return FILES.write(votes(), label("J\u00f3hanna", ExpertVotes.PURPOSE), TravelKeys.JOHANNA, List.of());
    }

    static byte[] signed(List<Entry> content) {
        return Container.write(
                Manifest.signed(label("J\u00f3hanna", ExpertVotes.PURPOSE), content, TravelKeys.JOHANNA));
    }

    static boolean isRead(byte[] pack) {
        return FILES.read(pack, Optional.empty()).content().isPresent();
    }

    private static Entry entry(String text) {
        return new Entry(PanelFile.NAME, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String reason(byte[] pack) {
        return FILES.read(pack, Optional.empty()).reason().orElseThrow().key();
    }

    private static PackLabel label(String name, String purpose) {
        return new PackLabel(
                PackKind.PANEL,
                UUID.fromString("2c0c5f0a-9e0e-4d1b-8f0e-1a8f4f6a1c55"),
                Instant.parse("2026-12-02T09:00:00Z"),
                Maker.of(name, TravelKeys.JOHANNA),
                purpose,
                List.of());
    }
}
