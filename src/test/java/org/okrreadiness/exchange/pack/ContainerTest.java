package org.okrreadiness.exchange.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrreadiness.testing.ProcessorTime;

class ContainerTest {

    private static final byte[] PACK = Packs.open();

    @TempDir
    private Path folder;

    private static String refusal(byte[] bytes) {
        return Packs.reason(bytes);
    }

    @Test
    void isReadTheSameWayByEveryProgramThatReadsZipArchives() throws IOException {
        Path file = Files.write(folder.resolve("pack.zip"), PACK);
        List<String> atTheEnd = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            zip.stream().forEach(entry -> atTheEnd.add(entry.getName() + " " + entry.getSize()));
        }
        List<String> inFront = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(PACK))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                inFront.add(entry.getName() + " " + zip.readAllBytes().length);
            }
        }
        List<String> here = Container.read(PACK).stream()
                .map(entry -> entry.name() + " " + entry.length())
                .toList();

        assertThat(here).hasSize(4).isEqualTo(atTheEnd).isEqualTo(inFront);
    }

    @Test
    void refusesAPackCutAtAnyByte() {
        for (int length = 0; length < PACK.length; length++) {
            assertThat(refusal(Arrays.copyOf(PACK, length)))
                    .as("cut at %d", length)
                    .isIn("no-pack", "damaged");
        }
    }

    @Test
    void refusesWhatStandsBeforeBetweenAndBehind() {
        byte[] behind = Arrays.copyOf(PACK, PACK.length + 1);
        byte[] before = new byte[PACK.length + 1];
        System.arraycopy(PACK, 0, before, 1, PACK.length);

        assertThat(refusal(behind)).isEqualTo("damaged");
        assertThat(refusal(before)).isEqualTo("no-pack");
        assertThat(refusal(new byte[0])).isEqualTo("no-pack");
        assertThat(refusal("hello".getBytes(StandardCharsets.UTF_8))).isEqualTo("no-pack");
    }

    @Test
    void stopsAtABombBeforeItGoesOff() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("manifest.json"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 256; i++) {
                zip.write(zeros);
            }
        }

        Duration taken =
                ProcessorTime.of(() -> assertThat(refusal(bomb.toByteArray())).isEqualTo("packed-anew"));

        assertThat(taken).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void refusesMorePartsAndMoreBytesThanAPackCanHave() {
        List<Entry> many = new ArrayList<>();
        for (int i = 0; i <= Container.MOST_ENTRIES; i++) {
            many.add(new Entry("part-" + i + ".json", new byte[0]));
        }
        assertThat(refusal(Container.write(many))).isEqualTo("too-many-entries");
        assertThat(refusal(new byte[PackBytes.MOST + 1])).isEqualTo("too-large");
    }

    @Test
    void refusesAnEntryThatClaimsToBeLargerThanItIs() {
        for (int claimed : new int[] {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, PACK.length}) {
            byte[] lying = PACK.clone();
            for (int i = 0; i < 4; i++) {
                lying[18 + i] = (byte) (claimed >>> 8 * i);
            }
            assertThat(refusal(lying)).as("claims %d", claimed).isEqualTo("damaged");
        }
    }

    @Test
    void refusesTwoEntriesThatOtherProgramsWouldChooseBetween() {
        List<Entry> twice = List.of(
                new Entry("result.json", "10".getBytes(StandardCharsets.US_ASCII)),
                new Entry("result.json", "99".getBytes(StandardCharsets.US_ASCII)));
        assertThat(refusal(Container.write(twice))).isEqualTo("name-twice");
        assertThat(refusal(
                        Container.write(List.of(new Entry("a.json", new byte[0]), new Entry("A.json", new byte[0])))))
                .isEqualTo("name-twice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../escape.json",
                "..\\escape.json",
                "/etc/passwd.json",
                "C:\\windows.json",
                "C:/windows.json",
                "\\\\server\\share.json",
                "a/../../b.json",
                "./a.json",
                "a//b.json",
                "a/b/c/d/e.json",
                "nul.json",
                "com1.json",
                "a/aux.json",
                "a.json/",
                "a.json.",
                "a.json ",
                "a\u0000.json",
                "a.js\u00f6n",
                "A.json",
                "-a.json",
                "a.exe",
                "a:b.json",
                ""
            })
    void refusesNamesThatMeanDifferentThingsOnDifferentMachines(String name) {
        byte[] pack = Container.write(List.of(new Entry(name, new byte[0])));
        assertThatThrownBy(() -> EntryNames.check(Container.read(pack)))
                .isInstanceOfSatisfying(
                        PackRefusal.class,
                        refusal -> assertThat(refusal.reason().key()).isEqualTo("travel.refused.name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"manifest.json", "manifest.sig", "content.bin", "cases/winter-2/a_b.json"})
    void takesTheNamesPacksUse(String name) {
        EntryNames.check(List.of(new Entry(name, new byte[0])));
    }

    @Test
    void showsAStrangeNameWithoutItsTricks() {
        assertThat(EntryNames.shown("invoice\u202Efdp.json\n")).isEqualTo("invoice\u00b7fdp.json\u00b7");
        assertThat(EntryNames.shown("x".repeat(500))).hasSize(61);
    }
}
