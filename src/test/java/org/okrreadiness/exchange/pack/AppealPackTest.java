package org.okrreadiness.exchange.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.SettledLevel;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.exchange.JsonEventFormat;
import org.okrreadiness.service.Appeal;
import org.okrreadiness.service.travel.Maker;
import org.okrreadiness.service.travel.PackFiles;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.service.travel.PackLabel;
import org.okrreadiness.testing.SampleSubmissions;
import org.okrreadiness.testing.TravelKeys;

class AppealPackTest {

    private static final PackFiles<Appeal> FILES = new SignedPacks(new JsonEventFormat()).appeals();
    private static final AppealContent CONTENT = new AppealContent();

    @Test
    void writesAnAppealAsItAlwaysHas() {
        assertThat(pack()).isEqualTo(Packs.golden("open.okr-appeal"));
    }

    @Test
    void readsTheAppealOfVersionOne() {
        assertThat(FILES.read(Packs.golden("open.okr-appeal"), Optional.empty())
                        .content()
                        .orElseThrow()
                        .content())
                .isEqualTo(appeal());
    }

    @Test
    void refusesAnAppealWithoutAReasonOrOfANewerForm() {
        String text = PackText.decode(CONTENT.write(appeal()).get(0));
        assertThat(reason(text.replace("It is in the second line", " "))).isEqualTo("travel.refused.json");
        assertThat(reason(text.replace("It is in the second line", "x".repeat(4001))))
                .isEqualTo("travel.refused.json");
        assertThat(reason(text.replaceFirst("\"format\":1", "\"format\":2"))).isEqualTo("travel.refused.newer");
        assertThat(reason(text.replaceFirst("\"edition\":12", "\"edition\":0"))).isEqualTo("travel.refused.json");
    }

    private static String reason(String text) {
        Entry entry = new Entry(AppealFile.NAME, text.getBytes(StandardCharsets.UTF_8));
        byte[] pack = Container.write(Manifest.signed(label(), List.of(entry), TravelKeys.JOHANNA));
        return FILES.read(pack, Optional.empty()).reason().orElseThrow().key();
    }

    static byte[] pack() {
        return FILES.write(appeal(), label(), TravelKeys.JOHANNA, List.of());
    }

    private static Appeal appeal() {
        SettledLevel told = new SettledLevel(Part.ANSWER, new CriterionId("A9"), Level.EMERGING);
        return new Appeal(
                SampleSubmissions.ATTEMPT,
                SampleSubmissions.submission().who().id(),
                new AssessmentRef("practitioner", "1.0.0", "0f".repeat(32)),
                "OKR practitioner",
                12,
                List.of(new Appeal.Point(new TaskId("timetable-memo"), told, "It is in the second line")));
    }

    private static PackLabel label() {
        return new PackLabel(
                PackKind.APPEAL,
                UUID.fromString("9b0c5f0a-9e0e-4d1b-8f0e-1a8f4f6a1c44"),
                Instant.parse("2026-12-02T09:00:00Z"),
                Maker.of("J\u00f3hanna", TravelKeys.JOHANNA),
                Appeal.PURPOSE,
                List.of());
    }
}
