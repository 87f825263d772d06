package org.okrreadiness.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.storage.h2.HighWater;
import org.okrreadiness.storage.h2.Placed;
import org.okrreadiness.storage.h2.Projection;
import org.okrreadiness.storage.journal.JournalContent;

/** Brings into the database what the journals hold and it does not. */
final class Replay {

    private static final HighWater NOTHING = new HighWater(0, 0);

    private final Journals journals;
    private final BooleanSupplier stopped;
    /** Each once, however often the journals are gone through. */
    private final Set<Phrase> notices = new LinkedHashSet<>();

    /** @param stopped asked between journals, so that closing need not wait for the end */
    Replay(Journals journals, BooleanSupplier stopped) {
        this.journals = journals;
        this.stopped = stopped;
    }

    /**
     * @return false when the database claims more than the journals hold: it is not theirs
     */
    boolean into(Projection projection) throws IOException {
        Map<AttemptId, HighWater> marks = projection.marks();
        boolean agrees = true;
        for (AttemptId id : journals.ids()) {
            if (stopped.getAsBoolean()) {
                return true;
            }
            HighWater mark = marks.getOrDefault(id, NOTHING);
            marks.remove(id);
            if (Files.size(journals.path(id)) != mark.length()) {
                agrees &= replay(id, mark, projection);
            }
        }
        marks.forEach((id, mark) -> notices.add(shorter(id, mark, 0)));
        return agrees && marks.isEmpty();
    }

    private boolean replay(AttemptId id, HighWater mark, Projection projection) throws IOException {
        JournalContent content = journals.content(id);
        if (content.isDamaged()) {
            notices.add(Phrase.of("notice.journal-damaged", id.toString(), Long.toString(content.missing())));
        }
        if (content.lastSequence() < mark.sequence()) {
            notices.add(shorter(id, mark, content.lastSequence()));
            return false;
        }
        if (journals.state(id, content).isPresent()) {
            projection.apply(id, placed(content));
        } else if (!content.neverHeldARecord()) {
            notices.add(Phrase.of("notice.journal-unreadable", id.toString()));
        }
        return true;
    }

    private static Phrase shorter(AttemptId id, HighWater mark, long found) {
        return Phrase.of("notice.journal-shorter", id.toString(), Long.toString(mark.sequence() - found));
    }

    private List<Placed> placed(JournalContent content) {
        return content.entries().stream()
                .map(e -> new Placed(
                        new HighWater(e.sequence(), content.goodEnd()),
                        journals.format().read(e.text())))
                .toList();
    }

    List<Phrase> notices() {
        return List.copyOf(notices);
    }
}
