package org.okrreadiness.export.credential;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.exchange.credential.Codes;
import org.okrreadiness.exchange.credential.DidKey;
import org.okrreadiness.export.FileName;
import org.okrreadiness.export.file.WholeFolder;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.ExportWatch;
import org.okrreadiness.service.records.Issuer;
import org.okrreadiness.service.records.IssuerKey;
import org.okrreadiness.service.records.RecordRow;
import org.okrreadiness.service.records.export.ExportFormat;
import org.okrreadiness.service.records.export.ExportRequest;
import org.okrreadiness.service.records.export.RecordExporter;

/** A folder with two forms of a credential for each record, and a page that says who the issuer is and how it can be checked. */
public final class CredentialExporter implements RecordExporter {

    private static final int SHORT_ID = 8;
    private static final String EXPLANATION = "issuer.txt";

    private final Messages messages;

    public CredentialExporter(Messages messages) {
        this.messages = messages;
    }

    @Override
    public ExportFormat format() {
        return ExportFormat.BADGE;
    }

    @Override
    public List<Path> write(ExportRequest request, Path out, ExportWatch watch) throws IOException {
        try (WholeFolder folder = new WholeFolder(out)) {
            folder.write(EXPLANATION, explanation(request).getBytes(StandardCharsets.UTF_8));
            Writing writing = new Writing(request, folder, watch);
            request.records().each(request.filter(), writing::row, watch::stopped);
            return watch.stopped() ? List.of() : folder.keep();
        }
    }

    private String explanation(ExportRequest request) {
        Issuer issuer = request.seal().issuer();
        String fingerprint = new IssuerKey(issuer.publicKey(), request.at(), Optional.empty()).fingerprint();
        return messages.get("credential.explanation", issuer.name(), DidKey.of(issuer.publicKey()), fingerprint);
    }

    /** One export on its way. */
    private final class Writing {

        private final ExportRequest request;
        private final WholeFolder folder;
        private final ExportWatch watch;
        private final AchievementCredential credential;
        private final Persons persons;
        private final long ofAll;
        private long written;

        Writing(ExportRequest request, WholeFolder folder, ExportWatch watch) {
            this.request = request;
            this.folder = folder;
            this.watch = watch;
            this.credential = new AchievementCredential(
                    messages, request.seal(), request.at(), request.redacted(), request.places());
            this.persons = new Persons(new RecordWords(messages), request.redacted());
            this.ofAll = request.records().count(request.filter());
        }

        void row(RecordRow row) throws IOException {
            CapabilityRecord record = row.record();
            String name = persons.name(row.person());
            folder.write(name(name, record, "json"), credential.withProof(row.person(), record));
            folder.write(name(name, record, "jwt"), credential.asJwt(row.person(), record));
            watch.wrote(++written, ofAll);
        }

        /** The beginning of its id tells records of people of one name apart. */
        private String name(String person, CapabilityRecord record, String ending) {
            String id = record.id().toString().substring(0, SHORT_ID);
            return FileName.of(request.at(), ending, person, Codes.of(record.competency()), id);
        }
    }
}
