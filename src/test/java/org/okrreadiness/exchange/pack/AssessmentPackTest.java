package org.okrreadiness.exchange.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.exchange.JsonEventFormat;
import org.okrreadiness.service.TravellingAssessment;
import org.okrreadiness.service.TravellingAssessment.Edition;
import org.okrreadiness.service.travel.Maker;
import org.okrreadiness.service.travel.PackFiles;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.service.travel.PackLabel;
import org.okrreadiness.testing.TravelKeys;

class AssessmentPackTest {

    private static final PackFiles<TravellingAssessment> FILES = new SignedPacks(new JsonEventFormat()).assessments();

    @Test
    void writesAnAssessmentAsItAlwaysHas() {
        assertThat(pack()).isEqualTo(Packs.golden("open.okr-assessment"));
    }

    @Test
    void readsTheAssessmentOfVersionOneToTheLetter() {
        assertThat(FILES.read(Packs.golden("open.okr-assessment"), Optional.empty())
                        .content()
                        .orElseThrow()
                        .content())
                .isEqualTo(assessment("scenarios/timetable.yaml"));
    }

    @Test
    void writesAnEditionWithoutKeysAsItAlwaysHas() {
        assertThat(keylessPack()).isEqualTo(Packs.golden("keyless.okr-assessment"));
    }

    @Test
    void readsTheEditionWithoutKeysOfVersionOneToTheLetter() {
        assertThat(FILES.read(Packs.golden("keyless.okr-assessment"), Optional.empty())
                        .content()
                        .orElseThrow()
                        .content())
                .isEqualTo(keyless());
    }

    /** One form for each: what is said of an edition has to be what it is for. */
    @Test
    void takesNeitherEditionForTheOther() {
        List<Entry> without = new AssessmentContent().write(keyless());
        List<Entry> with = new AssessmentContent().write(assessment("scenarios/timetable.yaml"));
        assertThat(reason(signed(without, Edition.PRACTICE.purpose()))).isEqualTo("travel.refused.json");
        assertThat(reason(signed(with, Edition.SITTING.purpose()))).isEqualTo("travel.refused.json");
        assertThat(reason(signed(without, "marking"))).isEqualTo("travel.refused.other-kind");
    }

    @Test
    void refusesEveryBitOfAnEditionWithoutKeysThatFlips() {
        byte[] sound = keylessPack();
        for (int bit = 0; bit < 8 * sound.length; bit += 3) {
            byte[] changed = sound.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(isRead(changed)).as("bit %d", bit).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../a.yaml", "/a.yaml", "a/b/c.yaml", "con.yaml", "scenarios/nul.yaml", "a.exe", "a\\b.yaml", ""
            })
    void refusesAFileThatWouldLieElsewhere(String name) {
        List<Entry> entries = new AssessmentContent().write(assessment(name));
        assertThat(FILES.read(signed(entries), Optional.empty())
                        .reason()
                        .orElseThrow()
                        .key())
                .isEqualTo("travel.refused.name");
    }

    @Test
    void refusesFilesThatAreMissingOrOutOfOrder() {
        List<Entry> entries = new AssessmentContent().write(assessment("scenarios/timetable.yaml"));
        for (List<Entry> wrong : List.of(entries.subList(0, 1), List.of(entries.get(0), entries.get(2)))) {
            assertThat(FILES.read(signed(wrong), Optional.empty())
                            .reason()
                            .orElseThrow()
                            .key())
                    .isEqualTo("travel.refused.entries");
        }
    }

    private static TravellingAssessment assessment(String second) {
        return new TravellingAssessment(
                new AssessmentRef("timetable", "1.0.0", "0f".repeat(32)),
                "A timetable",
                new TreeMap<>(
                        Map.of("assessment.yaml", "id: timetable\r\ntitle: Jo\u0301hanna\n", second, "tasks: []\n")));
    }

    private static TravellingAssessment keyless() {
        return new TravellingAssessment(
                Edition.SITTING,
                new AssessmentRef("timetable", "1.0.0", "0f".repeat(32)),
                "A timetable",
                "1e".repeat(32),
                new TreeMap<>(Map.of(
                        "assessment.json",
                        "{\"id\": \"timetable\"}\n",
                        "scenarios/timetable.yaml",
                        "{\"tasks\": []}\n")));
    }

    static byte[] keylessPack() {
        return FILES.write(keyless(), label(Edition.SITTING.purpose()), TravelKeys.TRAINER, List.of());
    }

    static boolean isRead(byte[] pack) {
        return FILES.read(pack, Optional.empty()).content().isPresent();
    }

    private static String reason(byte[] pack) {
        return FILES.read(pack, Optional.empty()).reason().orElseThrow().key();
    }

    static byte[] pack() {
        return FILES.write(
                assessment("scenarios/timetable.yaml"),
                label(Edition.PRACTICE.purpose()),
                TravelKeys.TRAINER,
                List.of());
    }

    private static byte[] signed(List<Entry> content) {
        return signed(content, Edition.PRACTICE.purpose());
    }

    static byte[] signed(List<Entry> content, String purpose) {
        return Container.write(Manifest.signed(label(purpose), content, TravelKeys.TRAINER));
    }

    private static PackLabel label(String purpose) {
        return new PackLabel(
                PackKind.ASSESSMENT,
                UUID.fromString("1b0c5f0a-9e0e-4d1b-8f0e-1a8f4f6a1c44"),
                Instant.parse("2026-11-20T09:00:00Z"),
                Maker.of("Ana", TravelKeys.TRAINER),
                purpose,
                List.of());
    }
}
