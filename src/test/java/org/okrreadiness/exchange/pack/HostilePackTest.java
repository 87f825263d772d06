package org.okrreadiness.exchange.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrreadiness.domain.assessment.Seal;
import org.okrreadiness.service.Submission;
import org.okrreadiness.service.travel.Maker;
import org.okrreadiness.service.travel.OwnKeys;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.service.travel.PackLabel;
import org.okrreadiness.service.travel.ReadPack;
import org.okrreadiness.service.travel.SealedRecord;
import org.okrreadiness.storage.journal.TravellingRecord;
import org.okrreadiness.testing.SampleSubmissions;
import org.okrreadiness.testing.TravelKeys;

/** Packs that somebody has tampered with, and packs that somebody with a key of their own has made up. */
class HostilePackTest {

    private static final byte[] PACK = Packs.open();
    private static final byte[] SEALED = Packs.sealedTo(TravelKeys.TRAINER, TravelKeys.COLLEAGUE);
    private static final BigInteger ORDER =
            BigInteger.ONE.shiftLeft(252).add(new BigInteger("27742317777372353535851937790883648493"));

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static String file(String name) {
        return Packs.content().stream()
                .filter(entry -> entry.name().equals(name))
                .map(PackText::decode)
                .findFirst()
                .orElseThrow();
    }

    private static String reasonWith(String name, String words) {
        return Packs.reason(Packs.signed(Packs.contentWith(name, text(words))));
    }

