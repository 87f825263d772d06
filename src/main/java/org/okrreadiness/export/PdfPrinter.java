package org.okrreadiness.export;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.w3c.dom.Document;

/** Lays a document out on pages and writes them as PDF/A-2a and PDF/UA-1. */
public final class PdfPrinter {

    /** The only pictures there are: those that stand in the document itself. */
    public static final String PICTURE = "data:image/png;base64,";

    private static final String NO_PLACE = "about:blank";

    static {
        // It would log on its own, and could quote what a person wrote.
        XRLog.setLoggingEnabled(false);
    }

    private final Instant at;
    private final String name;
    private final ReportWatch watch;
    private int pages;

    /** Adds to a file what is on none of its pages, before it is written. */
    @FunctionalInterface
    public interface Finish {

        Finish NONE = pdf -> {};

        void on(PDDocument pdf) throws IOException;
    }

    /**
     * @param at the moment the file speaks of
     * @param name what the file is made from; the same moment and name give the same bytes
     */
    public PdfPrinter(Instant at, String name, ReportWatch watch) {
        this.at = at;
        this.name = name;
        this.watch = watch;
    }

    public ResultReport.Made print(Document document, Finish finish) {
        try (PDDocument pdf = new PDDocument()) {
            draw(document, pdf);
            SameEveryTime.make(pdf, at, name);
            finish.on(pdf);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return new ResultReport.Made(bytes.toByteArray(), pdf.getNumberOfPages());
        } catch (IOException e) {
            throw new UncheckedIOException("A report is made in memory", e);
        }
    }

    private void draw(Document document, PDDocument pdf) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(pdf)
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .usePageSupplier((made, width, height, page, shadow) -> page(made, width, height))
                .withProducer("OKR Readiness");
        builder.useReplacementText(PrintableText.SIGN)
                .useUnicodeBidiSplitter(() -> new Runs(() -> watch.at(0, 0)))
                .useUnicodeBidiReorderer(new RightToLeft())
                // A report is made of what is in it. Nothing is ever fetched.
                .useExternalResourceAccessControl((uri, kind) -> uri.startsWith(PICTURE), null)
                .withW3cDocument(document, NO_PLACE);
        new Fonts(pdf, builder).add();
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            pages = renderer.getRootBox().getLayer().getPages().size();
            renderer.createPDFWithoutClosing();
        }
    }

    private PDPage page(PDDocument pdf, float width, float height) {
        PDPage page = new PDPage(new PDRectangle(width, height));
        pdf.addPage(page);
        watch.at(pdf.getNumberOfPages(), pages);
        return page;
    }
}
