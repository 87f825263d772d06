package org.okrreadiness.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.okrreadiness.testing.GoodPack;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schemas that complete and check in an editor accept what the program accepts. */
class SchemaTest {

    private static final Path ASSESSMENTS = Path.of("assessments");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** A schema for each kind of file, found by the folder the file lies in. */
    enum Kind {
        ASSESSMENT(""),
        SCENARIO("scenarios"),
        RUBRIC("rubrics"),
        ANSWERS("answers");

        private final String folder;

        Kind(String folder) {
            this.folder = folder;
        }

        static Kind of(String file) {
            return Stream.of(SCENARIO, RUBRIC, ANSWERS)
                    .filter(kind -> file.contains(kind.folder + "/"))
                    .findFirst()
                    .orElse(ASSESSMENT);
        }

        String text() {
            String file = name().toLowerCase(Locale.ROOT) + "-1.schema.json";
            return read(ASSESSMENTS.resolve("schema").resolve(file));
        }
    }

    static Stream<Path> shippedFiles() throws IOException {
        Path rubrics = Path.of("src/main/resources/org/okrreadiness/content/rubrics");
        List<Path> files;
        try (Stream<Path> packs = Files.walk(ASSESSMENTS);
                Stream<Path> standard = Files.walk(rubrics)) {
            files = Stream.concat(packs, standard)
                    .filter(f -> f.toString().endsWith(".yaml"))
                    .toList();
        }
        return files.stream();
    }

    @ParameterizedTest
    @MethodSource("shippedFiles")
    void acceptsWhatShips(Path file) {
        assertThat(problems(file.toString().replace('\\', '/'), read(file))).isEmpty();
    }

    @Test
    void acceptsTheGoodPack() {
        assertThat(Stream.of(GoodPack.MANIFEST, GoodPack.SCENARIO, GoodPack.RUBRIC, GoodPack.ANSWERS))
                .allSatisfy(file ->
                        assertThat(problems(file, GoodPack.asItIs().text(file))).isEmpty());
    }

    static Stream<Slip> fieldSlips() {
        return FieldSlips.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("fieldSlips")
    void refusesWhatIsWrongWithAField(Slip slip) {
        String text = slip.edit().apply(GoodPack.asItIs()).text(slip.file());
        assertThat(problems(slip.file(), text)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void describesEveryField(Kind kind) {
        JsonNode schema = JsonMapper.shared().readTree(kind.text());
        Stream.concat(Stream.of(schema), schema.path("$defs").valueStream())
                .flatMap(part -> part.path("properties").propertyStream())
                .forEach(field -> assertThat(field.getValue().has("description")
                                || field.getValue().has("const"))
                        .as(field.getKey())
                        .isTrue());
    }

    private static List<String> problems(String file, String text) {
        Schema schema = REGISTRY.getSchema(Kind.of(file).text(), InputFormat.JSON);
        return schema.validate(text, InputFormat.YAML).stream()
                .map(Object::toString)
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
