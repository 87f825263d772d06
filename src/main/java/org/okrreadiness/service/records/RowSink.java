package org.okrreadiness.service.records;

import java.io.IOException;

/** Takes rows one after the other. */
@FunctionalInterface
public interface RowSink {
    void row(RecordRow row) throws IOException;
}
