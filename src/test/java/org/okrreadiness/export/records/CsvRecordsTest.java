package org.okrreadiness.export.records;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.ExportWatch;
import org.okrreadiness.service.records.RecordRow;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CsvRecordsTest {

    @TempDir
    private Path folder;

    private final FixedRecords records = FixedRecords.hostile();
    private Path file;

    @BeforeEach
    void writes() throws IOException {
        records.person("x".repeat(40_000) + "ü", "long", 1);
        file = folder.resolve("records of mine.csv");
        new CsvRecords(new Messages(Locale.UK)).write(records.request(false), file, ExportWatch.NONE);
    }

    private static String guarded(String text) {
        return text.matches("(?s)[=+\\-@\t\r\n].*") ? "'" + text : text;
    }

    @Test
    void isWhatCommonsCsvTakesForRfc4180() throws IOException {
        try (Reader in = Files.newBufferedReader(file)) {
            assertThat(in.read()).isEqualTo('\ufeff');
            List<CSVRecord> read = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(in)
                    .getRecords();
            assertThat(read).hasSameSizeAs(records.rows());
            for (int i = 0; i < read.size(); i++) {
                CSVRecord row = read.get(i);
                RecordRow record = records.rows().get(i);
                Person person = record.person();
                assertThat(row.isConsistent()).isTrue();
                assertThat(row.get("person_id")).isEqualTo(person.id().toString());
                assertThat(row.get("name")).isEqualTo(guarded(person.name()));
                assertThat(row.get("personnel_number")).isEqualTo(guarded(person.personnelNumber()));
                assertThat(row.get("email")).isEqualTo("'@x.example");
                assertThat(row.get("unit")).isEqualTo(guarded(person.unit()));
                assertThat(row.get("role")).isEqualTo("'-Coach");
                assertThat(row.get("score")).isEqualTo("61");
                assertThat(row.get("level")).isEqualTo("2");
                assertThat(row.get("level_word")).isEqualTo("sound");
                assertThat(row.get("assessment_title")).isEqualTo("'=Practitioner, \"one\"");
                assertThat(row.get("issued_at")).isEqualTo("2026-11-01T10:15:30.123456Z");
                assertThat(row.get("expires_on"))
                        .isEqualTo(record.record().validity().expiresOn().toString());
                assertThat(row.get("purpose")).isEqualTo("Capability, not appraisal");
                assertThat(row.get("signature"))
                        .isEqualTo(record.record().issue().signature());
            }
        }
    }

    @Test
    void readsTheSameWithFastCsvAndEndsEveryLineAlike() throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            List<String> names =
                    reader.stream().map(row -> row.getField("name")).toList();
            assertThat(names)
                    .isEqualTo(records.rows().stream()
                            .map(row -> guarded(row.person().name()))
                            .toList());
        }
        assertThat(Files.readString(file)).endsWith("\r\n");
    }

    @Test
    void beginsNoCellOfTextTheWayAFormulaDoes() throws IOException {
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).ofCsvRecord(file)) {
            reader.forEach(row -> assertThat(row.getFields()).noneMatch(FormulaGuard::isRisky));
        }
    }

    @Test
    void describesItsColumnsBesideIt() throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve("records of mine.csv-metadata.json"));
        JsonNode root = JsonMapper.shared().readTree(bytes);
        String header = Files.readString(file, StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElseThrow();

        assertThat(root.at("/url").asString()).isEqualTo("records%20of%20mine.csv");
        assertThat(root.at("/tableSchema/columns")
                        .valueStream()
                        .map(column -> column.get("name").asString()))
                .containsExactly(header.substring(1).split(","));
        assertThat(root.at("/tableSchema/columns").valueStream())
                .allMatch(column -> !column.get("dc:description").asString().isBlank());
        assertThat(root.at("/tableSchema/primaryKey").asString()).isEqualTo("record_id");
    }
}
