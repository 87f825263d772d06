package org.okrreadiness.exchange.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.marking.GivenMark;
import org.okrreadiness.domain.marking.Judging;
import org.okrreadiness.domain.marking.Made;
import org.okrreadiness.domain.marking.MarkingEvent;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.exchange.JsonMarkingFormat;
import org.okrreadiness.service.marking.Marks;
import org.okrreadiness.service.travel.OwnKeys;
import org.okrreadiness.service.travel.PublicKeys;
import org.okrreadiness.service.travel.ReadPack;
import org.okrreadiness.service.travel.Reading;
import org.okrreadiness.testing.SampleMarks;
import org.okrreadiness.testing.TravelKeys;

class MarksPackTest {

    private static final MarksContent CONTENT = new MarksContent(new JsonMarkingFormat());

    @Test
    void writesMarksAsItAlwaysHas() {
        assertThat(pack(SampleMarks.marks())).isEqualTo(Packs.golden("open.okr-marks"));
    }

    @Test
    void readsTheMarksOfVersionOne() {
        assertThat(read(Packs.golden("open.okr-marks")).content().orElseThrow().content())
                .isEqualTo(SampleMarks.marks());
    }

    @Test
    void opensMarksThatWereSealedToAColleague() {
        List<PublicKeys> to = List.of(TravelKeys.COLLEAGUE.publicKeys());
        Marks marks = SampleMarks.marks();
        byte[] sealed = files().write(marks, SampleMarks.label(TravelKeys.TRAINER, to), TravelKeys.TRAINER, to);
        assertThat(read(sealed, TravelKeys.COLLEAGUE).content().orElseThrow().content())
                .isEqualTo(marks);
        assertThat(reason(read(sealed, TravelKeys.STRANGER))).isEqualTo("sealed-to-others");
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("clinics");
    }

    @Test
    void refusesMarksOfSomebodyWhoHasNotSigned() {
        List<Entry> ofAna = CONTENT.write(SampleMarks.marks());
        assertThat(reason(read(signed(TravelKeys.STRANGER, ofAna)))).isEqualTo("others-marks");
    }

    @Test
    void refusesAnEventOfAnotherCohortOrOutOfOrder() {
        List<MarkingEvent> events = new ArrayList<>(SampleMarks.events(TravelKeys.TRAINER));
        Collections.reverse(events);
        assertThatThrownBy(() -> SampleMarks.of(TravelKeys.TRAINER, events))
                .isInstanceOf(IllegalArgumentException.class);
        String text = PackText.decode(CONTENT.write(SampleMarks.marks()).get(0))
                .replaceFirst(SampleMarks.COHORT.toString(), new UUID(0, 8).toString());
        assertThat(reason(read(signed(TravelKeys.TRAINER, List.of(entry(text))))))
                .isEqualTo("json");
    }

    @Test
    void refusesNewerMarksInASentence() {
        String text = PackText.decode(CONTENT.write(SampleMarks.marks()).get(0));
        String newer = text.replaceFirst("\"format\":1", "\"format\":2,\"news\":true");
        assertThat(read(signed(TravelKeys.TRAINER, List.of(entry(newer)))).reason())
                .hasValue(Phrase.of("travel.refused.newer", "2", "1"));
    }

    @Test
    void refusesAnEntryOfAnotherNameAndAPackWithNone() {
        byte[] text = CONTENT.write(SampleMarks.marks()).get(0).copy();
        assertThat(reason(read(signed(TravelKeys.TRAINER, List.of(new Entry("events/002.json", text))))))
                .isEqualTo("entries");
        assertThat(reason(read(signed(TravelKeys.TRAINER, List.of())))).isEqualTo("entries");
    }

    @Test
    void carriesThousandsOfMarksInSeveralEntries() {
        List<Function<Made, MarkingEvent>> many = Collections.nCopies(
                2_000,
                made -> new Judging.Marked(
                        made,
                        SampleMarks.COHORT,
                        SampleMarks.ANSWER,
                        marks("Say which clinics. ".repeat(20)),
                        "r",
                        Set.of()));
        Marks marks = SampleMarks.of(TravelKeys.TRAINER, SampleMarks.made(TravelKeys.TRAINER, many));
        byte[] pack = pack(marks);
        assertThat(Container.read(pack)).hasSizeGreaterThan(5);
        assertThat(read(pack).content().orElseThrow().content()).isEqualTo(marks);
    }

    @Test
    void keepsWordsTheSameWhateverSignsWereTyped() {
        GivenMark typed = new GivenMark(SampleMarks.PLACE, Level.SOUND, " Jo\u0301\u0000\u001bn\ud800 ", "");
        assertThat(typed.remark()).isEqualTo("J\u00f3n\ufffd");
        assertThat(new GivenMark(SampleMarks.PLACE, Level.SOUND, typed.remark(), ""))
                .isEqualTo(typed);
    }

    private static List<GivenMark> marks(String remark) {
        return List.of(new GivenMark(SampleMarks.PLACE, Level.SOUND, remark, ""));
    }

    private static Entry entry(String text) {
        return new Entry(MarksContent.name(1), text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] pack(Marks marks) {
        return files().write(marks, SampleMarks.label(TravelKeys.TRAINER, List.of()), TravelKeys.TRAINER, List.of());
    }

    static byte[] signed(TravelKeys keys, List<Entry> content) {
        return Container.write(Manifest.signed(SampleMarks.label(keys, List.of()), content, keys));
    }

    static Reading<ReadPack<Marks>> read(byte[] pack, OwnKeys... keys) {
        return files().read(pack, List.of(keys).stream().findFirst().or(Optional::empty));
    }

    private static org.okrreadiness.service.travel.PackFiles<Marks> files() {
        return new SignedPacks(new org.okrreadiness.exchange.JsonEventFormat()).marks(new JsonMarkingFormat());
    }

    private static String reason(Reading<?> reading) {
        return reading.reason().orElseThrow().key().replace("travel.refused.", "");
    }
}
