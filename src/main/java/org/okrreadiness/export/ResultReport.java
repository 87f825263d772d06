package org.okrreadiness.export;

import java.util.Optional;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.ResultReading;
import org.okrreadiness.reading.marked.FeedbackReading;

/** Makes a PDF of a result that prints well, can be archived (PDF/A-2a) and can be read by ear (PDF/UA-1). */
public final class ResultReport {

    /**
     * A report.
     *
     * @param bytes the same for the same result, whenever it is made
     */
    public record Made(byte[] bytes, int pages) {}

    private final Messages messages;

    public ResultReport(Messages messages) {
        this.messages = messages;
    }

    /** @param watch is told about every page */
    public Made make(ResultReading result, ReportFacts facts, Paper paper, ReportWatch watch) {
        return print(new ReportDocument(result, Optional.empty(), facts, messages), facts, paper, watch);
    }

    /**
     * The same with what people who marked it say.
     *
     * @param watch is told about every page
     */
    public Made make(ResultReading result, FeedbackReading marked, ReportFacts facts, Paper paper, ReportWatch watch) {
        return print(new ReportDocument(result, Optional.of(marked), facts, messages), facts, paper, watch);
    }

    private static Made print(ReportDocument document, ReportFacts facts, Paper paper, ReportWatch watch) {
        return new PdfPrinter(facts.at(), facts.attempt(), watch).print(document.on(paper), PdfPrinter.Finish.NONE);
    }
}
