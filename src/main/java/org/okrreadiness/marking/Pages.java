package org.okrreadiness.marking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.Judging;
import org.okrreadiness.domain.marking.Moderation;
import org.okrreadiness.domain.marking.Stamp;

/** What is said about an answer, while it is read. */
final class Pages {

    private final AnswerId answer;
    final List<Judging.Marked> marked = new ArrayList<>();
    final List<Judging.SetAside> setAside = new ArrayList<>();
    final List<Judging.DifferenceExplained> explained = new ArrayList<>();
    Moderation.ReferenceSet reference;
    final List<Moderation.Adjudicated> decided = new ArrayList<>();
    final List<Moderation.Appealed> appeals = new ArrayList<>();
    final List<Moderation.Requeued> requeued = new ArrayList<>();
    private final Map<Stamp, Moderation.AppealDecided> decisions = new HashMap<>();

    Pages(AnswerId answer) {
        this.answer = answer;
    }

    void decide(Moderation.AppealDecided event) {
        if (appeals.stream().anyMatch(appeal -> appeal.made().stamp().equals(event.appeal()))) {
            decisions.put(event.appeal(), event);
        }
    }

    AnswerBook book() {
        return new AnswerBook(
                answer,
                marked,
                setAside,
                explained,
                Optional.ofNullable(reference),
                decided,
                appeals,
                decisions,
                requeued);
    }
}
