package org.okrreadiness.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.service.FoundPack;
import org.okrreadiness.service.PackFinding;
import org.okrreadiness.testing.GoodPack;

/**
 * Packs made to take time, memory or files that are none of theirs: refused whole, in less than two seconds of processor time. The
 * clock on the wall has more patience, because a build machine may be busy with other things.
 */
@Timeout(60)
class HostilePackTest {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int JUST_TOO_BIG = 2_000_001;

    @TempDir
    Path folder;

    /** The first reading of all pays for loading classes, which is no pack's fault. */
    @BeforeAll
    static void warmUp(@TempDir Path other) {
        library(other).read(GoodPack.asItIs().writeTo(other));
    }

    static Stream<Arguments> scenarios() {
        return Stream.of(
                hostile("50 MB of text", Rule.FILE_TOO_BIG, "a".repeat(50_000_000)),
                hostile("one byte too many", Rule.FILE_TOO_BIG, "#".repeat(JUST_TOO_BIG)),
                hostile("2 MB of one line", Rule.NOT_FIELDS, "a".repeat(1_999_999)),
                hostile("a million brackets", Rule.TOO_DEEP, "[".repeat(1_000_000)),
                hostile("a million braces", Rule.TOO_DEEP, "{a: ".repeat(400_000)),
                hostile("a million lists", Rule.TOO_DEEP, "- ".repeat(900_000)),
                hostile("a staircase of fields", Rule.TOO_DEEP, staircase(1_900)),
                hostile("a billion laughs", Rule.ALIAS, laughs()),
                hostile("an alias of itself", Rule.ALIAS, "a: &a [*a]\n"),
                hostile("a hundred thousand fields", Rule.TOO_MANY_VALUES, lines(150_000, "k%d: 1")),
                hostile("a hundred thousand items", Rule.TOO_MANY_VALUES, lines(400_000, "- 1")),
                hostile("fields nobody knows", Rule.TOO_MANY_FINDINGS, lines(45_000, "titel%d: 1")),
                hostile("names that collide", Rule.TOO_MANY_FINDINGS, colliding()),
                hostile("names of a megabyte", Rule.UNKNOWN_FIELD, "? " + "x".repeat(1_000_000) + "\n: 1\n"),
                hostile("quotes in quotes", Rule.SYNTAX_QUOTE, "a: \"" + "\\\"".repeat(900_000)),
                hostile("nothing but new lines", Rule.EMPTY_FILE, "\n".repeat(1_999_999)),
                hostile("nothing but remarks", Rule.EMPTY_FILE, "#\n".repeat(999_999)),
                hostile("nothing but NUL", Rule.CONTROL_CHARACTER, "\0".repeat(1_999_999)),
                hostile("a number without end", Rule.NOT_FIELDS, "9".repeat(1_999_999)),
                hostile("a million documents", Rule.SEVERAL_DOCUMENTS, "---\na\n".repeat(300_000)),
                hostile("question marks", Rule.COMPLEX_KEY, "? ".repeat(900_000)));
    }

