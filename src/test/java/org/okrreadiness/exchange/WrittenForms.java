package org.okrreadiness.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The golden files: what format 1 looked like when it was first written. They are never changed. */
final class WrittenForms {

    private WrittenForms() {}

    static String golden(String name) {
        String path = "format-1/" + name + ".json";
        try (InputStream file = Objects.requireNonNull(WrittenForms.class.getResourceAsStream(path), path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
