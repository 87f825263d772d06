package org.okrreadiness.export.need;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.okrreadiness.export.ReportWatch;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.need.NeedText;

/** The files a balance can be taken away as, by the ending of their names. */
public enum BalanceFormat {
    PDF,
    TXT,
    MD;

    /** Without a dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for an ending nobody knows. */
    public static Optional<BalanceFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith("." + format.ending()))
                .findFirst();
    }

    /**
     * The whole file.
     *
     * @param isNaming whether people stand there by name, or by their seat alone
     * @param watch is told about every page of a PDF
     */
    public byte[] bytes(Balance balance, boolean isNaming, BalancePages pages, Messages messages, ReportWatch watch) {
        if (this == PDF) {
            return pages.make(balance, isNaming, watch).bytes();
        }
        NeedText text = NeedText.naming(isNaming, messages);
        String words = this == MD
                ? text.markdown(balance.sheet(), balance.diagnosis(), balance.conflicts())
                : text.plain(balance.sheet(), balance.diagnosis(), balance.conflicts());
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