    @Test
    void refusesEveryBitThatFlips() {
        Random random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            byte[] flipped = PACK.clone();
            int bit = random.nextInt(flipped.length * 8);
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(Packs.reason(flipped)).as("bit %d", bit).isNotEmpty();
        }
    }

    @Test
    void refusesEveryBitThatFlipsInASealedPack() {
        Random random = new Random(4);
        for (int i = 0; i < 500; i++) {
            byte[] flipped = SEALED.clone();
            int bit = random.nextInt(flipped.length * 8);
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(Packs.reason(flipped, TravelKeys.TRAINER))
                    .as("bit %d", bit)
                    .isNotEmpty();
        }
    }

    @Test
    void refusesEveryBitThatFlipsInsideAContainerMadeToFit() {
        Random random = new Random(5);
        List<Entry> entries = Container.read(PACK);
        for (int i = 0; i < 800; i++) {
            Entry entry = entries.get(i % entries.size());
            byte[] content = entry.copy();
            content[random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(8));
            assertThat(Packs.reason(Packs.replaced(PACK, entry.name(), content)))
                    .as(entry.name())
                    .isNotEmpty();
        }
    }

    @Test
    void refusesASignatureMadeAnewWithoutTheKey() {
        byte[] signature = Container.read(PACK).get(1).copy();
        byte[] s = new byte[32];
        System.arraycopy(signature, 32, s, 0, 32);
        reverse(s);
        byte[] malleated = new BigInteger(1, s).add(ORDER).toByteArray();
        reverse(malleated);
        System.arraycopy(malleated, 0, signature, 32, Math.min(32, malleated.length));

        assertThat(Packs.reason(Packs.replaced(PACK, Manifest.SIGNATURE, signature)))
                .isEqualTo("signature");
        assertThat(Packs.reason(Packs.replaced(PACK, Manifest.SIGNATURE, new byte[64])))
                .isEqualTo("signature");
        assertThat(Packs.reason(Packs.replaced(PACK, Manifest.SIGNATURE, new byte[0])))
                .isEqualTo("signature");
    }

    private static void reverse(byte[] bytes) {
        for (int i = 0; i < bytes.length / 2; i++) {
            byte kept = bytes[i];
            bytes[i] = bytes[bytes.length - 1 - i];
            bytes[bytes.length - 1 - i] = kept;
        }
    }

    @Test
    void refusesEntriesThatAreNotListedAndListsThatMissOne() {
        List<Entry> more = new ArrayList<>(Container.read(PACK));
        more.add(new Entry("extra.json", text("{}")));
        List<Entry> fewer = Container.read(PACK).subList(0, 3);
        List<Entry> turned = new ArrayList<>(Container.read(PACK));
        turned.add(2, turned.remove(3));

        assertThat(Packs.reason(Container.write(more))).isEqualTo("entries");
        assertThat(Packs.reason(Container.write(fewer))).isEqualTo("entries");
        assertThat(Packs.reason(Container.write(turned))).isEqualTo("entry-changed");
        assertThat(Packs.reason(Packs.signed(List.of()))).isEqualTo("entries");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"client\":true,\"format\":1",
                "\"format\":1,\"format\":1",
                "\"format\":\"1\"",
                "\"format\":1.0",
                "\"format\":true",
                "\"format\":null",
                "\"format\":1111111111111111111111111111111111111111111",
            })
    void refusesJsonThatLeavesRoomForGuessing(String instead) {
        String sound = file(SubmissionFile.NAME);
        assertThat(reasonWith(SubmissionFile.NAME, sound.replace("\"format\":1", instead)))
                .isEqualTo("json");
    }

    @Test
    void refusesJsonThatIsDeepLongOrDouble() {
        String sound = file(SubmissionFile.NAME);
        assertThat(reasonWith(SubmissionFile.NAME, "[".repeat(1_000_000))).isEqualTo("json");
        assertThat(reasonWith(SubmissionFile.NAME, "[".repeat(900) + "]".repeat(900)))
                .isEqualTo("json");
        assertThat(reasonWith(SubmissionFile.NAME, sound + sound)).isEqualTo("json");
        assertThat(reasonWith(SubmissionFile.NAME, sound.replace("OKR practitioner", "x".repeat(300_000))))
                .isEqualTo("json");
        assertThat(reasonWith(RecordFile.NAME, "{\"format\":1,\"attempt\":[" + "0,".repeat(3_000_000) + "0]}"))
                .isEqualTo("json");
        assertThat(reasonWith(SubmissionFile.NAME, "")).isEqualTo("json");
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] latin = file(SubmissionFile.NAME).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Packs.reason(Packs.signed(Packs.contentWith(SubmissionFile.NAME, latin))))
                .isEqualTo("text");
        String sound = file(SubmissionFile.NAME);
        assertThat(reasonWith(SubmissionFile.NAME, sound.replace("johanna@", "johanna\\u0000@")))
                .isEqualTo("text");
        assertThat(reasonWith(SubmissionFile.NAME, sound.replace("johanna@", "johanna\\uD83D@")))
                .isEqualTo("text");
    }

    @Test
    void refusesPartsThatContradictOneAnother() {
        String sound = file(SubmissionFile.NAME);
        for (String[] change : new String[][] {
            {"practitioner\",\"version", "manager\",\"version"},
            {"\"clock_changes\":1", "\"clock_changes\":0"},
            {"J\u00f3hanna", "Somebody else"},
            {SampleSubmissions.ATTEMPT.toString(), UUID.randomUUID().toString()},
            {"2026-11-23T09:22:10", "2026-11-23T09:22:11"},
            {"\"seal_key\":\"", "\"seal_key\":\"00"}
        }) {
            assertThat(sound).contains(change[0]);
            assertThat(reasonWith(SubmissionFile.NAME, sound.replace(change[0], change[1])))
                    .as(change[1])
                    .isEqualTo("parts-differ");
        }
    }

    @Test
    void refusesARecordWhoseEventsCannotHaveHappened() {
        List<String> texts = SampleSubmissions.submission().record().entries().stream()
                .map(SealedRecord.Entry::text)
                .toList();
        assertThat(reasonOf(texts.subList(0, 5))).isEqualTo("not-handed-in");
        assertThat(reasonOf(texts.subList(1, 6))).isEqualTo("out-of-place");
        assertThat(reasonOf(List.of())).isEqualTo("not-handed-in");
        List<String> again = new ArrayList<>(texts);
        again.add(texts.get(2));
        assertThat(reasonOf(again)).isEqualTo("out-of-place");
        List<String> twice = new ArrayList<>(texts);
        twice.add(1, texts.get(0));
        assertThat(reasonOf(twice)).isEqualTo("out-of-place");
        List<String> strange = new ArrayList<>(texts);
        strange.set(1, "{\"format\":1,\"event\":\"trained\"}");
        assertThat(reasonOf(strange)).isEqualTo("json");
    }

    private static String reasonOf(List<String> texts) {
        byte[] record = PackJson.write(RecordFile.of(SampleSubmissions.recordOf(texts)));
        return Packs.reason(Packs.signed(Packs.contentWith(RecordFile.NAME, record)));
    }

    @Test
    void showsAnAnswerThatWasChangedThoughThePackIsSignedAnew() {
        String changed = file(RecordFile.NAME).replace("plan their day", "plan their life");
        byte[] pack = Packs.signed(Packs.contentWith(RecordFile.NAME, text(changed)));

        ReadPack<Submission> read = Packs.read(pack).content().orElseThrow();
        Seal seal = new TravellingRecord()
                .verify(read.content().record(), read.label().madeBy());

        assertThat(seal.broken()).hasValue(new Seal.Break(3, Seal.Expected.SIGNATURE));
    }

    @Test
    void showsThatAnotherKeySignedThePackThanSealedTheRecord() {
        PackLabel label = new PackLabel(
                PackKind.SUBMISSION,
                SampleSubmissions.PACK,
                SampleSubmissions.label(List.of()).madeAt(),
                Maker.of("J\u00f3hanna", TravelKeys.STRANGER),
                Submission.PURPOSE,
                List.of());
        byte[] pack = Container.write(Manifest.signed(label, Packs.content(), TravelKeys.STRANGER));

        ReadPack<Submission> read = Packs.read(pack).content().orElseThrow();
        Seal seal = new TravellingRecord()
                .verify(read.content().record(), read.label().madeBy());

        assertThat(seal.state()).isEqualTo(Seal.State.INTACT);
        assertThat(seal.ownKey()).isFalse();
    }

    @Test
    void refusesAPackMadeForSomethingElse() {
        PackLabel sound = SampleSubmissions.label(List.of());
        PackLabel marks =
                new PackLabel(PackKind.MARKS, sound.id(), sound.madeAt(), sound.madeBy(), sound.purpose(), List.of());
        PackLabel appraisal =
                new PackLabel(sound.kind(), sound.id(), sound.madeAt(), sound.madeBy(), "appraisal", List.of());

        assertThat(Packs.reason(Packs.signed(marks, Packs.content()))).isEqualTo("other-kind");
        assertThat(Packs.reason(Packs.signed(appraisal, Packs.content()))).isEqualTo("other-kind");
    }

    @Test
    void refusesASealedPackWithAnotherIdKindOrRecipientOutside() {
        String outside = PackText.decode(Container.read(SEALED).get(0));
        String trainer = TravelKeys.TRAINER.publicKeys().fingerprint();
        String stranger = TravelKeys.STRANGER.publicKeys().fingerprint();

        assertThat(outsideSays(
                        outside.replace(
                                SampleSubmissions.PACK.toString(),
                                UUID.randomUUID().toString()),
                        TravelKeys.TRAINER))
                .isEqualTo("seal");
        assertThat(outsideSays(outside.replace("\"submission\"", "\"feedback\""), TravelKeys.TRAINER))
                .isEqualTo("seal");
        assertThat(outsideSays(outside.replace(trainer, stranger), TravelKeys.STRANGER))
                .isEqualTo("seal");
    }

    private static String outsideSays(String outside, OwnKeys keys) {
        return Packs.reason(Packs.replaced(SEALED, SealedPack.NAME, text(outside)), keys);
    }

    @Test
    void refusesAPackThatARecipientHasOpenedAndPassedOn() {
        List<Entry> outer = Container.read(SEALED);
        byte[] inner = SealedPack.open(outer, Optional.of(TravelKeys.TRAINER));
        PackLabel label = SampleSubmissions.label(List.of());
        byte[] sealedAnew = Container.write(SealedPack.seal(inner, label, List.of(TravelKeys.STRANGER.publicKeys())));

        assertThat(Packs.reason(inner)).isEqualTo("passed-on");
        assertThat(Packs.reason(sealedAnew, TravelKeys.STRANGER)).isEqualTo("passed-on");
    }

    @Test
    void refusesContentSealedUnderTheOutsideOfAnotherPack() {
        List<Entry> other = Container.read(Packs.sealedTo(TravelKeys.TRAINER));
        byte[] exchanged =
                Packs.replaced(SEALED, SealedPack.CONTENT, other.get(1).copy());

        assertThat(Packs.reason(exchanged, TravelKeys.TRAINER)).isEqualTo("seal");
    }

    @Test
    void isTheSamePackEachTimeItIsRead() {
        assertThat(Packs.read(PACK).content().orElseThrow().label().id())
                .isEqualTo(
                        Packs.read(PACK.clone()).content().orElseThrow().label().id());
    }
}
