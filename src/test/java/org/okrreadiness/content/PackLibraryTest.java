package org.okrreadiness.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.content.pack.ContentHash;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.FoundPack;
import org.okrreadiness.service.FoundPack.Origin;
import org.okrreadiness.service.PackFinding;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.testing.GoodPack;

class PackLibraryTest {

    private static final String SMALL = "packs/small/";

    @TempDir
    Path data;

    @Test
    void listsShippedPacksBeforeOwnOnes() {
        GoodPack.asItIs().writeTo(data.resolve(SMALL));
        assertThat(library().packs())
                .extracting(
                        FoundPack::origin,
                        pack -> pack.assessment().orElseThrow().ref().id())
                .startsWith(tuple(Origin.SHIPPED, "practitioner"), tuple(Origin.SHIPPED, "manager"))
                .endsWith(tuple(Origin.OWN, "small"));
    }

    @Test
    void listsAPackItCannotUseWithTheReason() {
        GoodPack.asItIs().without(GoodPack.SCENARIO).writeTo(data.resolve(SMALL));
        FoundPack own = library().packs().stream()
                .filter(pack -> pack.origin() == Origin.OWN)
                .findFirst()
                .orElseThrow();
        assertThat(own.assessment()).isEmpty();
        assertThat(own.findings()).extracting(PackFinding::rule).containsExactly("file-missing");
    }

