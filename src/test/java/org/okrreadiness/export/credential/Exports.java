package org.okrreadiness.export.credential;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.RecordId;
import org.okrreadiness.exchange.credential.StatusLists;
import org.okrreadiness.service.records.ExportWatch;
import org.okrreadiness.service.records.FollowedUps;
import org.okrreadiness.service.records.ListName;
import org.okrreadiness.service.records.RecordFilter;
import org.okrreadiness.service.records.RecordRow;
import org.okrreadiness.service.records.StatusPlaces;
import org.okrreadiness.service.records.export.ExportRequest;
import org.okrreadiness.service.records.verify.Statement;
import org.okrreadiness.service.records.verify.WithdrawnList;
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

    /** The same, where credentials say where it will stand whether they were withdrawn: each at the place its name gives it. */
    public static ExportRequest listed(List<RecordRow> rows, boolean redacted) {
        ExportRequest bare = request(rows, redacted);
        String list = new ListName(bare.seal().issuer().publicKey(), 0).urn();
        return new ExportRequest(
                bare.records(),
                bare.filter(),
                bare.roles(),
                bare.seal(),
                bare.at(),
                bare.today(),
                redacted,
                record -> Optional.of(new ExportRequest.StatusPlace(list, list, place(record))),
                FollowedUps.NONE);
    }

    private static int place(RecordId record) {
        return Math.floorMod(record.hashCode(), StatusPlaces.IN_A_LIST);
    }

    /** A list in which this record is withdrawn, and no other. */
    public static byte[] listWithdrawing(CapabilityRecord record) {
        SampleIssuer school = SampleIssuer.school();
        byte[] bits = new byte[StatusPlaces.IN_A_LIST / 8];
        bits[place(record.id()) / 8] |= (byte) (0x80 >> place(record.id()) % 8);
        String name = new ListName(school.issuer().publicKey(), 0).urn();
        WithdrawnList.Said said = new WithdrawnList.Said(
                "urn:uuid:" + record.id(), SampleRecords.ISSUED, "The marker had not qualified – “7”");
        Statement.Signer signer =
                new Statement.Signer(school.issuer().name(), school.issuer().publicKey());
        return new StatusLists()
                .write(new WithdrawnList(name, signer, SampleRecords.ISSUED, bits, List.of(said)), name, school);
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
