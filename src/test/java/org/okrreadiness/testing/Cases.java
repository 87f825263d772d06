package org.okrreadiness.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.okrreadiness.content.PackLibrary;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Scenario;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.task.TaskId;

/** The cases of the shipped practitioner pack. */
public final class Cases {

    private Cases() {}

    public static List<Scenario> shipped() {
        return assessment().scenarios();
    }

    public static Assessment assessment() {
        return read(library -> library.packs().get(0).assessment().orElseThrow());
    }

    /** The shipped sample answers of that label, for example {@code middling}. */
    public static Map<TaskId, Response> sampleAnswers(String label) {
        Assessment assessment = assessment();
        return read(library -> library.sampleAnswers(assessment)).get(label);
    }

    /** Everything in the shipped sample answers. */
    public static Stream<Response> sampleResponses() {
        Assessment assessment = assessment();
        return read(library -> library.sampleAnswers(assessment)).values().stream()
                .flatMap(answers -> answers.values().stream());
    }

    private static <T> T read(Function<PackLibrary, T> from) {
        try {
            Path data = Files.createTempDirectory("cases");
            try {
                return from.apply(new PackLibrary(data, new StandardRubrics()));
            } finally {
                Files.deleteIfExists(data);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
