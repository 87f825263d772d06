package org.okrreadiness.export.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrreadiness.domain.assessment.TransferCheck;
import org.okrreadiness.exchange.records.JsonRecordFiles;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.StopSignal;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.service.records.ExportWatch;
import org.okrreadiness.service.records.RecordSealing;
import org.okrreadiness.service.records.export.ExportRequest;
import org.okrreadiness.service.records.receive.Received;

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
    void holdsEverythingThatIsSignedAndIsReadBack() throws IOException {
        FixedRecords records = FixedRecords.hostile();
        List<Received> read = new JsonRecordFiles().read(written(records, false), StopSignal.NEVER);
        assertThat(read).hasSameSizeAs(records.rows());
        for (int i = 0; i < read.size(); i++) {
            assertThat(read.get(i).record()).isEqualTo(records.rows().get(i).record());
            assertThat(RecordSealing.isGenuine(read.get(i).record())).isTrue();
            assertThat(read.get(i).person().name())
                    .isEqualTo(records.rows().get(i).person().name());
        }
    }

    @Test
    void namesNobodyWhereItIsRedactedAndIsNotReadBack() throws IOException {
        Path file = written(FixedRecords.hostile(), true);
        assertThatThrownBy(() -> new JsonRecordFiles().read(file, StopSignal.NEVER))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("redacted");
    }

    @Test
    void saysWhatWasFollowedUpBesideWhatIsSigned() throws IOException {
        FixedRecords records = FixedRecords.hostile();
        TransferCheck check = new TransferCheck(
                TransferCheck.Due.DAY_60,
                Instant.parse("2026-10-12T10:00:00Z"),
                "own words",
                "a note",
                "Manager",
                Map.of(
                        TransferCheck.Behaviour.REVIEWS_ON_THE_DAY,
                        new TransferCheck.Observation(TransferCheck.Frequency.REPEATEDLY, "an example")),
                true);
        for (boolean redacted : new boolean[] {false, true}) {
            ExportRequest bare = records.request(redacted);
            ExportRequest told = new ExportRequest(
                    bare.records(),
                    bare.filter(),
                    bare.roles(),
                    bare.seal(),
                    bare.at(),
                    bare.today(),
                    redacted,
                    bare.places(),
                    occasion -> List.of(check));
            Path file = folder.resolve("told-" + redacted + ".json");
            new JsonRecords(new Messages(Locale.UK)).write(told, file, ExportWatch.NONE);
            String text = Files.readString(file);
            assertThat(schema().validate(text, InputFormat.JSON)).isEmpty();
            assertThat(text.contains("\"after_days\":60")).isNotEqualTo(redacted);
            assertThat(text.contains("\"reviews-on-the-day\":\"repeatedly\"")).isNotEqualTo(redacted);
            assertThat(text).doesNotContain("own words", "a note", "Manager", "an example");
        }
        List<Received> read = new JsonRecordFiles().read(folder.resolve("told-false.json"), StopSignal.NEVER);
        assertThat(read)
                .extracting(Received::record)
                .containsExactlyElementsOf(
                        records.rows().stream().map(row -> row.record()).toList());
    }
}
