package org.okrreadiness.export.certificate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.export.FileName;
import org.okrreadiness.export.Paper;
import org.okrreadiness.export.credential.Persons;
import org.okrreadiness.export.credential.RecordWords;
import org.okrreadiness.export.file.WholeFolder;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.ExportWatch;
import org.okrreadiness.service.records.FollowedUps;
import org.okrreadiness.service.records.RecordRow;
import org.okrreadiness.service.records.export.ExportFormat;
import org.okrreadiness.service.records.export.ExportRequest;
import org.okrreadiness.service.records.export.RecordExporter;

/** A folder with a certificate for each person. */
public final class CertificateExporter implements RecordExporter {

    private static final int SHORT_ID = 8;

    private final Messages messages;
    private final Paper paper;

    public CertificateExporter(Messages messages, Paper paper) {
        this.messages = messages;
        this.paper = paper;
    }

    @Override
    public ExportFormat format() {
        return ExportFormat.PDF;
    }

    @Override
    public List<Path> write(ExportRequest request, Path out, ExportWatch watch) throws IOException {
        try (WholeFolder folder = new WholeFolder(out)) {
            Writing writing = new Writing(request, folder, watch);
            request.records().each(request.filter(), writing::row, watch::stopped);
            if (!watch.stopped()) {
                writing.finish();
            }
            return watch.stopped() ? List.of() : folder.keep();
        }
    }

    /** One export on its way; rows of one person come one after the other. */
    private final class Writing {

        private final ExportRequest request;
        private final WholeFolder folder;
        private final ExportWatch watch;
        private final Certificate certificate;
        private final Persons persons;
        private final long ofAll;
        private final List<RecordRow> ofOne = new ArrayList<>();
        private long written;

        Writing(ExportRequest request, WholeFolder folder, ExportWatch watch) {
            this.request = request;
            this.folder = folder;
            this.watch = watch;
            this.certificate = new Certificate(messages, request.seal(), request.at(), request.today(), paper);
            this.persons = new Persons(new RecordWords(messages), request.redacted());
            this.ofAll = request.records().count(request.filter());
        }

        void row(RecordRow row) throws IOException {
            if (!ofOne.isEmpty()
                    && !ofOne.get(0).person().id().equals(row.person().id())) {
                finish();
            }
            ofOne.add(row);
        }

        /** Writes the certificate of the person whose rows have come. */
        void finish() throws IOException {
            if (ofOne.isEmpty()) {
                return;
            }
            Person person = ofOne.get(0).person();
            String name = persons.name(person);
            List<CapabilityRecord> records =
                    ofOne.stream().map(RecordRow::record).toList();
            folder.write(
                    fileName(person, name),
                    certificate.of(name, records, request.redacted() ? FollowedUps.NONE : request.followedUps()));
            written += records.size();
            ofOne.clear();
            watch.wrote(written, ofAll);
        }

        /** The beginning of its id tells people of one name apart, and says nothing about them. */
        private String fileName(Person person, String name) {
            String id = request.redacted() ? "" : person.id().toString().substring(0, SHORT_ID);
            return FileName.of(request.at(), "pdf", name, id);
        }
    }
}
