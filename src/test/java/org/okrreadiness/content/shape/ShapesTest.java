package org.okrreadiness.content.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.okrreadiness.content.need.ShippedNeed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program and the JSON Schemas know the same fields and the same words. */
class ShapesTest {

    static Stream<List<Shape>> files() {
        return Shapes.BY_FILE.stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void haveTheFieldsOfTheSchema(List<Shape> shapes) {
        JsonNode schema = schemaOf(shapes.get(0));
        assertThat(shapes).allSatisfy(shape -> {
            JsonNode part = part(schema, shape, shapes);
            assertThat(part.path("properties").propertyNames()).containsExactlyInAnyOrderElementsOf(shape.fields());
            assertThat(strings(part.path("required"))).containsExactlyInAnyOrderElementsOf(shape.required());
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void leaveNoPartOfTheSchemaOut(List<Shape> shapes) {
        List<String> parts = schemaOf(shapes.get(0))
                .path("$defs")
                .propertyStream()
                .filter(part -> part.getValue().has("properties"))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(shapes.subList(1, shapes.size())).extracting(Shape::name).containsExactlyInAnyOrderElementsOf(parts);
    }

    @Test
    void chooseFromTheWordsOfTheSchema() {
        assertThat(words("assessment", "/properties/track")).isEqualTo(Vocabulary.TRACKS.list());
        assertThat(words("assessment", "/properties/modes/items")).isEqualTo(Vocabulary.MODES.list());
        assertThat(words("assessment", "/$defs/cut-scores/properties/method")).isEqualTo(Vocabulary.CUT_METHODS.list());
        assertThat(words("scenario", "/$defs/chart/properties/shape")).isEqualTo(Vocabulary.CHART_SHAPES.list());
        assertThat(words("scenario", "/$defs/metric/properties/better")).isEqualTo(Vocabulary.BETTER.list());
        assertThat(words("scenario", "/$defs/metric/properties/indicator")).isEqualTo(Vocabulary.INDICATORS.list());
        assertThat(words("scenario", "/$defs/provenance/properties/source")).isEqualTo(Vocabulary.SOURCES.list());
        assertThat(words("scenario", "/$defs/defect/properties/kinds/items")).isEqualTo(Vocabulary.DEFECT_KINDS.list());
        assertThat(words("scenario", "/properties/exhibits/items/properties/kind"))
                .isEqualTo(Vocabulary.EXHIBIT_KINDS.list());
        assertThat(words("scenario", "/properties/tasks/items/properties/kind"))
                .isEqualTo(Vocabulary.TASK_KINDS.list());
        assertThat(words("rubric", "/$defs/criterion/properties/trust")).isEqualTo(Vocabulary.TRUST.list());
        assertThat(words("answers", "/$defs/key-result/properties/direction")).isEqualTo(Vocabulary.DIRECTIONS.list());
        assertThat(words("answers", "/$defs/key-result/properties/indicator")).isEqualTo(Vocabulary.INDICATORS.list());
        assertThat(words("answers", "/$defs/mark/properties/defect")).isEqualTo(Vocabulary.DEFECT_KINDS.list());
        assertThat(words("need", "/$defs/respondent/properties/seat")).isEqualTo(NeedVocabulary.SEATS.list());
        assertThat(words("need", "/$defs/fact/properties/fact")).isEqualTo(NeedVocabulary.FACTS.list());
        assertThat(words("need", "/properties/occasion")).isEqualTo(NeedVocabulary.OCCASIONS.list());
        assertThat(words("need", "/$defs/need-answer/properties/answer")).isEqualTo(NeedVocabulary.ANSWERS.list());
        assertThat(words("need", "/$defs/need-answer/properties/kind")).isEqualTo(NeedVocabulary.KINDS.list());
    }

    @Test
    void chooseFromTheStatementsAndWordsOfTheQuestionnaireWhereACaseIsWrittenDownInThem() {
        String said = "/$defs/observed-said/properties/";
        assertThat(words("scenario", said + "statement"))
                .isEqualTo(ShippedNeed.questionnaire().ids());
        assertThat(words("scenario", said + "seat")).isEqualTo(NeedVocabulary.SEATS.list());
        assertThat(words("scenario", said + "answer")).isEqualTo(NeedVocabulary.ANSWERS.list());
        assertThat(words("scenario", said + "kind")).isEqualTo(NeedVocabulary.KINDS.list());
        assertThat(words("scenario", "/$defs/observed/properties/occasion")).isEqualTo(NeedVocabulary.OCCASIONS.list());
    }

    @Test
    void weighTheCompetenciesAndPhasesOfTheSchemaInEveryKindOfTask() {
        assertThat(schema("assessment").at("/properties/blueprint/properties").propertyNames())
                .containsExactlyElementsOf(Vocabulary.COMPETENCIES.list());
        assertThat(schema("assessment")
                        .at("/$defs/cut-scores/properties/competencies/properties")
                        .propertyNames())
                .containsExactlyElementsOf(Vocabulary.COMPETENCIES.list());
        assertThat(Vocabulary.TASK_KINDS.list()).allSatisfy(kind -> {
            assertThat(words("scenario", "/$defs/" + kind + "/properties/phase"))
                    .isEqualTo(Vocabulary.PHASES.list());
            assertThat(schema("scenario")
                            .at("/$defs/" + kind + "/properties/competencies/properties")
                            .propertyNames())
                    .containsExactlyElementsOf(Vocabulary.COMPETENCIES.list());
        });
    }

    private static JsonNode part(JsonNode schema, Shape shape, List<Shape> shapes) {
        return shape.equals(shapes.get(0)) ? schema : schema.path("$defs").path(shape.name());
    }

    private static List<String> words(String file, String pointer) {
        return strings(schema(file).at(pointer + "/enum"));
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream()
                .filter(one -> !one.isNull())
                .map(JsonNode::asString)
                .toList();
    }

    private static JsonNode schemaOf(Shape file) {
        return schema(file.name());
    }

    private static JsonNode schema(String name) {
        try {
            return JsonMapper.shared()
                    .readTree(Files.readString(Path.of("assessments/schema/" + name + "-1.schema.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
