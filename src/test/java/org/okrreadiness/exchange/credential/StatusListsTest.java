package org.okrreadiness.exchange.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.okrreadiness.service.records.ListName;
import org.okrreadiness.service.records.verify.Statement;
import org.okrreadiness.service.records.verify.StatusReference;
import org.okrreadiness.service.records.verify.WithdrawnList;
import org.okrreadiness.testing.SampleIssuer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StatusListsTest {

    private static final Instant AT = Instant.parse("2026-11-30T10:00:00Z");
    private static final String OLD = "urn:uuid:00000000-0000-0000-0000-000000000007";

    private final SampleIssuer school = SampleIssuer.school();
    private final ListName name = new ListName(school.issuer().publicKey(), 0);
    private final StatusLists format = new StatusLists();

    private WithdrawnList list(List<WithdrawnList.Said> words, int... places) {
        byte[] bits = new byte[131_072 / 8];
        for (int place : places) {
            bits[place / 8] |= (byte) (0x80 >> place % 8);
        }
        return new WithdrawnList(
                name.urn(),
                new Statement.Signer(school.issuer().name(), school.issuer().publicKey()),
                AT,
                bits,
                words);
    }

    private byte[] written(WithdrawnList list) {
        return format.write(list, name.urn(), school);
    }

    private static StatusReference at(String list, long index) {
        return new StatusReference("urn:uuid:x", true, Optional.of(new StatusReference.Place(list, index)));
    }

    @Test
    void readsBackWhatItWrote() {
        WithdrawnList.Said said = new WithdrawnList.Said(OLD, AT.minusSeconds(90), "The appeal was upheld – “7”");
        WithdrawnList read =
                format.read(written(list(List.of(said), 0, 9, 131_071))).orElseThrow();
        assertThat(read.name()).isEqualTo(name.urn());
        assertThat(read.at()).isEqualTo(AT);
        assertThat(read.signer())
                .isEqualTo(new Statement.Signer(
                        school.issuer().name(), school.issuer().publicKey()));
        assertThat(read.words()).containsExactly(said);
        assertThat(read.count()).isEqualTo(3);
        for (long set : new long[] {0, 9, 131_071}) {
            assertThat(read.withdraws(at(name.urn(), set))).isTrue();
        }
        for (long clear : new long[] {1, 8, 10, 131_070}) {
            assertThat(read.withdraws(at(name.urn(), clear))).isFalse();
            assertThat(read.covers(at(name.urn(), clear))).isTrue();
        }
        assertThat(read.covers(at(name.urn(), 131_072))).isFalse();
        assertThat(read.covers(at("urn:uuid:another", 0))).isFalse();
        assertThat(read.withdraws(new StatusReference(OLD, false, Optional.empty())))
                .isTrue();
    }

    /** As the standard has it: base 64 for addresses behind a "u", packed with GZIP, the first bit the highest of the first byte. */
    @Test
    void writesBitsTheWayTheStandardHasThem() throws IOException {
        JsonNode credential = JsonMapper.builder().build().readTree(written(list(List.of(), 0, 11)));
        String encoded =
                credential.path("credentialSubject").path("encodedList").asString();
        assertThat(encoded).startsWith("u").doesNotContain("=");
        byte[] bits = new GZIPInputStream(
                        new ByteArrayInputStream(Base64.getUrlDecoder().decode(encoded.substring(1))))
                .readAllBytes();
        assertThat(bits).hasSize(16_384);
        assertThat(bits[0]).isEqualTo((byte) 0b1000_0000);
        assertThat(bits[1]).isEqualTo((byte) 0b0001_0000);
        assertThat(credential.path("type").toString()).contains("BitstringStatusListCredential");
        assertThat(credential.path("credentialSubject").path("type").asString()).isEqualTo("BitstringStatusList");
        assertThat(credential.path("credentialSubject").path("statusPurpose").asString())
                .isEqualTo("revocation");
    }

    @Test
    void refusesEveryCopyThatWasChanged() {
        byte[] bytes = written(list(List.of(new WithdrawnList.Said(OLD, AT, "A mistake")), 5));
        for (int at = 0; at < bytes.length; at += 37) {
            byte[] changed = bytes.clone();
            changed[at] ^= 1;
            assertThat(format.read(changed)).as("changed at %d", at).isEmpty();
        }
        assertThat(format.read(new byte[0])).isEmpty();
        assertThat(format.read("{}".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void refusesWhatNamesAnotherIssuerThanTheHolderOfTheKey() {
        SampleIssuer other = new SampleIssuer("Somebody else", 9);
        String forged = new String(written(list(List.of())), StandardCharsets.UTF_8)
                .replace(
                        DidKey.of(school.issuer().publicKey()) + "\",\"type\"",
                        DidKey.of(other.issuer().publicKey()) + "\",\"type\"");
        assertThat(format.read(forged.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void refusesBitsThatAreTooFewOrUnpackToTooMuch() throws IOException {
        assertThat(Bitstring.decode(Bitstring.encode(new byte[16_383]))).isEmpty();
        assertThat(Bitstring.decode(Bitstring.encode(new byte[16_384]))).isPresent();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 64; i++) {
                out.write(new byte[1 << 20]);
            }
        }
        String bomb = "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
        assertThat(bomb.length()).isLessThan(200_000);
        assertThat(Bitstring.decode(bomb)).isEmpty();
        assertThat(Bitstring.decode("u%%%")).isEmpty();
        assertThat(Bitstring.decode("")).isEmpty();
    }

    @Test
    void holdsTheWordsOfAThousandWithdrawals() {
        List<WithdrawnList.Said> words = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            words.add(new WithdrawnList.Said(
                    "urn:uuid:00000000-0000-0000-0000-%012d".formatted(i),
                    AT,
                    "The marker had not qualified, case " + i));
        }
        byte[] bytes = written(list(words, 1));
        assertThat(format.looksLikeOne(bytes)).isTrue();
        assertThat(format.read(bytes).orElseThrow().words()).hasSize(1_000);
    }
}
