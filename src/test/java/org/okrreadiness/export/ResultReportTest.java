package org.okrreadiness.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrreadiness.domain.response.AnswerGiven;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.testing.SampleResponses;
import org.okrreadiness.testing.Samples;

class ResultReportTest {

    private static final String HOSTILE = "A \u0000bell\u0007 & <script>alert('x')</script> ]]> \u202egnp.exe \u200b"
            + "e\u0301te\u0323 \ud83d\ude00 \ud83d\udc69\u200d\ud83d\udcbb \u05e9\u05dc\u05d5\u05dd (12) \u0645\u0631\u062d\u0628\u0627"
            + " \u4f60\u597d \ue000 \ud800 \ufffe\ufeff\u00ad\tend\r\nnext line ";

    private static final String LONG_NAME = "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh the Third of";

    /** Words of every awkward kind in every place somebody can write into. */
    static Sittings.Opened hostile() {
        Map<TaskId, Response> given = Map.of(
                Samples.WRITE,
                SampleResponses.writtenSet(),
                Samples.ANSWER,
                new AnswerGiven(HOSTILE + "x".repeat(3000) + " " + "word ".repeat(600)));
        return Reports.attempt(
                LONG_NAME + " \u05e9\u05dc\u05d5\u05dd & <b> \u0000",
                Samples.assessment().only(List.of(Samples.WRITE, Samples.ANSWER)),
                given);
    }

    @ParameterizedTest
    @CsvSource({"strong, A4", "weak, LETTER", "none, A4"})
    void isArchivableAndReadableByEar(String sample, Paper paper) throws Exception {
        assertThat(PdfStandards.broken(
                        Reports.made(Reports.shipped(sample), paper).bytes()))
                .isEmpty();
    }

    @Test
    void staysSoWhateverSomebodyWrites() throws Exception {
        byte[] pdf = Reports.made(hostile(), Paper.LETTER).bytes();
        assertThat(PdfStandards.broken(pdf)).isEmpty();
        assertThat(Reports.text(pdf))
                .contains("<script>alert('x')</script> ]]>", "next line xxx", LONG_NAME)
                .contains("\u05e9\u05dc\u05d5\u05dd")
                .contains("stands for each sign for which the fonts in this file have no shape");
        assertThat(Reports.text(
                        Reports.made(Reports.shipped("strong"), Paper.A4).bytes()))
                .doesNotContain("no shape");
    }

    @Test
    void holdsTheWordsOfThePersonInTheOrderOfTheTasks() throws Exception {
        Sittings.Opened opened = Reports.attempt("Amina Yusuf", Samples.assessment(), Samples.responses());
        assertThat(Reports.text(Reports.made(opened, Paper.A4).bytes()))
                .containsSubsequence(
                        "OKR practitioner",
                        "Amina Yusuf",
                        "24 November 2026, 14:02 (UTC+00:00)",
                        "it is no appraisal",
                        "Cannot tell yet: the cut of 60 lies inside the band around the overall score.",
                        "Profile",
                        "59 of 100 from one task, band 22 to 96",
                        "How it went",
                        "How to read this",
                        "1. A set for the winter",
                        "can plan their day around us",
                        "strong Outcome, not work",
                        "workshops with harbour staff",
                        "What must not become a key result here",
                        "The set, what you marked and what was in it",
                        "Somebody may say",
                        "The conversation as it went");
    }

    @Test
    void bringsAllItsLetters() throws IOException {
        try (PDDocument pdf = Reports.opened(Reports.made(hostile(), Paper.A4).bytes())) {
            Set<PDFont> fonts = new HashSet<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            assertThat(fonts).hasSizeGreaterThan(2).allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void hasATitleALanguageAnOutlineAndHeadings() throws IOException {
        try (PDDocument pdf =
                Reports.opened(Reports.made(Reports.shipped("strong"), Paper.A4).bytes())) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("OKR practitioner · Amina Yusuf");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("Overview");
            List<String> kinds = new ArrayList<>();
            collect(pdf.getDocumentCatalog().getStructureTreeRoot(), kinds);
            assertThat(kinds).contains("H1", "H2", "H3", "H4", "Table", "TH", "TD", "L", "LI", "Link");
        }
    }

    private static void collect(PDStructureNode node, List<String> kinds) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                kinds.add(element.getStandardStructureType());
                collect(element, kinds);
            }
        }
    }

    @Test
    void isTheSameToTheByteWheneverAndWhereverItIsMade() {
        Sittings.Opened opened = hostile();
        byte[] here = Reports.made(opened, Paper.A4).bytes();
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Reports.made(opened, Paper.A4).bytes()).isEqualTo(here);
        } finally {
            Locale.setDefault(usual);
        }
    }

    @ParameterizedTest
    @CsvSource({"A4, 595, 842", "LETTER, 612, 792"})
    void comesOnThePaperThatWasAskedFor(Paper paper, int width, int height) throws IOException {
        try (PDDocument pdf = Reports.opened(Reports.made(hostile(), paper).bytes())) {
            assertThat(Math.round(pdf.getPage(0).getMediaBox().getWidth())).isEqualTo(width);
            assertThat(Math.round(pdf.getPage(0).getMediaBox().getHeight())).isEqualTo(height);
        }
    }

    @Test
    void tellsHowFarItIsAndStopsWhenItIsToldTo() {
        List<Integer> seen = new ArrayList<>();
        int pages = Reports.made(hostile(), Paper.A4, (page, of) -> {
                    if (page > 0) {
                        seen.add(page);
                    }
                })
                .pages();
        assertThat(seen).hasSize(pages).isSorted();
        assertThatThrownBy(() -> Reports.made(hostile(), Paper.A4, (page, of) -> {
                    if (page == 2) {
                        throw new CancellationException();
                    }
                }))
                .isInstanceOf(CancellationException.class);
    }
}
