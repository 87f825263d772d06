package org.okrreadiness.reading.overview;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.assessment.CutScores;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.wording.Words;

/** Says how the cut was set, as far as its pack tells. */
record CutWords(Messages messages) {

    List<String> of(CutScores cuts) {
        List<String> lines = new ArrayList<>();
        lines.add(Words.of(messages, "result.cut-method", cuts.method()));
        figures(cuts.setting()).ifPresent(lines::add);
        lines.add(error(cuts.setting()));
        if (!cuts.record().isBlank()) {
            lines.add(messages.get("overview.cut.record", cuts.record().strip().replaceAll("\\s+", " ")));
        }
        return lines;
    }

    private Optional<String> figures(CutScores.Setting setting) {
        List<String> known = new ArrayList<>();
        setting.judges().ifPresent(judges -> known.add(Words.count(messages, "overview.cut.judges", judges)));
        setting.rounds().ifPresent(rounds -> known.add(Words.count(messages, "overview.cut.rounds", rounds)));
        setting.date()
                .ifPresent(day -> known.add(messages.get(
                        "overview.cut.date",
                        DateTimeFormatter.ofPattern("d MMMM yyyy", messages.locale())
                                .format(day))));
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(messages.get("overview.cut.figures", new Listing(messages).of(known)));
    }

    private String error(CutScores.Setting setting) {
        return setting.standardError().isPresent()
                ? messages.get(
                        "overview.cut.error",
                        Math.round(10 * setting.standardError().getAsDouble()) / 10.0)
                : messages.get("overview.cut.error.unknown");
    }
}
