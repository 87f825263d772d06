package org.okrreadiness.export.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.Claim;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.RecordId;
import org.okrreadiness.export.Paper;
import org.okrreadiness.export.PdfStandards;
import org.okrreadiness.export.credential.Exports;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.ExportWatch;
import org.okrreadiness.service.records.RecordSealing;
import org.okrreadiness.service.records.verify.Offered;
import org.okrreadiness.service.records.verify.Statement;
import org.okrreadiness.service.records.verify.Verdict;
import org.okrreadiness.service.records.verify.Verification;
import org.okrreadiness.testing.SampleIssuer;
import org.okrreadiness.testing.SampleRecords;
import org.okrreadiness.testing.SampleVerification;

class CertificateExporterTest {

    private static final LocalDate TODAY = SampleRecords.ACHIEVED.plusDays(3);

    private final Messages messages = new Messages(Locale.ENGLISH);
    private final SampleIssuer school = SampleIssuer.school();
    private final Person maya = SampleRecords.maya();
    private final Verification own = SampleVerification.of(school, TODAY);
    private final CertificateExporter exporter = new CertificateExporter(messages, Paper.A4);

    private byte[] certificate(String name, List<CapabilityRecord> records) {
        return new Certificate(messages, school, SampleRecords.ISSUED, TODAY, Paper.A4).of(name, records);
    }

    private byte[] certificate() {
        return certificate(maya.name(), SampleRecords.of(maya, school));
    }

    private Verdict verdict(byte[] pdf) {
        return own.of(new Offered(pdf, Optional.empty()));
    }

    @Test
    void isAnArchivablePdfThatCanBeReadByEar() throws Exception {
        assertThat(PdfStandards.broken(certificate())).isEmpty();
    }

    @Test
    void saysWhoShowedWhatOnWhatEvidenceAndForWhom() throws IOException {
        assertThat(text(certificate()))
                .contains("Maya O'Neil-Ćosić", "Harbour School of Goals answers for it")
                .contains("Writing", "sound", "28 September 2026", "28 September 2027", "on the job")
                .contains("band emerging to sound", "score 64 of 100", "Capability, not appraisal")
                .contains(SampleVerification.key(school).fingerprint());
    }

    @Test
    void saysUnderWhatConditionsItWasShown() throws IOException {
        CapabilityRecord practised = SampleRecords.practised(maya, school);
        assertThat(text(certificate(maya.name(), List.of(practised))))
                .contains("Writing: sound, in practice")
                .contains("written, in practice: meets no requirement")
                .contains("Shown in practice, with live feedback; meets no requirement.");
        assertThat(text(certificate()))
                .contains("written, sealed")
                .contains("Shown sealed: once, without feedback, with every answer signed.")
                .contains("Shown at work, in front of whoever answers for it.")
                .doesNotContain("practice");
    }

