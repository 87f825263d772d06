package org.okrreadiness.export;

import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.ResultReading;

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
        return new PdfPrinter(facts.at(), facts.attempt(), watch)
                .print(new ReportDocument(result, facts, messages).on(paper), PdfPrinter.Finish.NONE);
    }
}
