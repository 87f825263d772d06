package org.okrreadiness.export.vetting;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.okrreadiness.decide.vet.Comparison;
import org.okrreadiness.decide.vet.ProgrammeFindings;
import org.okrreadiness.export.Paper;
import org.okrreadiness.export.PdfPrinter;
import org.okrreadiness.export.ReportWatch;
import org.okrreadiness.export.ResultReport;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.vetting.ComparisonReading;
import org.okrreadiness.reading.vetting.QuestionsReading;
import org.w3c.dom.Document;

/** Makes PDFs of a vetting that print well, can be archived (PDF/A-2a) and can be read by ear (PDF/UA-1). */
public final class VettingPages {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Messages messages;
    private final Paper paper;
    private final Instant at;
    private final String day;

    /**
     * @param at when it is made; the same moment and the same vetting give the same bytes
     * @param zone of the person who makes it
     */
    public VettingPages(Messages messages, Paper paper, Instant at, ZoneId zone) {
        this.messages = messages;
        this.paper = paper;
        this.at = at.truncatedTo(ChronoUnit.SECONDS);
        this.day = DAY.format(at.atZone(zone));
    }

    /**
     * One page for whoever holds the budget. As much stands on it as fits, as large as that allows.
     *
     * @param watch is told about every page that is tried; may throw, which stops the work
     */
    public ResultReport.Made budgetPage(Comparison comparison, ReportWatch watch) {
        ComparisonReading reading = ComparisonReading.of(comparison, messages);
        List<Optional<QuestionsReading>> questions = comparison.findings().stream()
                .map(each -> Optional.of(each)
                        .filter(course -> course.programme().offer().pack().isEmpty())
                        .map(course -> QuestionsReading.of(course, messages)))
                .toList();
        ResultReport.Made made = null;
        for (Density density : Density.values()) {
            BudgetPage page = new BudgetPage(reading, questions, messages, density);
            made = print(page.on(paper, day), comparison.shortlist().title(), watch);
            if (made.pages() == 1) {
                return made;
            }
        }
        throw new IllegalStateException("Everything on the page has a limit, and it has " + made.pages() + " pages");
    }

    /** What one vendor is asked, on as many pages as it takes. */
    public ResultReport.Made questions(ProgrammeFindings findings, ReportWatch watch) {
        QuestionsReading reading = QuestionsReading.of(findings, messages);
        return print(
                new QuestionPages(reading, messages).on(paper, day),
                findings.programme().id(),
                watch);
    }

    private ResultReport.Made print(Document document, String name, ReportWatch watch) {
        return new PdfPrinter(at, name, watch).print(document, PdfPrinter.Finish.NONE);
    }
}
