package org.okrreadiness.export.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.export.file.SealCheck.Outcome;

class FileSealTest {

    private static final Instant AT = Instant.parse("2026-11-29T08:00:00.123456Z");

    @TempDir
    private Path folder;

    private Path file;
    private Path seal;

    @BeforeEach
    void seals() throws IOException {
        file = Files.writeString(folder.resolve("Zoë's \n records.csv"), "a,b\r\n1,2\r\n");
        seal = FileSeal.beside(file);
        Files.write(
                seal,
                FileSeal.sign(file.getFileName().toString(), FileDigest.of(file), 1, AT, new TestSeal("Ørsted & Söhne"))
                        .bytes());
    }

    @Test
    void knowsAGenuineFileAndSaysWhoAnswersForIt() throws IOException {
        SealCheck check = FileSeal.check(file);

        assertThat(check.outcome()).isEqualTo(Outcome.GENUINE);
        assertThat(check.seal().orElseThrow().issuer().name()).isEqualTo("Ørsted & Söhne");
        assertThat(check.seal().orElseThrow().at()).isEqualTo(AT);
        assertThat(check.seal().orElseThrow().records()).isEqualTo(1);
        Path renamed = Files.copy(file, folder.resolve("renamed.csv"));
        assertThat(FileSeal.check(renamed, seal).outcome()).isEqualTo(Outcome.GENUINE);
    }

    @Test
    void noticesEveryBitOfTheFile() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] changed = bytes.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(file, changed);
            assertThat(FileSeal.check(file).outcome()).isEqualTo(Outcome.CHANGED);
        }
    }

    @Test
    void neverTakesAChangedSealForAGenuineOne() throws IOException {
        byte[] bytes = Files.readAllBytes(seal);
        SealCheck genuine = FileSeal.check(file);
        for (int at = 0; at < bytes.length; at++) {
            byte[] changed = bytes.clone();
            changed[at] ^= 1;
            Files.write(seal, changed);
            SealCheck check = FileSeal.check(file);
            // White space between fields says nothing; everything else is signed.
            if (check.outcome() == Outcome.GENUINE) {
                assertThat(check).isEqualTo(genuine);
                assertThat(Character.isWhitespace(bytes[at])).isTrue();
            }
        }
    }

    @Test
    void doesNotTakeTheSealOfAnotherIssuerForThisOne() throws IOException {
        String other = new String(
                FileSeal.sign("x.csv", FileDigest.of(file), 1, AT, new TestSeal("Other"))
                        .bytes(),
                StandardCharsets.UTF_8);
        Files.writeString(seal, other.replace("Other", "Ørsted & Söhne"));
        assertThat(FileSeal.check(file).outcome()).isEqualTo(Outcome.CHANGED);
    }

    @Test
    void saysWhenNothingCanBeSaid() throws IOException {
        String text = Files.readString(seal);
        for (String unreadable : new String[] {
            "",
            "{}",
            "[]",
            "null",
            "no seal",
            text.replace("okr-seal/1", "okr-seal/2"),
            text.replace("\"at\"", "\"when\""),
            text.replaceAll("\"at\" : \"[^\"]*\"", "\"at\" : \"yesterday\""),
            text + " ".repeat(70_000)
        }) {
            Files.writeString(seal, unreadable);
            assertThat(FileSeal.check(file)).isEqualTo(SealCheck.UNREADABLE);
        }
        Files.writeString(seal, text);
        Files.delete(file);
        assertThat(FileSeal.check(file).outcome()).isEqualTo(Outcome.UNREADABLE);
    }
}
