package org.okrreadiness.reading.vetting;

import java.util.Optional;
import org.okrreadiness.decide.vet.Cover;
import org.okrreadiness.decide.vet.Figures;
import org.okrreadiness.decide.vet.Range;
import org.okrreadiness.decide.vet.RecallShare;
import org.okrreadiness.i18n.Messages;

/** Shares in words. A range is rounded outwards, so that what is shown never claims more than is known. */
final class FigureWords {

    private static final double NEARLY = 1e-6;

    private final Messages messages;

    FigureWords(Messages messages) {
        this.messages = messages;
    }

    /** For example 40%, 25% to 60%, or that nothing is known. */
    String share(Range range) {
        if (isUnknown(range)) {
            return messages.get("vetting.figure.unknown");
        }
        if (range.isSettled()) {
            return messages.get("vetting.figure.per-cent", Math.round(range.low() * 100));
        }
        long low = (long) Math.floor(range.low() * 100 + NEARLY);
        long high = (long) Math.ceil(range.high() * 100 - NEARLY);
        return low == high
                ? messages.get("vetting.figure.per-cent", low)
                : messages.get("vetting.figure.range", low, high);
    }

    String live(Figures figures) {
        return figures.live().map(this::share).orElseGet(() -> messages.get("vetting.figure.no-course"));
    }

    /** One sentence on what the pass mark says. */
    String recall(Figures figures) {
        if (figures.recall().isEmpty()) {
            return messages.get("vetting.figure.no-assessment");
        }
        RecallShare recall = figures.recall().get();
        if (recall.isEnoughToPass()) {
            return messages.get("vetting.recall.enough");
        }
        if (recall.atMost().isNone()) {
            return messages.get("vetting.recall.none");
        }
        if (isUnknown(recall.atMost())) {
            return messages.get("vetting.recall.unknown");
        }
        String most = share(recall.atMost());
        return recall.atLeast().isNone()
                ? messages.get("vetting.recall.most", most)
                : messages.get("vetting.recall.both", most, share(recall.atLeast()));
    }

    /** How many of the competencies are taught, or tested. */
    String coverage(Figures figures, boolean taught) {
        long yes = count(figures, taught, Cover.Known.YES);
        long open = count(figures, taught, Cover.Known.OPEN);
        int all = figures.cover().size();
        return open == 0
                ? messages.get("vetting.cover.known", yes, all)
                : messages.get("vetting.cover.open", yes, all, open);
    }

    /** Whether a competency is taught, or tested, and to what share where that says more. */
    String cover(String competency, String known, Optional<Range> share) {
        boolean isPlain = share.isEmpty() || share.get().isNone() || isUnknown(share.get());
        return isPlain
                ? messages.get("vetting.cover.plain", competency, known)
                : messages.get("vetting.cover.competency", competency, known, share(share.get()));
    }

    private static boolean isUnknown(Range range) {
        return range.low() <= NEARLY && range.high() >= 1 - NEARLY;
    }

    private static long count(Figures figures, boolean taught, Cover.Known known) {
        return figures.cover().values().stream()
                .map(cover -> taught ? cover.taught() : cover.tested())
                .filter(known::equals)
                .count();
    }
}
