package org.okrreadiness.export.calendar;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.okrreadiness.decide.cadence.CadencePlan;
import org.okrreadiness.export.Paper;
import org.okrreadiness.export.ReportWatch;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.cadence.CadenceText;

/** The files a plan can be taken away as, by the ending of their names. */
public enum CadenceFormat {
    ICS,
    PDF,
    TXT,
    MD;

    /** Without a dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for an ending nobody knows. */
    public static Optional<CadenceFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith("." + format.ending()))
                .findFirst();
    }

    /**
     * The whole file.
     *
     * @param clock says when a calendar was made
     * @param watch is told about every page of a PDF
     */
    public byte[] bytes(CadencePlan plan, Messages messages, Clock clock, Paper paper, ReportWatch watch) {
        return switch (this) {
            case ICS -> new CalendarFile(messages, clock).of(plan);
            case PDF -> new CadencePdf(messages).make(plan, paper, watch).bytes();
            case TXT -> new CadenceText(messages).plain(plan).getBytes(StandardCharsets.UTF_8);
            case MD -> new CadenceText(messages).markdown(plan).getBytes(StandardCharsets.UTF_8);
        };
    }
}
