package org.okrreadiness.content.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.okrreadiness.content.shape.Shape;
import org.okrreadiness.content.shape.Vocabulary;
import org.okrreadiness.content.shape.Words;
import org.okrreadiness.service.decide.vet.Vetting;
import org.okrreadiness.testing.SampleVettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program and the JSON Schema know the same fields and the same words. */
class VettingSchemaTest {

    private static final Path SCHEMA = Path.of("assessments/schema/vetting-1.schema.json");

    private final YamlVettingFormat format = new YamlVettingFormat();

    private static JsonNode schema() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(SCHEMA));
    }

    private static JsonNode part(Shape shape) throws IOException {
        return shape == VettingShapes.VETTING
                ? schema()
                : schema().path("$defs").path(shape.name());
    }

    private static List<String> problems(String file) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON)
                .validate(file, InputFormat.YAML)
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void haveTheSameFields() throws IOException {
        for (Shape shape : VettingShapes.ALL) {
            assertThat(part(shape).path("properties").propertyNames())
                    .as(shape.name())
                    .containsExactlyInAnyOrderElementsOf(shape.fields());
            assertThat(strings(part(shape).path("required")))
                    .as(shape.name())
                    .containsExactlyInAnyOrderElementsOf(shape.required());
        }
        assertThat(schema().path("$defs").propertyNames()).hasSize(VettingShapes.ALL.size() - 1);
    }

    @Test
    void haveTheSameWords() throws IOException {
        assertThat(words("need", "for")).isEqualTo(Vocabulary.TRACKS.list());
        assertThat(words("course", "delivery")).isEqualTo(VettingShapes.DELIVERIES.list());
        assertThat(words("answer", "says")).isEqualTo(VettingShapes.REPLIES.list());
        assertThat(words("evidence", "kind")).isEqualTo(VettingShapes.KINDS.list());
        assertThat(words("evidence", "bearing")).isEqualTo(VettingShapes.BEARINGS.list());
        assertThat(listed("unit", "does")).isEqualTo(VettingShapes.ACTIVITIES.list());
        assertThat(listed("unit", "competencies")).isEqualTo(Vocabulary.COMPETENCIES.list());
        assertThat(listed("part", "tests")).isEqualTo(VettingShapes.TESTED.list());
        assertThat(listed("teacher", "done")).isEqualTo(VettingShapes.EXPERIENCES.list());
        assertThat(strings(schema().at("/$defs/programme/properties/answers/propertyNames/enum")))
                .isEqualTo(VettingShapes.ASPECTS.stream().map(Words::kebab).toList());
    }

    @Test
    void acceptsTheExampleTheBlankFileAndWhateverIsWritten() throws IOException {
        assertThat(problems(Files.readString(Path.of("docs/vetting-example.yaml"))))
                .isEmpty();
        assertThat(problems(format.blank("Fill in.", aspect -> "Why?"))).isEmpty();
        Random chance = new Random(9);
        for (int round = 0; round < 30; round++) {
            Vetting vetting = new Vetting(new UUID(1, 1), Instant.EPOCH, SampleVettings.random(chance));
            assertThat(problems(format.write(vetting))).isEmpty();
        }
    }

    @Test
    void refusesWhatTheProgramRefuses() throws IOException {
        String whole = Files.readString(Path.of("docs/vetting-example.yaml"));
        assertThat(problems(whole.replace("says: partly", "says: maybe"))).isNotEmpty();
        assertThat(problems(whole.replace("minutes: 1080", "minutes: -1"))).isNotEmpty();
        assertThat(problems(whole.replace("title: OKR course", "titel: OKR course")))
                .isNotEmpty();
    }

    @Test
    void describesEveryField() throws IOException {
        Stream.concat(Stream.of(schema()), schema().path("$defs").valueStream())
                .flatMap(part -> part.path("properties").propertyStream())
                .forEach(field -> assertThat(field.getValue().has("description"))
                        .as(field.getKey())
                        .isTrue());
    }

    private static List<String> words(String part, String field) throws IOException {
        return strings(schema().at("/$defs/" + part + "/properties/" + field + "/enum"));
    }

    private static List<String> listed(String part, String field) throws IOException {
        return strings(schema().at("/$defs/" + part + "/properties/" + field + "/items/enum"));
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .toList();
    }
}
