package org.okrreadiness.export.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.exchange.credential.Codes;
import org.okrreadiness.export.credential.Exports;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.ExportWatch;
import org.okrreadiness.service.records.RecordRow;
import org.okrreadiness.service.records.export.ExportBeginning;
import org.okrreadiness.service.records.verify.Statement;
import org.okrreadiness.service.records.verify.Verdict;
import org.okrreadiness.service.records.verify.Verification;
import org.okrreadiness.testing.SampleIssuer;
import org.okrreadiness.testing.SampleRecords;
import org.okrreadiness.testing.SampleVerification;

class XapiExporterTest {

    private final XapiExporter exporter = new XapiExporter(new Messages(Locale.ENGLISH));
    private final Person maya = SampleRecords.maya();
    private final Person omar = SampleRecords.person("Omar Haddad", "no mailbox");

    private static List<JsonObject> statements(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> Json.createReader(new StringReader(line)).readObject())
                .toList();
    }

    @Test
    void saysWhoShowedWhatWhen(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("records.jsonl");
        assertThat(exporter.write(Exports.request(Exports.rows(maya, omar), false), out, ExportWatch.NONE))
                .hasSize(2);
        List<JsonObject> all = statements(out);
        assertThat(all).hasSize(4);
        JsonObject writing = all.get(0);
        assertThat(writing.getJsonObject("actor").getString("mbox")).isEqualTo("mailto:maya@example.org");
        assertThat(writing.getJsonObject("verb").getString("id")).endsWith("/scored");
        JsonObject result = writing.getJsonObject("result");
        assertThat(result.getJsonObject("score").getJsonNumber("scaled").toString())
                .isEqualTo("0.64");
        assertThat(result.getBoolean("success")).isTrue();
        assertThat(writing.getString("timestamp")).isEqualTo("2026-09-28T00:00:00Z");
        JsonObject attested = all.get(3);
        assertThat(attested.getJsonObject("verb").getString("id")).endsWith("/completed");
        assertThat(attested.getJsonObject("result").containsKey("score")).isFalse();
        assertThat(attested.getJsonObject("actor").containsKey("mbox")).isFalse();
        assertThat(attested.getJsonObject("actor").getJsonObject("account").getString("name"))
                .isEqualTo(omar.id().toString());
    }

    @Test
    void beginsAsItWasShownBefore(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("records.jsonl");
        exporter.write(Exports.request(Exports.rows(maya, omar), false), out, ExportWatch.NONE);
        ExportBeginning beginning = exporter.beginning(Exports.request(Exports.rows(maya, omar), false), 2)
                .orElseThrow();
        String text = ((ExportBeginning.Text) beginning).text();
        assertThat(Files.readString(out)).startsWith(text);
        assertThat(text.lines()).hasSize(2);
    }

    @Test
    void countsPracticeAsNoSuccess(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("records.jsonl");
        List<RecordRow> rows = List.of(new RecordRow(maya, SampleRecords.practised(maya, SampleIssuer.school())));
        exporter.write(Exports.request(rows, false), out, ExportWatch.NONE);
        JsonObject practised = statements(out).get(0);
        assertThat(practised.getJsonObject("result").containsKey("success")).isFalse();
        assertThat(practised.getJsonObject("result").getString("response")).contains("meets no requirement");
        assertThat(practised
                        .getJsonObject("context")
                        .getJsonObject("extensions")
                        .getString(Codes.about("conditions")))
                .isEqualTo("practice");
    }

    @Test
    void namesNobodyWhereThatIsAsked(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("records.jsonl");
        exporter.write(Exports.request(Exports.rows(maya, omar), true), out, ExportWatch.NONE);
        assertThat(Files.readString(out))
                .doesNotContain("Maya", "maya", "Omar", omar.id().toString());
        assertThat(statements(out).get(3).getJsonObject("actor").getString("name"))
                .isEqualTo("Person 2");
    }

    @Test
    void isGenuineUntilAByteIsChanged(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("records.jsonl");
        List<Path> written = exporter.write(Exports.request(Exports.rows(maya), false), out, ExportWatch.NONE);
        Verification own = SampleVerification.of(SampleIssuer.school(), SampleRecords.ACHIEVED.plusDays(3));
        for (Path file : written) {
            Verdict.Genuine genuine = (Verdict.Genuine) own.of(file);
            assertThat(genuine.statement().form()).isEqualTo(Statement.Form.EXPORT);
        }
        Files.writeString(out, Files.readString(out).replace("0.64", "0.65"));
        assertThat(own.of(out)).isInstanceOf(Verdict.Changed.class);
        Files.delete(out);
        assertThat(own.of(written.get(1))).isInstanceOf(Verdict.NotOurs.class);
    }

    @Test
    void leavesNothingWhenItIsStopped(@TempDir Path folder) throws IOException {
        assertThat(exporter.write(
                        Exports.request(Exports.rows(maya), false),
                        folder.resolve("r.jsonl"),
                        Exports.stoppingAfter(1)))
                .isEmpty();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }
}
