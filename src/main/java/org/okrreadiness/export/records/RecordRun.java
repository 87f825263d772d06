package org.okrreadiness.export.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.okrreadiness.domain.record.RoleId;
import org.okrreadiness.domain.record.RoleProfile;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.ExportWatch;
import org.okrreadiness.service.records.RecordRow;
import org.okrreadiness.service.records.export.ExportRequest;

/** One way through the records of a request, with progress and a way to stop. */
final class RecordRun {

    private final ExportRequest request;
    private final Stopping stopping;
    private final List<Column> columns;
    private final Messages messages;

    RecordRun(ExportRequest request, ExportWatch watch, Messages messages) {
        this.request = request;
        this.stopping = new Stopping(watch, request.records().count(request.filter()));
        this.columns = Column.of(request.redacted());
        this.messages = messages;
    }

    /** Does something with one record. */
    interface Each {
        void row(RecordRow row, ExportedRow exported) throws IOException;
    }

    List<Column> columns() {
        return columns;
    }

    /** @return whether all of them were gone through; otherwise it was stopped */
    boolean through(SetWords words, Each each) throws IOException {
        return through(words, Long.MAX_VALUE, each);
    }

    /**
     * @param most after so many it ends
     * @return whether all that were wanted were gone through; otherwise it was stopped
     */
    boolean through(SetWords words, long most, Each each) throws IOException {
        Map<RoleId, String> titles =
                request.roles().stream().collect(Collectors.toMap(RoleProfile::id, RoleProfile::title));
        ExportedRow exported =
                new ExportedRow(words, titles, request.today(), StandIns.of(request, messages, stopping));
        if (stopping.stopped()) {
            return false;
        }
        try {
            request.records()
                    .each(
                            request.filter(),
                            row -> {
                                exported.become(row);
                                each.row(row, exported);
                                stopping.wroteOne();
                            },
                            () -> stopping.stopped() || stopping.written() >= most);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (!stopping.stopped()) {
            stopping.wroteAll();
            return true;
        }
        return false;
    }

    long written() {
        return stopping.written();
    }

    boolean stopped() {
        return stopping.stopped();
    }
}