    @Test
    void saysThatANameHasSignsItCannotDraw() throws IOException {
        byte[] pdf = certificate("Li \u674e", SampleRecords.of(maya, school));
        assertThat(text(pdf)).contains("Li \u25a1", "for which the fonts in this file have no shape");
        assertThat(((Verdict.Genuine) verdict(pdf)).statement().about().name()).contains("Li \u674e");
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(read.getDocumentInformation().getTitle()).contains("Li \u674e");
        }
        assertThat(text(certificate())).doesNotContain("no shape");
        assertThat(text(certificate(
                        "\u05e9\u05dc \u0639\u0645\u0631 \u039b\u03cd\u03c1\u03b1 \u041b\u0438",
                        SampleRecords.of(maya, school))))
                .doesNotContain("no shape");
    }

    private static String text(byte[] certificate) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(certificate)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    @Test
    void isGenuineForVerifyWhichReadsWhatItSays() {
        Verdict.Genuine genuine = (Verdict.Genuine) verdict(certificate());
        assertThat(genuine.statement().form()).isEqualTo(Statement.Form.PDF);
        assertThat(genuine.statement().about().name()).contains(maya.name());
        assertThat(genuine.statement().said()).hasSize(2);
    }

    @Test
    void noticesAByteThatWasChangedAddedOrCutOff() {
        byte[] pdf = certificate();
        noticesEveryChange(pdf, 997);
        assertThat(verdict(Arrays.copyOf(pdf, pdf.length + 1))).isInstanceOf(Verdict.Changed.class);
        assertThat(verdict(Arrays.copyOf(pdf, pdf.length - 1))).isInstanceOf(Verdict.Changed.class);
        byte[] twice = Arrays.copyOf(pdf, pdf.length * 2);
        System.arraycopy(pdf, 0, twice, pdf.length, pdf.length);
        assertThat(verdict(twice)).isInstanceOf(Verdict.Changed.class);
    }

    @Test
    @Tag("slow")
    void noticesEveryByteOfTheSealAndManyOfTheRest() {
        byte[] pdf = certificate();
        noticesEveryChange(pdf, 31);
        int seal = new String(pdf, StandardCharsets.ISO_8859_1).indexOf("OKR-READINESS-SEAL");
        for (int at = seal; at < seal + 1_000; at++) {
            byte[] changed = pdf.clone();
            changed[at] ^= 1;
            assertThat(verdict(changed)).as("byte " + at).isInstanceOf(Verdict.Changed.class);
        }
    }

    private void noticesEveryChange(byte[] pdf, int every) {
        for (int at = 0; at < pdf.length; at += every) {
            byte[] changed = pdf.clone();
            changed[at] ^= 1;
            assertThat(verdict(changed)).as("byte " + at).isInstanceOf(Verdict.Changed.class);
        }
    }

    @Test
    void isTheSameFileForTheSameRecords() {
        assertThat(certificate()).isEqualTo(certificate());
    }

    /** The page is drawn as a screen draws it, and the code read out of the picture. */
    @Test
    void carriesACodeThatIsReadFromAPictureOfThePage(@TempDir Path folder) throws IOException {
        Path picture = folder.resolve("page.png");
        try (PDDocument pdf = Loader.loadPDF(certificate())) {
            ImageIO.write(new PDFRenderer(pdf).renderImageWithDPI(0, 200), "png", picture.toFile());
        }
        Verdict.Genuine genuine = (Verdict.Genuine) own.of(picture);
        assertThat(genuine.statement().form()).isEqualTo(Statement.Form.QR);
        assertThat(genuine.statement().about().name()).contains(maya.name());
    }

    @Test
    void hasRoomForManyRecordsAndLongNames() throws Exception {
        List<CapabilityRecord> many = new ArrayList<>();
        for (int i = 0; i < 19; i++) {
            many.add(again(SampleRecords.writing(maya, school), i));
        }
        byte[] pdf =
                certificate("Wolfeschlegelsteinhausenbergerdorff ".repeat(4).strip() + " \uD83D\uDE00 \u202Eعمر", many);
        assertThat(PdfStandards.broken(pdf)).isEmpty();
        assertThat(verdict(pdf)).isInstanceOf(Verdict.Genuine.class);
        assertThat(((Verdict.Genuine) verdict(pdf)).statement().signer().key())
                .isEqualTo(school.issuer().publicKey());
    }

    private CapabilityRecord again(CapabilityRecord record, int number) {
        Claim claim = record.claim();
        return RecordSealing.seal(
                new Claim(
                        new RecordId(new UUID(1, number)),
                        claim.person(),
                        claim.competency(),
                        claim.shown(),
                        claim.strength(),
                        claim.source(),
                        claim.marking(),
                        claim.validity()),
                school,
                SampleRecords.ISSUED);
    }

    @Test
    void writesOneFileForEachPerson(@TempDir Path folder) throws IOException {
        Person omar = SampleRecords.person("Omar Haddad", "");
        Path out = folder.resolve("certificates");
        List<Path> written = exporter.write(Exports.request(Exports.rows(maya, omar), false), out, ExportWatch.NONE);
        assertThat(written).hasSize(2);
        assertThat(written.get(1).getFileName().toString()).matches("Omar-Haddad-[0-9a-f]{8}-2026-10-01\\.pdf");
        assertThat(own.of(written.get(1)).isGood()).isTrue();
        List<Path> numbered =
                exporter.write(Exports.request(Exports.rows(maya, omar), true), folder.resolve("n"), ExportWatch.NONE);
        assertThat(numbered.get(1).getFileName().toString()).isEqualTo("Person-2-2026-10-01.pdf");
        Verdict.Genuine second = (Verdict.Genuine) own.of(numbered.get(1));
        assertThat(second.statement().about().name()).contains("Person 2");
    }

    @Test
    void leavesNothingWhenItIsStopped(@TempDir Path folder) throws IOException {
        Person omar = SampleRecords.person("Omar Haddad", "");
        List<Path> written = exporter.write(
                Exports.request(Exports.rows(maya, omar), false), folder.resolve("c"), Exports.stoppingAfter(2));
        assertThat(written).isEmpty();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }
}
