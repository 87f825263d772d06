package org.okrreadiness.export;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What an outside validator says about a file. */
public final class PdfStandards {

    private static final List<PDFAFlavour> ASKED = List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfStandards() {}

    /** What keeps the file from being PDF/A-2a and PDF/UA-1; empty when it is both. */
    public static List<String> broken(byte[] pdf) throws Exception {
        try (PDFAParser parser =
                Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_A)) {
            return ASKED.stream()
                    .flatMap(flavour -> broken(parser, flavour).stream())
                    .toList();
        }
    }

    private static List<String> broken(PDFAParser parser, PDFAFlavour flavour) {
        try (PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> problems = result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> flavour + " " + assertion.getRuleId().getClause() + " " + assertion.getMessage()
                            + " at " + assertion.getLocation().getContext())
                    .distinct()
                    .toList();
            return result.isCompliant() || !problems.isEmpty() ? problems : List.of(flavour + " without a reason");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
