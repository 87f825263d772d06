package org.okrreadiness.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.exchange.JsonEventFormat;
import org.okrreadiness.exchange.pack.SignedPacks;
import org.okrreadiness.testing.GoodPack;
import org.okrreadiness.testing.Sheets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas for the sheets of a panel accept what the program writes and reads. */
class PanelSchemaTest {

    private static final Path SCHEMAS = Path.of("assessments/schema");

    @TempDir
    private Path folder;

    private final PanelFiles panels = new PanelFiles(new SignedPacks(new JsonEventFormat()).panels());
    private Assessment assessment;
    private Path sheet;

    @BeforeEach
    void writeASheet() {
        assessment = new PackLibrary(folder.resolve("data"), new StandardRubrics())
                .read(GoodPack.asItIs().writeTo(folder.resolve("pack")))
                .assessment()
                .orElseThrow();
        sheet = folder.resolve("sheet.yaml");
        panels.write(assessment, Set.of(), "Fill in.", sheet);
    }

    @Test
    void acceptASheetFilledInWithBlanks() throws IOException {
        assertThat(problems("panel-sheet", Sheets.fill(sheet, "Ana", "2", "1 The log: it decides.", "")))
                .isEmpty();
    }

    @Test
    void refuseARatingThatIsNone() throws IOException {
        assertThat(problems("panel-sheet", Sheets.fill(sheet, "Ana", "6"))).isNotEmpty();
        assertThat(problems("panel-sheet", Sheets.fill(sheet, "Ben", "often"))).isNotEmpty();
    }

    @Test
    void acceptThePanelThatIsWritten() throws IOException {
        Path ana = Sheets.fill(sheet, "Ana", "2", "1 The log: it decides.", "2");
        Path ben = Sheets.fill(sheet, "Ben", "1", "1", "2 \\\\ why");
        Path panel = folder.resolve("panel.yaml");
        panels.read(assessment, List.of(ana, ben), panel);

        assertThat(problems("panel", panel)).isEmpty();
        assertThat(Files.readString(panel)).contains("\\\\ why");
    }

    @ParameterizedTest
    @ValueSource(strings = {"panel", "panel-sheet"})
    void describeEveryField(String kind) throws IOException {
        JsonNode schema = JsonMapper.shared().readTree(schema(kind));
        Stream.concat(Stream.of(schema), schema.path("$defs").valueStream())
                .flatMap(part -> part.path("properties").propertyStream())
                .forEach(field -> assertThat(field.getValue().has("description"))
                        .as(field.getKey())
                        .isTrue());
    }

    private static List<String> problems(String kind, Path file) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema(kind), InputFormat.JSON)
                .validate(Files.readString(file), InputFormat.YAML)
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static String schema(String kind) throws IOException {
        return Files.readString(SCHEMAS.resolve(kind + "-1.schema.json"));
    }
}
