package org.okrreadiness.exchange.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.travel.KeyCard;
import org.okrreadiness.testing.SampleSubmissions;
import org.okrreadiness.testing.TravelKeys;

/** What version 1 looked like when it was first written. These files are never changed. */
class GoldenPacksTest {

    @Test
    void writesASubmissionAsItAlwaysHas() {
        assertThat(Packs.open()).isEqualTo(Packs.golden("open.okr-submission"));
    }

    @Test
    void readsTheSubmissionOfVersionOne() {
        assertThat(Packs.read(Packs.golden("open.okr-submission"))
                        .content()
                        .orElseThrow()
                        .content())
                .isEqualTo(SampleSubmissions.submission());
    }

    @Test
    void opensTheSealedSubmissionOfVersionOne() {
        byte[] pack = Packs.golden("sealed.okr-submission");
        for (TravelKeys keys : List.of(TravelKeys.TRAINER, TravelKeys.COLLEAGUE)) {
            assertThat(Packs.read(pack, Optional.of(keys))
                            .content()
                            .orElseThrow()
                            .content())
                    .isEqualTo(SampleSubmissions.submission());
        }
    }

    @Test
    void writesAndReadsAKeyCardAsItAlwaysHas() {
        byte[] golden = Packs.golden("trainer.okr-key");
        assertThat(new SignedKeyCards().write("Ana Trainer", TravelKeys.TRAINER))
                .isEqualTo(golden);
        assertThat(SignedKeyCards.read(golden, "trainer.okr-key"))
                .isEqualTo(new KeyCard("Ana Trainer", TravelKeys.TRAINER.publicKeys()));
    }

    @Test
    void refusesANewerContainerInASentence() {
        byte[] list = "{\"format\":2,\"whatever\":[]}".getBytes(StandardCharsets.UTF_8);
        Phrase newer = Phrase.of("travel.refused.newer", "2", "1");

        assertThat(Packs.read(Packs.replaced(Packs.open(), Manifest.NAME, list)).reason())
                .hasValue(newer);
        assertThat(Packs.read(Packs.replaced(Packs.sealedTo(TravelKeys.TRAINER), SealedPack.NAME, list))
                        .reason())
                .hasValue(newer);
    }

    @Test
    void refusesANewerSubmissionInASentence() {
        for (String name : List.of(SubmissionFile.NAME, RecordFile.NAME)) {
            List<Entry> newer = Packs.content().stream()
                    .map(entry -> entry.name().equals(name)
                            ? new Entry(
                                    name,
                                    PackText.decode(entry)
                                            .replaceFirst("\"format\":1", "\"format\":2,\"news\":true")
                                            .getBytes(StandardCharsets.UTF_8))
                            : entry)
                    .toList();
            assertThat(Packs.reason(Packs.signed(newer))).as(name).isEqualTo("newer");
        }
    }

    @Test
    void refusesANewerKeyCardAndOneThatWasChanged() {
        String card = new String(Packs.golden("trainer.okr-key"), StandardCharsets.UTF_8);
        assertThat(refused(card.replace("\"format\":1", "\"format\":2,\"news\":1")))
                .isEqualTo("travel.refused.newer");
        String opening = java.util.HexFormat.of()
                .formatHex(TravelKeys.TRAINER.publicKeys().opening());
        String other = java.util.HexFormat.of()
                .formatHex(TravelKeys.STRANGER.publicKeys().opening());
        assertThat(refused(card.replace(opening, other))).isEqualTo("travel.refused.key-card-changed");
        assertThat(refused("hello")).isEqualTo("travel.refused.no-key-card");
    }

    private static String refused(String card) {
        return SignedPacks.reading(() -> SignedKeyCards.read(card.getBytes(StandardCharsets.UTF_8), "a.okr-key"))
                .reason()
                .orElseThrow()
                .key();
    }
}
