package org.okrreadiness.export.xapi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.export.credential.Persons;
import org.okrreadiness.export.credential.RecordWords;
import org.okrreadiness.export.file.FilePart;
import org.okrreadiness.export.file.FileSeal;
import org.okrreadiness.export.file.FileSet;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.ExportWatch;
import org.okrreadiness.service.records.RecordRow;
import org.okrreadiness.service.records.export.ExportBeginning;
import org.okrreadiness.service.records.export.ExportFormat;
import org.okrreadiness.service.records.export.ExportRequest;
import org.okrreadiness.service.records.export.RecordExporter;

/** One statement in each line, in UTF-8, with the seal of the file beside it. */
public final class XapiExporter implements RecordExporter {

    private final Messages messages;

    public XapiExporter(Messages messages) {
        this.messages = messages;
    }

    @Override
    public ExportFormat format() {
        return ExportFormat.XAPI;
    }

    @Override
    public List<Path> write(ExportRequest request, Path out, ExportWatch watch) throws IOException {
        try (FileSet files = new FileSet()) {
            FilePart part = files.begin(out);
            Writing writing = new Writing(request, part, watch);
            request.records().each(request.filter(), writing::row, watch::stopped);
            if (watch.stopped()) {
                return List.of();
            }
            part.close();
            String name = out.getFileName().toString();
            FileSeal seal = FileSeal.sign(name, part.digest(), writing.written, request.at(), request.seal());
            files.write(FileSeal.beside(out), seal.bytes());
            return files.keep();
        }
    }

    @Override
    public Optional<ExportBeginning> beginning(ExportRequest request, int most) {
        XapiStatement statement = new XapiStatement(messages, request.seal().issuer(), request.redacted());
        Persons persons = new Persons(new RecordWords(messages), request.redacted());
        StringBuilder text = new StringBuilder();
        int[] written = new int[1];
        request.records()
                .each(
                        request.filter(),
                        row -> {
                            written[0]++;
                            text.append(line(row, statement, persons));
                        },
                        () -> written[0] >= most);
        return Optional.of(new ExportBeginning.Text(text.toString()));
    }

    private static String line(RecordRow row, XapiStatement statement, Persons persons) {
        return statement
                        .of(row.person(), persons.name(row.person()), row.record())
                        .toString() + "\n";
    }

    /** One export on its way. */
    private final class Writing {

        private final FilePart part;
        private final ExportWatch watch;
        private final XapiStatement statement;
        private final Persons persons;
        private final long ofAll;
        private long written;

        Writing(ExportRequest request, FilePart part, ExportWatch watch) {
            this.part = part;
            this.watch = watch;
            this.statement = new XapiStatement(messages, request.seal().issuer(), request.redacted());
            this.persons = new Persons(new RecordWords(messages), request.redacted());
            this.ofAll = request.records().count(request.filter());
        }

        void row(RecordRow row) throws IOException {
            part.write(line(row, statement, persons).getBytes(StandardCharsets.UTF_8));
            watch.wrote(++written, ofAll);
        }
    }
}
