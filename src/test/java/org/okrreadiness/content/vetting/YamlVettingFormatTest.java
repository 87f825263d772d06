package org.okrreadiness.content.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrreadiness.decide.vet.Comparison;
import org.okrreadiness.decide.vet.Need;
import org.okrreadiness.decide.vet.Programme;
import org.okrreadiness.decide.vet.Recommendation;
import org.okrreadiness.decide.vet.Shortlist;
import org.okrreadiness.decide.vet.Standing;
import org.okrreadiness.service.PackFinding;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.service.decide.vet.Vetting;
import org.okrreadiness.testing.SampleVettings;

class YamlVettingFormatTest {

    private static final Path EXAMPLE = Path.of("docs/vetting-example.yaml");
    private static final Instant CHANGED = Instant.parse("2026-08-01T10:00:00Z");

    private final YamlVettingFormat format = new YamlVettingFormat();

    @TempDir
    Path folder;

    private Shortlist read(String text) {
        return format.read("v.yaml", text.getBytes(StandardCharsets.UTF_8)).shortlist();
    }

    private List<PackFinding> refused(String text) {
        return catchThrowableOfType(UnreadableInputException.class, () -> read(text))
                .findings();
    }

    private static Vetting vetting(Shortlist shortlist) {
        return new Vetting(new UUID(1, 2), CHANGED, shortlist);
    }

    @Test
    void readsTheExampleWithoutAWarning() {
        var read = format.read(EXAMPLE);
        assertThat(read.warnings()).isEmpty();
        assertThat(read.changedAt()).isEmpty();
        assertThat(read.shortlist().programmes())
                .extracting(Programme::id)
                .containsExactly("harbour", "meridian", "quickpass");
    }

    @Test
    void readsJsonAsWell() {
        Shortlist read = read(
                "{\"format\":1,\"title\":\"T\",\n\t\"need\":{\"for\":\"manager\"},\"programmes\":[{\"id\":\"a\",\"name\":\"A\"}]}");
        assertThat(read.programmes()).containsExactly(Programme.named("a", "A"));
    }

    @Test
    void readsBackWhatItWroteWhateverItHolds() {
        Random chance = new Random(42);
        for (int round = 0; round < 150; round++) {
            Shortlist shortlist = SampleVettings.random(chance);
            String text = format.write(vetting(shortlist));
            var read = format.read("v.yaml", text.getBytes(StandardCharsets.UTF_8));
            assertThat(read.shortlist()).isEqualTo(shortlist);
            assertThat(read.changedAt()).contains(CHANGED);
            assertThat(format.write(vetting(read.shortlist()))).isEqualTo(text);
        }
    }

    @Test
    void keepsNothingThatItCouldNotReadAgain() {
        Need need = new Need(SampleVettings.LEADS.track(), SampleVettings.LEADS.people(), "x".repeat(2_001));
        Vetting tooLong = vetting(new Shortlist("T", need, List.of()));
        assertThat(catchThrowableOfType(ReadinessException.class, () -> format.write(tooLong))
                        .phrase()
                        .key())
                .isEqualTo("problem.vetting-too-much");
        Programme nameless = Programme.named("Not an id", "A");
        assertThat(catchThrowableOfType(
                        ReadinessException.class,
                        () -> format.write(vetting(new Shortlist("T", SampleVettings.LEADS, List.of(nameless))))))
                .isNotNull();
    }

    @Test
    void writesWhatNoFileMayHoldAsASpace() {
        Shortlist odd = new Shortlist("A\u0000B\u2028C\uFEFFD\uD800E", SampleVettings.LEADS, List.of());
        assertThat(read(format.write(vetting(odd))).title()).isEqualTo("A B C D E");
    }

    @Test
    void takesABlankFileForOneThatIsFullOfRisks() {
        String blank = format.blank("Fill in.", aspect -> "What about it?\nReally?");
        Shortlist read = read(blank);
        assertThat(read.programmes()).containsExactly(Programme.named("first", "First programme"));
        Comparison comparison = Comparison.of(read);
        assertThat(comparison.recommendation().kind()).isEqualTo(Recommendation.Kind.ONLY_ONE);
        assertThat(comparison.findings().get(0).aspects())
                .allSatisfy(each -> assertThat(each.standing()).isEqualTo(Standing.UNANSWERED));
    }

    /** Wherever somebody stopped typing, they are told a place, or what is there is read. */
    @Test
    void readsOrExplainsEveryBeginningOfAFile() throws IOException {
        String whole = Files.readString(EXAMPLE);
        int read = 0;
        for (int end = 0; end < whole.length(); end += 37) {
            try {
                read(whole.substring(0, end));
                read++;
            } catch (UnreadableInputException known) {
                assertThat(known.findings())
                        .isNotEmpty()
                        .allSatisfy(each -> assertThat(each.place().file()).isEqualTo("v.yaml"));
            }
        }
        assertThat(read).isPositive();
    }

