package org.okrreadiness.testing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing on the screen moves by itself, so there is no setting to stop it. */
class NothingMovesTest {

    /** Who may use JavaFX's animations, and for what. */
    private static final Map<String, String> FOR_TIME_ONLY =
            Map.of("FxDelay.java", "waits, and moves nothing", "FirstFrames.java", "counts frames");

    @Test
    void noClassAnimatesAnything() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> animated = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(NothingMovesTest::animates)
                    .map(file -> file.getFileName().toString())
                    .toList();
            assertThat(animated).isSubsetOf(FOR_TIME_ONLY.keySet());
        }
    }

    private static boolean animates(Path file) {
        try {
            return Files.readString(file).contains("javafx.animation.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
