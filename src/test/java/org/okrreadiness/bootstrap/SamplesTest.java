package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.service.AttemptSummary;
import org.okrreadiness.service.FollowUps;
import org.okrreadiness.service.Growth;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.service.TaskOutcome;
import org.okrreadiness.service.Workplace;

/** Samples in a real data folder, beside what a person did. */
class SamplesTest {

    private final AppServices services = new AppServices();

    @TempDir
    private Path data;

    @Test
    void haveSomethingToShowOnEveryScreenThatLooksBack() {
        try (Workplace workplace = services.open(data)) {
            add(workplace);
            List<AttemptSummary> listed = workplace.sittings().list();
            assertThat(listed).hasSize(3).allSatisfy(line -> {
                assertThat(line.participant()).startsWith("Sample: ");
                assertThat(line.overall()).isPresent();
                assertThat(workplace.sittings().samples()).contains(line.id());
            });
            String both = "Sample: Robin Ashdown";
            Growth growth = new Growth(workplace.sittings(), workplace.verdicts());
            assertThat(growth.of(both)).hasSize(2);
            assertThat(workplace.followUps().due(both)).hasSize(1);
            assertThat(workplace
                            .verdicts()
                            .judged(workplace.sittings().open(listed.get(0).id()))
                            .verdict())
                    .isPresent();
        }
    }

    @Test
    void countForNobody() {
        try (Workplace workplace = services.open(data)) {
            add(workplace);
            assertThat(workplace.sittings().outcomes()).isEmpty();
            AttemptId own = sit(workplace);
            assertThat(workplace.sittings().outcomes())
                    .isNotEmpty()
                    .extracting(TaskOutcome::attempt)
                    .containsOnly(own);
            assertThat(workplace.sittings().samples()).doesNotContain(own);
        }
    }

    @Test
    void goInOneStepAndLeaveEverythingElseByteForByte() {
        try (Workplace workplace = services.open(data)) {
            AttemptId own = sit(workplace);
            Map<Path, String> journals = journals();
            Set<Path> folders = folders();
            add(workplace);
            workplace.samples().remove();
            assertThat(journals()).isEqualTo(journals);
            assertThat(folders()).isEqualTo(folders);
            assertThat(workplace.sittings().list())
                    .extracting(AttemptSummary::id)
                    .containsExactly(own);
            assertThat(workplace.samples().arePresent()).isFalse();
            assertThat(workplace.keeper().check().sound()).isTrue();
        }
    }

    @Test
    void keepWhatIsDoneWithThemAmongThem() {
        try (Workplace workplace = services.open(data)) {
            Map<Path, String> journals = journals();
            add(workplace);
            Sittings.Opened sample =
                    workplace.sittings().open(workplace.sittings().list().get(0).id());
            Attempt again = workplace
                    .sittings()
                    .begin(sample.assessment(), sample.attempt().start().participant(), Mode.PRACTICE);
            assertThat(workplace.sittings().samples()).contains(again.id());
            assertThat(journals()).isEqualTo(journals);
            workplace.samples().remove();
            assertThat(workplace.sittings().list()).isEmpty();
        }
    }

    @Test
    void areThereAgainAfterTheWindowWasClosed() {
        try (Workplace workplace = services.open(data)) {
            add(workplace);
        }
        try (Workplace workplace = services.open(data)) {
            assertThat(workplace.sittings().list()).as("on the command line").isEmpty();
            workplace.samples().show();
            assertThat(workplace.sittings().list()).hasSize(3);
        }
    }

    @Test
    void areAllThereOrNoneAtAll() {
        try (Workplace workplace = services.open(data)) {
            List<Double> progress = new ArrayList<>();
            assertThatThrownBy(() -> workplace.samples().add(progress::add, () -> progress.size() > 20))
                    .isInstanceOf(CancellationException.class);
            assertThat(progress).isSorted().allMatch(share -> share >= 0 && share <= 1);
            assertThat(workplace.samples().arePresent()).isFalse();
            assertThat(workplace.sittings().list()).isEmpty();
            assertThat(folders()).noneMatch(folder -> folder.toString().contains("samples"));
        }
    }

    private static void add(Workplace workplace) {
        workplace.samples().add(share -> {}, () -> false);
    }

    private static AttemptId sit(Workplace workplace) {
        Assessment assessment =
                workplace.assessments().packs().get(0).assessment().orElseThrow();
        Attempt attempt = workplace.sittings().begin(assessment, "Amina Yusuf", Mode.PRACTICE);
        workplace.sittings().handIn(attempt.id());
        assertThat(workplace.sittings().list()).anyMatch(FollowUps::isFollowed);
        return attempt.id();
    }

    private Map<Path, String> journals() {
        Map<Path, String> journals = new TreeMap<>();
        for (Path file : files(data.resolve("journal"))) {
            try {
                journals.put(file, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return journals;
    }

    private Set<Path> folders() {
        Set<Path> folders = new HashSet<>();
        for (Path file : files(data)) {
            folders.add(file.getParent());
        }
        return folders;
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
