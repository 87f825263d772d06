package org.okrreadiness.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.FoundPack;

class ShippedPacksTest {

    @TempDir
    Path data;

    @Test
    void areAllInTheListOfPacks() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("assessments"))) {
            List<String> packs = folders.filter(folder -> Files.exists(folder.resolve("assessment.yaml")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
            assertThat(new ShippedPacks().names()).containsExactlyInAnyOrderElementsOf(packs);
        }
    }

    @Test
    void loadWithoutAnyFinding() {
        assertThat(new PackLibrary(data, new StandardRubrics()).packs()).allSatisfy(pack -> {
            assertThat(pack.origin()).isEqualTo(FoundPack.Origin.SHIPPED);
            assertThat(pack.findings()).as(pack.location()).isEmpty();
            assertThat(pack.assessment()).isPresent();
        });
    }

    @Test
    void bringSampleAnswersToEveryTaskTheBestFirst() {
        PackLibrary library = new PackLibrary(data, new StandardRubrics());
        assertThat(library.packs()).isNotEmpty().allSatisfy(pack -> {
            Assessment shipped = pack.assessment().orElseThrow();
            TaskId[] tasks = shipped.tasks().stream().map(task -> task.id()).toArray(TaskId[]::new);
            assertThat(library.sampleAnswers(shipped)).containsOnlyKeys("strong", "middling", "weak");
            assertThat(library.sampleAnswers(shipped).keySet().iterator().next())
                    .isEqualTo("strong");
            assertThat(library.sampleAnswers(shipped).values())
                    .allSatisfy(answers -> assertThat(answers).containsOnlyKeys(tasks));
        });
    }

    @Test
    void startWithTheOneThatIsTriedWithoutACommand() {
        assertThat(new ShippedPacks().names()).startsWith("practitioner");
    }
}
