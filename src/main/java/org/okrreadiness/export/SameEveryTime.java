package org.okrreadiness.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Takes the moment of making out of a file, so that the same result gives the same bytes and two copies can be compared. */
final class SameEveryTime {

    private static final DateTimeFormatter IN_METADATA =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'").withZone(ZoneOffset.UTC);

    private SameEveryTime() {}

    /**
     * @param at the moment the file speaks of
     * @param name what the file is made from
     */
    static void make(PDDocument pdf, Instant at, String name) throws IOException {
        Calendar moment = GregorianCalendar.from(at.atZone(ZoneOffset.UTC));
        PDDocumentInformation information = pdf.getDocumentInformation();
        information.setCreationDate(moment);
        pdf.setDocumentId((long) name.hashCode() << Integer.SIZE ^ at.getEpochSecond());
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String words = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(words.replaceAll("(<xmp:CreateDate[^>]*>)[^<]*", "$1" + IN_METADATA.format(at))
                .getBytes(StandardCharsets.UTF_8));
    }
}
