package org.okrreadiness.export.certificate;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.exchange.credential.PdfSeal;
import org.okrreadiness.exchange.credential.QrText;
import org.okrreadiness.export.Paper;
import org.okrreadiness.export.PdfPrinter;
import org.okrreadiness.export.ReportWatch;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.FollowedUps;
import org.okrreadiness.service.records.IssuerSeal;

/**
 * The certificate of one person as a PDF that can be archived, can be read by ear, and is sealed: whoever changes a byte of it breaks the
 * seal.
 */
public final class Certificate {

    private static final DateTimeFormatter LAST_MODIFIED =
            DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Messages messages;
    private final IssuerSeal seal;
    private final Instant at;
    private final LocalDate today;
    private final Paper paper;

    /**
     * @param at when it is made
     * @param today the day on which it is said what holds
     */
    public Certificate(Messages messages, IssuerSeal seal, Instant at, LocalDate today, Paper paper) {
        this.messages = messages;
        this.seal = seal;
        this.at = at.truncatedTo(ChronoUnit.SECONDS);
        this.today = today;
        this.paper = paper;
    }

    /**
     * @param name of the person
     * @param records of this person, at least one
     * @return the same bytes for the same records
     */
    public byte[] of(String name, List<CapabilityRecord> records) {
        return of(name, records, FollowedUps.NONE);
    }

    /** @param followedUps what was told some weeks later, which stands beside the records */
    public byte[] of(String name, List<CapabilityRecord> records, FollowedUps followedUps) {
        List<String> codes = codes(name, records);
        CertificateFacts facts = new CertificateFacts(name, records, seal.issuer(), at, today, codes, followedUps);
        byte[] unsealed = new PdfPrinter(at, records.get(0).person().toString(), ReportWatch.NONE)
                .print(new CertificateDocument(messages, facts).on(paper), pdf -> leavePlaceForSeal(pdf, codes))
                .bytes();
        return PdfSeal.seal(unsealed, seal);
    }

    private List<String> codes(String name, List<CapabilityRecord> records) {
        List<String> codes = new ArrayList<>();
        for (int from = 0; from < records.size(); from += QrText.MOST_RECORDS) {
            int to = Math.min(records.size(), from + QrText.MOST_RECORDS);
            codes.add(QrText.write(name, records.subList(from, to), seal, at));
        }
        return codes;
    }

    /** A stream is the one thing of a PDF that is written as it is. It hangs where the standard has a place for what programs keep. */
    private void leavePlaceForSeal(PDDocument pdf, List<String> codes) throws IOException {
        COSStream text = pdf.getDocument().createCOSStream();
        try (OutputStream out = text.createRawOutputStream()) {
            out.write(PdfSeal.blank(seal, codes));
        }
        COSDictionary own = new COSDictionary();
        own.setItem(COSName.getPDFName("LastModified"), new COSString(LAST_MODIFIED.format(at)));
        own.setItem(COSName.getPDFName("Private"), text);
        COSDictionary pieces = new COSDictionary();
        pieces.setItem(COSName.getPDFName("OKRReadiness"), own);
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("PieceInfo"), pieces);
    }
}
