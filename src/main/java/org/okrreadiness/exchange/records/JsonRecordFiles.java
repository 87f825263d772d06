package org.okrreadiness.exchange.records;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.exchange.json.HardenedJson;
import org.okrreadiness.service.StopSignal;
import org.okrreadiness.service.StoppableStream;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.service.records.receive.Received;
import org.okrreadiness.service.records.receive.RecordFiles;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads what {@code records export --format json} writes, of this version. What it does not know it refuses. */
public final class JsonRecordFiles implements RecordFiles {

    /** As much as the mapper reads: some ten thousand records. */
    static final int LARGEST = 20_000_000;

    private static final String FORMAT = "okr-readiness-records/1";
    private static final String FORMAT_OF_ANY_VERSION = "okr-readiness-records/";
    private static final int MOST_TOKENS = 4_000_000;
    private static final JsonMapper MAPPER = HardenedJson.mapper(MOST_TOKENS);

    @Override
    public List<Received> read(Path file, StopSignal stop) {
        List<Received> all = new ArrayList<>();
        for (RecordsWire.RecordWire record : records(file, bytes(file, stop), stop)) {
            stop.requireNot();
            try {
                all.add(ReceivedRecord.of(record));
            } catch (RuntimeException wrong) {
                throw refused(wrong, "problem.receive.record", file.toString(), Integer.toString(all.size() + 1));
            }
        }
        return all;
    }

    @Override
    public void requireSize(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw large(file);
            }
        } catch (IOException e) {
            throw refused(e, "problem.receive.unreadable", file.toString());
        }
    }

    private static UnreadableInputException large(Path file) {
        return refused(null, "problem.receive.large", file.toString(), Integer.toString(LARGEST / 1_000_000));
    }

    private static byte[] bytes(Path file, StopSignal stop) {
        try (InputStream in = new StoppableStream(Files.newInputStream(file), stop)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw large(file);
            }
            return bytes;
        } catch (IOException e) {
            throw refused(e, "problem.receive.unreadable", file.toString());
        }
    }

    /** One record after the other, so that it can be given up between any two. */
    private static List<RecordsWire.RecordWire> records(Path file, byte[] bytes, StopSignal stop) {
        try {
            JsonNode root = MAPPER.readTree(new StoppableStream(new ByteArrayInputStream(bytes), stop));
            String format = root.path("format").asString("");
            if (!format.equals(FORMAT)) {
                throw refused(
                        null,
                        format.startsWith(FORMAT_OF_ANY_VERSION) ? "problem.receive.newer" : "problem.receive.other",
                        file.toString());
            }
            if (root.path("redacted").asBoolean(false)) {
                throw refused(null, "problem.receive.redacted", file.toString());
            }
            if (!(root instanceof ObjectNode object) || !(root.get("records") instanceof ArrayNode array)) {
                throw refused(null, "problem.receive.other", file.toString());
            }
            object.set("records", MAPPER.createArrayNode());
            MAPPER.treeToValue(object, RecordsWire.class);
            List<RecordsWire.RecordWire> records = new ArrayList<>();
            for (JsonNode one : array) {
                stop.requireNot();
                if (one instanceof ObjectNode record) {
                    // Nobody signed it, and it is told where it was told.
                    record.remove("followed_up");
                }
                records.add(MAPPER.treeToValue(one, RecordsWire.RecordWire.class));
            }
            return records;
        } catch (JacksonException notOne) {
            throw refused(notOne, "problem.receive.other", file.toString());
        }
    }

    private static UnreadableInputException refused(Exception why, String key, String... arguments) {
        return new UnreadableInputException(Phrase.of(key, arguments), why);
    }
}
