package org.okrreadiness.export.calendar;

import java.time.Instant;
import java.time.ZoneOffset;
import org.okrreadiness.decide.cadence.CadencePlan;
import org.okrreadiness.export.Paper;
import org.okrreadiness.export.PdfPrinter;
import org.okrreadiness.export.ReportWatch;
import org.okrreadiness.export.ResultReport;
import org.okrreadiness.i18n.Messages;

/** A plan as a PDF to print and pin up (PDF/A-2a, PDF/UA-1). */
public final class CadencePdf {

    private final Messages messages;

    public CadencePdf(Messages messages) {
        this.messages = messages;
    }

    /** The same plan gives the same bytes. */
    public ResultReport.Made make(CadencePlan plan, Paper paper, ReportWatch watch) {
        Instant at =
                plan.settings().quarter().start().atStartOfDay(ZoneOffset.UTC).toInstant();
        String name = "cadence " + plan.settings().quarter().start() + " "
                + plan.settings().plan();
        return new PdfPrinter(at, name, watch)
                .print(new CadenceDocument(plan, messages).on(paper), PdfPrinter.Finish.NONE);
    }
}
