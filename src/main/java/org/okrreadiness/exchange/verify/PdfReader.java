package org.okrreadiness.exchange.verify;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.exchange.credential.PdfSeal;
import org.okrreadiness.service.records.verify.Examined;
import org.okrreadiness.service.records.verify.Offered;
import org.okrreadiness.service.records.verify.SignedReader;

/** Certificates as PDF. The file is never opened as a PDF: its seal is of its bytes. */
public final class PdfReader implements SignedReader {

    private static final byte[] START = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    @Override
    public Optional<Examined> examine(Offered offered) {
        boolean wasSealed = PdfSeal.wasSealed(offered.bytes());
        if (!offered.beginsWith(START) && !wasSealed) {
            return Optional.empty();
        }
        if (!wasSealed) {
            return Optional.of(new Examined.Uncheckable(Phrase.of("verify.not-ours.pdf")));
        }
        return Optional.of(PdfSeal.read(offered.bytes())
                .<Examined>map(Examined.Signed::new)
                .orElseGet(() -> new Examined.Broken(Phrase.of("verify.changed.pdf"))));
    }
}
