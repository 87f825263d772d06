package org.okrreadiness.ui.decide.need;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.PackFinding;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.SupportCode;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.service.decide.TakenIn;
import org.okrreadiness.wording.Words;

/**
 * What became of one file.
 *
 * @param outcome empty when it could not be used
 * @param said what became of it, and what to do where it could not be used
 * @param warnings what was passed over in it, or what has to be mended
 */
record TakenFile(String name, Optional<TakenIn> outcome, String said, List<String> warnings) {

    private static final int MOST_PLACES = 5;

    TakenFile {
        warnings = List.copyOf(warnings);
    }

    /** Says of any failure what happened, so that one file does not hold up the others. */
    static TakenFile of(Path file, Supplier<TakenIn> taking, Messages messages) {
        String name = String.valueOf(file.getFileName());
        try {
            TakenIn taken = taking.get();
            return new TakenFile(name, Optional.of(taken), said(taken, messages), places(taken.warnings(), messages));
        } catch (UnreadableInputException wrong) {
            // The places under it name lines; the file stands above it.
            String said = wrong.findings().isEmpty()
                    ? Words.of(messages, wrong.phrase())
                    : messages.get("deciding.taken.refused", wrong.findings().size());
            return new TakenFile(name, Optional.empty(), said, places(wrong.findings(), messages));
        } catch (ReadinessException known) {
            return new TakenFile(name, Optional.empty(), Words.of(messages, known.phrase()), List.of());
        } catch (RuntimeException defect) {
            System.getLogger(TakenFile.class.getName())
                    .log(System.Logger.Level.ERROR, "A file could not be taken in " + SupportCode.of(defect), defect);
            String said = messages.get("deciding.taken.defect", SupportCode.of(defect));
            return new TakenFile(name, Optional.empty(), said, List.of());
        }
    }

    private static String said(TakenIn taken, Messages messages) {
        String said = taken.added() == 0
                ? messages.get("deciding.taken.nothing")
                : Words.count(messages, "deciding.taken", taken.added());
        return taken.conflicts().isEmpty()
                ? said
                : said + " "
                        + Words.count(
                                messages,
                                "deciding.taken.conflicts",
                                taken.conflicts().size());
    }

    /** What to mend, as far as it can be read. */
    private static List<String> places(List<PackFinding> findings, Messages messages) {
        List<String> lines = new ArrayList<>();
        findings.stream()
                .limit(MOST_PLACES)
                .map(finding -> warning(finding, messages))
                .forEach(lines::add);
        if (findings.size() > MOST_PLACES) {
            lines.add(messages.get("deciding.more", findings.size() - MOST_PLACES));
        }
        return lines;
    }

    private static String warning(PackFinding finding, Messages messages) {
        return messages.get(
                "deciding.taken.warning",
                finding.place().line(),
                Words.of(messages, finding.message()),
                Words.of(messages, finding.fix()));
    }
}
