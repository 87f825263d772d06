package org.okrreadiness.export.records;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.export.file.FilePart;
import org.okrreadiness.export.file.FileSeal;
import org.okrreadiness.export.file.FileSet;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.ExportWatch;
import org.okrreadiness.service.records.export.ExportBeginning;
import org.okrreadiness.service.records.export.ExportFormat;
import org.okrreadiness.service.records.export.ExportRequest;
import org.okrreadiness.service.records.export.RecordExporter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records as one JSON document with everything there is, so that every signature can be checked and every record read back. Its JSON
 * Schema lies beside it.
 */
public final class JsonRecords implements RecordExporter {

    /** What the first field of such a file says. */
    public static final String FORMAT = "okr-readiness-records/1";

    /** What the name of the schema ends with. */
    public static final String SCHEMA_ENDING = ".schema.json";

    private static final String SCHEMA = "records-1.schema.json";

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .build())
            .build();

    private final Messages messages;

    /** @param messages for the purpose */
    public JsonRecords(Messages messages) {
        this.messages = messages;
    }

    @Override
    public ExportFormat format() {
        return ExportFormat.JSON;
    }

    /** The JSON Schema of such files. */
    public static byte[] schema() throws IOException {
        try (InputStream in = JsonRecords.class.getResourceAsStream(SCHEMA)) {
            return in.readAllBytes();
        }
    }

    @Override
    public List<Path> write(ExportRequest request, Path out, ExportWatch watch) throws IOException {
        RecordRun run = new RecordRun(request, watch, messages);
        try (FileSet files = new FileSet()) {
            FilePart file = files.begin(out);
            if (!document(run, request, Long.MAX_VALUE, file)) {
                return List.of();
            }
            file.close();
            files.write(out.resolveSibling(out.getFileName() + SCHEMA_ENDING), schema());
            files.write(FileSeal.beside(out), Sealing.of(request, out, file, run));
            return run.stopped() ? List.of() : files.keep();
        }
    }

    /** Up to where the next record would begin. */
    @Override
    public Optional<ExportBeginning> beginning(ExportRequest request, int most) throws IOException {
        RecordRun run = new RecordRun(request, ExportWatch.NONE, messages);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document(run, request, most, out);
        String text = out.toString(StandardCharsets.UTF_8);
        boolean whole = run.written() == request.records().count(request.filter());
        return Optional.of(new ExportBeginning.Text(whole ? text : text.substring(0, text.lastIndexOf("]}"))));
    }

    private boolean document(RecordRun run, ExportRequest request, long most, OutputStream out) throws IOException {
        // Not closed when something fails: that would write the brackets that are missing to a disk that has no room
        // for them.
        JsonGenerator json = MAPPER.createGenerator(out);
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        json.writeStringProperty("purpose", messages.get("records.purpose"));
        json.writeObjectPropertyStart("issuer");
        json.writeStringProperty("name", request.seal().issuer().name());
        json.writeStringProperty("public_key", request.seal().issuer().publicKey());
        json.writeEndObject();
        json.writeStringProperty("at", request.at().toString());
        json.writeStringProperty("today", request.today().toString());
        json.writeBooleanProperty("redacted", request.redacted());
        json.writeArrayPropertyStart("records");
        JsonRecord one = new JsonRecord(json, request.redacted(), request.followedUps());
        boolean all = run.through(SetWords.forPrograms(messages), most, (row, exported) -> one.write(exported));
        if (all) {
            json.writeEndArray();
            json.writeEndObject();
            json.flush();
        }
        return all;
    }
}
