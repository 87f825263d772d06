package org.okrreadiness.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.okrreadiness.content.pack.PackFiles;

/** The packs inside the application. A jar cannot list its folders, so {@code assessments/packs.txt} names them. */
final class ShippedPacks {

    private static final String FOLDER = "assessments";

    List<PackFiles> all() {
        return names().stream()
                .map(name -> (PackFiles) new ClassPathFiles(FOLDER + "/" + name))
                .toList();
    }

    List<String> names() {
        try (InputStream in = ShippedPacks.class.getResourceAsStream("/" + FOLDER + "/packs.txt")) {
            if (in == null) {
                throw new IllegalStateException("The list of shipped packs is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
