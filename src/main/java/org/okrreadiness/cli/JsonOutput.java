package org.okrreadiness.cli;

import java.io.OutputStream;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes one JSON value a line. */
final class JsonOutput {

    /** Values stay in the stream's own buffer: whoever reads input decides when somebody may be waiting for them. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private JsonOutput() {}

    /** Writes one value and a line feed. */
    static void line(OutputStream out, Consumer<JsonGenerator> value) {
        try (JsonGenerator json = FACTORY.createGenerator(tools.jackson.core.ObjectWriteContext.empty(), out)) {
            value.accept(json);
            json.writeRaw('\n');
        }
    }
}
