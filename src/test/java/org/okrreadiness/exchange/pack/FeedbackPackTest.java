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
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.domain.rubric.SettledLevel;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.exchange.JsonEventFormat;
import org.okrreadiness.exchange.JsonSheetFormat;
import org.okrreadiness.service.Feedback;
import org.okrreadiness.service.travel.Maker;
import org.okrreadiness.service.travel.PackFiles;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.service.travel.PackLabel;
import org.okrreadiness.service.travel.ReadPack;
import org.okrreadiness.service.travel.Reading;
import org.okrreadiness.testing.SampleSheets;
import org.okrreadiness.testing.SampleSubmissions;
import org.okrreadiness.testing.TravelKeys;

class FeedbackPackTest {

    private static final PackFiles<Feedback> FILES =
            new SignedPacks(new JsonEventFormat()).feedback(new JsonSheetFormat());
    private static final FeedbackContent CONTENT = new FeedbackContent(new JsonSheetFormat());
    private static final TaskId TASK = new TaskId("timetable-memo");
    private static final SettledLevel LEVEL = new SettledLevel(Part.ANSWER, new CriterionId("A9"), Level.STRONG);

    @Test
    void writesFeedbackAsItAlwaysHas() {
        assertThat(pack()).isEqualTo(Packs.golden("open.okr-feedback"));
    }

    @Test
    void readsTheFeedbackOfVersionOne() {
        assertThat(read(Packs.golden("open.okr-feedback"))
                        .content()
                        .orElseThrow()
                        .content())
                .isEqualTo(feedback());
    }

    @Test
    void refusesASheetThatDoesNotFollowFromTheLevels() {
        Entry entry = CONTENT.write(feedback()).get(0);
        ScoreSheet sheet = SampleSheets.sheet();
        String part = sheet.tasks().get(0).artefacts().get(0).part().path();
        var mark = sheet.tasks().get(0).artefacts().get(0).marks().get(0);
        String other = PackText.decode(entry)
                .replace("timetable-memo", sheet.tasks().get(0).taskId())
                .replace(
                        "\"part\":\"answer\",\"criterion\":\"A9\"",
                        "\"part\":\"" + part + "\",\"criterion\":\"" + mark.criterion() + "\"")
                .replace("\"level\":3", "\"level\":" + (mark.level() == Level.STRONG ? 0 : 3));
        assertThat(reason(signed(List.of(entry(other), CONTENT.write(feedback()).get(1)))))
                .isEqualTo("travel.refused.json");
    }

    @Test
    void refusesNewerFeedbackInASentence() {
        List<Entry> entries = CONTENT.write(feedback());
        for (int i = 0; i < 2; i++) {
            Entry newer = new Entry(
                    entries.get(i).name(),
                    PackText.decode(entries.get(i))
                            .replaceFirst("\"format\":1", "\"format\":2")
                            .getBytes(StandardCharsets.UTF_8));
            List<Entry> both = i == 0 ? List.of(newer, entries.get(1)) : List.of(entries.get(0), newer);
            assertThat(reason(signed(both))).isEqualTo("travel.refused.newer");
        }
    }

    static Feedback feedback() {
        ScoreSheet sheet = SampleSheets.sheet();
        String[] ref = sheet.assessment().split("[@#]");
        return new Feedback(
                SampleSubmissions.ATTEMPT,
                SampleSubmissions.submission().who().id(),
                new AssessmentRef(ref[0], ref[1], ref[2]),
                "OKR practitioner",
                12,
                List.of(new Feedback.Given(
                        TASK, LEVEL, Optional.of(Level.SOUND), true, "You weigh both sides, J\u00f3hanna.")),
                sheet,
                List.of(new Feedback.Appeal(TASK, LEVEL, "It is in the second line", "So it is")));
    }

    static byte[] pack() {
        return FILES.write(feedback(), label(), TravelKeys.TRAINER, List.of());
    }

    private static PackLabel label() {
        return new PackLabel(
                PackKind.FEEDBACK,
                UUID.fromString("9b0c5f0a-9e0e-4d1b-8f0e-1a8f4f6a1c33"),
                Instant.parse("2026-12-01T09:00:00Z"),
                Maker.of("Spring", TravelKeys.TRAINER),
                Feedback.PURPOSE,
                List.of());
    }

    private static Entry entry(String text) {
        return new Entry(FeedbackFile.NAME, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] signed(List<Entry> content) {
        return Container.write(Manifest.signed(label(), content, TravelKeys.TRAINER));
    }

    private static Reading<ReadPack<Feedback>> read(byte[] pack) {
        return FILES.read(pack, Optional.empty());
    }

    private static String reason(byte[] pack) {
        return read(pack).reason().orElseThrow().key();
    }
}