    private static Arguments hostile(String name, Rule rule, String scenario) {
        UnaryOperator<GoodPack> edit = pack -> pack.with(GoodPack.SCENARIO, scenario);
        return Arguments.of(new Slip(name, rule, GoodPack.SCENARIO, "", edit));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void isRefusedWholeInTime(Slip slip) {
        Path written = slip.edit().apply(GoodPack.asItIs()).writeTo(folder);
        FoundPack pack = readInTime(written);
        assertThat(pack.assessment()).isEmpty();
        assertThat(pack.findings())
                .extracting(PackFinding::rule)
                .contains(slip.rule().id());
        assertThat(pack.findings()).hasSizeLessThanOrEqualTo(201);
    }

    @Test
    void isReadInTimeWhenItIsMerelyLarge() {
        GoodPack large = GoodPack.asItIs()
                .replace(
                        GoodPack.SCENARIO,
                        "    text: Islanders",
                        "    text: |\n      " + "Islanders wait. ".repeat(110_000) + "\n      Islanders");
        Path written = large.writeTo(folder);
        FoundPack pack = readInTime(written);
        assertThat(pack.assessment()).isPresent();
    }

    @Test
    void isReadInTimeWhenEveryFileIsFull() {
        assertThat(readInTime(withValues(15_000)).assessment()).isPresent();
    }

    @Test
    void isRefusedInTimeWhenItsFilesTogetherHoldTooManyValues() {
        FoundPack pack = readInTime(withValues(60_000));
        assertThat(pack.assessment()).isEmpty();
        assertThat(pack.findings()).extracting(PackFinding::rule).containsOnly(Rule.TOO_MANY_VALUES.id());
    }

    private Path withValues(int each) {
        String many = "terms: [" + "on time, ".repeat(each) + "late departure]";
        String scenario = GoodPack.asItIs()
                .replace(GoodPack.SCENARIO, "terms: [punctuality, on time, late departure]", many)
                .text(GoodPack.SCENARIO);
        return withFiveMore(GoodPack.asItIs(), scenario).writeTo(folder);
    }

    /** A scenario five times under other names, so that nothing but size can be wrong. */
    private static GoodPack withFiveMore(GoodPack pack, String scenario) {
        GoodPack more = pack;
        for (String number : List.of("one", "two", "three", "four", "five")) {
            String copy = scenario.replace("id: winter-timetable", "id: " + number)
                    .replace("id: timetable-", "id: " + number + "-");
            String name = "scenarios/" + number + ".yaml";
            more = more.with(name, copy).replace(GoodPack.MANIFEST, "scenarios:\n", "scenarios:\n  - " + name + "\n");
        }
        return more;
    }

    @Test
    void isRefusedWhenItsFilesAreTogetherTooLarge() {
        String remarks = "# " + "x".repeat(1_980_000) + "\n";
        String scenario = remarks + GoodPack.asItIs().text(GoodPack.SCENARIO);
        GoodPack pack = withFiveMore(GoodPack.asItIs().with(GoodPack.SCENARIO, scenario), scenario);
        Path written = pack.writeTo(folder);
        FoundPack found = readInTime(written);
        assertThat(found.assessment()).isEmpty();
        assertThat(found.findings()).extracting(PackFinding::rule).containsExactly(Rule.PACK_TOO_BIG.id());
    }

    @Test
    void isRefusedWhenItNamesMoreFilesThanAnyPackNeeds() {
        String names = IntStream.range(0, 10_000)
                .mapToObj(n -> "scenarios/s" + n + ".yaml")
                .collect(Collectors.joining(", ", "[", "]"));
        GoodPack pack = GoodPack.asItIs().replace(GoodPack.MANIFEST, "\n  - " + GoodPack.SCENARIO, " " + names);
        assertThat(rules(pack)).containsExactly(Rule.TOO_MANY_FILES.id());
    }

    @Test
    void doesNotFollowALinkOutOfItsFolder(@TempDir Path outside) throws IOException {
        Path secret = outside.resolve("secret.yaml");
        Files.writeString(secret, GoodPack.asItIs().text(GoodPack.SCENARIO));
        Path written = GoodPack.asItIs().without(GoodPack.SCENARIO).writeTo(folder);
        link(written.resolve(GoodPack.SCENARIO), secret);
        assertThat(rulesOf(written)).containsExactly(Rule.FILE_OUTSIDE.id());
    }

    @Test
    void isNotReadFromAFolderWhereAFileBelongs() throws IOException {
        Path written = GoodPack.asItIs().without(GoodPack.SCENARIO).writeTo(folder);
        Files.createDirectories(written.resolve(GoodPack.SCENARIO));
        assertThat(rulesOf(written)).containsExactly(Rule.FILE_NOT_READABLE.id());
    }

    @Test
    void isNoPackWhenItIsAnythingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "hello");
        assertThat(rulesOf(file)).containsExactly(Rule.NOT_A_PACK.id());
        assertThat(rulesOf(folder.resolve("nowhere"))).containsExactly(Rule.NOT_A_PACK.id());
        assertThat(rulesOf(folder)).containsExactly(Rule.NOT_A_PACK.id());
    }

    private FoundPack readInTime(Path written) {
        PackLibrary library = library(folder);
        long before = THREADS.getCurrentThreadCpuTime();
        FoundPack pack = library.read(written);
        assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - before)).isLessThan(PATIENCE);
        return pack;
    }

    private static void link(Path from, Path to) throws IOException {
        Files.createDirectories(from.getParent());
        try {
            Files.createSymbolicLink(from, to);
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "This system does not let us make symbolic links: " + e);
        }
    }

    private Stream<String> rules(GoodPack pack) {
        return rulesOf(pack.writeTo(folder));
    }

    private Stream<String> rulesOf(Path path) {
        return library(folder).read(path).findings().stream().map(PackFinding::rule);
    }

    private static PackLibrary library(Path folder) {
        return new PackLibrary(folder.resolve("data"), new StandardRubrics());
    }

    private static String lines(int count, String pattern) {
        return IntStream.range(0, count)
                .mapToObj(n -> pattern.replace("%d", String.valueOf(n)))
                .collect(Collectors.joining("\n"));
    }

    private static String staircase(int steps) {
        return IntStream.range(0, steps).mapToObj(n -> " ".repeat(n) + "a:").collect(Collectors.joining("\n"));
    }

    private static String laughs() {
        return "a: &a [ha, ha]\n"
                + IntStream.range(0, 25)
                        .mapToObj(n -> (char) ('b' + n) + ": &" + (char) ('b' + n) + " ["
                                + ("*" + (char) ('a' + n) + ", ").repeat(9) + "ha]")
                        .collect(Collectors.joining("\n"));
    }

    /** Thirty-two thousand names with one hash code: "Aa" and "BB" are equal to {@code String.hashCode}. */
    private static String colliding() {
        return IntStream.range(0, 1 << 15)
                .mapToObj(n -> IntStream.range(0, 15)
                        .mapToObj(bit -> (n >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining("", "", ": 1")))
                .collect(Collectors.joining("\n"));
    }
}