    private static String with(String programme) {
        return "format: 1\ntitle: T\nneed: { for: manager }\nprogrammes:\n  - id: a\n    name: A\n" + programme;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "timetable: { minutes: 60, units: [{ title: U, minutes: 90 }] } | more-than-the-whole | 7:38",
                "assessment: { points: 10, parts: [{ title: P, points: 11 }] } | more-than-the-whole | 7:38",
                "timetable: { units: [{ minutes: 90 }] } | empty-value | 7:26",
                "timetable: { minutes: lots } | not-a-number | 7:27",
                "timetable: { minutes: -1 } | out-of-range | 7:27",
                "timetable: { minutes: 1e99 } | out-of-range | 7:27",
                "timetable: { minutes: 1.5 } | not-whole | 7:27",
                "timetable: 60 | not-fields | 7:16",
                "teachers: { name: T } | not-a-list | 7:15",
                "assessment: { pass-mark: 101 } | out-of-range | 7:30",
                "assessment: { held: perhaps } | not-true-or-false | 7:25",
                "course: { days: 0 } | out-of-range | 7:21",
                "answers: { coachng: { says: offered } } | unknown-word | 7:16",
                "answers: { length: { says: offered } } | unknown-word | 7:16",
                "answers: { coaching: { says: maybe } } | unknown-word | 7:34",
                "answers: { coaching: { evidence: [{ kind: rumour, place: x }] } } | unknown-word | 7:47",
                "answers: { coaching: { evidence: [{ kind: exercise }] } } | missing-field | 7:39",
                "answers: { coaching: { evidence: [{ kind: exercise, place: '' }] } } | blank-text | 7:64",
                "answers: { coaching: { words: [a] } } | not-text | 7:35",
                "pack: Not an id | bad-id | 7:11",
                "course: &a { days: 1 } | alias | 7:13",
                "timetable: { minutes: -5, units: [{ title: U, minutes: 30 }] } | out-of-range | 7:27",
                "assessment: { points: lots, parts: [{ title: P, points: 11 }] } | not-a-number | 7:27",
                "assessment: { parts: [{ title: P, points: .nan }] } | not-a-number | 7:47",
                "course: !!java.net.URL { days: 1 } | tag | 7:13",
                "id: b | duplicate-field | 7:5",
            })
    void saysWhereAndWhat(String line, String rule, String place) {
        List<PackFinding> findings = refused(with("    " + line + "\n"));
        assertThat(findings).extracting(PackFinding::rule).containsExactly(rule);
        assertThat(findings.get(0).place().toString()).isEqualTo("v.yaml:" + place);
    }

    @Test
    void refusesWhatIsTooLargeOrTooMuchInOneSentence() {
        assertThat(refused(with("    vendor: " + "x".repeat(201) + "\n")))
                .extracting(PackFinding::rule)
                .containsExactly("text-too-long");
        StringBuilder six = new StringBuilder("format: 1\ntitle: T\nneed: { for: manager }\nprogrammes:\n");
        for (int i = 0; i < 6; i++) {
            six.append("  - { id: p").append(i).append(", name: P }\n");
        }
        assertThat(refused(six.toString())).extracting(PackFinding::rule).containsExactly("too-many-entries");
        assertThat(refused(with("  - { id: a, name: Again }\n")))
                .extracting(PackFinding::rule)
                .containsExactly("duplicate-id");
        assertThat(refused("format: 2\nprogrammes: whatever\n"))
                .extracting(PackFinding::rule)
                .containsExactly("newer-format");
        assertThat(refused("")).isNotEmpty();
        assertThat(refused("- a\n- b\n")).extracting(PackFinding::rule).containsExactly("not-fields");
    }

    @Test
    void saysSumsAsPeopleWriteThem() {
        PackFinding finding = refused(
                        with(
                                "    assessment: { points: 100, parts: [{ title: P, points: 140.5 }, { title: Q, points: 1 }] }\n"))
                .get(0);
        assertThat(finding.message().arguments()).containsExactly("parts", "141.5", "points", "100");
    }

    @Test
    void isNotWornDownByHostileFiles() {
        String deep = "[".repeat(100_000);
        String wide = "format: 1\ntitle: T\nneed: { for: manager }\nprogrammes: [" + "{},".repeat(60_000) + "]\n";
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            assertThat(refused(deep)).isNotEmpty();
            assertThat(refused(wide)).hasSizeLessThanOrEqualTo(201);
            assertThat(refused(bomb())).extracting(PackFinding::rule).containsExactly("alias");
            assertThat(refused("\u0089PNG\u0000\u0000")).isNotEmpty();
            assertThat(refused("x".repeat(2_000_001)))
                    .extracting(PackFinding::rule)
                    .containsExactly("file-too-big");
        });
    }

    /** Nine lists of nine, ten deep: a few hundred characters that would become billions. */
    private static String bomb() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 10; i++) {
            String before = "*a" + (i - 1);
            bomb.append("a" + i + ": &a" + i + " [" + String.join(",", Collections.nCopies(9, before)) + "]\n");
        }
        return bomb.append("format: 1\ntitle: T\nneed: { for: manager }\nprogrammes: *a9\n")
                .toString();
    }

    @Test
    void saysThatAFieldNobodyKnowsIsPassedOver() {
        var read = format.read("v.yaml", with("    vendr: V\n").getBytes(StandardCharsets.UTF_8));
        assertThat(read.warnings()).extracting(PackFinding::rule).containsExactly("unknown-field");
        assertThat(read.shortlist().programmes()).hasSize(1);
    }

    @Test
    void saysThatThereIsNoFile() throws IOException {
        for (Path none : List.of(folder.resolve("none.yaml"), folder)) {
            UnreadableInputException refused =
                    catchThrowableOfType(UnreadableInputException.class, () -> format.read(none));
            assertThat(refused.phrase().key()).isEqualTo("problem.vetting-missing");
        }
        Path large = folder.resolve("large.yaml");
        Files.write(large, new byte[2_000_002]);
        assertThat(catchThrowableOfType(UnreadableInputException.class, () -> format.read(large))
                        .findings())
                .extracting(PackFinding::rule)
                .containsExactly("file-too-big");
    }
}
