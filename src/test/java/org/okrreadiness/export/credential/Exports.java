package org.okrreadiness.export.credential;

import java.util.ArrayList;
import java.util.List;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.service.records.ExportWatch;
import org.okrreadiness.service.records.RecordFilter;
import org.okrreadiness.service.records.RecordRow;
import org.okrreadiness.service.records.export.ExportRequest;
import org.okrreadiness.testing.InMemoryRecords;
import org.okrreadiness.testing.SampleIssuer;
import org.okrreadiness.testing.SampleRecords;

/** Exports of a few sample records. */
public final class Exports {

    private Exports() {}

    public static ExportRequest request(List<RecordRow> rows, boolean redacted) {
        return new ExportRequest(
                new InMemoryRecords(rows),
                RecordFilter.ALL,
                List.of(),
                SampleIssuer.school(),
                SampleRecords.ISSUED,
                SampleRecords.ACHIEVED.plusDays(3),
                redacted);
    }

    /** Two records of each of these people. */
    public static List<RecordRow> rows(Person... people) {
        List<RecordRow> rows = new ArrayList<>();
        for (Person person : people) {
            SampleRecords.of(person, SampleIssuer.school()).forEach(record -> rows.add(new RecordRow(person, record)));
        }
        return rows;
    }

    /** Stops after so many records. */
    public static ExportWatch stoppingAfter(long records) {
        return new ExportWatch() {
            private long written;

            @Override
            public void wrote(long now, long ofAll) {
                written = now;
            }

            @Override
            public boolean stopped() {
                return written >= records;
            }
        };
    }
}