    @Test
    void writesNothingToLookAround() throws IOException {
        Path nowhere = data.resolve("not-made-yet");
        new PackLibrary(nowhere, new StandardRubrics()).packs();
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void readsAPackByItsFolderOrItsFile() {
        Path folder = GoodPack.asItIs().writeTo(data.resolve("elsewhere"));
        Assessment byFolder = library().read(folder).assessment().orElseThrow();
        Assessment byFile =
                library().read(folder.resolve("assessment.yaml")).assessment().orElseThrow();
        assertThat(byFile).isEqualTo(byFolder);
        assertThat(library().read(folder).origin()).isEqualTo(Origin.GIVEN);
    }

    @Test
    void findsAnAssessmentAsItWasSatAfterItsPackChanged() {
        Path own = GoodPack.asItIs().writeTo(data.resolve(SMALL));
        Assessment sat = library().read(own).assessment().orElseThrow();
        library().keep(sat.ref());
        GoodPack.asItIs()
                .replace(GoodPack.SCENARIO, "The late boat", "The later boat")
                .writeTo(own);
        assertThat(library().find(sat.ref())).contains(sat);
    }

    @Test
    void findsAnAssessmentThatWasNeverKeptWhileItsPackIsThere() {
        GoodPack.asItIs().writeTo(data.resolve(SMALL));
        Assessment own = library().packs().get(1).assessment().orElseThrow();
        assertThat(library().find(own.ref())).contains(own);
    }

    @Test
    void keepsWhatWasReadEvenWhenTheFilesChangedMeanwhile() {
        Path elsewhere = GoodPack.asItIs().writeTo(data.resolve("elsewhere"));
        PackLibrary library = library();
        Assessment sat = library.read(elsewhere).assessment().orElseThrow();
        GoodPack.asItIs()
                .replace(GoodPack.SCENARIO, "The late boat", "The later boat")
                .writeTo(elsewhere);
        library.keep(sat.ref());
        assertThat(library().find(sat.ref())).contains(sat);
    }

    @Test
    void refusesToKeepWhatCannotBeFound() {
        AssessmentRef gone = new AssessmentRef("gone", "1.0.0", "0".repeat(64));
        assertThatThrownBy(() -> library().keep(gone)).isInstanceOf(ReadinessException.class);
    }

    @Test
    void findsNothingUnderAHashThatIsAPath() {
        assertThat(library().find(new AssessmentRef("small", "1.0.0", "../packs/small")))
                .isEmpty();
    }

    @Test
    void doesNotBelieveAKeptCopyOfWhichAByteHasChanged() throws IOException {
        Path elsewhere = GoodPack.asItIs().writeTo(data.resolve("elsewhere"));
        PackLibrary library = library();
        Assessment sat = library.read(elsewhere).assessment().orElseThrow();
        library.keep(sat.ref());
        Path copy = data.resolve("kept").resolve(sat.ref().contentHash());
        Files.writeString(copy.resolve(GoodPack.SCENARIO), GoodPack.asItIs().text(GoodPack.SCENARIO) + "# \n");
        assertThat(library().find(sat.ref())).isEmpty();

        library.keep(sat.ref());
        assertThat(library().find(sat.ref())).contains(sat);
        assertThat(copy.resolveSibling(copy.getFileName() + ".damaged-1")).isDirectory();
    }

    @Test
    void keepsACopyOnceAndLeavesNothingHalfWritten() throws IOException {
        Path elsewhere = GoodPack.asItIs().writeTo(data.resolve("elsewhere"));
        PackLibrary library = library();
        AssessmentRef ref = library.read(elsewhere).assessment().orElseThrow().ref();
        Files.createDirectories(data.resolve("kept/.new-left-by-a-crash/scenarios"));
        library.keep(ref);
        library.keep(ref);
        try (Stream<Path> kept = Files.list(data.resolve("kept"))) {
            assertThat(kept.map(path -> path.getFileName().toString())).containsExactly(ref.contentHash());
        }
    }

    @Test
    void marksAKeptAssessmentByTheRubricsOfItsDay() throws IOException {
        SortedMap<String, byte[]> files =
                new TreeMap<>(new StandardRubrics().set().files());
        GoodPack pack = GoodPack.asItIs();
        List.of(GoodPack.MANIFEST, GoodPack.SCENARIO, GoodPack.RUBRIC).forEach(f -> files.put(f, pack.bytes(f)));
        String older = new String(files.get("standard-rubrics/objective.yaml"), StandardCharsets.UTF_8)
                .replace("version: \"1.0\"", "version: \"0.9\"");
        files.put("standard-rubrics/objective.yaml", older.getBytes(StandardCharsets.UTF_8));
        String hash = ContentHash.of(files);
        new KeptPacks(data.resolve("kept")).keep(hash, files);

        Assessment found =
                library().find(new AssessmentRef("small", "1.0.0", hash)).orElseThrow();
        assertThat(found.marking().rubric("objective")).map(Rubric::version).contains("0.9");
        assertThat(found.marking().rubric("follow-up-question"))
                .map(Rubric::version)
                .contains("2.0");
    }

    @Test
    void givesTheSameHashToTheSamePackWhereverItLies() {
        Assessment shipped = library().packs().get(0).assessment().orElseThrow();
        Assessment read =
                library().read(Path.of("assessments/practitioner")).assessment().orElseThrow();
        assertThat(read.ref()).isEqualTo(shipped.ref());
    }

    @Test
    void hashesEverythingThatCountsAndNoSampleAnswers() {
        GoodPack pack = GoodPack.asItIs();
        String hash = hashOf(pack);
        assertThat(hashOf(pack.replace(GoodPack.MANIFEST, "minutes: 30", "minutes: 31")))
                .isNotEqualTo(hash);
        assertThat(hashOf(pack.replace(GoodPack.SCENARIO, "key: 4.5", "key: 4.6")))
                .isNotEqualTo(hash);
        assertThat(hashOf(pack.replace(GoodPack.RUBRIC, "weight: 40", "weight: 41")))
                .isNotEqualTo(hash);
        assertThat(hashOf(pack.replace(GoodPack.ANSWERS, "confidence: 70", "confidence: 71")))
                .isEqualTo(hash);
    }

    private String hashOf(GoodPack pack) {
        Path folder = pack.writeTo(data.resolve("elsewhere"));
        return library().read(folder).assessment().orElseThrow().ref().contentHash();
    }

    @Test
    void readsAnswersSomebodyWrote() {
        Assessment assessment = small();
        Path file = data.resolve("elsewhere").resolve(GoodPack.ANSWERS);
        assertThat(library().answers(file, assessment))
                .isEqualTo(library().sampleAnswers(assessment).get("strong"))
                .containsOnlyKeys(
                        new TaskId("timetable-write"),
                        new TaskId("timetable-critique"),
                        new TaskId("timetable-ends"),
                        new TaskId("timetable-answer"),
                        new TaskId("timetable-choose"),
                        new TaskId("timetable-diagnose"),
                        new TaskId("timetable-news"),
                        new TaskId("timetable-talk"),
                        new TaskId("timetable-score"),
                        new TaskId("timetable-judge"));
    }

    @Test
    void saysEverythingThatIsWrongWithAnswers() throws IOException {
        Assessment assessment = small();
        Path file = Files.writeString(data.resolve("mine.yaml"), "format: 1\nassessment: large\nlabel: mine\n");
        assertThatThrownBy(() -> library().answers(file, assessment))
                .isInstanceOfSatisfying(UnreadableInputException.class, problem -> {
                    assertThat(problem.findings())
                            .extracting(PackFinding::rule)
                            .containsExactly("missing-field", "other-assessment");
                    assertThat(problem.phrase().arguments()).containsExactly(file + ":1:1", "2");
                });
    }

    @Test
    void saysThatAnAnswersFileIsNotThere() {
        Assessment assessment = small();
        assertThatThrownBy(() -> library().answers(data.resolve("none.yaml"), assessment))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("none.yaml");
    }

    private Assessment small() {
        GoodPack.asItIs().writeTo(data.resolve(SMALL));
        Path folder = GoodPack.asItIs().writeTo(data.resolve("elsewhere"));
        return library().read(folder).assessment().orElseThrow();
    }

    /** A new one each time: nothing may rest on what an earlier one remembers. */
    private PackLibrary library() {
        return new PackLibrary(data, new StandardRubrics());
    }
}
