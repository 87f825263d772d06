package org.okrreadiness.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.okrreadiness.content.PackLibrary;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Scenario;

/** The cases of the shipped practitioner pack. */
public final class Cases {

    private Cases() {}

    public static List<Scenario> shipped() {
        return assessment().scenarios();
    }

    public static Assessment assessment() {
        try {
            Path data = Files.createTempDirectory("cases");
            try {
                return new PackLibrary(data, new StandardRubrics())
                        .packs()
                        .get(0)
                        .assessment()
                        .orElseThrow();
            } finally {
                Files.deleteIfExists(data);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
