package org.okrreadiness.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Shipped assessments under another id, as a trainer's own: a participant does not have those. */
final class ShippedCopies {

    static final List<String> SHIPPED = List.of("manager", "practice", "practitioner", "programme-lead");

    private ShippedCopies() {}

    /** @return its id */
    static String copy(String shipped, Path dataFolder) {
        String id = "our-" + shipped;
        Path own = dataFolder.resolve("packs").resolve(id);
        Path from = Path.of("assessments", shipped);
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path each : tree.toList()) {
                Path target = own.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    String text = Files.readString(each);
                    Files.writeString(
                            target, text.replaceFirst("\n(id|assessment): " + shipped + "\n", "\n$1: " + id + "\n"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return id;
    }

    static Path answers(String shipped, Path dataFolder, String label) {
        return dataFolder.resolve("packs/our-" + shipped + "/answers/" + label + ".yaml");
    }
}
