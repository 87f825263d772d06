package org.okrreadiness.export.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.okrreadiness.export.Paper;
import org.okrreadiness.export.PdfStandards;
import org.okrreadiness.export.ReportWatch;
import org.okrreadiness.export.ResultReport;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.decide.cadence.CadenceDraft;
import org.okrreadiness.service.decide.cadence.Field;
import org.okrreadiness.testing.SampleCadence;

class CadencePdfTest {

    private static ResultReport.Made made(CadenceDraft draft, Paper paper) {
        return new CadencePdf(new Messages(Locale.UK)).make(SampleCadence.plan(draft), paper, ReportWatch.NONE);
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void isArchivableAndReadableByEarOnTwoPages(Paper paper) throws Exception {
        ResultReport.Made made = made(SampleCadence.usual(), paper);

        assertThat(PdfStandards.broken(made.bytes())).isEmpty();
        assertThat(made.pages()).isLessThanOrEqualTo(2);
    }

    @Test
    void staysSoWhateverSomebodyTypes() throws Exception {
        CadenceDraft hostile = SampleCadence.full().with(Field.LEAD, "<b>&\u202e \ue000 \u05e9\u05dc\u05d5\u05dd");

        assertThat(PdfStandards.broken(made(hostile, Paper.A4).bytes())).isEmpty();
    }

    @Test
    void saysWhenAndWhatForAndWhatIfMissed() throws Exception {
        try (PDDocument pdf =
                Loader.loadPDF(made(SampleCadence.full(), Paper.A4).bytes())) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");

            assertThat(text)
                    .contains("Tuesday 5 January 2027", "09:30\u201310:00")
                    .contains("Every key result has a value and a confidence")
                    .contains("No day of week 8 is worked")
                    .contains("It is never cancelled in silence.");
        }
    }

    @Test
    void isTheSameFileForTheSamePlan() {
        assertThat(made(SampleCadence.usual(), Paper.A4).bytes())
                .isEqualTo(made(SampleCadence.usual(), Paper.A4).bytes());
    }
}
