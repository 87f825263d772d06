package org.okrreadiness.export.records;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.Claim;
import org.okrreadiness.domain.record.Conditions;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.record.Issue;
import org.okrreadiness.domain.record.MarkedBy;
import org.okrreadiness.domain.record.Marking;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.record.RecordId;
import org.okrreadiness.domain.record.Shown;
import org.okrreadiness.domain.record.Source;
import org.okrreadiness.domain.record.Validity;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.ScorerVersions;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.ExportWatch;
import org.okrreadiness.service.records.RecordSealing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonRecordsTest {

    @TempDir
    private Path folder;

    private Path written(FixedRecords records, boolean redacted) throws IOException {
        Path file = folder.resolve("out.json");
        new JsonRecords(new Messages(Locale.UK)).write(records.request(redacted), file, ExportWatch.NONE);
        return file;
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new String(JsonRecords.schema(), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isValidByItsOwnSchema(boolean redacted) throws IOException {
        String text = Files.readString(written(FixedRecords.hostile(), redacted));
        assertThat(schema().validate(text, InputFormat.JSON)).isEmpty();
        String other = text.replace("\"redacted\":" + redacted, "\"redacted\":" + !redacted);
        assertThat(schema().validate(other, InputFormat.JSON)).isNotEmpty();
        assertThat(schema().validate(text.replace("\"score\":61", "\"score\":161"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(folder.resolve("out.json.schema.json")).hasBinaryContent(JsonRecords.schema());
    }

    @Test
    void holdsEverythingThatIsSigned() throws IOException {
        FixedRecords records = FixedRecords.hostile();
        JsonNode root = JsonMapper.shared().readTree(Files.readAllBytes(written(records, false)));
        assertThat(root.get("records").size()).isEqualTo(records.rows().size());
        for (int i = 0; i < records.rows().size(); i++) {
            JsonNode node = root.get("records").get(i);
            CapabilityRecord read = read(node);
            assertThat(read).isEqualTo(records.rows().get(i).record());
            assertThat(RecordSealing.isGenuine(read)).isTrue();
            assertThat(node.at("/person/name").asString())
                    .isEqualTo(records.rows().get(i).person().name());
        }
    }

    private static CapabilityRecord read(JsonNode node) {
        JsonNode shown = node.get("shown");
        JsonNode source = node.get("source");
        JsonNode validity = node.get("validity");
        return new CapabilityRecord(
                new Claim(
                        RecordId.of(text(node, "id")),
                        PersonId.of(node.at("/person/id").asString()),
                        one(Competency.class, node, "competency"),
                        new Shown(
                                one(Level.class, shown, "level"),
                                one(Level.class, shown, "lowest"),
                                one(Level.class, shown, "highest"),
                                shown.get("score").asInt(),
                                shown.get("low").asInt(),
                                shown.get("high").asInt(),
                                shown.get("tasks").asInt()),
                        one(EvidenceStrength.class, node, "evidence_strength"),
                        new Source(
                                new AssessmentRef(
                                        text(source, "assessment_id"),
                                        text(source, "assessment_version"),
                                        text(source, "assessment_hash")),
                                text(source, "title"),
                                new ScorerVersions(
                                        text(source, "scorer"),
                                        text(source, "lexicon"),
                                        text(source, "rubric"),
                                        text(source, "school")),
                                one(Conditions.class, source, "conditions"),
                                UUID.fromString(text(source, "occasion"))),
                        new Marking(
                                one(MarkedBy.class, node.get("marking"), "by"),
                                text(node.get("marking"), "qualification")),
                        new Validity(
                                LocalDate.parse(text(validity, "achieved_on")),
                                LocalDate.parse(text(validity, "reassess_from")),
                                LocalDate.parse(text(validity, "expires_on")))),
                new Issue(
                        text(node.get("issue"), "issuer_key"),
                        Instant.parse(text(node.get("issue"), "at")),
                        text(node.get("issue"), "signature")));
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asString();
    }

    private static <E extends Enum<E>> E one(Class<E> set, JsonNode node, String field) {
        return Enum.valueOf(set, text(node, field).toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
