package org.okrreadiness.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reasons and questions of marks on sets, critiques and judgements: none without words, no words without use. */
class MarkingWordsTest {

    private static final Path SCORING = Path.of("src/main/java/org/okrreadiness/scoring");
    private static final Pattern QUOTED = Pattern.compile("\"([a-zA-Z0-9._-]+)\"");

    @Test
    void everyKeyIsNamedInTheSources() {
        Set<String> quoted = quoted();
        ResourceBundle marking = ResourceBundle.getBundle("org.okrreadiness.i18n.marking");
        for (String key : marking.keySet()) {
            List<String> parts = List.of(key.split("\\."));
            String name = parts.get(0).equals("check") ? parts.get(1) : parts.get(parts.size() - 1);
            assertThat(quoted).as(key).containsAnyOf(name, key);
        }
    }

    @Test
    void everyFindingHasAQuestionAndAReason() {
        ResourceBundle marking = ResourceBundle.getBundle("org.okrreadiness.i18n.marking");
        for (String id : quoted()) {
            if (id.startsWith("SET_")) {
                assertThat(marking.containsKey("check." + id + ".question"))
                        .as(id)
                        .isTrue();
                assertThat(marking.containsKey("check." + id + ".reason"))
                        .as(id)
                        .isTrue();
            }
        }
    }

    private static Set<String> quoted() {
        Set<String> quoted = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(SCORING)) {
            for (Path source :
                    sources.filter(p -> p.toString().endsWith(".java")).toList()) {
                Matcher matcher = QUOTED.matcher(Files.readString(source));
                while (matcher.find()) {
                    quoted.add(matcher.group(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return quoted;
    }
}
