package org.okrreadiness.cli;

import java.io.OutputStream;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes many JSON values, one a line. They reach the stream when its buffer is full or somebody asks for it. */
final class JsonLines {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .rootValueSeparator((String) null)
            .build();

    private final JsonGenerator json;

    JsonLines(OutputStream out) {
        this.json = FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    /** Writes one value and a line feed. */
    void line(Consumer<JsonGenerator> value) {
        value.accept(json);
        json.writeRaw('\n');
    }

    /** Hands on everything written so far, for somebody who may be waiting for it. */
    void flush() {
        json.flush();
    }
}
