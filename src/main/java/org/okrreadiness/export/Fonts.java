package org.okrreadiness.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The letters of a report: Source Sans 3, and DejaVu Sans for what that has no sign for. They travel in every file, cut down to what is used. */
final class Fonts {

    private static final int PLAIN = 400;
    private static final int STRONG = 700;

    private final PDDocument pdf;
    private final PdfRendererBuilder builder;

    Fonts(PDDocument pdf, PdfRendererBuilder builder) {
        this.pdf = pdf;
        this.builder = builder;
    }

    void add() {
        add("SourceSans3-Regular", "Report", PLAIN, FontStyle.NORMAL);
        add("SourceSans3-SemiBold", "Report", STRONG, FontStyle.NORMAL);
        add("SourceSans3-Italic", "Report", PLAIN, FontStyle.ITALIC);
        add("DejaVuSans", "Rest", PLAIN, FontStyle.NORMAL);
    }

    private void add(String file, String family, int weight, FontStyle style) {
        builder.useFont(new OnUse(file), family, weight, style, true);
    }

    /** Read when the first letter of it is wanted. */
    private final class OnUse extends PDFontSupplier {

        private final String file;

        OnUse(String file) {
            super(null);
            this.file = file;
        }

        @Override
        public PDFont supply() {
            try {
                return load(file);
            } catch (IOException e) {
                throw new UncheckedIOException(file, e);
            }
        }
    }

    private PDFont load(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(Fonts.class.getResourceAsStream("fonts/" + file + ".ttf"), file)) {
            TrueTypeFont letters = new TTFParser().parse(new RandomAccessReadBuffer(in));
            // Ligatures have no character of their own, so nobody could search for the words they stand in.
            letters.setEnableGsub(false);
            return PDType0Font.load(pdf, letters, true);
        }
    }
}
