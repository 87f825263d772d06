package org.okrreadiness.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.export.calendar.OutsideCalendars;
import org.okrreadiness.export.certificate.CertificateExporter;
import org.okrreadiness.export.credential.CredentialExporter;
import org.okrreadiness.export.credential.Exports;
import org.okrreadiness.export.xapi.XapiExporter;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.ExportWatch;
import org.okrreadiness.service.records.export.ExportRequest;
import org.okrreadiness.testing.SampleRecords;

/** Writes what outside validators are to look at, into the folder that is named; {@code src/test/outside/check.sh} runs it. */
public final class OutsideSamples {

    private OutsideSamples() {}

    public static void main(String[] folder) throws IOException {
        Path out = Files.createDirectories(Path.of(folder[0]));
        Messages messages = new Messages(Locale.ENGLISH);
        Person maya = SampleRecords.maya();
        Person odd =
                SampleRecords.person("R\u00e9n\u00e9 \"Zed\" \\ <M\u00fcller> \ud83d\ude00 \u0639\u0645\u0631", "");
        ExportRequest named = Exports.listed(Exports.rows(maya, odd), false);
        ExportRequest redacted = Exports.listed(Exports.rows(maya), true);
        new CredentialExporter(messages).write(named, out.resolve("badges"), ExportWatch.NONE);
        new CredentialExporter(messages).write(redacted, out.resolve("badges"), ExportWatch.NONE);
        Files.write(
                Files.createDirectories(out.resolve("lists")).resolve("withdrawn.json"),
                Exports.listWithdrawing(Exports.rows(maya).get(0).record()));
        new XapiExporter(messages).write(named, out.resolve("records.jsonl"), ExportWatch.NONE);
        new CertificateExporter(messages, Paper.A4).write(named, out.resolve("certificates"), ExportWatch.NONE);
        OutsideCalendars.write(out.resolve("calendars"));
        OutsideDecisions.write(out.resolve("decisions"), messages);
    }
}
