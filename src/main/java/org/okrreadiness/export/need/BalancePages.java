package org.okrreadiness.export.need;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.okrreadiness.export.Paper;
import org.okrreadiness.export.PdfPrinter;
import org.okrreadiness.export.ReportWatch;
import org.okrreadiness.export.ResultReport;
import org.okrreadiness.i18n.Messages;

/** Makes a PDF of a balance for a meeting: two pages at most, to be archived (PDF/A-2a) and read by ear (PDF/UA-1). */
public final class BalancePages {

    /** What people read before a meeting, or while somebody talks. */
    private static final int MOST_PAGES = 2;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Messages messages;
    private final Paper paper;
    private final Instant at;
    private final String day;

    /**
     * @param at when it is made; the same moment and the same balance give the same bytes
     * @param zone of the person who makes it
     */
    public BalancePages(Messages messages, Paper paper, Instant at, ZoneId zone) {
        this.messages = messages;
        this.paper = paper;
        this.at = at.truncatedTo(ChronoUnit.SECONDS);
        this.day = DAY.format(at.atZone(zone));
    }

    /**
     * As much as fits on two pages, as large as that allows.
     *
     * @param isNaming whether people stand there by name, or by their seat alone
     * @param watch is told about every page that is tried; may throw, which stops the work
     */
    public ResultReport.Made make(Balance balance, boolean isNaming, ReportWatch watch) {
        ResultReport.Made made = null;
        for (Room room : Room.values()) {
            BalanceDocument document = new BalanceDocument(balance, isNaming, messages, room);
            made = new PdfPrinter(at, "balance " + balance.sheet().organisation(), watch)
                    .print(document.on(paper, day), PdfPrinter.Finish.NONE);
            if (made.pages() <= MOST_PAGES) {
                return made;
            }
        }
        throw new IllegalStateException("Everything on it has a limit, and it has " + made.pages() + " pages");
    }
}
